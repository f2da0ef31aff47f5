"""A button that holds labels in a layout and is as high as their words need.

Knows nothing of what it holds; a plain push button would take its size from its own, empty, text.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.widgets.label import Label

Policy = QSizePolicy.Policy


class WrappingButton(QPushButton):
    """`kind` is the style sheet's; `least` the height in pixels that a finger needs.

    `wide` is the width it asks for, `narrow` the least it can do with.
    """

    def __init__(
        self,
        run: Callable[[], None],
        *,
        kind: str,
        least: int,
        wide: int,
        narrow: int,
        upright: Policy = Policy.Minimum,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._wide, self._narrow = least, wide, narrow
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        policy = QSizePolicy(Policy.Expanding, upright)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(least)
        self.clicked.connect(lambda _checked=False: run())

    def let_through(self, *labels: Label) -> None:
        """A press on these is a press on the button."""
        for each in labels:
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As the words need."""
        layout = self.layout()
        return max(self._least, layout.heightForWidth(width)) if layout else self._least

    def sizeHint(self) -> QSize:
        """The words decide."""
        return QSize(self._wide, self.heightForWidth(self._wide))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the place it stands in."""
        return QSize(self._narrow, self._least)
