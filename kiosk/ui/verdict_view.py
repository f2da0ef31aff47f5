"""A decision to what is shown of it. Pure."""

from dataclasses import field
from datetime import datetime

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Capability
from kiosk.domain.values.unknown import is_known
from kiosk.domain.values.verdict import CapabilityLine, Standing, Verdict
from kiosk.flow.verdict import ShowingVerdict
from kiosk.ui.document_views import read_lines
from kiosk.ui.figures import STANDINGS, VERDICTS
from kiosk.ui.presenter import mode_words
from kiosk.ui.texts import translate
from kiosk.ui.whose_view import Whose, whose_of
from kiosk.ui.widgets.table import Line
from kiosk.ui.wording import (
    capability_words,
    reason_words,
    standing_words,
    verdict_words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictView:
    """`meaning` is a ground: approved, look, refused, neutral."""

    word: str
    icon: str
    meaning: str
    why: str
    what_to_do: str
    mode: str
    whose: Whose
    lines: tuple[Line, ...]
    facts: tuple[Line, ...] = field(default=(), repr=False)
    number: str = ""
    process_id: str = ""


def verdict_view(
    state: ShowingVerdict, configuration: Configuration, *, now: datetime
) -> VerdictView:
    """The first reason is the deciding one: it is the sentence under the word.

    What was decided before the visit in hand is shown on the ground of a note.
    """
    decision = state.decision
    icon, meaning = VERDICTS.get(decision.verdict, VERDICTS[Verdict.UNKNOWN_OUTCOME])
    why = " ".join(dict.fromkeys(reason_words(each) for each in decision.reasons[:2]))
    process = state.submission.process_id or ""
    whose = whose_of(state, now, configuration)
    verdict = decision.verdict if is_known(decision.verdict) else Verdict.REVIEW
    return VerdictView(
        word=verdict_words(decision.verdict),
        icon=icon,
        meaning="neutral" if whose.old else meaning,
        why=why,
        what_to_do=_of_old(verdict) if whose.old else what_to_do(verdict),
        mode=mode_words(configuration.mode),
        whose=whose,
        lines=tuple(_line(each) for each in decision.capabilities),
        facts=_facts(state),
        number=translate("Screens", "Process {number}").format(number=process) if process else "",
        process_id=process,
    )


def _line(line: CapabilityLine) -> Line:
    icon, tone = STANDINGS.get(line.standing, STANDINGS[Standing.UNKNOWN])
    if line.capability is Capability.FRAUD and line.standing is Standing.INCONCLUSIVE:
        # The service never says "no": that no suspicion was found is its calm answer.
        icon, tone = STANDINGS[Standing.SHOWN]
    return Line(
        name=capability_words(line.capability), words=standing_words(line), icon=icon, tone=tone
    )


def _facts(state: ShowingVerdict) -> tuple[Line, ...]:
    """What was read from a document by API. A journey's documents stand each by itself."""
    if state.answer is None or state.answer.document is None:
        return ()
    return read_lines(state.answer.document.content)


def _of_old(verdict: Verdict) -> str:
    """An old yes is no leave to go on; whatever else it was still holds."""
    if verdict is not Verdict.APPROVED:
        return what_to_do(verdict)
    return translate(
        "Screens", "This is an old answer. For what the customer wants today, check again."
    )


def what_to_do(verdict: Verdict) -> str:
    """What the attendant does with this result."""
    match verdict:
        case Verdict.APPROVED:
            return translate("Screens", "You can go on with the customer.")
        case Verdict.REFUSED:
            return translate(
                "Screens", "Do not go on with this customer. Follow your branch's rules."
            )
        case Verdict.REVIEW:
            return translate(
                "Screens", "Look closer: compare the customer with the document before you go on."
            )
        case Verdict.RECAPTURE:
            return translate("Screens", "Take the picture again, with more light and no glasses.")
        case Verdict.PENDING:
            return translate(
                "Screens", "There is no answer yet. Read it again in a minute, or find it at home."
            )
        case Verdict.FAILED:
            return translate("Screens", "Nothing was decided. Try once more.")
        case Verdict.UNKNOWN_OUTCOME:
            return translate("Screens", "Find out in the portal before you send anything again.")
