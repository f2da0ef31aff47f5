"""The command: `python -m tools.gallery OUT`."""

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.domain.configuration.languages import TAGS
from tools.gallery.render import SIZES, THEMES, render


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="tools.gallery", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="part of an example's name")
    parser.add_argument("--size", type=_size, action="append", help="for example 1080x1920")
    parser.add_argument("--language", action="append", choices=TAGS)
    parser.add_argument("--theme", action="append", choices=THEMES, help="all, if not given")
    parser.add_argument("--enlarged", type=float, default=0, help="text so many times as large")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    pictures = chain.from_iterable(
        render(
            asked.out / theme,
            languages=asked.language or TAGS,
            sizes=asked.size or SIZES,
            only=asked.only,
            theme=theme,
            enlarged=asked.enlarged,
        )
        for theme in asked.theme or THEMES
    )
    count = 0

    def turn() -> None:
        nonlocal count
        for path in pictures:
            if path is None:
                QTimer.singleShot(0, turn)
                return
            count += 1
        app.quit()

    QTimer.singleShot(0, turn)
    app.exec()
    sys.stdout.write(f"{count} pictures in {asked.out}\n")
    return 0 if count else 1


if __name__ == "__main__":
    raise SystemExit(main())
