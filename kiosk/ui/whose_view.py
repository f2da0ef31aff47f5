"""Whose verdict it is, what was asked, when it was decided: in words. Pure: `now` is given."""

from dataclasses import field, replace
from datetime import datetime

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.rules.findable import found_by
from kiosk.domain.rules.submission import Submission
from kiosk.domain.rules.whose import IdentityLine, decided, identity_line
from kiosk.domain.values.ages import Elapsed, Unit
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Shot
from kiosk.ui.desk_views import purpose_words
from kiosk.ui.moments import moment_words
from kiosk.ui.texts import translate
from kiosk.ui.wording import flow_description, operation_words

_BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Three lines; `decided` is empty where nothing is decided yet."""

    who: str = field(repr=False)
    asked: str = field(repr=False)
    decided: str
    old: bool
    """Decided before the visit in hand, or there is none."""


def whose_of(state: ShowingVerdict, now: datetime, configuration: Configuration) -> Whose:
    """Of the verdict that is shown."""
    submission = replace(_named(state), decision=state.decision)
    if submission.operation is Operation.JOURNEY:
        # it stands in the portal beside the journey
        reference = found_by(submission, configuration)
        submission = replace(submission, client_reference=reference)
    line = identity_line(submission)
    told = decided(
        submission, now=now, visit_began=None if state.reopened else submission.created_at
    )
    return Whose(
        who=_BETWEEN.join(filter(None, (line.name, line.identifier)))
        or translate("Screens", "The customer's name is not kept here."),
        asked=asked_words(line),
        decided="" if told is None else _decided_words(told.elapsed, submission.updated_at),
        old=told is not None and told.old,
    )


def picture_of(state: ShowingVerdict) -> bytes:
    """The JPEG of the visit in hand: the face, or the side of the document that has one.

    Empty where there is none: what the service has taken is no longer on this machine.
    """
    if state.visit is None:
        return b""
    taken = (state.visit.capture(shot) for shot in (Shot.SELFIE, Shot.DOCUMENT_FRONT))
    return next((each.chosen.jpeg for each in taken if each is not None), b"")


def asked_words(line: IdentityLine) -> str:
    """Operation or flow, purpose, and the bank's own reference."""
    return _BETWEEN.join(
        filter(
            None,
            (
                operation_words(line.operation).title,
                flow_description(line.flow) if line.flow else "",
                purpose_said(line.purpose),
                translate("Screens", "Reference {reference}").format(reference=line.reference)
                if line.reference
                else "",
            ),
        )
    )


def purpose_said(purpose: str) -> str:
    """A purpose of a journey or of a document in words; one that is new as it is."""
    journey = read_word(JourneyPurpose, purpose).value
    if journey is not None:
        return purpose_words(journey)
    document = read_word(DocumentPurpose, purpose).value
    return purpose if document is None else document_purpose_words(document)


def document_purpose_words(purpose: DocumentPurpose) -> str:
    """What a document is asked for."""
    return {
        DocumentPurpose.CREDIT_PROCESS: translate("Desk", "Credit"),
        DocumentPurpose.CAR_PURCHASE: translate("Desk", "Car purchase"),
        DocumentPurpose.PAY_BY_PAYCHECK: translate("Desk", "Payroll loan"),
        DocumentPurpose.ONBOARDING: translate("Desk", "New customer"),
        DocumentPurpose.FGTS: translate("Desk", "FGTS"),
    }[purpose]


def _named(state: ShowingVerdict) -> Submission:
    """The row with who is known from elsewhere, where it does not keep its customer."""
    row = state.submission
    if row.subject_name or row.subject_code:
        return row
    if state.visit is not None:
        subject = state.visit.subject
        return replace(
            row,
            subject_name=subject.name,
            subject_code=subject.code,
            subject_dui=subject.dui_type,
            client_reference=row.client_reference or subject.client_reference,
        )
    if state.journey is None:
        return row
    answer, person = state.journey, state.journey.person
    return replace(
        row,
        subject_name=person.friendly_name,
        subject_code=person.dui_value,
        subject_dui=read_word(DuiType, person.dui_type).value,
        purpose=row.purpose or answer.purpose,
        client_reference=row.client_reference or answer.client_reference,
    )


def _decided_words(elapsed: Elapsed, at: datetime) -> str:
    said = {
        Unit.NOW: translate("Screens", "Decided just now ({moment})"),
        Unit.MINUTES: translate("Screens", "Decided {count} min ago ({moment})"),
        Unit.HOURS: translate("Screens", "Decided {count} h ago ({moment})"),
        Unit.DAYS: translate("Screens", "Decided {count} days ago ({moment})")
        if elapsed.count != 1
        else translate("Screens", "Decided yesterday ({moment})"),
    }[elapsed.unit]
    return said.format(count=elapsed.count, moment=moment_words(at))
