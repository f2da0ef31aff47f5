"""Whole pictures and torn ones: what only lacks its end is mended, what lost bytes is refused."""

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from kiosk.domain.values.problem import ProblemError
from kiosk.imaging.frame import Pixels
from kiosk.imaging.jpeg import END, decode_frame, whole_jpeg
from kiosk.imaging.picture_file import open_picture, readable_suffixes
from tests.imaging.pictures import framed

KINDS = {
    "baseline": {},
    "progressive": {"progressive": True},
    "optimised": {"optimize": True},
    "restarts": {"restart_marker_rows": 2},
    "full_colour": {"subsampling": 0},
}


def jpeg(**options: object) -> bytes:
    out = io.BytesIO()
    rgb = cv2.cvtColor(framed("pd_hopper.jpg", 640, 480), cv2.COLOR_BGR2RGB)
    Image.fromarray(rgb).save(out, "JPEG", quality=85, **options)
    return out.getvalue()


def without_tables(data: bytes) -> bytes:
    """As many webcams send it: the Huffman tables of the standard are not repeated."""
    out, at = data[:2], 2
    while True:
        marker, length = data[at + 1], 2 + int.from_bytes(data[at + 2 : at + 4])
        out += b"" if marker == 0xC4 else data[at : at + length]
        at += length
        if marker == 0xDA:
            return out + data[at:]


def same(one: Pixels | None, other: Pixels | None) -> bool:
    return one is not None and other is not None and np.array_equal(one, other)


@pytest.mark.parametrize("options", KINDS.values(), ids=KINDS)
def test_a_whole_jpeg_is_taken_as_it_is(options: dict[str, object]) -> None:
    data = jpeg(**options)
    assert whole_jpeg(data) == data
    frame = decode_frame(data)
    assert frame is not None
    assert frame.shape == (480, 640, 3)


@pytest.mark.parametrize("options", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("tail", [b"", b"\xff", bytes(511)], ids=["none", "half", "zeros"])
def test_a_missing_end_marker_is_put_back(options: dict[str, object], tail: bytes) -> None:
    data = jpeg(**options)
    ended = data[:-2] + tail
    assert same(decode_frame(ended), decode_frame(data))
    assert np.array_equal(open_picture(ended), open_picture(data))


@pytest.mark.parametrize("options", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("end", [b"", END], ids=["open", "ended"])
def test_lost_rows_are_not_taken(options: dict[str, object], share: float, end: bytes) -> None:
    data = jpeg(**options)
    cut = data[: int(len(data) * share)] + end
    assert whole_jpeg(cut) is None
    assert decode_frame(cut) is None
    with pytest.raises(ProblemError) as caught:
        open_picture(cut)
    assert caught.value.problem.code == "picture.truncated"


@pytest.mark.parametrize("options", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("at", [0.4, 0.7])
def test_bytes_lost_inside_are_not_taken(options: dict[str, object], at: float) -> None:
    data = jpeg(**options)
    start = int(len(data) * at)
    torn = data[:start] + data[start + 2000 :]
    assert decode_frame(torn) is None
    with pytest.raises(ProblemError):
        open_picture(torn)


def test_what_webcams_do_with_whole_frames_is_taken() -> None:
    data = jpeg()
    for odd in (without_tables(data), data[:-2] + b"\0\0\0" + END, data + b"\0" * 700):
        assert same(decode_frame(odd), decode_frame(data))


def test_garbage_is_no_frame() -> None:
    noise = np.random.default_rng(1).bytes(20_000)
    for data in (b"", b"\xff\xd8", noise, b"\xff\xd8" + noise + END, jpeg()[:300]):
        assert decode_frame(data) is None


def test_a_cmyk_jpeg_is_a_file_like_others() -> None:
    out = io.BytesIO()
    Image.fromarray(framed("obama.jpg")).convert("CMYK").save(out, "JPEG")
    assert open_picture(out.getvalue()).shape == (720, 1280, 3)
    with pytest.raises(ProblemError):
        open_picture(out.getvalue()[:-9000] + END)


def test_every_ending_that_is_read_is_known() -> None:
    assert {".jpg", ".jpeg", ".jfif", ".png", ".webp", ".heic", ".tif"} <= set(readable_suffixes())
    assert ".eps" not in readable_suffixes()


def test_the_case_without_an_end_is_every_row_of_it(tmp_path: Path) -> None:
    data = jpeg()[:-2]
    path = tmp_path / "picture.jpg"
    path.write_bytes(data)
    assert open_picture(path.read_bytes()).shape == (480, 640, 3)
