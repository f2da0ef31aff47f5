"""Web & SDK JSON against the pages' own examples, and the eight scenarios with their verdicts."""

from dataclasses import fields, replace

import pytest

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import Contextualization, JourneyRequest, Person
from kiosk.domain.contract.requests import PictureReference, ProcessReference
from kiosk.domain.contract.words import (
    AuthenticationResult,
    Currency,
    JourneyPurpose,
    JourneyResult,
    JourneyState,
    LivenessResult,
    NotificationChannel,
    ScoreEnabled,
)
from kiosk.domain.rules.asked import NOBODY
from kiosk.domain.rules.decide_journey import decide_journey
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.verdict import Verdict
from kiosk.unico.errors import NeverSentError, UnreadableError
from kiosk.unico.wire import parse_json
from kiosk.unico.wire_journey import read_journey, write_journey, write_person_document
from tests.unico.counter import PROCESS, picture, to_base64
from tests.unico.printed import SCENARIOS, page

REQUEST = JourneyRequest(
    callback_uri="https://app.client.com/callback",
    flow="idunicodocs",
    purpose=JourneyPurpose.BIOMETRY_ONBOARDING,
    person=Person(
        dui_type=DuiType.BR_CPF,
        dui_value="12345678909",
        friendly_name="Luke Skywalker",
        phone="5511912345678",
        email="[email protected]",
    ),
)


def test_the_printed_request_is_written() -> None:
    assert parse_json(write_journey(REQUEST)) == page("create-journey-request")


def test_every_field_of_the_page_is_written() -> None:
    request = replace(
        REQUEST,
        person=replace(REQUEST.person, channels=tuple(NotificationChannel)),
        references=(
            ProcessReference(process_id=ProcessId(PROCESS)),
            PictureReference(picture=picture(b"old")),
        ),
        use_case="USE_CASE_LOGIN",
        client_reference="your-internal-id-123",
        company_branch_id="a1b2c3d4",
        expires_in_s=3600,
        back_camera=True,
        contextualization=Contextualization(
            currency=Currency.BRL,
            price="1234.50",
            reason_pt_br="Compra",
            reason_en_us="Purchase",
            reason_es_mx="Compra de auto",
        ),
    )
    ours = parse_json(write_journey(request))
    assert ours["person"]["notifications"] == [
        {"notificationChannel": "NOTIFICATION_CHANNEL_WHATSAPP"},
        {"notificationChannel": "NOTIFICATION_CHANNEL_SMS"},
        {"notificationChannel": "NOTIFICATION_CHANNEL_EMAIL"},
    ]
    assert ours["references"] == [
        {"referenceType": "REFERENCE_TYPE_PROCESS_ID", "referenceContent": PROCESS},
        {"referenceType": "REFERENCE_TYPE_IMAGE_BASE64", "referenceContent": to_base64(b"old")},
    ]
    assert ours["expiresIn"] == "3600s"
    assert ours["flow_config"] == {"biometry_capture": {"enabled_back_camera": True}}
    assert ours["contextualization"] == {
        "currency": "BRL",
        "price": 1234.5,
        "locale": {
            "ptBr": {"reason": "Compra"},
            "enUs": {"reason": "Purchase"},
            "esMx": {"reason": "Compra de auto"},
        },
    }
    assert (ours["useCase"], ours["clientReference"]) == ("USE_CASE_LOGIN", "your-internal-id-123")
    assert ours["companyBranchId"] == "a1b2c3d4"
    assert "bioTokenId" not in ours


@pytest.mark.parametrize(
    ("text", "printed"),
    [("10", b"10"), ("10.00", b"10"), ("0.10", b"0.1"), ("99999.99", b"99999.99")],
)
def test_a_price_is_a_number_and_exact(text: str, printed: bytes) -> None:
    body = write_journey(replace(REQUEST, contextualization=Contextualization(price=text)))
    assert b'"price":' + printed + b"}" in body


@pytest.mark.parametrize("text", ["ten", "NaN", "Infinity", "0.1000000000000000055511151231"])
def test_a_price_that_can_not_be_said_exactly_is_refused_before_sending(text: str) -> None:
    with pytest.raises(NeverSentError) as caught:
        write_journey(replace(REQUEST, contextualization=Contextualization(price=text)))
    assert caught.value.problem.code == "field.price"


def test_a_mexican_number_that_is_notified_has_thirteen_digits() -> None:
    person = replace(REQUEST.person, phone="525512345678", channels=())
    quiet = parse_json(write_journey(replace(REQUEST, person=person)))
    assert quiet["person"]["phone"] == "525512345678"
    told = replace(person, channels=(NotificationChannel.SMS,))
    loud = parse_json(write_journey(replace(REQUEST, person=told)))
    assert loud["person"]["phone"] == "5215512345678"


def test_a_journey_whose_document_comes_later() -> None:
    ours = parse_json(write_journey(replace(REQUEST, person=Person(friendly_name="Luke"))))
    assert ours["person"] == {"friendlyName": "Luke"}
    assert parse_json(write_person_document(DuiType.BR_CPF, "12345678909")) == {
        "duiType": "DUI_TYPE_BR_CPF",
        "duiValue": "12345678909",
    }


def test_the_printed_creation_is_read_and_its_tokens_are_dropped() -> None:
    answer = read_journey(page("create-journey-200"))
    assert answer.id == "53060f52-f146-4c12-a234-5bb5031f6f5b"
    assert answer.state.value is JourneyState.CREATED
    assert answer.result is None
    assert answer.user_redirect_url.startswith("https://cadastro.unico.app/process/")
    assert answer.expires_at == "2023-10-09T16:15:25.417105Z"
    assert answer.country_code == "BR"
    assert answer.client_reference == "your-internal-id-123"
    assert answer.unread == ()
    assert "eyJ" not in "".join(str(getattr(answer, field.name)) for field in fields(answer))


def test_the_printed_process_is_read_whole() -> None:
    answer = read_journey(page("get-journey-200"))
    assert answer.state.value is JourneyState.FINISHED
    assert answer.result is not None
    assert answer.result.value is JourneyResult.OK
    assert answer.purpose == "VERIFICATION"
    assert answer.use_case == "smart_revalidation"
    assert answer.capacities == ("liveness", "face_match")
    assert answer.person.channels == ("email",)
    info = answer.authentication
    assert info.authentication_id == "auth-123"
    assert info.liveness is not None
    assert info.liveness.value is LivenessResult.LIVE
    assert info.authentication is not None
    assert info.authentication.value is AuthenticationResult.INCONCLUSIVE
    assert info.score_enabled is not None
    assert info.score_enabled.value is ScoreEnabled.TRUE
    assert (info.score, info.serpro) == (85.5, 92)
    for reading in (info.identity_fraudsters, info.bio_token, info.smart_revalidation, info.id_age):
        assert reading is not None
        assert reading.value is not None
    assert answer.reference_process_id == "ref-proc-123"
    assert answer.reference_authentication_id == "auth-ref-123"
    assert answer.branch_id == "branch-123"
    [service] = answer.services
    assert service.envelope_id == "4d4f3d90-04a3-4259-b63b-930ab10d2e47"
    assert service.document_ids == ("doc-abc-123",)
    assert service.consent_granted is True
    [document] = service.documents
    assert document.doc_id == "doc-abc-123"
    assert (document.typified, document.cpf_match, document.face_match) == (True, True, True)
    assert (document.validate_doc, document.reused_doc) == (True, False)
    assert document.signed_url == "https://example.com/doc?token=xyz"
    assert (document.version, document.code) == (1, "CNH")
    assert dict(document.data)["cpfNumero"] == "12345678909"
    assert answer.unread == ()


VERDICTS = {
    "idlive": Verdict.APPROVED,
    "id": Verdict.REVIEW,
    "idcheck": Verdict.APPROVED,
    "iddocs": Verdict.APPROVED,
    "idsign": Verdict.APPROVED,
    "iddocssign": Verdict.APPROVED,
    "idcheckserpro": Verdict.APPROVED,
    "idtoken": Verdict.APPROVED,
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_each_scenario_as_printed_gives_its_verdict(name: str) -> None:
    answer = read_journey(page(f"scenario-{name}"))
    assert answer.flow == name
    assert answer.state.value is JourneyState.FINISHED
    assert answer.unread == ()
    assert decide_journey(answer, policy=Policy(), asked=NOBODY).verdict is VERDICTS[name]


def test_the_impossible_date_and_the_empty_field_of_the_page_stay_as_they_are() -> None:
    answer = read_journey(page("scenario-iddocs"))
    data = dict(answer.services[0].documents[0].data)
    assert data["dataExpiracao"] == "2025-10-35T00:00:00Z"
    assert data["renachNumero"] == ""


def test_shorthand_words_mean_the_long_ones() -> None:
    value = page("get-journey-200")
    info = value["process"]["authenticationInfo"]
    info |= {"livenessResult": "LIVE", "authenticationResult": "inconclusive"}
    short = read_journey(value).authentication
    assert short.liveness is not None
    assert short.liveness.value is LivenessResult.LIVE
    assert short.authentication is not None
    assert short.authentication.value is AuthenticationResult.INCONCLUSIVE


def test_a_failed_creation_inside_a_200_is_read() -> None:
    answer = read_journey({"process": {"id": PROCESS, "state": "PROCESS_STATE_FAILED"}})
    assert answer.state.value is JourneyState.FAILED


@pytest.mark.parametrize("value", [None, {}, [], {"process": {}}, {"process": [1]}, "process"])
def test_without_an_id_there_is_no_journey(value: object) -> None:
    with pytest.raises(UnreadableError):
        read_journey(value)


def test_a_mexican_number_has_13_digits_where_the_link_is_sent_to_it() -> None:
    silent = Person(phone="525512345678")
    told = replace(silent, channels=(NotificationChannel.SMS,))
    sent = [
        parse_json(write_journey(replace(REQUEST, person=each)))["person"]["phone"]
        for each in (silent, told)
    ]
    assert sent == ["525512345678", "5215512345678"]
