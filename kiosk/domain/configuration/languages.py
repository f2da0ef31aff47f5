"""The languages of the window, one row each: what differs from one to the next but for its texts.

A new language is one row here and its texts: `resources/translations/*_TAG.ts` and
`resources/consent/VERSION.TAG.txt`. Every other place reads this table.
"""

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.words import Currency
from kiosk.domain.values.lean import dataclass

KEYBOARDS = ("br", "latam", "us", "us-intl")
"""`us-intl` is the American one with dead keys, for accents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One row. `region` is ISO 3166-1 alpha-2: whose telephone numbers are typed without prefix."""

    tag: str
    """BCP 47, as the configuration has it: "pt-BR"."""
    name: str
    """In its own words: who reads it does not read the others."""
    region: str
    month_first: bool = False
    """Whether the month is written before the day."""
    decimal: str
    """The mark before the cents; `group` stands between thousands."""
    group: str
    currency: Currency
    document: DuiType
    """The identifier that a customer is asked for first."""
    keyboard: str
    """One of `KEYBOARDS`: what a counter of its own has, where nothing else is configured."""
    qt: str = ""
    """Qt's own catalogue, without its ending. Empty: Qt speaks it by itself."""

    @property
    def catalogue(self) -> str:
        """As Qt and gettext write it: "pt_BR"."""
        return self.tag.replace("-", "_")


LANGUAGES = (
    Language(
        tag="pt-BR",
        name="Português",
        region="BR",
        decimal=",",
        group=".",
        currency=Currency.BRL,
        document=DuiType.BR_CPF,
        keyboard="br",
        qt="qtbase_pt_BR",
    ),
    Language(
        tag="es-MX",
        name="Español",
        region="MX",
        decimal=".",
        group=",",
        currency=Currency.MXN,
        document=DuiType.MX_CURP,
        keyboard="latam",
        qt="qtbase_es",
    ),
    Language(
        tag="en-US",
        name="English",
        region="US",
        month_first=True,
        decimal=".",
        group=",",
        currency=Currency.USD,
        document=DuiType.BR_CPF,
        keyboard="us",
    ),
)
"""The first one is the default of `locale`."""

TAGS = tuple(each.tag for each in LANGUAGES)

_BY_TAG = {each.tag: each for each in LANGUAGES}


def language_of(tag: str) -> Language:
    """The row of `tag`. KeyError for a language that there is not."""
    return _BY_TAG[tag]
