"""Judges an ID token: OpenID Connect Core 1.0 section 3.1.3.7, and nothing is taken on trust.

May know signatures and claims. Must not put a claim's value into a problem or a log.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import Key

from kiosk.domain.configuration.people import OidcSettings
from kiosk.domain.values.staff import Role
from kiosk.people.oidc_problems import oidc_failure
from kiosk.people.roster import LONGEST_BADGE, LONGEST_NAME, tidy

ALGORITHMS: Final = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "Ed25519", "EdDSA"),
)
"""Signatures by a key that the provider alone has: never "none", never HMAC."""
_LONGEST_TOKEN: Final = 100_000
_LONGEST_SUBJECT: Final = 255
"""OpenID Connect Core 1.0 section 2: 255 ASCII characters at most."""
_CLOCK_IS_WRONG_S: Final = 90.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Whom the provider names."""

    issuer: str
    subject: str = field(repr=False)
    name: str = field(repr=False)
    badge: str = field(repr=False)
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Now by this computer, and how far it is ahead of the provider's `Date`, where that is known.

    Both in seconds, `now_s` since 1970.
    """

    now_s: float
    ahead_s: float | None = None


def key_id(token: str) -> str:
    """The id of the key that signed it; "" where it names none. ProblemError `oidc.answer`."""
    try:
        if len(token) > _LONGEST_TOKEN:
            raise ValueError  # noqa: TRY301 - the same end as a token that is none
        header = jws.extract_compact(token.encode()).headers()
    except (JoseError, ValueError, TypeError, RecursionError):
        raise oidc_failure("oidc.answer", detail="id_token") from None
    return str(header.get("kid", ""))


def judged(
    token: str, key: Key, settings: OidcSettings, *, nonce: str | None, moment: Moment
) -> Identity:
    """Whom the token names. `nonce` None: none was sent (a refreshed token, OIDC Core 12.2).

    ProblemErrors: oidc.signature, oidc.issuer, oidc.audience, oidc.nonce, oidc.clock, oidc.claims,
    oidc.no_role.
    """
    claims = _claims(token, key)
    if claims.get("iss") != settings.issuer:
        raise oidc_failure("oidc.issuer", detail="iss")
    _check_audience(claims, settings.client_id)
    _check_times(claims, settings.clock_skew_s, moment)
    _check_nonce(claims, nonce, required=settings.require_nonce)
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT:
        raise oidc_failure("oidc.claims", detail="sub")
    roles = roles_of(claims, settings)
    if not roles:
        raise oidc_failure("oidc.no_role", detail=settings.roles_claim)
    name = _text(claims, settings.name_claim) or _text(claims, "preferred_username") or subject
    return Identity(
        issuer=settings.issuer,
        subject=subject,
        name=tidy(name)[:LONGEST_NAME],
        badge=tidy(_text(claims, settings.badge_claim))[:LONGEST_BADGE],
        roles=roles,
    )


def _claims(token: str, key: Key) -> dict[str, Any]:
    try:
        verified = jws.deserialize_compact(token.encode(), key, algorithms=ALGORITHMS)
        claims = json.loads(verified.payload)
    except (JoseError, ValueError, TypeError, RecursionError):
        raise oidc_failure("oidc.signature") from None
    if not isinstance(claims, dict):
        raise oidc_failure("oidc.claims", detail="id_token")
    return claims


def _check_audience(claims: Mapping[str, Any], client: str) -> None:
    said = claims.get("aud")
    audiences = said if isinstance(said, list) else [said]
    party = claims.get("azp")
    if client not in audiences or (party is not None and party != client):
        raise oidc_failure("oidc.audience", detail="people.oidc.client_id")
    if len(audiences) > 1 and party != client:
        raise oidc_failure("oidc.audience", detail="people.oidc.client_id")


def _check_times(claims: Mapping[str, Any], skew_s: float, moment: Moment) -> None:
    ends, issued = _number(claims, "exp"), _number(claims, "iat")
    begins = _number(claims, "nbf") if "nbf" in claims else issued
    now_s = moment.now_s
    if ends + skew_s > now_s and issued - skew_s <= now_s and begins - skew_s <= now_s:
        return
    if ends <= issued:
        raise oidc_failure("oidc.claims", detail="exp")
    # Fresh from the provider and yet out of its time: one of the two clocks is wrong.
    ahead_s = moment.ahead_s
    detail = "" if ahead_s is None or abs(ahead_s) < _CLOCK_IS_WRONG_S else f"{ahead_s:+.0f} s"
    raise oidc_failure("oidc.clock", detail=detail)


def _check_nonce(claims: Mapping[str, Any], nonce: str | None, *, required: bool) -> None:
    if nonce is None:
        return
    said = claims.get("nonce")
    if said != nonce and (said is not None or required):
        raise oidc_failure("oidc.nonce")


def _number(claims: Mapping[str, Any], name: str) -> float:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise oidc_failure("oidc.claims", detail=name)
    return float(value)


def _at(claims: Mapping[str, Any], path: str) -> object:
    """A claim of that very name, else by the dots in it."""
    if path in claims:
        return claims[path]
    found: object = claims
    for part in path.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


def _text(claims: Mapping[str, Any], path: str) -> str:
    found = _at(claims, path) if path else None
    return found if isinstance(found, str) else ""


def roles_of(claims: Mapping[str, Any], settings: OidcSettings) -> frozenset[Role]:
    """The roles that the configured claim gives; a word that is mapped to none gives none."""
    said = _at(claims, settings.roles_claim)
    words = said.split() if isinstance(said, str) else said
    if not isinstance(words, list):
        return frozenset()
    held = {word for word in words if isinstance(word, str)}
    return frozenset(role for role, mapped in settings.roles.items() if held & mapped)
