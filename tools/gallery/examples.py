"""One example of every situation, for the gallery and for the tests that walk all screens.

The people here do not exist: names of the contract's own pages and identifiers that only have
right check digits. The pictures are given by the caller.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.contract.answers import DocumentAnswer, ProcessAnswer
from kiosk.domain.contract.documents import DocumentShape, ReusableDocument
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import ProcessStatus, Reading
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import DocumentId, ProcessId, SubmissionId, VisitId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.quality import Level, Measure, Measurement, QualityReport
from kiosk.domain.values.verdict import (
    CapabilityLine,
    Decision,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
)
from kiosk.flow.capture import Capturing, ChoosingFile, PictureFile, ReviewingCapture
from kiosk.flow.consent import AskingConsent, Declined
from kiosk.flow.counter import Counter
from kiosk.flow.document import ChoosingDocument, LookingUpDocuments
from kiosk.flow.form import ChoosingReference, EnteringSubject
from kiosk.flow.home import AtHome
from kiosk.flow.machine import RequestId, State
from kiosk.flow.sending import Queued, Sending
from kiosk.flow.sending.stages import SendingStage
from kiosk.flow.trouble import InTrouble
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Capture, Shot, Visit
from tools.gallery.desk import desk_examples
from tools.gallery.journeys import scenarios
from tools.gallery.people import people_examples
from tools.gallery.pressed import Press, pressed_examples

PROCESS = ProcessId("4b4e2a0a-8f0a-4c0e-9a53-1f6c2f3f2e10")
_AT = datetime(2026, 1, 15, 14, 30, tzinfo=UTC)
_CONSENT = ConsentGiven(
    version="2026-01", language="pt-BR", sha256="0" * 64, at="2026-01-15T14:30:00+00:00"
)
SUBJECT = Subject(code="52998224725", name="Luke Skywalker")

NETWORK = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.CHECK_NETWORK, code="net.refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A named situation. `guided` names what the fake guide says meanwhile (gallery_doors)."""

    name: str
    counter: Counter
    guided: str = ""
    press: Press | None = None
    """Done once it is laid out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """JPEG files for the review screens."""

    face: Picture
    card: Picture


def visit(operation: Operation = Operation.ONBOARDING) -> Visit:
    """A visit that has come as far as its pictures."""
    return Visit(
        id=VisitId("6f8cbb1e-7a0c-4f37-8a53-0d2c0d1f8b11"),
        operation=operation,
        subject=SUBJECT,
        consent=_CONSENT,
    )


def submission(
    state: SubmissionState = SubmissionState.FINAL,
    operation: Operation = Operation.ONBOARDING,
    number: int = 1,
) -> Submission:
    """A row of the journal."""
    return Submission(
        id=SubmissionId(f"0d4f6c1e-0000-4000-8000-{number:012d}"),
        visit=VisitId("6f8cbb1e-7a0c-4f37-8a53-0d2c0d1f8b11"),
        operation=operation,
        state=state,
        created_at=_AT,
        updated_at=_AT,
        process_id=PROCESS if state is not SubmissionState.UNKNOWN_OUTCOME else None,
        subject_name=SUBJECT.name,
        subject_code=SUBJECT.code,
    )


def examples(pictures: Pictures, language: str = "pt-BR") -> Iterator[Example]:
    """All of them; the customer consented in `language`, and is spoken to in it."""
    for example in _examples(pictures):
        yield replace(example, counter=_spoken(example.counter, language))


def _spoken(counter: Counter, language: str) -> Counter:
    visit_ = getattr(counter.state, "visit", None)
    if not isinstance(visit_, Visit) or visit_.consent is None:
        return counter
    consent = replace(visit_.consent, language=language)
    with_visit: Any = counter.state
    state: State = replace(with_visit, visit=replace(visit_, consent=consent))
    return replace(counter, state=state)


def _examples(pictures: Pictures) -> Iterator[Example]:
    makers: tuple[Callable[[Pictures], Iterator[tuple[str, State, str]]], ...] = (
        _home,
        _form,
        _capture,
        _review,
        _sending,
        _verdicts,
        _trouble,
    )
    for maker in makers:
        for name, state, guided in maker(pictures):
            yield Example(name=name, counter=Counter(state=state), guided=guided)
    for name, counter, guided in (*desk_examples(), *people_examples(), *scenarios()):
        yield Example(name=name, counter=counter, guided=guided)
    with_selfie = next(
        each.state
        for name, each, _ in desk_examples()
        if name == "verdict_journey_refused" and isinstance(each.state, ShowingVerdict)
    )
    for name, state, guided, press in pressed_examples(with_selfie):
        yield Example(name=name, counter=Counter(state=state), guided=guided, press=press)
    yield Example(name="idle", counter=Counter(state=AskingConsent(visit=visit()), idle_left_s=24))


def _home(_: Pictures) -> Iterator[tuple[str, State, str]]:
    waiting = (
        submission(SubmissionState.UNKNOWN_OUTCOME, number=1),
        submission(SubmissionState.PREPARED, Operation.DOCUMENT, number=2),
        submission(SubmissionState.ACCEPTED, Operation.JOURNEY, number=3),
    )
    yield "home", AtHome(), ""
    yield "home_waiting", AtHome(waiting=waiting), ""
    full = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_NETWORK, code="store.queue_full")
    yield "home_blocked", AtHome(waiting=waiting[1:2], blocked=full), ""


def _form(_: Pictures) -> Iterator[tuple[str, State, str]]:
    blank = Visit(id=VisitId("v"), operation=Operation.ONBOARDING)
    yield "subject", EnteringSubject(visit=blank), ""
    wrong = tuple(
        Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code=code, field=field)
        for code, field in (("20507", Field.CODE), ("20006", Field.NAME))
    )
    typed = replace(blank, id=VisitId("w"), subject=Subject(code="52998224724"))
    yield "subject_wrong", EnteringSubject(visit=typed, problems=wrong), ""
    document = Visit(id=VisitId("x"), operation=Operation.DOCUMENT)
    yield "subject_document", EnteringSubject(visit=document), ""
    same = replace(visit(Operation.TRANSACTIONAL), consent=None)
    yield "reference", ChoosingReference(visit=same), ""
    yield "consent", AskingConsent(visit=replace(visit(), consent=None)), ""
    yield "declined", Declined(), ""
    papers = visit(Operation.DOCUMENT)
    yield "looking_up", LookingUpDocuments(visit=papers), ""
    found = (
        ReusableDocument(
            document_id=DocumentId("d"), document_type="unico.moja.dictionary.br.cnh.v2.Cnh"
        ),
    )
    yield "document", ChoosingDocument(visit=papers), ""
    yield "document_on_file", ChoosingDocument(visit=papers, documents=found), ""


def _capture(_: Pictures) -> Iterator[tuple[str, State, str]]:
    selfie = Capturing(visit=visit(), shot=Shot.SELFIE)
    card = replace(visit(Operation.DOCUMENT), shape=DocumentShape.ID1)
    front = Capturing(visit=card, shot=Shot.DOCUMENT_FRONT)
    yield "selfie_searching", selfie, "searching"
    yield "selfie_adjust", selfie, "adjust"
    yield "selfie_help", selfie, "help"
    yield "selfie_manual", selfie, "manual"
    yield "selfie_hold", selfie, "hold"
    yield "selfie_taken", Capturing(visit=visit(), shot=Shot.SELFIE, judging=True), "hold"
    yield "selfie_by_hand", selfie, "none"
    yield "selfie_no_camera", selfie, "unplugged"
    dark = Problem(kind=ProblemKind.PICTURE, remedy=Remedy.RETAKE_PICTURE, code="picture.too_small")
    yield (
        "selfie_refused",
        Capturing(visit=visit(), shot=Shot.SELFIE, problem=dark),
        "adjust",
    )
    yield "files_searching", ChoosingFile(visit=visit(), shot=Shot.SELFIE, request=RequestId(1)), ""
    yield "files_none", ChoosingFile(visit=visit(), shot=Shot.SELFIE), ""
    names = ("IMG_0412.JPG", "scan-2026-01-02-at-the-second-counter-both-sides.tiff", "a.jfif")
    files = tuple(
        PictureFile(path=name, name=name, place="SCANNER", changed_at=_AT) for name in names
    )
    yield "files_found", ChoosingFile(visit=visit(), shot=Shot.SELFIE, files=files), ""
    yield "document_searching", front, "document_searching"
    yield "document_adjust", front, "document_adjust"
    yield "document_hold", front, "document_hold"
    yield (
        "document_back",
        Capturing(visit=card, shot=Shot.DOCUMENT_BACK),
        "document_searching",
    )


def _review(pictures: Pictures) -> Iterator[tuple[str, State, str]]:
    good = Capture(shot=Shot.SELFIE, picture=pictures.face)
    faults = QualityReport(
        measurements=(
            Measurement(measure=Measure.EYES_OPEN, value=0.1, level=Level.BLOCK),
            Measurement(measure=Measure.ILLUMINATION_UNIFORMITY, value=0.4, level=Level.WARN),
        )
    )
    poor = Capture(shot=Shot.SELFIE, picture=pictures.face, report=faults)
    card = Capture(shot=Shot.DOCUMENT_FRONT, picture=pictures.card, original=pictures.face)
    papers = replace(visit(Operation.DOCUMENT), shape=DocumentShape.ID1)
    yield "review", ReviewingCapture(visit=visit(), capture=good), ""
    yield "review_faults", ReviewingCapture(visit=visit(), capture=poor), ""
    yield "review_document", ReviewingCapture(visit=papers, capture=card), ""


def _sending(_: Pictures) -> Iterator[tuple[str, State, str]]:
    number = SubmissionId("s")
    for stage in SendingStage:
        cause = NETWORK if stage is SendingStage.WAITING_TO_RETRY else None
        taken = PROCESS if stage is SendingStage.CHECKING else None
        yield (
            f"sending_{stage.value}",
            Sending(visit=visit(), submission=number, stage=stage, cause=cause, process_id=taken),
            "",
        )
    yield "queued", Queued(visit=visit(), submission=number), ""


_REASON = {
    Verdict.APPROVED: ReasonCode.IDENTITY_CONFIRMED,
    Verdict.REFUSED: ReasonCode.IDENTITY_REFUSED,
    Verdict.REVIEW: ReasonCode.SCORE_MODERATE_POSITIVE,
    Verdict.RECAPTURE: ReasonCode.SCORE_NEUTRAL,
    Verdict.PENDING: ReasonCode.STILL_PROCESSING,
    Verdict.FAILED: ReasonCode.PROCESSING_FAILED,
    Verdict.UNKNOWN_OUTCOME: ReasonCode.OUTCOME_UNKNOWN,
}
_IDENTITY = {
    Verdict.APPROVED: Standing.POSITIVE,
    Verdict.REFUSED: Standing.NEGATIVE,
    Verdict.REVIEW: Standing.INCONCLUSIVE,
    Verdict.RECAPTURE: Standing.INCONCLUSIVE,
}


def decision(verdict: Verdict) -> Decision:
    """A decision with a full table."""
    lines = [
        CapabilityLine(
            capability=Capability.IDENTITY, standing=_IDENTITY.get(verdict, Standing.MISSING)
        ),
        CapabilityLine(capability=Capability.LIVENESS, standing=Standing.NOT_CHECKED),
        CapabilityLine(capability=Capability.SERPRO, standing=Standing.SHOWN, value="98"),
    ]
    if verdict is Verdict.REVIEW:
        lines.append(
            CapabilityLine(
                capability=Capability.RISK_SCORE, standing=Standing.INCONCLUSIVE, value="28"
            )
        )
    return Decision(
        verdict=verdict,
        reasons=(Reason(code=_REASON[verdict], verdict=verdict),),
        capabilities=tuple(lines),
    )


def _verdicts(pictures: Pictures) -> Iterator[tuple[str, State, str]]:
    face = Capture(shot=Shot.SELFIE, picture=pictures.face)
    yield (
        "verdict_picture",
        ShowingVerdict(
            submission=submission(),
            decision=decision(Verdict.APPROVED),
            visit=replace(visit(), captures=(face,)),
        ),
        "",
    )
    for verdict in Verdict:
        yield (
            f"verdict_{verdict.value}",
            ShowingVerdict(submission=submission(), decision=decision(verdict), visit=visit()),
            "",
        )
    read = ProcessAnswer(
        id=PROCESS,
        status=Reading(raw="3", value=ProcessStatus.FINISHED),
        document=DocumentAnswer(
            content=(("nomeCivil", "Luke Skywalker"), ("dataNascimento", "1977-05-25")),
        ),
    )
    accepted = Decision(
        verdict=Verdict.APPROVED,
        reasons=(Reason(code=ReasonCode.DOCUMENT_ACCEPTED, verdict=Verdict.APPROVED),),
        capabilities=(
            CapabilityLine(capability=Capability.DOCUMENT_TYPE, standing=Standing.POSITIVE),
            CapabilityLine(capability=Capability.DOCUMENT_MATCH, standing=Standing.POSITIVE),
            CapabilityLine(capability=Capability.FACE_MATCH, standing=Standing.POSITIVE),
        ),
    )
    yield (
        "verdict_document",
        ShowingVerdict(
            submission=submission(operation=Operation.DOCUMENT),
            decision=accepted,
            answer=read,
            visit=visit(Operation.DOCUMENT),
        ),
        "",
    )


def _trouble(_: Pictures) -> Iterator[tuple[str, State, str]]:
    field = Problem(
        kind=ProblemKind.FIELD,
        remedy=Remedy.CORRECT_FIELD,
        code="20507",
        field=Field.CODE,
        http_status=400,
    )
    picture = Problem(
        kind=ProblemKind.PICTURE, remedy=Remedy.RETAKE_PICTURE, code="20900", http_status=400
    )
    key = Problem(kind=ProblemKind.CREDENTIALS, remedy=Remedy.CHECK_CREDENTIALS, code="1.2.4")
    for name, problem in (
        ("network", NETWORK),
        ("field", field),
        ("picture", picture),
        ("credentials", key),
    ):
        yield f"trouble_{name}", InTrouble(problem=problem, visit=visit()), ""
