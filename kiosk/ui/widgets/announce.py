"""What a reader of the screen says aloud without being asked: instructions, waiting, verdicts.

A widget asks its window, which knows what was said last; where a widget stands alone, nothing is
said.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class Speaker(Protocol):
    """The window."""

    def announce(self, words: str, *, urgent: bool) -> None:
        """Say it; what was said last is not said again."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """`urgent` interrupts what is being read."""
    window = widget.window()
    if words and isinstance(window, Speaker):
        window.announce(words, urgent=urgent)
