"""The camera test's findings, from cameras whose frames are written down."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.camera.feed import FeedFacts
from kiosk.camera.kinds import DeviceKind
from kiosk.camera.probe import CameraReport, card_dpi, probe
from kiosk.camera.roles import opening_of
from kiosk.domain.configuration.settings import CameraRole
from kiosk.domain.values.camera import CameraCondition, CameraUse
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.problem import Remedy
from kiosk.imaging.frame import Pixels
from tests.camera.fakes import BLACKS, Clock, FakeFeed, FakePort


def print_like(width: int = 1280, height: int = 720, *, blur: float = 0.0) -> list[Pixels]:
    """Frames full of fine print."""
    rng = np.random.default_rng(3)
    frames = []
    page = np.full((height, width, 3), 190, np.uint8)
    for _ in range(200):
        x, y = int(rng.integers(0, width - 60)), int(rng.integers(20, height))
        cv2.putText(page, "MODELO", (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.7, (30, 30, 60), 2)
    for seed in range(3):
        noise = np.random.default_rng(seed).integers(0, 5, page.shape, dtype=np.uint8)
        soft = cv2.GaussianBlur(page, (0, 0), blur) if blur else page
        frames.append(np.asarray(cv2.add(soft, noise), dtype=np.uint8))
    return frames


def look(
    frames: list[Pixels], *, step_s: float = 1 / 30, autofocus: bool | None = None
) -> CameraReport:
    clock = Clock()
    port = FakePort()
    facts = FeedFacts(name="Fake", pixel_format="MJPG", autofocus=autofocus)
    port.feed = FakeFeed(clock, frames, step_s=step_s, facts=facts)
    report = probe(port, clock=clock)
    assert port.feed.released
    return report


def codes(report: CameraReport) -> set[str]:
    return {problem.code for problem in report.findings}


def test_a_good_camera_has_nothing_to_be_said_of() -> None:
    report = look(print_like())
    assert report.condition is CameraCondition.LIVE
    assert report.findings == ()
    assert report.fps == pytest.approx(30, abs=0.5)
    assert 160 < report.exposure < 195
    assert report.card_dpi == pytest.approx(284, abs=2)


@pytest.mark.parametrize(
    ("autofocus", "code", "remedy"),
    [
        (False, "camera.fixed_focus", Remedy.CHOOSE_ANOTHER_FILE),
        (True, "camera.not_sharp", Remedy.CHECK_CAMERA),
    ],
)
def test_soft_for_good_or_only_now(autofocus: bool, code: str, remedy: Remedy) -> None:  # noqa: FBT001 - the case
    report = look(print_like(blur=6.0), autofocus=autofocus)
    assert [(p.code, p.remedy) for p in report.findings] == [(code, remedy)]
    assert report.fixed_focus_suspected is not autofocus


def test_rate_is_measured() -> None:
    assert "camera.slow" in codes(look(print_like(), step_s=0.2))


def test_dark_and_black() -> None:
    assert codes(look(BLACKS)) >= {"camera.busy", "camera.dark"}


def test_too_few_dots_on_a_card_offers_a_file() -> None:
    report = look(print_like(640, 480))
    assert card_dpi(640, 480) == pytest.approx(report.card_dpi, abs=1)
    assert "camera.dpi_low" in codes(report)
    assert card_dpi(1920, 1080) > 400


def test_a_configured_source_is_looked_at_as_well() -> None:
    footage = Path(__file__).parents[2] / "resources" / "footage"
    opening = opening_of(
        CameraRole(source="demo"), use=CameraUse.DOCUMENT, mode=Mode.DEMO, footage=footage
    )
    report = probe(opening)
    assert (report.name, report.width, report.height) == ("demo", 1280, 720)
    assert "camera.none_found" not in codes(report)


def test_a_camera_that_is_not_there_is_a_report_too() -> None:
    report = probe(FakePort(), kind=DeviceKind.COLOUR)
    assert report.condition is CameraCondition.NONE_FOUND
    assert codes(report) == {"camera.none_found"}


def test_one_garbled_frame_ends_no_look() -> None:
    frames = print_like()
    report = look([np.zeros((0, 0, 3), np.uint8), *frames * 9])
    assert report.condition is CameraCondition.LIVE
    assert report.findings == ()
