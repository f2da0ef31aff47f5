"""What is offered under a verdict: one thing that is meant, and the way home."""

from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import ReasonCode, Verdict
from kiosk.flow.journey import JourneyChosen
from kiosk.flow.machine import HomePressed
from kiosk.flow.trouble import RecapturePressed
from kiosk.flow.verdict import (
    DocumentNextPressed,
    NewAttemptPressed,
    ResultAskedAgain,
    ShowingVerdict,
)
from kiosk.ui.journey_entry import new_attempt
from kiosk.ui.ports import Doors
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions

_SELFIES = {Operation.ONBOARDING, Operation.TRANSACTIONAL}


def verdict_actions(state: ShowingVerdict, doors: Doors) -> Actions:
    """Enter does what is meant."""
    finish = Action(
        words=translate("Screens", "Finish"),
        run=lambda: doors.dispatch(HomePressed()),
        icon="house",
    )
    next_ = _next(state, doors)
    if next_ is None:
        return Actions(others=_others(state, doors), primary=finish)
    return Actions(back=finish, others=_others(state, doors), primary=next_)


def _next(state: ShowingVerdict, doors: Doors) -> Action | None:
    match state.decision.verdict:
        case Verdict.PENDING:
            return Action(
                words=translate("Screens", "Read the result again"),
                run=lambda: doors.dispatch(ResultAskedAgain()),
                icon="refresh-cw",
            )
        case Verdict.RECAPTURE if state.visit is not None:
            return Action(
                words=translate("Screens", "Take the picture again"),
                run=lambda: doors.dispatch(RecapturePressed()),
                icon="camera",
            )
        case Verdict.FAILED if state.visit is not None:
            return _new_attempt(doors)
        case Verdict.APPROVED | Verdict.REVIEW if _document_follows(state, doors):
            return Action(
                words=translate("Screens", "Document next"),
                run=lambda: doors.dispatch(DocumentNextPressed()),
                icon="id-card",
            )
        case _:
            return None


def _others(state: ShowingVerdict, doors: Doors) -> tuple[Action, ...]:
    if state.visit is None:
        return (*_read_again(state, doors), *_journey_again(state, doors))
    if state.decision.verdict is not Verdict.REFUSED:
        return ()
    return (_new_attempt(doors),)


def _read_again(state: ShowingVerdict, doors: Doors) -> tuple[Action, ...]:
    """From the history only the verdict is known: documents and files come with the answer."""
    known = state.answer is not None or state.journey is not None
    pending = state.decision.verdict is Verdict.PENDING
    if known or pending or state.submission.process_id is None:
        return ()
    return (
        Action(
            words=translate("Screens", "Read the result again"),
            run=lambda: doors.dispatch(ResultAskedAgain()),
            icon="refresh-cw",
        ),
    )


def _journey_again(state: ShowingVerdict, doors: Doors) -> tuple[Action, ...]:
    """INVALID_IDENTITY is a no; whether it may be tried again is the bank's policy."""
    journey = state.journey
    reasons = {each.code for each in state.decision.reasons}
    allowed = doors.configuration.policy.retry_invalid_identity
    if journey is None or not allowed or ReasonCode.JOURNEY_INVALID_IDENTITY not in reasons:
        return ()
    request = new_attempt(journey, state.submission, doors.configuration)

    def run() -> None:
        doors.dispatch(HomePressed())
        doors.dispatch(JourneyChosen(form=request))

    return (Action(words=translate("Screens", "New attempt"), run=run, icon="rotate-ccw"),)


def _new_attempt(doors: Doors) -> Action:
    return Action(
        words=translate("Screens", "New attempt"),
        run=lambda: doors.dispatch(NewAttemptPressed(visit=VisitId(doors.new_id()))),
        icon="rotate-ccw",
    )


def _document_follows(state: ShowingVerdict, doors: Doors) -> bool:
    return (
        state.visit is not None
        and state.visit.operation in _SELFIES
        and state.submission.process_id is not None
        and Operation.DOCUMENT in doors.configuration.services
    )
