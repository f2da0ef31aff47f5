"""The camera and the picture in hand."""

from dataclasses import replace

from kiosk.flow.asking import shots_of
from kiosk.flow.commands import ReadPicture, RecordCapture, TakePicture, WakeCamera
from kiosk.flow.events import (
    BackPressed,
    CameraLost,
    CameraRecovered,
    CaptureKept,
    CaptureMade,
    CaptureRefused,
    FileChosen,
    IdleExpired,
    OriginalChosen,
    RetakeChosen,
    ShutterPressed,
    TroubleHappened,
    VisitCancelled,
)
from kiosk.flow.states import (
    AtHome,
    Capturing,
    ChoosingDocument,
    EnteringSubject,
    InTrouble,
    ReviewingCapture,
    Sending,
)
from kiosk.flow.table import Step, Table
from kiosk.flow.visit import Capture, Shot, Visit
from kiosk.flow.visit_moves import go_home, go_on

MOVES = Table()


def without(visit: Visit, *shots: Shot) -> Visit:
    """The visit with these pictures thrown away."""
    return replace(visit, captures=tuple(c for c in visit.captures if c.shot not in shots))


def capture_again(visit: Visit, shot: Shot) -> Step:
    """To the camera, with this picture thrown away."""
    visit = without(visit, shot)
    return Step(
        state=Capturing(visit=visit, shot=shot), commands=(WakeCamera(shot=shot, visit=visit),)
    )


@MOVES.edge(Capturing, ShutterPressed, Capturing)
def _(state: Capturing, _event: ShutterPressed) -> Step:
    if state.judging:
        return Step(state=state)
    return Step(
        state=replace(state, judging=True, problem=None),
        commands=(TakePicture(shot=state.shot, visit=state.visit),),
    )


@MOVES.edge(Capturing, FileChosen, Capturing)
def _(state: Capturing, event: FileChosen) -> Step:
    return Step(
        state=replace(state, judging=True, problem=None),
        commands=(ReadPicture(shot=state.shot, path=event.path, visit=state.visit),),
    )


@MOVES.edge(Capturing, CaptureMade, ReviewingCapture, Capturing)
def _(state: Capturing, event: CaptureMade) -> Step:
    if event.capture.shot is not state.shot:
        return Step(state=state)
    return Step(state=ReviewingCapture(visit=state.visit, capture=event.capture))


@MOVES.edge(Capturing, CaptureRefused, Capturing)
def _(state: Capturing, event: CaptureRefused) -> Step:
    return Step(
        state=replace(state, judging=False, problem=event.problem),
        commands=(WakeCamera(shot=state.shot, visit=state.visit),),
    )


@MOVES.edge(Capturing, CameraLost, Capturing)
def _(state: Capturing, event: CameraLost) -> Step:
    return Step(state=replace(state, judging=False, problem=event.problem))


@MOVES.edge(Capturing, CameraRecovered, Capturing)
def _(state: Capturing, _event: CameraRecovered) -> Step:
    return Step(
        state=replace(state, problem=None),
        commands=(WakeCamera(shot=state.shot, visit=state.visit),),
    )


@MOVES.edge(Capturing, TroubleHappened, InTrouble)
def _(state: Capturing, event: TroubleHappened) -> Step:
    return Step(state=InTrouble(problem=event.problem, visit=state.visit))


@MOVES.edge(Capturing, BackPressed, Capturing, ChoosingDocument, EnteringSubject)
def _(state: Capturing, _event: BackPressed) -> Step:
    visit = state.visit
    shots = shots_of(visit)
    place = shots.index(state.shot) if state.shot in shots else 0
    if place > 0:
        return capture_again(visit, shots[place - 1])
    if visit.shape is not None:
        return Step(state=ChoosingDocument(visit=replace(visit, shape=None, captures=())))
    return Step(state=EnteringSubject(visit=visit))


@MOVES.edge(ReviewingCapture, RetakeChosen, Capturing)
@MOVES.edge(ReviewingCapture, BackPressed, Capturing)
def _(state: ReviewingCapture, _event: RetakeChosen | BackPressed) -> Step:
    return capture_again(state.visit, state.capture.shot)


@MOVES.edge(ReviewingCapture, OriginalChosen, ReviewingCapture)
def _(state: ReviewingCapture, event: OriginalChosen) -> Step:
    if state.capture.original is None:
        return Step(state=state)
    return Step(
        state=replace(state, capture=replace(state.capture, use_original=event.use_original))
    )


@MOVES.edge(ReviewingCapture, CaptureKept, ReviewingCapture, Capturing, Sending)
def _(state: ReviewingCapture, event: CaptureKept) -> Step:
    capture = replace(state.capture, override=event.override or state.capture.override)
    if capture.needs_reason:
        return Step(state=state)
    kept = _settled(capture)
    visit = without(state.visit, capture.shot)
    visit = replace(visit, captures=(*visit.captures, kept))
    step = go_on(visit)
    return replace(step, commands=(RecordCapture(visit=visit, capture=capture), *step.commands))


def _settled(capture: Capture) -> Capture:
    """Only the chosen picture goes on; the other one is dropped with the choice."""
    return replace(capture, picture=capture.chosen, original=None, use_original=False)


@MOVES.edge(Capturing, VisitCancelled, AtHome)
@MOVES.edge(Capturing, IdleExpired, AtHome)
@MOVES.edge(ReviewingCapture, VisitCancelled, AtHome)
@MOVES.edge(ReviewingCapture, IdleExpired, AtHome)
def _(_state: Capturing | ReviewingCapture, _event: VisitCancelled | IdleExpired) -> Step:
    return go_home()
