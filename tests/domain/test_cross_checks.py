"""Names as people write them, dates as services print them, and fields under their spellings."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import DocumentAnswer, JourneyDocument
from kiosk.domain.contract.document_fields import by_api, by_journey, read_date
from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import DocumentRequest, OnboardingRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.rules.asked import Asked, about, asked_by, told_by
from kiosk.domain.rules.crosschecks import cross_checks
from kiosk.domain.rules.names import names_agree
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ages import years_between
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture

AGREE = [
    ("Luke Skywalker", "luke SKYWALKER"),
    ("Luke Skywalker", "  Luke \t Skywalker "),
    ("Luke Skywalker", "Skywalker, Luke"),
    ("José Bonifácio", "Jose\u0301 Bonifa\u0301cio"),
    ("José Bonifácio", "JOSE BONIFACIO"),
    ("Conceição", "Conceicao"),
    ("Peña", "PENA"),
    ("Łukasz Đorđe Ðóra", "Lukasz Dorde Dora"),
    ("Þór Æsa Œuvre", "Thor Aesa Oeuvre"),
    ("I\u0131ld\u0131z", "IILDIZ"),
    ("João Rosa Sobrinho", "João Rosa sobrinho"),
    ("João Rosa Neto", "joao rosa NETO"),
    ("Groß", "GROSS"),
    ("Søren Kierkegaard", "Soren Kierkegaard"),
    ("Maria da Glória de Bragança", "Maria Gloria Braganca"),
    ("Maria de la Luz y Gómez", "Maria Luz Gomez"),
    ("Joaquim Maria Machado de Assis", "Joaquim Machado de Assis"),
    ("Joaquim Maria Machado de Assis", "Joaquim Assis"),
    ("Joaquim Maria Machado de Assis", "J. M. M. de Assis"),
    ("Joaquim Maria Machado de Assis", "J M M ASSIS"),
    ("J. Machado", "Joaquim M."),
    ("Francisco de Goya", "Fco. de Goya"),
    ("Maria Quitéria", "Mª Quitéria"),
    ("Antonio Santos", "Ant. Stos."),
    ("João Rosa Júnior", "Joao Rosa Jr"),
    ("João Rosa Filho", "Rosa Filho, João"),
    ("João Rosa Filho", "João Rosa Fº"),
    ("D'Ávila", "Davila"),
    ("Ana Lúcia", "Analúcia"),
    ("Mac Donald", "MacDonald"),
    ("Jean-Baptiste Debret", "Jean Baptiste Debret"),
    ("", "Luke Skywalker"),
    ("Luke Skywalker", " "),
    ("...", "Luke"),
    ("dos Santos", "Santos"),
    ("De La", "De La"),
    ("Luke", "Luke Skywalker"),
    ("Filho", "Filho"),
]
DIFFER = [
    ("Luke Skywalker", "Leia Skywalker"),
    ("Luke Skywalker", "Luke Organa"),
    ("Luke Skywalker", "Organa"),
    ("Joaquim Maria Machado", "Joaquim Maria Nabuco"),
    ("João Rosa", "João Rosa Filho"),
    ("João Rosa Júnior", "João Rosa Neto"),
    ("João Rosa II", "João Rosa III"),
    ("João Rosa", "João Rosa Sobrinho"),
    # one word can not stand for two
    ("Ana Ana", "Ana Maria"),
    ("A. A. Silva", "Ana Silva Costa"),
    # more than one letter without a dot is a name
    ("Fco Goya", "Francisco Goya"),
    ("Ant. Santos", "Tania Santos"),
    ("Fxo. Goya", "Francisco Goya"),
    ("Souza", "Sousa"),
    ("De La", "Silva"),
    ("J. Goya", "Francisco Goya"),
]


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_no_difference(one: str, other: str) -> None:
    assert names_agree(one, other)
    assert names_agree(other, one)


PARTICLES = """
a al as bin d da das de del dela della den der di do dos du e el i la las le les los o os ter und
van ver von y zu
"""


def test_one_particle_is_as_good_as_another() -> None:
    for particle in PARTICLES.split():
        assert names_agree(f"Ana {particle} Goya", "Ana de Goya"), particle
        assert names_agree(f"Ana {particle.upper()} Goya", "Ana da Goya"), particle


@pytest.mark.parametrize(("one", "other"), DIFFER)
def test_a_difference(one: str, other: str) -> None:
    assert not names_agree(one, other)
    assert not names_agree(other, one)


def test_each_word_finds_its_own() -> None:
    assert names_agree("M. Maria Silva", "Maria Marta Silva")
    assert not names_agree("M. Maria Silva", "Maria Silva Costa")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_compared(one: str, other: str) -> None:
    assert names_agree(one, other) == names_agree(other, one)
    assert names_agree(one, one)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027-12-07", date(2027, 12, 7)),
        ("2027-12-07T00:00:00Z", date(2027, 12, 7)),
        (" 2027-12-07 00:00:00 ", date(2027, 12, 7)),
        ("2027-12-07T23:00:00-03:00", date(2027, 12, 7)),
        ("07/12/2027", date(2027, 12, 7)),
        ("07.12.2027", date(2027, 12, 7)),
        ("07-12-2027T00:00:00", date(2027, 12, 7)),
        ("1900-01-01", date(1900, 1, 1)),
        ("9999-12-31", date(9999, 12, 31)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2025-02-29", None),
        ("2025-10-35T00:00:00Z", None),
        ("2025-13-01", None),
        ("0001-01-01T00:00:00Z", None),
        ("1899-12-31", None),
        ("2027", None),
        ("2027-12", None),
        ("2027-12-07x", None),
        ("12/2027", None),
        ("", None),
        ("indeterminada", None),
        ("\uff12027-12-07", None),
    ],
)
def test_only_a_real_date_is_a_date(text: str, expected: date | None) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        ("2008-11-25", "2026-11-25", 18),
        ("2008-11-26", "2026-11-25", 17),
        ("2008-12-01", "2026-11-25", 17),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
    ],
)
def test_whole_years(born: str, day: str, years: int) -> None:
    assert years_between(date.fromisoformat(born), date.fromisoformat(day)) == years


def test_a_field_is_known_in_every_spelling_and_by_its_last_name() -> None:
    for key in ("dataExpiracao", "data_expiracao", "DATA VALIDADE", "cnh.validade"):
        (document,) = by_api(DocumentAnswer(type="CNH", content=((key, "2027-12-07"),)))
        assert document.expiry() == date(2027, 12, 7), key
    assert list(by_api(None)) == []


def test_an_empty_field_gives_way_to_the_next_spelling() -> None:
    data = (("nomeCivil", " "), ("nome", "Luke"), ("sobrenome", "Skywalker"), ("x.nome", "Leia"))
    (document,) = by_journey((JourneyDocument(code="PASSPORT", data=data),))
    assert document.names() == ("Luke Skywalker",)


def test_the_number_of_a_passport_is_the_persons() -> None:
    content = (("numero", "ab-123456"),)
    for kind in ("PASSPORT", "unico.moja.dictionary.br.passaporte.v1.Passaporte"):
        (document,) = by_api(DocumentAnswer(type=kind, content=content))
        assert document.number(DuiType.BR_PASSPORT) == "AB123456"
    (licence,) = by_api(DocumentAnswer(type="CNH", content=content))
    assert licence.number(DuiType.BR_PASSPORT) == ""
    assert licence.number(DuiType.AR_DNI) == ""


def test_nothing_is_said_of_a_number_of_another_kind() -> None:
    document = DocumentAnswer(type="CNH", content=(("cpfNumero", "73689290074"),))
    passport = Asked(subject=Subject(dui_type=DuiType.BR_PASSPORT, code="AB123456"), day="")
    assert cross_checks(by_api(document), passport, adult=True, policy=Policy()) == ()


ROW = Submission(
    id=SubmissionId("s"),
    visit=VisitId("v"),
    operation=Operation.DOCUMENT,
    state=SubmissionState.ACCEPTED,
    created_at=datetime(2026, 11, 25, tzinfo=UTC),
    updated_at=datetime(2026, 11, 25, tzinfo=UTC),
    subject_name="Luke Skywalker",
    subject_code="12345678909",
)
SUBJECT = Subject(
    dui_type=DuiType.BR_CPF, code="12345678909", name="Luke Skywalker", birth_date="1990-05-12"
)


def test_a_row_tells_as_much_as_it_knows() -> None:
    told = asked_by(ROW, day="2026-11-25")
    assert told == Asked(subject=replace(SUBJECT, birth_date=""), day="2026-11-25")
    older = replace(ROW, subject_code="SIXA800102HDFMRN09")
    assert asked_by(older, day="").subject.dui_type is DuiType.MX_CURP
    named = replace(ROW, subject_dui=DuiType.AR_DNI)
    assert asked_by(named, day="").subject.dui_type is DuiType.AR_DNI


def test_the_request_in_hand_tells_the_rest() -> None:
    document = DocumentRequest(
        subject=SUBJECT, purpose=DocumentPurpose.CAR_PURCHASE, auth_process_id=ProcessId("p")
    )
    told = asked_by(about(ROW, told_by(document)), day="2026-11-25")
    assert told == Asked(subject=SUBJECT, day="2026-11-25", purpose="carpurchase")
    selfie = OnboardingRequest(
        subject=SUBJECT, selfie=Picture(jpeg=b"", width=1, height=1, quality=92)
    )
    assert asked_by(about(ROW, told_by(selfie)), day="") == Asked(subject=SUBJECT, day="")


def test_a_journeys_request_tells_its_purpose_and_reference() -> None:
    request = JourneyRequest(
        flow="id",
        purpose=JourneyPurpose.CREDIT_PROCESS,
        person=Person(dui_type=DuiType.MX_CURP),
        client_reference="deal",
    )
    row = about(ROW, told_by(request))
    assert (row.subject_dui, row.purpose) == (DuiType.MX_CURP, "creditprocess")
    assert row.client_reference == "deal"


def check_every_name() -> None:
    """All pairs of names at once, without pytest (`tests.mutation`)."""
    for one, other in AGREE:
        test_no_difference(one, other)
    for one, other in DIFFER:
        test_a_difference(one, other)
    test_one_particle_is_as_good_as_another()
    test_each_word_finds_its_own()
