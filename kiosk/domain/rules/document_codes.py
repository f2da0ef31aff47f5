"""The fields that a document hands over: from the text of a code, or from its printed zone.

Pure. Each field says where it was read and whether a check digit proves it; the form marks it as
read, and never writes an unproven one, or any, over what a person typed.

What each document's code holds, and what is not known of it: docs/decisions/038. So a text is
searched for identifiers whose own check digits fit, and is otherwise left alone.
"""

import re
from collections.abc import Sequence
from dataclasses import field
from enum import StrEnum
from typing import Final

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.identifiers import identifier_fault
from kiosk.domain.rules.mrz import Mrz, MrzPart
from kiosk.domain.values.field import Field
from kiosk.domain.values.lean import dataclass

_CURP: Final = re.compile(r"(?<![A-Z0-9])[A-Z]{4}[0-9]{6}[A-Z]{6}[A-Z0-9][0-9](?![A-Z0-9])")
_CPF: Final = re.compile(r"(?<![0-9])(?:[0-9]{11}|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2})(?![0-9])")


class ReadFrom(StrEnum):
    """Where a field was read."""

    CODE = "code"
    ZONE = "zone"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadField:
    """One field of the form. `proven`: a check digit covers it, and fits."""

    into: Field
    value: str = field(repr=False)
    source: ReadFrom
    proven: bool
    dui_type: DuiType | None = None
    """Of an identifier."""


def fields_of_codes(texts: Sequence[str]) -> tuple[ReadField, ...]:
    """Identifiers with right check digits in the texts of codes, each once."""
    found: dict[str, ReadField] = {}
    for text in texts:
        for dui_type, pattern in ((DuiType.MX_CURP, _CURP), (DuiType.BR_CPF, _CPF)):
            for match in pattern.finditer(text.upper()):
                value = "".join(sign for sign in match.group() if sign.isalnum())
                if identifier_fault(dui_type, value) is None:
                    found.setdefault(
                        value,
                        ReadField(
                            into=Field.CODE,
                            value=value,
                            source=ReadFrom.CODE,
                            proven=True,
                            dui_type=dui_type,
                        ),
                    )
    return tuple(found.values())


def fields_of_zone(mrz: Mrz) -> tuple[ReadField, ...]:
    """Name and birth of a zone. A name has no check digit: it counts as proven with the whole."""
    read = []
    if mrz.full_name:
        read.append(_from_zone(Field.NAME, mrz.full_name, proven=mrz.whole))
    if mrz.birth_date:
        read.append(
            _from_zone(Field.BIRTH_DATE, mrz.birth_date, proven=MrzPart.BIRTH in mrz.proven)
        )
    return tuple(read)


def _from_zone(wanted: Field, value: str, *, proven: bool) -> ReadField:
    return ReadField(into=wanted, value=value, source=ReadFrom.ZONE, proven=proven)
