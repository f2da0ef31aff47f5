"""Reads the machine-readable zone of passports and cards, and lets its check digits decide.

Source: ICAO Doc 9303, part 3 (section 4.9, check digits), part 4 (TD3, passports), part 5 (TD1,
cards such as the INE). Pure: lines of text in, fields out. A recogniser mistakes letters for
figures; where a place holds only figures (or only letters) the usual mistakes are turned back,
and the check digits say whether that was right.
"""

from collections.abc import Sequence
from dataclasses import field
from enum import StrEnum
from typing import Final

from kiosk.domain.values.lean import dataclass

_WEIGHTS: Final = (7, 3, 1)
_FILLER: Final = "<"
_MISTAKEN_FILLERS: Final = "\u00ab\u2039\u2264([{"
"""Quotation marks of French, "at most", and brackets."""
_TD1: Final = (3, 30)
_TD3: Final = (2, 44)
_AS_FIGURES: Final = str.maketrans("OQDILZSGBA", "0001125684")
_AS_LETTERS: Final = str.maketrans("01258", "OIZSB")
_TURN_OF_CENTURY: Final = 100


class MrzKind(StrEnum):
    """The two sizes that customers of a counter carry."""

    CARD = "td1"
    PASSPORT = "td3"


class MrzPart(StrEnum):
    """What a check digit stands for."""

    NUMBER = "number"
    BIRTH = "birth"
    EXPIRY = "expiry"
    OPTIONAL = "optional"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mrz:
    """What the zone says. Dates are `YYYY-MM-DD` or empty; names in capitals, without marks.

    Use a part only if it is in `proven`: its own check digit fits. Names have none; they are as
    sure as the reading of the line beside them.
    """

    kind: MrzKind
    proven: frozenset[MrzPart]
    document: str
    """The first two letters: "P", "ID", "I"."""
    issuer: str
    nationality: str = field(repr=False)
    number: str = field(repr=False)
    birth_date: str = field(repr=False)
    expiry_date: str = field(repr=False)
    sex: str = field(repr=False)
    """M, F, or empty where it is not told."""
    surname: str = field(repr=False)
    given_names: str = field(repr=False)
    optional: str = field(repr=False)

    @property
    def whole(self) -> bool:
        """Whether every check digit of the zone fits."""
        wanted = {MrzPart.NUMBER, MrzPart.BIRTH, MrzPart.EXPIRY, MrzPart.WHOLE}
        return wanted <= self.proven

    @property
    def full_name(self) -> str:
        """Given names and surname, as the service wants them."""
        return f"{self.given_names} {self.surname}".strip()


def check_digit(text: str) -> str:
    """The check digit of capitals, figures and fillers (Doc 9303-3, 4.9): one figure."""
    total = sum(_worth(sign) * _WEIGHTS[place % 3] for place, sign in enumerate(text))
    return str(total % 10)


def read_mrz(lines: Sequence[str], *, this_year: int) -> Mrz | None:
    """The zone in `lines` of recognised text, wherever it stands among them; None without one.

    `this_year` has four figures: a birth lies before it, within a hundred years.
    """
    tidy = [_tidy(line) for line in lines]
    for count, length in (_TD3, _TD1):
        for start in range(len(tidy) - count + 1):
            zone = tidy[start : start + count]
            if all(len(line) == length for line in zone):
                found = _td3(zone, this_year) if count == _TD3[0] else _td1(zone, this_year)
                if found is not None:
                    return found
    return None


def _td3(zone: Sequence[str], this_year: int) -> Mrz | None:
    first, second = zone
    if first[0] != "P":
        return None
    birth, expiry = _figures(second[13:20]), _figures(second[21:28])
    number, optional = _with_digit(second[0:10]), _with_digit(second[28:43])
    whole = number + birth + expiry + optional
    proven = _proven(number=number, birth=birth, expiry=expiry, whole=(whole, _figures(second[43])))
    if _fits(optional) or optional == _FILLER * len(optional):
        proven |= {MrzPart.OPTIONAL}
    surname, given = _names(first[5:])
    return Mrz(
        kind=MrzKind.PASSPORT,
        proven=proven,
        document=first[:2].rstrip(_FILLER),
        issuer=_letters(first[2:5]),
        nationality=_letters(second[10:13]),
        number=number[:-1].rstrip(_FILLER),
        birth_date=_date(birth, this_year, past=True),
        expiry_date=_date(expiry, this_year, past=False),
        sex=_sex(second[20]),
        surname=surname,
        given_names=given,
        optional=optional[:-1].rstrip(_FILLER),
    )


def _td1(zone: Sequence[str], this_year: int) -> Mrz | None:
    first, second, third = zone
    if first[0] not in "IAC":
        return None
    birth, expiry = _figures(second[0:7]), _figures(second[8:15])
    number = _with_digit(first[5:15])
    optional = first[15:30] + second[18:29]
    whole = number + first[15:30] + birth + expiry + second[18:29]
    surname, given = _names(third)
    return Mrz(
        kind=MrzKind.CARD,
        proven=_proven(
            number=number, birth=birth, expiry=expiry, whole=(whole, _figures(second[29]))
        ),
        document=first[:2].rstrip(_FILLER),
        issuer=_letters(first[2:5]),
        nationality=_letters(second[15:18]),
        number=number[:-1].rstrip(_FILLER),
        birth_date=_date(birth, this_year, past=True),
        expiry_date=_date(expiry, this_year, past=False),
        sex=_sex(second[7]),
        surname=surname,
        given_names=given,
        optional=optional.replace(_FILLER, " ").strip(),
    )


def _proven(*, number: str, birth: str, expiry: str, whole: tuple[str, str]) -> frozenset[MrzPart]:
    parts = {MrzPart.NUMBER: number, MrzPart.BIRTH: birth, MrzPart.EXPIRY: expiry}
    found = {part for part, text in parts.items() if _fits(text)}
    if check_digit(whole[0]) == whole[1]:
        found.add(MrzPart.WHOLE)
    return frozenset(found)


def _fits(text: str) -> bool:
    """Whether the last figure is the check digit of what stands before it."""
    return check_digit(text[:-1]) == text[-1]


def _with_digit(text: str) -> str:
    """Letters and figures mixed, but a figure (or a filler) at the end."""
    last = text[-1]
    return text[:-1] + (last if last == _FILLER else _figures(last))


def _worth(sign: str) -> int:
    if sign.isdigit():
        return int(sign)
    return 0 if sign == _FILLER else ord(sign) - ord("A") + 10


def _tidy(line: str) -> str:
    """Capitals, figures and fillers alone; what a recogniser makes of fillers is one again."""
    text = line.upper().replace(" ", "")
    for mistaken in _MISTAKEN_FILLERS:
        text = text.replace(mistaken, _FILLER)
    return "".join(sign for sign in text if sign == _FILLER or (sign.isascii() and sign.isalnum()))


def _figures(text: str) -> str:
    return text.translate(_AS_FIGURES)


def _letters(text: str) -> str:
    return text.translate(_AS_LETTERS).rstrip(_FILLER)


def _names(text: str) -> tuple[str, str]:
    surname, _, given = text.translate(_AS_LETTERS).partition(_FILLER * 2)
    return _words(surname), _words(given)


def _words(text: str) -> str:
    return " ".join(text.replace(_FILLER, " ").split())


def _sex(sign: str) -> str:
    return sign if sign in "MF" else ""


def _date(text: str, this_year: int, *, past: bool) -> str:
    """Six figures as a date; empty where there is no such month or day."""
    if not text[:6].isdigit():
        return ""
    year, month, day = int(text[0:2]), int(text[2:4]), int(text[4:6])
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 - a calendar
        return ""
    century = this_year - this_year % _TURN_OF_CENTURY
    full = century + year
    if past and full > this_year:
        full -= _TURN_OF_CENTURY
    return f"{full:04d}-{month:02d}-{day:02d}"
