"""Which submission somebody looks at while its end is still open."""

from kiosk.domain.values.ids import SubmissionId
from kiosk.flow.journey import HandingOver, SettingDocument
from kiosk.flow.machine import State
from kiosk.flow.verdict import ShowingVerdict


def looked_at(state: State) -> SubmissionId | None:
    """The journey or the pending process on the screen, None for every other screen."""
    match state:
        case HandingOver() | SettingDocument() | ShowingVerdict():
            return state.submission.id
        case _:
            return None
