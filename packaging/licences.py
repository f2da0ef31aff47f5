"""The licences of everything that is shipped, as files and as an index that the program shows.

`collect_locked` writes resources/licences from the lock: one text for each library, whatever the
platform it is for. `collect_system` adds, to a bundle, the libraries of the building machine that
PyInstaller copied into it.
"""

import email
import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from product import ROOT, BuildError, call, say

FOLDER = ROOT / "resources" / "licences"
LOCK = ROOT / "requirements" / "run.txt"
PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^ \\;]+)", re.MULTILINE)
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
CLASSIFIER = "License :: OSI Approved :: "
STATED = {
    # Where the library's own information says nothing, or too little.
    "backports-tarfile": "MIT",
    "email-validator": "Unlicense",
    "jaraco-classes": "MIT",
    "opencv-python-headless": "Apache-2.0 (with FFmpeg under LGPL-2.1)",
    "pi-heif": "BSD-3-Clause (with libheif and libde265 under LGPL-3.0)",
    "python-stdnum": "LGPL-2.1-or-later",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "secretstorage": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "MIT (with SQLCipher under BSD-3-Clause)",
}
SHARED_TEXTS = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Libraries whose wheels carry no text: the texts that stand in the folder by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One library: `files` are names inside the folder of licences."""

    name: str
    version: str
    licence: str
    files: list[str]


def locked() -> list[tuple[str, str]]:
    """Names and versions in the lock, in its order."""
    return PINNED.findall(LOCK.read_text("utf-8"))


def fetch_wheels(folder: Path, packages: Iterable[tuple[str, str]]) -> None:
    """Get the locked wheels, hashes checked; for Windows where Linux has no use for one."""
    lock = LOCK.read_text("utf-8")
    for platform, marker in (("win_amd64", "sys_platform == 'win32'"), ("", "")):
        chosen = []
        for name, pin in packages:
            entry = next(e for e in re.split(r"\n(?=\S)", lock) if e.startswith(f"{name}=={pin}"))
            if (marker in entry) if marker else ("'win32'" not in entry):
                chosen.append(re.sub(r" ;[^\\]*", " ", entry))
        if not chosen:
            continue
        wanted = folder / "wanted.txt"
        wanted.write_text("\n".join(chosen) + "\n", "utf-8")
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--disable-pip-version-check", "--only-binary", ":all:", "--require-hashes"]
        command += ["--platform", platform] if platform else []
        call([*command, "--dest", str(folder), "-r", str(wanted)])


def _stated_licence(name: str, metadata: str) -> str:
    fields = email.message_from_string(metadata)
    classified = [
        value.removeprefix(CLASSIFIER)
        for value in fields.get_all("Classifier", [])
        if value.startswith(CLASSIFIER)
    ]
    plain = fields.get("License") or ""
    stated = STATED.get(name) or fields.get("License-Expression")
    return stated or (plain if "\n" not in plain else "") or ", ".join(classified)


def read_wheel(wheel: Path, name: str, version: str, into: Path) -> Entry:
    """Write the licence texts of one wheel as one file."""
    with zipfile.ZipFile(wheel) as archive:
        names = [entry for entry in archive.namelist() if LICENCE_FILE.search(entry)]
        meta = next(e for e in archive.namelist() if e.endswith(".dist-info/METADATA"))
        licence = _stated_licence(name, archive.read(meta).decode("utf-8"))
        texts: dict[str, str] = {}
        for entry in sorted(names):
            if not entry.endswith((".py", ".pyc", ".h")):
                text = archive.read(entry).decode("utf-8", "replace").strip()
                texts.setdefault(text, entry.rpartition("/")[2])
    if not licence:
        raise BuildError(f"The licence of {name} is not stated: look it up and add it to STATED.")
    if not texts:
        if name not in SHARED_TEXTS:
            raise BuildError(f"The wheel of {name} carries no licence text.")
        return Entry(name=name, version=version, licence=licence, files=[*SHARED_TEXTS[name]])
    target = into / f"{name}.txt"
    parts = [f"{title}\n\n{text}\n" for text, title in texts.items()]
    clean = "\n".join(line.rstrip() for line in ("\n" + "-" * 78 + "\n\n").join(parts).splitlines())
    target.write_text(clean + "\n", "utf-8")
    return Entry(name=name, version=version, licence=licence, files=[target.name])


def _of_this_folder() -> list[Entry]:
    """What is shipped besides the locked libraries; its texts stand beside it."""
    shipped = (
        ("Python", "", "PSF-2.0", "python.txt"),
        ("Inter", "", "OFL-1.1", "../fonts/LICENSE.Inter.txt"),
        ("Lucide", "", "ISC", "../icons/LICENSE.Lucide.txt"),
        ("YuNet", "2023mar", "MIT", "../models/LICENSE.MIT.yunet.txt"),
        ("MediaPipe face mesh and iris", "", "Apache-2.0", "../models/LICENSE.Apache-2.0.txt"),
        ("Demo footage", "", "public domain", "../footage/LICENCE.md"),
    )
    for name, _, _, path in shipped:
        if not (FOLDER / path).resolve().exists():
            raise BuildError(f"The licence text of {name} is missing: {path}")
    return [Entry(name=n, version=v, licence=s, files=[p]) for n, v, s, p in shipped]


def collect_locked() -> None:
    """Write resources/licences anew from the lock."""
    FOLDER.mkdir(exist_ok=True)
    packages = locked()
    kept = {name for names in SHARED_TEXTS.values() for name in names} | {"python.txt"}
    for old in FOLDER.glob("*.txt"):
        if old.name not in kept:
            old.unlink()
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.exists():
        shutil.copyfile(python, FOLDER / "python.txt")
    with tempfile.TemporaryDirectory() as folder:
        fetch_wheels(Path(folder), packages)
        wheels = {
            re.sub(r"[-_.]+", "-", path.name.split("-")[0]).lower(): path
            for path in Path(folder).glob("*.whl")
        }
        entries = [read_wheel(wheels[name], name, version, FOLDER) for name, version in packages]
    entries += _of_this_folder()
    entries.sort(key=lambda entry: entry.name.lower())
    index = json.dumps([asdict(entry) for entry in entries], indent=1)
    (FOLDER / "index.json").write_text(index + "\n", "utf-8")
    say(f"{len(entries)} licences in {FOLDER.relative_to(ROOT)}")


def owner(library: str) -> str:
    """Debian package of a system library; empty where dpkg knows none."""
    if not shutil.which("dpkg-query"):
        return ""
    done = subprocess.run(
        ["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False
    )
    return done.stdout.partition(":")[0] if done.returncode == 0 else ""


def collect_system(bundle: Path) -> list[str]:
    """Copy the copyright files of system libraries into the bundle; returns the packages."""
    target = bundle / "_internal" / "resources" / "licences" / "system"
    found: set[str] = set()
    for library in sorted((bundle / "_internal").glob("lib*.so*")):
        # A link leads into a wheel's own folder, whose licence is known already.
        package = "" if library.is_symlink() else owner(library.name)
        text = Path("/usr/share/doc") / package / "copyright"
        if package and package not in found and text.exists():
            target.mkdir(exist_ok=True)
            shutil.copyfile(text, target / f"{package}.txt")
            found.add(package)
    return sorted(found)
