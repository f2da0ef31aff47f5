"""A text of the screens in the customer's language, whatever language the attendant reads.

The catalogue of that language is opened beside the installed one; nothing is switched.
"""

from functools import lru_cache

from PySide6.QtCore import QTranslator

from kiosk.ui.resources import resource

LANGUAGES = (("pt-BR", "Português"), ("es-MX", "Español"), ("en-US", "English"))
"""Each in its own words: who reads them does not read the others."""


@lru_cache(maxsize=4)
def _catalogue(language: str) -> QTranslator:
    catalogue = QTranslator()
    name = f"screens_{language.replace('-', '_')}.qm"
    catalogue.load(str(resource("translations", name)))
    return catalogue


def spoken(language: str, source: str) -> str:
    """`source` is marked by QT_TRANSLATE_NOOP("Screens", ...) where it is written."""
    return str(_catalogue(language).translate("Screens", source) or source)
