"""SHA256SUMS of everything in dist/, for `sha256sum --check`, signed; made last."""

import hashlib
from pathlib import Path

import signing
from product import OUT, say

NAME = "SHA256SUMS"


def write(folder: Path = OUT) -> Path:
    """List every file of the folder, in the order of names, and sign the list.

    Folders are left out: the frozen program, which nobody is given, and the repository, which has
    signatures of its own.
    """
    forget(folder)
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file():
            with path.open("rb") as content:
                lines.append(f"{hashlib.file_digest(content, 'sha256').hexdigest()}  {path.name}\n")
    target = folder / NAME
    target.write_text("".join(lines), "utf-8")
    signing.detached(target)
    say(f"{target.name}: {len(lines)} files")
    return target


def forget(folder: Path = OUT) -> None:
    """A list that is older than a package says nothing of it: remove list and signatures."""
    for path in folder.glob(f"{NAME}*"):
        path.unlink()
