"""Days as people write them, and as the service takes them ("1990-12-31"). Pure: no clock.

A day is typed in the order of the language; pasted, it may come in ISO 8601 or with two digits for
the year. What is no date is kept, so that the check can name it.
"""

import re
from datetime import date

from kiosk.domain.configuration.languages import Language
from kiosk.domain.values.text import canonical

_ISO = re.compile(
    r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})(?:[T ][0-9:.,]+(?:Z|[-+][0-9:]+)?)?"
)
_EIGHT = re.compile(r"[0-9]{8}")
_BEGUN_ISO = re.compile(r"(?:19|20)[0-9]{2}[-/.](?:[0-9]{1,2}(?:[-/.][0-9]?)?)?")
_PARTS = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})")
_LENGTHS = (2, 2, 4)
_MONTHS = 12
_YEARS = range(1850, 2100)
"""Of whoever may stand at a counter: eight digits without marks are read by them."""


def group_date(raw: str, language: Language) -> str:
    """31/12/1990 while it is typed, of digits with or without marks between them.

    A day in ISO 8601 is put into the language's order as soon as it is whole.
    """
    text = canonical(raw)
    if _BEGUN_ISO.fullmatch(text):
        return text
    whole = _iso(text) or _iso("".join(filter(str.isdecimal, text)))
    if whole is not None and not _in_order(_split(text), language):
        return say_date(whole, language)
    parts = _split(text)
    if len(parts) == 3 and not parts[2] and int(parts[1] or 0) > _MONTHS:  # noqa: PLR2004
        # 19/90 and then a mark: the year came first
        return f"{parts[0]}{parts[1]}-"
    return "/".join(parts)


def read_date(raw: str, language: Language | None, *, today: str) -> str:
    """ISO text of what was typed; `today` (ISO) is the latest day that two digits may mean.

    Without a language only ISO 8601 is read. What is no date comes back as it was typed.
    """
    text = canonical(raw)
    if language is not None and text.isdecimal():
        text = group_date(text, language)
    whole = _iso(text)
    if whole is not None:
        return whole
    found = _PARTS.fullmatch(text)
    if found is None or language is None:
        return text
    first, second, year = (int(each) for each in found.groups())
    day, month = (second, first) if language.month_first else (first, second)
    if month > _MONTHS >= day:
        # no month there is: it was written in the other order
        day, month = month, day
    if len(found[3]) == 4:  # noqa: PLR2004 - "1990"
        return f"{year:04}-{month:02}-{day:02}"
    read = f"20{year:02}-{month:02}-{day:02}"
    return read if read <= today else f"19{read[2:]}"


def say_date(iso: str, language: Language) -> str:
    """The other way; what is no ISO date stays as it is."""
    found = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", iso)
    if found is None:
        return iso
    year, month, day = found.groups()
    return f"{month}/{day}/{year}" if language.month_first else f"{day}/{month}/{year}"


def _iso(text: str) -> str | None:
    if _EIGHT.fullmatch(text):
        read = f"{text[:4]}-{text[4:6]}-{text[6:]}"
        return read if _is_day(read) else None
    found = _ISO.fullmatch(text)
    return None if found is None else f"{found[1]}-{found[3]:0>2}-{found[4]:0>2}"


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).year in _YEARS
    except ValueError:
        return False


def _split(text: str) -> list[str]:
    """Day, month and year as far as they are there; a last empty one where a mark follows."""
    parts = [""]
    for sign in text:
        place = len(parts) - 1
        if sign.isdecimal():
            if len(parts[place]) < _LENGTHS[place]:
                parts[place] += sign
            elif len(parts) < len(_LENGTHS):
                parts.append(sign)
        elif parts[place] and len(parts) < len(_LENGTHS):
            parts[place] = parts[place].zfill(2)
            parts.append("")
    return parts


def _in_order(parts: list[str], language: Language) -> bool:
    """Whether they are a day in the order of the language."""
    if len(parts) < len(_LENGTHS):
        return False
    first, second, year = parts
    day, month = (second, first) if language.month_first else (first, second)
    return _is_day(f"{year}-{month}-{day}")
