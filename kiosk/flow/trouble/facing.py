"""Which screen a row of the journal is dealt with on, by where it stands."""

from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.unknown import is_known
from kiosk.flow.machine import ASKED, NOBODY, Step
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.verdict import ReadingAgain, ReadResult, ShowingVerdict
from kiosk.flow.visit import Visit

PREPARED = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.TRY_AGAIN, code="journal.prepared")
"""A submission that waits for the attendant: it surely did not go out."""
NEWER = Problem(kind=ProblemKind.STORE, remedy=Remedy.CALL_SUPPORT, code="store.newer")
"""A row in a state that only a newer version knows: it can be seen, not dealt with."""
MAY_BE_THERE = frozenset({SubmissionState.UNKNOWN_OUTCOME, SubmissionState.SENDING})
"""Something may have gone out: a matter of resolving, never of trying again."""
IS_THERE = frozenset({SubmissionState.ACCEPTED, SubmissionState.FINAL})


def face(
    problem: Problem,
    submission: Submission,
    *,
    visit: Visit | None = None,
    journey: JourneyRequest | None = None,
) -> Step:
    """The screen that a failed submission belongs on."""
    if submission.state in MAY_BE_THERE:
        return Step(state=ResolvingOutcome(submission=submission, problem=problem))
    if submission.state in IS_THERE:
        return _read(submission, visit)
    held = submission.state is SubmissionState.PREPARED
    return Step(
        state=InTrouble(
            problem=problem,
            visit=visit,
            submission=submission.id if held else None,
            journey=journey,
        )
    )


def opened(submission: Submission) -> Step:
    """The screen on which one row of the list or of the history is dealt with."""
    if submission.state is SubmissionState.FINAL and submission.decision is not None:
        # A journey ended while nobody looked: its documents and files are read meanwhile.
        unseen = submission.operation is Operation.JOURNEY
        return Step(
            state=ShowingVerdict(
                submission=submission,
                decision=submission.decision,
                reopened=True,
                request=ASKED if unseen else NOBODY,
            ),
            commands=(ReadResult(submission=submission),) if unseen else (),
        )
    if submission.state is SubmissionState.PREPARED:
        return Step(state=InTrouble(problem=PREPARED, submission=submission.id))
    if not is_known(submission.state):
        return Step(state=InTrouble(problem=NEWER))
    problem = submission.problem or Problem(
        kind=ProblemKind.EXPIRED, remedy=Remedy.START_AGAIN, code=f"journal.{submission.state}"
    )
    return face(problem, submission)


def _read(submission: Submission, visit: Visit | None) -> Step:
    return Step(
        state=ReadingAgain(submission=submission, request=ASKED, visit=visit),
        commands=(ReadResult(submission=submission),),
    )
