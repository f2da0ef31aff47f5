"""Reads `[people]` and `[people.oidc]`, strictly; asks no provider whether it is there."""

import ipaddress
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.app.configuration.section import Section, placed, refuse
from kiosk.domain.configuration.people import OidcSettings, PeopleSettings
from kiosk.domain.values.staff import PeopleSource, Role


def read_people(s: Section, folder: Path) -> PeopleSettings:
    """The section's values; ProblemError that names the key."""
    d = PeopleSettings()
    source = s.word("source", PeopleSource, d.source)
    first = s.secret("first_manager")
    made = PeopleSettings(
        source=source,
        lock_after_s=s.number("lock_after_s", d.lock_after_s, low=15),
        shift_hours=s.number("shift_hours", d.shift_hours, low=0.25),
        offline_hours=s.number("offline_hours", d.offline_hours),
        first_manager=None if first is None else placed(first, folder),
        oidc=_oidc(s.section("oidc"), folder, needed=source is PeopleSource.OIDC),
    )
    s.done()
    return made


def _oidc(s: Section, folder: Path, *, needed: bool) -> OidcSettings:
    d = OidcSettings()
    secret = s.secret("client_secret")
    made = OidcSettings(
        issuer=s.text("issuer"),
        client_id=s.text("client_id"),
        client_secret=None if secret is None else placed(secret, folder),
        scopes=s.texts("scopes", d.scopes),
        roles_claim=s.text("roles_claim", d.roles_claim),
        name_claim=s.text("name_claim", d.name_claim),
        badge_claim=s.text("badge_claim"),
        roles=_roles(s.section("roles"), d),
        clock_skew_s=s.number("clock_skew_s", d.clock_skew_s),
        require_nonce=s.flag("require_nonce", default=d.require_nonce),
    )
    s.done()
    if needed and not (made.issuer and made.client_id):
        raise refuse("config.value", "people.oidc needs issuer and client_id")
    if made.issuer and not _may_be_spoken_to(made.issuer):
        raise refuse(
            "config.value",
            "people.oidc.issuer has to be an https address (http only on this machine itself)",
        )
    if "openid" not in made.scopes:
        raise refuse("config.value", 'people.oidc.scopes has to contain "openid"')
    return made


def _roles(s: Section, default: OidcSettings) -> dict[Role, frozenset[str]]:
    """A role that is not named keeps its own word only where none is named."""
    named = {role: frozenset(s.texts(role.value)) for role in Role}
    s.done()
    if not any(named.values()):
        return dict(default.roles)
    words = [word for each in named.values() for word in each]
    twice = next((word for word in words if words.count(word) > 1), None)
    if twice is not None:
        raise refuse("config.value", f'people.oidc.roles gives "{twice}" to two roles')
    return named


def _may_be_spoken_to(address: str) -> bool:
    """Https anywhere; http on loopback alone, where nobody can listen."""
    parts = urlsplit(address)
    if parts.scheme == "https":
        return bool(parts.hostname)
    if parts.scheme != "http" or not parts.hostname:
        return False
    try:
        return ipaddress.ip_address(parts.hostname).is_loopback
    except ValueError:
        return parts.hostname == "localhost"
