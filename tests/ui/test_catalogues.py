import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.domain.configuration import languages
from tools.catalogue import CONTEXTS, catalogue, missing, update

LANGUAGES = [each.catalogue for each in languages.LANGUAGES]

PLACES = (
    *("{count}", "{code}", "{number}", "{version}", "{now}", "{all}"),
    *("{amount}", "{country}", "{moment}", "{channels}", "{state}", "{time}"),
)

every_catalogue = pytest.mark.parametrize(
    ("name", "language"), [(name, language) for name in CONTEXTS for language in LANGUAGES]
)


@every_catalogue
def test_every_text_is_translated(name: str, language: str) -> None:
    assert missing(name, language) == []


def test_no_text_is_missing_from_the_catalogues(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    update(fresh)
    for name, context in CONTEXTS.items():
        expected = _texts(fresh, context)
        assert expected
        for language in LANGUAGES:
            assert _texts(catalogue(name, language), context) == expected
    assert {each.findtext("name") for each in _root(fresh).findall("context")} == set(
        CONTEXTS.values()
    )


@every_catalogue
def test_the_packed_catalogue_is_there(name: str, language: str) -> None:
    assert catalogue(name, language).with_suffix(".qm").stat().st_size > 0


@every_catalogue
def test_places_to_fill_in_are_the_same(name: str, language: str) -> None:
    for message in _root(catalogue(name, language)).iter("message"):
        source, translated = message.findtext("source", ""), message.findtext("translation", "")
        for place in PLACES:
            assert (place in source) == (place in translated), source


def _texts(path: Path, context: str) -> set[str]:
    return {
        message.findtext("source", "")
        for each in _root(path).findall("context")
        if each.findtext("name") == context
        for message in each.iter("message")
    }


def _root(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314 - our own file
