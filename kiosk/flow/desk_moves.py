"""The desk: home, history, settings, the manager's PIN, camera test."""

from dataclasses import replace

from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.commands import (
    EraseCustomer,
    LeaveProgram,
    ReadResult,
    ReadyCamera,
    RefreshWaiting,
    RestCamera,
    SearchHistory,
    WakeCamera,
)
from kiosk.flow.events import (
    AboutOpened,
    BackPressed,
    CameraTestOpened,
    CustomerErased,
    EraseAsked,
    ExitAsked,
    HistoryOpened,
    HistoryRead,
    HomePressed,
    IdleExpired,
    JourneyChosen,
    PinEntered,
    ResultArrived,
    ServiceChosen,
    SettingsOpened,
    SubmissionOpened,
    TroubleHappened,
    VisitCancelled,
    WaitingChanged,
)
from kiosk.flow.sending_moves import PREPARED
from kiosk.flow.states import (
    AboutProgram,
    AskingPin,
    AtHome,
    Broken,
    BrowsingHistory,
    EnteringSubject,
    InSettings,
    InTrouble,
    PinPurpose,
    PreparingJourney,
    ReadingAgain,
    ResolvingOutcome,
    ShowingVerdict,
    TestingCamera,
)
from kiosk.flow.table import Step, Table
from kiosk.flow.visit import Shot, Visit
from kiosk.flow.visit_moves import go_home

MOVES = Table()

_NOBODY = VisitId("")


@MOVES.edge(AtHome, WaitingChanged, AtHome)
def _(state: AtHome, event: WaitingChanged) -> Step:
    return Step(state=replace(state, waiting=event.waiting, blocked=event.blocked))


@MOVES.edge(AtHome, ServiceChosen, EnteringSubject, AtHome)
def _(state: AtHome, event: ServiceChosen) -> Step:
    if state.blocked is not None or event.operation is Operation.JOURNEY:
        return Step(state=state)
    return Step(
        state=EnteringSubject(
            visit=Visit(id=event.visit, operation=event.operation, subject=Subject(code=event.code))
        ),
        commands=(
            ReadyCamera(
                shot=Shot.DOCUMENT_FRONT if event.operation is Operation.DOCUMENT else Shot.SELFIE
            ),
        ),
    )


@MOVES.edge(AtHome, JourneyChosen, PreparingJourney, AtHome)
def _(state: AtHome, event: JourneyChosen) -> Step:
    if state.blocked is not None:
        return Step(state=state)
    return Step(state=PreparingJourney(request=event.request))


@MOVES.edge(AtHome, HistoryOpened, BrowsingHistory)
@MOVES.edge(BrowsingHistory, HistoryOpened, BrowsingHistory)
def _(_state: AtHome | BrowsingHistory, event: HistoryOpened) -> Step:
    return Step(
        state=BrowsingHistory(query=event.query), commands=(SearchHistory(query=event.query),)
    )


@MOVES.edge(BrowsingHistory, HistoryRead, BrowsingHistory)
def _(state: BrowsingHistory, event: HistoryRead) -> Step:
    if event.query != state.query:
        return Step(state=state)
    return Step(state=replace(state, submissions=event.submissions, busy=False, problem=None))


@MOVES.edge(BrowsingHistory, TroubleHappened, BrowsingHistory)
def _(state: BrowsingHistory, event: TroubleHappened) -> Step:
    return Step(state=replace(state, busy=False, problem=event.problem))


@MOVES.edge(AtHome, SubmissionOpened, ResolvingOutcome, InTrouble, ReadingAgain, ShowingVerdict)
@MOVES.edge(
    BrowsingHistory, SubmissionOpened, ResolvingOutcome, InTrouble, ReadingAgain, ShowingVerdict
)
def _(_state: AtHome | BrowsingHistory, event: SubmissionOpened) -> Step:
    return opened(event.submission)


def opened(submission: Submission) -> Step:
    """The screen on which one row of the journal is dealt with."""
    if submission.state is SubmissionState.UNKNOWN_OUTCOME:
        return Step(state=ResolvingOutcome(submission=submission, problem=submission.problem))
    if submission.state is SubmissionState.PREPARED:
        return Step(state=InTrouble(problem=PREPARED, submission=submission.id))
    if submission.state is SubmissionState.FINAL and submission.decision is not None:
        # A journey ended while nobody looked: its documents and files are read meanwhile.
        unseen = submission.operation is Operation.JOURNEY
        return Step(
            state=ShowingVerdict(submission=submission, decision=submission.decision),
            commands=(ReadResult(submission=submission),) if unseen else (),
        )
    if submission.state in {SubmissionState.ACCEPTED, SubmissionState.FINAL}:
        return Step(
            state=ReadingAgain(submission=submission),
            commands=(ReadResult(submission=submission),),
        )
    problem = submission.problem or Problem(
        kind=ProblemKind.EXPIRED, remedy=Remedy.START_AGAIN, code=f"journal.{submission.state}"
    )
    return Step(state=InTrouble(problem=problem))


@MOVES.edge(ReadingAgain, ResultArrived, ShowingVerdict, ReadingAgain)
def _(state: ReadingAgain, event: ResultArrived) -> Step:
    if event.submission.id != state.submission.id:
        return Step(state=state)
    return Step(
        state=ShowingVerdict(
            submission=event.submission,
            decision=event.decision,
            answer=event.answer,
            journey=event.journey,
        )
    )


@MOVES.edge(ReadingAgain, TroubleHappened, ShowingVerdict, InTrouble)
def _(state: ReadingAgain, event: TroubleHappened) -> Step:
    if state.submission.decision is None:
        return Step(state=InTrouble(problem=event.problem))
    return Step(
        state=ShowingVerdict(
            submission=state.submission,
            decision=state.submission.decision,
            notice=event.problem,
        )
    )


@MOVES.edge(AtHome, CameraTestOpened, TestingCamera)
@MOVES.edge(InSettings, CameraTestOpened, TestingCamera)
def _(_state: AtHome | InSettings, _event: CameraTestOpened) -> Step:
    nobody = Visit(id=_NOBODY, operation=Operation.ONBOARDING)
    return Step(state=TestingCamera(), commands=(WakeCamera(shot=Shot.SELFIE, visit=nobody),))


@MOVES.edge(AtHome, AboutOpened, AboutProgram)
@MOVES.edge(InSettings, AboutOpened, AboutProgram)
def _(_state: AtHome | InSettings, _event: AboutOpened) -> Step:
    return Step(state=AboutProgram())


@MOVES.edge(AtHome, SettingsOpened, AskingPin, InSettings)
def _(state: AtHome, event: SettingsOpened) -> Step:
    if event.approved:
        return Step(state=InSettings())
    return Step(
        state=AskingPin(purpose=PinPurpose.SETTINGS, back=state, then=SettingsOpened(approved=True))
    )


@MOVES.edge(InSettings, EraseAsked, InSettings)
def _(_state: InSettings, event: EraseAsked) -> Step:
    return Step(state=InSettings(), commands=(EraseCustomer(code=event.code),))


@MOVES.edge(InSettings, CustomerErased, InSettings)
def _(_state: InSettings, event: CustomerErased) -> Step:
    return Step(state=InSettings(erased=event.count))


@MOVES.edge(InSettings, TroubleHappened, InSettings)
def _(_state: InSettings, event: TroubleHappened) -> Step:
    return Step(state=InSettings(problem=event.problem))


@MOVES.edge(AtHome, ExitAsked, AskingPin, AtHome)
@MOVES.edge(Broken, ExitAsked, AskingPin, Broken)
def _(state: AtHome | Broken, event: ExitAsked) -> Step:
    if event.approved:
        return Step(state=state, commands=(LeaveProgram(),))
    return Step(state=AskingPin(purpose=PinPurpose.EXIT, back=state, then=ExitAsked(approved=True)))


@MOVES.edge(InSettings, ExitAsked, InSettings)
def _(state: InSettings, _event: ExitAsked) -> Step:
    # The PIN was asked for on the way into the settings.
    return Step(state=state, commands=(LeaveProgram(),))


@MOVES.edge(AskingPin, BackPressed, AtHome, ResolvingOutcome, InSettings, Broken)
@MOVES.edge(AskingPin, VisitCancelled, AtHome, ResolvingOutcome, InSettings, Broken)
def _(state: AskingPin, _event: BackPressed | VisitCancelled) -> Step:
    return Step(state=state.back)


@MOVES.edge(AskingPin, PinEntered, AskingPin)
def _(state: AskingPin, event: PinEntered) -> Step:
    # A right PIN is seen to by `transition`: it needs the whole table.
    return Step(state=replace(state, wrong=True, locked_s=event.locked_s))


@MOVES.edge(BrowsingHistory, BackPressed, AtHome)
@MOVES.edge(BrowsingHistory, HomePressed, AtHome)
@MOVES.edge(BrowsingHistory, IdleExpired, AtHome)
@MOVES.edge(ReadingAgain, BackPressed, AtHome)
@MOVES.edge(ReadingAgain, HomePressed, AtHome)
@MOVES.edge(ReadingAgain, VisitCancelled, AtHome)
@MOVES.edge(TestingCamera, BackPressed, AtHome)
@MOVES.edge(TestingCamera, HomePressed, AtHome)
@MOVES.edge(TestingCamera, IdleExpired, AtHome)
@MOVES.edge(InSettings, BackPressed, AtHome)
@MOVES.edge(InSettings, HomePressed, AtHome)
@MOVES.edge(InSettings, IdleExpired, AtHome)
@MOVES.edge(AboutProgram, BackPressed, AtHome)
@MOVES.edge(AboutProgram, HomePressed, AtHome)
@MOVES.edge(AboutProgram, IdleExpired, AtHome)
@MOVES.edge(AskingPin, IdleExpired, AtHome)
def _(
    _state: object,
    _event: BackPressed | HomePressed | VisitCancelled | IdleExpired,
) -> Step:
    return go_home()


@MOVES.edge(AskingPin, IdleExpired, AtHome, Broken)
def _(state: AskingPin, _event: IdleExpired) -> Step:
    # A counter that has stopped does not come home by waiting.
    return Step(state=state.back) if isinstance(state.back, Broken) else go_home()


@MOVES.edge(AtHome, HomePressed, AtHome)
def _(state: AtHome, _event: HomePressed) -> Step:
    return Step(state=state, commands=(RestCamera(), RefreshWaiting()))
