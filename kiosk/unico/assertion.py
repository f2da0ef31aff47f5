"""The signed assertion that is traded for a token (RFC 7523; notes section 1). No IO, no clock.

RS256 is deterministic, so five claims in whole seconds make the same text twice within a second,
and an assertion may be used once (1.2.7): `exp` is drawn at random.
"""

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import UnicoError

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer"
SHORTEST_LIFE_S = 1800
LONGEST_LIFE_S = 3600
"""`exp` is at most an hour after `iat`."""
_LEAST_BITS = 2048

Draw = Callable[[int, int], int]
"""A whole number between two bounds, both included, that nobody can predict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """A service account. `private_key_pem` is the key as Unico hands it out, unencrypted."""

    account: str
    tenant: str
    private_key_pem: bytes = field(repr=False)

    @property
    def issuer(self) -> str:
        """`iss`."""
        return f"{self.account}@{self.tenant}.iam.acesso.io"


class AssertionSigner:
    """Makes assertions for one account. Reads its key once, when the first one is needed."""

    def __init__(self, credentials: Credentials, audience: str, draw: Draw) -> None:
        self._credentials = credentials
        self._audience = audience.rstrip("/")
        self._draw = draw
        self._key: rsa.RSAPrivateKey | None = None

    def sign(self, wall: float) -> str:
        """A fresh assertion issued at `wall`. UnicoError `credentials.key`: the key is no use."""
        if self._key is None:
            self._key = _load(self._credentials.private_key_pem)
        issued = int(wall)
        claims: dict[str, str | int] = {
            "iss": self._credentials.issuer,
            "aud": self._audience,
            "scope": "*",
            "iat": issued,
            "exp": issued + self._draw(SHORTEST_LIFE_S, LONGEST_LIFE_S),
        }
        signed = f"{_part({'alg': 'RS256', 'typ': 'JWT'})}.{_part(claims)}"
        signature = self._key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{signed}.{_encode(signature)}"


def _part(value: Mapping[str, str | int]) -> str:
    return _encode(json.dumps(value, separators=(",", ":")).encode())


def _encode(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode("ascii")


def _load(pem: bytes) -> rsa.RSAPrivateKey:
    try:
        key = serialization.load_pem_private_key(pem.strip() + b"\n", password=None)
    except (ValueError, TypeError):
        # The library's text may quote the file.
        key = None
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= _LEAST_BITS:
        return key
    problem = Problem(
        kind=ProblemKind.CREDENTIALS, remedy=Remedy.CHECK_CREDENTIALS, code="credentials.key"
    )
    raise UnicoError(problem)
