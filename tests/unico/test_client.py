"""Each endpoint as it goes over the wire: address, headers, and how its answers come back."""

from collections.abc import Callable
from email.utils import formatdate

import httpx
import pytest

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import (
    Accepted,
    JourneyMade,
    NotTaken,
    OutcomeUnknown,
    RefusedByService,
)
from kiosk.domain.contract.documents import ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.words import JourneyPurpose, JourneyState
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.mode import PRODUCTION_HOSTS
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError, ProblemKind, Remedy
from kiosk.unico.client import UnicoClient
from kiosk.unico.diagnosis import Step
from kiosk.visit.ports import IdentityService
from tests.unico.counter import (
    ALL_KEYS,
    JPEG,
    NOW,
    PROCESS,
    FakeClock,
    client_for,
    credentials,
    onboarding,
    to_base64,
)
from tests.unico.printed import page
from tests.unico.wire_server import TOKEN, WireServer, always, free_port

API = "https://api.id.unico.app"
WEB = "https://api.idcloud.unico.app"
JOURNEY = JourneyRequest(
    flow="id",
    purpose=JourneyPurpose.CREDIT_PROCESS,
    person=Person(dui_type=DuiType.BR_CPF, dui_value="12345678909"),
)
Answer = Callable[[httpx.Request], httpx.Response]


def production(
    answer: Answer | httpx.Response, clock: FakeClock
) -> tuple[UnicoClient, list[httpx.Request]]:
    """A client of the production hosts over a made-up wire, and what it sent."""
    sent: list[httpx.Request] = []

    async def wire(request: httpx.Request) -> httpx.Response:
        await request.aread()
        if request.url == "https://identity.acesso.io/oauth2/token":
            return httpx.Response(200, json=TOKEN)
        sent.append(request)
        if callable(answer):
            return answer(request)
        return httpx.Response(answer.status_code, content=answer.content, headers=answer.headers)

    client = UnicoClient(
        hosts=PRODUCTION_HOSTS,
        credentials=credentials(),
        api_keys={operation: f"key-of-{operation.value}" for operation in Operation},
        network=NetworkSettings(requests_per_s=1000.0),
        transport=httpx.MockTransport(wire),
        clock=clock,
    )
    return client, sent


def test_it_fits_the_visit_s_port(clock: FakeClock) -> None:
    service: IdentityService = production(httpx.Response(200), clock)[0]
    assert service is not None


async def test_a_creation_has_exactly_the_headers_of_the_page(
    identity: WireServer,
) -> None:
    async with WireServer(always(200, {"id": PROCESS, "status": 3}, Set_Cookie="a=b")) as api:
        client = client_for(api.url, identity.url)
        await client.create_process(onboarding())
        await client.create_process(onboarding())
        await client.close()
    for request in api.requests:
        assert (request.method, request.target) == ("POST", "/processes/v1")
        assert {key.lower(): value for key, value in request.headers} == {
            "host": f"127.0.0.1:{api.port}",
            "user-agent": "kiosk/0.1.0",
            "accept": "*/*",
            "accept-encoding": "identity",
            "connection": "keep-alive",
            "authorization": "Bearer token-1",
            "apikey": "key-of-onboarding",
            "content-type": "application/json",
            "content-length": str(len(request.body)),
        }


async def test_the_key_of_the_operation_is_sent(clock: FakeClock) -> None:
    client, sent = production(httpx.Response(200, json={"id": PROCESS, "status": 3}), clock)
    for operation in (Operation.TRANSACTIONAL, Operation.AGE, Operation.DOCUMENT):
        await client.get_process(ProcessId(PROCESS), service=operation)
    assert [str(request.url) for request in sent] == [f"{API}/processes/v1/{PROCESS}"] * 3
    assert [request.headers["apikey"] for request in sent] == [
        "key-of-transactional",
        "key-of-age",
        "key-of-document",
    ]
    assert all("content-type" not in request.headers for request in sent)


async def test_reusable_documents_are_asked_for_type_by_type(clock: FakeClock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        kind = request.url.params["type"]
        items = [{"documentType": "x.Cnh", "documentId": "doc-1"}] if kind == "BR_CNH" else []
        return httpx.Response(200, json={"items": items})

    client, sent = production(answer, clock)
    found = await client.reusable_documents("12345678909", list(ReusableType))
    assert [one.document_id for one in found] == ["doc-1"]
    assert [str(request.url) for request in sent] == [
        f"{API}/documents/v1?code=12345678909&type={kind.value}" for kind in ReusableType
    ]


async def test_journeys_use_the_other_host_and_no_key(clock: FakeClock) -> None:
    client, sent = production(httpx.Response(200, json=page("create-journey-200")), clock)
    outcome = await client.create_journey(JOURNEY)
    assert isinstance(outcome, JourneyMade)
    answer = await client.get_journey(outcome.answer.id)
    assert answer.state.value is JourneyState.CREATED
    assert [(request.method, str(request.url)) for request in sent] == [
        ("POST", f"{WEB}/client/v1/process"),
        ("GET", f"{WEB}/client/v1/process/{outcome.answer.id}"),
    ]
    assert all("apikey" not in request.headers for request in sent)


async def test_set_document_selfie_and_evidence(clock: FakeClock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/document"):
            person = {"duiType": "DUI_TYPE_BR_CPF", "duiValue": "12345678909"}
            return httpx.Response(200, json={"process": {"id": PROCESS, "person": person}})
        content = JPEG if request.url.path.endswith("/selfie") else b"%PDF-1.7 evidence"
        body = {"fileContents": to_base64(content), "contentType": "x-pdf"}
        return httpx.Response(200, json=body)

    client, sent = production(answer, clock)
    process = ProcessId(PROCESS)
    person = await client.set_journey_document(
        process, dui_type=DuiType.BR_CPF, dui_value="12345678909"
    )
    assert person.dui_value == "12345678909"
    selfie = await client.journey_selfie(process)
    assert (selfie.content, selfie.media_type) == (JPEG, "image/jpeg")
    assert (await client.journey_evidence(process)).media_type == "application/pdf"
    assert [request.url.path.rpartition("/")[2] for request in sent] == [
        "document",
        "selfie",
        "evidenceset",
    ]


async def test_an_id_is_one_segment_whatever_was_typed(clock: FakeClock) -> None:
    client, sent = production(httpx.Response(200, json={"id": "x"}), clock)
    await client.get_process(ProcessId(" a/../b?c=1 "), service=Operation.ONBOARDING)
    assert sent[0].url.raw_path == b"/processes/v1/a%2F..%2Fb%3Fc%3D1"
    for typed in ("", "..", "a\nb", "x" * 300):
        with pytest.raises(ProblemError) as caught:
            await client.get_process(ProcessId(typed), service=Operation.ONBOARDING)
        assert caught.value.problem.remedy is Remedy.CORRECT_FIELD
    assert len(sent) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_read_is_tried_five_times(status: int, clock: FakeClock) -> None:
    client, sent = production(httpx.Response(status), clock)
    with pytest.raises(ProblemError) as caught:
        await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
    assert caught.value.problem.kind is ProblemKind.SERVICE
    assert len(sent) == 5
    assert clock.pauses == [1.0, 2.0, 4.0, 8.0]


async def test_a_read_survives_lost_answers(clock: FakeClock, identity: WireServer) -> None:
    left = [0, 1, 2]

    async def script(exchange: object) -> None:
        assert hasattr(exchange, "request")
        await exchange.request()
        if left:
            left.pop()
            exchange.reset()  # type: ignore[attr-defined]
        else:
            await exchange.answer(200, {"id": PROCESS, "status": 3})  # type: ignore[attr-defined]

    async with WireServer(script) as api:
        client = client_for(api.url, identity.url, clock=clock)
        answer = await client.get_process(ProcessId(PROCESS), service=Operation.AGE)
        await client.close()
    assert answer.id == PROCESS
    assert clock.pauses == [1.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, ProblemKind.FIELD), (404, ProblemKind.NOT_FOUND), (410, ProblemKind.GONE)],
)
async def test_a_read_that_is_refused_is_not_repeated(
    status: int, kind: ProblemKind, clock: FakeClock
) -> None:
    client, sent = production(httpx.Response(status, headers={"x-request-id": "req-9"}), clock)
    with pytest.raises(ProblemError) as caught:
        await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
    assert caught.value.problem.kind is kind
    assert caught.value.problem.request_id == "req-9"
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("answer", "kind", "outcome"),
    [
        (
            httpx.Response(400, json={"code": 3, "message": "invalid flow", "details": []}),
            ProblemKind.CONFIGURATION,
            RefusedByService,
        ),
        (
            httpx.Response(400, json={"code": 9, "message": "XX ID Apikeys are not set"}),
            ProblemKind.CONFIGURATION,
            RefusedByService,
        ),
        (httpx.Response(429), ProblemKind.RATE_LIMIT, NotTaken),
        (
            httpx.Response(500, json={"code": 99999, "message": "Internal failure!"}),
            ProblemKind.UNKNOWN_OUTCOME,
            OutcomeUnknown,
        ),
        (httpx.Response(200, json={"process": {}}), ProblemKind.UNKNOWN_OUTCOME, OutcomeUnknown),
        (httpx.Response(200, text="<html>"), ProblemKind.UNKNOWN_OUTCOME, OutcomeUnknown),
    ],
)
async def test_a_journey_s_creation_ends_by_the_same_rule(
    answer: httpx.Response, kind: ProblemKind, outcome: type, clock: FakeClock
) -> None:
    client, _ = production(answer, clock)
    result = await client.create_journey(JOURNEY)
    assert isinstance(result, outcome)
    assert not isinstance(result, JourneyMade)
    assert result.problem.kind is kind


async def test_not_found_of_a_journey(clock: FakeClock) -> None:
    body = {"code": 5, "message": "error getting process: ... process not found", "details": []}
    client, _ = production(httpx.Response(404, json=body), clock)
    with pytest.raises(ProblemError) as caught:
        await client.get_journey(ProcessId(PROCESS))
    assert caught.value.problem.kind is ProblemKind.NOT_FOUND
    assert caught.value.problem.code == "5"


async def test_a_made_up_wire_that_breaks_unseen_counts_as_sent(clock: FakeClock) -> None:
    """Where nothing proves that no byte went out, it may have."""

    def breaks(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone", request=request)

    client, _ = production(breaks, clock)
    assert isinstance(await client.create_process(onboarding()), OutcomeUnknown)


async def test_all_calls_keep_the_counter_s_rate(clock: FakeClock) -> None:
    client, sent = production(httpx.Response(200, json={"id": PROCESS, "status": 3}), clock)
    client = UnicoClient(
        hosts=PRODUCTION_HOSTS,
        credentials=credentials(),
        api_keys={Operation.ONBOARDING: "key"},
        network=NetworkSettings(requests_per_s=4.0),
        transport=client._transport._reads._transport,
        clock=clock,
    )
    start = clock.monotonic()
    for _ in range(12):
        assert isinstance(await client.create_process(onboarding()), Accepted)
    assert len(sent) == 12
    assert clock.monotonic() - start >= 12 / 4.0 - 0.001  # and one for the token


async def test_the_doctor_walks_the_way(identity: WireServer) -> None:
    async with WireServer(always(404, b"", Date=formatdate(NOW - 600, usegmt=True))) as api:
        client = client_for(
            api.url, identity.url, web=f"http://127.0.0.1:{free_port()}", clock=FakeClock()
        )
        checks = await client.diagnose()
        await client.close()
    problems = {(c.step, c.problem.code) for c in checks if c.problem is not None}
    assert problems == {(Step.CONNECT, "net.refused"), (Step.CLOCK, "clock.wrong")}
    clock_check = next(check for check in checks if check.step is Step.CLOCK)
    assert clock_check.value == "+600 s"
    assert next(check for check in checks if check.step is Step.TOKEN).done
    keys = [check for check in checks if check.step is Step.API_KEY]
    assert {check.host for check in keys} == {operation.value for operation in ALL_KEYS}
    assert all(check.done for check in keys), "404 is the answer to a key that is right"
    assert not any(check.done for check in checks if check.step is Step.TLS)


async def test_what_nobody_knows_is_logged_by_name_and_nothing_else(
    clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", logger="kiosk.unico")
    body = {
        "id": PROCESS,
        "status": 3,
        "unicoId": {"result": "perhaps"},
        "identityFraudsters": {"result": "Luke Skywalker 12345678909"},
        "idFace": {"personId": "12345678909"},
    }
    client, _ = production(httpx.Response(200, json=body), clock)
    await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
    assert "idFace" in caplog.text
    assert "unico_id=perhaps" in caplog.text
    assert "identity_fraudsters=?" in caplog.text
    assert "12345678909" not in caplog.text
    assert "Luke" not in caplog.text
