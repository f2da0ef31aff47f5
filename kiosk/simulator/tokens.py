"""The token endpoint's judgement: RFC 7523 assertions in, access tokens out (notes section 1).

Strict where the service is known to be: RS256, the header exactly, five claims exactly, each
assertion once, and the account is locked after repeated failures.
"""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.simulator.credentials import ISSUER_DOMAIN, REAL_AUDIENCES, Credentials, public_key_of
from kiosk.simulator.encoding import CompactToken, MalformedTokenError, sign_hs256, take_apart
from kiosk.simulator.refusals import AuthenticationRefusedError as Refused

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer"
CLAIMS = frozenset({"iss", "aud", "scope", "iat", "exp"})
LIFETIME_S = 3600
CLOCK_LEEWAY_S = 60
FAILURES_UNTIL_LOCKED = 5
LOCKED_S = 300


@dataclass(slots=True)
class TokenDesk:
    """Issues access tokens and knows them again. Times are seconds since the epoch."""

    credentials: Credentials
    audiences: frozenset[str]
    now: Callable[[], float]
    _public_key: "RSAPublicKey" = field(init=False, repr=False)
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    _ends: dict[str, float] = field(default_factory=dict, repr=False)
    _used: set[str] = field(default_factory=set, repr=False)
    _failures: int = 0
    _locked_until: float = 0.0

    def __post_init__(self) -> None:
        self._public_key = public_key_of(self.credentials.private_key_pem)

    def issue(self, form: dict[str, str]) -> dict[str, str]:
        """Answer one token request; raises AuthenticationRefusedError."""
        if form.get("grant_type") != GRANT_TYPE:
            raise Refused("1.2.20", error="unsupported_grant_type", status=400)
        assertion = form.get("assertion", "")
        try:
            token = take_apart(assertion)
        except MalformedTokenError as error:
            raise Refused("1.2.21") from error
        self._check_issuer(token.payload)
        if self.now() < self._locked_until:
            raise Refused("1.2.18")
        try:
            self._check(token, assertion)
        except Refused:
            self._failures += 1
            if self._failures >= FAILURES_UNTIL_LOCKED:
                self._locked_until = self.now() + LOCKED_S
                self._failures = 0
            raise
        self._failures = 0
        return {
            "access_token": self._mint(),
            "token_type": "Bearer",
            # A string in the documented example (notes section 1).
            "expires_in": str(LIFETIME_S),
        }

    def standing(self, token: str) -> str:
        """What a bearer token is worth: "valid", "expired" or "unknown"."""
        end = self._ends.get(token)
        if end is None:
            return "unknown"
        return "valid" if self.now() < end else "expired"

    def revoke(self, token: str) -> None:
        """The token is not known any more (10501)."""
        self._ends.pop(token, None)

    def expire(self, token: str) -> None:
        """The token ended before its time (10502)."""
        if token in self._ends:
            self._ends[token] = 0.0

    def unlock(self) -> None:
        """Forget failures and the lock."""
        self._failures = 0
        self._locked_until = 0.0

    def _check_issuer(self, claims: dict[str, Any]) -> None:
        account, _, domain = str(claims.get("iss", "")).partition("@")
        if domain != f"{self.credentials.tenant}.{ISSUER_DOMAIN}":
            raise Refused("1.0.1")
        if account != self.credentials.account:
            raise Refused("1.2.11")

    def _check(self, token: CompactToken, assertion: str) -> None:
        if token.header != {"alg": "RS256", "typ": "JWT"}:
            raise Refused("1.2.20")
        claims = token.payload
        if "sub" in claims:
            raise Refused("1.2.19")
        if claims.keys() - CLAIMS:
            raise Refused("1.2.22")
        if claims.get("scope") != "*":
            raise Refused("1.1.1")
        if claims.get("aud") in REAL_AUDIENCES or claims.get("aud") not in self.audiences:
            raise Refused("1.2.5")
        self._check_signature(token)
        self._check_times(claims.get("iat"), claims.get("exp"))
        digest = hashlib.sha256(assertion.encode()).hexdigest()
        if digest in self._used:
            raise Refused("1.2.7")
        self._used.add(digest)

    def _check_signature(self, token: CompactToken) -> None:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - after first paint
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: PLC0415
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        try:
            self._public_key.verify(token.signature, token.signed, PKCS1v15(), SHA256())
        except InvalidSignature as error:
            raise Refused("1.2.5") from error

    def _check_times(self, issued: object, ends: object) -> None:
        if type(issued) is not int or type(ends) is not int:
            raise Refused("1.2.4")
        now = self.now()
        if ends <= now or issued > now + CLOCK_LEEWAY_S or ends - issued > LIFETIME_S:
            raise Refused("1.2.4")

    def _mint(self) -> str:
        now = int(self.now())
        claims = {"iss": "simulator", "iat": now, "exp": now + LIFETIME_S}
        token = sign_hs256(claims | {"jti": secrets.token_hex(16)}, self._secret)
        self._ends[token] = now + LIFETIME_S
        return token
