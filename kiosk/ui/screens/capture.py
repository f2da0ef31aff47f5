"""The picture is the screen: outline, one instruction, the shutter under the thumb."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog

from kiosk.domain.contract.documents import SHAPE_MM, DocumentShape
from kiosk.domain.values.camera import CameraCondition, CameraStanding, CameraUse
from kiosk.domain.values.guidance import Guidance, OutlineState
from kiosk.domain.values.quality import Instruction
from kiosk.flow.capture import Capturing, FileChosen, FilesAsked, ShutterPressed
from kiosk.flow.visit import Shot
from kiosk.ui.figures import camera_figure, instruction_figure
from kiosk.ui.presenter import shot_words
from kiosk.ui.screens.screen import Screen
from kiosk.ui.spoken import spoken_instruction
from kiosk.ui.texts import translate
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import column
from kiosk.ui.widgets.countdown import Countdown
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.preview import PreviewView, PreviewWords
from kiosk.ui.wording import camera_words, instruction_words, problem_words

_FACES = {Shot.SELFIE, Shot.REFERENCE}

_TOLD_BY_THE_CAMERA = {f"camera.{each.value}" for each in CameraCondition}


class CaptureScreen(Screen[Capturing]):
    """Selfie, reference and both sides of a document; the shot decides camera and outline."""

    def build(self) -> None:
        """Preview, a line for problems, the countdown over it."""
        layout = column(self, gap=1, margin=2)
        self._notice = Notice(self.kit.theme)
        layout.addWidget(self._notice)
        self._view = PreviewView(self.kit.theme)
        layout.addWidget(self._view, 1)
        self._state: Capturing | None = None
        self._countdown = Countdown(self._view, self._shoot)

    def show_state(self, state: Capturing) -> None:
        """Look through the right camera."""
        old, self._state = self._state, state
        if old is None or old.shot is not state.shot:
            self.setAccessibleName(shot_words(state.shot))
            announce(self, shot_words(state.shot))
            self._watch(state)
        problem = state.problem
        # What the camera itself suffers from stands, kept up to date, in the picture's place.
        told = problem is None or problem.code in _TOLD_BY_THE_CAMERA
        self._notice.show_words(None if told or problem is None else problem_words(problem))
        self._view.show_taken(state.judging)
        self._view.pull()

    def offers(self) -> Actions:
        """The shutter; a countdown for who must sit down first; a file instead of the camera."""
        judging = self._state is not None and self._state.judging
        return Actions(
            back=self.back(),
            quiet=(self.cancel(),),
            others=(
                Action(
                    words=translate("Screens", "From a file"), run=self._ask_file, icon="file-up"
                ),
                Action(
                    words=translate("Screens", "In 3 seconds"),
                    run=self._count_down,
                    icon="timer",
                    enabled=not judging,
                ),
            ),
            primary=Action(
                words=translate("Screens", "Take picture"),
                run=self._shoot,
                icon="camera",
                enabled=not judging,
            ),
        )

    def arrive(self) -> None:
        """Space is the shutter: no button may have the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Look away."""
        self._countdown.stop()
        self._view.stop()
        self._state = None
        self._notice.say("")

    def key(self, event: QKeyEvent) -> bool:
        """Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._shoot()
            return True
        return False

    def _watch(self, state: Capturing) -> None:
        doors = self.kit.doors
        face = state.shot in _FACES
        use = CameraUse.CUSTOMER if face else CameraUse.DOCUMENT
        settings = doors.configuration.camera
        role = settings.customer if face else settings.document
        width, height = SHAPE_MM[state.visit.shape or DocumentShape.ID1]
        self._view.watch(
            doors.preview(use),
            doors.guidance,
            PreviewWords(
                instruction=self._instruct,
                no_picture=_no_picture,
                start=self._instruct(_start(state.shot)),
            ),
            mirror=role.mirror,
            card_ratio=None if face else width / height,
        )

    def _instruct(self, guidance: Guidance) -> tuple[str, str, str]:
        """Of a face to the customer, in the language of the consent; of a card to the attendant."""
        figure = instruction_figure(guidance.instruction)
        state = self._state
        consent = state.visit.consent if state is not None else None
        if state is not None and state.shot is Shot.SELFIE and consent is not None:
            words = spoken_instruction(consent.language, guidance.instruction)
        else:
            words = instruction_words(guidance.instruction, guidance.distance_cm)
        return words, figure, _help(guidance)

    def _shoot(self) -> None:
        if self._state is not None and not self._state.judging:
            self.kit.doors.dispatch(ShutterPressed())

    def _count_down(self) -> None:
        self._countdown.start(self.kit.doors.configuration.capture.countdown_s)

    def _ask_file(self) -> None:
        configuration = self.kit.doors.configuration
        if configuration.counter.lockdown:
            # A file dialog reaches the whole disk.
            self.kit.doors.dispatch(FilesAsked(pin_first=configuration.capture.files_pin))
            return
        # Not the static function: it runs a loop of its own, in which the visit could end.
        dialog = QFileDialog(self, translate("Screens", "Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        # Pillow's readers take time to load, and few visits read a file.
        from kiosk.imaging.picture_file import readable_suffixes  # noqa: PLC0415

        endings = " ".join(f"*{suffix}" for suffix in readable_suffixes())
        dialog.setNameFilter(translate("Screens", "Pictures") + f" ({endings})")
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        # Nothing is renamed, deleted or made from here.
        dialog.setOption(QFileDialog.Option.ReadOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        if self._state is not None:
            self.kit.doors.dispatch(FileChosen(path=path))


def _no_picture(standing: CameraStanding) -> tuple[str, str, str]:
    words = camera_words(standing.condition)
    todo = words.remedy
    starting = standing.condition is CameraCondition.OPENING
    if standing.retry_in_s is not None and not starting:
        todo = f"{todo} " + translate("Screens", "Next attempt in {count} s.").format(
            count=max(1, round(standing.retry_in_s))
        )
    return camera_figure(standing.condition), words.title, todo.strip()


def _help(guidance: Guidance) -> str:
    """For the attendant, after a while without a picture."""
    if guidance.manual:
        return translate("Screens", "If it does not get better, press “Take picture”.")
    if guidance.help and guidance.quad is None and guidance.guide is None:
        return translate(
            "Screens", "Light from the front, glasses and cap off, eyes on the camera."
        )
    if guidance.help:
        return translate("Screens", "Lay it flat on a dark ground, all four corners in sight.")
    return ""


def _start(shot: Shot) -> Guidance:
    """Before the guide has spoken, or where it is off."""
    first = Instruction.LOOK_INTO_CAMERA if shot in _FACES else Instruction.PLACE_DOCUMENT
    return Guidance(instruction=first, outline=OutlineState.SEARCHING)
