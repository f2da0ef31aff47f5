"""What is refused before sending, with the field named and the service's own code."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import Contextualization, JourneyRequest, Person
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    OnboardingRequest,
    PictureReference,
    ProcessReference,
    TransactionalRequest,
)
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import Currency, JourneyPurpose, NotificationChannel
from kiosk.domain.rules.checks import check_request, check_subject, name_is_plausible
from kiosk.domain.rules.checks_journey import check_journey, check_set_document
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import MAX_BYTES, Picture
from kiosk.domain.values.problem import Problem, ProblemKind

TODAY = "2026-03-01"
JPEG = b"\xff\xd8\xff\xe0" + bytes(100)
PICTURE = Picture(jpeg=JPEG, width=1280, height=720, quality=92)
SMALL = replace(PICTURE, width=639, height=480)
HUGE = replace(PICTURE, jpeg=JPEG + bytes(MAX_BYTES))
PNG = replace(PICTURE, jpeg=b"\x89PNG\r\n\x1a\n")
PROCESS = ProcessId("80371b2a-3ac7-432e-866d-57fe37896ac6")
LUKE = Subject(
    code="12345678909",
    name="Luke Skywalker",
    birth_date="2000-05-20",
    email="luke@unico.co",
    phone="5519725570707",
)
ONBOARDING = OnboardingRequest(subject=LUKE, selfie=PICTURE)
DOCUMENT = DocumentRequest(
    subject=LUKE, purpose=DocumentPurpose.ONBOARDING, auth_process_id=PROCESS, files=(PICTURE,)
)
SAME = TransactionalRequest(
    subject=LUKE, selfie=PICTURE, references=(ProcessReference(process_id=PROCESS),)
)


def told(problems: tuple[Problem, ...]) -> list[tuple[str, Field | None]]:
    return [(p.code, p.field) for p in problems]


@pytest.mark.parametrize(
    "request_",
    [
        ONBOARDING,
        DOCUMENT,
        SAME,
        replace(SAME, references=(PictureReference(picture=PICTURE),)),
        replace(DOCUMENT, files=(), document_id=DocumentId("doc-abc-123")),
        AgeRequest(subject=Subject(), selfie=PICTURE),
        replace(ONBOARDING, selfie=replace(PICTURE, width=480, height=640)),
    ],
    ids=lambda r: r.operation,
)
def test_what_is_right_goes_through(request_: OnboardingRequest) -> None:
    assert check_request(request_, today=TODAY) == ()


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"code": ""}, "20005", Field.CODE),
        ({"code": "12345678900"}, "20507", Field.CODE),
        ({"name": " "}, "20006", Field.NAME),
        ({"name": "Luke 2"}, "20509", Field.NAME),
        ({"birth_date": "2000-02-30"}, "20019", Field.BIRTH_DATE),
        ({"birth_date": "20000520"}, "20019", Field.BIRTH_DATE),
        ({"birth_date": "2026-03-02"}, "20019", Field.BIRTH_DATE),
        ({"birth_date": "1875-02-28"}, "20047", Field.BIRTH_DATE),
        ({"email": "luke"}, "20008", Field.EMAIL),
        ({"phone": "551972557070"}, "20021", Field.PHONE),
        ({"dui_type": DuiType.AR_DNI, "code": "20123456"}, "check.dui_type", Field.DUI_TYPE),
    ],
)
def test_each_field_of_the_subject_is_named(
    change: dict[str, Any], code: str, field: Field
) -> None:
    subject = replace(LUKE, **change)
    problems = check_subject(subject, operation=Operation.ONBOARDING, today=TODAY)
    assert told(problems) == [(code, field)]


def test_a_document_process_takes_more_kinds_and_needs_no_name() -> None:
    subject = Subject(dui_type=DuiType.AR_DNI, code="20123456")
    assert check_subject(subject, operation=Operation.DOCUMENT, today=TODAY) == ()


@pytest.mark.parametrize(
    ("birth_date", "right"), [("2026-03-01", True), ("1875-03-02", True), ("1876-03-01", True)]
)
def test_the_edges_of_a_life(birth_date: str, *, right: bool) -> None:
    subject = replace(LUKE, birth_date=birth_date)
    problems = check_subject(subject, operation=Operation.ONBOARDING, today=TODAY)
    assert (problems == ()) is right


@pytest.mark.parametrize(
    "name", ["Luke Skywalker", "José D'Ávila", "Ana-Maria Sá Jr.", "Íñigo O\u2019Neil", "李 小龍"]
)
def test_names_of_all_scripts(name: str) -> None:
    assert name_is_plausible(name)


@pytest.mark.parametrize("name", ["", "...", "R2D2", "a@b", "Luke;", "Luke\tS", "😀"])
def test_what_is_no_name(name: str) -> None:
    assert not name_is_plausible(name)


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        (SMALL, "20807"),
        (HUGE, "20506"),
        (PNG, "20505"),
        (replace(PICTURE, jpeg=b""), "20009"),
    ],
)
def test_a_picture_beyond_the_limits_is_taken_again(picture: Picture, code: str) -> None:
    problems = check_request(replace(ONBOARDING, selfie=picture), today=TODAY)
    assert told(problems) == [(code, Field.IMAGE)]
    assert problems[0].kind is ProblemKind.PICTURE
    assert told(check_request(replace(DOCUMENT, files=(picture,)), today=TODAY)) == [
        (code, Field.FILES)
    ]


def test_references_are_needed_and_looked_at() -> None:
    def codes(*references: ProcessReference | PictureReference) -> list[str]:
        request = replace(SAME, references=references)
        return [p.code for p in check_request(request, today=TODAY)]

    assert codes() == ["20024"]
    assert codes(ProcessReference(process_id=ProcessId("17"))) == ["20065"]
    assert codes(PictureReference(picture=SMALL)) == ["20807"]


def test_a_document_comes_in_one_way_only() -> None:
    neither = replace(DOCUMENT, files=())
    both = replace(DOCUMENT, document_id=DocumentId("doc-abc-123"))
    stray = replace(DOCUMENT, auth_process_id=ProcessId(""))
    assert told(check_request(neither, today=TODAY)) == [("20068", Field.FILES)]
    assert told(check_request(both, today=TODAY)) == [
        ("check.files_or_document", Field.DOCUMENT_ID)
    ]
    assert told(check_request(stray, today=TODAY)) == [("20066", Field.AUTH_PROCESS_ID)]


PERSON = Person(dui_type=DuiType.BR_CPF, dui_value="12345678909", friendly_name="Luke")
JOURNEY = JourneyRequest(
    flow="idunicodocs", purpose=JourneyPurpose.BIOMETRY_ONBOARDING, person=PERSON
)
REFERENCE = (ProcessReference(process_id=PROCESS),)
WHATSAPP = (NotificationChannel.WHATSAPP,)
EMAIL = (NotificationChannel.EMAIL,)


@pytest.mark.parametrize(
    "journey",
    [
        JOURNEY,
        replace(JOURNEY, callback_uri="https://app.client.com/callback"),
        replace(JOURNEY, callback_uri="bankapp://done"),
        replace(JOURNEY, callback_uri="/path/to/callback-url/"),
        replace(JOURNEY, flow="idagedocumentless", person=Person()),
        replace(JOURNEY, flow="idagedocumentless", person=replace(PERSON, dui_value="")),
        replace(JOURNEY, flow="own-flow-with-the-number-later", person=Person()),
        replace(JOURNEY, person=replace(PERSON, friendly_name="x" * 50)),
        replace(JOURNEY, person=replace(PERSON, phone="5511912345678", channels=WHATSAPP)),
        replace(JOURNEY, person=replace(PERSON, phone="525512345678")),
        replace(JOURNEY, person=replace(PERSON, phone="525512345678", channels=WHATSAPP)),
        replace(JOURNEY, flow="idunicosign", person=replace(PERSON, email="luke@unico.co")),
        replace(JOURNEY, flow="idtoken", references=REFERENCE),
        replace(JOURNEY, flow="idsmart", references=REFERENCE, use_case="USE_CASE_LOGIN"),
        replace(JOURNEY, flow="idagedocumentless", back_camera=True),
        replace(JOURNEY, expires_in_s=3600, company_branch_id=PROCESS),
        replace(JOURNEY, contextualization=Contextualization(currency=Currency.BRL, price="19.90")),
    ],
)
def test_journeys_that_are_right(journey: JourneyRequest) -> None:
    assert check_journey(journey) == ()


@pytest.mark.parametrize(
    ("journey", "code", "field"),
    [
        (replace(JOURNEY, flow=""), "check.flow", Field.FLOW),
        (replace(JOURNEY, flow="id docs"), "check.flow", Field.FLOW),
        (replace(JOURNEY, person=Person()), "20005", Field.DUI_VALUE),
        (
            replace(JOURNEY, person=replace(PERSON, dui_value="")),
            "20005",
            Field.DUI_VALUE,
        ),
        (
            replace(JOURNEY, person=replace(PERSON, dui_value="12345678900")),
            "20507",
            Field.DUI_VALUE,
        ),
        (
            replace(JOURNEY, person=replace(PERSON, dui_type=None)),
            "check.dui_type",
            Field.DUI_TYPE,
        ),
        (
            replace(JOURNEY, person=replace(PERSON, friendly_name="x" * 51)),
            "check.friendly_name",
            Field.FRIENDLY_NAME,
        ),
        (
            replace(JOURNEY, person=replace(PERSON, channels=WHATSAPP)),
            "check.phone_for_channel",
            Field.PERSON_PHONE,
        ),
        (
            replace(JOURNEY, person=replace(PERSON, phone="14155552671", channels=WHATSAPP)),
            "check.phone_for_channel",
            Field.PERSON_PHONE,
        ),
        (
            replace(JOURNEY, person=replace(PERSON, phone="551191234567")),
            "20021",
            Field.PERSON_PHONE,
        ),
        (
            replace(JOURNEY, person=replace(PERSON, channels=EMAIL)),
            "check.email_for_channel",
            Field.PERSON_EMAIL,
        ),
        (replace(JOURNEY, flow="idsign"), "check.email_for_signature", Field.PERSON_EMAIL),
        (
            replace(JOURNEY, person=replace(PERSON, email="luke@")),
            "20008",
            Field.PERSON_EMAIL,
        ),
        (replace(JOURNEY, flow="idtokentrust"), "20024", Field.REFERENCE),
        (
            replace(JOURNEY, flow="idsmart", references=REFERENCE),
            "check.use_case",
            Field.USE_CASE,
        ),
        (replace(JOURNEY, callback_uri=""), "check.callback_uri", Field.CALLBACK_URI),
        (replace(JOURNEY, callback_uri="nowhere"), "check.callback_uri", Field.CALLBACK_URI),
        (
            replace(JOURNEY, company_branch_id="7"),
            "check.company_branch_id",
            Field.COMPANY_BRANCH_ID,
        ),
        (replace(JOURNEY, expires_in_s=0), "check.expires_in", Field.EXPIRES_IN),
        (replace(JOURNEY, back_camera=True), "check.back_camera", Field.BACK_CAMERA),
        (
            replace(JOURNEY, contextualization=Contextualization(price="1")),
            "check.currency",
            Field.CURRENCY,
        ),
        (
            replace(JOURNEY, contextualization=Contextualization(currency=Currency.MXN, price="x")),
            "check.price",
            Field.PRICE,
        ),
        (
            replace(
                JOURNEY, contextualization=Contextualization(currency=Currency.BRL, price="85.000")
            ),
            "check.price_two_ways",
            Field.PRICE,
        ),
    ],
)
def test_each_field_of_a_journey_is_named(journey: JourneyRequest, code: str, field: Field) -> None:
    assert told(check_journey(journey)) == [(code, field)]


def test_set_document_takes_three_kinds() -> None:
    assert check_set_document(DuiType.US_SSN, "123456789") == ()
    assert told(check_set_document(DuiType.AR_DNI, "20123456")) == [
        ("check.dui_type", Field.DUI_TYPE)
    ]
    assert told(check_set_document(DuiType.BR_CPF, "1")) == [("20507", Field.DUI_VALUE)]


@given(st.text(max_size=40), st.text(max_size=12), st.text(max_size=20))
def test_nothing_that_is_typed_makes_a_check_fail(text: str, date: str, digits: str) -> None:
    subject = Subject(code=digits, name=text, birth_date=date, email=text, phone=digits)
    check_subject(subject, operation=Operation.ONBOARDING, today=TODAY)
    check_journey(
        replace(
            JOURNEY,
            flow=text,
            callback_uri=text,
            person=replace(PERSON, dui_value=digits, phone=digits, email=text),
            contextualization=Contextualization(price=digits),
        )
    )
