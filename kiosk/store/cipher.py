"""Keys drawn from the store's one key, the sealing of blobs, and the blind index.

May know cryptography. Must not know tables, files or where the key comes from. HKDF: RFC 5869;
AES-256-GCM: NIST SP 800-38D with a random 96-bit nonce for each blob.
"""

import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.store.problems import failure

KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedKeys:
    """One key a purpose, 32 bytes each, so that none does another's work."""

    database: bytes = field(repr=False)
    blobs: bytes = field(repr=False)
    index: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    fingerprint: str
    """Names the store key without helping to guess it: lies in the open beside the journal."""


def derive(store_key: bytes) -> DerivedKeys:
    """All keys of a store key of 32 random bytes."""

    def draw(purpose: str) -> bytes:
        info = f"kiosk.store/{purpose}/1".encode()
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(store_key)

    return DerivedKeys(
        database=draw("database"),
        blobs=draw("blobs"),
        index=draw("index"),
        audit=draw("audit"),
        fingerprint=draw("fingerprint")[:8].hex(),
    )


def cleaned(identifier: str) -> str:
    """Letters and digits only, upper case: how two spellings of one identifier become equal."""
    text = unicodedata.normalize("NFKC", identifier).upper()
    return "".join(sign for sign in text if sign.isalnum())


class Sealer:
    """Seals and opens blobs, each bound to the row and the place that it belongs to."""

    def __init__(self, keys: DerivedKeys) -> None:
        self._gcm = AESGCM(keys.blobs)
        self._index = keys.index

    def seal(self, plain: bytes, *, owner: str, place: str) -> bytes:
        """Nonce and ciphertext. `owner` is the submission's id, `place` which blob of it."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._gcm.encrypt(nonce, plain, f"{owner}/{place}".encode())

    def open(self, sealed: bytes, *, owner: str, place: str) -> bytes:
        """The plain bytes; ProblemError `store.corrupt` where they are not what was sealed here."""
        try:
            return self._gcm.decrypt(
                sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], f"{owner}/{place}".encode()
            )
        except (InvalidTag, ValueError):
            raise failure("store.corrupt") from None

    def index(self, identifier: str) -> bytes | None:
        """What stands for an identifier in the search index; None where there is none."""
        text = cleaned(identifier)
        if not text:
            return None
        return hmac.new(self._index, text.encode(), hashlib.sha256).digest()[:16]
