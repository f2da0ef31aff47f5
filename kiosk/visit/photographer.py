"""From frames and files to captures: wakes the right camera, guides, prepares, judges.

Everything here blocks and runs in a worker thread; one shot at a time. Pixels are measured and
encoded by `kiosk.imaging`; nothing of them stays after `rest`.
"""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, runtime_checkable

from kiosk.domain.camera import CameraStanding, CameraUse
from kiosk.domain.configuration import CaptureSettings
from kiosk.domain.guidance import Guidance
from kiosk.domain.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.flow.visit import Capture, How, Shot, Visit
from kiosk.imaging.encode import fit_to_limits
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.models import ModelError
from kiosk.imaging.selfie_guide import SelfieGuide
from kiosk.visit.ports import Camera

log = logging.getLogger(__name__)

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


class CounterPhotographer:
    """`kiosk.visit.ports.Photographer`. `models` is the folder of the model files."""

    def __init__(
        self, *, cameras: Mapping[CameraUse, Camera], capture: CaptureSettings, models: Path
    ) -> None:
        self._cameras = cameras
        self._settings = capture
        self._models = models
        self._camera: Camera | None = None
        self._guide: SelfieGuide | None = None
        self._engine: FaceEngine | None = None
        self._loaded = False
        self._seen = -1
        self.guidance: Guidance | None = None

    def watch(self, shot: Shot, visit: Visit) -> None:  # noqa: ARG002
        """Wake the camera of this shot and begin to guide. Returns at once."""
        camera = self._cameras[_USE[shot]]
        if isinstance(camera, Stage):
            camera.show(_SCENE[shot])
        camera.wake()
        self._camera = camera
        self._guide = None
        self._seen = -1
        self.guidance = None

    def look(self, now_s: float) -> bool:
        """Judge the newest frame, about 12 ms; whether the guide has picked its picture."""
        camera = self._camera
        frame = None if camera is None else camera.latest()
        if frame is None or not self._settings.guidance or frame.number == self._seen:
            return False
        self._seen = frame.number
        if self._guide is None:
            self._guide = SelfieGuide(self._load(), self._settings)
            self._guide.reset(now_s)
        self.guidance = self._guide.look(frame, now_s)
        return self._guide.picked() is not None

    def take(self, shot: Shot, visit: Visit) -> Capture:  # noqa: ARG002
        """What the guide picked, else the newest frame. ProblemError where there is none."""
        picked = None if self._guide is None else self._guide.picked()
        frame = picked or (None if self._camera is None else self._camera.latest())
        if frame is None:
            raise ProblemError(
                Problem(kind=ProblemKind.CAMERA, remedy=Remedy.CHECK_CAMERA, code="camera.no_frame")
            )
        return Capture(
            shot=shot,
            picture=fit_to_limits(frame),
            how=How.AUTOMATIC if picked is not None else How.MANUAL,
        )

    def read(self, shot: Shot, path: str, visit: Visit) -> Capture:  # noqa: ARG002
        """The same for a file."""
        return Capture(shot=shot, picture=fit_to_limits(Path(path).read_bytes()), how=How.FILE)

    def rest(self) -> None:
        """Nobody looks any more: forget every frame."""
        if self._camera is not None:
            self._camera.rest()
        self._camera = None
        self._guide = None
        self.guidance = None

    def standing(self) -> CameraStanding | None:
        """Of the camera that is watched."""
        return None if self._camera is None else self._camera.standing()

    def _load(self) -> FaceEngine | None:
        """The models, once; without them the picture is taken by hand."""
        if not self._loaded:
            self._loaded = True
            try:
                self._engine = FaceEngine.load(self._models)
            except ModelError as error:
                log.warning("guidance is off: %s", error)
        return self._engine
