"""The files of a Linux package as they will lie on the machine."""

import shutil
from pathlib import Path

import elf
import icons
import pages
from product import HERE, PACKAGE, ROOT, set_times

LINUX = HERE / "linux"
CONFIGURATION = "etc/kiosk/kiosk.toml"
ICON_SIZES = (48, 128, 256)


def _put(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _close_libraries(program: Path) -> None:
    """A library is read, not started: no permission to execute it."""
    for path in program.rglob("*.so*"):
        if elf.is_elf(path):
            path.chmod(0o644)


def lay_out(bundle: Path, root: Path) -> None:
    """Fill an empty folder with everything that is installed."""
    shutil.copytree(bundle, root / "usr/lib/kiosk", symlinks=True)
    shutil.copyfile(LINUX / "session", root / "usr/lib/kiosk/session")
    (root / "usr/lib/kiosk/session").chmod(0o755)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/kiosk").symlink_to("../lib/kiosk/kiosk")
    share = root / "usr/share"
    _put((LINUX / "kiosk.desktop").read_bytes(), share / "applications/kiosk.desktop")
    _put((LINUX / "kiosk.svg").read_bytes(), share / "icons/hicolor/scalable/apps/kiosk.svg")
    for size in ICON_SIZES:
        _put(icons.draw(size), share / f"icons/hicolor/{size}x{size}/apps/kiosk.png")
    pages.write(share)
    _put((LINUX / "kiosk.service").read_bytes(), root / "usr/lib/systemd/system/kiosk.service")
    _put((LINUX / "kiosk.toml").read_bytes(), root / CONFIGURATION)
    # Commands without --config look where the platform says.
    (root / "etc/xdg").mkdir()
    (root / "etc/xdg/kiosk").symlink_to("../kiosk")
    about = (
        f"{(ROOT / 'LICENSE').read_text('utf-8')}\n"
        "The licences of everything that is shipped with it, Qt and PySide6 (LGPL-3) among them,\n"
        "stand in /usr/lib/kiosk/_internal/resources/licences and in the program itself.\n"
        "On Debian the text of the LGPL is /usr/share/common-licenses/LGPL-3 as well.\n"
    )
    _put(about.encode(), share / "doc" / PACKAGE / "copyright")
    set_times(root)
    _close_libraries(root / "usr/lib/kiosk")
