"""Reads a picture file for a command."""

from dataclasses import replace
from pathlib import Path

from kiosk.domain.values.field import Field
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import ProblemError
from kiosk.imaging.encode import fit_to_limits
from kiosk.imaging.files import read_picture_file


def read_picture(path: Path) -> bytes:
    """The file's bytes. Raises `ProblemError` (exit status 2) that names the file and its fault."""
    try:
        return read_picture_file(path)
    except ProblemError as error:
        cause = error.__cause__
        why = f": {cause.strerror}" if isinstance(cause, OSError) else ""
        raise ProblemError(replace(error.problem, detail=f"{path}{why}")) from None


def picture_of(path: Path, field: Field) -> Picture:
    """The picture within the contract's limits; what is wrong with it names `field`."""
    try:
        return fit_to_limits(read_picture(path))
    except ProblemError as error:
        raise ProblemError(replace(error.problem, field=field)) from None
