"""Tells an answer of the service from one that somebody in between gave in its place.

A captive portal answers every address with a page to log in (200 with HTML), sends the caller
there (a redirect; the service never redirects), or says 511 (RFC 6585 section 6). It knows no
token and no page of the contract.
"""

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.transport import Answer

_AUTHENTICATE_FIRST = 511
_LOOK_AT = 1024
_BOM = b"\xef\xbb\xbf"


def in_the_way(answer: Answer) -> Problem | None:
    """`net.portal` where the answer is a portal's, None where it may be the service's."""
    redirected = 300 <= answer.status < 400  # noqa: PLR2004
    paged = (answer.ok or redirected) and is_a_page(answer)
    if not (redirected or paged or answer.status == _AUTHENTICATE_FIRST):
        return None
    return Problem(
        kind=ProblemKind.NETWORK,
        remedy=Remedy.CHECK_NETWORK,
        code="net.portal",
        http_status=answer.status,
        request_id=answer.request_id,
    )


def is_a_page(answer: Answer) -> bool:
    """Whether the body is for a browser: by its beginning, or by its type where it is no JSON."""
    start = answer.body[:_LOOK_AT].removeprefix(_BOM).lstrip()
    if start[:1] == b"<":
        return True
    return answer.media_type in {"text/html", "application/xhtml+xml"} and start[:1] not in b"{["
