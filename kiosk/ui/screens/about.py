"""Version, how real this is, what this counter keeps, and the licence of everything shipped."""

import json
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from kiosk import __version__
from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.values.lean import dataclass
from kiosk.flow.manager import AboutProgram
from kiosk.ui.fonts import Type, font
from kiosk.ui.presenter import mode_words
from kiosk.ui.resources import resource
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Actions
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.widgets.table import Line, Table

_HOUR_S = 3_600


class About(Screen[AboutProgram]):
    """Licences are files of the bundle: read when one is chosen."""

    def build(self) -> None:
        """Facts, then a list and a text."""
        theme = self.kit.theme
        configuration = self.kit.doors.configuration
        page = Page(self, width=880)
        page.say(translate("Desk", "About this program"))
        facts = Table(theme)
        facts.show_lines(
            (
                Line(name=translate("Desk", "Version"), words=__version__),
                Line(
                    name=translate("Desk", "Mode"),
                    words=mode_words(configuration.mode) or translate("Desk", "Everything is real"),
                ),
                *kept_lines(configuration.store),
            )
        )
        page.body.addWidget(facts)
        page.body.addWidget(Label(translate("Desk", "Licences"), Type.STRONG_BOLD))
        self._parts = read_index(resource("licences"))
        self._list = PickList(
            theme,
            translate("Desk", "{count} parts by others are shipped with this program").format(
                count=len(self._parts)
            ),
            [(each.name, f"{each.name} {each.version} · {each.licence}") for each in self._parts],
            self._show,
        )
        page.body.addWidget(self._list)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(font(Type.TEXT))
        self._text.setMinimumHeight(280)
        self._text.setAccessibleName(translate("Desk", "Text of the licence"))
        page.body.addWidget(self._text)
        if self._parts:
            self._show(self._parts[0].name)

    def offers(self) -> Actions:
        """Home."""
        return Actions(back=self.back())

    def _show(self, name: str) -> None:
        part = next((each for each in self._parts if each.name == name), None)
        self._text.setPlainText(part.text() if part is not None else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something shipped that others wrote."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """Its licences, one below the other; what is missing says so."""
        texts = [
            each.read_text(encoding="utf-8", errors="replace")
            for each in self.files
            if each.is_file()
        ]
        return ("\n\n" + "-" * 40 + "\n\n").join(texts) or self.licence


def read_index(folder: Path) -> tuple[Part, ...]:
    """What `packaging` collected; empty where nothing was."""
    try:
        listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    return tuple(
        Part(
            name=str(each.get("name", "")),
            version=str(each.get("version", "")),
            licence=str(each.get("licence", "")),
            files=tuple(folder / file for file in each.get("files", ())),
        )
        for each in listed
    )


def kept_lines(store: StoreSettings) -> tuple[Line, ...]:
    """What is held about customers, and how long."""
    hours = round(store.picture_max_age_s / _HOUR_S)
    return (
        Line(
            name=translate("Desk", "Pictures"),
            words=translate(
                "Desk", "Until the service has them, at most {count} hours; sealed"
            ).format(count=hours),
        ),
        Line(
            name=translate("Desk", "Visits"),
            words=translate("Desk", "{count} days; sealed").format(
                count=round(store.visit_max_age_days)
            ),
        ),
        Line(
            name=translate("Desk", "Name and number"),
            words=translate("Desk", "With the visit; sealed")
            if store.keep_subject
            else translate("Desk", "Not kept"),
        ),
    )
