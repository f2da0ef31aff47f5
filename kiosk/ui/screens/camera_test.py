"""What a camera really does: picture, mode, measured rate, what the guide measures, what helps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from kiosk.domain.contract.documents import SHAPE_MM
from kiosk.domain.values.camera import CameraFitness, CameraStanding, CameraUse
from kiosk.domain.values.guidance import Guidance, OutlineState
from kiosk.flow.manager import TestingCamera
from kiosk.ui.camera_choice import offer_cameras
from kiosk.ui.camera_views import fact_lines, measure_lines, what_helps
from kiosk.ui.figures import camera_figure, instruction_figure
from kiosk.ui.fonts import Type
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import Scroll, column, row
from kiosk.ui.widgets.camera_findings import CameraFindings
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.widgets.preview import PreviewView, PreviewWords
from kiosk.ui.widgets.table import Table
from kiosk.ui.wording import camera_words, instruction_words

if TYPE_CHECKING:
    from kiosk.ui.ports import Preview

_LOOK_MS = 500
"""Numbers that change faster can not be read."""


class CameraTest(Screen[TestingCamera]):
    """One role at a time; the picture is live, nothing of it is kept."""

    def build(self) -> None:
        """Picture at the left, numbers at the right."""
        theme = self.kit.theme
        self.setAccessibleName(translate("Desk", "Camera test"))
        outer = column(self, gap=2, margin=3)
        top = row(gap=3)
        top.addWidget(Label(translate("Desk", "Camera test"), Type.TITLE), 1)
        self._role = Choice(
            theme,
            "",
            (
                (CameraUse.CUSTOMER.value, translate("Desk", "Customer's camera")),
                (CameraUse.DOCUMENT.value, translate("Desk", "Document camera")),
            ),
            self._role_chosen,
        )
        top.addWidget(self._role)
        outer.addLayout(top)
        self._sides = row(gap=3)
        self._view = PreviewView(theme)
        self._sides.addWidget(self._view, 3)
        scroll = Scroll(gap=2)
        self._notice = Notice(theme)
        self._device = PickList(theme, translate("Desk", "Device"), chosen=self._device_chosen)
        self._facts = Table(theme)
        self._measured = Label(translate("Desk", "Measured just now"), Type.STRONG_BOLD)
        self._measures = Table(theme)
        self._found = CameraFindings(theme)
        for widget in (
            self._notice,
            self._device,
            self._found,
            self._facts,
            self._measured,
            self._measures,
        ):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        scroll.setMinimumWidth(320)
        self._sides.addWidget(scroll, 2)
        outer.addLayout(self._sides, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._asked = 0
        self._probing = False
        self._use = CameraUse.CUSTOMER
        self._preview: Preview | None = None
        self._drawn: object = None

    def show_state(self, state: TestingCamera) -> None:
        """Begin with the customer's camera."""
        del state
        self._role.choose(self._use.value)
        self._watch()
        self._timer.start()

    def offers(self) -> Actions:
        """Home, and the hard look."""
        return Actions(
            back=self.back(),
            primary=Action(
                words=translate("Desk", "Test thoroughly"),
                run=self._probe,
                icon="search",
                enabled=not self._probing,
            ),
        )

    def clear(self) -> None:
        """Look away."""
        self._timer.stop()
        self._view.stop()
        self._preview = None
        self._drawn = None
        self._use = CameraUse.CUSTOMER
        self._forget_findings()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Portrait puts the numbers below the picture."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        portrait = self.height() > self.width()
        self._sides.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)

    def _role_chosen(self, key: str) -> None:
        self._use = CameraUse(key)
        self._forget_findings()
        self._watch()

    def _watch(self) -> None:
        doors = self.kit.doors
        doors.test_camera(self._use)
        camera = doors.configuration.camera
        customer = self._use is CameraUse.CUSTOMER
        role = camera.customer if customer else camera.document
        width, height = SHAPE_MM[doors.configuration.capture.shape]
        self._preview = doors.preview(self._use)
        self._view.watch(
            self._preview,
            doors.guidance,
            self._words(),
            mirror=role.mirror,
            card_ratio=None if customer else width / height,
        )
        offer_cameras(self._device, doors, self._use)
        self._drawn = None
        self._look()

    def _device_chosen(self, name: str) -> None:
        self.kit.doors.save_settings(f"camera.{self._use.value}", name)
        self._forget_findings()
        self._watch()

    def _probe(self) -> None:
        if self._probing:
            return
        self._probing = True
        self._asked += 1
        asked = self._asked
        self._found.wait()
        self.kit.refresh()
        self.kit.doors.probe_camera(self._use, lambda found: self._came(asked, found))

    def _came(self, asked: int, found: CameraFitness) -> None:
        if asked != self._asked:
            return
        self._probing = False
        self._found.show_fitness(found, self._use)
        self.kit.refresh()

    def _forget_findings(self) -> None:
        """Another camera, or nobody looks any more: an answer on its way is not shown."""
        self._asked += 1
        self._probing = False
        self._found.clear()
        self.kit.refresh()

    def _look(self) -> None:
        if self._preview is None:
            return
        standing = self._preview.standing()
        seen = self.kit.doors.guidance()
        if seen is not None and (seen.outline is OutlineState.TAKEN or seen.hold >= 1):
            # The guide has picked its picture, and nobody takes it: begin to look again.
            self.kit.doors.test_camera(self._use)
        report = seen.report if seen is not None else None
        drawn = (standing, report)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._notice.say(*what_helps(standing, self._use))
        self._facts.show_lines(fact_lines(standing, self._use))
        lines = measure_lines(report) if report is not None else ()
        self._measured.setVisible(bool(lines))
        self._measures.show_lines(lines)

    def _words(self) -> PreviewWords:
        def instruction(seen: Guidance) -> tuple[str, str, str]:
            return (
                instruction_words(seen.instruction, seen.distance_cm),
                instruction_figure(seen.instruction),
                "",
            )

        def no_picture(standing: CameraStanding) -> tuple[str, str, str]:
            words = camera_words(standing)
            if self._probing:
                # It is asleep for the preview only: the test looks through it.
                return "camera", translate("Desk", "Testing the camera…"), ""
            return camera_figure(standing.condition), words.title, words.remedy

        return PreviewWords(
            instruction=instruction,
            no_picture=no_picture,
            start=(translate("Desk", "This is what the camera sees"), "camera", ""),
        )
