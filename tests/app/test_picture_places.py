"""Under lock-down a picture comes from the configured folder or a stick, and from nowhere else."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.app.window.picture_places import LOOKED_AT, MOST, PicturePlaces, removable_media
from kiosk.domain.values.problem import ProblemError

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links and mounts of POSIX")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "STICK"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def places(tmp_path: Path, stick: Path) -> PicturePlaces:
    folder = tmp_path / "scans"
    folder.mkdir()
    return PicturePlaces(folder=str(folder), media=lambda: (stick,))


def put(path: Path, at_s: float = 1_700_000_000) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\xff\xd8" + path.name.encode())
    os.utime(path, (at_s, at_s))
    return path


def code(places: PicturePlaces, path: Path) -> str:
    with pytest.raises(ProblemError) as refused:
        places.read(path)
    return refused.value.problem.code


def test_pictures_of_both_are_listed_the_newest_first(places: PicturePlaces, stick: Path) -> None:
    put(Path(places.folder) / "old.jfif", 1_000)
    put(stick / "DCIM" / "100CANON" / "IMG_1.JPG", 3_000)
    put(stick / "middle.heic", 2_000)
    put(stick / "notes.txt")
    put(stick / ".hidden.jpg")
    put(stick / "$RECYCLE.BIN" / "gone.jpg")
    put(stick / "a" / "b" / "c" / "d" / "deep.jpg")
    found = places.find()
    assert [each.name for each in found] == ["IMG_1.JPG", "middle.heic", "old.jfif"]
    assert [each.place for each in found] == ["STICK", "STICK", "scans"]
    assert places.read(Path(found[0].path)) == b"\xff\xd8IMG_1.JPG"
    assert "IMG_1" not in repr(found)


def test_what_lies_elsewhere_is_not_read(places: PicturePlaces, tmp_path: Path) -> None:
    outside = put(tmp_path / "outside.jpg")
    assert code(places, outside) == "picture.file"
    assert code(places, Path(places.folder) / ".." / "outside.jpg") == "picture.file"
    assert code(places, Path("a\0b.jpg")) == "picture.file"
    assert code(PicturePlaces(media=tuple), outside) == "picture.file"
    assert code(places, Path(places.folder)) == "picture.file"


@POSIX
def test_a_link_out_of_a_stick_leads_nowhere(
    places: PicturePlaces, stick: Path, tmp_path: Path
) -> None:
    put(tmp_path / "home" / "private.jpg")
    (stick / "link.jpg").symlink_to(tmp_path / "home" / "private.jpg")
    (stick / "folder").symlink_to(tmp_path / "home")
    os.mkfifo(stick / "pipe.jpg")
    assert places.find() == ()
    assert code(places, stick / "link.jpg") == "picture.file"
    assert code(places, stick / "folder" / "private.jpg") == "picture.file"
    assert code(places, stick / "pipe.jpg") == "picture.file"


def test_a_stick_that_is_pulled_out_is_no_fault(places: PicturePlaces, stick: Path) -> None:
    path = put(stick / "a.jpg")
    path.unlink()
    stick.rmdir()
    assert places.find() == ()
    assert code(places, path) == "picture.file"


def test_a_full_disk_ends(places: PicturePlaces, stick: Path) -> None:
    for number in range(MOST + 5):
        put(stick / f"{number:04d}.jpg", number)
    found = places.find()
    assert len(found) == MOST
    assert found[0].name == f"{MOST + 4:04d}.jpg"
    assert LOOKED_AT > MOST


@POSIX
def test_sticks_are_found_where_the_system_puts_them(tmp_path: Path) -> None:
    media, run = tmp_path / "media", tmp_path / "run"
    mounted = {media / "usb0", media / "luke" / "STICK", run / "luke" / "CARD"}
    for each in (*mounted, media / "luke" / "left_over"):
        each.mkdir(parents=True)
    found = removable_media(under=(media, run, tmp_path / "none"), is_mount=mounted.__contains__)
    assert set(found) == mounted
