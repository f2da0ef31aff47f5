"""What the window needs of the world, plugged in by `kiosk.app.window.assembly`.

The window draws `kiosk.flow` and dispatches its events; it never writes state.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.camera import CameraFitness, CameraStanding, CameraUse
from kiosk.domain.values.consent import ConsentText
from kiosk.domain.values.guidance import Guidance
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.flow.machine import Event

if TYPE_CHECKING:
    # numpy is on nobody's way to the first paint.
    from kiosk.imaging.frame import Frame


class Preview(Protocol):
    """The newest frame of one camera; pulled by a timer, never pushed."""

    def latest(self) -> "Frame | None":
        """The newest frame, or None."""

    def standing(self) -> CameraStanding:
        """What the camera really does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Every way out of the window. All return at once; answers come as a new state."""

    dispatch: Callable[[Event], None]
    configuration: Configuration
    preview: Callable[[CameraUse], Preview]
    guidance: Callable[[], Guidance | None]
    """The newest look, None where guidance is off."""
    network_ok: Callable[[], bool | None]
    """Whether the last exchange went well; None: nothing was tried yet."""
    consent_text: Callable[[str, Operation], ConsentText]
    """The configured version in a language ("pt-BR", "es-MX", "en-US"), of what will be done."""
    open_file: Callable[[str, Callable[[bytes, str], None]], None]
    """A `fileUrls`/`signed_url` address, "selfie" or "evidence": content and media type, later."""
    save_settings: Callable[[str, str], None]
    """Key ("locale", "theme", "attendant", "camera.customer", "camera.document") and value."""
    cameras: Callable[[], tuple[str, ...]]
    """Names of the devices found; may be empty while they are looked for."""
    new_id: Callable[[], str]
    """A fresh random UUID, for `VisitId`."""
    open_link: Callable[[str], None]
    """Demo: open the journey's page in this machine's browser."""
    submission_label: Callable[[Submission], str]
    """Short words for a row of the home list: masked name and identifier."""
    today: Callable[[], str]
    """ISO date, for checks of birth dates."""
    now: Callable[[], datetime]
    """With its zone: how long ago something was decided."""
    test_camera: Callable[[CameraUse], None] = lambda _use: None
    """Camera test: wake this role's camera and guide; it rests when the page is left."""
    camera_source: Callable[[CameraUse], str] = lambda _use: ""
    """The device that a role wants now; empty: the first one found."""
    probe_camera: Callable[[CameraUse, Callable[[CameraFitness], None]], None] = (
        lambda _use, _take: None
    )
    """Camera test: look hard at this role's camera for some seconds; the answer comes later."""
    demo_pin: Callable[[str], str] = lambda _badge: ""
    """Demo: the PIN of whoever has this badge, to be told on the screen; else empty."""
    unseen_ms: int = 500
    """How long a screen that has just come up is deaf to presses: nobody has seen it yet."""
    somebody_moved: Callable[[], None] = lambda: None
    """A key, a click or a touch: the idle time starts again."""
