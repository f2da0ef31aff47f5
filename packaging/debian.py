"""The package for Debian and Ubuntu, by dpkg-deb alone."""

import gzip
import os
import shutil
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import changes
import tree
from product import MAINTAINER, OUT, PACKAGE, SUMMARY, call, epoch, say, set_times, version

DEPENDS = (
    "libc6 (>= 2.35)",
    "libstdc++6",
    "zlib1g",
    "passwd",
    "libglib2.0-0 | libglib2.0-0t64",
    "libegl1",
    "libgl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libgssapi-krb5-2",
)
RECOMMENDS = ("cage", "seatd", "xwayland")
SCRIPTS = ("postinst", "prerm", "postrm")


def control(installed_kb: int) -> str:
    """Text of the control file."""
    return (
        f"Package: {PACKAGE}\n"
        f"Version: {version()}\n"
        "Architecture: amd64\n"
        f"Maintainer: {MAINTAINER}\n"
        "Section: misc\n"
        "Priority: optional\n"
        f"Installed-Size: {installed_kb}\n"
        f"Depends: {', '.join(DEPENDS)}\n"
        f"Recommends: {', '.join(RECOMMENDS)}\n"
        f"Description: {SUMMARY}\n"
        " A full-screen program for a branch's counter: consent, selfie and documents by\n"
        " webcam, and the verdict of the identity service within seconds. Starts on tty1\n"
        " where its unit kiosk.service is enabled.\n"
    )


def changelog() -> bytes:
    """The project's own, as Debian writes it, compressed; newest first."""
    told = []
    for number, date, lines in changes.releases():
        when = datetime.fromisoformat(date).replace(tzinfo=UTC)
        body = "".join(f"  * {line}\n" for line in lines)
        told.append(
            f"{PACKAGE} ({number}) stable; urgency=medium\n\n{body}\n"
            f" -- {MAINTAINER}  {format_datetime(when)}\n"
        )
    return gzip.compress("\n".join(told).encode(), mtime=0)


def make(bundle: Path, compression: str = os.environ.get("KIOSK_COMPRESSION", "xz")) -> Path:
    """Build `dist/PACKAGE_VERSION_amd64.deb`; returns it."""
    OUT.mkdir(exist_ok=True)
    target = OUT / f"{PACKAGE}_{version()}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="kiosk-deb-") as folder:
        root = Path(folder) / "root"
        root.mkdir()
        tree.lay_out(bundle, root)
        share = root / "usr/share"
        (share / "doc" / PACKAGE / "changelog.gz").write_bytes(changelog())
        (share / "lintian/overrides").mkdir(parents=True)
        shutil.copyfile(tree.LINUX / "lintian-overrides", share / "lintian/overrides" / PACKAGE)
        set_times(share)
        size = sum(p.lstat().st_size for p in root.rglob("*") if not p.is_dir()) // 1024
        about = root / "DEBIAN"
        about.mkdir()
        (about / "control").write_text(control(size), "utf-8")
        (about / "conffiles").write_text(f"/{tree.CONFIGURATION}\n", "utf-8")
        for script in SCRIPTS:
            shutil.copyfile(tree.LINUX / script, about / script)
            (about / script).chmod(0o755)
        for path in (about, *about.iterdir(), root):
            if path.name not in SCRIPTS:
                path.chmod(0o755 if path.is_dir() else 0o644)
            os.utime(path, (epoch(), epoch()))
        command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--threads-max=2"]
        command += ["-z3"] if compression == "xz" else []
        call([*command, "--build", root, target])
    say(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB")
    return target
