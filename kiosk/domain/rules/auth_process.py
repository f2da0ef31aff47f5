"""How long and how often a selfie's process vouches for a document (notes section 11).

`document.authProcessId` is good for 24 hours and for one document. Later, or a second time, the
service refuses it (20066), whatever waited for the network meanwhile. The journal's rows say what
can be known of it here; what they do not say is left to the service.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy

GOOD_FOR = timedelta(hours=24)
_S = SubmissionState
_SPENT = frozenset({_S.SENDING, _S.UNKNOWN_OUTCOME, _S.ACCEPTED, _S.FINAL})
"""A document in one of these is with the service, or may be."""


def auth_process_fault(
    auth_process: ProcessId, document: Submission, rows: Iterable[Submission], *, now: datetime
) -> Problem | None:
    """Why `document` can not refer to `auth_process` any more, None where it may.

    `rows` are the journal's about the same customer, in any order, `document` itself among them or
    not. `document.auth_expired`: surely older than 24 hours. `document.auth_used`: another document
    went out, or may have, on the same selfie.
    """
    known = [row for row in rows if row.id != document.id]
    if now - _at_the_latest(auth_process, document, known) > GOOD_FOR:
        return _problem("document.auth_expired")
    selfie = _selfie_of(document, known)
    for row in known:
        of_the_visit = row.visit == document.visit and row.operation is Operation.DOCUMENT
        if of_the_visit and row.state in _SPENT and _selfie_of(row, known) == selfie:
            return _problem("document.auth_used")
    return None


def _at_the_latest(
    auth_process: ProcessId, document: Submission, known: list[Submission]
) -> datetime:
    """When the process was made: before the document was written down, and before its own result.

    A selfie that waited for the network was written down long before it was a process.
    """
    results = (
        row.updated_at
        for row in known
        if row.process_id == auth_process and row.operation is not Operation.DOCUMENT
    )
    return min((document.created_at, *results))


def _selfie_of(document: Submission, known: list[Submission]) -> str:
    """The submission of the visit's newest selfie before the document; empty where there is none.

    A document's own reference is gone from the journal once it was sent.
    """
    before = (
        row
        for row in known
        if row.visit == document.visit
        and row.operation in {Operation.ONBOARDING, Operation.TRANSACTIONAL}
        and row.process_id is not None
        and row.created_at <= document.created_at
    )
    newest = max(before, key=lambda row: row.created_at, default=None)
    return "" if newest is None else newest.id


def _problem(code: str) -> Problem:
    return Problem(
        kind=ProblemKind.REFERENCE,
        remedy=Remedy.START_AGAIN,
        code=code,
        field=Field.AUTH_PROCESS_ID,
    )
