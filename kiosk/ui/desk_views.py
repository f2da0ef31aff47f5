"""The desk's screens: states to what is shown, in words. Pure: no widget, no clock, no dispatch."""

from kiosk.domain.configuration.settings import Configuration, FlowSettings
from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.words import (
    JourneyPurpose,
    JourneyState,
    NotificationChannel,
    UseCase,
)
from kiosk.domain.rules.identifiers import format_identifier, likely_dui
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.text import canonical
from kiosk.domain.values.verdict import Verdict
from kiosk.ui.figures import VERDICTS
from kiosk.ui.moments import moment_words, read_moment
from kiosk.ui.texts import translate
from kiosk.ui.widgets.history_row import HistoryView
from kiosk.ui.widgets.table import Line
from kiosk.ui.wording import (
    flow_description,
    operation_words,
    submission_state_words,
    verdict_words,
)

_STATES = {
    SubmissionState.PREPARED: ("cloud-off", "look"),
    SubmissionState.SENDING: ("send", "accent"),
    SubmissionState.UNKNOWN_OUTCOME: ("circle-question-mark", "look"),
    SubmissionState.ACCEPTED: ("hourglass", "ink_soft"),
    SubmissionState.REFUSED: ("octagon-alert", "refused"),
    SubmissionState.CANCELLED: ("x", "ink_soft"),
    SubmissionState.EXPIRED: ("timer", "ink_soft"),
}
_CPF_DIGITS = 11


def typed_number(text: str) -> str:
    """Up to eleven digits are grouped as a CPF; anything else may be another country's."""
    letters = [each for each in text if each.isalpha()]
    digits = "".join(each for each in text if each.isdigit())
    if letters or not digits or len(digits) > _CPF_DIGITS or "@" in text:
        return text
    return format_identifier(DuiType.BR_CPF, digits)


def searched(text: str) -> str:
    """What is looked for: an identifier without marks, an e-mail address as it is."""
    text = canonical(text)
    return text if "@" in text else "".join(each for each in text.upper() if each.isalnum())


def history_row(submission: Submission, label: str, reference: str = "") -> HistoryView:
    """A verdict is told by its word; without one, the state is.

    `reference`: by which it is found in the portal; told where its outcome is unknown.
    """
    who = label or translate("Desk", "Not kept")
    if submission.state is SubmissionState.UNKNOWN_OUTCOME and reference:
        who = f"{who}\n{reference}"
    decision = submission.decision
    if submission.state is SubmissionState.FINAL and decision is not None:
        icon, tone = VERDICTS.get(decision.verdict, VERDICTS[Verdict.UNKNOWN_OUTCOME])
        ended = verdict_words(decision.verdict)
    else:
        icon, tone = _STATES.get(submission.state, ("circle-check", "ink_soft"))
        ended = submission_state_words(submission.state)
    return HistoryView(
        when=moment_words(submission.created_at),
        what=operation_words(submission.operation).title,
        who=who,
        ended=ended,
        icon=icon,
        tone="ink_soft" if tone == "neutral" else tone,
    )


def whole_identifier(submission: Submission) -> str:
    """Formatted, nothing hidden: it is what the portal is searched by."""
    code = submission.subject_code
    return format_identifier(submission.subject_dui or likely_dui(code), code) if code else ""


def known_lines(
    submission: Submission, problem: Problem | None, reference: str
) -> tuple[Line, ...]:
    """What is known of a submission whose outcome is not; whoever resolves it needs all of it."""
    lines = [
        Line(name=translate("Desk", "When"), words=moment_words(submission.created_at)),
        Line(name=translate("Desk", "Check"), words=operation_words(submission.operation).title),
    ]
    customer = (submission.subject_name, whole_identifier(submission))
    if any(customer):
        words = " · ".join(filter(None, customer))
        lines.append(Line(name=translate("Desk", "Customer"), words=words))
    if reference:
        lines.append(Line(name=translate("Desk", "Client reference"), words=reference))
    if submission.attempts > 1:
        lines.append(Line(name=translate("Desk", "Sent so far"), words=str(submission.attempts)))
    found = problem or submission.problem
    if found is not None and found.code:
        lines.append(Line(name=translate("Desk", "For the help desk"), words=found.code))
    return tuple(lines)


def flow_title(flow: FlowSettings, locale: str) -> str:
    """The branch's own words for a flow, else ours."""
    return flow.title.get(locale) or flow_description(flow.name)


def flow_settings(configuration: Configuration, name: str) -> FlowSettings:
    """What the configuration says of a flow; one that it does not name needs nothing special."""
    flows = {each.name: each for each in configuration.journeys.flows}
    return flows.get(name) or FlowSettings(name=name)


def purpose_words(purpose: JourneyPurpose) -> str:
    """Why the service is asked."""
    return {
        JourneyPurpose.BIOMETRY_ONBOARDING: translate("Desk", "New customer"),
        JourneyPurpose.CREDIT_PROCESS: translate("Desk", "Credit"),
        JourneyPurpose.CAR_PURCHASE: translate("Desk", "Car purchase"),
        JourneyPurpose.AGE_VERIFICATION: translate("Desk", "Age check"),
    }[purpose]


def use_case_words(use_case: UseCase) -> str:
    """What a customer who is known already wants to do."""
    return {
        UseCase.LOGIN: translate("Desk", "Get into the account"),
        UseCase.ACC_MANAGEMENT: translate("Desk", "Change the account"),
        UseCase.FIN_TRANSACTIONS: translate("Desk", "Move money"),
        UseCase.FIN_SERVICES: translate("Desk", "Take out a product"),
        UseCase.CUSTOM: translate("Desk", "As agreed with Unico"),
        UseCase.REVALIDATION_7_DAYS: translate("Desk", "Check again after 7 days"),
    }[use_case]


def channel_words(channel: NotificationChannel) -> str:
    """How a link is sent."""
    return {
        NotificationChannel.WHATSAPP: translate("Desk", "WhatsApp"),
        NotificationChannel.SMS: translate("Desk", "SMS"),
        NotificationChannel.EMAIL: translate("Desk", "E-mail"),
    }[channel]


def sent_words(answer: JourneyAnswer) -> str:
    """By which channels the service sends the link, as far as it says so; else empty."""
    wanted = {raw.upper().removeprefix("NOTIFICATION_CHANNEL_") for raw in answer.person.channels}
    known = [
        channel_words(each)
        for each in NotificationChannel
        if each.value.removeprefix("NOTIFICATION_CHANNEL_") in wanted
    ]
    if not known:
        return ""
    return translate("Desk", "The link was also sent by: {channels}").format(
        channels=", ".join(known)
    )


def validity_words(answer: JourneyAnswer) -> str:
    """Until when the link works; empty where the service does not say."""
    at = read_moment(answer.expires_at)
    if at is None:
        return ""
    return translate("Desk", "Valid until {moment}").format(moment=moment_words(at))


def journey_state_words(answer: JourneyAnswer) -> str:
    """What the customer is doing, as far as the service tells."""
    match answer.state.value:
        case JourneyState.CREATED:
            return translate("Desk", "Waiting for the customer to finish on the phone")
        case JourneyState.AWAITING_FOR_DOCUMENT:
            return translate("Desk", "The customer's number has to be entered here")
        case JourneyState.FINISHED:
            return translate("Desk", "Finished: the result is being read")
        case JourneyState.FAILED:
            return translate("Desk", "The journey failed: the result is being read")
        case None:
            return translate("Desk", "The service reports a state that is new: {state}").format(
                state=answer.state.raw
            )


def read_out_code(process_id: str) -> str:
    """Six characters that two people can compare aloud."""
    end = "".join(each for each in process_id if each.isalnum())[-6:].upper()
    return f"{end[:3]} {end[3:]}"
