"""Exit statuses, the same for every command (documented in the README)."""

from enum import IntEnum

from kiosk.domain.contract.codes_auth import AUTH_CODES
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.verdict import Verdict


class Status(IntEnum):
    """What a shell script switches on."""

    DONE = 0
    OTHER = 1
    ARGUMENTS = 2
    CONFIGURATION = 3
    NETWORK = 4
    REFUSED = 10
    REVIEW = 11
    RECAPTURE = 12
    PENDING = 13
    FAILED = 14
    UNKNOWN_OUTCOME = 20


_OF_VERDICT = {
    Verdict.APPROVED: Status.DONE,
    Verdict.REFUSED: Status.REFUSED,
    Verdict.REVIEW: Status.REVIEW,
    Verdict.RECAPTURE: Status.RECAPTURE,
    Verdict.PENDING: Status.PENDING,
    Verdict.FAILED: Status.FAILED,
    Verdict.UNKNOWN_OUTCOME: Status.UNKNOWN_OUTCOME,
}

_OF_KIND = {
    ProblemKind.CONFIGURATION: Status.CONFIGURATION,
    ProblemKind.CREDENTIALS: Status.CONFIGURATION,
    ProblemKind.PERMISSION: Status.CONFIGURATION,
    ProblemKind.CLOCK: Status.CONFIGURATION,
    ProblemKind.UNKNOWN_OUTCOME: Status.UNKNOWN_OUTCOME,
    ProblemKind.STORE: Status.OTHER,
    ProblemKind.CAMERA: Status.OTHER,
    ProblemKind.UNEXPECTED: Status.OTHER,
}

_ASKED_WRONGLY = frozenset(
    {
        ProblemKind.FIELD,
        ProblemKind.PICTURE,
        ProblemKind.REFERENCE,
        ProblemKind.NOT_FOUND,
        ProblemKind.CONFLICT,
        ProblemKind.GONE,
        ProblemKind.EXPIRED,
    }
)
"""Found out before anything was sent, these are about the arguments, whatever they are about."""


def of_verdict(verdict: Verdict) -> Status:
    """The status of a command that has a verdict; one of a newer version has to be looked at."""
    return _OF_VERDICT.get(verdict, Status.REVIEW)


def of_problem(problem: Problem) -> Status:
    """The status of a command that ended in a problem."""
    before_sending = problem.http_status is None
    if problem.code.startswith("store."):
        return Status.OTHER
    if before_sending and problem.kind in _ASKED_WRONGLY:
        return Status.ARGUMENTS
    if not before_sending and problem.remedy is Remedy.FIX_CONFIGURATION and problem.field:
        # What was asked for (a flow, a purpose) the service refused; the configuration is well.
        return Status.NETWORK
    if problem.code in AUTH_CODES:
        return Status.CONFIGURATION
    status = _OF_KIND.get(problem.kind, Status.NETWORK)
    if before_sending or status is not Status.OTHER:
        return status
    # Whatever else the service refused, however odd its reason.
    return Status.NETWORK
