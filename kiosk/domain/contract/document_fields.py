"""What the service read from a document, under the many spellings of its fields.

The pages mix "dataNascimento" and "data_nascimento"; a key is known by its letters alone. Dates are
text as they came: "2025-10-35" stands in the pages themselves, and a date that can not be is no
date. Source: result-scenarios.md, create-document-process-api.md, notes section 6.
"""

import re
from collections.abc import Iterator
from dataclasses import field
from datetime import date

from kiosk.domain.contract.answers import DocumentAnswer, JourneyDocument, OcrFields
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.values.lean import dataclass

EARLIEST = date(1900, 1, 1)
"""Nobody who is served was born before; "0001-01-01" is what a service prints for nothing."""

_NAMES = ("nomecivil", "nomecompleto", "nome", "nomesocial", "nombre", "nombrecompleto")
_SURNAMES = {"nome": ("sobrenome",), "nombre": ("apellidos", "apellido")}
"""A passport has the given names and the surnames apart."""
_BORN = ("datanascimento", "fechanacimento", "fechadenacimento")
_EXPIRES = ("dataexpiracao", "datavalidade", "validade", "fechaexpiracao", "fechavencimento")
_NUMBERS: dict[DuiType, tuple[str, ...]] = {
    DuiType.BR_CPF: ("cpfnumero", "numerocpf", "cpf"),
    DuiType.MX_CURP: ("curpnumero", "numerocurp", "curp"),
    DuiType.BR_PASSPORT: ("numero", "numeropassaporte"),
}
_PASSPORTS = frozenset({"passaporte", "passport"})

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"([0-9]{2})[/.-]([0-9]{2})[/.-]([0-9]{4})(?:[T ].*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFields:
    """One document's kind as the service spells it, and its fields by their bare keys."""

    kind: str
    fields: OcrFields = field(repr=False)

    def names(self) -> tuple[str, ...]:
        """Every name on it: the civil one, the social one, given names with surnames."""
        found = []
        for key in _NAMES:
            given = self._first((key,))
            if given:
                surname = self._first(_SURNAMES.get(key, ()))
                found.append(f"{given} {surname}".strip())
        return tuple(found)

    def birth_date(self) -> date | None:
        """None where there is none, or one that can not be."""
        return read_date(self._first(_BORN))

    def expiry(self) -> date | None:
        """The last day on which it is valid; None where there is none, or one that can not be."""
        return read_date(self._first(_EXPIRES))

    def number(self, dui_type: DuiType) -> str:
        """The person's number of that type, letters and digits alone; empty where there is none."""
        if dui_type is DuiType.BR_PASSPORT and not self._is_passport():
            # "numero" is the document's own number on every kind
            return ""
        found = self._first(_NUMBERS.get(dui_type, ()))
        return "".join(c for c in found.upper() if c.isalnum())

    def _is_passport(self) -> bool:
        return self.kind.rpartition(".")[2].casefold() in _PASSPORTS

    def _first(self, keys: tuple[str, ...]) -> str:
        for wanted in keys:
            for key, value in self.fields:
                if key == wanted and value.strip():
                    return value.strip()
        return ""


def bare_key(key: str) -> str:
    """The letters of `key`, small: both spellings come out the same."""
    return "".join(c for c in key.casefold() if c.isalnum())


def by_api(document: DocumentAnswer | None) -> Iterator[DocumentFields]:
    """The document of a by-API process, where it has one."""
    if document is not None:
        yield _fields(document.type, document.content)


def by_journey(documents: tuple[JourneyDocument, ...]) -> Iterator[DocumentFields]:
    """Those of a journey."""
    for document in documents:
        yield _fields(document.code, document.data)


def _fields(kind: str, content: OcrFields) -> DocumentFields:
    # a nested field ("titular.nomeCivil") is known by its own name
    return DocumentFields(
        kind=kind,
        fields=tuple((bare_key(key.rpartition(".")[2]), value) for key, value in content),
    )


def read_date(text: str) -> date | None:
    """A whole date of a real calendar, year first or day first, since 1900; else None."""
    text = text.strip()
    iso, day_first = _ISO.fullmatch(text), _DAY_FIRST.fullmatch(text)
    if iso is not None:
        year, month, day = iso.groups()
    elif day_first is not None:
        day, month, year = day_first.groups()
    else:
        return None
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if found >= EARLIEST else None
