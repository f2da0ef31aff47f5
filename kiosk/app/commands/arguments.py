"""Arguments as they come from a person's keyboard or clipboard: canonical, but for paths."""

import argparse

from kiosk.domain.values.text import canonical, trimmed


class FilePath(str):
    """The name of a file or a folder, as the system spells it."""

    __slots__ = ()


def file_path(raw: str) -> FilePath:
    """`type` of every argument that names a file: only what was pasted around it is taken off."""
    return FilePath(trimmed(raw))


def made_canonical(arguments: argparse.Namespace) -> argparse.Namespace:
    """The same arguments with every text canonical. What `file_path` read is no such text."""
    for name, value in vars(arguments).items():
        if isinstance(value, list):
            setattr(arguments, name, [_text(each) for each in value])
        else:
            setattr(arguments, name, _text(value))
    return arguments


def _text(value: object) -> object:
    return canonical(value) if type(value) is str else value
