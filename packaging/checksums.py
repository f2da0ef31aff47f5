"""SHA256SUMS of the packages in dist/, for `sha256sum --check`."""

import hashlib
from pathlib import Path

from product import OUT, say

KINDS = (".deb", ".rpm", ".exe", ".msi", ".json")


def write(folder: Path = OUT) -> Path:
    """List every package of the folder, in the order of names."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.suffix in KINDS:
            with path.open("rb") as content:
                lines.append(f"{hashlib.file_digest(content, 'sha256').hexdigest()}  {path.name}\n")
    target = folder / "SHA256SUMS"
    target.write_text("".join(lines), "utf-8")
    say(f"{target.name}: {len(lines)} files")
    return target
