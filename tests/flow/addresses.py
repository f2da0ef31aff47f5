"""A world that answers late, twice, out of order and to the wrong address, and counts.

`explore` plays one walk: the attendant does anything, requests are answered whenever it likes, and
events of any kind with any address fall in. The service in it only counts; what may never happen
raises `AssertionError`.
"""

import random
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.capture import CaptureMade, ReadPicture, ShutterPressed, TakePicture
from kiosk.flow.consent import ConsentAccepted
from kiosk.flow.counter import Counter
from kiosk.flow.document import DocumentsFound, LookUpDocuments, NewCaptureChosen
from kiosk.flow.form import SubjectEntered
from kiosk.flow.home import AtHome, ForgetCustomer, ServiceChosen
from kiosk.flow.machine import (
    Answer,
    Command,
    Event,
    HomePressed,
    IdleExpired,
    News,
    Request,
    RequestFailed,
    RequestId,
    VisitCancelled,
)
from kiosk.flow.manager import Broken, CheckPin, PinChecked
from kiosk.flow.sending import (
    CancelPrepared,
    SendPrepared,
    SubmissionFailed,
    SubmissionPrepared,
    SubmissionQueued,
    SubmitCheck,
)
from kiosk.flow.transition import TABLE, transition
from kiosk.flow.trouble import LinkFound, Resend, TryAgainPressed
from kiosk.flow.verdict import DocumentNextPressed, ReadResult, ResultArrived
from kiosk.flow.visit import Capture, How
from tests.flow.samples import CONSENT, EVERY_EVENT, NETWORK, PROCESS, SUBJECT, decision, submission

STEPS = 80
S = SubmissionState
MAY_BE_THERE = frozenset({S.SENDING, S.UNKNOWN_OUTCOME})
WAYS_HOME = (HomePressed(), VisitCancelled(), IdleExpired())


@dataclass
class World:
    """The journal, the service and everything that was asked, on one page."""

    chance: random.Random
    counter: Counter = field(default_factory=Counter)
    asked: list[Request] = field(default_factory=list)
    rows: dict[SubmissionId, Submission] = field(default_factory=dict)
    made_by: dict[RequestId, SubmissionId] = field(default_factory=dict)
    ended: set[RequestId] = field(default_factory=set)
    visits: int = 0
    posts: int = 0

    def does(self, event: Event) -> None:
        """Move the counter, and begin what it asks for."""
        moved = transition(self.counter, event)
        self.counter = moved.counter
        for command in moved.commands:
            self.begins(command)
        self.there_is_a_way_home()

    def begins(self, command: Command) -> None:
        """What a handler does at once."""
        if isinstance(command, Request):
            self.asked.append(command)
        match command:
            case SubmitCheck():
                self.prepares(command)
            case SendPrepared(submission=number, request=request):
                self.made_by[request] = number
            case Resend(submission=held, request=request):
                self.rows[held.id] = replace(self.rows.get(held.id, held), state=S.PREPARED)
                self.made_by[request] = held.id
                self.posts_again(held.id)
            case CancelPrepared(submission=number):
                row = self.rows.get(number)
                if row is not None and row.state is S.PREPARED:
                    self.rows[number] = replace(row, state=S.CANCELLED)
            case ForgetCustomer():
                self.forgets()

    def prepares(self, command: SubmitCheck) -> None:
        """A row of the journal, of pictures that were taken in this visit."""
        visit = command.visit
        for each in visit.captures:
            assert each.picture.jpeg == visit.id.encode(), "somebody else's picture"
        row = replace(
            submission(S.PREPARED, number=len(self.rows) + 100),
            visit=visit.id,
            operation=visit.operation,
        )
        self.rows[row.id] = row
        self.made_by[command.request] = row.id

    def forgets(self) -> None:
        """What did not go out may be stopped, or wait in the list."""
        for number, held in self.rows.items():
            if held.state is S.PREPARED and self.chance.random() < 0.5:
                self.rows[number] = replace(held, state=S.CANCELLED)

    def posts_again(self, number: SubmissionId) -> None:
        """A manager chose so, with the PIN: the one way to send what may be there."""
        self.rows[number] = replace(self.rows[number], state=S.SENDING)
        self.posts += 1

    def goes_out(self, request: RequestId) -> None:
        """Each request brings its row to the wire once, if nothing ended it before."""
        number = self.made_by[request]
        if request not in self.ended and number in self.rows:
            self.ended.add(request)
            self.post(number)

    def post(self, number: SubmissionId) -> None:
        """A creation goes out: never beside one of the same visit that may be there."""
        row = self.rows[number]
        if row.state is not S.PREPARED:
            return
        others = [r for r in self.rows.values() if r.visit == row.visit and r.id != number]
        doubled = [r.id for r in others if r.state in MAY_BE_THERE and r.operation == row.operation]
        assert not doubled, "a second creation for a visit whose first may be there"
        self.rows[number] = replace(row, state=S.SENDING)
        self.posts += 1

    def answers(self) -> None:
        """Any request that was ever made gets an answer: in time, late or once more."""
        if not self.asked:
            return
        newest = self.chance.random() < 0.6
        request: Any = self.asked[-1] if newest else self.chance.choice(self.asked)
        if self.chance.random() < 0.2:
            self.fails(request)
            return
        match request:
            case TakePicture() | ReadPicture():
                picture = Picture(
                    jpeg=request.visit.id.encode(), width=1280, height=720, quality=92
                )
                capture = Capture(shot=request.shot, picture=picture, how=How.AUTOMATIC)
                self.does(CaptureMade(request=request.request, capture=capture))
            case LookUpDocuments():
                self.does(DocumentsFound(request=request.request))
            case CheckPin():
                self.does(PinChecked(request=request.request, right=self.chance.random() < 0.3))
            case SubmitCheck():
                number = self.made_by[request.request]
                self.does(SubmissionPrepared(request=request.request, submission=number))
                self.goes_out(request.request)
            case SendPrepared():
                self.goes_out(request.request)
            case Resend() | LinkFound() | ReadResult():
                self.tells(request.submission.id)

    def fails(self, request: Any) -> None:
        """Nothing of it is with the service, and nobody works on it any more."""
        self.ended.add(request.request)
        number = self.made_by.get(request.request)
        if isinstance(request, SubmitCheck) and number is not None:
            row = self.rows[number]
            if row.state is not S.PREPARED:
                return
            self.rows[number] = replace(row, state=S.CANCELLED)
        self.does(RequestFailed(request=request.request, problem=NETWORK))

    def tells(self, number: SubmissionId | None = None) -> None:
        """News of one row: how it ended, or that nobody knows."""
        known = [r for r in self.rows.values() if r.state in MAY_BE_THERE]
        row = self.rows.get(number) if number is not None else None
        if row is None:
            if not known:
                return
            row = self.chance.choice(known)
        if row.state is not S.SENDING:
            self.does(SubmissionFailed(submission=row, problem=NETWORK))
            return
        end = self.chance.choice([S.FINAL, S.UNKNOWN_OUTCOME, S.PREPARED, S.REFUSED])
        row = self.rows[row.id] = replace(row, state=end, process_id=PROCESS)
        if end is S.FINAL:
            verdict = self.chance.choice(list(Verdict))
            self.does(ResultArrived(submission=row, decision=decision(verdict)))
        elif end is S.PREPARED and self.chance.random() < 0.3:
            self.does(SubmissionQueued(submission=row.id))
        else:
            self.does(SubmissionFailed(submission=row, problem=NETWORK))

    def attendant(self) -> None:
        """Goes through a visit, mostly; everything else that can be pressed, now and then."""
        self.visits += 1
        usual: tuple[Event, ...] = (
            ServiceChosen(
                operation=self.chance.choice([Operation.ONBOARDING, Operation.DOCUMENT]),
                visit=VisitId(f"visit-{self.visits}"),
            ),
            SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS),
            ConsentAccepted(consent=CONSENT),
            NewCaptureChosen(shape=DocumentShape.ID1, one_sided=True),
            ShutterPressed(),
            next(e for e in EVERY_EVENT if type(e).__name__ == "CaptureKept"),
            TryAgainPressed(),
            DocumentNextPressed(),
        )
        fits = [e for e in usual if (type(self.counter.state), type(e)) in TABLE]
        if fits and self.chance.random() < 0.93:
            self.does(self.chance.choice(fits))
        else:
            self.does(self.chance.choice(_PRESSED))

    def stray(self) -> None:
        """An event of any kind, addressed to anybody."""
        event: Any = self.chance.choice(_TOLD)
        if isinstance(event, Answer):
            number = self.chance.randint(0, self.counter.requests)
            if number in {_number(each) for each in self.asked}:
                # One that was really asked is answered by `answers`, with what is true.
                number = self.counter.requests + self.chance.randint(1, 3)
            told: Any = event
            event = replace(told, request=RequestId(number))
        self.does(event)

    def there_is_a_way_home(self) -> None:
        """From everywhere but the technician's page."""
        if isinstance(self.counter.state, Broken):
            return
        ends = [transition(self.counter, way).counter.state for way in WAYS_HOME]
        assert any(isinstance(end, AtHome) for end in ends), type(self.counter.state).__name__


def _number(request: Any) -> int:
    return int(request.request)


_TOLD = tuple(e for e in EVERY_EVENT if isinstance(e, Answer | News))
_PRESSED = tuple(
    e
    for e in EVERY_EVENT
    if not isinstance(e, Answer | News | ServiceChosen) and type(e).__name__ != "ProgramBroke"
)


def explore(seed: int) -> World:
    """One walk; AssertionError where something happened that never may."""
    world = World(chance=random.Random(seed))
    for _ in range(STEPS):
        turn = world.chance.random()
        if turn < 0.5:
            world.attendant()
        elif turn < 0.75:
            world.answers()
        elif turn < 0.9:
            world.tells()
        else:
            world.stray()
    return world
