"""CHANGELOG.md as packages of Linux want it: one list a release."""

import re
import textwrap
from datetime import UTC, datetime

from product import ROOT, epoch, version

_RELEASE = re.compile(r"^## \[(?P<number>[0-9.]+)\] - (?P<date>\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_WIDTH = 76


def releases() -> list[tuple[str, str, list[str]]]:
    """Version, day (ISO) and lines of each release, newest first.

    A version that is not written down yet (KIOSK_VERSION, or one in work) comes first, with a line
    of its own.
    """
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = list(_RELEASE.finditer(text))
    ends = [each.start() for each in found[1:]] + [len(text)]
    told = [
        (each["number"], each["date"], _lines(text[each.end() : end]))
        for each, end in zip(found, ends, strict=True)
    ]
    if version() not in {number for number, _, _ in told}:
        told.insert(0, (version(), day(), ["See CHANGELOG.md of the project."]))
    return told


def day() -> str:
    """The day that goes into packages."""
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def _lines(text: str) -> list[str]:
    plain = [line[2:].replace("`", "") for line in text.splitlines() if line.startswith("- ")]
    return ["\n    ".join(textwrap.wrap(line, _WIDTH)) for line in plain] or ["Nothing to tell."]
