"""Whether an address with a user and a password in it means what was meant (RFC 3986).

A # or / in a password ends the part that is the password, and what follows is shown, logged and
looked up as a host or a path. So what has to be written in percent form is asked for, before the
address is used. Nothing here quotes any part of an address.
"""

import re
from collections.abc import Collection
from enum import StrEnum


class AddressFault(StrEnum):
    """What is wrong, in words that name no part of it."""

    SCHEME = "has to begin with one of the schemes that are supported, and ://"
    PORT = "the port has to be a number from 1 to 65535"
    HOST = "the host is missing or not right"
    RESERVED = (
        "in user and password write % as %25, # as %23, / as %2F, ? as %3F, [ as %5B, ] as %5D, "
        "@ as %40, : as %3A and a space as %20; an @ after the host is %40 as well"
    )


_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]+):(//|/|(?=[^\s/\\]*@))")
"""Of two letters or more: one is a Windows drive. A name with a colon in it is no address, but
"user:password@host" is one that lacks its beginning."""
_AUTHORITY = re.compile(r"[^/?#]*")
_USER = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+(?:%[\w.~\-]+)?\]|[\w.\-]+)(?::([^:]*))?")
_LAST_PORT = 65_535


def has_scheme(text: str) -> bool:
    """Whether it is written like an address: "rtsp://…", and also "rtsp:/…" by mistake."""
    return _SCHEME.match(text.strip()) is not None


def shown_address(text: str) -> str:
    """An address for the window and the log: scheme, host and port. Other texts as they are.

    What can not be read is told by its scheme alone: nobody knows which part is the password.
    """
    text = text.strip()
    begun = _SCHEME.match(text)
    if begun is None:
        return text
    if begun[2] != "//":
        return "…"
    if address_fault(text, {begun[1].lower()}) is not None:
        return f"{begun[1].lower()}://…"
    found = _AUTHORITY.match(text[begun.end() :])
    place = (found.group() if found else "").rpartition("@")[2]
    return f"{begun[1].lower()}://{place}"


def address_fault(text: str, schemes: Collection[str]) -> AddressFault | None:
    """What is wrong with an address, None where it is clear."""
    text = text.strip()
    begun = _SCHEME.match(text)
    if begun is None or begun[1].lower() not in schemes or begun[2] != "//":
        return AddressFault.SCHEME
    rest = text[begun.end() :]
    found = _AUTHORITY.match(rest)
    authority = found.group() if found else ""
    after = rest[len(authority) :]
    user, mark, place = authority.rpartition("@")
    if "@" in after or (mark and not _USER.fullmatch(user)):
        return AddressFault.RESERVED
    if any(letter.isspace() or not letter.isprintable() for letter in rest):
        return AddressFault.RESERVED if mark else AddressFault.HOST
    host = _HOST.fullmatch(place)
    if host is None:
        return AddressFault.HOST
    port = host[2]
    if port is None or (port.isascii() and port.isdigit() and 0 < int(port) <= _LAST_PORT):
        return None
    return AddressFault.PORT
