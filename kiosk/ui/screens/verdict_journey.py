"""Below a verdict: each document as it was read, the signature, and files to look at.

A file is fetched when it is asked for, shown in the window and forgotten when it is closed. It is
saved only where the counter is not locked down: a file dialog is a way out of a kiosk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.flow.verdict import ShowingVerdict
from kiosk.ui.document_views import FileLink, Section, sections
from kiosk.ui.fonts import Type
from kiosk.ui.screens.screen import Kit
from kiosk.ui.texts import translate
from kiosk.ui.widgets.box import column, empty
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.file_viewer import FileViewer, ShownFile
from kiosk.ui.widgets.flow_layout import FlowLayout
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.table import Table


class JourneyParts(QWidget):
    """`over` is the screen that a file is shown over."""

    def __init__(self, kit: Kit, over: QWidget) -> None:
        super().__init__()
        self._kit = kit
        outer = column(self, gap=2)
        self._waiting = Label("", Type.STRONG, tone="soft")
        self._saved = Notice(kit.theme, "approved")
        self._failed = Notice(kit.theme, "refused")
        self._body = column(gap=2)
        for widget in (self._waiting, self._saved, self._failed):
            outer.addWidget(widget)
        outer.addLayout(self._body)
        locked = kit.doors.configuration.counter.lockdown
        self._viewer = FileViewer(kit.theme, None if locked else self._save, over)
        self._asked = 0
        self._waiting.say("")

    def show_state(self, state: ShowingVerdict) -> None:
        """Draw what the answer holds; a problem with a file ends the wait for it."""
        empty(self._body)
        self._waiting.say("")
        found = sections(state.answer, state.journey)
        for each in found:
            self._add(each)
        self.setVisible(bool(found))

    def clear(self) -> None:
        """Forget; a file that is still on its way is not shown any more."""
        self._asked += 1
        self._viewer.put_away()
        empty(self._body)
        self._waiting.say("")
        self._saved.say("")
        self._failed.say("")

    def _add(self, section: Section) -> None:
        theme = self._kit.theme
        self._body.addWidget(Label(section.title, Type.STRONG_BOLD))
        if section.lines:
            table = Table(theme)
            # Into the layout first: shown without a parent it would be a window for a moment.
            self._body.addWidget(table)
            table.show_lines(section.lines)
        if section.files:
            line = FlowLayout(gap=2)
            for each in section.files:
                line.addWidget(Button(theme, each.words, self._opener(each), icon=each.icon))
            self._body.addLayout(line)

    def _opener(self, link: FileLink) -> Callable[[], None]:
        def run() -> None:
            self._asked += 1
            asked = self._asked
            self._waiting.say(translate("Desk", "Fetching: {what}").format(what=link.words))
            self._saved.say("")
            self._failed.say("")
            self._kit.doors.open_file(
                link.address,
                lambda content, media_type: self._came(asked, link.words, content, media_type),
            )

        return run

    def _came(self, asked: int, title: str, content: bytes, media_type: str) -> None:
        if asked != self._asked:
            return
        self._waiting.say("")
        self._viewer.show_file(ShownFile(title=title, content=content, media_type=media_type))

    def _save(self, file: ShownFile) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.window(),
            translate("Desk", "Save a copy"),
            f"{translate('Desk', 'document')}{file.suffix}",
        )
        if not name:
            return
        self._viewer.put_away()
        try:
            Path(name).write_bytes(file.content)
        except OSError:
            self._failed.say(
                translate("Desk", "The copy could not be saved"),
                translate("Desk", "Choose another folder, or make room on the disk."),
            )
            return
        self._saved.say(
            translate("Desk", "A copy was saved"),
            translate("Desk", "It is no longer sealed: keep it where your rules say."),
        )
