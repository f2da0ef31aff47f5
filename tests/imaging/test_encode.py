"""What comes out of `fit_to_limits`, whatever goes in."""

import io
import struct
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from kiosk.domain.values.picture import MAX_BYTES, TARGET_BYTES, Picture
from kiosk.domain.values.problem import ProblemError, ProblemKind, Remedy
from kiosk.imaging import encode
from kiosk.imaging.encode import encode_within, fit_to_limits
from kiosk.imaging.frame import Frame, Pixels


def file_of(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    into = io.BytesIO()
    image.save(into, kind, **options)
    return into.getvalue()


def opened(picture: Picture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.jpeg))
    image.load()
    return image


def scene(width: int = 800, height: int = 600) -> Image.Image:
    """Red at the top left, blue at the bottom right: tells how it is turned."""
    image = Image.new("RGB", (width, height), (90, 120, 90))
    image.paste((200, 20, 20), (0, 0, width // 4, height // 4))
    image.paste((20, 20, 200), (width * 3 // 4, height * 3 // 4, width, height))
    return image


def refused(data: bytes) -> str:
    with pytest.raises(ProblemError) as caught:
        fit_to_limits(data)
    problem = caught.value.problem
    assert problem.kind is ProblemKind.PICTURE
    assert problem.remedy is Remedy.CHOOSE_ANOTHER_FILE
    return problem.code


def assert_within(picture: Picture) -> None:
    assert len(picture.jpeg) <= MAX_BYTES
    assert max(picture.width, picture.height) >= 640
    assert min(picture.width, picture.height) >= 480
    image = opened(picture)
    assert (image.format, image.mode) == ("JPEG", "RGB")
    assert image.size == (picture.width, picture.height)
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@settings(max_examples=40, deadline=None)
@given(
    width=st.integers(480, 2200),
    height=st.integers(480, 1600),
    noise=st.sampled_from([0, 3, 20, 90, 255]),
    cell=st.sampled_from([1, 2, 7]),
    seed=st.integers(0, 9),
)
def test_bound_holds_over_size_and_noise(
    width: int, height: int, noise: int, cell: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    cells = rng.integers(128 - noise // 2, 129 + noise // 2, (height // cell, width // cell, 3))
    pixels = cv2.resize(
        np.clip(cells, 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST
    )
    if max(width, height) < 640:
        with pytest.raises(ProblemError):
            encode_within(np.asarray(pixels))
        return
    picture = encode_within(np.asarray(pixels))
    assert_within(picture)
    assert picture.width <= width
    assert picture.height <= height
    shrinkable = (
        max(picture.width, picture.height) > 640 and min(picture.width, picture.height) > 480
    )
    assert picture.quality >= 75 or not shrinkable


def test_own_size_and_quality_92_where_it_fits() -> None:
    picture = fit_to_limits(file_of(scene(3000, 2000)))
    assert (picture.width, picture.height, picture.quality) == (3000, 2000, 92)


def test_worst_noise_takes_at_most_three_encodes(monkeypatch: pytest.MonkeyPatch) -> None:
    plans: list[object] = []
    real = encode._encode

    def counted(pixels: Pixels, plan: encode._Plan) -> Picture:
        plans.append(plan)
        return real(pixels, plan)

    monkeypatch.setattr(encode, "_encode", counted)
    rng = np.random.default_rng(5)
    for height, width in ((720, 1280), (2000, 3000), (480, 6000)):
        plans.clear()
        picture = encode_within(rng.integers(0, 2, (height, width, 3), dtype=np.uint8) * 255)
        assert len(plans) <= 3
        assert_within(picture)


def test_large_photograph_is_shrunk_to_2560_and_stays_above_75() -> None:
    rng = np.random.default_rng(3)
    pixels = rng.normal(128, 6, (3000, 4000, 3)) + np.linspace(-60, 60, 4000)[None, :, None]
    picture = encode_within(np.clip(pixels, 0, 255).astype(np.uint8))
    assert max(picture.width, picture.height) <= 2560
    assert picture.quality >= 75
    assert len(picture.jpeg) <= TARGET_BYTES


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F", "LAB"]
)
def test_every_mode_comes_out_as_srgb(mode: str) -> None:
    kind = "PNG" if mode in {"1", "L", "LA", "P", "RGB", "RGBA", "I;16"} else "TIFF"
    if mode == "I;16":
        image = Image.fromarray(np.full((600, 800), 40_000, np.uint16))
    elif mode in {"I", "F"}:
        image = Image.fromarray(np.full((600, 800), 200, np.int32 if mode == "I" else np.float32))
    elif mode == "LAB":
        lab = ImageCms.profileToProfile(
            scene(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
        )
        assert lab is not None
        image = lab
    elif mode == "PA":
        image = scene().convert("P").convert("PA")
        kind = "PNG"
        image = image.convert("RGBA")
    else:
        image = scene().convert(mode)
    picture = fit_to_limits(file_of(image, kind))
    assert_within(picture)
    if mode in {"RGB", "RGBA", "CMYK", "YCbCr", "P", "LAB"}:
        red, _, blue = opened(picture).getpixel((20, 20))  # type: ignore[misc]
        assert red > blue + 100


def test_sixteen_bits_are_scaled_not_clipped() -> None:
    ramp = np.tile(np.linspace(0, 65_535, 800).astype(np.uint16), (600, 1))
    image = opened(fit_to_limits(file_of(Image.fromarray(ramp)))).convert("L")
    assert abs(int(image.getpixel((400, 300))) - 128) < 4  # type: ignore[arg-type]


def test_transparency_lies_on_white() -> None:
    image = Image.new("RGBA", (800, 600), (0, 0, 0, 0))
    assert opened(fit_to_limits(file_of(image))).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PNG", "WEBP", "HEIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(kind: str, orientation: int) -> None:
    import pillow_heif  # noqa: PLC0415

    pillow_heif.register_heif_opener()
    upright = scene()
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright
    if orientation != 1:
        stored = upright.transpose(Image.Transpose(undo[orientation]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = fit_to_limits(file_of(stored, kind, exif=exif.tobytes()))
    assert (picture.width, picture.height) == (800, 600)
    red, _, blue = opened(picture).getpixel((20, 20))  # type: ignore[misc]
    assert red > blue + 100


def test_metadata_does_not_travel() -> None:
    exif = Image.Exif()
    exif[0x010F] = "MAKER-MARK"
    exif.get_ifd(0x8825)[1] = "S"
    data = file_of(scene(), "JPEG", exif=exif.tobytes(), comment=b"COMMENT-MARK")
    assert b"MAKER-MARK" in data
    jpeg = fit_to_limits(data).jpeg
    for trace in (b"MARK", b"Exif", b"ICC_PROFILE", b"http"):
        assert trace not in jpeg


def test_wide_gamut_profile_is_honoured_and_dropped() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # The same profile with its red and blue columns exchanged: only a reader that obeys notices.
    swapped = profile.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")
    picture = fit_to_limits(file_of(scene(), "PNG", icc_profile=swapped))
    red, _, blue = opened(picture).getpixel((20, 20))  # type: ignore[misc]
    assert blue > red + 100
    assert_within(picture)


def test_broken_profile_is_passed_over() -> None:
    assert_within(fit_to_limits(file_of(scene(), "PNG", icc_profile=b"not a profile")))


def test_first_frame_of_an_animation() -> None:
    data = file_of(scene(), "GIF", save_all=True, append_images=[Image.new("RGB", (800, 600))])
    red, _, blue = opened(fit_to_limits(data)).getpixel((20, 20))  # type: ignore[misc]
    assert red > blue + 100


def test_mpo_gives_its_first_picture() -> None:
    data = file_of(scene(), "MPO", save_all=True, append_images=[Image.new("RGB", (800, 600))])
    red, _, blue = opened(fit_to_limits(data)).getpixel((20, 20))  # type: ignore[misc]
    assert red > blue + 100


def test_hundred_megapixels_are_read_reduced() -> None:
    data = file_of(Image.new("RGB", (11_600, 8_700), (90, 120, 90)), "JPEG")
    picture = fit_to_limits(data)
    assert max(picture.width, picture.height) <= 2900
    assert_within(picture)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.97])
def test_a_cut_file_is_refused(kind: str, share: float) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (600, 800, 3), dtype=np.uint8)
    data = file_of(Image.fromarray(noise), kind)
    assert refused(data[: int(len(data) * share)]) in {"picture.truncated", "picture.not_an_image"}


@settings(max_examples=60, deadline=None)
@given(
    data=st.binary(max_size=300),
    head=st.sampled_from(
        [
            b"",
            b"\xff\xd8\xff\xe0",
            b"\x89PNG\r\n\x1a\n",
            b"II*\0",
            b"GIF89a",
            b"BM",
            b"RIFF\0\0\0\0WEBP",
        ]
    ),
)
def test_rubbish_is_refused_and_nothing_else_comes_out(data: bytes, head: bytes) -> None:
    assert refused(head + data).startswith("picture.")


@settings(max_examples=40, deadline=None)
@given(
    where=st.integers(0, 3000),
    value=st.integers(0, 255),
    kind=st.sampled_from(["JPEG", "PNG", "TIFF", "WEBP", "GIF"]),
)
def test_a_changed_byte_never_escapes_as_something_else(where: int, value: int, kind: str) -> None:
    data = bytearray(file_of(scene(), kind))
    data[where % len(data)] = value
    try:
        assert_within(fit_to_limits(bytes(data)))
    except ProblemError as error:
        assert error.problem.code.startswith("picture.")  # noqa: PT017 - both ends are right


def png_bomb(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(12_000, 11_000), (40_000, 40_000), (65_000, 65_000)])
def test_a_bomb_is_refused_before_it_is_unpacked(size: tuple[int, int]) -> None:
    assert refused(png_bomb(*size)) == "picture.bomb"


def test_empty_and_text_are_no_images() -> None:
    assert refused(b"") == "picture.empty"
    assert refused(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n") == "picture.not_an_image"
    assert refused(b"hello") == "picture.not_an_image"


@pytest.mark.parametrize("size", [(639, 480), (640, 479), (479, 640), (500, 500)])
def test_too_small_is_refused_never_enlarged(size: tuple[int, int]) -> None:
    assert refused(file_of(scene(*size))) == "picture.too_small"


@pytest.mark.parametrize("size", [(640, 480), (480, 640)])
def test_smallest_size_passes_in_both_orientations(size: tuple[int, int]) -> None:
    picture = fit_to_limits(file_of(scene(*size)))
    assert (picture.width, picture.height) == size


def test_frame_is_cropped_and_a_small_crop_asks_for_a_new_picture() -> None:
    frame = Frame(bgr=np.asarray(scene(1280, 720))[:, :, ::-1].copy(), number=1, at_s=0.0)
    picture = fit_to_limits(frame, crop=(100, 50, 900, 700))
    assert (picture.width, picture.height) == (800, 650)
    with pytest.raises(ProblemError) as caught:
        fit_to_limits(frame, crop=(0, 0, 300, 300))
    assert caught.value.problem.remedy is Remedy.RETAKE_PICTURE


def test_chroma_is_at_least_4_2_0() -> None:
    layers = opened(fit_to_limits(file_of(scene()))).layer  # type: ignore[attr-defined]
    assert next(layer[1:3] for layer in layers) in {(2, 2), (2, 1), (1, 1)}
