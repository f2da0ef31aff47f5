"""Documents on tables: found, measured, rectified, guided. Cards are drawn in `pictures`."""

import cv2
import numpy as np
import pytest

from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.contract.documents import SHAPE_MM, DocumentShape
from kiosk.domain.values.guidance import OutlineState
from kiosk.domain.values.picture import PictureKind, Side
from kiosk.domain.values.quality import Band, Instruction, Level, Measure, QualityReport
from kiosk.imaging.document import DocumentLook, measure_document
from kiosk.imaging.document_guide import DocumentGuide, distance_cm
from kiosk.imaging.document_reach import (
    LEAST_DPI,
    dpi_band,
    guide_on,
    held_mm,
    levels_for,
    reach_dpi,
    readable,
)
from kiosk.imaging.document_side import mark_of, same_side, shows_code
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.frame import Pixels
from kiosk.imaging.levels import DOCUMENT, with_overrides
from kiosk.imaging.picture_file import open_picture
from kiosk.imaging.rectify import ratio_of, rectify
from kiosk.imaging.shrink import shrunk
from kiosk.imaging.studio import Studio
from tests.imaging.pictures import MODELS, card, frame, framed, laid, picture, table

ID1 = DocumentShape.ID1
TABLES = ("wood", "grey", "black", "brick")


def seen(bgr: Pixels, shape: DocumentShape | None = ID1) -> DocumentLook:
    return measure_document(bgr, DOCUMENT, shape=shape)


def blocked(report: QualityReport) -> set[Measure]:
    return {m.measure for m in report.problems if m.level is Level.BLOCK}


def advice(bgr: Pixels) -> Instruction:
    return DocumentGuide(CaptureSettings(), ID1).look(frame(bgr), 0.0).instruction


@pytest.mark.parametrize("under", TABLES)
@pytest.mark.parametrize("lean", [0.0, 3.0, -4.0])
def test_an_aligned_card_passes(under: str, lean: float) -> None:
    look = seen(laid(card(), table(under), lean=lean))
    assert look.aligned
    assert not look.report.problems
    assert look.sides == (True, True, True, True)


@pytest.mark.parametrize("under", TABLES)
def test_a_file_needs_no_guide(under: str) -> None:
    look = seen(laid(card(), table(under), share=0.6, centre=(0.45, 0.52)), shape=None)
    assert not blocked(look.report)
    assert look.shape is ID1


@pytest.mark.parametrize("tilt", [-0.03, 0.0, 0.03])
def test_a_card_at_an_angle_is_not_taken_for_a_larger_document(tilt: float) -> None:
    under = table("grey", 640, 480)
    look = seen(laid(card(), under, share=0.86, tilt=tilt), shape=None)
    assert look.shape is ID1
    assert Measure.DOCUMENT_DPI not in blocked(look.report)


@pytest.mark.parametrize("size", [(320, 180), (480, 270), (1280, 720), (90, 160)])
def test_shrinking_gives_the_size_and_keeps_the_brightness(size: tuple[int, int]) -> None:
    bgr = framed("obama.jpg")
    small = shrunk(bgr, size)
    assert small.shape == (size[1], size[0], 3)
    assert float(small.mean()) == pytest.approx(float(bgr.mean()), abs=1.0)


@pytest.mark.parametrize("under", TABLES)
def test_an_empty_table_is_stopped(under: str) -> None:
    for shape in (ID1, None):
        look = seen(table(under), shape)
        assert blocked(look.report) == {Measure.DOCUMENT_PRESENT}


@pytest.mark.parametrize("name", ["sk_coffee.jpg", "sk_rocket.jpg", "solvay1927.jpg", "obama.jpg"])
def test_other_pictures_are_no_documents(name: str) -> None:
    for shape in (*DocumentShape, None):
        assert Measure.DOCUMENT_PRESENT in blocked(seen(framed(name), shape).report)


def test_dpi_follows_from_the_known_size() -> None:
    look = seen(laid(card(), table(), share=0.7))
    wide_mm, _ = SHAPE_MM[ID1]
    assert look.dpi == pytest.approx(1280 * 0.7 / (wide_mm / 25.4), rel=0.03)


@pytest.mark.parametrize(("share", "level"), [(0.35, Level.BLOCK), (0.5, Level.WARN)])
def test_a_far_card_is_told_how_far(share: float, level: Level) -> None:
    bgr = laid(card(), table(), share=share)
    look = seen(bgr)
    found = {m.measure: m.level for m in look.report.measurements}
    assert found[Measure.DOCUMENT_DPI] is level
    guidance = DocumentGuide(CaptureSettings(), ID1).look(frame(bgr), 0.0)
    assert guidance.instruction is Instruction.DOCUMENT_CLOSER
    assert guidance.distance_cm is not None
    # Half the resolution is twice the distance: a pinhole.
    assert guidance.distance_cm == pytest.approx(30 * (look.dpi / 220 - 1))
    assert distance_cm(300, DOCUMENT) is None


def test_advice_names_the_direction() -> None:
    under = table()
    assert advice(under) is Instruction.PLACE_DOCUMENT
    assert advice(laid(card(), under, share=0.55, lean=14)) is Instruction.DOCUMENT_TURN
    right = laid(card(), under, share=0.62, centre=(0.66, 0.5))
    assert advice(right) is Instruction.DOCUMENT_LEFT
    left = laid(card(), under, share=0.62, centre=(0.34, 0.5))
    assert advice(left) is Instruction.DOCUMENT_RIGHT
    assert advice(laid(card(), under)) is Instruction.DOCUMENT_KEEP_SO


@pytest.mark.parametrize("sigma", [3.5, 5.0])
def test_a_blurred_card_is_stopped(sigma: float) -> None:
    soft = cv2.GaussianBlur(laid(card(), table()), (0, 0), sigma)
    look = seen(np.asarray(soft, dtype=np.uint8))
    assert blocked(look.report) & {Measure.DOCUMENT_SHARPNESS, Measure.DOCUMENT_PRESENT}


@pytest.mark.parametrize("where", [(640, 360), (500, 300), (800, 430)])
def test_glare_inside_the_page_is_stopped_and_outside_is_not(where: tuple[int, int]) -> None:
    def lamp(x: int, y: int) -> Pixels:
        spot = np.zeros((720, 1280, 3), np.float32)
        cv2.circle(spot, (x, y), 90, (300, 300, 300), -1)
        light = cv2.GaussianBlur(spot, (0, 0), 20)
        lit = np.clip(laid(card(), table()) + np.asarray(light), 0, 255)
        return np.asarray(lit, dtype=np.uint8)

    assert Measure.DOCUMENT_GLARE in blocked(seen(lamp(*where)).report)
    assert Measure.DOCUMENT_GLARE not in blocked(seen(lamp(40, 680)).report)


def test_a_dark_card_is_stopped() -> None:
    dark = (laid(card(), table("grey")) * 0.2).astype(np.uint8)
    report = seen(dark).report
    assert blocked(report) & {Measure.DOCUMENT_BRIGHTNESS, Measure.DOCUMENT_PRESENT}


def test_a_tilted_card_lies_flat_with_its_margin() -> None:
    page = card()
    look = seen(laid(page, table(), lean=4, tilt=0.02))
    assert look.page is not None
    flat = rectify(laid(page, table(), lean=4, tilt=0.02), look.page.quad, ratio=ratio_of(ID1))
    edge = flat.shape[1] * 0.03 / 1.06
    inner = flat[round(edge) : -round(edge), round(edge) : -round(edge)]
    expected = cv2.resize(page, inner.shape[1::-1], interpolation=cv2.INTER_AREA)
    smooth = [cv2.GaussianBlur(p, (0, 0), 4).astype(np.float32).ravel() for p in (inner, expected)]
    assert float(np.corrcoef(smooth[0], smooth[1])[0, 1]) > 0.95
    wood = table()[0, 0].astype(float)
    assert float(np.abs(flat[2, flat.shape[1] // 2].astype(float) - wood).max()) < 40


def test_the_same_side_is_noticed_also_upside_down() -> None:
    front, back = card(), card(back=True)
    again = np.asarray(cv2.GaussianBlur(front, (0, 0), 1.5), dtype=np.uint8)
    assert same_side(mark_of(front), mark_of(again))
    assert same_side(mark_of(front), mark_of(np.ascontiguousarray(again[::-1, ::-1])))
    assert not same_side(mark_of(front), mark_of(back))


def test_the_guide_warns_of_the_same_side_twice() -> None:
    studio = Studio(MODELS, CaptureSettings())
    front, _, _ = studio.make_document(frame(laid(card(), table())), ID1)
    guide = studio.document_guide(ID1, side=Side.BACK, front=front)
    twice = guide.look(frame(laid(card(), table("grey"), lean=2)), 0.0)
    assert twice.instruction is Instruction.DOCUMENT_OTHER_SIDE
    guide.reset(5.0)
    other = guide.look(frame(laid(card(back=True), table("grey"))), 5.0)
    assert other.instruction is Instruction.DOCUMENT_KEEP_SO


def test_a_code_on_the_front_means_it_is_the_back() -> None:
    segno = pytest.importorskip("segno")
    rows = np.array([list(row) for row in segno.make_qr("0" * 40).matrix], np.uint8)
    code = np.kron(np.pad(1 - rows, 4, constant_values=1) * 255, np.ones((6, 6), np.uint8))
    page = card(back=True)
    page[200 : 200 + code.shape[0], 560 : 560 + code.shape[1]] = code[:, :, None]
    bgr = laid(page, table())
    assert shows_code(bgr)
    guide = DocumentGuide(CaptureSettings(), ID1, side=Side.FRONT)
    assert guide.look(frame(bgr), 0.0).instruction is Instruction.DOCUMENT_OTHER_SIDE
    back = DocumentGuide(CaptureSettings(), ID1, side=Side.BACK)
    assert back.look(frame(bgr), 0.0).instruction is Instruction.DOCUMENT_KEEP_SO


def test_the_guide_takes_a_still_card_and_not_a_moving_one() -> None:
    guide = DocumentGuide(CaptureSettings(), ID1)
    still = laid(card(), table())
    guide.reset(1.0)
    for number in range(12):
        now_s = 1.0 + number / 12
        shifted = np.roll(still, 24 * (number % 2), axis=1)
        assert guide.look(frame(shifted, number, now_s), now_s).outline is not OutlineState.TAKEN
    guidance = None
    for number in range(14):
        now_s = 3.0 + number / 12
        guidance = guide.look(frame(still, number, now_s), now_s)
        if guide.picked() is not None:
            break
    assert guidance is not None
    assert guidance.outline is OutlineState.TAKEN
    assert guidance.guide is not None
    assert guidance.quad is not None
    assert guide.picked() is not None


@pytest.mark.parametrize("shape", list(DocumentShape))
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (640, 480), (720, 1280)])
def test_the_guide_has_the_shape_and_lies_inside(
    shape: DocumentShape, size: tuple[int, int]
) -> None:
    guide = guide_on(*size, shape)
    wide_mm, high_mm = held_mm(shape, *size)
    assert guide.width / guide.height == pytest.approx(wide_mm / high_mm)
    assert guide.left >= 0
    assert guide.top >= 0
    assert guide.right <= size[0]
    assert guide.bottom <= size[1]


def test_make_document_keeps_the_original_beside_the_page() -> None:
    studio = Studio(MODELS, CaptureSettings())
    page, original, report = studio.make_document(frame(laid(card(), table())), ID1)
    assert (original.width, original.height) == (1280, 720)
    assert page.width / page.height == pytest.approx(ratio_of(ID1), rel=0.05)
    assert page.width < original.width
    assert not report.problems


def test_a_page_too_small_to_stand_alone_stays_in_its_frame() -> None:
    studio = Studio(MODELS, CaptureSettings())
    page, original, report = studio.make_document(frame(laid(card(), table(), share=0.35)), ID1)
    assert page == original
    assert Measure.DOCUMENT_DPI in blocked(report)


def test_a_document_file_is_rectified() -> None:
    studio = Studio(MODELS, CaptureSettings())
    _, png = cv2.imencode(".png", laid(card(), table(), lean=3))
    made, report = studio.prepare_file(png.tobytes(), PictureKind.DOCUMENT)
    assert not blocked(report)
    assert made.width < 1280


def test_a_scan_cut_to_its_edges_is_taken_with_a_warning() -> None:
    studio = Studio(MODELS, CaptureSettings())
    _, png = cv2.imencode(".png", card())
    made, report = studio.prepare_file(png.tobytes(), PictureKind.DOCUMENT)
    assert {m.measure for m in report.problems} == {Measure.DOCUMENT_PRESENT}
    assert not blocked(report)
    assert (made.width, made.height) == (856, 540)


@pytest.mark.parametrize("under", TABLES)
def test_a_blank_sheet_is_no_document(under: str) -> None:
    sheet = np.full((540, 856, 3), 225, np.uint8)
    for shape in (ID1, None):
        assert Measure.DOCUMENT_PRESENT in blocked(seen(laid(sheet, table(under)), shape).report)


@pytest.mark.parametrize("name", ["sk_coffee.jpg", "sk_rocket.jpg", "solvay1927.jpg", "obama.jpg"])
def test_a_photograph_of_a_documents_proportions_is_no_scan(name: str) -> None:
    bgr = picture(name)
    for shape in DocumentShape:
        height, width = bgr.shape[:2]
        wide = min(width, int(height * ratio_of(shape)))
        high = int(wide / ratio_of(shape))
        part = np.ascontiguousarray(bgr[:high, :wide])
        assert Measure.DOCUMENT_PRESENT in blocked(seen(part, None).report)


MODES = [(640, 480), (1280, 720), (1920, 1080)]
TAKEN = {
    (640, 480): {ID1},
    (1280, 720): set(DocumentShape),
    (1920, 1080): set(DocumentShape),
}
"""Which shapes a camera can read; of the others it says so at once."""


def page_of(shape: DocumentShape) -> Pixels:
    """A printed page of a shape's proportions, ten dots a millimetre."""
    wide_mm, high_mm = SHAPE_MM[shape]
    size = (round(wide_mm * 10), round(high_mm * 10))
    return np.asarray(cv2.resize(card(), size, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


@pytest.mark.parametrize("size", MODES)
@pytest.mark.parametrize("shape", list(DocumentShape))
def test_every_shape_is_reachable_or_it_is_said_at_once(
    shape: DocumentShape, size: tuple[int, int]
) -> None:
    width, height = size
    guide = guide_on(width, height, shape)
    # Some share of the guide, as people hold it: a twentieth short of full.
    bgr = laid(page_of(shape), table("grey", *size), share=0.95 * guide.width / width)
    guidance = DocumentGuide(CaptureSettings(), shape).look(frame(bgr), 0.0)
    assert readable(width, height, shape) is (shape in TAKEN[size])
    if shape in TAKEN[size]:
        assert not guidance.report.problems
        assert guidance.instruction is Instruction.DOCUMENT_KEEP_SO
    else:
        assert guidance.instruction is Instruction.DOCUMENT_CAMERA_TOO_COARSE
        assert blocked(guidance.report) == {Measure.DOCUMENT_DPI}
        assert guidance.manual


@pytest.mark.parametrize("size", MODES)
@pytest.mark.parametrize("shape", list(DocumentShape))
def test_what_is_too_far_is_told_to_come_as_close_as_the_guide_allows(
    shape: DocumentShape, size: tuple[int, int]
) -> None:
    band = dpi_band(*size, shape)
    reach = reach_dpi(*size, shape)
    assert band.block_low is not None
    assert band.warn_low is not None
    if shape in TAKEN[size]:
        assert band.block_low < band.warn_low < reach
        closer = distance_cm(band.warn_low * 0.8, levels_for(DOCUMENT, *size, shape))
        assert closer == pytest.approx(-6.0)
    else:
        assert reach < LEAST_DPI <= band.block_low


def test_a_level_of_the_configuration_stays() -> None:
    own = with_overrides(DOCUMENT, {Measure.DOCUMENT_DPI: Band(block_low=100)})
    assert levels_for(own, 640, 480, DocumentShape.PASSPORT) == own
    guide = DocumentGuide(
        CaptureSettings(levels={Measure.DOCUMENT_DPI: Band(block_low=100)}), DocumentShape.PASSPORT
    )
    said = guide.look(frame(table("grey", 640, 480)), 0.0).instruction
    assert said is Instruction.PLACE_DOCUMENT


@pytest.mark.parametrize("turns", [1, 3])
def test_an_open_licence_on_its_side_is_sent_upright(turns: int) -> None:
    page = np.full((1200, 850, 3), (205, 220, 214), np.uint8)
    page[80:380, 60:310] = cv2.resize(picture("pd_hopper.jpg")[60:560, 50:460], (250, 300))
    for row in range(430, 1150, 60):
        cv2.putText(
            page, "NOME 12345 ABCDE", (60, row), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (30,) * 3, 3
        )
    shape = DocumentShape.CNH_OPEN
    side = np.ascontiguousarray(np.rot90(page, turns))
    share = 0.96 * guide_on(1280, 720, shape).width / 1280
    sent, _, report = Studio(MODELS, CaptureSettings()).make_document(
        frame(laid(side, table("wood"), share=share)), shape
    )
    assert not blocked(report)
    made = open_picture(sent.jpeg)
    assert made.shape[0] > made.shape[1]
    assert FaceEngine.load(MODELS).faces(made)
