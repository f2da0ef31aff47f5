"""TLS in front of a server that speaks plain HTTP: takes it off and passes everything on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from tests.torture.fault_proxy import LOOPBACK
from tests.unico.certificates import Authority

_READ_BYTES = 65_536


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Until one side ends; then the other side is ended too."""
    try:
        while data := await reader.read(_READ_BYTES):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


@asynccontextmanager
async def tls_front(upstream: tuple[str, int], folder: Path) -> AsyncIterator[tuple[int, str]]:
    """Its port, and the file of the authority that signed its certificate."""
    authority = Authority(folder)
    running = set[asyncio.Task[None]]()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            running.add(task)
            task.add_done_callback(running.discard)
        to_reader, to_writer = await asyncio.open_connection(*upstream)
        with suppress(asyncio.CancelledError):
            await asyncio.gather(_pump(reader, to_writer), _pump(to_reader, writer))

    server = await asyncio.start_server(accept, LOOPBACK, 0, ssl=authority.server(LOOPBACK))
    try:
        yield server.sockets[0].getsockname()[1], str(authority.ca_file)
    finally:
        server.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
