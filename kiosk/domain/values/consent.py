"""What the customer agreed to. LGPD Art. 8, LFPDPPP Art. 8: informed, provable, for a purpose."""

from dataclasses import field

from kiosk.domain.values.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentText:
    """One version of the text in one language; `sha256` is over the UTF-8 text, in hex."""

    version: str
    language: str
    text: str = field(repr=False)
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentGiven:
    """The proof that is kept with the visit. `at` is UTC in ISO 8601."""

    version: str
    language: str
    sha256: str
    at: str
