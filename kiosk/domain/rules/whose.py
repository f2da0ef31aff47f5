"""Whose verdict it is, what was asked, and when it was decided.

What a screen, a receipt and a list say of a submission, so that no verdict stands alone. The name
is shown whole, the identifier masked by its own type. Pure: the moment is given.
"""

from dataclasses import field
from datetime import datetime, timedelta

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.identifiers import identifier_fault, mask_identifier
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ages import Elapsed, elapsed
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Verdict

_GUESSES = (DuiType.BR_CPF, DuiType.MX_CURP, DuiType.ZZ_EMAIL)
LONGEST_VISIT = timedelta(hours=12)
"""What is decided later came after the visit that it was asked in: nobody is served that long."""
_LEFT = 3
"""Of an identifier of unknown type, so many characters at its end are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityLine:
    """Who and what. Empty means not kept, or not asked for."""

    name: str = field(repr=False)
    identifier: str = field(repr=False)
    """Masked."""
    operation: Operation
    flow: str
    purpose: str
    reference: str = field(repr=False)
    """The bank's own reference of the deal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """When. `old`: before the visit in hand, or there is none: never a fresh "you can go on"."""

    elapsed: Elapsed
    old: bool


def identity_line(submission: Submission) -> IdentityLine:
    """Of one row of the journal."""
    return IdentityLine(
        name=submission.subject_name,
        identifier=masked(submission.subject_dui, submission.subject_code),
        operation=submission.operation,
        flow=submission.flow,
        purpose=submission.purpose,
        reference=submission.client_reference,
    )


def masked(dui_type: DuiType | None, code: str) -> str:
    """`code` by its own type; where the type was not kept, by the one that it can only be.

    A number that is none of these shows its end alone, for it may be any country's.
    """
    if not code:
        return ""
    if dui_type is None:
        dui_type = next((each for each in _GUESSES if identifier_fault(each, code) is None), None)
    if dui_type is None:
        hidden = max(len(code) - _LEFT, (len(code) + 1) // 2)
        return "*" * hidden + code[hidden:]
    return mask_identifier(dui_type, code)


def decided(
    submission: Submission, *, now: datetime, visit_began: datetime | None
) -> Decided | None:
    """None where nothing is decided yet. A decision's moment is the row's last change.

    `visit_began`: of the visit in hand, None where there is none.
    """
    decision = submission.decision
    if decision is None or decision.verdict is Verdict.PENDING:
        return None
    at = submission.updated_at
    in_hand = visit_began is not None and visit_began <= at <= visit_began + LONGEST_VISIT
    return Decided(elapsed=elapsed(at, now), old=not in_hand)
