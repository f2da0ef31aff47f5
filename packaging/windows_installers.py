"""NSIS and MSI installers from the assembled folder, and their signature by osslsigncode."""

import os
import sys
import uuid
from pathlib import Path

from product import HERE, NAME, OUT, PACKAGE, BuildError, call, say, version

WINDOWS = HERE / "windows"
UPGRADE = uuid.UUID("5d0c8a0e-6b7e-4c55-9a0e-4f6f0a7c1b52")
"""Tells Windows that two versions are one product; never to be changed."""


def _told(target: Path) -> Path:
    say(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB")
    return target


def make_nsis(app: Path) -> Path:
    """The installer for a person or a script (`/S`)."""
    target = OUT / f"{PACKAGE}-{version()}-setup.exe"
    numbers = ".".join([*version().split("."), "0", "0", "0"][:4])
    defined = {
        "NAME": NAME,
        "VERSION": version(),
        "NUMBERS": numbers,
        "DIST": app,
        "OUT": target,
        "ICON": app.parent / "kiosk.ico",
        "TEMPLATE": WINDOWS / "kiosk.toml",
    }
    words = [f"-D{key}={value}" for key, value in defined.items()]
    # Larger, in a tenth of the time: for a test.
    words += ["-DQUICK"] if os.environ.get("KIOSK_QUICK") else []
    if is_signed():
        # makensis gives the uninstaller away once, while it packs it.
        words.append(f'-DSIGN="{sys.executable}" "{Path(__file__).resolve()}"')
    target.unlink(missing_ok=True)
    call(["makensis", "-V2", *words, WINDOWS / "kiosk.nsi"])
    return _told(target)


def _listing(app: Path) -> str:
    """WiX source of every file; ids and GUIDs follow from the path, so that they repeat."""
    lines: list[str] = []
    components: list[str] = []

    def walk(folder: Path, depth: int) -> None:
        pad = " " * depth
        for path in sorted(folder.iterdir()):
            inside = path.relative_to(app).as_posix()
            key = "k" + uuid.uuid5(UPGRADE, inside).hex
            if path.is_dir():
                lines.append(f'{pad}<Directory Id="d{key}" Name="{path.name}">')
                walk(path, depth + 1)
                lines.append(f"{pad}</Directory>")
                continue
            if inside == "kiosk.exe":
                continue
            guid = str(uuid.uuid5(UPGRADE, f"component {inside}")).upper()
            components.append(f"c{key}")
            lines.append(
                f'{pad}<Component Id="c{key}" Guid="{{{guid}}}" Win64="yes">'
                f'<File Id="f{key}" KeyPath="yes" Source="{inside}"/></Component>'
            )

    walk(app, 2)
    references = "".join(f'<ComponentRef Id="{name}"/>\n' for name in components)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>\n'
        '<DirectoryRef Id="INSTALLDIR">\n' + "\n".join(lines) + "\n</DirectoryRef>\n"
        f'<ComponentGroup Id="KioskFiles">\n{references}</ComponentGroup>\n</Fragment></Wix>\n'
    )


def make_msi(app: Path) -> Path:
    """The installer for software distribution (`msiexec /i ... /qn`)."""
    target = OUT / f"{PACKAGE}-{version()}.msi"
    files = app.parent / "files.wxs"
    files.write_text(_listing(app), "utf-8")
    product = uuid.uuid5(UPGRADE, f"product {version()}")
    defined = {
        "NAME": NAME,
        "VERSION": version(),
        "PRODUCT": str(product).upper(),
        "UPGRADE": str(UPGRADE).upper(),
    }
    words = [part for key, value in defined.items() for part in ("-D", f"{key}={value}")]
    target.unlink(missing_ok=True)
    # wixl finds files by relative paths alone.
    call(["wixl", "-a", "x64", *words, "-o", target, WINDOWS / "kiosk.wxs", files], cwd=app)
    check_msi(target, app)
    return _told(target)


def check_msi(target: Path, app: Path) -> None:
    """BuildError unless wixl made a database that names every file: it has ended well without."""
    content = target.read_bytes() if target.exists() else b""
    if not content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise BuildError(f"wixl made no {target.name}; its words stand above.")
    missing = [
        path.name
        for path in sorted(app.rglob("*"))
        if path.is_file() and _key(path, app).encode() not in content
    ]
    if missing:
        names = ", ".join(missing[:5])
        raise BuildError(f"{target.name} lacks {len(missing)} files: {names}, …")


def _key(path: Path, app: Path) -> str:
    """The number of a file in the MSI, which follows from its path."""
    inside = path.relative_to(app).as_posix()
    return "LauncherFile" if inside == "kiosk.exe" else f"fk{uuid.uuid5(UPGRADE, inside).hex}"


def is_signed() -> bool:
    """Whether a certificate and its key are named."""
    return bool(os.environ.get("KIOSK_SIGN_CERT") and os.environ.get("KIOSK_SIGN_KEY"))


def sign(*targets: Path) -> None:
    """Sign in place where a certificate is configured; say so where none is."""
    certificate, key = os.environ.get("KIOSK_SIGN_CERT", ""), os.environ.get("KIOSK_SIGN_KEY", "")
    names = ", ".join(target.name for target in targets)
    if not is_signed():
        say(f"not signed, since KIOSK_SIGN_CERT and KIOSK_SIGN_KEY name nothing: {names}")
        return
    command = ["osslsigncode", "sign", "-certs", certificate, "-key", key, "-h", "sha256"]
    if password := os.environ.get("KIOSK_SIGN_PASSWORD_FILE"):
        command += ["-readpass", password]
    if timestamp := os.environ.get("KIOSK_SIGN_TIMESTAMP_URL"):
        command += ["-ts", timestamp]
    for target in targets:
        signed = target.with_suffix(".signed")
        call([*command, "-n", NAME, "-in", target, "-out", signed])
        signed.replace(target)
    say(f"signed: {names}")


if __name__ == "__main__":
    # Called by makensis with its uninstaller.
    sign(*(Path(word) for word in sys.argv[1:]))
