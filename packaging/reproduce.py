"""Two builds of the same source, compared file by file."""

import filecmp
import tempfile
from pathlib import Path

import bundle
import debian
from product import BuildError, say


def differences(one: Path, other: Path) -> list[str]:
    """Paths that only one folder has, or whose content, mode or link differs."""
    names = {
        path.relative_to(folder).as_posix() for folder in (one, other) for path in folder.rglob("*")
    }
    return [name for name in sorted(names) if _differs(one / name, other / name)]


def _differs(left: Path, right: Path) -> bool:
    if left.is_symlink() or right.is_symlink():
        both = left.is_symlink() and right.is_symlink()
        return not both or left.readlink() != right.readlink()
    if not left.exists() or not right.exists() or left.is_dir() != right.is_dir():
        return True
    if left.stat().st_mode != right.stat().st_mode:
        return True
    return left.is_file() and not filecmp.cmp(left, right, shallow=False)


def compare_two_builds() -> None:
    """Freeze twice, in different folders, and pack one of them twice; raise where they differ."""
    with tempfile.TemporaryDirectory(prefix="kiosk-twice-") as folder:
        one = bundle.make(Path(folder) / "one")
        other = bundle.make(Path(folder) / "other")
        found = differences(one, other)
        for name in found:
            say(f"differs: {name}")
        first = debian.make(one, "zstd").read_bytes()
        second = debian.make(other, "zstd").read_bytes()
    say(f"bundles: {len(found)} files differ; packages: {'same' if first == second else 'differ'}")
    if found or first != second:
        raise BuildError("The build does not repeat itself.")
