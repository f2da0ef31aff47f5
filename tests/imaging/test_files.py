"""Picture files that are none: pipes, devices, folders, and files that somebody still writes."""

import os
import threading
from pathlib import Path

import pytest

from kiosk.domain.values.problem import ProblemError
from kiosk.imaging import files
from kiosk.imaging.files import read_picture_file


def refused(path: Path) -> str:
    with pytest.raises(ProblemError) as caught:
        read_picture_file(path)
    return caught.value.problem.code


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8" * 4000)
    assert read_picture_file(path) == b"\xff\xd8" * 4000


def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe.jpg"
    os.mkfifo(path)
    assert refused(path) == "picture.file"


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "/", "/nowhere/at/all.jpg", "a\0b"])
def test_what_is_no_file_is_refused(name: str) -> None:
    assert refused(Path(name)) == "picture.file"


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(files.MAX_FILE_BYTES + 1)
    assert refused(path) == "picture.bomb"


def test_a_file_that_grows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "growing.jpg"
    path.write_bytes(b"\xff\xd8" * 1_000_000)
    stopping, grown = threading.Event(), threading.Event()

    def grow() -> None:
        with path.open("ab", buffering=0) as file:
            while not stopping.is_set():
                file.write(b"\0" * 512)
                grown.set()

    writer = threading.Thread(target=grow)
    writer.start()
    grown.wait()
    told = ""
    try:
        # The writer may be kept from its turn for one reading, and not for all of them.
        for _ in range(1000):
            try:
                read_picture_file(path)
            except ProblemError as error:
                told = error.problem.code
                break
    finally:
        stopping.set()
        writer.join()
    assert told == "picture.unfinished"


def test_the_path_is_in_no_text(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        read_picture_file(tmp_path / "maria-da-silva.jpg")
    assert "maria" not in str(caught.value)
    assert "maria" not in repr(caught.value.problem)
