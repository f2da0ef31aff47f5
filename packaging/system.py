"""Packages of the operating system: which are missing, and how to get them.

Standard library only. Installs by apt as root or through sudo; elsewhere prints one line that
names all of them and stops, before anything else is begun.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

LIBRARIES = {
    # What Qt's platforms load, by the name that the loader asks for (measured on a bare Debian 12).
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def loads(library: str) -> bool:
    """Whether the loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries() -> list[str]:
    """Debian packages of the shared libraries that Qt would miss; none outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in LIBRARIES.items() if not loads(library)]


def missing_for_browser() -> list[str]:
    """Debian packages of the browser that opens a hand-over link as a customer's phone does."""
    if not sys.platform.startswith("linux"):
        return []
    tools = {"chromium": "chromium", "chromedriver": "chromium-driver"}
    return [package for tool, package in tools.items() if not shutil.which(tool)]


def missing_for_bundling() -> list[str]:
    """Debian packages that PyInstaller needs beside Python: objdump and a shared libpython."""
    if not sys.platform.startswith("linux"):
        return []
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    tools = [] if shutil.which("objdump") else ["binutils"]
    return tools if loads(f"libpython{version}.so.1.0") else [*tools, f"libpython{version}"]


def _privilege() -> list[str] | None:
    """What to put before a command that root must run; None: there is no way."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    quiet = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo"] if quiet.returncode == 0 or sys.stdin.isatty() else None


def missing_for_environment() -> list[str]:
    """Debian's package of what makes an environment: its Python comes without ensurepip."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def missing_for_windows() -> list[str]:
    """Debian packages that make the installers for Windows."""
    tools = {
        "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
        "makensis": "nsis",
        "wixl": "wixl",
        "osslsigncode": "osslsigncode",
    }
    return [package for tool, package in tools.items() if not shutil.which(tool)]


def missing_for_repository() -> list[str]:
    """Debian packages that sign and index: apt's index is made without a tool."""
    tools = {"gpg": "gpg", "rpmsign": "rpm", "createrepo_c": "createrepo-c"}
    return [package for tool, package in tools.items() if not shutil.which(tool)]


class CannotInstall(Exception):  # noqa: N818
    """Packages are missing and may not be installed from here; the text is the line to run."""


def install(packages: Iterable[str], *, why: str, say: Callable[[str], None]) -> None:
    """Install Debian packages where that is possible; CannotInstall where they stay missing."""
    wanted = sorted(set(packages))
    if not wanted:
        return
    if not shutil.which("apt-get"):
        names = " ".join(wanted)
        raise CannotInstall(f"{why}. Install what Debian calls {names}, then start again.")
    line = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
    before = _privilege()
    if before is None:
        raise CannotInstall(f"{why}. Run this, then start again: sudo {' '.join(line)}")
    say(f"{why}: installing {' '.join(wanted)}")
    if before == []:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    else:
        quiet = dict(os.environ)
        before = [*before, "DEBIAN_FRONTEND=noninteractive"]
    subprocess.run([*before, "apt-get", "update", "-q"], env=quiet, check=False)
    done = subprocess.run([*before, *line], env=quiet, check=False)
    if done.returncode != 0:
        raise CannotInstall(f"{why}, and apt could not install it. Try: sudo {' '.join(line)}")
