"""Which screen draws which state. One file a screen, imported when it is first needed.

A state without a screen gets a calm page with a way home, so that a gap is never a crash.
"""

# ruff: noqa: PLC0415 - a screen is imported when it is needed: the first paint does not wait

from collections.abc import Callable
from typing import Any

from kiosk.flow.capture import Capturing, ChoosingFile, ReviewingCapture
from kiosk.flow.consent import AskingConsent, Declined
from kiosk.flow.document import ChoosingDocument, LookingUpDocuments
from kiosk.flow.form import ChoosingReference, EnteringSubject
from kiosk.flow.history import BrowsingHistory
from kiosk.flow.home import AtHome
from kiosk.flow.journey import HandingOver, PreparingJourney, SettingDocument
from kiosk.flow.manager import AboutProgram, AskingPin, Broken, InSettings, TestingCamera
from kiosk.flow.people import (
    ChangingSecret,
    ChoosingPerson,
    GivingReason,
    ShowingDay,
    SigningInByPhone,
    TypingSecret,
)
from kiosk.flow.sending import Queued, Sending
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.verdict import ReadingAgain, ShowingVerdict
from kiosk.ui.screens.screen import Screen

Maker = Callable[[], type[Screen[Any]]]


def _home() -> type[Screen[Any]]:
    from kiosk.ui.screens.home import Home

    return Home


def _subject() -> type[Screen[Any]]:
    from kiosk.ui.screens.subject import SubjectForm

    return SubjectForm


def _reference() -> type[Screen[Any]]:
    from kiosk.ui.screens.reference import Reference

    return Reference


def _consent() -> type[Screen[Any]]:
    from kiosk.ui.screens.consent import Consent

    return Consent


def _declined() -> type[Screen[Any]]:
    from kiosk.ui.screens.declined import DeclinedPage

    return DeclinedPage


def _looking_up() -> type[Screen[Any]]:
    from kiosk.ui.screens.looking_up import LookingUp

    return LookingUp


def _document() -> type[Screen[Any]]:
    from kiosk.ui.screens.document import DocumentChoice

    return DocumentChoice


def _capture() -> type[Screen[Any]]:
    from kiosk.ui.screens.capture import CaptureScreen

    return CaptureScreen


def _choose_file() -> type[Screen[Any]]:
    from kiosk.ui.screens.choose_file import ChooseFile

    return ChooseFile


def _review() -> type[Screen[Any]]:
    from kiosk.ui.screens.review import Review

    return Review


def _sending() -> type[Screen[Any]]:
    from kiosk.ui.screens.sending import SendingPage

    return SendingPage


def _queued() -> type[Screen[Any]]:
    from kiosk.ui.screens.queued import QueuedPage

    return QueuedPage


def _verdict() -> type[Screen[Any]]:
    from kiosk.ui.screens.verdict import VerdictPage

    return VerdictPage


def _trouble() -> type[Screen[Any]]:
    from kiosk.ui.screens.trouble import Trouble

    return Trouble


def _resolving() -> type[Screen[Any]]:
    from kiosk.ui.screens.resolving import Resolving

    return Resolving


def _history() -> type[Screen[Any]]:
    from kiosk.ui.screens.history import History

    return History


def _journey_form() -> type[Screen[Any]]:
    from kiosk.ui.screens.journey_form import JourneyForm

    return JourneyForm


def _handover() -> type[Screen[Any]]:
    from kiosk.ui.screens.handover import HandOver

    return HandOver


def _set_document() -> type[Screen[Any]]:
    from kiosk.ui.screens.set_document import SetDocument

    return SetDocument


def _reading() -> type[Screen[Any]]:
    from kiosk.ui.screens.reading import Reading

    return Reading


def _camera_test() -> type[Screen[Any]]:
    from kiosk.ui.screens.camera_test import CameraTest

    return CameraTest


def _settings() -> type[Screen[Any]]:
    from kiosk.ui.screens.settings import Settings

    return Settings


def _about() -> type[Screen[Any]]:
    from kiosk.ui.screens.about import About

    return About


def _pin() -> type[Screen[Any]]:
    from kiosk.ui.screens.pin import Pin

    return Pin


def _broken() -> type[Screen[Any]]:
    from kiosk.ui.screens.broken import BrokenPage

    return BrokenPage


def _choose_person() -> type[Screen[Any]]:
    from kiosk.ui.screens.people_choose import ChoosePerson

    return ChoosePerson


def _type_secret() -> type[Screen[Any]]:
    from kiosk.ui.screens.people_secret import TypeSecret

    return TypeSecret


def _change_secret() -> type[Screen[Any]]:
    from kiosk.ui.screens.people_change import ChangeSecret

    return ChangeSecret


def _sign_in_by_phone() -> type[Screen[Any]]:
    from kiosk.ui.screens.people_phone import SignInByPhone

    return SignInByPhone


def _give_reason() -> type[Screen[Any]]:
    from kiosk.ui.screens.people_reason import GiveReason

    return GiveReason


def _day() -> type[Screen[Any]]:
    from kiosk.ui.screens.day import DayPage

    return DayPage


SCREENS: dict[type, Maker] = {
    AtHome: _home,
    EnteringSubject: _subject,
    ChoosingReference: _reference,
    AskingConsent: _consent,
    Declined: _declined,
    LookingUpDocuments: _looking_up,
    ChoosingDocument: _document,
    Capturing: _capture,
    ChoosingFile: _choose_file,
    ReviewingCapture: _review,
    Sending: _sending,
    Queued: _queued,
    ShowingVerdict: _verdict,
    InTrouble: _trouble,
    ResolvingOutcome: _resolving,
    BrowsingHistory: _history,
    PreparingJourney: _journey_form,
    HandingOver: _handover,
    SettingDocument: _set_document,
    ReadingAgain: _reading,
    TestingCamera: _camera_test,
    InSettings: _settings,
    AboutProgram: _about,
    AskingPin: _pin,
    Broken: _broken,
    ShowingDay: _day,
    ChoosingPerson: _choose_person,
    TypingSecret: _type_secret,
    ChangingSecret: _change_secret,
    SigningInByPhone: _sign_in_by_phone,
    GivingReason: _give_reason,
}
"""Functions, so that the bundler sees the imports and the first paint does not wait for them."""


ORDINARY = (
    EnteringSubject,
    AskingConsent,
    Capturing,
    ReviewingCapture,
    Sending,
    ShowingVerdict,
)
"""The way of most visits, in its order."""


def import_ahead() -> None:
    """Import the modules of these screens. In a thread: imports alone make no widget."""
    for kind in ORDINARY:
        SCREENS[kind]()


def screen_for(kind: type) -> type[Screen[Any]]:
    """The screen's class for a state's class."""
    maker = SCREENS.get(kind)
    if maker is None:
        from kiosk.ui.screens.plain import Plain

        return Plain
    return maker()
