"""Files that the service hands out: told by signature, limited, and never with our token.

A signed address carries its own permission; the token is sent to the service's own hosts and to
nobody else, so not here at all. Sources: create-document-process-api.md (`fileUrls`, 10 minutes),
get-process-web-sdk.md (`signed_url`, 5 minutes).
"""

import ipaddress
from urllib.parse import urljoin, urlsplit

from kiosk.domain.contract.answers import Download
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import NeverSentError, unreadable
from kiosk.unico.wire import as_dict, from_base64, parse_json

MAX_FILE_BYTES = 20_000_000
MAX_REDIRECTS = 3

_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"%PDF-", "application/pdf"),
)
_BEFORE_A_PDF = b"\xef\xbb\xbf \t\r\n"
"""Some writers put a byte order mark or a line end before the header, and readers take it."""


def media_type(content: bytes) -> str | None:
    """JPEG, PNG, WebP or PDF by signature, None for everything else."""
    for signature, name in _SIGNATURES:
        if content.startswith(signature):
            return name
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[:64].lstrip(_BEFORE_A_PDF).startswith(b"%PDF-"):
        return "application/pdf"
    return None


def typed(content: bytes) -> Download:
    """A file with its type. UnreadableError: empty, too large, or of no known type."""
    if len(content) > MAX_FILE_BYTES:
        raise unreadable("answer.too_large")
    kind = media_type(content)
    if kind is None:
        raise unreadable("answer.unknown_file")
    return Download(content=content, media_type=kind)


def read_file(body: bytes) -> Download:
    """`{"fileContents": base64, "contentType"}` of Get Selfie and Get Evidence Set."""
    return typed(from_base64(as_dict(parse_json(body)).get("fileContents")))


def checked_address(url: str) -> str:
    """`url` where it may be fetched: https, or http on this computer (the simulator's files).

    NeverSentError `download.address` otherwise: the address comes from an answer, and must not
    lead to a file or to a plain connection.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        near = parts.scheme == "http" and _is_loopback(host)
        if host and (parts.scheme == "https" or near) and parts.username is None:
            return url
    except ValueError:
        pass
    problem = Problem(kind=ProblemKind.SERVICE, remedy=Remedy.CALL_SUPPORT, code="download.address")
    raise NeverSentError(problem, worth_retrying=False)


def next_address(url: str, location: str) -> str:
    """Where a redirect leads, checked; never from https down to http."""
    target = checked_address(urljoin(url, location))
    if urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https":
        return checked_address("")
    return target


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
