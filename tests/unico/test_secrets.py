"""No key, token, picture or person in any log, exception or repr, whatever happens."""

import base64
import logging
import traceback

import pytest

from kiosk.domain.contract.documents import ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.unico.client import UnicoClient
from kiosk.unico.transport import Answer, Call
from tests.unico.counter import (
    ALL_KEYS,
    JPEG,
    PROCESS,
    FakeClock,
    client_for,
    credentials,
    onboarding,
    private_key_pem,
)
from tests.unico.test_certainty import closes_after_the_request, half_an_answer
from tests.unico.wire_server import Script, WireServer, always

CPF = "12345678909"
HIDDEN = [
    CPF,
    "Luke",
    "Skywalker",
    "luke@example.com",
    "5519725570707",
    "token-1",
    *ALL_KEYS.values(),
    base64.b64encode(JPEG).decode()[:40],
    repr(JPEG[:12])[2:-1],
    private_key_pem().decode().splitlines()[1],
]
ECHO = {"error": {"code": 20507, "description": f"subject.code {CPF} of Luke Skywalker is invalid"}}


async def everything(client: UnicoClient) -> list[str]:
    """What every method says when it fails or succeeds."""
    said: list[str] = []
    journey = JourneyRequest(
        flow="id",
        purpose=JourneyPurpose.CREDIT_PROCESS,
        person=Person(dui_type=DuiType.BR_CPF, dui_value=CPF, friendly_name="Luke Skywalker"),
    )
    said.append(repr(await client.create_process(onboarding())))
    said.append(repr(await client.create_journey(journey)))
    process = ProcessId(PROCESS)
    for call in (
        client.get_process(process, service=Operation.ONBOARDING),
        client.reusable_documents(CPF, [ReusableType.BR_CNH]),
        client.get_journey(process),
        client.set_journey_document(process, dui_type=DuiType.BR_CPF, dui_value=CPF),
        client.journey_selfie(process),
        client.journey_evidence(process),
    ):
        try:
            said.append(repr(await call))
        except ProblemError as error:
            said += [str(error), repr(error), "".join(traceback.format_exception(error))]
    return said


@pytest.mark.parametrize(
    "script",
    [
        always(200, {"id": PROCESS, "status": 3, "process": {"id": PROCESS, "token": "eyJhbGci"}}),
        always(400, ECHO),
        always(500, ECHO),
        always(401, f"Jwt of {CPF} is expired"),
        always(200, f"{CPF} Luke Skywalker".encode()),
        always(409, ECHO),
        closes_after_the_request,
        half_an_answer,
    ],
)
async def test_nothing_private_in_any_log_exception_or_repr(
    script: Script, identity: WireServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection"):
        caplog.set_level(logging.DEBUG, logger=name)
    async with WireServer(script) as api:
        client = client_for(api.url, identity.url, clock=FakeClock())
        said = await everything(client)
        said += [repr(client), repr(credentials()), repr(vars(client))]
        await client.close()
    said.append(caplog.text)
    for text in said:
        for hidden in [*HIDDEN, "eyJhbGci"]:
            assert hidden not in text


async def test_the_log_would_have_told(
    identity: WireServer, caplog: pytest.LogCaptureFixture
) -> None:
    """The control: without the filter the libraries below do write the address."""
    caplog.set_level(logging.DEBUG, logger="httpx")
    async with WireServer(always(200, {"items": []})) as api:
        client = client_for(api.url, identity.url)
        loud = logging.getLogger("httpx")
        filters, loud.filters = loud.filters, []
        try:
            await client.reusable_documents(CPF, [ReusableType.BR_CNH])
        finally:
            loud.filters = filters
        await client.close()
    assert CPF in caplog.text


def test_what_travels_inside_hides_itself() -> None:
    call = Call(method="GET", url=f"https://x/?code={CPF}", headers={"a": CPF}, body=CPF.encode())
    assert CPF not in repr(call)
    assert CPF not in repr(Answer(status=200, body=CPF.encode(), location=CPF))
