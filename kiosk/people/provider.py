"""The identity provider by its own description: OpenID Connect Discovery 1.0 and its keys (JWKS).

May know the addresses that the description names, over the HTTP that is plugged in. Must not follow
an address that anybody could listen to, nor believe a description that names another issuer.
"""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from joserfc.errors import JoseError
from joserfc.jwk import Key, import_key

from kiosk.people.oidc_problems import oidc_failure
from kiosk.people.ports import Web, WebAnswer

_OK: Final = 200
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_MOST_KEYS: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What the provider says of itself. Empty: it has no such address."""

    issuer: str
    device: str
    token: str
    jwks: str
    revocation: str = ""
    basic: bool = True
    """Whether a client's secret may go by HTTP Basic (RFC 6749 section 2.3.1)."""


def json_object(answer: WebAnswer, code: str = "oidc.answer") -> dict[str, Any]:
    """The answer's JSON object; ProblemError `code` where it is none."""
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise oidc_failure(code, status=answer.status)
    return found


async def discover(web: Web, issuer: str) -> Description:
    """Read the description. ProblemErrors `oidc.discovery`, `.issuer`, `.no_device_grant`."""
    answer = await web.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
    if answer.status != _OK:
        raise oidc_failure("oidc.discovery", detail="people.oidc.issuer", status=answer.status)
    said = json_object(answer, "oidc.discovery")
    if said.get("issuer") != issuer:
        # OpenID Connect Discovery 1.0 section 4.3: letter by letter.
        raise oidc_failure("oidc.issuer", detail="people.oidc.issuer")
    methods = said.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    if not said.get("device_authorization_endpoint"):
        raise oidc_failure("oidc.no_device_grant")
    return Description(
        issuer=issuer,
        device=_address(said, "device_authorization_endpoint"),
        token=_address(said, "token_endpoint"),
        jwks=_address(said, "jwks_uri"),
        revocation=_address(said, "revocation_endpoint") if "revocation_endpoint" in said else "",
        basic=not isinstance(methods, list) or "client_secret_basic" in methods,
    )


def _address(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    if isinstance(value, str):
        with contextlib.suppress(ValueError):
            parts = urlsplit(value)
            private = parts.scheme == "http" and parts.hostname in _LOOPBACK
            if parts.hostname and (parts.scheme == "https" or private):
                return value
    raise oidc_failure("oidc.discovery", detail=name)


class KeyShelf:
    """The provider's public keys by id; fetched anew once where a token names an unknown one."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self._keys: dict[str, Key] = {}

    async def key(self, description: Description, kid: str) -> Key:
        """The key of that id; ProblemError `oidc.signature` where the provider has none."""
        if kid not in self._keys:
            self._keys = await self._fetch(description)
        found = self._keys.get(kid)
        if found is None and not kid and len(self._keys) == 1:
            found = next(iter(self._keys.values()))
        if found is None:
            raise oidc_failure("oidc.signature")
        return found

    async def _fetch(self, description: Description) -> dict[str, Key]:
        answer = await self._web.get(description.jwks)
        if answer.status != _OK:
            raise oidc_failure("oidc.answer", status=answer.status)
        said = json_object(answer).get("keys")
        if not isinstance(said, list):
            raise oidc_failure("oidc.answer", detail="keys")
        keys: dict[str, Key] = {}
        for each in said[:_MOST_KEYS]:
            # A kind of key that nobody here knows, or one for another purpose, is passed over.
            if not isinstance(each, dict) or each.get("use", "sig") != "sig":
                continue
            if each.get("kty") not in {"RSA", "EC", "OKP"}:
                continue
            try:
                keys[str(each.get("kid", ""))] = import_key(each)
            except (JoseError, ValueError, TypeError, KeyError):
                continue
        return keys
