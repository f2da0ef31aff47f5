"""A sealed stream: a key of its own for each, wrapped by a passphrase or for a recovery key.

May know cryptography and file objects. Must not know what is inside. The content goes in pieces of
1 MiB, AES-256-GCM each with its number and whether it is the last one as nonce (the STREAM
construction, https://eprint.iacr.org/2015/189), bound to the header: no piece can be changed, left
out, or moved. Passphrase: Argon2id with RFC 9106's second recommended choice. Recovery key: X25519
with a fresh key pair, HKDF (RFC 5869).
"""

import io
import json
import os
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Final, Protocol

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.store.problems import failure, of_os

MAGIC: Final = b"KIOSK-BACKUP\n"
FORMAT: Final = 1
LEAST_CHARACTERS: Final = 12
_PIECE: Final = 1024 * 1024
_TAG: Final = 16
_LONGEST_HEADER: Final = 4096
_MOST: Final = {"time": 16, "memory_kib": 2**20, "lanes": 16}
"""What a header may ask of this machine before anything is known of who wrote it."""

Header = dict[str, Any]


class Lock(Protocol):
    """Draws the key that wraps the content's key."""

    def close(self) -> tuple[Header, bytes]:
        """What goes into the header, and the wrapping key: 32 bytes."""

    def open(self, header: Header) -> bytes:
        """The wrapping key for a header of `close`; ProblemError `backup.locked`."""


@dataclass(frozen=True, slots=True)
class Passphrase:
    """At least `LEAST_CHARACTERS`; ProblemError `backup.passphrase`."""

    text: str = field(repr=False)

    def close(self) -> tuple[Header, bytes]:
        """With a fresh salt."""
        if len(self.text) < LEAST_CHARACTERS:
            raise failure("backup.passphrase")
        header = {"salt": os.urandom(16).hex(), "time": 3, "memory_kib": 65_536, "lanes": 4}
        return {"passphrase": header}, self._draw(header)

    def open(self, header: Header) -> bytes:
        """ProblemError `backup.locked` where it was sealed for a recovery key."""
        kept = header.get("passphrase")
        if not isinstance(kept, dict):
            raise failure("backup.locked")
        if any(not 0 < int(kept[name]) <= most for name, most in _MOST.items()):
            raise failure("backup.damaged")
        return self._draw(kept)

    def _draw(self, header: Header) -> bytes:
        return hash_secret_raw(
            self.text.encode(),
            bytes.fromhex(header["salt"]),
            time_cost=header["time"],
            memory_cost=header["memory_kib"],
            parallelism=header["lanes"],
            hash_len=32,
            type=Type.ID,
        )


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The public half closes, the private one opens; each PEM, X25519.

    ProblemError `backup.recovery_key` where it is something else.
    """

    pem: bytes = field(repr=False)

    def close(self) -> tuple[Header, bytes]:
        """With a key pair for this once."""
        try:
            public = serialization.load_pem_public_key(self.pem)
        except ValueError:
            raise failure("backup.recovery_key") from None
        if not isinstance(public, X25519PublicKey):
            raise failure("backup.recovery_key")
        own = X25519PrivateKey.generate()
        sender = own.public_key().public_bytes_raw()
        header = {"recovery_key": {"sender": sender.hex()}}
        return header, self._draw(own.exchange(public), sender, public)

    def open(self, header: Header) -> bytes:
        """ProblemError `backup.locked` where it was sealed with a passphrase."""
        kept = header.get("recovery_key")
        if not isinstance(kept, dict):
            raise failure("backup.locked")
        try:
            private = serialization.load_pem_private_key(self.pem, password=None)
        except (ValueError, TypeError):
            raise failure("backup.recovery_key") from None
        if not isinstance(private, X25519PrivateKey):
            raise failure("backup.recovery_key")
        sender = bytes.fromhex(kept["sender"])
        shared = private.exchange(X25519PublicKey.from_public_bytes(sender))
        return self._draw(shared, sender, private.public_key())

    @staticmethod
    def _draw(shared: bytes, sender: bytes, receiver: X25519PublicKey) -> bytes:
        info = b"kiosk.store/backup/1" + sender + receiver.public_bytes_raw()
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(shared)


class SealedWriter(io.RawIOBase):
    """Takes the plain content and writes the sealed one; `finish` writes the last piece."""

    def __init__(self, out: BinaryIO, lock: Lock) -> None:
        super().__init__()
        key = os.urandom(32)
        header, wrapping = lock.close()
        nonce = os.urandom(12)
        wrapped = nonce + AESGCM(wrapping).encrypt(nonce, key, MAGIC)
        text = json.dumps({"format": FORMAT, **header, "key": wrapped.hex()}).encode() + b"\n"
        self._seal = AESGCM(key)
        self._bound = MAGIC + text
        self._out, self._number, self._plain = out, 0, bytearray()
        out.write(self._bound)

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, content: Any) -> int:
        """Any number of bytes."""
        self._plain += content
        while len(self._plain) > _PIECE:
            self._piece(bytes(self._plain[:_PIECE]), last=False)
            del self._plain[:_PIECE]
        return len(content)

    def finish(self) -> None:
        """Without this the stream is cut off, and whoever opens it is told so."""
        self._piece(bytes(self._plain), last=True)

    def _piece(self, plain: bytes, *, last: bool) -> None:
        self._out.write(self._seal.encrypt(_nonce(self._number, last=last), plain, self._bound))
        self._number += 1


class SealedReader(io.RawIOBase):
    """Gives the plain content.

    ProblemErrors: `backup.damaged`, `backup.newer`, `backup.locked`; at the piece that is wrong.
    """

    def __init__(self, sealed: BinaryIO, lock: Lock) -> None:
        super().__init__()
        self._sealed, self._number, self._plain = sealed, 0, b""
        self._last = False
        try:
            magic, text = sealed.read(len(MAGIC)), sealed.readline(_LONGEST_HEADER)
        except OSError as error:
            raise of_os(error) from None
        if magic != MAGIC:
            raise failure("backup.damaged")
        self._bound = magic + text
        self._seal = AESGCM(_key(text, lock))
        self._next = sealed.read(_PIECE + _TAG)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """As much of the current piece as fits."""
        while not self._plain and not self._last:
            self._piece()
        count = min(len(buffer), len(self._plain))
        buffer[:count], self._plain = self._plain[:count], self._plain[count:]
        return count

    def _piece(self) -> None:
        piece, self._next = self._next, self._sealed.read(_PIECE + _TAG)
        self._last = not self._next
        try:
            nonce = _nonce(self._number, last=self._last)
            self._plain = self._seal.decrypt(nonce, piece, self._bound)
        except (InvalidTag, ValueError):
            raise failure("backup.damaged") from None
        self._number += 1


def _key(text: bytes, lock: Lock) -> bytes:
    try:
        header = json.loads(text)
        if header["format"] != FORMAT:
            raise failure("backup.newer")
        wrapped = bytes.fromhex(header["key"])
        wrapping = lock.open(header)
    except (ValueError, KeyError, TypeError):
        raise failure("backup.damaged") from None
    try:
        return AESGCM(wrapping).decrypt(wrapped[:12], wrapped[12:], MAGIC)
    except (InvalidTag, ValueError):
        raise failure("backup.locked") from None


def _nonce(number: int, *, last: bool) -> bytes:
    """The content's key seals one stream, so a count is enough."""
    return number.to_bytes(11, "big") + bytes([last])
