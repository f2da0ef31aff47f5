"""The service as the rest of the program sees it: one keyword-only async method an endpoint.

Fulfils `kiosk.visit.ports.IdentityService` by shape. Creations come back as one of the outcomes of
`kiosk.domain.contract.creation`; reads raise ProblemError. Built once, in one asyncio loop.
"""

import asyncio
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar
from urllib.parse import quote

import httpx

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.answers import Download, JourneyAnswer, JourneyPerson, ProcessAnswer
from kiosk.domain.contract.creation import Accepted, CreateOutcome, JourneyMade, JourneyOutcome
from kiosk.domain.contract.documents import ReusableDocument, ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import ProcessRequest
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.mode import Hosts
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.ahead import Ahead
from kiosk.unico.assertion import AssertionSigner, Credentials, Draw
from kiosk.unico.auth import TokenSource
from kiosk.unico.certainty import journey_outcome, process_outcome
from kiosk.unico.clock import Clock, SystemClock
from kiosk.unico.diagnosis import Check, examine
from kiosk.unico.downloads import (
    MAX_FILE_BYTES,
    MAX_REDIRECTS,
    checked_address,
    next_address,
    read_file,
    typed,
)
from kiosk.unico.errors import NeverSentError, UnicoError, UnreadableError, unreadable
from kiosk.unico.limiter import RateLimiter
from kiosk.unico.phase import Stage
from kiosk.unico.session import Session
from kiosk.unico.strange import note_strange
from kiosk.unico.transport import MAX_FILE_ANSWER_BYTES, Answer, Call, Transport
from kiosk.unico.wire import MAX_ID, as_dict, parse_json
from kiosk.unico.wire_errors import journey_refusal, refusal
from kiosk.unico.wire_journey import (
    read_journey,
    read_person,
    write_journey,
    write_person_document,
)
from kiosk.unico.wire_process import read_process, read_reusable, write_process

T = TypeVar("T")
_JSON = {"Content-Type": "application/json"}
_JOURNEYS = "/client/v1/process"


@dataclass(frozen=True, slots=True, kw_only=True)
class _ApiKeys:
    """Hides from a traceback that prints the locals."""

    by_operation: Mapping[Operation, str] = field(repr=False)


def draw_unpredictably(low: int, high: int) -> int:
    """A whole number between two bounds, both included."""
    return low + secrets.randbelow(high - low + 1)


class UnicoClient:
    """Everything that is asked of the service goes through here.

    `api_keys` and `result_paths` are by operation; a document's key also reads reusable
    documents. ProblemError from the constructor: a CA file or a proxy that can not be used.
    """

    def __init__(  # noqa: PLR0913 - named one by one in the composition root, and in tests
        self,
        *,
        hosts: Hosts,
        credentials: Credentials,
        api_keys: Mapping[Operation, str],
        network: NetworkSettings | None = None,
        result_paths: Mapping[Operation, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock | None = None,
        draw: Draw = draw_unpredictably,
    ) -> None:
        network = network or NetworkSettings()
        self._hosts = hosts
        self._api_keys = _ApiKeys(by_operation=dict(api_keys))
        self._result_paths = dict(result_paths or {})
        self._clock = clock or SystemClock()
        self._ahead = Ahead()
        self._transport = Transport(network, self._clock, transport)
        limiter = RateLimiter(network.requests_per_s, self._clock)
        self._tokens = TokenSource(
            signer=AssertionSigner(credentials, hosts.identity_url, draw),
            identity_url=hosts.identity_url,
            transport=self._transport,
            limiter=limiter,
            clock=self._clock,
        )
        self._session = Session(
            transport=self._transport, tokens=self._tokens, limiter=limiter, clock=self._clock
        )

    async def prepare_token(self) -> None:
        """Have a token before it is wanted: while the customer reads the consent. Never fails."""
        await self._tokens.prepare()

    async def warm_connection(self, operation: Operation) -> None:
        """Have a connection for the next creation: after consent, and again before sending.

        It carries nothing until then and is good for some seconds; two calls make one. Never fails.
        """
        journey = operation is Operation.JOURNEY
        await self._transport.warm(self._hosts.web_url if journey else self._hosts.api_url)

    async def prepare_body(self, request: ProcessRequest | JourneyRequest) -> None:
        """Encode the pictures of the request that is sent next, while the journal still writes."""
        await self._ahead.encode(request)

    def forget(self) -> None:
        """Drop what was prepared and not sent: the visit is over."""
        self._ahead.forget()

    async def create_process(
        self, request: ProcessRequest, *, progress: Stage | None = None
    ) -> CreateOutcome:
        """POST /processes/v1, with the API key of the request's operation.

        Never raises for what went wrong outside. Cancelling: whether something went out is whether
        `progress` was told "uploading"; if it was, the outcome is unknown.
        """
        try:
            call = self._by_api(request.operation, "POST", "/processes/v1")
            # Encoding a megabyte takes milliseconds that the window's thread does not have.
            body = await asyncio.to_thread(write_process, request, self._ahead.take())
            call = replace(call, headers={**call.headers, **_JSON}, body=body)
            answer = await self._session.create(call, refusal, progress)
            return Accepted(answer=self._process(answer, request.operation))
        except UnicoError as error:
            return process_outcome(error)

    async def get_process(self, process_id: ProcessId, *, service: Operation) -> ProcessAnswer:
        """GET /processes/v1/{id} with the API key of `service`."""
        call = self._by_api(service, "GET", f"/processes/v1/{_segment(process_id)}")
        return self._process(await self._session.read(call, refusal), service)

    async def reusable_documents(
        self, code: str, types: Iterable[ReusableType]
    ) -> tuple[ReusableDocument, ...]:
        """GET /documents/v1, once for each type; each costs one request of the tenant's rate."""
        found: list[ReusableDocument] = []
        for one in types:
            call = self._by_api(Operation.DOCUMENT, "GET", "/documents/v1")
            call = replace(call, query={"code": code, "type": one.value})
            answer = await self._session.read(call, refusal)
            found.extend(_understood(answer, lambda body: read_reusable(parse_json(body))))
        return tuple(dict.fromkeys(found))

    async def create_journey(
        self, request: JourneyRequest, *, progress: Stage | None = None
    ) -> JourneyOutcome:
        """POST /client/v1/process. Cancelling as in `create_process`."""
        try:
            body = await asyncio.to_thread(write_journey, request, self._ahead.take())
            call = replace(self._by_journey("POST"), headers=_JSON, body=body)
            answer = await self._session.create(call, journey_refusal, progress)
            return JourneyMade(answer=_journey(answer))
        except UnicoError as error:
            return journey_outcome(error)

    async def get_journey(self, process_id: ProcessId) -> JourneyAnswer:
        """GET /client/v1/process/{id}."""
        call = self._by_journey("GET", process_id)
        return _journey(await self._session.read(call, journey_refusal))

    async def set_journey_document(
        self, process_id: ProcessId, *, dui_type: DuiType, dui_value: str
    ) -> JourneyPerson:
        """POST /client/v1/process/{id}/document; it can not be changed afterwards.

        It makes no process and is not billed, and the same document set twice is the same
        document; but a lost answer is told, not repeated: the second try would be refused and
        hide that the first one worked. Read the journey to know.
        """
        body = write_person_document(dui_type, dui_value)
        call = replace(self._by_journey("POST", process_id, "/document"), headers=_JSON, body=body)
        answer = await self._session.create(call, journey_refusal)

        def read(content: bytes) -> JourneyPerson:
            value = as_dict(parse_json(content))
            return read_person((as_dict(value.get("process")) or value).get("person"))

        return _understood(answer, read)

    async def journey_selfie(self, process_id: ProcessId) -> Download:
        """GET /client/v1/process/{id}/selfie: the picture, watermarked by the service."""
        return await self._file(self._by_journey("GET", process_id, "/selfie"))

    async def journey_evidence(self, process_id: ProcessId) -> Download:
        """GET /client/v1/process/{id}/evidenceset: a PDF, of finished journeys only."""
        return await self._file(self._by_journey("GET", process_id, "/evidenceset"))

    async def download(self, url: str) -> Download:
        """A `fileUrls` or `signed_url` address, streamed, at most 20 MB, type by signature."""
        url = checked_address(url)
        for _ in range(MAX_REDIRECTS + 1):
            call = Call(method="GET", url=url, max_bytes=MAX_FILE_BYTES)
            answer = await self._session.fetch(call)
            if httpx.codes.is_redirect(answer.status) and answer.location:
                url = next_address(url, answer.location)
                continue
            if answer.ok:
                return _understood(answer, typed)
            raise _expired_or_refused(answer)
        raise unreadable("download.redirects")

    async def diagnose(self) -> tuple[Check, ...]:
        """What `kiosk doctor` tells of the way to the service, in the order of the way."""

        async def ask(operation: Operation) -> Answer:
            call = self._by_api(operation, "GET", f"/processes/v1/{_no_process()}")
            return await self._session.ask(call, refusal)

        keys = tuple(self._api_keys.by_operation)
        return await examine(self._hosts, self._transport, self._tokens, keys=keys, ask=ask)

    async def close(self) -> None:
        """End every connection."""
        await self._transport.close()

    def _by_api(self, operation: Operation, method: str, path: str) -> Call:
        key = self._api_keys.by_operation.get(operation, "").strip()
        if not key or not key.isascii() or not key.isprintable():
            problem = Problem(
                kind=ProblemKind.CONFIGURATION,
                remedy=Remedy.CHECK_API_KEY,
                code="credentials.api_key",
            )
            raise NeverSentError(problem, worth_retrying=False)
        return Call(
            method=method, url=f"{self._hosts.api_url.rstrip('/')}{path}", headers={"APIKEY": key}
        )

    def _by_journey(self, method: str, process_id: str = "", rest: str = "") -> Call:
        path = f"/{_segment(process_id)}{rest}" if process_id or rest else ""
        return Call(method=method, url=f"{self._hosts.web_url.rstrip('/')}{_JOURNEYS}{path}")

    def _process(self, answer: Answer, operation: Operation) -> ProcessAnswer:
        path = self._result_paths.get(operation, "")
        read = _understood(answer, lambda body: read_process(parse_json(body), result_path=path))
        note_strange(read)
        return read

    async def _file(self, call: Call) -> Download:
        call = replace(call, max_bytes=MAX_FILE_ANSWER_BYTES)
        answer = await self._session.read(call, journey_refusal)
        return await asyncio.to_thread(_understood, answer, read_file)


def _journey(answer: Answer) -> JourneyAnswer:
    read = _understood(answer, lambda body: read_journey(parse_json(body)))
    note_strange(read)
    return read


def _understood(answer: Answer, read: Callable[[bytes], T]) -> T:
    """What `read` makes of the body; where it can not, the error names the answer it was."""
    try:
        return read(answer.body)
    except UnreadableError as error:
        problem = replace(error.problem, http_status=answer.status, request_id=answer.request_id)
    raise UnreadableError(problem)


def _segment(process_id: str) -> str:
    """An id as one path segment, whatever was typed. NeverSentError where it can not be one."""
    text = process_id.strip()
    if not text or text in {".", ".."} or not text.isprintable() or len(text) > MAX_ID:
        problem = Problem(
            kind=ProblemKind.NOT_FOUND, remedy=Remedy.CORRECT_FIELD, code="process.id"
        )
        raise NeverSentError(problem, worth_retrying=False)
    return quote(text, safe="")


def _no_process() -> str:
    """A random id of the right shape (RFC 9562 version 4), which no process has."""
    digits = secrets.token_hex(16)
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-8{digits[17:20]}-{digits[20:]}"


def _expired_or_refused(answer: Answer) -> UnicoError:
    """A signed address that is not served: nearly always too old. Read anew for a fresh one."""
    if answer.status in {401, 403, 404, 410}:
        problem = Problem(
            kind=ProblemKind.EXPIRED,
            remedy=Remedy.READ_RESULT,
            code="download.expired",
            http_status=answer.status,
        )
        return UnicoError(problem)
    return refusal(replace(answer, body=b""))
