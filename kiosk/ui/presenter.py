"""States to what is shown, in words. Pure functions: no widget, no clock, no dispatch.

The words of problems, verdicts and instructions come from `kiosk.ui.wording`; here they are only
put in their place.
"""

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.rules.identifiers import mask_identifier
from kiosk.domain.values.camera import CameraCondition, CameraUse
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.staff import PeopleSource
from kiosk.flow.capture import Capturing, ChoosingFile, ReviewingCapture
from kiosk.flow.consent import AskingConsent
from kiosk.flow.counter import Counter
from kiosk.flow.document import ChoosingDocument, LookingUpDocuments
from kiosk.flow.form import ChoosingReference, EnteringSubject
from kiosk.flow.machine import State
from kiosk.flow.manager import Broken
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Shot, Visit
from kiosk.ui.ports import Doors
from kiosk.ui.texts import translate
from kiosk.ui.widgets.rail import RailView, Step, StepState
from kiosk.ui.widgets.top_bar import Sign, TopView
from kiosk.ui.wording import camera_words, operation_words

_DETAILS, _REFERENCE, _CONSENT, _DOCUMENT, _SELFIE, _FRONT, _BACK, _RESULT = range(8)


def visit_of(state: State) -> Visit | None:
    """The visit in hand, where there is one."""
    return getattr(state, "visit", None)


def rail_view(state: State) -> RailView | None:
    """The steps of the visit and who it is about; None where nobody is served."""
    visit = visit_of(state)
    if visit is None:
        return None
    steps = _steps(visit)
    now = _current(state, steps)
    return RailView(
        title=operation_words(visit.operation).title,
        steps=tuple(
            Step(words=_step_words(each), state=_step_state(number, now))
            for number, each in enumerate(steps)
        ),
        name=visit.subject.name,
        identifier=mask_identifier(visit.subject.dui_type, visit.subject.code),
        said=translate("Screens", "Step {now} of {all}").format(
            now=min(now + 1, len(steps)), all=len(steps)
        ),
    )


def _steps(visit: Visit) -> tuple[int, ...]:
    match visit.operation:
        case Operation.TRANSACTIONAL:
            return (_DETAILS, _REFERENCE, _CONSENT, _SELFIE, _RESULT)
        case Operation.DOCUMENT if visit.reuse is not None:
            return (_DETAILS, _CONSENT, _DOCUMENT, _RESULT)
        case Operation.DOCUMENT if visit.one_sided:
            return (_DETAILS, _CONSENT, _DOCUMENT, _FRONT, _RESULT)
        case Operation.DOCUMENT:
            return (_DETAILS, _CONSENT, _DOCUMENT, _FRONT, _BACK, _RESULT)
        case _:
            return (_DETAILS, _CONSENT, _SELFIE, _RESULT)


def _step_words(step: int) -> str:
    return {
        _DETAILS: translate("Screens", "Customer's details"),
        _REFERENCE: translate("Screens", "What to compare with"),
        _CONSENT: translate("Screens", "Consent"),
        _DOCUMENT: translate("Screens", "Which document"),
        _SELFIE: translate("Screens", "Photo of the face"),
        _FRONT: translate("Screens", "Front of the document"),
        _BACK: translate("Screens", "Back of the document"),
        _RESULT: translate("Screens", "Result"),
    }[step]


_SHOT_STEP = {
    Shot.SELFIE: _SELFIE,
    Shot.REFERENCE: _REFERENCE,
    Shot.DOCUMENT_FRONT: _FRONT,
    Shot.DOCUMENT_BACK: _BACK,
}


def shot_words(shot: Shot) -> str:
    """Which picture is taken."""
    return _step_words(_SHOT_STEP[shot])


def _current(state: State, steps: tuple[int, ...]) -> int:
    match state:
        case EnteringSubject():
            step = _DETAILS
        case ChoosingReference():
            step = _REFERENCE
        case AskingConsent():
            step = _CONSENT
        case LookingUpDocuments() | ChoosingDocument():
            step = _DOCUMENT
        case Capturing(shot=shot) | ChoosingFile(shot=shot):
            step = _SHOT_STEP[shot]
        case ReviewingCapture(capture=capture):
            step = _SHOT_STEP[capture.shot]
        case ShowingVerdict():
            return len(steps)
        case _:
            step = _RESULT
    return steps.index(step) if step in steps else len(steps) - 1


def _step_state(number: int, now: int) -> StepState:
    if number < now:
        return StepState.DONE
    return StepState.CURRENT if number == now else StepState.TO_COME


def mode_words(mode: Mode) -> str:
    """The banner; empty in production, where everything is real."""
    match mode:
        case Mode.DEMO:
            return translate("Screens", "Demonstration: nothing is real")
        case Mode.SANDBOX:
            return translate("Screens", "Test environment: not a real check")
        case Mode.CUSTOM:
            return translate("Screens", "Own test server")
        case Mode.PRODUCTION:
            return ""


def top_view(doors: Doors, time: str, counter: Counter | None = None) -> TopView:
    """The line at the top."""
    configuration = doors.configuration
    member = None if counter is None else counter.member
    attendant = configuration.counter.attendant if member is None else member.name
    if configuration.people.source is not PeopleSource.NONE and member is None:
        attendant = ""
    return TopView(
        mode=mode_words(configuration.mode),
        place=configuration.counter.name,
        signs=(_camera_sign(doors), _network_sign(doors.network_ok())),
        attendant=attendant,
        person=_person_words(configuration, counter),
        offered=member is None,
        time=time,
    )


def _person_words(configuration: Configuration, counter: Counter | None) -> str:
    """The words on the button that changes who stands here; empty: there is none."""
    if counter is None or counter.sign_in is not None or isinstance(counter.state, Broken):
        return ""
    if counter.member is not None:
        return translate("People", "Lock")
    return translate("People", "Sign in") if configuration.mode is Mode.DEMO else ""


_UNTRIED = {CameraCondition.ASLEEP, CameraCondition.OPENING}
"""Nobody looks through it now, so nobody knows whether it works."""


def _camera_sign(doors: Doors) -> Sign:
    standing = doors.preview(CameraUse.CUSTOMER).standing()
    condition = standing.condition
    if condition in _UNTRIED:
        return Sign(icon="camera", words=translate("Screens", "Camera at rest"))
    if condition is CameraCondition.LIVE:
        return Sign(icon="camera", words=translate("Screens", "Camera ready"))
    return Sign(icon="camera-off", words=camera_words(condition).title, tone="look")


def _network_sign(ok: bool | None) -> Sign:  # noqa: FBT001 - three-valued by nature
    if ok is None:
        return Sign(icon="wifi", words=translate("Screens", "Network not tried yet"))
    if ok:
        return Sign(icon="wifi", words=translate("Screens", "Network ready"))
    return Sign(icon="wifi-off", words=translate("Screens", "No network"), tone="look")
