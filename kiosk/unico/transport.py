"""One request out, one whole answer in, or an error that says which of the two ends is certain.

It knows httpx, TLS, proxies and time-outs. It knows no token, no JSON and no page of the contract,
and repeats nothing. Two connection pools: reads keep their connections; a creation always has a
fresh one, for on a kept connection that the other side is just closing the request would go out
into nothing and end as an unknown outcome (docs/decisions/040).
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from kiosk import __version__
from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.clock import Clock
from kiosk.unico.errors import AnswerLostError, NeverSentError, UnicoError, unreadable
from kiosk.unico.phase import Stage, Watch
from kiosk.unico.proxy import Ways
from kiosk.unico.quiet import silence_the_wire
from kiosk.unico.retry import parse_date, parse_retry_after
from kiosk.unico.routes import Routes
from kiosk.unico.tls import clock_is_ahead, trust, who_answers
from kiosk.unico.transport_problems import clock_problem, connection_problem, lost_problem
from kiosk.unico.unpack import codings, unpack
from kiosk.unico.warm import WarmBackend

MAX_ANSWER_BYTES = 4_000_000
"""Of values; the pages' longest is a few kB."""
MAX_FILE_ANSWER_BYTES = 30_000_000
"""A 20 MB file as base64 in JSON, and some."""
_SLICE_BYTES = 65_536
_CONNECT_TIMEOUT_S = 10.0
_KEEP_READS_S = 20.0
_PERMANENT = frozenset({ProblemKind.TLS, ProblemKind.CLOCK, ProblemKind.CONFIGURATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request. Everything that may hold a secret or a person hides from repr."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    creates: bool = False
    """A second one would make a second process."""
    max_bytes: int = MAX_ANSWER_BYTES
    """Of the answer, packed and unpacked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A whole answer. `retry_after_s` and `date` (seconds since 1970) where the headers say so."""

    status: int
    body: bytes = field(repr=False)
    media_type: str = ""
    """Of `Content-Type`, without its parameters, in small letters."""
    request_id: str = ""
    retry_after_s: float | None = None
    date: float | None = None
    location: str = field(default="", repr=False)

    @property
    def ok(self) -> bool:
        """2xx."""
        return httpx.codes.is_success(self.status)


class _Slices(httpx.AsyncByteStream):
    """A body in slices, so that each has its own time-out: 1 MB on a slow line takes a while."""

    def __init__(self, body: bytes) -> None:
        self._body = memoryview(body)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for start in range(0, len(self._body), _SLICE_BYTES):
            yield bytes(self._body[start : start + _SLICE_BYTES])


class Transport:
    """Sends calls. Built once; `close` ends every connection."""

    def __init__(
        self,
        network: NetworkSettings,
        clock: Clock,
        wire: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        silence_the_wire()
        self._network = network
        self._clock = clock
        self._own_wire = wire is None
        self._ways = Ways.read(network.proxy)
        trusted = trust(network.ca_file)
        self._routes = Routes(self._ways, trusted, _limits(0.0), warm=WarmBackend(clock, trusted))
        reads = wire or Routes(self._ways, trusted, _limits(_KEEP_READS_S))
        self._reads = self._pool(reads)
        self._creations = self._pool(wire or self._routes)
        self.skew_s: float | None = None
        """By how many seconds this computer's clock is ahead of the last answer's `Date`."""

    async def send(self, call: Call, stage: Stage | None = None) -> Answer:
        """The whole answer, whatever its status.

        NeverSentError: no byte of it went out. AnswerLostError: some may have. UnreadableError:
        it is larger than `max_bytes`. Cancelling is like losing the answer: whether it went out
        is what `stage` was told ("uploading" comes before the first byte).
        """
        if self._reads.is_closed:
            raise NeverSentError(_closed(), worth_retrying=False)
        watch = Watch(stage)
        try:
            # Single reads and writes have their own limits; this one ends a trickle.
            async with asyncio.timeout(self._network.timeout_s * 4):
                return await self._exchange(call, watch)
        except httpx.InvalidURL:
            failure: UnicoError = NeverSentError(_no_address(), worth_retrying=False)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            if watch.surely_not_sent(error):
                failure = await self._never_sent(call, watch, error)
            else:
                failure = AnswerLostError(lost_problem(error))
        raise failure

    def uses_proxy(self, url: str) -> bool:
        """Whether `url` is reached through a proxy, configured or of the environment."""
        return self._own_wire and self._ways.proxy_for(url) is not None

    def speaks_openly_to_proxy(self, url: str) -> bool:
        """Whether a proxy reads the request itself, and may answer in the service's place."""
        return url.startswith("http:") and self.uses_proxy(url)

    async def warm(self, url: str) -> None:
        """Make a connection ahead that the next creation there finds ready. Fails silently."""
        if self._own_wire and not self._reads.is_closed:
            await self._routes.warm(url, timeout_s=self._connect_s)

    async def close(self) -> None:
        """End every connection."""
        await self._reads.aclose()
        await self._creations.aclose()

    async def _exchange(self, call: Call, watch: Watch) -> Answer:
        client = self._creations if call.creates else self._reads
        headers = dict(call.headers)
        if call.body is not None:
            headers["Content-Length"] = str(len(call.body))
        request = client.build_request(
            call.method,
            call.url,
            params=call.query or None,
            headers=headers,
            content=None if call.body is None else _Slices(call.body),
            extensions={"trace": watch},
        )
        response = await client.send(request, stream=True)
        try:
            body = await self._whole(response, call.max_bytes)
        finally:
            # A connection that is already gone can not be closed nicely, and need not.
            with contextlib.suppress(httpx.HTTPError, OSError):
                await response.aclose()
        return self._answer(response, body)

    async def _whole(self, response: httpx.Response, max_bytes: int) -> bytes:
        """Everything of the body, unpacked. Never more than `max_bytes` are held on the way."""
        parts, size = list[bytes](), 0
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 - an async client's
        # Not by httpx, which would unpack a slice at once however much comes out of it.
        async for part in response.stream:
            size += len(part)
            if size > max_bytes:
                raise unreadable("answer.too_large", status=response.status_code)
            parts.append(part)
        body, layers = b"".join(parts), codings(response.headers.get("content-encoding", ""))
        if not layers:
            return body
        return await asyncio.to_thread(unpack, body, layers, max_bytes=max_bytes)

    def _answer(self, response: httpx.Response, body: bytes) -> Answer:
        headers = response.headers
        date = parse_date(headers.get("date"))
        if date is not None:
            self.skew_s = self._clock.wall() - date
        return Answer(
            status=response.status_code,
            body=body,
            media_type=headers.get("content-type", "").partition(";")[0].strip().casefold(),
            request_id=_printable(headers.get("x-request-id", "")),
            retry_after_s=parse_retry_after(headers.get("retry-after"), wall=self._clock.wall()),
            date=date,
            location=headers.get("location", ""),
        )

    async def _never_sent(self, call: Call, watch: Watch, error: Exception) -> NeverSentError:
        url = httpx.URL(call.url)
        to_proxy = watch.connect_host not in {"", url.host}
        problem = connection_problem(error, to_proxy=to_proxy, status=watch.proxy_status)
        if self._own_wire:
            problem = await self._explained(problem, call.url)
        permanent = problem.kind in _PERMANENT or problem.code.startswith("proxy.auth")
        return NeverSentError(problem, worth_retrying=not permanent)

    async def _explained(self, problem: Problem, url: str) -> Problem:
        """What a second look at the certificate adds to a handshake that failed."""
        proxy = self._ways.proxy_for(url) or ""
        if problem.code == "tls.intercepted":
            stranger = await who_answers(url, proxy=proxy)
            code = "tls.no_roots" if stranger.publicly_trusted else problem.code
            return replace(problem, code=code, detail=stranger.issuer)
        if problem.code == "tls.expired":
            date = await clock_is_ahead(url, proxy=proxy)
            if date is not None:
                self.skew_s = self._clock.wall() - date
                return clock_problem(self.skew_s)
        return problem

    @property
    def _connect_s(self) -> float:
        return min(self._network.timeout_s, _CONNECT_TIMEOUT_S)

    def _pool(self, wire: httpx.AsyncBaseTransport) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            transport=wire,
            # The environment's proxies are read by `Ways`, and nothing else of it is obeyed.
            trust_env=False,
            timeout=httpx.Timeout(self._network.timeout_s, connect=self._connect_s),
            follow_redirects=False,
            # No cookie is kept or sent: the pages know none, and one would follow a customer.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "User-Agent": f"kiosk/{__version__}",
                "Accept": "*/*",
                "Accept-Encoding": "identity",
            },
        )


def _limits(keep_s: float) -> httpx.Limits:
    return httpx.Limits(
        max_connections=20,
        max_keepalive_connections=10 if keep_s else 0,
        keepalive_expiry=keep_s,
    )


def _closed() -> Problem:
    return Problem(kind=ProblemKind.NETWORK, remedy=Remedy.TRY_AGAIN, code="net.closed")


def _no_address() -> Problem:
    return Problem(
        kind=ProblemKind.CONFIGURATION, remedy=Remedy.FIX_CONFIGURATION, code="net.address"
    )


def _printable(text: str) -> str:
    return "".join(c for c in text[:100] if c.isascii() and c.isprintable())
