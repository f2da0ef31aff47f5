"""The camera and the picture in hand."""

from dataclasses import field
from datetime import datetime

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    Answer,
    Command,
    Event,
    IdleExpired,
    Request,
    RequestId,
    State,
    VisitCancelled,
)
from kiosk.flow.visit import Capture, OverrideReason, Shot, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Capturing(State):
    """The picture is the screen. `request`: the look through the camera, or the picture asked."""

    goes_home_by = (VisitCancelled, IdleExpired)

    visit: Visit
    shot: Shot
    request: RequestId = NOBODY
    problem: Problem | None = None
    """The camera's, or of the picture just judged."""
    judging: bool = False
    """A frame was taken and is judged at full resolution."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """One that can be chosen. Path and name are personal data too."""

    path: str = field(repr=False)
    name: str = field(repr=False)
    place: str = field(repr=False)
    """The folder's or the stick's own name."""
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingFile(State):
    """Under lock-down: the program's own list of pictures, instead of a way onto the disk."""

    goes_home_by = (VisitCancelled, IdleExpired)

    visit: Visit
    shot: Shot
    request: RequestId = NOBODY
    files: tuple[PictureFile, ...] = ()
    problem: Problem | None = None

    @property
    def busy(self) -> bool:
        """Whether they are being looked for."""
        return self.request != NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewingCapture(State):
    """The picture in hand: use it or take it again."""

    goes_home_by = (VisitCancelled, IdleExpired)

    visit: Visit
    capture: Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutterPressed(Event):
    """By button, space bar or at the end of the countdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChosen(Event):
    """A picture from a file or scanner instead of the camera. The path is personal data too."""

    path: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesAsked(Event):
    """Show the list, or look anew. `pin_first`: the manager's PIN, then the same without it."""

    pin_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesFound(Answer):
    """The newest first."""

    request: RequestId
    files: tuple[PictureFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetakeChosen(Event):
    """The picture in hand is thrown away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalChosen(Event):
    """Document review: the untouched frame (True) or the rectified one (False)."""

    use_original: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureKept(Event):
    """The picture in hand is used; `override` where it needs a reason."""

    override: OverrideReason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FramePicked(Answer):
    """Guidance has its picture: it takes itself."""

    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraLost(Answer):
    """The camera failed; the visit stays where it is."""

    request: RequestId
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraRecovered(Answer):
    """Frames come again."""

    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureMade(Answer):
    """A picture was prepared and judged."""

    request: RequestId
    capture: Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyCamera(Command):
    """A visit has begun that will want this shot: open the device, so that nobody waits for it.

    No frame is shown, judged or kept: consent comes first.
    """

    shot: Shot


@dataclass(frozen=True, slots=True, kw_only=True)
class WakeCamera(Request):
    """Have frames for this shot; guidance starts."""

    shot: Shot
    visit: Visit = field(repr=False)
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePicture(Request):
    """Prepare and judge the newest frame; answered by `CaptureMade`."""

    shot: Shot
    visit: Visit = field(repr=False)
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPicture(Request):
    """The same for a file."""

    shot: Shot
    path: str = field(repr=False)
    visit: Visit = field(repr=False)
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class FindFiles(Request):
    """Look for pictures in the configured folder and on sticks; answered by `FilesFound`."""

    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCapture(Command):
    """Measures, way and override of a kept picture go into the audit trail."""

    visit: Visit
    capture: Capture
