"""Reads a picture file for a command."""

from pathlib import Path

from kiosk.app.commands.running import bad_argument
from kiosk.domain.picture import Picture, PictureKind
from kiosk.imaging.encode import fit_to_limits

MAX_FILE_BYTES = 200_000_000


def read_picture_file(path: Path) -> bytes:
    """The file's bytes. Raises `ProblemError` (exit status 2) that names the file's fault."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise bad_argument("picture.file", f"{path}: larger than 200 MB")
        return path.read_bytes()
    except OSError as error:
        raise bad_argument("picture.file", f"{path}: {error.strerror}") from None


def picture_of(path: Path, kind: PictureKind) -> Picture:  # noqa: ARG001
    """The picture within the contract's limits."""
    return fit_to_limits(read_picture_file(path))
