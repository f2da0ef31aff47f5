"""Reads a picture file for a command."""

from dataclasses import replace
from pathlib import Path

from kiosk.domain.values.field import Field
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.imaging.encode import fit_to_limits

MAX_FILE_BYTES = 200_000_000


def read_picture_file(path: Path) -> bytes:
    """The file's bytes. Raises `ProblemError` (exit status 2) that names the file's fault."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _unreadable(f"{path}: larger than 200 MB")
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(f"{path}: {error.strerror}") from None


def _unreadable(detail: str) -> ProblemError:
    return ProblemError(
        Problem(
            kind=ProblemKind.PICTURE,
            remedy=Remedy.CHOOSE_ANOTHER_FILE,
            code="picture.file",
            detail=detail,
        )
    )


def picture_of(path: Path, field: Field) -> Picture:
    """The picture within the contract's limits; what is wrong with it names `field`."""
    try:
        return fit_to_limits(read_picture_file(path))
    except ProblemError as error:
        raise ProblemError(replace(error.problem, field=field)) from None
