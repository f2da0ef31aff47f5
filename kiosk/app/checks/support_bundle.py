"""One file for support: versions, configuration, the doctor's report, the last of the logs.

Everything goes through `redaction`; pictures, the journal and its key are never opened for it.
Beyond the doctor's own look nothing is made, read or changed.
"""

import importlib.metadata
import json
import os
import platform
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

from kiosk import __version__
from kiosk.app.checks import redaction
from kiosk.app.configuration.folders import configuration_file
from kiosk.app.configuration.section import refuse
from kiosk.app.process.logs import NAME

LAST_BYTES = 300_000
"""Of each log file: some thousand lines."""
_LIBRARIES = (
    "PySide6-Essentials", "qasync", "httpx", "opencv-python-headless", "numpy", "pillow",
    "cryptography", "sqlcipher3", "keyring", "truststore", "zxing-cpp",
)  # fmt: skip
_ENVIRONMENT = (
    "LANG", "LC_ALL", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "XDG_SESSION_TYPE", "WAYLAND_DISPLAY",
    "DISPLAY", "XKB_DEFAULT_LAYOUT", "INVOCATION_ID", "WATCHDOG_USEC",
)  # fmt: skip


def write(
    target: Path, report: Mapping[str, object], *, config: str | None, data: Path | None
) -> list[str]:
    """Write the ZIP (mode 0600); returns the names in it. ProblemError where it can not be made.

    `report` is the doctor's answer, `data` the journal's folder, which holds the logs.
    """
    contents = {
        "versions.json": _json(_versions()),
        "doctor.json": redaction.text(_json(report)),
        "configuration.json": _json(_configuration(config)),
    }
    for path in sorted(data.glob(f"{NAME}*")) if data is not None else ():
        contents[path.name] = redaction.text(_end_of(path))
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with (
            os.fdopen(descriptor, "wb") as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for name, content in contents.items():
                archive.writestr(name, content)
    except OSError as error:
        raise refuse("support.bundle", f"{target}: {error.strerror}") from None
    return list(contents)


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _versions() -> dict[str, object]:
    return {
        "kiosk": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "distribution": _distribution(),
        "libraries": {name: _library(name) for name in _LIBRARIES},
        "environment": {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
        "processors": os.cpu_count(),
    }


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return platform.version()


def _library(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "as bundled"


def _configuration(config: str | None) -> dict[str, object]:
    """The file as it stands, since one that can not be used is what support is asked about."""
    path = configuration_file(config)
    if path is None:
        return {"file": "none: the demo"}
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        return {"file": f"can not be read: {type(error).__name__}"}
    except tomllib.TOMLDecodeError as error:
        return {"file": f"is no TOML: {redaction.text(str(error))}"}
    return redaction.configuration(values)


def _end_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LAST_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError as error:
        return f"can not be read: {error.strerror}\n"
