"""What a desktop's menu opens where the counter can not start: who does what, and the demo.

Knows no configuration: it is told what is wrong and where.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kiosk import __version__
from kiosk.ui.fonts import Type
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.table import Line, Table

SIZE = QSize(760, 560)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why there is no counter. `detail` names a key or a file, never a secret."""

    code: str
    detail: str
    place: str
    """The configuration's file."""
    forbidden: bool = False
    """It is there, and this account may not read it."""


class NotSetUpWindow(QWidget):
    """Title, what is wrong, steps for the IT department; two buttons."""

    def __init__(
        self, theme: Theme, fault: Fault, *, demo: Callable[[], None], leave: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setWindowTitle(translate("Desk", "Counter Kiosk"))
        self.resize(SIZE)
        body = column(self, gap=2)
        body.setContentsMargins(40, 36, 40, 32)
        body.addWidget(Label(translate("Desk", "This counter is not set up yet"), Type.TITLE))
        body.addWidget(Label(_introduction(fault)))
        table = Table(theme)
        table.show_lines(
            [
                Line(name=translate("Desk", "Code"), words=fault.code),
                Line(name=translate("Desk", "Found"), words=fault.detail),
                Line(name=translate("Desk", "Configuration"), words=fault.place),
                Line(name=translate("Desk", "Version"), words=__version__),
            ]
        )
        body.addWidget(table)
        body.addWidget(Label(translate("Desk", "What to do"), Type.STRONG_BOLD))
        for number, words in enumerate(steps(fault), start=1):
            body.addWidget(Label(f"{number}.  {words}"))
        body.addStretch(1)
        body.addWidget(
            Label(
                translate(
                    "Desk",
                    "The demonstration sends nothing and keeps nothing; every screen is marked.",
                ),
                tone="soft",
            )
        )
        buttons = row(gap=2)
        buttons.addWidget(Button(theme, translate("Desk", "Open the demonstration"), demo))
        buttons.addStretch(1)
        close = Button(theme, translate("Desk", "Close"), leave, kind="primary")
        buttons.addWidget(close)
        body.addLayout(buttons)
        close.setFocus()


def _introduction(fault: Fault) -> str:
    if fault.forbidden:
        return translate("Desk", "This account may not read the counter's configuration.")
    return translate(
        "Desk", "The program is installed. It still needs its configuration and its keys."
    )


def steps(fault: Fault) -> tuple[str, ...]:
    """In the order in which they are done."""
    if fault.forbidden:
        first = translate(
            "Desk", 'IT: add this account to the group "kiosk", then log out and in again.'
        )
    else:
        first = translate(
            "Desk",
            "IT: apply this branch's file, as administrator: kiosk provision FILE --config {place}",
        ).format(place=fault.place)
    return (
        first,
        translate("Desk", "IT: look at everything once: kiosk doctor --config {place}").format(
            place=fault.place
        ),
        translate("Desk", "Then open the program from the menu again."),
    )
