"""The bill of materials of a bundle, as CycloneDX 1.6.

Lists what is really inside: the locked libraries of this platform, Python, the building machine's
libraries, models, every native file (known by its content) with its digest, and what is linked into
those, each with version and address, so that a scanner finds what a wheel carries within itself.
"""

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import fingerprints
import licences
import owners
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.markers import Marker
from packaging.requirements import Requirement
from product import NAME, OUT, PACKAGE, BuildError, epoch, say, version

Component = dict[str, Any]
MODELS = (".onnx", ".tflite")
WINDOWS = {
    "sys_platform": "win32",
    "os_name": "nt",
    "platform_system": "Windows",
    "python_full_version": "3.13.0",
    "python_version": "3.13",
}


def _digest(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _licence(words: str) -> list[dict[str, Any]]:
    plain = re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", words)
    return [{"expression": words}] if plain else [{"license": {"name": words}}]


def _applies(line: str, environment: dict[str, str]) -> bool:
    marker: Marker | None = Requirement(line).marker
    return marker is None or marker.evaluate(environment)


def holds_on_windows(requirement: str) -> bool:
    """Whether a line of the lock is for Windows and its Python."""
    return _applies(requirement, WINDOWS)


def libraries(*, windows: bool) -> Iterator[Component]:
    """The locked libraries whose markers hold on the platform of the bundle."""
    known = {
        entry["name"]: entry["licence"]
        for entry in json.loads((licences.FOLDER / "index.json").read_text("utf-8"))
    }
    for line in licences.LOCK.read_text("utf-8").splitlines():
        wanted = line.removesuffix("\\").strip()
        if "==" not in line or not _applies(wanted, WINDOWS if windows else {}):
            continue
        name, pin = licences.PINNED.findall(wanted)[0]
        yield {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{pin}",
            "name": name,
            "version": pin,
            "purl": f"pkg:pypi/{name}@{pin}",
            "licenses": _licence(known[name]),
        }


def files(bundle: Path, *, windows: bool) -> Iterator[Component]:
    """Native files and models, each with its digest, its owner's version and address."""
    found = owners.Owners(bundle, windows=windows)
    for path in sorted(bundle.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        inside = path.relative_to(bundle).as_posix()
        is_model = path.suffix in MODELS
        if not is_model and not fingerprints.is_native(path):
            continue
        digest, owner = _digest(path), found.of(inside)
        release = f"sha256-{digest[:12]}" if is_model else owner.version
        purl = f"pkg:generic/{path.stem}@{release}" if is_model else owner.purl
        yield {
            "type": "machine-learning-model" if is_model else "file",
            "bom-ref": f"file:{inside}",
            "name": inside,
            "version": release,
            "purl": f"{purl}#{quote(inside)}",
            "hashes": [{"alg": "SHA-256", "content": digest}],
        }


def carried(bundle: Path) -> Iterator[Component]:
    """Libraries that are linked into others, found by what they say of themselves."""
    places: dict[fingerprints.Carried, list[str]] = {}
    for path in sorted(bundle.rglob("*")):
        if fingerprints.is_native(path):
            for each in fingerprints.carried(path):
                places.setdefault(each, []).append(path.relative_to(bundle).as_posix())
    for each, where in sorted(places.items()):
        vendor, _, product = each.cpe.partition(":")
        cpe = {"cpe": f"cpe:2.3:a:{vendor}:{product}:{each.version}:*:*:*:*:*:*:*"}
        yield {
            "type": "library",
            "bom-ref": f"carried:{each.name}@{each.version}",
            "name": each.name,
            "version": each.version,
            "purl": each.purl,
            **(cpe if each.cpe else {}),
            "properties": [{"name": "kiosk:found-in", "value": place} for place in where],
        }


def describe(bundle: Path, system_packages: list[str], *, windows: bool) -> dict[str, Any]:
    """The whole document."""
    interpreter, product = owners.python(windows=windows), owners.ourselves()
    python = {
        "type": "framework",
        "bom-ref": "python",
        "name": "CPython",
        "version": interpreter.version,
        "purl": interpreter.purl,
        "cpe": f"cpe:2.3:a:python:python:{interpreter.version}:*:*:*:*:*:*:*",
        "licenses": [{"expression": "PSF-2.0"}],
    }
    from_system = [
        {
            "type": "library",
            "bom-ref": f"deb:{name}",
            "name": name,
            "version": owners.debian(name).version,
            "purl": owners.debian(name).purl,
        }
        for name in system_packages
    ]
    parts = [*libraries(windows=windows), python, *from_system, *carried(bundle)]
    parts += files(bundle, windows=windows)
    content = json.dumps(parts, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # The same content has the same number.
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_OID, content).urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch(), UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": PACKAGE,
                "name": NAME,
                "version": version(),
                "purl": product.purl,
                "licenses": [{"expression": "MIT"}],
            },
        },
        "components": parts,
    }


def check(text: str) -> None:
    """Raise BuildError unless the document keeps CycloneDX's own schema."""
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise BuildError(f"The bill of materials is not valid: {fault}")


def make(bundle: Path, *, windows: bool = False) -> Path:
    """Write the bill beside the packages."""
    system_folder = bundle / "_internal" / "resources" / "licences" / "system"
    packages = sorted(path.stem for path in system_folder.glob("*.txt"))
    text = json.dumps(describe(bundle, packages, windows=windows), indent=1) + "\n"
    check(text)
    OUT.mkdir(exist_ok=True)
    system = "windows" if windows else sys.platform
    target = OUT / f"{PACKAGE}-{version()}-{system}.cdx.json"
    target.write_text(text, "utf-8")
    say(f"{target.name}: {text.count('bom-ref') - 1} parts")
    return target
