"""Signatures by GPG (KIOSK_SIGN_GPG names the key) or minisign (KIOSK_SIGN_MINISIGN, a file).

Keys with a passphrase are GPG's agent's business; minisign's key has none here (`minisign -G -W`).
"""

import os
from pathlib import Path

from product import call, say

GPG, MINISIGN = "KIOSK_SIGN_GPG", "KIOSK_SIGN_MINISIGN"


def gpg_key() -> str:
    """The key that signs; empty where none is named."""
    return os.environ.get(GPG, "")


def detached(path: Path) -> list[Path]:
    """Sign beside the file, by each key that is named; says so where there is none."""
    made = []
    if key := gpg_key():
        made.append(path.with_name(f"{path.name}.asc"))
        gpg("--armor", "--detach-sign", "--output", made[-1], path, key=key)
    if secret := os.environ.get(MINISIGN):
        made.append(path.with_name(f"{path.name}.minisig"))
        call(["minisign", "-S", "-W", "-s", secret, "-x", made[-1], "-m", path])
    if not made:
        say(f"not signed, since {GPG} and {MINISIGN} name nothing: {path.name}")
    return made


def gpg(*words: str | Path, key: str) -> None:
    """Run GPG for one signature."""
    call(["gpg", "--batch", "--yes", "--local-user", key, "--digest-algo", "SHA256", *words])
