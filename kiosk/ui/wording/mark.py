"""The mark by which the translators' tool finds a text that a table holds, and the way back to it.

Qt's own function of this name is typed as returning `object`; this one says what it does.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

E = TypeVar("E", bound=StrEnum)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate
    """`text` as it is. `context` and `text` have to be literals."""
    return text


def words_of(context: str, table: Mapping[E, str], value: E) -> str:
    """The words of a value; one that a newer version kept is called unknown, with what it was."""
    if value in table:
        return QCoreApplication.translate(context, table[value])
    return f"{QCoreApplication.translate('Standing', 'Unknown answer')} ({value.value})"
