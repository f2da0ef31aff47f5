"""What is looked at and filled in when a submission goes out, and what is kept when it comes back.

Knows the journal and the configuration; sends nothing.
"""

import json
from dataclasses import replace
from datetime import datetime

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.answer_object import answer_object
from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import DocumentRequest, ProcessRequest
from kiosk.domain.rules.auth_process import auth_process_fault
from kiosk.domain.rules.findable import reference_sent
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.problem import Problem
from kiosk.flow.visit import Visit
from kiosk.visit.ports import Journal

ROWS = 1_000
"""Of one customer."""


def referred(
    request: ProcessRequest | JourneyRequest, submission: SubmissionId, configuration: Configuration
) -> ProcessRequest | JourneyRequest:
    """The request with a `clientReference` by which its process can be found if its id is lost."""
    asked = request if isinstance(request, JourneyRequest) else request.subject
    reference = reference_sent(asked.client_reference, submission, request.operation, configuration)
    if isinstance(request, JourneyRequest):
        return replace(request, client_reference=reference)
    return replace(request, subject=replace(request.subject, client_reference=reference))


def fault_before_sending(
    request: ProcessRequest | JourneyRequest,
    submission: SubmissionId,
    journal: Journal,
    *,
    now: datetime,
) -> Problem | None:
    """Why it must not be sent any more although it was right when it was written. Blocking."""
    if not isinstance(request, DocumentRequest):
        return None
    row = journal.get(submission)
    rows = journal.find(code=request.subject.code, limit=ROWS) if request.subject.code else ()
    return auth_process_fault(request.auth_process_id, row, rows, now=now)


def fault_before_pictures(visit: Visit, journal: Journal, *, now: datetime) -> Problem | None:
    """The same of a document's visit before anything of it is taken or written down. Blocking."""
    code = visit.subject.code
    if visit.auth_process_id is None or not code:
        return None
    would_be = Submission(
        id=SubmissionId(""),
        visit=visit.id,
        operation=visit.operation,
        state=SubmissionState.PREPARED,
        created_at=now,
        updated_at=now,
    )
    rows = journal.find(code=code, limit=ROWS)
    return auth_process_fault(visit.auth_process_id, would_be, rows, now=now)


def kept_with_visit(
    answer: ProcessAnswer | JourneyAnswer | None, configuration: Configuration
) -> str:
    """What the service said, as JSON; of the customer only where policy keeps the customer."""
    if answer is None:
        return ""
    personal = configuration.store.keep_subject
    return json.dumps(answer_object(answer, personal=personal), ensure_ascii=False)
