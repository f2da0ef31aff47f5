"""Bring the catalogues of the screens up to date: `python -m tools.catalogue`.

Runs Qt's own tools on the sources: lupdate finds the texts, lrelease packs what is translated.
The source is a plain English key; what an American reads stands in the catalogue of en_US, which
begins with the source and is then a translation like the others.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.domain.configuration.languages import LANGUAGES
from kiosk.ui.resources import resource

_WINDOW = Path(__file__).resolve().parent.parent / "kiosk" / "ui"
CONTEXTS = {"screens": "Screens", "desk": "Desk", "people": "People"}
"""A catalogue and the context of `translate` that belongs into it: the visit's, the desk's."""
WORDING = "wording"
"""The catalogue of `kiosk.ui.wording`, with many contexts."""


def catalogue(name: str, language: str) -> Path:
    """The source of one catalogue."""
    return resource("translations", f"{name}_{language}.ts")


def sources(*, wording: bool = False) -> list[Path]:
    """Every file of the window that may hold a text of its own, or those of the wording."""
    return sorted(path for path in _WINDOW.rglob("*.py") if wording == (WORDING in path.parts))


def missing(name: str, language: str) -> list[str]:
    """Texts that are not translated yet."""
    tree = ET.parse(catalogue(name, language))  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in tree.iter("message")
        if message.find("translation[@type='unfinished']") is not None
        or not message.findtext("translation", "")
    ]


def main() -> int:
    """Update, fill in English, pack; name what is missing."""
    left = 0
    for name, context in {**CONTEXTS, WORDING: ""}.items():
        for language in (each.catalogue for each in LANGUAGES):
            target = catalogue(name, language)
            update(target, language, wording=name == WORDING)
            _keep(target, context)
            if language == "en_US":
                _begin(target)
            _run("lrelease", str(target), "-qm", str(target.with_suffix(".qm")))
            for text in missing(name, language):
                left += 1
                sys.stdout.write(f"{name}_{language}: {text}\n")
    return 1 if left else 0


def update(target: Path, language: str = "en_US", *, wording: bool = False) -> None:
    """Bring `target` up to date with the sources, every context."""
    options = ("-locations", "none", "-no-obsolete", "-target-language", language)
    _run("lupdate", *(str(path) for path in sources(wording=wording)), *options, "-ts", str(target))


def _keep(target: Path, context: str) -> None:
    """Leave only one context; an empty name leaves all."""
    tree = ET.parse(target)  # noqa: S314 - our own file
    root = tree.getroot()
    for each in root.findall("context"):
        if context and each.findtext("name") != context:
            root.remove(each)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def _begin(target: Path) -> None:
    """English that nobody has written yet is the source."""
    tree = ET.parse(target)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.attrib.pop("type", None) is not None:
            translation.text = message.findtext("source", "")
    tree.write(target, encoding="utf-8", xml_declaration=True)


def _run(tool: str, *arguments: str) -> None:
    path = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(path), *arguments], check=True, capture_output=True)  # noqa: S603 - ours


if __name__ == "__main__":
    raise SystemExit(main())
