"""Whose a file of a bundle is: a locked library's, Python's, the building system's, or our own."""

import functools
import importlib.metadata
import platform
import re
import shutil
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import licences
from product import PACKAGE, version

PYTHON_ON_WINDOWS = "3.13.0"


@dataclass(frozen=True, slots=True)
class Owner:
    """Name, version and address of what a file came with."""

    name: str
    version: str
    purl: str


def python(*, windows: bool) -> Owner:
    """The interpreter of the bundle."""
    number = PYTHON_ON_WINDOWS if windows else platform.python_version()
    return Owner("cpython", number, f"pkg:generic/cpython@{number}")


def ourselves() -> Owner:
    """This product."""
    return Owner(PACKAGE, version(), f"pkg:generic/{PACKAGE}@{version()}")


@functools.cache
def debian(package: str) -> Owner:
    """A package of the building machine; without a version where dpkg does not know it."""
    told = ""
    if shutil.which("dpkg-query"):
        command = ["dpkg-query", "-W", "-f", "${Version}", package]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    release = _release()
    at = f"@{quote(told, safe='')}" if told else ""
    purl = f"pkg:deb/{release[0]}/{package}{at}?arch=amd64&distro={release[0]}-{release[1]}"
    return Owner(package, told or "unknown", purl)


def _release() -> tuple[str, str]:
    try:
        told = platform.freedesktop_os_release()
    except OSError:
        return "debian", "unknown"
    return told.get("ID", "debian"), told.get("VERSION_ID", "unknown")


class Owners:
    """Finds the owner of each file of one bundle."""

    def __init__(self, bundle: Path, *, windows: bool) -> None:
        self._windows = windows
        self._inside = "Lib/" if windows else "_internal/"
        places = [str(bundle / "Lib")] if windows else [sysconfig.get_path("purelib")]
        pins = dict(licences.locked())
        self._by_path: dict[str, Owner] = {}
        self._by_name: dict[str, Owner] = {}
        for found in importlib.metadata.distributions(path=places):
            name = re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()
            if name in pins:
                owner = Owner(name, pins[name], f"pkg:pypi/{name}@{pins[name]}")
                for file in found.files or ():
                    self._by_path[file.as_posix()] = owner
                    self._by_name[file.name] = owner

    def of(self, inside: str) -> Owner:
        """`inside`: the path in the bundle, with forward slashes."""
        path = inside.removeprefix(self._inside)
        name = path.rpartition("/")[2]
        owner = self._by_path.get(path)
        if owner is None and not path.startswith("resources/"):
            # What the build moved (Qt's libraries) or made of a library's folder.
            owner = self._by_name.get(name)
        if owner is not None:
            return owner
        if self._is_python(path):
            return python(windows=self._windows)
        package = "" if "/" in path or self._windows else licences.owner(name)
        return debian(package) if package else ourselves()

    def _is_python(self, path: str) -> bool:
        if self._windows and "/" not in path:
            return not path.startswith("kiosk")
        return path.startswith("python3.") or bool(re.match(r"libpython3[^/]*$", path))
