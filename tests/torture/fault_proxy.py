"""A TCP proxy on loopback that spoils one exchange at a chosen place, once.

A library for torture runs: `async with FaultProxy(upstream) as proxy`, point the client at
`proxy.port`, `proxy.arm(Aim(...))`, send, look at `proxy.fired`. It knows where a byte stands in an
HTTP/1.1 exchange (plain), or which record of a TLS connection it is in; it never looks into TLS.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Final, Self

LOOPBACK: Final = "127.0.0.1"
TENTHS: Final = 10
_READ_BYTES: Final = 16_384
_NEXT_RECORD_S: Final = 0.2
_RECORD_HEAD: Final = 5
_APPLICATION_DATA: Final = 23


class Place(StrEnum):
    """Where in an exchange. Body places are tenths of the request's body."""

    CONNECT = "connect"
    HANDSHAKE = "handshake"
    """TLS only: the client's first record."""
    HEADERS = "headers"
    BODY_0 = "body_0"
    BODY_1 = "body_1"
    BODY_2 = "body_2"
    BODY_3 = "body_3"
    BODY_4 = "body_4"
    BODY_5 = "body_5"
    BODY_6 = "body_6"
    BODY_7 = "body_7"
    BODY_8 = "body_8"
    BODY_9 = "body_9"
    BEFORE_STATUS_LINE = "before_status_line"
    """The service has it all and not a byte of the answer has passed."""
    IN_ANSWER = "in_answer"


BODY: Final = tuple(Place(f"body_{tenth}") for tenth in range(TENTHS))


class Fault(StrEnum):
    """What happens there. The piece that stands there passes by half first."""

    CUT = "cut"
    """The connection is reset on both sides."""
    STALL = "stall"
    """Nothing passes any more, and nothing is closed."""
    TRUNCATE = "truncate"
    """An orderly end on both sides, too early."""
    REORDER = "reorder"
    """Two TLS records change places; in plain HTTP the halves of the piece."""
    CORRUPT = "corrupt"
    """One bit is turned over in the middle of the piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """Where, what, and of which request (plain HTTP: how its first line begins).

    `body_bytes` is for TLS, where the request's length can not be read: how many bytes of
    application data the client sends after arming.
    """

    place: Place
    fault: Fault
    request: bytes = b"POST "
    body_bytes: int = 0


def combinations(*, tls: bool = False) -> Iterator[tuple[Place, Fault]]:
    """Every pair that can be told from no fault at all."""
    empty = {Place.CONNECT, Place.BEFORE_STATUS_LINE}
    for place in Place:
        if place is Place.HANDSHAKE and not tls:
            continue
        for fault in Fault:
            if place in empty and fault in {Fault.REORDER, Fault.CORRUPT}:
                continue
            yield place, fault


Piece = tuple[Place | None, bytes]


class PlainSight:
    """Cuts an HTTP/1.1 exchange into pieces that know their place; requests have a length."""

    def __init__(self, aim: Callable[[], Aim | None]) -> None:
        self._aim = aim
        self._head = b""
        self._length = 0
        self._sent = 0
        self._aimed = False
        self._answered = True

    def from_client(self, data: bytes) -> Iterator[Piece]:
        """Heads are held until they are whole: their first line says whether they are meant."""
        while data:
            if self._sent < self._length:
                edge = -(-self._length * (self._tenth() + 1) // TENTHS)
                piece, data = data[: edge - self._sent], data[edge - self._sent :]
                place = BODY[self._tenth()]
                self._sent += len(piece)
                yield place if self._aimed else None, piece
                continue
            self._head, data = self._head + data, b""
            head, end, rest = self._head.partition(b"\r\n\r\n")
            if end:
                self._head, data = b"", rest
                self._begin(head)
                yield Place.HEADERS if self._aimed else None, head + end

    def _begin(self, head: bytes) -> None:
        aim = self._aim()
        self._aimed = aim is not None and head.startswith(aim.request)
        self._answered = not self._aimed
        self._sent = self._length = 0
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                self._length = int(value)

    def _tenth(self) -> int:
        return min(self._sent * TENTHS // self._length, TENTHS - 1)

    def from_server(self, data: bytes) -> Iterator[Piece]:
        """The first bytes of the meant request's answer."""
        if self._answered:
            yield None, data
            return
        self._answered = True
        yield Place.BEFORE_STATUS_LINE, b""
        yield Place.IN_ANSWER, data


class TlsSight:
    """Cuts a TLS connection into records; places are told by count, from the arming on."""

    def __init__(self, aim: Callable[[], Aim | None]) -> None:
        self._aim = aim
        self._seen_aim: Aim | None = None
        self._client = b""
        self._server = b""
        self._begun = False
        self._finished = False
        self._sent = 0
        self._answered = True

    def from_client(self, data: bytes) -> Iterator[Piece]:
        """One record at a time."""
        self._client += data
        while record := _record(self._client):
            self._client = self._client[len(record) :]
            yield self._client_place(record), record

    def _client_place(self, record: bytes) -> Place | None:
        if record[0] != _APPLICATION_DATA or not self._finished:
            # In TLS 1.3 the client's Finished looks like application data.
            self._finished = self._finished or record[0] == _APPLICATION_DATA
            first, self._begun = not self._begun, True
            return Place.HANDSHAKE if first else None
        aim = self._aim()
        if aim is None:
            return None
        if aim is not self._seen_aim:
            self._seen_aim, self._sent, self._answered = aim, 0, False
            self._sent = len(record)
            return Place.HEADERS
        # A record is up to 16 KiB long, and one may reach over several tenths of a small body.
        tenth = self._sent * TENTHS // max(1, aim.body_bytes)
        self._sent += len(record)
        last = (self._sent - 1) * TENTHS // max(1, aim.body_bytes)
        return aim.place if aim.place in BODY[tenth : last + 1] else None

    def from_server(self, data: bytes) -> Iterator[Piece]:
        """The first record after the whole request."""
        self._server += data
        while record := _record(self._server):
            self._server = self._server[len(record) :]
            aim = self._seen_aim
            whole = aim is not None and self._sent >= aim.body_bytes
            if self._answered or not whole or record[0] != _APPLICATION_DATA:
                yield None, record
                continue
            self._answered = True
            yield Place.BEFORE_STATUS_LINE, b""
            yield Place.IN_ANSWER, record


def _record(data: bytes) -> bytes:
    """The first whole TLS record (RFC 8446, 5.1), empty where there is none yet."""
    if len(data) < _RECORD_HEAD:
        return b""
    end = _RECORD_HEAD + int.from_bytes(data[3:5], "big")
    return data[:end] if len(data) >= end else b""


class _EndedError(Exception):
    """The exchange was spoiled: both directions are over."""


class FaultProxy:
    """Forwards everything until it is armed; after it has fired it forwards again."""

    def __init__(self, upstream: tuple[str, int], *, tls: bool = False) -> None:
        self.port = 0
        self.fired = asyncio.Event()
        self._upstream = upstream
        self._tls = tls
        self._aim: Aim | None = None
        self._server: asyncio.Server | None = None
        self._closing = asyncio.Event()
        self._exchanges: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, LOOPBACK, 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        if self._server is not None:
            self._server.close()
        for exchange in self._exchanges:
            exchange.cancel()
        await asyncio.gather(*self._exchanges, return_exceptions=True)

    def arm(self, aim: Aim) -> None:
        """Spoil the next exchange that fits."""
        self.fired.clear()
        self._aim = aim

    def disarm(self) -> None:
        """Forward everything again."""
        self._aim = None

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._exchanges.add(task)
            task.add_done_callback(self._exchanges.discard)
        try:
            await self._exchange(reader, writer)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (aim := self._take(Place.CONNECT)) is not None:
            await self._end(aim.fault, writer)
            return
        server_reader, server_writer = await asyncio.open_connection(*self._upstream)
        aim_now = lambda: self._aim  # noqa: E731 - both sights read it late
        sight = TlsSight(aim_now) if self._tls else PlainSight(aim_now)
        both = (writer, server_writer)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._pump(reader, server_writer, sight.from_client, both))
                group.create_task(self._pump(server_reader, writer, sight.from_server, both))
        except* (_EndedError, OSError):
            pass
        finally:
            server_writer.transport.abort()

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        cut: Callable[[bytes], Iterator[Piece]],
        both: tuple[asyncio.StreamWriter, asyncio.StreamWriter],
    ) -> None:
        held = b""
        while True:
            try:
                wait_s = _NEXT_RECORD_S if held else None
                data = await asyncio.wait_for(reader.read(_READ_BYTES), wait_s)
            except TimeoutError:
                # No record follows that it could change places with.
                writer.write(_halves_swapped(held))
                held = b""
                continue
            for place, piece in cut(data):
                aim = self._take(place)
                if aim is not None and aim.fault is Fault.REORDER and self._tls:
                    held = piece
                    continue
                writer.write(piece if aim is None else _spoiled(aim.fault, piece))
                writer.write(held)
                held = b""
                await writer.drain()
                if aim is not None and aim.fault not in {Fault.REORDER, Fault.CORRUPT}:
                    await self._end(aim.fault, *both)
                    raise _EndedError
            if not data:
                writer.write(held)
                if writer.can_write_eof():
                    writer.write_eof()
                return

    def _take(self, place: Place | None) -> Aim | None:
        """The aim, if this is its place; it fires once."""
        aim = self._aim
        if aim is None or place is not aim.place:
            return None
        self._aim = None
        self.fired.set()
        return aim

    async def _end(self, fault: Fault, *writers: asyncio.StreamWriter) -> None:
        if fault is Fault.STALL:
            await self._closing.wait()
        for writer in writers:
            if fault is Fault.TRUNCATE:
                await writer.drain()
                writer.close()
            else:
                writer.transport.abort()
        if fault is Fault.TRUNCATE:
            for writer in writers:
                await writer.wait_closed()


def _spoiled(fault: Fault, piece: bytes) -> bytes:
    middle = len(piece) // 2
    if fault is Fault.REORDER:
        return _halves_swapped(piece)
    if fault is Fault.CORRUPT and piece:
        return piece[:middle] + bytes([piece[middle] ^ 0x10]) + piece[middle + 1 :]
    return piece[:middle]


def _halves_swapped(piece: bytes) -> bytes:
    middle = len(piece) // 2
    return piece[middle:] + piece[:middle]
