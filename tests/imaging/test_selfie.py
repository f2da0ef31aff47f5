"""Selfies seen through the real networks, on the public-domain portraits and spoiled copies."""

import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from benchmarks.degrade import smeared
from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.values.guidance import OutlineState
from kiosk.domain.values.picture import PictureKind
from kiosk.domain.values.quality import Band, Instruction, Level, Measure, QualityReport
from kiosk.imaging.camera_height import CameraHeight
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.face_geometry import geometry_of
from kiosk.imaging.frame import Pixels
from kiosk.imaging.frame_rank import rank_of
from kiosk.imaging.levels import SELFIE, measured
from kiosk.imaging.models import SHA256, ModelError, ModelFault
from kiosk.imaging.selfie import SelfieLook, measure_selfie
from kiosk.imaging.selfie_guide import SelfieGuide
from kiosk.imaging.studio import Studio
from tests.imaging.pictures import MODELS, frame, framed, picture

PORTRAITS = ("pd_hopper.jpg", "pd_astronaut.jpg", "obama.jpg")


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    return FaceEngine.load(MODELS)


@pytest.fixture(scope="module")
def studio() -> Studio:
    return Studio(MODELS, CaptureSettings())


def blocked(report: QualityReport) -> set[Measure]:
    return {m.measure for m in report.problems if m.level is Level.BLOCK}


def value(look: SelfieLook, measure: Measure) -> float:
    found = look.value(measure)
    assert found is not None
    return found


def face_width(engine: FaceEngine, bgr: Pixels) -> float:
    return engine.faces(bgr)[0].width


@pytest.mark.parametrize("name", PORTRAITS)
def test_a_good_portrait_passes(engine: FaceEngine, name: str) -> None:
    look = measure_selfie(framed(name), engine, SELFIE)
    assert not look.report.problems
    assert look.face is not None
    assert abs(look.face.yaw) < 10


def close_crop(engine: FaceEngine, name: str, above: float) -> Pixels:
    """From `above` inter-eye distances over the eyes to just under the chin."""
    bgr = picture(name)
    face = measure_selfie(bgr, engine, SELFIE).face
    assert face is not None
    unit = face.eye_distance
    top, bottom = face.eyes_y - above * unit, face.eyes_y + 2.0 * unit
    left, right = face.eyes_x - 1.3 * unit, face.eyes_x + 1.3 * unit
    part = bgr[max(0, int(top)) : int(bottom), max(0, int(left)) : int(right)]
    scale = 720 / part.shape[0]
    close = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    return np.asarray(close, dtype=np.uint8)


@pytest.mark.parametrize("name", PORTRAITS)
def test_a_close_crop_is_not_stopped_for_its_margins(engine: FaceEngine, name: str) -> None:
    report = measure_selfie(close_crop(engine, name, 0.6), engine, SELFIE).report
    assert not blocked(report)
    assert Measure.TOP_MARGIN in {m.measure for m in report.problems}


@pytest.mark.parametrize("name", PORTRAITS)
def test_a_picture_cut_through_the_brows_is_stopped(engine: FaceEngine, name: str) -> None:
    assert blocked(measure_selfie(close_crop(engine, name, 0.2), engine, SELFIE).report)


@pytest.mark.parametrize("name", PORTRAITS)
@pytest.mark.parametrize("share", [0.015, 0.02, 0.03])
def test_blur_is_stopped(engine: FaceEngine, name: str, share: float) -> None:
    bgr = framed(name)
    sigma = share * face_width(engine, bgr)
    soft = np.asarray(cv2.GaussianBlur(bgr, (0, 0), sigma), dtype=np.uint8)
    noisy = np.clip(soft + np.random.default_rng(1).normal(0, 6, soft.shape), 0, 255)
    for copy in (soft, noisy.astype(np.uint8)):
        assert Measure.SHARPNESS in blocked(measure_selfie(copy, engine, SELFIE).report)


@pytest.mark.parametrize("name", PORTRAITS)
def test_darkness_is_stopped_for_light_and_dark_skin_alike(engine: FaceEngine, name: str) -> None:
    dark = (framed(name) * 0.33).astype(np.uint8)
    assert Measure.UNDER_EXPOSURE in blocked(measure_selfie(dark, engine, SELFIE).report)


@pytest.mark.parametrize("name", PORTRAITS)
def test_skin_may_be_a_good_deal_darker_in_good_light(engine: FaceEngine, name: str) -> None:
    # Skin goes down by a gamma, highlights stay: what darker skin looks like under the same lamp.
    table = (np.power(np.arange(256) / 255.0, 1.9) * 255).astype(np.uint8)
    darker = np.asarray(cv2.LUT(framed(name), table), dtype=np.uint8)
    look = measure_selfie(darker, engine, SELFIE)
    before = measure_selfie(framed(name), engine, SELFIE)
    assert not blocked(look.report)
    assert value(look, Measure.LUMINANCE_MEAN) < 0.75 * value(before, Measure.LUMINANCE_MEAN)


def test_too_much_light_is_stopped(engine: FaceEngine) -> None:
    bright = np.clip(framed("pd_astronaut.jpg").astype(np.float32) * 1.5 + 30, 0, 255)
    report = measure_selfie(bright.astype(np.uint8), engine, SELFIE).report
    assert Measure.OVER_EXPOSURE in blocked(report)


@pytest.mark.parametrize("name", ["sk_coffee.jpg", "sk_rocket.jpg", "sk_brick.png"])
def test_no_face_is_stopped(engine: FaceEngine, name: str) -> None:
    look = measure_selfie(framed(name), engine, SELFIE)
    assert blocked(look.report) == {Measure.SINGLE_FACE}
    assert look.face is None


def test_a_group_is_stopped(engine: FaceEngine) -> None:
    report = measure_selfie(framed("solvay1927.jpg"), engine, SELFIE).report
    assert Measure.SINGLE_FACE in blocked(report)


def test_a_leaning_head_is_measured_and_stopped(engine: FaceEngine) -> None:
    bgr = framed("pd_hopper.jpg")
    for degrees, stops in ((8, False), (28, True)):
        turn = cv2.getRotationMatrix2D((640, 360), -degrees, 1)
        leaning = np.asarray(
            cv2.warpAffine(bgr, turn, (1280, 720), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8
        )
        look = measure_selfie(leaning, engine, SELFIE)
        base = measure_selfie(bgr, engine, SELFIE)
        assert value(look, Measure.ROLL) - value(base, Measure.ROLL) == pytest.approx(
            degrees, abs=4
        )
        assert (Measure.ROLL in blocked(look.report)) is stops


def test_closed_eyes_are_told_by_the_lids(engine: FaceEngine) -> None:
    bgr = framed("obama.jpg", zoom=1.4)
    look = measure_selfie(bgr, engine, SELFIE)
    assert look.face is not None
    painted = bgr.copy()
    points = look.face.mesh.points
    # Lids in the colour of the cheek below, with a dark line where the lashes meet.
    for corners, cheek in (((33, 133), 101), ((362, 263), 330)):
        first, second = points[corners[0]][:2], points[corners[1]][:2]
        middle, width = (first + second) / 2, float(np.hypot(*(second - first)))
        x, y = points[cheek][:2].astype(int)
        skin = [int(c) for c in bgr[y - 2 : y + 3, x - 2 : x + 3].reshape(-1, 3).mean(axis=0)]
        centre = (int(middle[0]), int(middle[1]))
        axes = (int(width * 0.62), int(width * 0.36))
        cv2.ellipse(painted, centre, axes, 0, 0, 360, skin, -1)
        cv2.ellipse(
            painted, centre, (int(width * 0.5), int(width * 0.12)), 0, 0, 180, (40, 40, 60), 3
        )
    closed = measure_selfie(painted, engine, SELFIE)
    assert Measure.EYES_OPEN in blocked(closed.report)
    assert value(closed, Measure.EYES_OPEN) < value(look, Measure.EYES_OPEN)


def test_a_covered_face_is_stopped(engine: FaceEngine) -> None:
    bgr = framed("pd_astronaut.jpg", zoom=1.6)
    face = measure_selfie(bgr, engine, SELFIE).face
    assert face is not None
    covered = bgr.copy()
    box = face.box
    left, right = int(box.left), int(box.left + box.width)
    cv2.rectangle(
        covered,
        (left - 40, int(face.eyes_y - face.eye_distance * 0.4)),
        (right + 40, int(face.eyes_y + face.eye_distance * 0.8)),
        (30, 30, 30),
        -1,
    )
    assert blocked(measure_selfie(covered, engine, SELFIE).report)


def test_a_face_cut_by_the_edge_is_stopped(engine: FaceEngine) -> None:
    bgr = framed("pd_hopper.jpg")
    face = measure_selfie(bgr, engine, SELFIE).face
    assert face is not None
    start = int(face.eyes_x - face.eye_distance * 0.6)
    report = measure_selfie(np.ascontiguousarray(bgr[:, start:]), engine, SELFIE).report
    assert Measure.LEFT_MARGIN in blocked(report) or Measure.SINGLE_FACE in blocked(report)


def with_bystander(size: float) -> Pixels:
    bgr = framed("pd_hopper.jpg").copy()
    other = framed("pd_astronaut.jpg")[0:400, 500:800]
    small = cv2.resize(other, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
    bgr[60 : 60 + small.shape[0], 1000 : 1000 + small.shape[1]] = small[:, : 1280 - 1000]
    return np.asarray(bgr, dtype=np.uint8)


def test_a_small_bystander_is_cropped_away(studio: Studio, engine: FaceEngine) -> None:
    bgr = with_bystander(0.6)
    look = measure_selfie(bgr, engine, SELFIE)
    assert look.bystanders == 1
    picture, report = studio.make_selfie(frame(bgr))
    assert not report.problems
    assert picture.width < 1000
    assert max(picture.width, picture.height) >= 640
    assert min(picture.width, picture.height) >= 480
    kept = cv2.imdecode(np.frombuffer(picture.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert kept is not None
    assert len(engine.faces(np.asarray(kept, dtype=np.uint8))) == 1


def test_motion_is_measured_between_frames_only(engine: FaceEngine) -> None:
    bgr = framed("pd_hopper.jpg")
    first = measure_selfie(bgr, engine, SELFIE, at_s=1.0)
    assert first.value(Measure.MOTION) is None
    still = measure_selfie(bgr, engine, SELFIE, previous=first, at_s=1.033)
    moved = measure_selfie(np.roll(bgr, 25, axis=1), engine, SELFIE, previous=first, at_s=1.033)
    assert value(still, Measure.MOTION) < 0.6
    assert Measure.MOTION in blocked(moved.report)


def test_configured_levels_replace_the_defaults() -> None:
    strict = CaptureSettings(levels={Measure.LUMINANCE_MEAN: Band(block_low=250)})
    _, report = Studio(MODELS, strict).make_selfie(frame(framed("pd_hopper.jpg")))
    assert blocked(report) == {Measure.LUMINANCE_MEAN}


@pytest.mark.parametrize(
    ("gap", "level"), [(0.2, Level.PASS), (0.3, Level.WARN), (0.4, Level.BLOCK)]
)
def test_a_mouth_is_open_by_its_gap_over_its_width(
    engine: FaceEngine, gap: float, level: Level
) -> None:
    face = measure_selfie(framed("pd_hopper.jpg"), engine, SELFIE).face
    assert face is not None
    points = face.mesh.points.copy()
    width = float(np.hypot(*(points[61] - points[291])[:2]))
    points[14] = points[13] + (0.0, gap * width, 0.0)
    opened = geometry_of(face.box, replace(face.mesh, points=points)).mouth
    assert opened == pytest.approx(gap, abs=0.001)
    assert measured(Measure.MOUTH_CLOSED, opened, SELFIE).level is level


def measured_as(**values: float) -> QualityReport:
    return QualityReport(
        measurements=tuple(
            measured(Measure[name.upper()], value, SELFIE) for name, value in values.items()
        )
    )


def test_the_best_frame_has_no_weak_point() -> None:
    calm = measured_as(sharpness=1.95, mouth_closed=0.05, gaze=0.01)
    talking = measured_as(sharpness=2.40, mouth_closed=0.27, gaze=0.01)
    aside = measured_as(sharpness=2.40, mouth_closed=0.05, gaze=0.065)
    soft = measured_as(sharpness=1.78, mouth_closed=0.0, gaze=0.0)
    ranks = [rank_of(report, SELFIE) for report in (talking, aside, soft, calm)]
    assert max(ranks) == ranks[-1]
    sharper = measured_as(sharpness=2.0, mouth_closed=0.05, gaze=0.01)
    assert rank_of(sharper, SELFIE) > rank_of(calm, SELFIE)


def iris_moved(engine: FaceEngine, bgr: Pixels, by: float) -> Pixels:
    """The irises pushed to the picture's right by a share of the eye's width."""
    face = measure_selfie(bgr, engine, SELFIE).face
    assert face is not None
    moved = bgr.copy()
    for first, second in ((33, 133), (362, 263)):
        a, b = face.mesh.points[first][:2], face.mesh.points[second][:2]
        width = float(np.hypot(*(b - a)))
        x, y = (a + b) / 2
        half, up = round(width * 0.2), round(width * 0.14)
        left, top = round(x) - half, round(y) - up
        patch = bgr[top : top + 2 * up, left : left + 2 * half].copy()
        white = bgr[round(y), round(x - width * 0.3)]
        cv2.rectangle(
            moved, (left, top), (left + 2 * half, top + 2 * up), [int(c) for c in white], -1
        )
        shift = round(width * by)
        moved[top : top + 2 * up, left + shift : left + shift + 2 * half] = patch
    return moved


@pytest.mark.parametrize("by", [-0.22, 0.22])
def test_eyes_cast_aside_are_told(engine: FaceEngine, by: float) -> None:
    bgr = framed("obama.jpg", zoom=1.4)
    straight = measure_selfie(bgr, engine, SELFIE)
    aside = measure_selfie(iris_moved(engine, bgr, by), engine, SELFIE)
    assert abs(value(straight, Measure.GAZE)) < 0.05
    turned = value(aside, Measure.GAZE) - value(straight, Measure.GAZE)
    assert turned * by > 0
    assert abs(turned) > 0.03
    assert measured(Measure.GAZE, 0.13, SELFIE).level is Level.BLOCK


def attentive(pitch: float, lids: float = 0.22, gaze: float = 0.0) -> QualityReport:
    return measured_as(
        single_face=1, yaw=2, pitch=pitch, roll=0, eyes_open=lids, gaze=gaze, occlusion=25
    )


def test_a_lens_above_the_eyes_blocks_nobody() -> None:
    height = CameraHeight()
    for _ in range(12):
        assert height.centre == 0.0
        height.saw(attentive(17.0), 17.0)
    assert height.centre == 10.0
    for _ in range(200):
        height.saw(attentive(4.0), 4.0)
    assert height.centre == 4.0


@pytest.mark.parametrize("look", [attentive(17, lids=0.13), attentive(17, gaze=0.2)])
def test_who_reads_on_the_desk_teaches_the_camera_nothing(look: QualityReport) -> None:
    height = CameraHeight()
    for _ in range(50):
        height.saw(look, 17.0)
    assert height.centre == 0.0


def test_pitch_is_judged_around_the_cameras_own(engine: FaceEngine) -> None:
    bgr = framed("pd_hopper.jpg")
    plain = measure_selfie(bgr, engine, SELFIE)
    centred = measure_selfie(bgr, engine, SELFIE, pitch_centre=-6.0)
    assert value(centred, Measure.PITCH) == pytest.approx(value(plain, Measure.PITCH) + 6.0)


@pytest.mark.parametrize("name", PORTRAITS)
@pytest.mark.parametrize("angle", range(0, 180, 45))
def test_motion_of_a_twelfth_of_the_face_is_stopped(
    engine: FaceEngine, name: str, angle: int
) -> None:
    bgr = framed(name)
    moved = smeared(bgr, 0.08 * face_width(engine, bgr), angle)
    assert Measure.SHARPNESS in blocked(measure_selfie(moved, engine, SELFIE).report)


def test_the_guide_takes_the_sharpest_frame_of_the_hold(engine: FaceEngine) -> None:
    sharp = framed("pd_hopper.jpg")
    soft = np.asarray(cv2.GaussianBlur(sharp, (0, 0), 1.0), dtype=np.uint8)
    guide = SelfieGuide(engine, CaptureSettings())
    guide.reset(10.0)
    guidance = None
    for number in range(40):
        now_s = 10.0 + number / 30
        bgr = sharp if number == 12 else soft
        guidance = guide.look(frame(bgr, number, now_s), now_s)
        if guide.picked() is not None:
            break
    picked = guide.picked()
    assert guidance is not None
    assert picked is not None
    assert picked.number == 12
    assert guidance.outline is OutlineState.TAKEN
    guide.reset(20.0)
    assert guide.picked() is None


def test_without_models_there_is_no_guidance_and_no_crash(tmp_path: Path) -> None:
    studio = Studio(tmp_path, CaptureSettings())
    picture, report = studio.make_selfie(frame(framed("pd_hopper.jpg")))
    assert report.unmeasured
    assert picture.width == 1280
    guidance = studio.selfie_guide().look(frame(framed("pd_hopper.jpg")), 0.0)
    assert guidance.instruction is Instruction.NO_GUIDANCE
    assert guidance.manual
    assert guidance.report.unmeasured
    fault = studio.model_fault()
    assert fault is not None
    assert fault.fault is ModelFault.MISSING


@pytest.mark.parametrize("name", sorted(SHA256))
def test_a_changed_model_is_not_used(tmp_path: Path, name: str) -> None:
    for one in SHA256:
        shutil.copy(MODELS / one, tmp_path / one)
    content = bytearray((tmp_path / name).read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ModelError) as caught:
        FaceEngine.load(tmp_path)
    assert (caught.value.name, caught.value.fault) == (name, ModelFault.CHANGED)


def test_sums_beside_the_models_are_the_programs_own() -> None:
    lines = (MODELS / "SHA256SUMS").read_text("ascii").split()
    assert dict(zip(lines[1::2], lines[0::2], strict=True)) == SHA256


def test_a_file_is_judged_like_a_frame(studio: Studio) -> None:
    ok, jpeg = cv2.imencode(".png", framed("obama.jpg"))
    assert ok
    _, report = studio.prepare_file(jpeg.tobytes(), PictureKind.SELFIE)
    assert not report.problems
    assert report.measurements[0].measure is Measure.RESOLUTION
