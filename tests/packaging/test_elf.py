"""What is cut out of libraries: the builder's folders, what debuggers read, and TLS of 2021."""

import ctypes
import importlib.util
import shutil
import sys
from pathlib import Path

import elf
import no_tls
import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="libraries of Linux packages"
)
BUILDER = "/builder/python/lib/x"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A real library, whose second search path (of the same length) is made the builder's."""
    found = importlib.util.find_spec("PySide6.QtCore")
    assert found is not None
    assert found.origin is not None
    target = tmp_path / "QtCore.so"
    content = Path(found.origin).read_bytes()
    relative = b"$ORIGIN/../shiboken6/"
    assert content.count(relative) == 1
    assert len(relative) == len(BUILDER)
    target.write_bytes(content.replace(relative, BUILDER.encode()))
    return target


def test_a_library_is_known_by_its_first_bytes(library: Path, tmp_path: Path) -> None:
    assert elf.is_elf(library)
    (tmp_path / "text.so").write_text("no library", "utf-8")
    (tmp_path / "link.so").symlink_to(library)
    assert not elf.is_elf(tmp_path / "text.so")
    assert not elf.is_elf(tmp_path / "link.so")


def test_the_builder_s_folder_goes_and_the_relative_one_stays(library: Path) -> None:
    before = elf.search_paths(library)
    assert {"$ORIGIN/Qt/lib", BUILDER} <= set(before)
    assert elf.keep_relative_paths(library)
    assert elf.search_paths(library) == [place for place in before if place != BUILDER]
    assert BUILDER.encode() not in library.read_bytes()
    assert not elf.keep_relative_paths(library)


def test_a_library_whose_paths_are_all_the_builder_s_has_none_then(library: Path) -> None:
    library.write_bytes(library.read_bytes().replace(b"$ORIGIN", b"/root/x"))
    assert elf.search_paths(library)
    assert elf.keep_relative_paths(library)
    assert elf.search_paths(library) == []


def test_what_is_left_can_be_loaded(tmp_path: Path) -> None:
    found = importlib.util.find_spec("_cffi_backend")
    assert found is not None
    assert found.origin is not None
    target = tmp_path / "backend.so"
    shutil.copyfile(found.origin, target)
    assert elf.drop_what_is_not_loaded(target) > 0
    assert elf.drop_what_is_not_loaded(target) == 0
    assert hasattr(ctypes.PyDLL(str(target)), "PyInit__cffi_backend")


def test_users_of_the_old_tls_are_found(tmp_path: Path) -> None:
    user, other = tmp_path / "libavformat.so", tmp_path / "libother.so"
    user.write_bytes(b"\x7fELF\0libssl-81259c47.so.1.1.1k\0")
    other.write_bytes(b"\x7fELF\0libssl.so.3\0")
    assert no_tls.needs_old_tls(user)
    assert not no_tls.needs_old_tls(other)
