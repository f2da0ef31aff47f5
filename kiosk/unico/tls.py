"""Whom to trust, and who it is that can not be trusted.

The operating system's trust store is the default: an IT department puts its inspecting proxy's
root there. A CA file replaces it. Certificates are not pinned: Unico says not to (notes section 1).
"""

import asyncio
import ssl
from typing import Any

import httpx
import truststore
from cryptography import x509
from cryptography.x509.oid import NameOID

from kiosk.domain.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import UnicoError


def trust(ca_file: str) -> ssl.SSLContext:
    """A verifying context, TLS 1.2 or newer. UnicoError `tls.ca_file` if the file is no use."""
    if not ca_file:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError):
        problem = Problem(
            kind=ProblemKind.CONFIGURATION, remedy=Remedy.FIX_CONFIGURATION, code="tls.ca_file"
        )
    raise UnicoError(problem)


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


async def who_answers(url: str, *, proxy: str | None, timeout_s: float = 5.0) -> str:
    """The name of who signed the certificate that is shown for `url`, or empty.

    A failed handshake does not say it, so a second one is made on the same way (through the same
    proxy) without verifying. It ends before a byte of a request: only its issuer's name is used,
    for words on the screen.
    """

    async def look(event: str, info: dict[str, Any]) -> None:
        if event in {"connection.start_tls.complete", "proxy.start_tls.complete"}:
            stream = info["return_value"]
            tls = stream.get_extra_info("ssl_object")
            der = tls.getpeercert(binary_form=True) if tls is not None else None
            await stream.aclose()
            raise _Seen(der or b"")
        if event.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
            raise _Seen(b"")

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        async with (
            asyncio.timeout(timeout_s),
            httpx.AsyncClient(verify=context, proxy=proxy, trust_env=proxy is None) as client,
        ):
            await client.head(url, extensions={"trace": look})
    except _Seen as seen:
        return issuer_name(seen.der)
    except (httpx.HTTPError, OSError, TimeoutError):
        pass
    return ""
