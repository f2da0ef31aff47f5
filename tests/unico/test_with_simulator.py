"""The real client against the shipped simulator, which reads the pages with its own eyes."""

import asyncio
import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PIL import Image

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import Accepted, JourneyMade, RefusedByService
from kiosk.domain.contract.documents import DocumentPurpose, ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    OnboardingRequest,
    PictureReference,
    ProcessReference,
    TransactionalRequest,
)
from kiosk.domain.contract.words import IdCloudResult, JourneyPurpose, JourneyState
from kiosk.domain.values.mode import Hosts
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.simulator.scenarios import outcome_named
from kiosk.simulator.server import SimulatorThread
from kiosk.unico.assertion import Credentials
from kiosk.unico.client import UnicoClient
from tests.unico.counter import subject


@pytest.fixture(scope="module")
def simulator() -> Iterator[tuple[SimulatorThread, str]]:
    thread = SimulatorThread()
    url = thread.start()
    yield thread, url
    thread.stop()


@pytest.fixture
def client(simulator: tuple[SimulatorThread, str]) -> UnicoClient:
    thread, url = simulator
    account = thread.credentials()
    return UnicoClient(
        hosts=Hosts(identity_url=url, api_url=url, web_url=url),
        credentials=Credentials(
            account=account.account,
            tenant=account.tenant,
            private_key_pem=account.private_key_pem,
        ),
        api_keys=account.api_keys,
        network=NetworkSettings(requests_per_s=1000.0),
    )


def noise() -> Picture:
    out = io.BytesIO()
    Image.effect_noise((640, 480), 60).convert("RGB").save(out, "JPEG", quality=92)
    return Picture(jpeg=out.getvalue(), width=640, height=480, quality=92)


async def test_every_kind_of_process(client: UnicoClient) -> None:
    first = await client.create_process(OnboardingRequest(subject=subject(), selfie=noise()))
    assert isinstance(first, Accepted)
    process = first.answer.id
    again = await client.get_process(process, service=Operation.ONBOARDING)
    assert again == first.answer

    references = (ProcessReference(process_id=process), PictureReference(picture=noise()))
    for reference in references:
        same = await client.create_process(
            TransactionalRequest(subject=subject(), selfie=noise(), references=(reference,))
        )
        assert isinstance(same, Accepted)
        assert same.answer.biometry_token is not None
    assert isinstance(
        await client.create_process(AgeRequest(subject=subject(), selfie=noise())), Accepted
    )

    new = DocumentRequest(
        subject=subject(),
        purpose=DocumentPurpose.ONBOARDING,
        auth_process_id=process,
        files=(noise(), noise()),
    )
    captured = await client.create_process(new)
    assert isinstance(captured, Accepted)
    assert captured.answer.document is not None
    url = captured.answer.document.file_urls[0]
    assert (await client.download(url)).media_type.startswith("image/")
    [found] = await client.reusable_documents(subject().code, list(ReusableType))
    reuse = replace(new, files=(), document_id=found.document_id)
    twice = await client.create_process(reuse)
    assert isinstance(twice, RefusedByService)
    assert twice.problem.code == "20066", "a selfie vouches for one document"
    second = await client.create_process(OnboardingRequest(subject=subject(), selfie=noise()))
    assert isinstance(second, Accepted)
    reused = await client.create_process(replace(reuse, auth_process_id=second.answer.id))
    assert isinstance(reused, Accepted)
    await client.close()


async def test_a_tenant_in_mexico_is_answered_by_one_word(client: UnicoClient) -> None:
    for name, value in (
        ("sandbox-reproved", IdCloudResult.REPROVED),
        ("sandbox-risk-high", IdCloudResult.RISK_HIGH),
        ("sandbox-risk-critical", IdCloudResult.RISK_CRITICAL),
        ("sandbox-inconclusive", IdCloudResult.INCONCLUSIVE),
        ("mexico-approved", IdCloudResult.APPROVED),
        ("mexico-denied", IdCloudResult.DENIED),
        ("mexico-unknown", None),
    ):
        person = replace(subject(), code=outcome_named(name).curp, phone="5215512345678")
        made = await client.create_process(OnboardingRequest(subject=person, selfie=noise()))
        assert isinstance(made, Accepted)
        assert made.answer.id_cloud is not None
        assert made.answer.id_cloud.value is value
        assert made.answer.id_cloud.raw == outcome_named(name).id_cloud
        assert made.answer.unico_id is None
    await client.close()


async def test_a_client_reference_is_kept_with_what_was_made(
    client: UnicoClient, simulator: tuple[SimulatorThread, str]
) -> None:
    named = replace(subject(), client_reference="submission-1")
    made = await client.create_process(OnboardingRequest(subject=named, selfie=noise()))
    assert isinstance(made, Accepted)
    entries = {entry.client_reference: entry.id for entry in simulator[0].record()}
    assert entries["submission-1"] == made.answer.id
    spaced = replace(subject(), client_reference="two words")
    refused = await client.create_process(OnboardingRequest(subject=spaced, selfie=noise()))
    assert isinstance(refused, RefusedByService)
    await client.close()


async def test_a_field_that_it_refuses(client: UnicoClient) -> None:
    wrong = replace(subject(), code="12345678900")
    outcome = await client.create_process(OnboardingRequest(subject=wrong, selfie=noise()))
    assert isinstance(outcome, RefusedByService)
    assert outcome.problem.code == "20507"
    await client.close()


async def test_a_journey(client: UnicoClient) -> None:
    person = Person(dui_type=DuiType.BR_CPF, dui_value="12345678909")
    made = await client.create_journey(
        JourneyRequest(flow="id", purpose=JourneyPurpose.CREDIT_PROCESS, person=person)
    )
    assert isinstance(made, JourneyMade)
    assert made.answer.user_redirect_url
    read = await asyncio.gather(*(client.get_journey(made.answer.id) for _ in range(5)))
    assert {one.state.value for one in read} == {JourneyState.CREATED}
    await client.close()
