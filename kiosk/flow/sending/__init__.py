"""On the wire, or waiting for it."""

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    Answer,
    BackPressed,
    Command,
    HomePressed,
    IdleExpired,
    News,
    Request,
    RequestId,
    State,
)
from kiosk.flow.sending.stages import SendingStage
from kiosk.flow.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending(State):
    """On its way. `process_id` once the service has it and is polled: then home is a choice."""

    visit: Visit
    request: RequestId = NOBODY
    submission: SubmissionId | None = None
    stage: SendingStage = SendingStage.SEALING
    process_id: ProcessId | None = None
    cause: Problem | None = None
    """Why it takes longer, where that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued(State):
    """Surely not taken, and policy lets it wait for the network."""

    goes_home_by = (HomePressed, BackPressed, IdleExpired)

    visit: Visit
    submission: SubmissionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionPrepared(Answer):
    """It is in the journal, sealed: what is told of it from here on is news of it."""

    request: RequestId
    submission: SubmissionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingAdvanced(News):
    """The next stage, or the reason for a wait."""

    submission: SubmissionId
    stage: SendingStage
    process_id: ProcessId | None = None
    cause: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionQueued(News):
    """It waits for the network."""

    submission: SubmissionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionFailed(News):
    """It did not come to a result. Its row says whether the service can have it."""

    submission: Submission
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitCheck(Request):
    """Journal, wire, poll. What is sent is made of the visit by `kiosk.flow.visit.asking`."""

    visit: Visit
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class SendPrepared(Request):
    """Send what is in the journal and surely was not taken; `visit` where it is still in hand."""

    submission: SubmissionId
    visit: Visit | None = None
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyService(Command):
    """A check will be sent: have the token, and once consent is given the connection too.

    Nothing of the customer goes out, and nothing is said where it fails: sending will say it.
    """

    operation: Operation
    connect: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelPrepared(Command):
    """The visit ended before its submission went out."""

    submission: SubmissionId
