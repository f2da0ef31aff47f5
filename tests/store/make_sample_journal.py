"""Writes the journal that each released version leaves behind, for the tests of later versions.

    python tests/store/make_sample_journal.py

Run once by the version that is released, and committed: `tests/data/journals/VERSION` holds the
sealed journal, its key (of no worth: nobody's data are sealed by it), the audit trail's anchor and
`expected.json`, what that version itself reads in it. A folder that is there is never written
again.
"""

import json
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk import __version__
from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import Contextualization, JourneyRequest, Person
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    PictureReference,
    ProcessReference,
    ProcessRequest,
    TransactionalRequest,
)
from kiosk.domain.contract.subject import Gender, Subject
from kiosk.domain.contract.words import Currency, JourneyPurpose, NotificationChannel
from kiosk.domain.rules.submission import Submission
from kiosk.domain.rules.submission import SubmissionEvent as E
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.domain.values.operation import Capability
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
from kiosk.store.keys import FileKey
from kiosk.store.opening import Opened
from tests.store.samples import CODE, NAME, VISIT, Counter, onboarding, picture

PLACE = Path(__file__).resolve().parents[1] / "data" / "journals"
CONSENT = ConsentGiven(version="2026-01", language="pt-BR", sha256="0" * 64, at="2026-03-02")
PERSON = Subject(
    dui_type=DuiType.BR_CPF,
    code=CODE,
    name=NAME,
    gender=Gender.MALE,
    birth_date="1977-05-25",
    email="luke@example.org",
    phone="5511912345678",
)
SMALL = picture(b"\xff\xd8\xff\xd9")
DECISION = Decision(
    verdict=Verdict.REVIEW,
    liveness=LivenessStanding.PASSED,
    reasons=(
        Reason(
            code=ReasonCode.RESULT_MISSING, verdict=Verdict.REVIEW, capability=Capability.IDENTITY
        ),
        Reason(code=ReasonCode.SCORE_NEUTRAL, verdict=Verdict.REVIEW, detail="28"),
    ),
    capabilities=(
        CapabilityLine(capability=Capability.RISK_SCORE, standing=next(iter(Standing)), value="28"),
    ),
)
PROBLEM = Problem(
    kind=ProblemKind.FIELD,
    remedy=Remedy.CORRECT_FIELD,
    code="20507",
    field=Field.CODE,
    http_status=400,
    request_id="r1",
    retry_after_s=1.5,
    detail="a sentence of the service",
)
REQUESTS: tuple[ProcessRequest | JourneyRequest, ...] = (
    onboarding(jpeg=SMALL.jpeg),
    TransactionalRequest(
        subject=PERSON,
        selfie=SMALL,
        references=(
            ProcessReference(process_id=ProcessId("p1")),
            PictureReference(picture=SMALL),
        ),
        use_case="login",
    ),
    AgeRequest(subject=PERSON, selfie=SMALL, subsidiary_id="12"),
    DocumentRequest(
        subject=PERSON,
        purpose=DocumentPurpose.CREDIT_PROCESS,
        auth_process_id=ProcessId("p1"),
        files=(SMALL, SMALL),
    ),
    DocumentRequest(
        subject=PERSON,
        purpose=DocumentPurpose.FGTS,
        auth_process_id=ProcessId("p1"),
        document_id=DocumentId("d1"),
    ),
    JourneyRequest(
        flow="idlive",
        purpose=JourneyPurpose.CREDIT_PROCESS,
        person=Person(
            dui_type=DuiType.BR_CPF,
            dui_value=CODE,
            friendly_name=NAME,
            phone="5511912345678",
            channels=tuple(NotificationChannel),
        ),
        references=(ProcessReference(process_id=ProcessId("p1")),),
        client_reference="contract 7",
        expires_in_s=3600,
        back_camera=True,
        contextualization=Contextualization(
            currency=next(iter(Currency)), price="85.00", reason_pt_br="compra"
        ),
    ),
)
"""Every kind of request; they stay prepared."""
PATHS: Mapping[str, tuple[tuple[E, Mapping[str, Any]], ...]] = {
    "sending": ((E.SENDING_BEGAN, {}),),
    "unknown_outcome": ((E.SENDING_BEGAN, {}), (E.OUTCOME_LOST, {"problem": PROBLEM})),
    "accepted": (
        (E.SENDING_BEGAN, {}),
        (E.TAKEN, {"process_id": ProcessId("p2"), "expires_at": "2026-03-09T12:00:00Z"}),
    ),
    "final": (
        (E.SENDING_BEGAN, {}),
        (E.TAKEN, {"process_id": ProcessId("p3")}),
        (E.DECIDED, {"decision": DECISION}),
    ),
    "refused": ((E.SENDING_BEGAN, {}), (E.REFUSED_BY_SERVICE, {"problem": PROBLEM})),
    "cancelled": ((E.CANCELLED_BY_ATTENDANT, {}),),
    "expired": ((E.TIME_RAN_OUT, {}),),
}


def told(one: Submission, opened: Opened) -> dict[str, Any]:
    """One row as text: what must still be read by every later version."""
    decision, problem = one.decision, one.problem
    waiting = one.state.value in {"prepared", "sending", "unknown_outcome"}
    return {
        "id": one.id,
        "operation": one.operation.value,
        "state": one.state.value,
        "process_id": one.process_id,
        "name": one.subject_name,
        "code": one.subject_code,
        "created_at": one.created_at.isoformat(),
        "flow": one.flow,
        "attempts": one.attempts,
        "expires_at": one.expires_at,
        "verdict": None if decision is None else decision.verdict.value,
        "reasons": [] if decision is None else [each.code.value for each in decision.reasons],
        "problem": None if problem is None else [problem.code, problem.detail],
        "request": plain(opened.journal.request_of(one.id)) if waiting else None,
    }


def plain(value: Any) -> Any:
    """A value of the domain as JSON, field by field: a later version may have more of them."""
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, bytes):
        return value.hex()
    return value.value if isinstance(value, Enum) else value


def make(folder: Path) -> None:
    """Every request, every state, a decision, a problem, a consent, and a whole audit trail."""
    counter = Counter(folder, key=FileKey(folder / "store.key"))
    opened = counter.open()
    journal = opened.journal
    for request in REQUESTS:
        journal.prepare(request, visit=VISIT, mode="sandbox", consent=CONSENT)
        counter.clock.tick(minutes=1)
    for path in PATHS.values():
        one = journal.prepare(
            onboarding(jpeg=SMALL.jpeg), visit=VISIT, mode="sandbox", consent=CONSENT
        )
        for event, values in path:
            journal.record(one.id, event, **values)
        counter.clock.tick(minutes=1)
    rows = [told(one, opened) for one in journal.find(oldest_first=True)]
    entries = len(list(opened.audit.export()))
    expected = {"rows": rows, "entries": entries, "now": counter.clock.now.isoformat()}
    journal.close()
    for left in ("ballast", "gate.lock", "audit.lock"):
        (folder / left).unlink(missing_ok=True)
    for each in (folder / "owners").glob("*"):
        each.unlink()
    (folder / "owners").rmdir()
    (folder / "expected.json").write_text(json.dumps(expected, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    place = PLACE / __version__
    if place.exists():
        sys.exit(f"{place} is there already")
    make(place)
