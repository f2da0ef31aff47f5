"""The header reader against Pillow: the same dimensions, and no crash on anything cut or odd."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.simulator.files import placeholder_png, small_pdf
from kiosk.simulator.images import dimensions, media_type


def encoded(kind: str, size: tuple[int, int], **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "#486").save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("JPEG", {"exif": b"Exif\0\0" + b"\0" * 4000}),
        ("PNG", {}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
        ("WEBP", {"exif": b"Exif\0\0II*\0"}),
    ],
)
def test_dimensions_are_those_of_pillow(kind: str, options: dict[str, object]) -> None:
    data = encoded(kind, (801, 601), **options)
    assert dimensions(data) == (801, 601)
    assert media_type(data) == f"image/{kind.lower()}"


@given(st.integers(0, 400), st.sampled_from(["JPEG", "PNG", "WEBP"]))
def test_a_cut_file_is_no_crash(length: int, kind: str) -> None:
    assert dimensions(encoded(kind, (640, 480))[:length]) in (None, (640, 480))


@given(st.binary(max_size=64))
def test_nothing_at_all_is_no_crash(data: bytes) -> None:
    for start in (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBPVP8X"):
        dimensions(start + data)


def test_the_placeholder_is_a_picture() -> None:
    with Image.open(io.BytesIO(placeholder_png())) as picture:
        picture.load()
        assert picture.size == dimensions(placeholder_png()) == (856, 540)


def test_the_pdfs_table_points_at_its_objects() -> None:
    pdf = small_pdf(["Processo (1)", "São Paulo"])
    start = int(pdf.rpartition(b"startxref\n")[2].split()[0])
    rows = pdf[start:].split(b"\n")[2:8]
    for number, row in enumerate(rows[1:], start=1):
        assert pdf[int(row.split()[0]) :].startswith(b"%d 0 obj" % number)
    assert pdf.endswith(b"%%EOF\n")
