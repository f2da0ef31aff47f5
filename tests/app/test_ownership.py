"""Root does not follow what the counter's account has planted, and gives nothing away to it."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.configuration.ownership import Account, acting_for, is_root, keep_access, owner_of
from kiosk.app.configuration.secret_places import FileKeeper
from kiosk.domain.values.problem import ProblemError

STRANGER = 4711
"""A number that no account of the machine has. Without root, the tests' own account stands in."""
SECRET = "a secret of the branch"


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder of root's that everybody can walk into; pytest's own are closed."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def home_of_the_account(place: Path) -> Path:
    folder = place / "home"
    folder.mkdir(mode=0o700)
    give(folder)
    return folder


def give(path: Path) -> None:
    if is_root():
        os.chown(path, STRANGER, STRANGER, follow_symlinks=False)


def account() -> Account:
    return Account(STRANGER, STRANGER) if is_root() else Account(os.getuid(), os.getgid())


def closed_file(place: Path) -> Path:
    """What the account may neither read nor write: root's, or without any permission."""
    path = place / "of-root"
    path.write_text("before", "utf-8")
    path.chmod(0o600 if is_root() else 0o000)
    return path


def untouched(path: Path) -> bool:
    status = path.stat()
    path.chmod(0o600)
    return path.read_text("utf-8") == "before" and status.st_uid == os.getuid()


def test_secrets_are_made_by_the_account_that_rules_the_folder(place: Path) -> None:
    folder = home_of_the_account(place) / "secrets"
    keeper = FileKeeper(folder)
    keeper.write("onboarding", SECRET)
    assert keeper.read("onboarding") == SECRET
    for path, mode in ((folder, 0o700), (folder / "onboarding", 0o600)):
        status = path.stat()
        assert (status.st_uid, status.st_gid) == (account().user, account().group)
        assert stat.S_IMODE(status.st_mode) == mode
    assert os.geteuid() == os.getuid(), "what was dropped is taken up again"


def test_a_link_in_the_place_of_the_new_file_is_not_written_through(place: Path) -> None:
    folder = home_of_the_account(place) / "secrets"
    folder.mkdir(mode=0o700)
    give(folder)
    target = closed_file(place)
    for name in ("onboarding", f".onboarding.{os.getpid()}.new"):
        (folder / name).symlink_to(target)
        give(folder / name)
    keeper = FileKeeper(folder)
    assert keeper.read("onboarding") is None
    with pytest.raises(ProblemError):
        keeper.write("onboarding", SECRET)
    assert untouched(target)


def test_a_link_in_the_place_of_the_folder_leads_nowhere(place: Path) -> None:
    folder = home_of_the_account(place) / "secrets"
    closed = place / "folder-of-root"
    closed.mkdir(mode=0o755 if is_root() else 0o500)
    folder.symlink_to(closed)
    give(folder)
    if is_root():
        with pytest.raises(ProblemError):
            FileKeeper(folder).write("onboarding", SECRET)
        assert list(closed.iterdir()) == []
        assert closed.stat().st_uid == 0
    assert owner_of(folder) == account()


def test_the_first_who_is_not_root_rules_all_that_lies_below(place: Path) -> None:
    folder = home_of_the_account(place)
    below = folder / "not-there-yet" / "secrets"
    expected = account()
    assert owner_of(below) == expected
    with acting_for(below):
        assert (os.geteuid(), os.getegid()) == (expected.user, expected.group)
        assert not os.access(place, os.W_OK, effective_ids=True) or expected.user == os.getuid()
    if is_root():
        assert owner_of(place / "not-there-yet") is None


def test_a_file_keeps_the_access_that_it_has(place: Path) -> None:
    path = place / "kiosk.toml"
    path.touch()
    path.chmod(0o604)
    before = path.stat()
    path.unlink()
    path.touch(mode=0o600)
    keep_access(path, before, private=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    assert (path.stat().st_uid, path.stat().st_gid) == (before.st_uid, before.st_gid)


def test_what_is_for_everybody_can_be_read_by_everybody(place: Path) -> None:
    path = place / "ca.pem"
    path.touch(mode=0o600)
    keep_access(path, None, private=False)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
