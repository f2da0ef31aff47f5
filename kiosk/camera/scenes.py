"""What the demo's footage shows, and where it is told to show something else."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.values.camera import CameraUse


class Scene(StrEnum):
    """One thing before the demo's camera."""

    SELFIE = "selfie"
    EMPTY = "empty"
    DOCUMENT_FRONT = "document_front"
    DOCUMENT_BACK = "document_back"


FIRST_SCENE = {
    CameraUse.CUSTOMER: Scene.SELFIE,
    CameraUse.DOCUMENT: Scene.DOCUMENT_FRONT,
}


@dataclass(slots=True)
class Stage:
    """Holds the scene that is on. One attribute, replaced whole: any thread may set it."""

    scene: Scene
