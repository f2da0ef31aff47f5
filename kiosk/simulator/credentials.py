"""The simulator's own account, tenant, key pair and API keys.

Made anew at each start unless a key file is named. They open nothing but this simulator, which
takes an assertion only when its `aud` is the simulator's own loopback address.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.values.mode import PRODUCTION_HOSTS, SANDBOX_HOSTS
from kiosk.domain.values.operation import Operation

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

ACCOUNT = "counter"
TENANT = "simulator"
ISSUER_DOMAIN = "iam.acesso.io"
KEY_BITS = 2048
REAL_AUDIENCES = frozenset(
    {PRODUCTION_HOSTS.identity_url, SANDBOX_HOSTS.identity_url},
)

API_KEYS: dict[Operation, str] = {
    Operation.ONBOARDING: "simulator-onboarding",
    Operation.TRANSACTIONAL: "simulator-transactional",
    Operation.DOCUMENT: "simulator-document",
    Operation.AGE: "simulator-age",
}
SDK_ONLY_KEY = "simulator-sdk-only"
"""An onboarding key that demands the SDK's JWT and refuses plain pictures (10506)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What a client needs to speak to one simulator. `private_key_pem` is PKCS 8, unencrypted."""

    account: str = ACCOUNT
    tenant: str = TENANT
    private_key_pem: bytes = field(repr=False)
    api_keys: dict[Operation, str] = field(default_factory=lambda: dict(API_KEYS), repr=False)

    @property
    def issuer(self) -> str:
        """The assertion's `iss` (notes section 1)."""
        return f"{self.account}@{self.tenant}.{ISSUER_DOMAIN}"


def make_credentials(key_file: Path | None = None) -> Credentials:
    """Credentials with a fresh key, or with the key in `key_file`, which is made where missing.

    Raises ValueError where the file holds no unencrypted RSA key, OSError where it can not be
    read or made.
    """
    if key_file is not None and key_file.exists():
        pem = key_file.read_bytes()
        public_key_of(pem)
        return Credentials(private_key_pem=pem)
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - after first paint
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415 - likewise

    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    if key_file is not None:
        key_file.parent.mkdir(parents=True, exist_ok=True)
        key_file.touch(mode=0o600)
        key_file.write_bytes(pem)
    return Credentials(private_key_pem=pem)


def public_key_of(private_key_pem: bytes) -> "RSAPublicKey":
    """The public half. Raises ValueError where it is not an unencrypted RSA key."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    try:
        key = load_pem_private_key(private_key_pem, password=None)
    except TypeError as error:
        raise ValueError("the key file is encrypted") from error
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("the key file holds no RSA key")  # noqa: TRY004 - the file's value is wrong
    return key.public_key()
