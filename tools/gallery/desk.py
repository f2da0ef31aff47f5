"""Examples of the screens around the visit: history, unknown outcomes, journeys, settings, PIN.

The journey's answers are those of the contract's pages, flaws and all ("2025-10-35").
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.contract.answers import (
    DocumentAnswer,
    JourneyAnswer,
    JourneyDocument,
    JourneyPerson,
    JourneyService,
    ProcessAnswer,
)
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.words import (
    JourneyPurpose,
    JourneyResult,
    JourneyState,
    NotificationChannel,
    ProcessStatus,
    Reading,
)
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.verdict import (
    CapabilityLine,
    Decision,
    LivenessStanding,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
)
from kiosk.flow.counter import Counter
from kiosk.flow.history import BrowsingHistory
from kiosk.flow.home import AtHome
from kiosk.flow.journey import HandingOver, PreparingJourney, SettingDocument
from kiosk.flow.machine import RequestId, State
from kiosk.flow.manager import (
    AboutProgram,
    AskingPin,
    Broken,
    ExitAsked,
    InSettings,
    PinPurpose,
    SettingsOpened,
    TestingCamera,
)
from kiosk.flow.trouble import ResendChosen, ResolvingOutcome
from kiosk.flow.verdict import ReadingAgain, ShowingVerdict

PROCESS = ProcessId("53060f52-f146-4c12-a234-5bb5031f6f5b")
LINK = f"https://cadastro.dev.unico.app/process/{PROCESS}"
_AT = datetime(2026, 1, 15, 14, 30, tzinfo=UTC)
_NETWORK = Problem(kind=ProblemKind.UNKNOWN_OUTCOME, remedy=Remedy.CHOOSE_OUTCOME, code="net.lost")

Named = Iterator[tuple[str, Counter, str]]


def row(
    state: SubmissionState = SubmissionState.FINAL,
    verdict: Verdict | None = None,
    *,
    operation: Operation = Operation.ONBOARDING,
    number: int = 1,
) -> Submission:
    """A row of the journal."""
    decision = Decision(verdict=verdict) if verdict is not None else None
    return Submission(
        id=SubmissionId(f"0d4f6c1e-0000-4000-8000-{number:012d}"),
        visit=VisitId("6f8cbb1e-7a0c-4f37-8a53-0d2c0d1f8b11"),
        operation=operation,
        state=state,
        created_at=_AT.replace(hour=13, minute=max(0, 58 - 7 * number)),
        updated_at=_AT,
        process_id=PROCESS if state is not SubmissionState.UNKNOWN_OUTCOME else None,
        decision=decision,
        subject_name="Luke Skywalker",
        subject_code="52998224725",
        attempts=2,
    )


def aged(submission: Submission) -> Submission:
    """The same, decided three days before, and with all that was asked."""
    return replace(
        submission,
        created_at=submission.created_at - timedelta(days=3),
        updated_at=submission.updated_at - timedelta(days=3),
        flow="idunicodocs",
        purpose="creditprocess",
        client_reference="deal-2026-0042",
    )


def desk_examples() -> Named:
    """All of them: name, counter, what the fake guide says meanwhile."""
    for name, state, guided in (
        *_history(),
        *_outcome(),
        *_journey_form(),
        *_journey(),
        *_journey_verdicts(),
        *_manager(),
        *_pages(),
    ):
        yield name, Counter(state=state), guided
    ended = row(verdict=Verdict.APPROVED, operation=Operation.JOURNEY)
    yield "home_ended", Counter(state=AtHome(), ended=ended), ""
    yield "settings_ended", Counter(state=InSettings(), ended=ended), ""


def _history() -> Iterator[tuple[str, State, str]]:
    browsing = BrowsingHistory()
    rows = (
        row(SubmissionState.UNKNOWN_OUTCOME, number=1),
        row(SubmissionState.ACCEPTED, operation=Operation.JOURNEY, number=2),
        *(row(verdict=each, number=n) for n, each in enumerate(Verdict, start=3)),
        row(SubmissionState.PREPARED, operation=Operation.DOCUMENT, number=12),
        row(SubmissionState.REFUSED, operation=Operation.TRANSACTIONAL, number=13),
        row(SubmissionState.CANCELLED, operation=Operation.AGE, number=14),
        row(SubmissionState.EXPIRED, operation=Operation.JOURNEY, number=15),
    )
    yield "history", replace(browsing, submissions=rows), ""
    yield "history_found", replace(browsing, submissions=rows[3:5], query="52998224725"), ""
    yield "history_busy", BrowsingHistory(query="52998224725", request=RequestId(1)), ""
    yield "history_empty", browsing, ""
    yield "history_nobody", replace(browsing, query="52998224725"), ""
    broken = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_STORE, code="store.io")
    yield "history_problem", replace(browsing, problem=broken), ""


def _outcome() -> Iterator[tuple[str, State, str]]:
    unknown = row(SubmissionState.UNKNOWN_OUTCOME)
    yield "outcome", ResolvingOutcome(submission=unknown, problem=_NETWORK), ""
    yield "outcome_busy", ResolvingOutcome(submission=unknown, request=RequestId(1)), ""
    yield "reading", ReadingAgain(submission=row(SubmissionState.ACCEPTED)), ""


def blank(flow: str = "idlive") -> JourneyRequest:
    """The form with what home knows."""
    return JourneyRequest(
        flow=flow,
        purpose=JourneyPurpose.BIOMETRY_ONBOARDING,
        person=Person(dui_type=DuiType.BR_CPF, dui_value="52998224725"),
    )


def _journey_form() -> Iterator[tuple[str, State, str]]:
    yield "journey", PreparingJourney(form=blank()), ""
    signing = replace(
        blank("idtokensign"),
        person=Person(
            dui_type=DuiType.BR_CPF,
            dui_value="52998224724",
            friendly_name="Luke Skywalker",
            channels=(NotificationChannel.WHATSAPP,),
        ),
    )
    wrong = tuple(
        Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code=code, field=field)
        for code, field in (
            ("20507", Field.DUI_VALUE),
            ("check.phone_for_channel", Field.PERSON_PHONE),
            ("check.email_for_signature", Field.PERSON_EMAIL),
            ("check.price", Field.PRICE),
        )
    )
    yield "journey_wrong", PreparingJourney(form=signing, problems=wrong), ""
    yield "journey_busy", PreparingJourney(form=blank("idsmart"), request=RequestId(1)), ""


def answer(
    state: JourneyState = JourneyState.CREATED, result: JourneyResult | None = None
) -> JourneyAnswer:
    """A journey as the service tells of it."""
    return JourneyAnswer(
        id=PROCESS,
        state=Reading(raw=state.value, value=state),
        result=Reading(raw=result.value, value=result) if result is not None else None,
        flow="iddocssign",
        user_redirect_url=LINK,
        expires_at="2026-01-22T15:15:25.417105Z",
        person=JourneyPerson(channels=("NOTIFICATION_CHANNEL_WHATSAPP", "email")),
    )


def _journey() -> Iterator[tuple[str, State, str]]:
    made = row(SubmissionState.ACCEPTED, operation=Operation.JOURNEY)
    yield "handover", HandingOver(submission=made, answer=answer()), ""
    local = replace(
        answer(),
        user_redirect_url=f"http://127.0.0.1:43211/process/{PROCESS}?lang=pt-BR",
        person=JourneyPerson(),
    )
    yield "handover_demo", HandingOver(submission=made, answer=local, local_link=True), ""
    waits = answer(JourneyState.AWAITING_FOR_DOCUMENT)
    yield "set_document", SettingDocument(submission=made, answer=waits), ""
    wrong = Problem(
        kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code="20507", field=Field.DUI_VALUE
    )
    yield (
        "set_document_wrong",
        SettingDocument(submission=made, answer=waits, problems=(wrong,)),
        "",
    )
    yield (
        "set_document_busy",
        SettingDocument(submission=made, answer=waits, request=RequestId(1)),
        "",
    )


_READ = (
    ("dataExpiracao", "2025-10-35T00:00:00Z"),
    ("dataHabilitacao", "2022-08-09T00:00:00Z"),
    ("dataNascimento", "1950-06-30T00:00:00Z"),
    ("nomeCivil", "John Doe"),
    ("rgNumero", "5478854"),
    ("categoria", "D"),
    ("cpfNumero", "73689290074"),
    ("localEmissao", "DEREX SP"),
    ("renachNumero", ""),
)


def finished() -> JourneyAnswer:
    """The scenario iddocssign of result-scenarios.md."""
    document = JourneyDocument(
        doc_id="1e61a978-3673-4fdd-8fa8-808d0a26d131",
        typified=True,
        cpf_match=True,
        face_match=True,
        validate_doc=True,
        reused_doc=True,
        signed_url="https://127.0.0.1/url-signer/signature",
        version=2,
        code="RG",
        data=_READ,
    )
    signed = JourneyService(
        envelope_id="4d4f3d90-04a3-4259-b63b-930ab10d2e47",
        document_ids=("03307601-b518-49ca-b368-ae3919e24e54",),
    )
    return replace(
        answer(JourneyState.FINISHED, JourneyResult.OK),
        services=(JourneyService(documents=(document,), consent_granted=True), signed),
    )


def _journey_verdicts() -> Iterator[tuple[str, State, str]]:
    approved = Decision(
        verdict=Verdict.APPROVED,
        reasons=(Reason(code=ReasonCode.SCORE_STRONG_POSITIVE, verdict=Verdict.APPROVED),),
        capabilities=(
            CapabilityLine(capability=Capability.LIVENESS, standing=Standing.POSITIVE),
            CapabilityLine(
                capability=Capability.RISK_SCORE, standing=Standing.POSITIVE, value="50"
            ),
            CapabilityLine(capability=Capability.DOCUMENT_VALIDATION, standing=Standing.POSITIVE),
        ),
        liveness=LivenessStanding.PASSED,
    )
    done = row(verdict=Verdict.APPROVED, operation=Operation.JOURNEY)
    yield (
        "verdict_journey",
        ShowingVerdict(submission=done, decision=approved, journey=finished()),
        "",
    )
    yield "verdict_old", ShowingVerdict(submission=aged(done), decision=approved, reopened=True), ""
    no = Decision(
        verdict=Verdict.REFUSED,
        reasons=(Reason(code=ReasonCode.JOURNEY_INVALID_IDENTITY, verdict=Verdict.REFUSED),),
    )
    yield (
        "verdict_journey_refused",
        ShowingVerdict(
            submission=row(verdict=Verdict.REFUSED, operation=Operation.JOURNEY),
            decision=no,
            journey=answer(JourneyState.FINISHED, JourneyResult.INVALID_IDENTITY),
        ),
        "",
    )
    files = ProcessAnswer(
        id=PROCESS,
        status=Reading(raw="3", value=ProcessStatus.FINISHED),
        document=DocumentAnswer(
            content=(("nome_civil", "Luke Skywalker"), ("data_nascimento", "1977-05-25")),
            file_urls=("https://127.0.0.1/front", "https://127.0.0.1/back"),
        ),
    )
    yield (
        "verdict_document_files",
        ShowingVerdict(
            submission=row(verdict=Verdict.APPROVED, operation=Operation.DOCUMENT),
            decision=approved,
            answer=files,
        ),
        "",
    )


def _manager() -> Iterator[tuple[str, State, str]]:
    home = AtHome()
    asking = AskingPin(purpose=PinPurpose.SETTINGS, back=home, then=SettingsOpened(approved=True))
    yield "pin", asking, ""
    yield "pin_wrong", replace(asking, wrong=True), ""
    yield "pin_locked", replace(asking, wrong=True, locked_s=75), ""
    yield (
        "pin_send_again",
        AskingPin(
            purpose=PinPurpose.SEND_AGAIN,
            back=ResolvingOutcome(submission=row(SubmissionState.UNKNOWN_OUTCOME)),
            then=ResendChosen(approved=True),
        ),
        "",
    )
    yield (
        "pin_exit",
        AskingPin(purpose=PinPurpose.EXIT, back=home, then=ExitAsked(approved=True)),
        "",
    )
    yield "settings", InSettings(), ""
    yield "settings_erased", InSettings(erased=3), ""
    failed = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_STORE, code="store.sending")
    yield "settings_problem", InSettings(problem=failed), ""


def _pages() -> Iterator[tuple[str, State, str]]:
    yield "about", AboutProgram(), ""
    yield "camera_test", TestingCamera(), "measured"
    yield "camera_test_unplugged", TestingCamera(), "unplugged"
    stopped = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_STORE, code="store.corrupt")
    yield "broken", Broken(problem=stopped), ""
