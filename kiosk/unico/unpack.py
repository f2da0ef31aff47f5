"""Takes the compression off an answer, counting every byte while it comes out.

We ask for none, but what stands in between may compress all the same. A few hundred bytes can
stand for gigabytes, more so when packed twice: no layer may give more than the limit, and nothing
is held that is past it. Blocking; done in a worker thread.
"""

import zlib
from collections.abc import Iterable, Iterator

from kiosk.unico.errors import unreadable

_MAX_LAYERS = 2
_PIECE_BYTES = 65_536
_PLAIN = frozenset({"", "identity"})
_GZIP = frozenset({"gzip", "x-gzip"})
_ANY_HEADER = zlib.MAX_WBITS | 32
"""gzip or zlib, told by the header."""
_BARE = -zlib.MAX_WBITS
"""What some servers call deflate: no header at all."""


def codings(header: str) -> tuple[str, ...]:
    """The layers of a `Content-Encoding` header in the order in which they were put on."""
    names = (name.strip().casefold() for name in header.split(","))
    return tuple(name for name in names if name not in _PLAIN)


def unpack(body: bytes, layers: tuple[str, ...], *, max_bytes: int) -> bytes:
    """The body without its layers, the last one taken off first.

    UnreadableError `answer.too_large`: a layer gives more than `max_bytes`; `answer.encoding`: a
    layer that nobody asked for and that is not known here, damaged or too many of them.
    """
    if len(layers) > _MAX_LAYERS or any(name not in _GZIP | {"deflate"} for name in layers):
        raise unreadable("answer.encoding")
    pieces: Iterable[bytes] = (body,)
    for name in reversed(layers):
        pieces = _bounded(_opened(pieces, bare_too=name == "deflate"), max_bytes)
    try:
        return b"".join(pieces)
    except zlib.error:
        # Its text says where in the body; from None it is gone.
        raise unreadable("answer.encoding") from None


def _bounded(pieces: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > max_bytes:
            raise unreadable("answer.too_large")
        yield piece


def _opened(pieces: Iterable[bytes], *, bare_too: bool) -> Iterator[bytes]:
    opener, begun = zlib.decompressobj(_ANY_HEADER), False
    for packed in pieces:
        left = packed
        while left:
            if opener.eof:
                # gzip allows one member after the other (RFC 1952 section 2.2).
                opener, begun = zlib.decompressobj(_ANY_HEADER), False
            try:
                piece = opener.decompress(left, _PIECE_BYTES)
            except zlib.error:
                if begun or not bare_too:
                    raise
                opener, bare_too = zlib.decompressobj(_BARE), False
                continue
            begun = True
            left = opener.unused_data if opener.eof else opener.unconsumed_tail
            if piece:
                yield piece
    while not opener.eof:
        piece = opener.decompress(b"", _PIECE_BYTES)
        if not piece:
            break
        yield piece
    if begun and not opener.eof:
        raise unreadable("answer.encoding")
