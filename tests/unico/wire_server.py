"""A raw server on the loopback: it does on purpose what a bad network does by accident."""

import asyncio
import contextlib
import json
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass
class Request:
    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes = b""

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Exchange:
    """One connection, in the hands of a script."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    server: "WireServer"

    async def request(self) -> Request | None:
        """The next whole request, or None where the other side has closed."""
        try:
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        except asyncio.IncompleteReadError:
            return None
        first, *lines = head.rstrip("\r\n").split("\r\n")
        method, target, _ = first.split(" ")
        headers = [(key, value.strip()) for key, _, value in (x.partition(":") for x in lines)]
        request = Request(method=method, target=target, headers=headers)
        self.server.requests.append(request)
        length = int(request.header("content-length") or 0)
        request.body = await self.reader.readexactly(length)
        return request

    async def answer(self, status: int, body: object = b"", **headers: str) -> None:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content)}"]
        lines += [f"{key.replace('_', '-')}: {value}" for key, value in headers.items()]
        await self.raw("\r\n".join(lines).encode() + b"\r\n\r\n" + content)

    async def raw(self, content: bytes) -> None:
        self.writer.write(content)
        await self.writer.drain()

    def reset(self) -> None:
        """End the connection with RST."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def start_tls(self, context: ssl.SSLContext) -> None:
        await self.writer.start_tls(context)


Script = Callable[[Exchange], Awaitable[None]]


@dataclass
class WireServer:
    """Runs `script` for every connection and counts them."""

    script: Script
    tls: ssl.SSLContext | None = None
    port: int = 0
    connections: int = 0
    requests: list[Request] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(
            self._connected, "127.0.0.1", self.port, ssl=self.tls
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Not a coroutine: asyncio's own task for one complains when it is cancelled.
        self.connections += 1
        task = asyncio.ensure_future(self._serve(Exchange(reader, writer, self)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, exchange: Exchange) -> None:
        writer = exchange.writer
        try:
            with contextlib.suppress(OSError, EOFError):
                await self.script(exchange)
            writer.close()
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(0.2):
                    await writer.wait_closed()
        finally:
            # Nothing may be left waiting when the test is over. Python 3.11.2 trips over a TLS
            # transport that is gone already.
            with contextlib.suppress(AttributeError):
                writer.transport.abort()


def always(status: int, body: object = b"", **headers: str) -> Script:
    """Answers every request alike, on a kept connection."""

    async def script(exchange: Exchange) -> None:
        while await exchange.request():
            await exchange.answer(status, body, **headers)

    return script


def in_turn(*answers: tuple[int, object] | tuple[int, object, dict[str, str]]) -> Script:
    """Answers over all connections, one after the other; the last one stays."""
    left = list(answers)

    async def script(exchange: Exchange) -> None:
        while await exchange.request():
            status, body, *headers = left.pop(0) if len(left) > 1 else left[0]
            await exchange.answer(status, body, **(headers[0] if headers else {}))

    return script


TOKEN = {"access_token": "token-1", "token_type": "Bearer", "expires_in": "3600"}


def free_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
