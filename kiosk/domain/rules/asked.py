"""Of whom, when and what for: everything that a verdict needs besides the answer."""

from dataclasses import field, replace

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import DocumentRequest, ProcessRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.identifiers import likely_dui
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an answer is held against. Empty means not known, and is held against nothing."""

    subject: Subject
    day: str
    """The day of the visit where the counter stands, "YYYY-MM-DD"."""
    purpose: str = ""
    """`document.purpose`, or a journey's `purpose`."""


NOBODY = Asked(subject=Subject(), day="")
"""Where nothing is known but the answer itself."""


def asked_by(submission: Submission, *, day: str) -> Asked:
    """As far as the journal's row tells."""
    code = submission.subject_code
    return Asked(
        subject=Subject(
            dui_type=submission.subject_dui or likely_dui(code),
            code=code,
            name=submission.subject_name,
            birth_date=submission.subject_birth_date,
        ),
        day=day,
        purpose=submission.purpose,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a request tells beside name and identifier, kept with its row."""

    dui_type: DuiType | None
    birth_date: str = field(default="", repr=False)
    purpose: str = ""
    client_reference: str = field(default="", repr=False)


def told_by(request: ProcessRequest | JourneyRequest) -> Told:
    """What is kept of `request` for as long as the row names its customer."""
    if isinstance(request, JourneyRequest):
        return Told(
            dui_type=request.person.dui_type,
            purpose=request.purpose.value,
            client_reference=request.client_reference,
        )
    subject = request.subject
    return Told(
        dui_type=subject.dui_type,
        birth_date=subject.birth_date,
        purpose=request.purpose.value if isinstance(request, DocumentRequest) else "",
        client_reference=subject.client_reference,
    )


def about(submission: Submission, told: Told) -> Submission:
    """The row with what was kept of its request."""
    return replace(
        submission,
        subject_dui=told.dui_type,
        subject_birth_date=told.birth_date,
        purpose=told.purpose,
        client_reference=told.client_reference,
    )
