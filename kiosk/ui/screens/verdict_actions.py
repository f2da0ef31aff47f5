"""What is offered under a verdict: one thing that is meant, and the way home."""

from functools import partial

from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.ways_on import Way, ways_on
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Verdict
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
    verdict, ways = state.decision.verdict, _ways(state, doors)
    if verdict in {Verdict.APPROVED, Verdict.REVIEW} and _document_follows(state, doors):
        return Action(
            words=translate("Screens", "Document next"),
            run=lambda: doors.dispatch(DocumentNextPressed()),
            icon="id-card",
        )
    if Way.READ_AGAIN in ways:
        return Action(
            words=translate("Screens", "Read the result again"),
            run=lambda: doors.dispatch(ResultAskedAgain()),
            icon="refresh-cw",
        )
    if Way.RECAPTURE in ways:
        return Action(
            words=translate("Screens", "Take the picture again"),
            run=lambda: doors.dispatch(RecapturePressed()),
            icon="camera",
        )
    if Way.NEW_ATTEMPT in ways and verdict is not Verdict.REFUSED:
        return _new_attempt(state, doors)
    return None


def _others(state: ShowingVerdict, doors: Doors) -> tuple[Action, ...]:
    """A no is first of all a no."""
    again: tuple[Action, ...] = ()
    if state.decision.verdict is Verdict.REFUSED and Way.NEW_ATTEMPT in _ways(state, doors):
        again = (_new_attempt(state, doors),)
    return (*_read_again(state, doors), *again)


def _ways(state: ShowingVerdict, doors: Doors) -> tuple[Way, ...]:
    return ways_on(
        state.decision,
        operation=state.submission.operation,
        policy=doors.configuration.policy,
        visit_in_hand=state.visit is not None,
    )


def _read_again(state: ShowingVerdict, doors: Doors) -> tuple[Action, ...]:
    """From the history only the verdict is known: documents and files come with the answer."""
    known = state.answer is not None or state.journey is not None or state.visit is not None
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


def _new_attempt(state: ShowingVerdict, doors: Doors) -> Action:
    if state.submission.operation is not Operation.JOURNEY:
        run = partial(_once_more, doors)
    else:
        request = new_attempt(state.journey, state.submission, doors.configuration)
        run = partial(_journey_once_more, doors, request)
    return Action(words=translate("Screens", "New attempt"), run=run, icon="rotate-ccw")


def _once_more(doors: Doors) -> None:
    doors.dispatch(NewAttemptPressed(visit=VisitId(doors.new_id())))


def _journey_once_more(doors: Doors, request: JourneyRequest) -> None:
    doors.dispatch(HomePressed())
    doors.dispatch(JourneyChosen(form=request))


def _document_follows(state: ShowingVerdict, doors: Doors) -> bool:
    return (
        state.visit is not None
        and state.visit.operation in _SELFIES
        and state.submission.process_id is not None
        and Operation.DOCUMENT in doors.configuration.services
    )
