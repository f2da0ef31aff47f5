"""What to do about a problem: the deed that its button carries out, and who can do it.

One row a remedy. The button's label belongs to the deed, so that what it says is what it does; a
remedy whose deed is not possible where the attendant stands goes home. Sending is a deed only where
the problem itself says that the service has nothing of it.
"""

from enum import StrEnum

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Remedy


class Deed(StrEnum):
    """What a press of the primary button does."""

    GO_HOME = "go_home"
    SEND_AGAIN = "send_again"
    CORRECT = "correct"
    """Back to the form, the field marked."""
    RETAKE = "retake"
    """Back to the camera, where a file can be chosen as well."""
    READ_RESULT = "read_result"
    RESOLVE = "resolve"
    """To the page of an unknown outcome."""


class Who(StrEnum):
    """Who can mend it."""

    ATTENDANT = "attendant"
    MANAGER = "manager"
    IT = "it"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One remedy's deed, and who has it in hand."""

    deed: Deed
    who: Who


def _row(deed: Deed, who: Who) -> Row:
    return Row(deed=deed, who=who)


REMEDIES: dict[Remedy, Row] = {
    Remedy.CORRECT_FIELD: _row(Deed.CORRECT, Who.ATTENDANT),
    Remedy.RETAKE_PICTURE: _row(Deed.RETAKE, Who.ATTENDANT),
    Remedy.CHOOSE_ANOTHER_FILE: _row(Deed.RETAKE, Who.ATTENDANT),
    Remedy.CAPTURE_DOCUMENT: _row(Deed.RETAKE, Who.ATTENDANT),
    Remedy.TRY_AGAIN: _row(Deed.SEND_AGAIN, Who.ATTENDANT),
    Remedy.WAIT_AND_TRY_AGAIN: _row(Deed.SEND_AGAIN, Who.ATTENDANT),
    Remedy.CHOOSE_OUTCOME: _row(Deed.RESOLVE, Who.ATTENDANT),
    Remedy.READ_RESULT: _row(Deed.READ_RESULT, Who.ATTENDANT),
    Remedy.START_AGAIN: _row(Deed.GO_HOME, Who.ATTENDANT),
    Remedy.CHECK_NETWORK: _row(Deed.SEND_AGAIN, Who.ATTENDANT),
    Remedy.CHECK_PROXY: _row(Deed.SEND_AGAIN, Who.IT),
    Remedy.CHECK_CERTIFICATES: _row(Deed.SEND_AGAIN, Who.IT),
    Remedy.SET_CLOCK: _row(Deed.SEND_AGAIN, Who.IT),
    Remedy.CHECK_CREDENTIALS: _row(Deed.GO_HOME, Who.MANAGER),
    Remedy.RENEW_CREDENTIALS: _row(Deed.GO_HOME, Who.MANAGER),
    Remedy.WAIT_FOR_UNLOCK: _row(Deed.GO_HOME, Who.MANAGER),
    Remedy.CHECK_API_KEY: _row(Deed.GO_HOME, Who.MANAGER),
    Remedy.ASK_FOR_PERMISSION: _row(Deed.GO_HOME, Who.MANAGER),
    Remedy.FIX_CONFIGURATION: _row(Deed.GO_HOME, Who.MANAGER),
    Remedy.CHECK_CAMERA: _row(Deed.RETAKE, Who.ATTENDANT),
    Remedy.FREE_DISK: _row(Deed.SEND_AGAIN, Who.IT),
    Remedy.CHECK_STORE: _row(Deed.GO_HOME, Who.MANAGER),
    Remedy.CALL_SUPPORT: _row(Deed.GO_HOME, Who.SUPPORT),
}


def deed_of(remedy: Remedy, possible: frozenset[Deed]) -> Deed:
    """The remedy's deed where it is possible; home otherwise. A remedy without a row goes home."""
    row = REMEDIES.get(remedy)
    deed = Deed.GO_HOME if row is None else row.deed
    return deed if deed in possible else Deed.GO_HOME
