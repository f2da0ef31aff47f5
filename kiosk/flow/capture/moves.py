"""From the preview to a picture that is kept."""

from dataclasses import replace

from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import (
    CameraLost,
    CameraRecovered,
    CaptureKept,
    CaptureMade,
    Capturing,
    ChoosingFile,
    FileChosen,
    FilesAsked,
    FilesFound,
    FindFiles,
    FramePicked,
    OriginalChosen,
    ReadPicture,
    RecordCapture,
    RetakeChosen,
    ReviewingCapture,
    ShutterPressed,
    TakePicture,
    WakeCamera,
)
from kiosk.flow.document import ChoosingDocument
from kiosk.flow.form import ChoosingReference, EnteringSubject
from kiosk.flow.home import RestCamera
from kiosk.flow.machine import ASKED, NOBODY, BackPressed, RequestFailed, Step, Table
from kiosk.flow.manager import AskingPin, PinPurpose
from kiosk.flow.sending import Sending
from kiosk.flow.trouble import CorrectPressed
from kiosk.flow.visit import Capture, Shot, Visit
from kiosk.flow.visit.asking import shots_of
from kiosk.flow.visit.order import go_on, look, without

MOVES = Table()


def capture_again(visit: Visit, shot: Shot) -> Step:
    """To the camera, with this picture thrown away."""
    return look(without(visit, shot), shot)


@MOVES.edge(Capturing, ShutterPressed, Capturing)
@MOVES.edge(Capturing, FramePicked, Capturing)
def _(state: Capturing, _event: ShutterPressed | FramePicked) -> Step:
    if state.judging:
        return Step(state=state)
    return Step(
        state=replace(state, judging=True, problem=None, request=ASKED),
        commands=(TakePicture(shot=state.shot, visit=state.visit),),
    )


@MOVES.edge(Capturing, FileChosen, Capturing)
def _(state: Capturing, event: FileChosen) -> Step:
    if state.judging:
        return Step(state=state)
    return Step(
        state=replace(state, judging=True, problem=None, request=ASKED),
        commands=(ReadPicture(shot=state.shot, path=event.path, visit=state.visit),),
    )


@MOVES.edge(Capturing, FilesAsked, Capturing, ChoosingFile, AskingPin)
def _(state: Capturing, event: FilesAsked) -> Step:
    if state.judging:
        return Step(state=state)
    if event.pin_first:
        asking = AskingPin(purpose=PinPurpose.FILES, back=state, then=FilesAsked())
        return Step(state=asking, commands=(RestCamera(),))
    return _find(state.visit, state.shot)


@MOVES.edge(ChoosingFile, FilesAsked, ChoosingFile)
def _(state: ChoosingFile, _event: FilesAsked) -> Step:
    return Step(state=state) if state.busy else _find(state.visit, state.shot)


@MOVES.edge(ChoosingFile, FilesFound, ChoosingFile)
def _(state: ChoosingFile, event: FilesFound) -> Step:
    return Step(state=replace(state, request=NOBODY, files=event.files))


@MOVES.edge(ChoosingFile, RequestFailed, ChoosingFile)
def _(state: ChoosingFile, event: RequestFailed) -> Step:
    return Step(state=replace(state, request=NOBODY, problem=event.problem))


@MOVES.edge(ChoosingFile, FileChosen, Capturing)
def _(state: ChoosingFile, event: FileChosen) -> Step:
    visit, shot = state.visit, state.shot
    return Step(
        state=Capturing(visit=visit, shot=shot, judging=True, request=ASKED),
        commands=(ReadPicture(shot=shot, path=event.path, visit=visit),),
    )


@MOVES.edge(ChoosingFile, BackPressed, Capturing)
def _(state: ChoosingFile, _event: BackPressed) -> Step:
    return look(state.visit, state.shot)


@MOVES.edge(Capturing, CaptureMade, ReviewingCapture)
def _(state: Capturing, event: CaptureMade) -> Step:
    return Step(state=ReviewingCapture(visit=state.visit, capture=event.capture))


@MOVES.edge(Capturing, RequestFailed, Capturing)
def _(state: Capturing, event: RequestFailed) -> Step:
    return Step(
        state=replace(state, judging=False, problem=event.problem, request=ASKED),
        commands=(WakeCamera(shot=state.shot, visit=state.visit),),
    )


@MOVES.edge(Capturing, CameraLost, Capturing)
def _(state: Capturing, event: CameraLost) -> Step:
    return Step(state=replace(state, problem=event.problem))


@MOVES.edge(Capturing, CameraRecovered, Capturing)
def _(state: Capturing, _event: CameraRecovered) -> Step:
    return Step(
        state=replace(state, problem=None, request=ASKED),
        commands=(WakeCamera(shot=state.shot, visit=state.visit),),
    )


@MOVES.edge(
    Capturing,
    BackPressed,
    Capturing,
    ReviewingCapture,
    ChoosingDocument,
    ChoosingReference,
    EnteringSubject,
)
def _(state: Capturing, _event: BackPressed) -> Step:
    """To the picture before, which is kept; before the first to what was chosen or typed."""
    visit = state.visit
    shots = shots_of(visit)
    place = shots.index(state.shot) if state.shot in shots else 0
    if place > 0:
        before = visit.capture(shots[place - 1])
        if before is None:
            return capture_again(visit, shots[place - 1])
        return Step(state=ReviewingCapture(visit=visit, capture=before))
    if visit.shape is not None:
        return Step(state=ChoosingDocument(visit=replace(visit, shape=None, captures=())))
    if visit.operation is Operation.TRANSACTIONAL:
        return Step(state=ChoosingReference(visit=visit))
    return Step(state=EnteringSubject(visit=visit))


@MOVES.edge(ReviewingCapture, CorrectPressed, EnteringSubject)
def _(state: ReviewingCapture, _event: CorrectPressed) -> Step:
    return Step(state=EnteringSubject(visit=state.visit, reviewing=state.capture))


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


def _find(visit: Visit, shot: Shot) -> Step:
    return Step(
        state=ChoosingFile(visit=visit, shot=shot, request=ASKED),
        commands=(RestCamera(), FindFiles()),
    )


def _settled(capture: Capture) -> Capture:
    """Only the chosen picture goes on; the other one is dropped with the choice."""
    return replace(capture, picture=capture.chosen, original=None, use_original=False)
