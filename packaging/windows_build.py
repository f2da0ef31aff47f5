"""The program for Windows, put together on Linux: nothing is frozen, nothing runs.

The embeddable CPython, the locked win_amd64 wheels, the program's own source as bytecode and a
small launcher make one folder; NSIS and MSI installers are made from it, signed where a
certificate is configured (KIOSK_SIGN_CERT, KIOSK_SIGN_KEY, optionally KIOSK_SIGN_PASSWORD_FILE and
KIOSK_SIGN_TIMESTAMP_URL).
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icons
import pages
import sbom
import trim
import windows_installers
import windows_python
from bundle import size_of
from licences import LOCK
from product import HERE, NAME, OUT, ROOT, WORK, BuildError, call, say, set_times, version

COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"
PYTHON = "3.13"


def windows_lock(target: Path, replace: dict[str, str]) -> None:
    """Write the lock's entries whose markers hold on Windows, without the markers.

    pip would judge the markers by the machine that it runs on. `replace` maps names to other
    versions, without hashes: for the test under wine alone.
    """
    entries = LOCK.read_text("utf-8").replace("\\\n", "").splitlines()
    kept = []
    for entry in entries:
        requirement = entry.partition(" --hash")[0].strip()
        if "==" not in entry or not sbom.holds_on_windows(requirement):
            continue
        plain = requirement.partition(";")[0].strip()
        name = plain.partition("==")[0]
        digests = entry[entry.index("--hash") :]
        kept.append(f"{name}=={replace[name]}" if name in replace else f"{plain} {digests}")
    target.write_text("\n".join(kept) + "\n", "utf-8")


def _install_wheels(library: Path) -> None:
    pairs = os.environ.get("KIOSK_WINE_VERSIONS", "").split()
    replace = dict(pair.split("==", 1) for pair in pairs)
    lock = WORK / "windows-lock.txt"
    lock.parent.mkdir(parents=True, exist_ok=True)
    windows_lock(lock, replace)
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--no-compile", "--only-binary", ":all:", "--platform", "win_amd64"]
    command += ["--python-version", PYTHON, "--implementation", "cp"]
    command += [] if replace else ["--require-hashes"]
    call([*command, "--target", str(library), "-r", str(lock)])


def _trim(library: Path) -> None:
    for path in sorted(library.rglob("*")):
        if path.is_file() and not trim.is_kept_on_windows(path.relative_to(library).as_posix()):
            path.unlink()
    for folder in sorted((p for p in library.rglob("*") if p.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _compile(library: Path) -> None:
    """Bytecode beside each source: the program's folder is not writable for those who run it."""
    python = os.environ.get("KIOSK_PYTHON313") or shutil.which(f"python{PYTHON}")
    if python is None or _runs_not(python):
        say(f"no Python {PYTHON} here: the first start of each machine compiles in memory")
        return
    command = [python, "-I", "-m", "compileall", "-q", "-j", "2"]
    command += ["--invalidation-mode", "unchecked-hash", "-s", str(library), str(library)]
    call(command)


def _runs_not(python: str) -> bool:
    return subprocess.run([python, "-V"], capture_output=True, check=False).returncode != 0


def _launchers(app: Path, work: Path) -> None:
    icons.write_ico(work / "kiosk.ico")
    numbers = ",".join([*version().split("."), "0", "0", "0"][:4])
    (work / "kiosk.rc").write_text(
        f'1 ICON "{work / "kiosk.ico"}"\n'
        f"1 VERSIONINFO FILEVERSION {numbers} PRODUCTVERSION {numbers} FILETYPE 1\n"
        'BEGIN BLOCK "StringFileInfo" BEGIN BLOCK "040904b0" BEGIN\n'
        f'VALUE "ProductName", "{NAME}"\nVALUE "FileDescription", "{NAME}"\n'
        f'VALUE "ProductVersion", "{version()}"\nVALUE "FileVersion", "{version()}"\n'
        'END END BLOCK "VarFileInfo" BEGIN VALUE "Translation", 0x409, 1200 END END\n',
        "utf-8",
    )
    call([RESOURCES, work / "kiosk.rc", "-O", "coff", "-o", work / "kiosk.res"])
    source = HERE / "windows" / "launcher.c"
    always = ["-O2", "-s", "-Wall", "-municode", "-Wl,--no-insert-timestamp"]
    always += [f'-DPYTHON_DLL=L"{windows_python.DLL}"', str(source), str(work / "kiosk.res")]
    call([COMPILER, *always, "-mwindows", "-o", app / "kiosk.exe"])
    call([COMPILER, *always, "-DTERMINAL", "-o", app / "kiosk-cli.exe"])


def assemble(app: Path) -> None:
    """Fill an empty place with everything that is installed on Windows."""
    for tool in (COMPILER, RESOURCES, "makensis", "wixl"):
        if shutil.which(tool) is None:
            raise BuildError(f"{tool} is missing: see docs/windows.md.")
    windows_python.unpack(app)
    library = app / "Lib"
    _install_wheels(library)
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(ROOT / "kiosk", library / "kiosk", ignore=ignored)
    shutil.copytree(ROOT / "resources", library / "resources", ignore=ignored)
    _trim(library)
    _compile(library)
    shutil.copyfile(ROOT / "LICENSE", app / "LICENSE.kiosk.txt")
    shutil.copyfile(HERE / "windows" / "kiosk.toml", app / "kiosk.toml.example")
    (app / "completion.ps1").write_text(pages.completion("powershell"), "utf-8")
    _launchers(app, app.parent)
    set_times(app)


def make() -> list[Path]:
    """Build both installers into dist; returns them."""
    OUT.mkdir(exist_ok=True)
    work = WORK / "windows"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    app = work / "app"
    assemble(app)
    say(f"program for Windows: {size_of(app) / 1e6:.0f} MB")
    windows_installers.sign(app / "kiosk.exe", app / "kiosk-cli.exe")
    made = [windows_installers.make_nsis(app), windows_installers.make_msi(app)]
    windows_installers.sign(*made)
    sbom.make(app, windows=True)
    return made
