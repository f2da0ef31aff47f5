"""One name for one thing, and how people at a counter say it, in all three languages."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.ui.resources import resource

AVOIDED = {
    "pt_BR": (
        r"\bdiário\b",  # the journal is the "registro de atendimentos"
        r"\bagência\b",  # a dealership has none
        r"\bprocesso\b",  # a check is a "verificação"
        r"[Nn]úmero do (cliente|documento do cliente)",  # it is the CPF
        r"\bidentificador\b",
        r"[Ff]ique parado",
        r"nada é real|[Tt]udo é real",
        r"[Dd]ispensar",
    ),
    "es_MX": (
        r"\bdiario\b",
        r"\batenci(ón|ones)\b",  # a "trámite"
        r"\bprocesos?\b",
        r"\bcomputadora\b",  # an "equipo"
        r"\b[Cc]aptur(e|ar|elo)\b",
        r"quien atiende",
        r"[Nn]úmero del cliente",
        r"\bidentificador\b",
        r"\bNegado\b",
        r"[Vv]oltéelo",
        r"[Dd]escartar",
    ),
    "en_US": (
        r"\bcan not\b",
        r"\b[Ss]ealed\b",
        r"\blicences?\b",
        r"\b[Cc]olours?\b",
        r"\bcancelled\b",
        r"\banalysed\b|recognised",
        r"\bLook at the\b",
        r"\b[Nn]obody\b|\b[Ss]omebody\b",
        r"\be-mail\b",
    ),
}


def said(language: str) -> list[str]:
    """Every text of a language."""
    return [
        message.findtext("translation", "")
        for path in sorted(Path(resource("translations")).glob(f"*_{language}.ts"))
        for message in ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    ]


@pytest.mark.parametrize("language", AVOIDED)
def test_one_thing_has_one_name(language: str) -> None:
    texts = said(language)
    assert len(texts) > 600
    found = [
        (avoided, text)
        for avoided in AVOIDED[language]
        for text in texts
        if re.search(avoided, text)
    ]
    assert found == []


@pytest.mark.parametrize("language", AVOIDED)
def test_what_goes_on_ends_in_one_mark(language: str) -> None:
    assert [text for text in said(language) if "..." in text] == []
