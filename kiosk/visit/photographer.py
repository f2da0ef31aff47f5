"""From frames and files to captures: wakes the right camera, guides, prepares, judges.

Everything here blocks and runs in a worker thread; one shot at a time. Pixels are measured and
encoded by `kiosk.imaging`; nothing of them stays after `rest`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol, runtime_checkable

from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.camera import CameraStanding, CameraUse
from kiosk.domain.values.guidance import Guidance
from kiosk.domain.values.picture import PictureKind, Side
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.domain.values.quality import Level, Measure
from kiosk.flow.visit import Capture, How, Shot, Visit
from kiosk.imaging.files import read_picture_file
from kiosk.imaging.frame import Frame
from kiosk.imaging.selfie_guide import Guide
from kiosk.imaging.studio import Studio
from kiosk.visit.ports import Camera

_FACES = frozenset({Shot.SELFIE, Shot.REFERENCE})
NEVER = frozenset({Measure.SINGLE_FACE, Measure.RESOLUTION, Measure.DOCUMENT_PRESENT})
"""Blocks that no reason overrides. Every other block stops the automatic capture, and a picture
taken by hand needs a reason: a customer with an eye patch has to be served too."""

_USE = {
    Shot.SELFIE: CameraUse.CUSTOMER,
    Shot.REFERENCE: CameraUse.CUSTOMER,
    Shot.DOCUMENT_FRONT: CameraUse.DOCUMENT,
    Shot.DOCUMENT_BACK: CameraUse.DOCUMENT,
}
_SCENE = {
    Shot.SELFIE: "selfie",
    Shot.REFERENCE: "selfie",
    Shot.DOCUMENT_FRONT: "document_front",
    Shot.DOCUMENT_BACK: "document_back",
}


@runtime_checkable
class Stage(Protocol):
    """The demo's camera: it can be told what stands before it."""

    def show(self, scene: str) -> None:
        """Put this scene before the camera."""


@runtime_checkable
class Shared(Protocol):
    """One device for both roles: it is told which one looks now."""

    def turn_to(self, use: CameraUse) -> None:
        """Change to this role's mode."""


class CounterPhotographer:
    """`kiosk.visit.ports.Photographer`."""

    def __init__(
        self,
        *,
        cameras: Mapping[CameraUse, Camera],
        studio: Studio,
        read_file: Callable[[Path], bytes] = read_picture_file,
    ) -> None:
        self._read_file = read_file
        self._cameras = cameras
        self._studio = studio
        self._camera: Camera | None = None
        self._guide: Guide | None = None
        self._wanted: tuple[Shot, Visit] | None = None
        self._seen = -1
        self.guidance: Guidance | None = None

    def ready(self, shot: Shot) -> None:
        """Open the camera of this shot and let it rest. Returns at once; nobody looks yet."""
        camera = self._cameras[_USE[shot]]
        if camera is self._camera:
            return
        if isinstance(camera, Stage):
            camera.show(_SCENE[shot])
        if isinstance(camera, Shared):
            camera.turn_to(_USE[shot])
        camera.wake()
        camera.rest()

    def load(self) -> None:
        """Load the networks, before they are needed. Blocking, 60 ms the first time."""
        self._studio.model_fault()

    def watch(self, shot: Shot, visit: Visit) -> None:
        """Wake the camera of this shot and begin to guide. Returns at once."""
        camera = self._cameras[_USE[shot]]
        if isinstance(camera, Stage):
            camera.show(_SCENE[shot])
        if isinstance(camera, Shared):
            camera.turn_to(_USE[shot])
        camera.wake()
        if self._camera is not None and self._camera is not camera:
            self._camera.rest()
        self._camera = camera
        self._wanted = (shot, visit)
        self._guide = None
        self._seen = -1
        self.guidance = None

    def look(self, now_s: float) -> bool:
        """Judge the newest frame, about 12 ms; whether the guide has picked its picture."""
        camera, wanted = self._camera, self._wanted
        frame = None if camera is None else camera.latest()
        if frame is None or wanted is None or frame.number == self._seen:
            return False
        self._seen = frame.number
        guide = self._guide
        if guide is None:
            guide = self._guide = self._guide_for(*wanted)
            guide.reset(now_s)
        seen = guide.look(frame, now_s)
        if self._wanted is wanted:
            self.guidance = seen
        return guide.picked() is not None

    def take(self, shot: Shot, visit: Visit) -> Capture:
        """What the guide picked, else the newest frame. ProblemError where neither will do."""
        picked = None if self._guide is None else self._guide.picked()
        frame = picked or (None if self._camera is None else self._camera.latest())
        if frame is None:
            raise _fault(ProblemKind.CAMERA, Remedy.CHECK_CAMERA, "camera.no_frame")
        capture = self._capture(shot, visit, frame)
        how = How.AUTOMATIC if picked is not None else How.MANUAL
        return _usable(replace(capture, how=how))

    def read(self, shot: Shot, path: str, visit: Visit) -> Capture:  # noqa: ARG002 - the port's
        """The same for a file."""
        data = self._read_file(Path(path))
        kind = PictureKind.SELFIE if shot in _FACES else PictureKind.DOCUMENT
        picture, report = self._studio.prepare_file(data, kind)
        return _usable(Capture(shot=shot, picture=picture, report=report, how=How.FILE))

    def rest(self) -> None:
        """Nobody looks any more: forget every frame."""
        if self._camera is not None:
            self._camera.rest()
        self._camera = None
        self._wanted = None
        self._guide = None
        self.guidance = None

    def standing(self) -> CameraStanding | None:
        """Of the camera that is watched."""
        return None if self._camera is None else self._camera.standing()

    def _guide_for(self, shot: Shot, visit: Visit) -> Guide:
        if shot in _FACES:
            return self._studio.selfie_guide()
        front = visit.capture(Shot.DOCUMENT_FRONT) if shot is Shot.DOCUMENT_BACK else None
        return self._studio.document_guide(
            visit.shape or DocumentShape.ID1,
            side=Side.BACK if shot is Shot.DOCUMENT_BACK else Side.FRONT,
            front=None if front is None else front.chosen,
        )

    def _capture(self, shot: Shot, visit: Visit, frame: Frame) -> Capture:
        if shot in _FACES:
            picture, report = self._studio.make_selfie(frame)
            return Capture(shot=shot, picture=picture, report=report)
        shape = visit.shape or DocumentShape.ID1
        page, original, report = self._studio.make_document(frame, shape)
        return Capture(
            shot=shot,
            picture=page,
            report=report,
            original=None if original == page else original,
        )


def _usable(capture: Capture) -> Capture:
    """Refuse what no reason can make useful: nobody, several people, no document, too small."""
    for found in capture.report.measurements:
        if found.level is Level.BLOCK and found.measure in NEVER:
            raise _fault(
                ProblemKind.PICTURE, Remedy.RETAKE_PICTURE, f"quality.{found.measure.value}"
            )
    return capture


def _fault(kind: ProblemKind, remedy: Remedy, code: str) -> ProblemError:
    return ProblemError(Problem(kind=kind, remedy=remedy, code=code))
