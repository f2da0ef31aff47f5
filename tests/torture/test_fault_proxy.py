"""The proxy itself: it forwards what it should, and spoils what it is aimed at, there and once."""

import asyncio
import random
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.torture.fault_proxy import (
    BODY,
    LOOPBACK,
    Aim,
    Fault,
    FaultProxy,
    Place,
    combinations,
)

BODY_BYTES = random.Random(4).randbytes(102_400)
HEAD = b"POST /x HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % len(BODY_BYTES)
PATIENCE_S = 20.0
LINGER_S = 0.1
"""How long an exchange that will never end is looked at after the fault."""


class Service:
    """Answers each POST with its length and keeps what it was sent, whole or not."""

    def __init__(self) -> None:
        self.port = 0
        self.heads: list[bytes] = []
        self.bodies: list[bytes] = []

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.heads.append(head)
                body = await reader.readexactly(len(BODY_BYTES))
                self.bodies.append(body)
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + b"0123456789" * 2)
                await writer.drain()
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            writer.transport.abort()


@asynccontextmanager
async def serving(tls: ssl.SSLContext | None = None) -> AsyncIterator[Service]:
    service = Service()
    server = await asyncio.start_server(service.answer, LOOPBACK, 0, ssl=tls)
    service.port = server.sockets[0].getsockname()[1]
    try:
        yield service
    finally:
        server.close()


async def post(port: int, tls: ssl.SSLContext | None = None) -> bytes:
    """The answer, or what came of it; b"stalled" where nothing ends."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            reader, writer = await asyncio.open_connection(LOOPBACK, port, ssl=tls)
            try:
                writer.write(HEAD)
                writer.write(BODY_BYTES)
                await writer.drain()
                return await reader.readexactly(len(GOOD))
            finally:
                writer.transport.abort()
    except TimeoutError:
        return b"stalled"
    except asyncio.IncompleteReadError as error:
        return error.partial
    except OSError as error:
        return type(error).__name__.encode()


async def spoiled(proxy: FaultProxy, tls: ssl.SSLContext | None, *, lingers: bool) -> bytes:
    """The answer to a request that is spoiled; where it never ends, looked at for a moment."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(post(proxy.port, tls))
        fired = group.create_task(proxy.fired.wait())
        await asyncio.wait({task, fired}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait({task}, timeout=LINGER_S if lingers else None)
        fired.cancel()
        if not task.done():
            task.cancel()
            return b"stalled"
    return task.result()


GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + b"0123456789" * 2


async def test_unarmed_it_forwards_everything() -> None:
    async with serving() as service, FaultProxy((LOOPBACK, service.port)) as proxy:
        assert await post(proxy.port) == GOOD
        assert service.bodies == [BODY_BYTES]
        assert not proxy.fired.is_set()


async def test_another_request_is_left_alone() -> None:
    async with serving() as service, FaultProxy((LOOPBACK, service.port)) as proxy:
        proxy.arm(Aim(place=Place.HEADERS, fault=Fault.CUT, request=b"POST /other"))
        assert await post(proxy.port) == GOOD
        assert not proxy.fired.is_set()


@pytest.mark.parametrize(("place", "fault"), list(combinations()))
async def test_each_fault_at_each_place(place: Place, fault: Fault) -> None:
    async with serving() as service, FaultProxy((LOOPBACK, service.port)) as proxy:
        proxy.arm(Aim(place=place, fault=fault))
        lingers = fault is Fault.STALL or (fault is Fault.REORDER and place is Place.HEADERS)
        seen = await spoiled(proxy, None, lingers=lingers)
        assert proxy.fired.is_set()
        in_request = place not in {Place.BEFORE_STATUS_LINE, Place.IN_ANSWER}
        if in_request:
            assert (service.heads, service.bodies) != ([HEAD], [BODY_BYTES])
            if fault in {Fault.CORRUPT, Fault.REORDER} and place in BODY:
                (body,) = service.bodies
                wrong = [at for at in range(len(body)) if body[at] != BODY_BYTES[at]]
                tenth = BODY.index(place)
                assert {at * 10 // len(body) for at in wrong} == {tenth}
        else:
            assert service.bodies == [BODY_BYTES]
            assert seen != GOOD
        if fault is Fault.STALL:
            assert seen == b"stalled"
        # It fires once: the next one is whole.
        assert await post(proxy.port) == GOOD


@pytest.fixture(scope="module")
def contexts(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ...]:
    """A server's and a client's, with a certificate that lasts an hour."""
    folder: Path = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(LOOPBACK))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "c.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "k.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "c.pem", folder / "k.pem")
    return server, ssl.create_default_context(cafile=folder / "c.pem")


@pytest.mark.parametrize(("place", "fault"), list(combinations(tls=True)))
async def test_each_fault_inside_tls(
    contexts: tuple[ssl.SSLContext, ...], place: Place, fault: Fault
) -> None:
    """TLS notices every change: nothing spoiled is ever taken for an answer."""
    server, client = contexts
    async with serving(server) as service, FaultProxy((LOOPBACK, service.port), tls=True) as proxy:
        assert await post(proxy.port, client) == GOOD
        service.bodies.clear()
        proxy.arm(Aim(place=place, fault=fault, body_bytes=len(BODY_BYTES)))
        seen = await spoiled(proxy, client, lingers=fault in {Fault.STALL, Fault.REORDER})
        assert proxy.fired.is_set()
        assert seen != GOOD
        after = place in {Place.BEFORE_STATUS_LINE, Place.IN_ANSWER}
        assert service.bodies == ([BODY_BYTES] if after else [])
        assert await post(proxy.port, client) == GOOD
