"""A text of the screens in the customer's language, whatever language the attendant reads.

The catalogue of that language is opened beside the installed one; nothing is switched.
"""

from functools import lru_cache

from PySide6.QtCore import QTranslator

from kiosk.domain.configuration.languages import LANGUAGES, language_of
from kiosk.domain.values.quality import Instruction
from kiosk.ui.resources import resource
from kiosk.ui.wording.capture import INSTRUCTIONS

OWN_NAMES = tuple((each.tag, each.name) for each in LANGUAGES)
"""For a choice of languages."""


@lru_cache(maxsize=8)
def _catalogue(name: str, language: str) -> QTranslator:
    catalogue = QTranslator()
    file = f"{name}_{language_of(language).catalogue}.qm"
    catalogue.load(str(resource("translations", file)))
    return catalogue


def spoken(language: str, source: str, context: str = "Screens") -> str:
    """`source` is marked by QT_TRANSLATE_NOOP(context, ...) where it is written."""
    return str(_catalogue(context.lower(), language).translate(context, source) or source)


def spoken_instruction(language: str, instruction: Instruction) -> str:
    """An instruction for the customer, who moves by it."""
    source = INSTRUCTIONS[instruction]
    return str(_catalogue("wording", language).translate("Instruction", source) or source)
