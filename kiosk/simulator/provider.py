"""An identity provider like a house's own: people, device codes, ID tokens, refresh tokens.

For `[people] source = "oidc"` of the demo's kind and for integrators. By the letter of OpenID
Connect Core 1.0, RFC 8628 and RFC 7009, and written without the library that the kiosk judges
tokens with, lest both share one mistake. `twist` makes the next tokens wrong on purpose.
"""

import base64
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

PATH = "/oidc"
CLIENT = "counter"
CODE_LIFE_S = 600
TOKEN_LIFE_S = 300
INTERVAL_S = 1
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""RFC 8628 section 6.1: no vowels, so that no word comes about."""
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPerson:
    """One of the provider's people."""

    subject: str
    name: str
    roles: tuple[str, ...]
    badge: str


PEOPLE = (
    DemoPerson(subject="p-1", name="Luke Skywalker", roles=("attendant",), badge="1701"),
    DemoPerson(subject="p-2", name="Leia Organa", roles=("supervisor",), badge="1702"),
    DemoPerson(subject="p-3", name="Han Solo", roles=("manager",), badge="1703"),
)


class OidcRefusedError(Exception):
    """An error answer of RFC 6749 section 5.2 or RFC 8628 section 3.5."""

    def __init__(self, error: str, status: int = 400) -> None:
        super().__init__(error)
        self.error = error
        self.status = status


@dataclass(slots=True)
class _Code:
    user_code: str
    scope: str
    nonce: str
    ends: float
    asked: float = 0.0
    person: DemoPerson | None = None
    denied: bool = False


@dataclass(slots=True)
class Provider:
    """One provider. `base_url` has no trailing slash; times are seconds since the epoch."""

    base_url: str
    now: Callable[[], float]
    twist: dict[str, Any] = field(default_factory=dict)
    """Claims that replace the right ones; `_key` "other" signs with a key nobody publishes."""
    _codes: dict[str, _Code] = field(default_factory=dict, repr=False)
    _refresh: dict[str, DemoPerson] = field(default_factory=dict, repr=False)
    _keys: dict[str, "RSAPrivateKey"] = field(default_factory=dict, repr=False)

    @property
    def issuer(self) -> str:
        """What `iss` says."""
        return f"{self.base_url}{PATH}"

    def description(self) -> dict[str, Any]:
        """OpenID Connect Discovery 1.0 section 3."""
        return {
            "issuer": self.issuer,
            "device_authorization_endpoint": f"{self.issuer}/device",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "revocation_endpoint": f"{self.issuer}/revoke",
            "grant_types_supported": [DEVICE_GRANT, "refresh_token"],
            "response_types_supported": [],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["none", "client_secret_basic"],
            "scopes_supported": ["openid", "profile", "offline_access"],
        }

    def jwks(self) -> dict[str, Any]:
        """RFC 7517; beside the key a kind that nobody knows, as real ones have."""
        numbers = self._key("one").public_key().public_numbers()
        own = {
            "kty": "RSA",
            "kid": "one",
            "use": "sig",
            "alg": "RS256",
            "n": _number(numbers.n),
            "e": _number(numbers.e),
        }
        return {"keys": [{"kty": "strange", "kid": "two"}, own]}

    def invite(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Device authorization request; raises OidcRefusedError."""
        self._check_client(form)
        if "openid" not in form.get("scope", "").split():
            raise OidcRefusedError("invalid_scope")
        letters = "".join(secrets.choice(_LETTERS) for _ in range(8))
        user_code, device_code = f"{letters[:4]}-{letters[4:]}", secrets.token_urlsafe(32)
        self._codes[device_code] = _Code(
            user_code=user_code,
            scope=form["scope"],
            nonce=form.get("nonce", ""),
            ends=self.now() + CODE_LIFE_S,
        )
        return {
            "device_code": device_code,
            "user_code": user_code,
            "verification_uri": f"{self.issuer}/verify",
            "verification_uri_complete": f"{self.issuer}/verify?code={user_code}",
            "expires_in": CODE_LIFE_S,
            "interval": INTERVAL_S,
        }

    def decide(self, user_code: str, subject: str | None) -> bool:
        """The person has signed in on the phone, or (None) said no; whether the code is open."""
        wanted = "".join(sign for sign in user_code.upper() if sign.isalpha())
        for code in self._codes.values():
            if code.user_code.replace("-", "") == wanted and self.now() < code.ends:
                code.person = next((p for p in PEOPLE if p.subject == subject), None)
                code.denied = code.person is None
                return True
        return False

    def tokens(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Token request of either grant; raises OidcRefusedError."""
        self._check_client(form)
        if form.get("grant_type") == "refresh_token":
            person = self._refresh.pop(form.get("refresh_token", ""), None)
            if person is None:
                raise OidcRefusedError("invalid_grant")
            return self._answer(person, nonce="", lasting=True)
        if form.get("grant_type") != DEVICE_GRANT:
            raise OidcRefusedError("unsupported_grant_type")
        code = self._codes.get(form.get("device_code", ""))
        if code is None or self.now() >= code.ends:
            raise OidcRefusedError("expired_token")
        if code.denied:
            raise OidcRefusedError("access_denied")
        hasty, code.asked = self.now() - code.asked < INTERVAL_S / 2, self.now()
        if code.person is None:
            raise OidcRefusedError("slow_down" if hasty else "authorization_pending")
        del self._codes[form["device_code"]]
        lasting = "offline_access" in code.scope.split()
        return self._answer(code.person, nonce=code.nonce, lasting=lasting)

    def revoke(self, form: Mapping[str, str]) -> None:
        """RFC 7009: a token that nobody knows is no error; raises OidcRefusedError."""
        self._check_client(form)
        self._refresh.pop(form.get("token", ""), None)

    def held(self) -> int:
        """How many refresh tokens are good."""
        return len(self._refresh)

    def dismiss(self) -> None:
        """The house takes every sign-in back."""
        self._refresh.clear()

    def _answer(self, person: DemoPerson, *, nonce: str, lasting: bool) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "access_token": secrets.token_urlsafe(32),
            "token_type": "Bearer",
            "expires_in": TOKEN_LIFE_S,
            "id_token": self._id_token(person, nonce),
        }
        if lasting:
            answer["refresh_token"] = secrets.token_urlsafe(32)
            self._refresh[answer["refresh_token"]] = person
        return answer

    def _id_token(self, person: DemoPerson, nonce: str) -> str:
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: PLC0415
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        now = int(self.now())
        claims: dict[str, Any] = {
            "iss": self.issuer,
            "sub": person.subject,
            "aud": CLIENT,
            "iat": now,
            "exp": now + TOKEN_LIFE_S,
            "name": person.name,
            "roles": list(person.roles),
            "employee_number": person.badge,
        }
        if nonce:
            claims["nonce"] = nonce
        claims |= {name: value for name, value in self.twist.items() if name != "_key"}
        claims = {name: value for name, value in claims.items() if value is not None}
        head = _encode(json.dumps({"alg": "RS256", "typ": "JWT", "kid": "one"}).encode())
        body = _encode(json.dumps(claims).encode())
        key = self._key(str(self.twist.get("_key", "one")))
        return f"{head}.{body}.{_encode(key.sign(f'{head}.{body}'.encode(), PKCS1v15(), SHA256()))}"

    def _key(self, name: str) -> "RSAPrivateKey":
        if name not in self._keys:
            from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415

            self._keys[name] = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        return self._keys[name]

    def _check_client(self, form: Mapping[str, str]) -> None:
        if form.get("client_id") != CLIENT:
            raise OidcRefusedError("invalid_client", 401)


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _number(value: int) -> str:
    return _encode(value.to_bytes((value.bit_length() + 7) // 8, "big"))
