"""Whom to trust, and who it is that can not be trusted.

The operating system's trust store is the default: an IT department puts its inspecting proxy's
root there. A CA file replaces it. Certificates are not pinned: Unico says not to (notes section 1).
No context here obeys SSLKEYLOGFILE, as `ssl.create_default_context` does: a security program that
sets it for browsers would have this counter's session secrets on disk.
"""

import asyncio
import ssl
from dataclasses import dataclass
from typing import Any

import certifi
import httpx
import truststore
from cryptography import x509
from cryptography.x509.oid import NameOID

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import UnicoError
from kiosk.unico.retry import parse_date
from kiosk.unico.routes import proxy_of


def trust(ca_file: str) -> ssl.SSLContext:
    """A verifying context, TLS 1.2 or newer. UnicoError `tls.ca_file` if the file is no use."""
    if not ca_file:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return _trusting(ca_file)
    except (OSError, ssl.SSLError):
        problem = Problem(
            kind=ProblemKind.CONFIGURATION, remedy=Remedy.FIX_CONFIGURATION, code="tls.ca_file"
        )
    raise UnicoError(problem)


def _trusting(ca_file: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=ca_file)
    return context


def _blind() -> ssl.SSLContext:
    """Verifies nothing: to look at who is there, never to say anything to him."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def issuer_name(der: bytes) -> str:
    """The organisation, else the common name, that signed a certificate; empty if unreadable."""
    try:
        issuer = x509.load_der_x509_certificate(der).issuer
    except ValueError:
        return ""
    for oid in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for attribute in issuer.get_attributes_for_oid(oid):
            return str(attribute.value)[:80]
    return ""


class _Seen(Exception):  # noqa: N818 - it ends the attempt, it is not an error
    """Carries the certificate out of the handshake, before anything is sent."""

    def __init__(self, der: bytes) -> None:
        super().__init__()
        self.der = der


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """Who shows a certificate that is not trusted here."""

    issuer: str = ""
    """Organisation, else common name, of who signed it."""
    publicly_trusted: bool = False
    """The public roots vouch for it: then it is this computer's trust store that is bare."""


async def who_answers(
    url: str, *, proxy: str, timeout_s: float = 5.0, public: ssl.SSLContext | None = None
) -> Stranger:
    """Whose certificate is shown for `url`; an empty `Stranger` where that can not be had.

    A failed handshake does not say it, so a second one is made on the same way (through the same
    proxy) without verifying, and a third one against the public roots that come with httpx
    (`public`). Both end before a byte of a request: they only serve the words on the screen.
    `proxy` is the one that `url` is reached through, empty for none.
    """
    der = await _shown(url, proxy, _blind(), timeout_s)
    if not der:
        return Stranger()
    public = public or _trusting(certifi.where())
    known = bool(await _shown(url, proxy, public, timeout_s))
    return Stranger(issuer=issuer_name(der), publicly_trusted=known)


async def clock_is_ahead(url: str, *, proxy: str, timeout_s: float = 5.0) -> float | None:
    """For a certificate that has expired by this computer's clock: the time there, if it has not.

    Seconds since 1970, where whoever answers says a `Date` at which the certificate he shows was
    valid; then it is not the certificate. None where he does not. Unverified, so it serves the
    words on the screen alone; a bare HEAD without token, key or person is all that is sent.
    """
    shown = bytearray()
    start = httpx.URL(url).join("/")

    async def look(event: str, info: dict[str, Any]) -> None:
        if event in _HANDSHAKE_DONE:
            shown[:] = _certificate_of(info["return_value"])

    try:
        async with (
            asyncio.timeout(timeout_s),
            _looking(_blind(), proxy) as client,
            client.stream("HEAD", start, extensions={"trace": look}) as response,
        ):
            date = parse_date(response.headers.get("date"))
    except (httpx.HTTPError, OSError, TimeoutError):
        return None
    if date is None:
        return None
    try:
        certificate = x509.load_der_x509_certificate(bytes(shown))
    except ValueError:
        return None
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return date if since.timestamp() <= date <= until.timestamp() else None


_HANDSHAKE_DONE = frozenset({"connection.start_tls.complete", "proxy.start_tls.complete"})


def _certificate_of(stream: Any) -> bytes:
    tls = stream.get_extra_info("ssl_object")
    return (tls.getpeercert(binary_form=True) or b"") if tls is not None else b""


def _looking(context: ssl.SSLContext, proxy: str) -> httpx.AsyncClient:
    # A proxy that is reached by TLS gets our password for it, so that one is verified.
    way = proxy_of(proxy, _trusting(certifi.where())) if proxy else None
    return httpx.AsyncClient(verify=context, proxy=way, trust_env=False)


async def _shown(url: str, proxy: str, context: ssl.SSLContext, timeout_s: float) -> bytes:
    async def look(event: str, info: dict[str, Any]) -> None:
        if event in _HANDSHAKE_DONE:
            stream = info["return_value"]
            der = _certificate_of(stream)
            await stream.aclose()
            raise _Seen(der)
        if event.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
            raise _Seen(b"")

    try:
        async with (
            asyncio.timeout(timeout_s),
            _looking(context, proxy) as client,
        ):
            await client.head(url, extensions={"trace": look})
    except _Seen as seen:
        return seen.der
    except (httpx.HTTPError, OSError, TimeoutError):
        pass
    return b""
