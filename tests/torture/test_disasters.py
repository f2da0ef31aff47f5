"""What a broken machine does to the program: its exit status, its words, and nothing lost.

Whole programs are started. The store's own tests go deeper into each of these; here it counts what
the person at the counter gets to know, and that what was taken is still there afterwards.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.torture import rig
from tests.torture.nursery import Life, Nursery

root_only = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="mounts a file system of its own"
)
PAGE = 4096
SHIFTED = """
import datetime, sys, time
real, shift = time.time, float(sys.argv[1])
class Moved(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(seconds=shift)
time.time = lambda: real() + shift
datetime.datetime = Moved
from kiosk.app.main import main
sys.exit(main(sys.argv[2:]))
"""


@dataclass(frozen=True)
class Counter:
    """A folder with a journal that holds one finished submission."""

    folder: Path
    served: rig.Simulator
    codes: Iterator[str]
    nursery: Nursery

    @property
    def config(self) -> Path:
        return self.folder / "kiosk.toml"

    @property
    def store(self) -> Path:
        return self.folder / "store"

    def submit(self) -> Life:
        return self.nursery.run([*self._words(), "--config", str(self.config)])

    def _words(self) -> list[str]:
        words = ["submit", "onboarding", "--code", next(self.codes), "--name", rig.NAME]
        return [*words, "--selfie", str(self.folder / "selfie.jpg"), "--json"]

    def submit_at(self, shift_s: float) -> Life:
        """By a computer whose clock is wrong by that much."""
        words = [*self._words(), "--config", str(self.config)]
        done = subprocess.run(
            [sys.executable, "-c", SHIFTED, str(shift_s), *words],
            cwd=rig.ROOT,
            env=rig.environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Life(status=done.returncode, seconds=0.0, out=done.stdout, err=done.stderr)

    def rows(self) -> list[tuple[str, str]]:
        """State and process id, oldest first."""
        done = self.nursery.run(["journal", "list", "--json", "--config", str(self.config)])
        assert done.status == 0, done.err
        return [(row["state"], row["process_id"]) for row in done.json()]

    def made(self) -> int:
        return len(self.served.entries())

    def write(self, store: str, *, url: str = "", key_file: bool = True) -> None:
        """Another folder, another address, or no key file named."""
        rig.configure(self.folder, self.served, url=url)
        text = self.config.read_text("utf-8").replace('folder = "store"', f'folder = "{store}"')
        if not key_file:
            text = text.replace('key_file = "store.key"', "")
        self.config.write_text(text, "utf-8")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rig.Simulator]:
    with rig.simulator(tmp_path_factory.mktemp("service")) as one:
        yield one


@pytest.fixture(scope="module")
def used(served: rig.Simulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    folder = tmp_path_factory.mktemp("used")
    rig.configure(folder, served)
    (folder / "selfie.jpg").write_bytes(rig.jpeg())
    with Nursery(tmp_path_factory.mktemp("scratch"), rig.environment()) as nursery:
        counter = Counter(folder, served, rig.fresh_codes(rig.seeded(6)), nursery)
        nursery.warm([*counter._words(), "--config", str(counter.config)])
        yield counter


@pytest.fixture
def counter(used: Counter, tmp_path: Path) -> Counter:
    """A copy for this test."""
    folder = tmp_path / "counter"
    shutil.copytree(used.folder, folder)
    return Counter(folder, used.served, used.codes, used.nursery)


def told(done: Life, code: str, *, status: int) -> None:
    """One line with the code and what to do, the same in the JSON, and no accident."""
    assert (done.status, done.err.count("\n")) == (status, 1), done.err
    assert done.err.startswith(f"kiosk: {code}: ")
    assert "Traceback" not in done.err
    problem = done.json()["problem"]
    assert problem["code"] == code
    assert problem["remedy"]
    assert len(problem["message"].split(". ")) > 1
    assert rig.NAME not in done.err + done.out


@contextmanager
def disk(folder: Path, size: str = "16m") -> Iterator[Path]:
    """A file system of its own; skips where none can be mounted."""
    folder.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
        pytest.skip("a small file system can not be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)  # noqa: S607


def fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


@root_only
def test_a_full_disk(counter: Counter, tmp_path: Path) -> None:
    with disk(tmp_path / "disk") as small:
        shutil.copytree(counter.store, small / "store")
        counter.write(str(small / "store"))
        before, made = counter.rows(), counter.made()
        fill(small / "filling")
        told(counter.submit(), "store.disk_full", status=1)
        assert counter.made() == made
        (small / "filling").unlink()
        assert counter.rows() == before
        assert counter.submit().status == 0
        assert len(counter.rows()) == len(before) + 1


@root_only
def test_a_folder_that_can_only_be_read(counter: Counter, tmp_path: Path) -> None:
    with disk(tmp_path / "disk") as small:
        shutil.copytree(counter.store, small / "store")
        counter.write(str(small / "store"))
        before, made = counter.rows(), counter.made()
        subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)  # noqa: S607
        told(counter.submit(), "store.read_only", status=1)
        assert counter.made() == made
        subprocess.run(["mount", "-o", "remount,rw", str(small)], check=True)  # noqa: S607
        assert counter.rows() == before


@pytest.mark.skipif(sys.platform == "win32", reason="has no such permissions")
def test_a_key_that_others_may_read(counter: Counter) -> None:
    before, made = counter.rows(), counter.made()
    key = counter.folder / "store.key"
    key.chmod(0o644)
    done = counter.submit()
    told(done, "store.key_permissions", status=1)
    assert "key_file" in done.err
    assert counter.made() == made
    key.chmod(0o600)
    assert counter.rows() == before


def test_a_key_that_is_gone(counter: Counter) -> None:
    before, made = counter.rows(), counter.made()
    key = counter.folder / "store.key"
    kept = key.read_bytes()
    key.unlink()
    told(counter.submit(), "store.key_missing", status=1)
    assert not key.exists()
    assert counter.made() == made
    key.write_bytes(kept)
    key.chmod(0o600)
    assert counter.rows() == before


def test_no_vault_and_no_key_file(counter: Counter) -> None:
    made = counter.made()
    before = counter.rows()
    counter.write("store", key_file=False)
    done = counter.submit()
    told(done, "store.no_vault", status=1)
    assert "key_file" in done.err
    assert counter.made() == made
    counter.write("store")
    assert counter.rows() == before


@pytest.mark.parametrize("pages", [slice(0, 1), slice(1, None)], ids=["first", "others"])
def test_broken_pages(counter: Counter, pages: slice) -> None:
    before, made = counter.rows(), counter.made()
    file = counter.store / "journal.db"
    whole = file.read_bytes()
    broken = bytearray(whole)
    for at in range(100, len(whole), PAGE)[pages]:
        broken[at] ^= 0xFF
    file.write_bytes(broken)
    told(counter.submit(), "store.corrupt", status=1)
    assert counter.made() == made
    file.write_bytes(whole)
    assert counter.rows() == before


@pytest.mark.parametrize("hours", [-5, 5, 24 * 400])
def test_a_clock_that_is_wrong(counter: Counter, hours: int) -> None:
    before, made = counter.rows(), counter.made()
    done = counter.submit_at(hours * 3600.0)
    told(done, done.json()["problem"]["code"], status=3)
    problem = done.json()["problem"]
    assert (problem["kind"], problem["remedy"]) == ("clock", "set_clock")
    # It was written down, it surely did not go out, and nothing that was there has gone.
    assert counter.rows() == [*before, ("prepared", None)]
    assert counter.made() == made
    assert counter.submit().status == 0
    assert len(counter.rows()) == len(before) + 2


def test_nobody_listens(counter: Counter) -> None:
    before = counter.rows()
    counter.write("store", url="http://127.0.0.1:9")
    told(counter.submit(), "net.refused", status=4)
    counter.write("store")
    assert counter.rows() == [*before, ("prepared", None)]
