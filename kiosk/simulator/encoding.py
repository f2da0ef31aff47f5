"""Compact JSON Web Tokens, by the letter of RFC 7515: three base64url parts without padding."""

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass, field
from typing import Any


class MalformedTokenError(Exception):
    """Not a compact JWT with a JSON object as header and as payload."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompactToken:
    """A token taken apart and not yet believed."""

    header: dict[str, Any]
    payload: dict[str, Any] = field(repr=False)
    signed: bytes = field(repr=False)
    """The text that the signature covers."""
    signature: bytes = field(repr=False)


def take_apart(text: str) -> CompactToken:
    """Split and decode; raises MalformedTokenError. Nothing is verified here."""
    parts = text.split(".")
    if len(parts) != 3:  # noqa: PLR2004 - header, payload, signature
        raise MalformedTokenError("not three parts")
    try:
        header, payload, signature = (_decode(part) for part in parts)
        head, body = json.loads(header), json.loads(payload)
    except (ValueError, binascii.Error) as error:
        raise MalformedTokenError("not base64url of JSON") from error
    if not isinstance(head, dict) or not isinstance(body, dict):
        raise MalformedTokenError("not JSON objects")
    return CompactToken(
        header=head,
        payload=body,
        signed=f"{parts[0]}.{parts[1]}".encode(),
        signature=signature,
    )


def sign_hs256(payload: dict[str, Any], secret: bytes) -> str:
    """A token of the simulator's own: nobody but the simulator verifies it."""
    head = _encode(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    body = _encode(json.dumps(payload).encode())
    signature = hmac.new(secret, f"{head}.{body}".encode(), hashlib.sha256).digest()
    return f"{head}.{body}.{_encode(signature)}"


def _decode(part: str) -> bytes:
    if "=" in part:
        raise MalformedTokenError("padded")
    return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
