"""The frozen program starts and works: what a branch gets, not what a developer has.

Left out of the short set: freezing takes a minute. `.ci/run` includes it.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import elf
import pytest

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.xdist_group("bundle"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="frozen for Linux"),
]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh bundle in a folder of its own, or the one that KIOSK_BUNDLE names."""
    if given := os.environ.get("KIOSK_BUNDLE"):
        return Path(given)
    target = tmp_path_factory.mktemp("bundle") / "kiosk"
    code = "import sys; from pathlib import Path; import bundle; bundle.make(Path(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(target)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "packaging")},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def start(bundle: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The frozen program as a user who has nothing but a home."""
    return subprocess.run(
        [bundle / "kiosk", *arguments],
        env={
            "HOME": str(home),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        },
        cwd=home,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def test_every_part_of_it_works(bundle: Path, tmp_path: Path) -> None:
    done = start(bundle, tmp_path, "--smoke")
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_prepares_a_picture(bundle: Path, tmp_path: Path) -> None:
    picture = bundle / "_internal" / "resources" / "footage" / "selfie.jpg"
    done = start(bundle, tmp_path, "prepare", str(picture), "-o", str(tmp_path / "out.jpg"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "out.jpg").read_bytes().startswith(b"\xff\xd8")


def test_a_missing_configuration_is_told_and_is_no_demo(bundle: Path, tmp_path: Path) -> None:
    done = start(
        bundle, tmp_path, "documents", "--code", "12345678909", "--config", "/missing.toml"
    )
    assert done.returncode == 3, done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_it_holds_no_path_of_the_builder_and_no_foreign_qt(bundle: Path) -> None:
    names = {path.name for path in bundle.rglob("*")}
    assert not {name for name in names if name.startswith(("libQt5", "libQt6Qml", "libgtk"))}
    assert not [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()]
    assert "libQt6Widgets.so.6" in names
    for archive in (bundle / "_internal").glob("*.zip"):
        assert str(ROOT).encode() not in archive.read_bytes()


def test_openssl_of_2021_and_the_builder_s_folders_are_in_no_library(bundle: Path) -> None:
    natives = [path for path in bundle.rglob("*") if elf.is_elf(path)]
    assert len(natives) > 50
    for path in natives:
        assert not re.search(rb"OpenSSL 1\.\d", path.read_bytes()), path
        assert all(place.startswith("$ORIGIN") for place in elf.search_paths(path)), path
