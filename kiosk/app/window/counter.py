"""The counter's desk: the machine and what surrounds it, from the first paint on.

The machine runs at once; commands that need the heavy half wait in a list until `furnish` brings
it. So the attendant can press a tile before the store is open, and nothing is lost.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.values.camera import CameraCondition, CameraStanding, CameraUse
from kiosk.domain.values.guidance import Guidance
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.commands import Command, LeaveProgram, WakeCamera
from kiosk.flow.events import Event
from kiosk.flow.on_screen import looked_at
from kiosk.flow.states import Counter, TestingCamera
from kiosk.flow.visit import Shot, Visit
from kiosk.visit.idle import IdleClock
from kiosk.visit.runner import Runner

if TYPE_CHECKING:
    from kiosk.app.window.assembly import Furniture
    from kiosk.app.window.cameras import Eyes
    from kiosk.imaging.frame import Frame

STARTING = CameraStanding(condition=CameraCondition.OPENING)


class Desk:
    """One for the life of the window. `show` draws; it may be exchanged with the window."""

    def __init__(
        self, *, show: Callable[[Counter], None], idle: IdleClock, leave: Callable[[], None]
    ) -> None:
        self.show = show
        self._leave = leave
        self.idle = idle
        self.runner = Runner(show=self._shown, carry_out=self._carry_out)
        self.network_ok: bool | None = None
        self._furniture: Furniture | None = None
        self._eyes: Eyes | None = None
        self._waiting: list[Command] = []

    @property
    def furniture(self) -> "Furniture | None":
        """The heavy half, once it is there."""
        return self._furniture

    @property
    def eyes(self) -> "Eyes | None":
        """The cameras, which come before the rest."""
        return self._eyes

    def see(self, eyes: "Eyes") -> None:
        """The cameras are there: do what was asked of them meanwhile."""
        self._eyes = eyes
        self._waiting = [each for each in self._waiting if not eyes.carry_out(each)]

    def furnish(self, furniture: "Furniture") -> None:
        """The heavy half is there: do what was asked for meanwhile."""
        self._furniture = furniture
        waiting, self._waiting = self._waiting, []
        for command in waiting:
            furniture.hands.carry_out(command)

    def dispatch(self, event: Event) -> None:
        """Something happened. On the loop's thread alone."""
        self.runner.dispatch(event)

    def tick(self) -> None:
        """A second has passed."""
        event = self.idle.tick(self.runner.counter.state)
        if event is not None:
            self.dispatch(event)

    def preview(self, use: CameraUse) -> "LatePreview":
        """The frames of one camera, whether it is there yet or not."""
        return LatePreview(self, use)

    def guidance(self) -> Guidance | None:
        """The newest look."""
        return None if self._eyes is None else self._eyes.photographer.guidance

    def test_camera(self, use: CameraUse) -> None:
        """The camera test: look through this role's camera. Only while that page is up."""
        if isinstance(self.runner.counter.state, TestingCamera):
            shot = Shot.SELFIE if use is CameraUse.CUSTOMER else Shot.DOCUMENT_FRONT
            nobody = Visit(id=VisitId(""), operation=Operation.ONBOARDING)
            self._carry_out(WakeCamera(shot=shot, visit=nobody))

    def looked_at(self) -> SubmissionId | None:
        """The open submission on the screen, which is followed more closely."""
        return looked_at(self.runner.counter.state)

    def exchanged(self, ok: bool) -> None:  # noqa: FBT001 - told, not configured
        """Whether the network did its part just now."""
        self.network_ok = ok

    def _shown(self, counter: Counter) -> None:
        self.show(counter)

    def _carry_out(self, command: Command) -> None:
        if self._furniture is not None:
            self._furniture.hands.carry_out(command)
        elif isinstance(command, LeaveProgram):
            # A counter that could not be built must be left too.
            self._leave()
        elif self._eyes is None or not self._eyes.carry_out(command):
            self._waiting.append(command)


class LatePreview:
    """`kiosk.ui.ports.Preview` of a camera that may not be built yet."""

    def __init__(self, desk: Desk, use: CameraUse) -> None:
        self._desk = desk
        self._use = use

    def latest(self) -> "Frame | None":
        """The newest frame, None until there is one."""
        eyes = self._desk.eyes
        return None if eyes is None else eyes.cameras[self._use].latest()

    def standing(self) -> CameraStanding:
        """What the camera does; starting, until there is one."""
        eyes = self._desk.eyes
        return STARTING if eyes is None else eyes.cameras[self._use].standing()
