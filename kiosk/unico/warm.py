"""One connection kept ready for the next creation: TCP and TLS done, not a byte of a request sent.

A creation still gets a connection that carried nothing else (docs/decisions/040); only the time at
which it is made moves to the front. A server closes a connection that says nothing for long, so one
that is older than `GOOD_FOR_S`, or on which anything was received, is let go and a fresh one made.
It knows httpcore's network interface and no HTTP.
"""

import contextlib
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from kiosk.unico.clock import Clock, Moment

GOOD_FOR_S = 20.0
"""Below every limit for a first request that servers ship with (nginx and Apache: 60 s)."""
SETTLE_S = 0.3
"""TLS 1.3 sends its tickets after the handshake; they are read before the connection is kept."""
_HTTP = ["http/1.1"]


@dataclass(slots=True, kw_only=True)
class _Ready:
    """`plain` has become a part of `secure` where there is one."""

    plain: httpcore.AsyncNetworkStream
    secure: httpcore.AsyncNetworkStream | None
    since: Moment

    @property
    def outer(self) -> httpcore.AsyncNetworkStream:
        """What is spoken through."""
        return self.secure or self.plain


class WarmBackend(httpcore.AsyncNetworkBackend):
    """httpcore's own way to the network, but for a connection that is there already."""

    def __init__(self, clock: Clock, trusted: ssl.SSLContext) -> None:
        self._network = httpcore.AnyIOBackend()
        self._clock = clock
        self._trusted = trusted
        self._ready: dict[tuple[str, int], _Ready] = {}

    async def warm(self, url: httpx.URL, *, timeout_s: float) -> None:
        """Have a connection to `url`'s host ready. Fails silently: the creation tells its fault.

        A second call makes a new one only where the first is no longer good.
        """
        host, secure = url.host, url.scheme == "https"
        where = (host, url.port or (443 if secure else 80))
        held = self._ready.get(where)
        if held is not None and self._is_good(held):
            return
        await self._let_go(where)
        with contextlib.suppress(httpcore.NetworkError, httpcore.TimeoutException, OSError):
            made = await self._made(where, secure=secure, timeout_s=timeout_s)
            if made is not None:
                # Somebody else may have been faster.
                await self._let_go(where)
                self._ready[where] = made

    async def _made(
        self, where: tuple[str, int], *, secure: bool, timeout_s: float
    ) -> _Ready | None:
        plain = await self._network.connect_tcp(*where, timeout=timeout_s)
        made = _Ready(plain=plain, secure=None, since=Moment.of(self._clock))
        kept = False
        try:
            if secure:
                self._trusted.set_alpn_protocols(_HTTP)
                made.secure = await plain.start_tls(
                    self._trusted, server_hostname=where[0], timeout=timeout_s
                )
                if not await _is_silent(made.secure):
                    return None
            kept = True
        finally:
            if not kept:
                await made.outer.aclose()
        return made

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - likewise
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """The connection that is ready, once; else a new one."""
        held = self._ready.pop((host, port), None)
        if held is not None:
            if self._is_good(held):
                return held.plain if held.secure is None else _Kept(held.plain, held.secure)
            await held.outer.aclose()
        return await self._network.connect_tcp(
            host,
            port,
            timeout=timeout,
            local_address=local_address,
            socket_options=socket_options,
        )

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """As ever; nothing here has one."""
        return await self._network.connect_unix_socket(path, timeout, socket_options)

    async def sleep(self, seconds: float) -> None:
        """As ever."""
        await self._network.sleep(seconds)

    async def close(self) -> None:
        """Let everything go that was not used."""
        for where in list(self._ready):
            await self._let_go(where)

    async def _let_go(self, where: tuple[str, int]) -> None:
        held = self._ready.pop(where, None)
        if held is not None:
            with contextlib.suppress(httpcore.NetworkError, OSError):
                await held.outer.aclose()

    def _is_good(self, held: _Ready) -> bool:
        young = held.since.elapsed(self._clock) < GOOD_FOR_S
        # An end, or anything else that nobody asked for.
        return young and not held.outer.get_extra_info("is_readable")


class _Kept(httpcore.AsyncNetworkStream):
    """A connection before its handshake, as httpcore sees it; the handshake is done already."""

    def __init__(
        self, plain: httpcore.AsyncNetworkStream, secure: httpcore.AsyncNetworkStream
    ) -> None:
        self._plain = plain
        self._secure = secure

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,  # noqa: ARG002 - httpcore's interface
        server_hostname: str | None = None,  # noqa: ARG002 - likewise
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - likewise
    ) -> httpcore.AsyncNetworkStream:
        """What was made with the same context for the same host."""
        return self._secure

    async def aclose(self) -> None:
        """End both."""
        await self._secure.aclose()

    def get_extra_info(self, info: str) -> Any:
        """Of the connection below."""
        return self._plain.get_extra_info(info)


async def _is_silent(stream: httpcore.AsyncNetworkStream) -> bool:
    """Read what belongs to the handshake; False where there is more, or an end."""
    for seconds in (SETTLE_S, SETTLE_S / 10):
        with contextlib.suppress(httpcore.ReadTimeout):
            await stream.read(1, timeout=seconds)
            return False
    return True
