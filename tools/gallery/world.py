"""A world for the gallery and for tests: a camera with one picture, a guide with one opinion.

Nothing leaves the process; every event is kept in `sent`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import (
    Configuration,
    CounterSettings,
    FlowSettings,
    JourneySettings,
    ServiceSettings,
)
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.camera import CameraCondition, CameraFitness, CameraStanding, CameraUse
from kiosk.domain.values.consent import ConsentText
from kiosk.domain.values.field import Field
from kiosk.domain.values.guidance import Guidance, OutlineState
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.quality import Instruction, Level, Measure, Measurement, QualityReport
from kiosk.flow.machine import Event
from kiosk.ui.ports import Doors
from kiosk.ui.resources import resource

if TYPE_CHECKING:
    from kiosk.imaging.frame import Frame

NOW = datetime(2026, 1, 15, 14, 31, tzinfo=UTC)
_CARD = ((0.198, 0.181), (0.812, 0.210), (0.802, 0.898), (0.188, 0.870))

GUIDES: dict[str, Guidance] = {
    "searching": Guidance(instruction=Instruction.LOOK_INTO_CAMERA, outline=OutlineState.SEARCHING),
    "adjust": Guidance(instruction=Instruction.COME_CLOSER, outline=OutlineState.ADJUST),
    "help": Guidance(instruction=Instruction.MORE_LIGHT, outline=OutlineState.ADJUST, help=True),
    "manual": Guidance(
        instruction=Instruction.UNCOVER_FACE, outline=OutlineState.ADJUST, help=True, manual=True
    ),
    "hold": Guidance(instruction=Instruction.KEEP_SO, outline=OutlineState.HOLD, hold=0.65),
    "document_searching": Guidance(
        instruction=Instruction.PLACE_DOCUMENT, outline=OutlineState.SEARCHING
    ),
    "document_adjust": Guidance(
        instruction=Instruction.DOCUMENT_TILT_GLARE, outline=OutlineState.ADJUST, quad=_CARD
    ),
    "measured": Guidance(
        instruction=Instruction.MORE_LIGHT,
        outline=OutlineState.ADJUST,
        report=QualityReport(
            measurements=(
                Measurement(measure=Measure.SINGLE_FACE, value=1, level=Level.PASS),
                Measurement(measure=Measure.HEAD_SIZE, value=0.4, level=Level.PASS),
                Measurement(measure=Measure.SHARPNESS, value=3, level=Level.PASS),
                Measurement(measure=Measure.LUMINANCE_MEAN, value=0.2, level=Level.BLOCK),
                Measurement(measure=Measure.ILLUMINATION_UNIFORMITY, value=0.5, level=Level.WARN),
            )
        ),
    ),
    "document_hold": Guidance(
        instruction=Instruction.DOCUMENT_KEEP_SO, outline=OutlineState.HOLD, hold=0.65, quad=_CARD
    ),
}


FIXED_FOCUS = CameraFitness(
    condition=CameraCondition.LIVE,
    modes=((1920, 1080), (1280, 720), (640, 480)),
    width=1280,
    height=720,
    pixel_format="MJPG",
    fps=29.7,
    card_dpi=190,
    autofocus=False,
    fixed_focus_suspected=True,
    findings=(
        Problem(
            kind=ProblemKind.CAMERA,
            remedy=Remedy.CHOOSE_ANOTHER_FILE,
            code="camera.fixed_focus",
        ),
    ),
)


@dataclass
class StillPreview:
    """One frame for ever, or none."""

    frame: "Frame | None" = None
    condition: CameraCondition = CameraCondition.LIVE

    def latest(self) -> "Frame | None":
        """The frame."""
        return self.frame

    def standing(self) -> CameraStanding:
        """As set."""
        return CameraStanding(
            condition=self.condition, name="Camera", width=1280, height=720, fps=29.7
        )


@dataclass
class GalleryWorld:
    """What stands behind the window while it is looked at."""

    configuration: Configuration
    face: StillPreview = field(default_factory=StillPreview)
    card: StillPreview = field(default_factory=StillPreview)
    sent: list[Event] = field(default_factory=list)
    guided: str = ""
    pins: list[str] = field(default_factory=list)
    saved: list[tuple[str, str]] = field(default_factory=list)
    opened_links: list[str] = field(default_factory=list)
    tested: list[CameraUse] = field(default_factory=list)
    fitness: CameraFitness = FIXED_FOCUS
    asked_files: list[str] = field(default_factory=list)
    file: tuple[bytes, str] | None = None
    """Handed over at once when a file is asked for; None: `deliver` does it later."""
    _take: Callable[[bytes, str], None] | None = None

    def deliver(self, content: bytes, media_type: str) -> None:
        """The file that was asked for last has come."""
        if self._take is not None:
            self._take(content, media_type)

    def doors(self) -> Doors:
        """Plugged together."""
        return Doors(
            dispatch=self.sent.append,
            unseen_ms=0,
            configuration=self.configuration,
            preview=self._preview,
            guidance=lambda: GUIDES.get(self.guided),
            network_ok=lambda: True,
            consent_text=consent_text,
            open_file=self._open_file,
            save_settings=lambda key, value: self.saved.append((key, value)),
            cameras=lambda: ("Logitech C920", "Integrated camera"),
            new_id=lambda: "6f8cbb1e-7a0c-4f37-8a53-0d2c0d1f8b11",
            open_link=self.opened_links.append,
            submission_label=_label,
            today=lambda: "2026-01-15",
            now=lambda: NOW,
            test_camera=self.tested.append,
            probe_camera=lambda _use, take: take(self.fitness),
        )

    def _open_file(self, address: str, take: Callable[[bytes, str], None]) -> None:
        self.asked_files.append(address)
        self._take = take
        if self.file is not None:
            take(*self.file)

    def _preview(self, use: CameraUse) -> StillPreview:
        still = self.face if use is CameraUse.CUSTOMER else self.card
        lost = self.guided == "unplugged"
        still.condition = CameraCondition.UNPLUGGED if lost else CameraCondition.LIVE
        return still


def consent_text(language: str, operation: Operation) -> ConsentText:
    """The text that ships, in a language."""
    path = resource("consent", f"2026-11.{operation.value}.{language}.txt")
    path = path if path.exists() else resource("consent", f"2026-11.{language}.txt")
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return ConsentText(version="2026-11", language=language, text=text, sha256="0" * 64)


def configuration(locale: str) -> Configuration:
    """Every service is there; the form asks for everything."""
    key = SecretRef(scheme="env", name="NONE")
    wants = frozenset({Field.BIRTH_DATE, Field.PHONE})
    services = {
        Operation.ONBOARDING: ServiceSettings(api_key=key, wants=wants),
        Operation.TRANSACTIONAL: ServiceSettings(api_key=key),
        Operation.DOCUMENT: ServiceSettings(api_key=key),
        Operation.AGE: ServiceSettings(api_key=key),
    }
    return Configuration(
        locale=locale,
        services=MappingProxyType(services),
        journeys=JourneySettings(
            flows=tuple(FlowSettings(name=each) for each in ("idlive", "idtokensign", "idsmart"))
        ),
        counter=CounterSettings(name="Centro 01", attendant="A-17"),
    )


def _label(submission: Submission) -> str:
    return f"L. Skywalker · •••{submission.subject_code[-4:]}"
