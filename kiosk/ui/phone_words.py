"""A telephone number that will be sent, in words: grouped, with its country."""

from PySide6.QtCore import QLocale

from kiosk.domain.rules.phone import phone_said
from kiosk.ui.texts import translate


def phone_words(digits: str) -> str:
    """Below the field that it was typed into; empty while it is no number."""
    said = phone_said(digits)
    if said is None:
        return ""
    country = country_words(said.region)
    if not country:
        return translate("Screens", "Will be sent as {number}.").format(number=said.grouped)
    return translate("Screens", "Will be sent as {number} ({country}).").format(
        number=said.grouped, country=country
    )


def country_words(region: str) -> str:
    """What a country calls itself: "Brasil" for "BR". Empty where there is none."""
    territory = QLocale.codeToTerritory(region)
    if territory == QLocale.Country.AnyCountry:
        return ""
    return str(QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName())
