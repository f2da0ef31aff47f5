import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.ui.catalogue import LANGUAGES, catalogue, missing, sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_screens_is_translated(language: str) -> None:
    assert missing(language) == []


def test_no_text_of_the_screens_is_missing_from_the_catalogues(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run(
        [str(tool), *(str(path) for path in sources()), "-ts", str(fresh)],
        check=True,
        capture_output=True,
    )
    for language in LANGUAGES:
        assert _texts(fresh) == _texts(catalogue(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_packed_catalogue_is_there(language: str) -> None:
    assert catalogue(language).with_suffix(".qm").stat().st_size > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_to_fill_in_are_the_same(language: str) -> None:
    for message in ET.parse(catalogue(language)).iter("message"):  # noqa: S314 - ours
        source, translated = message.findtext("source", ""), message.findtext("translation", "")
        for place in ("{count}", "{code}", "{number}", "{version}", "{now}", "{all}"):
            assert (place in source) == (place in translated), source


def _texts(path: Path) -> set[str]:
    return {message.findtext("source", "") for message in ET.parse(path).iter("message")}  # noqa: S314
