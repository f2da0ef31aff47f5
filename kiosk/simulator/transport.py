"""The server's side of each connection, kept so that a fault can end one.

uvicorn gives an application no way to its socket; this protocol remembers the socket of each
client address for as long as the connection stands.
"""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

Address = tuple[str, int]


class Connections:
    """Open connections by the client's address."""

    def __init__(self) -> None:
        self._open: dict[Address, asyncio.Transport] = {}

    def add(self, transport: asyncio.Transport) -> None:
        """A client came."""
        self._open[_address(transport)] = transport

    def remove(self, transport: asyncio.Transport) -> None:
        """It went."""
        self._open.pop(_address(transport), None)

    def abort(self, client: Address) -> None:
        """End the connection at once, without what is still unsent."""
        if (transport := self._open.get(client)) is not None:
            transport.abort()

    def close(self, client: Address) -> None:
        """End the connection after what is still unsent."""
        if (transport := self._open.get(client)) is not None:
            transport.close()


def protocol_class(connections: Connections) -> type[H11Protocol]:
    """An HTTP protocol that keeps `connections` up to date."""

    class RememberedProtocol(H11Protocol):
        """uvicorn's own, with a note of where its socket is."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            connections.add(transport)
            super().connection_made(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            connections.remove(self.transport)
            super().connection_lost(exc)

    return RememberedProtocol


def _address(transport: asyncio.Transport) -> Address:
    host, port = transport.get_extra_info("peername")[:2]
    return str(host), int(port)
