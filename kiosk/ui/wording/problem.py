"""A problem in the words of whoever stands in front of it: what happened, then what to do."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.rules.remedies import Deed
from kiosk.domain.values.camera import CameraCondition
from kiosk.domain.values.field import Field
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.ui.wording.capture import camera_words
from kiosk.ui.wording.forms import field_words
from kiosk.ui.wording.mark import words_of
from kiosk.ui.wording.problem_people import PEOPLE_SPECIAL, PEOPLE_TITLES
from kiosk.ui.wording.what_happened import BY_CODE, BY_KIND, BY_SLUG
from kiosk.ui.wording.what_to_do import LABELS, SPECIAL, WHAT_TO_DO

_CONDITIONS = {f"camera.{each.value}": each for each in CameraCondition}
CRASH = "crash."
_JOURNEY_CONFIGURATION = {Field.FLOW, Field.JOURNEY_PURPOSE, Field.CALLBACK_URI, Field.EXPIRES_IN}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemWords:
    """`title`: what happened. `what_to_do`: a sentence."""

    title: str
    what_to_do: str


def problem_words(problem: Problem) -> ProblemWords:
    """The words of `problem`, in the language that is installed. Never its code or its detail."""
    # What a newer version would do about a problem that it kept is its own secret.
    remedy = problem.remedy if problem.remedy in WHAT_TO_DO else Remedy.CALL_SUPPORT
    # An error that nobody foresaw has the name of its kind in its code.
    code = CRASH if problem.code.startswith(CRASH) else problem.code
    special = SPECIAL.get(problem.code, SPECIAL.get(code)) or PEOPLE_SPECIAL.get(problem.code)
    # a special sentence belongs to the usual remedy of its code; an outcome that may be lost
    # has to be cleared up, whatever the code was
    lost = problem.kind is ProblemKind.UNKNOWN_OUTCOME
    todo = WHAT_TO_DO[remedy] if special is None or lost else special
    condition = _CONDITIONS.get(problem.code)
    return ProblemWords(
        title=_title(problem),
        what_to_do=QCoreApplication.translate("Problem", todo)
        if condition is None
        else camera_words(condition).remedy,
    )


def deed_words(deed: Deed) -> str:
    """The words on the button that does it."""
    return QCoreApplication.translate("Problem", LABELS[deed])


def _title(problem: Problem) -> str:
    if problem.kind is ProblemKind.UNKNOWN_OUTCOME:
        return words_of("Problem", BY_KIND, problem.kind)
    if problem.code in _CONDITIONS:
        return camera_words(_CONDITIONS[problem.code]).title
    known = (
        BY_CODE.get(problem.code) or BY_SLUG.get(problem.code) or PEOPLE_TITLES.get(problem.code)
    )
    if known is not None:
        return QCoreApplication.translate("Problem", known)
    names_field = problem.remedy is Remedy.CORRECT_FIELD or problem.field in _JOURNEY_CONFIGURATION
    if names_field and problem.field is not None:
        words = QCoreApplication.translate("Problem", "This is not right: %1")
        return words.replace("%1", field_words(problem.field))
    return words_of("Problem", BY_KIND, problem.kind)
