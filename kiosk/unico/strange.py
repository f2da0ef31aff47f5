"""Tells the log what an answer had that nobody here knows: names of keys, and unknown words.

The contract grows ("new enum values may appear: log, do not fail", notes section 4). Names and
words only, and only where they look like ones: a value may be somebody's.
"""

import dataclasses
import logging
import re
from collections.abc import Iterator

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.words import Reading

_LOG = logging.getLogger(__name__)
_WORD = re.compile(r"[a-z_]{1,64}|[A-Z_]{1,64}|-?\d{1,3}")
"""As the service writes its words; with a capital in front it may be a name."""


def note_strange(answer: ProcessAnswer | JourneyAnswer) -> None:
    """One line at INFO where there is something to tell."""
    words = sorted(set(_unknown_words(answer, "")))
    if answer.unread or words:
        _LOG.info(
            "an answer had unread keys [%s] and unknown words [%s]",
            ", ".join(answer.unread),
            ", ".join(words),
        )


def _unknown_words(value: object, name: str) -> Iterator[str]:
    if isinstance(value, Reading):
        if value.value is None and value.raw:
            yield f"{name}={value.raw if _WORD.fullmatch(value.raw) else '?'}"
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for one in dataclasses.fields(value):
            yield from _unknown_words(getattr(value, one.name), one.name)
