"""What each screen is for and what to do on it: the words behind F1. In the window's language.

May know states and codes; must not know a customer.
"""

from kiosk.domain.contract.codes import CODES
from kiosk.domain.contract.codes_auth import AUTH_CODES
from kiosk.domain.values.field import Field
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.capture import Capturing, ChoosingFile, ReviewingCapture
from kiosk.flow.consent import AskingConsent
from kiosk.flow.document import ChoosingDocument, LookingUpDocuments
from kiosk.flow.form import ChoosingReference, EnteringSubject
from kiosk.flow.history import BrowsingHistory
from kiosk.flow.home import AtHome
from kiosk.flow.journey import HandingOver, PreparingJourney, SettingDocument
from kiosk.flow.machine import State
from kiosk.flow.manager import AskingPin, InSettings, TestingCamera
from kiosk.flow.sending import Queued, Sending
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.verdict import ReadingAgain, ShowingVerdict
from kiosk.ui.texts import translate
from kiosk.ui.verdict_view import what_to_do
from kiosk.ui.widgets.table import Line
from kiosk.ui.wording import problem_words, verdict_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """`meanings`: what each possible answer means, where there are answers."""

    purpose: str
    todo: str
    meanings: tuple[Line, ...] = ()


def help_for(kind: type[State]) -> Help:
    """The help of a screen; every screen has one."""
    purpose, todo = _texts().get(kind, _general())
    meanings = _verdicts() if kind in {ShowingVerdict, BrowsingHistory} else ()
    return Help(purpose=purpose, todo=todo, meanings=meanings)


def code_told(code: str) -> tuple[str, str] | None:
    """What happened and what to do, for a code read out on the telephone; None: unknown."""
    row = CODES.get(code) or AUTH_CODES.get(code)
    if row is None:
        return None
    field = row.field if isinstance(row.field, Field) else None
    words = problem_words(Problem(kind=row.kind, remedy=row.remedy, code=code, field=field))
    return words.title, words.what_to_do


def keys_told() -> tuple[Line, ...]:
    """The sheet of keys."""
    return (
        Line(name="Enter", words=translate("Desk", "The blue button")),
        Line(name="Esc", words=translate("Desk", "Back")),
        Line(name="Tab", words=translate("Desk", "To the next field or button")),
        Line(name=translate("Desk", "Space bar"), words=translate("Desk", "Take the picture")),
        Line(name="1 … 9", words=translate("Desk", "Choose; on the home screen: type the number")),
        Line(name="F1, ?", words=translate("Desk", "This help")),
    )


def _verdicts() -> tuple[Line, ...]:
    return tuple(Line(name=verdict_words(each), words=what_to_do(each)) for each in Verdict)


def _general() -> tuple[str, str]:
    return (
        translate("Desk", "This screen tells what the counter is doing."),
        translate("Desk", "Esc leads back; the home screen is always one step away."),
    )


def _texts() -> dict[type[State], tuple[str, str]]:
    return {**_visit_texts(), **_desk_texts()}


def _visit_texts() -> dict[type[State], tuple[str, str]]:
    return {
        AtHome: (
            translate("Desk", "Every customer starts here."),
            translate("Desk", "Type or scan the number, then choose what is to be checked."),
        ),
        ChoosingFile: (
            translate("Desk", "A picture from a file takes the place of the camera's."),
            translate("Desk", "Press the picture that is meant. Nothing is changed on the stick."),
        ),
        EnteringSubject: (
            translate("Desk", "The service compares these details with the face."),
            translate("Desk", "Copy them from the document. A marked field says what is wrong."),
        ),
        ChoosingReference: (
            translate("Desk", "The selfie is compared with an earlier check or with a picture."),
            translate("Desk", "Choose an earlier check, or take a picture of the document."),
        ),
        AskingConsent: (
            translate("Desk", "No picture is taken without the customer's consent."),
            translate("Desk", "Turn the screen to the customer, in the customer's language."),
        ),
        LookingUpDocuments: _choosing(),
        ChoosingDocument: _choosing(),
        Capturing: (
            translate("Desk", "The picture takes itself when everything is right."),
            translate("Desk", "Follow the words on the picture. Space takes it by hand."),
        ),
        ReviewingCapture: (
            translate("Desk", "You see the picture as it will be sent."),
            translate("Desk", "Take it again if it is dark, blurred or cut. It costs nothing."),
        ),
        Sending: (
            translate("Desk", "The check is on its way and is never sent twice by itself."),
            translate("Desk", "Wait a few seconds, or go home: it continues in the list."),
        ),
        Queued: (
            translate("Desk", "There is no network; the check waits on this computer."),
            translate("Desk", "Tell the customer that the answer comes later."),
        ),
        ShowingVerdict: (
            translate("Desk", "The large word is the result; below it stands why."),
            translate("Desk", "Do what the screen says. “Not checked” is neither yes nor no."),
        ),
    }


def _choosing() -> tuple[str, str]:
    return (
        translate("Desk", "The document is read and compared with the customer."),
        translate("Desk", "Choose the kind of document that the customer shows."),
    )


def _desk_texts() -> dict[type[State], tuple[str, str]]:
    return {
        InTrouble: (
            translate("Desk", "Something did not work. Nothing is lost."),
            translate("Desk", "Do what the screen says. The code is for the help desk."),
        ),
        ResolvingOutcome: (
            translate("Desk", "Something was sent, but no whole answer came back."),
            translate("Desk", "Look for the customer in the portal before you send again."),
        ),
        ReadingAgain: (
            translate("Desk", "The result is read again; nothing is sent or billed."),
            translate("Desk", "Wait a moment, or press Esc."),
        ),
        BrowsingHistory: (
            translate("Desk", "Past checks of this counter."),
            translate("Desk", "Search, then press a row to see its result."),
        ),
        PreparingJourney: (
            translate("Desk", "The customer does the check alone, on the phone."),
            translate("Desk", "Fill in the form and create the link."),
        ),
        HandingOver: (
            translate("Desk", "The customer opens the link with the phone's camera."),
            translate("Desk", "You can serve others: the result comes by itself."),
        ),
        SettingDocument: (
            translate("Desk", "The check on the phone waits for the number."),
            translate("Desk", "Type it as it stands on the document."),
        ),
        AskingPin: (
            translate("Desk", "Only the manager may do this."),
            translate("Desk", "Call the manager. After several wrong tries it locks for a while."),
        ),
        InSettings: (
            translate("Desk", "How this counter looks, speaks and sees."),
            translate("Desk", "Changes save automatically."),
        ),
        TestingCamera: (
            translate("Desk", "Shows what the camera sees and what would help."),
            translate("Desk", "Run the full test after moving or changing a camera."),
        ),
    }
