"""From a failed connection to one `Problem`: who is in the way, in terms of what to do about it.

It may look at exceptions of httpx, ssl and the socket module. It must not quote their texts: they
may hold addresses.
"""

import errno
import socket
import ssl
from collections.abc import Iterator

import httpx

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN})

# OpenSSL's X509_V_ERR_*, and what Windows says instead (truststore hands it on as CERT_E_*).
_UNKNOWN_ISSUER = frozenset({2, 18, 19, 20, 21, 27, 0x800B0109, 0x800B010A, 0x800B0112})
_NOT_YET_VALID = frozenset({9})
_EXPIRED = frozenset({10, 0x800B0101})
_OTHER_HOST = frozenset({62, 63, 64, 0x800B010F})
_PROXY_WANTS_LOGIN = 407


def chain(error: BaseException) -> Iterator[BaseException]:
    """The exception and everything under it, groups included. Bounded, cycles or not."""
    todo, seen = [error], set[int]()
    while todo and len(seen) < 50:  # noqa: PLR2004 - no real chain is that deep
        one = todo.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        if isinstance(one, BaseExceptionGroup):
            todo.extend(one.exceptions)
        todo.extend(under for under in (one.__cause__, one.__context__) if under is not None)


def certificate_problem(error: ssl.SSLCertVerificationError, *, issuer: str = "") -> Problem:
    """A certificate that does not verify. `issuer` is who signed it, where that could be had.

    An issuer that the trust store does not know is, at a branch, the inspecting proxy: the
    service's own certificates are publicly signed. (Where the store itself is bare, the transport
    finds out and says "tls.no_roots".)
    """
    code = error.verify_code & 0xFFFFFFFF
    if code in _NOT_YET_VALID:
        # Valid "from next year": nearly always a counter whose clock lost its battery.
        return Problem(kind=ProblemKind.CLOCK, remedy=Remedy.SET_CLOCK, code="tls.not_yet_valid")
    slug = "tls.untrusted"
    if code in _EXPIRED:
        slug = "tls.expired"
    elif code in _OTHER_HOST:
        slug = "tls.hostname"
    elif code in _UNKNOWN_ISSUER:
        slug = "tls.intercepted"
    return Problem(kind=ProblemKind.TLS, remedy=Remedy.CHECK_CERTIFICATES, code=slug, detail=issuer)


def connection_problem(error: BaseException, *, to_proxy: bool, status: int | None) -> Problem:
    """No connection was made. `to_proxy`: it was the proxy that was being spoken to.

    `status` is the proxy's answer to CONNECT, where there was one.
    """
    causes = list(chain(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return certificate_problem(cause)
    if isinstance(error, httpx.ProxyError) or status is not None:
        return _proxy_problem(status)
    slug, remedy = _slug(causes), Remedy.CHECK_NETWORK
    if slug.startswith("tls."):
        return Problem(kind=ProblemKind.TLS, remedy=Remedy.CHECK_CERTIFICATES, code=slug)
    if to_proxy:
        return Problem(
            kind=ProblemKind.PROXY,
            remedy=Remedy.CHECK_PROXY,
            code="proxy.unreachable",
            detail=slug,
        )
    return Problem(kind=ProblemKind.NETWORK, remedy=remedy, code=slug)


def _proxy_problem(status: int | None) -> Problem:
    code = "proxy.auth" if status == _PROXY_WANTS_LOGIN else "proxy.refused"
    return Problem(kind=ProblemKind.PROXY, remedy=Remedy.CHECK_PROXY, code=code, http_status=status)


def _slug(causes: list[BaseException]) -> str:
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return "net.dns"
        if isinstance(cause, ConnectionRefusedError):
            return "net.refused"
        if isinstance(cause, ssl.SSLError):
            return "tls.handshake"
        if isinstance(cause, OSError) and cause.errno in _UNREACHABLE:
            return "net.unreachable"
    for cause in causes:
        if isinstance(cause, httpx.PoolTimeout):
            return "net.busy"
        if isinstance(cause, (TimeoutError, httpx.TimeoutException)):
            return "net.timeout"
    return "net.no_connection"


def lost_problem(error: BaseException) -> Problem:
    """The answer did not come, or not whole."""
    late = any(isinstance(c, (TimeoutError, httpx.TimeoutException)) for c in chain(error))
    return Problem(
        kind=ProblemKind.NETWORK,
        remedy=Remedy.TRY_AGAIN,
        code="net.no_answer" if late else "net.lost",
    )


def clock_problem(skew_s: float, *, code: str = "clock.wrong", request_id: str = "") -> Problem:
    """This computer's clock is wrong. `detail` is by how many minutes; behind is negative."""
    return Problem(
        kind=ProblemKind.CLOCK,
        remedy=Remedy.SET_CLOCK,
        code=code,
        request_id=request_id,
        detail=str(round(skew_s / 60)),
    )
