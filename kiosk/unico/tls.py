"""Whom to trust, and who it is that can not be trusted.

The operating system's trust store is the default: an IT department puts its inspecting proxy's
root there. A CA file replaces it. Certificates are not pinned: Unico says not to (notes section 1).
"""

import asyncio
import ssl
from dataclasses import dataclass
from typing import Any

import httpx
import truststore
from cryptography import x509
from cryptography.x509.oid import NameOID

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import UnicoError
from kiosk.unico.proxy import no_proxy_for


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
    """
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    der = await _shown(url, proxy, blind, timeout_s)
    if not der:
        return Stranger()
    public = public or httpx.create_ssl_context(trust_env=False)
    known = bool(await _shown(url, proxy, public, timeout_s))
    return Stranger(issuer=issuer_name(der), publicly_trusted=known)


async def _shown(url: str, proxy: str, context: ssl.SSLContext, timeout_s: float) -> bytes:
    async def look(event: str, info: dict[str, Any]) -> None:
        if event in {"connection.start_tls.complete", "proxy.start_tls.complete"}:
            stream = info["return_value"]
            tls = stream.get_extra_info("ssl_object")
            der = tls.getpeercert(binary_form=True) if tls is not None else None
            await stream.aclose()
            raise _Seen(der or b"")
        if event.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
            raise _Seen(b"")

    try:
        async with (
            asyncio.timeout(timeout_s),
            httpx.AsyncClient(
                verify=context,
                proxy=proxy or None,
                trust_env=not proxy,
                mounts=no_proxy_for(proxy),
            ) as client,
        ):
            await client.head(url, extensions={"trace": look})
    except _Seen as seen:
        return seen.der
    except (httpx.HTTPError, OSError, TimeoutError):
        pass
    return b""
