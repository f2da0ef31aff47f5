"""Follows in the background what is not finished: pending processes, journeys, the waiting queue.

Reads each on its own rhythm, 1 s slowing to 10 s, and only a few at a time, so that a counter
with many open journeys stays within its share of the tenant's rate. Survives a restart, because
what it follows stands in the journal.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.domain.ids import SubmissionId
from kiosk.domain.operation import Operation
from kiosk.domain.problem import Problem
from kiosk.domain.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.verdict import Verdict
from kiosk.flow.events import (
    Event,
    JourneyEnded,
    JourneyRead,
    ResultArrived,
    TroubleHappened,
    WaitingChanged,
)
from kiosk.visit.courier import Courier, Delivery

OPEN = frozenset(
    {SubmissionState.PREPARED, SubmissionState.UNKNOWN_OUTCOME, SubmissionState.ACCEPTED}
)
FIRST_PAUSE_S = 1.0
LAST_PAUSE_S = 10.0
GROWTH = 1.5
AT_ONCE = 4
SWEEP_EVERY_S = 600.0
OFFLINE_PAUSE_S = 15.0


@dataclass(slots=True, kw_only=True)
class _Rhythm:
    due_s: float
    pause_s: float = FIRST_PAUSE_S


@dataclass(slots=True, kw_only=True)
class Follower:
    """`run` for as long as the program lives. Built by `kiosk.app.wiring`."""

    courier: Courier
    dispatch: Callable[[Event], None]
    now_s: Callable[[], float]
    offline: bool = False
    _rhythms: dict[SubmissionId, _Rhythm] = field(default_factory=dict)
    _held: set[SubmissionId] = field(default_factory=set)
    _outbox_due_s: float = 0.0
    _swept_s: float = float("-inf")
    _waiting: tuple[Submission, ...] | None = None

    @contextmanager
    def hands_off(self, submission: SubmissionId) -> Iterator[None]:
        """Somebody else deals with this one: it is neither read nor sent from here."""
        self._held.add(submission)
        try:
            yield
        finally:
            self._held.discard(submission)

    async def run(self) -> None:
        """Look once a second for what is due."""
        await self.refresh()
        while True:
            await self._sweep()
            await self._read_due()
            if self.offline:
                await self._send_waiting()
            await asyncio.sleep(FIRST_PAUSE_S)

    async def refresh(self) -> None:
        """Bring the home screen's list up to date."""
        found = await asyncio.to_thread(self.courier.journal.find, states=OPEN)
        blocked = await asyncio.to_thread(self.courier.journal.queue_problem)
        self._waiting = found
        self.dispatch(WaitingChanged(waiting=found, blocked=blocked))

    async def _sweep(self) -> None:
        if self.now_s() - self._swept_s < SWEEP_EVERY_S:
            return
        self._swept_s = self.now_s()
        await asyncio.to_thread(self.courier.journal.sweep)
        await self.refresh()

    async def _read_due(self) -> None:
        open_now = {
            s.id: s
            for s in self._waiting or ()
            if s.state is SubmissionState.ACCEPTED and s.id not in self._held
        }
        now_s = self.now_s()
        self._rhythms = {
            i: self._rhythms.get(i) or _Rhythm(due_s=now_s + FIRST_PAUSE_S) for i in open_now
        }
        due = sorted(
            (i for i, r in self._rhythms.items() if r.due_s <= now_s),
            key=lambda i: self._rhythms[i].due_s,
        )[:AT_ONCE]
        for submission in due:
            await self._read(open_now[submission])

    async def _read(self, submission: Submission) -> None:
        rhythm = self._rhythms[submission.id]
        rhythm.pause_s = min(LAST_PAUSE_S, rhythm.pause_s * GROWTH)
        rhythm.due_s = self.now_s() + rhythm.pause_s
        if _over(submission.expires_at):
            rhythm.pause_s = LAST_PAUSE_S
        delivery = await self.courier.read(submission, wait=False)
        if delivery.problem is not None:
            return
        finished = (
            delivery.decision is not None and delivery.decision.verdict is not Verdict.PENDING
        )
        if finished:
            self._told(delivery)
            await self.refresh()
        elif _over(submission.expires_at) and submission.operation is Operation.JOURNEY:
            await asyncio.to_thread(
                self.courier.journal.record, submission.id, SubmissionEvent.TIME_RAN_OUT
            )
            await self.refresh()
        elif delivery.journey is not None:
            self.dispatch(JourneyRead(submission=delivery.submission, answer=delivery.journey))

    def _told(self, delivery: Delivery) -> None:
        if delivery.decision is None:
            return
        if delivery.submission.operation is Operation.JOURNEY:
            self.dispatch(JourneyEnded(submission=delivery.submission))
        self.dispatch(
            ResultArrived(
                submission=delivery.submission,
                decision=delivery.decision,
                answer=delivery.answer,
                journey=delivery.journey,
            )
        )

    async def _send_waiting(self) -> None:
        """Oldest first, one at a time; the first that does not go out ends the round."""
        if self.now_s() < self._outbox_due_s:
            return
        waiting = sorted(
            (
                s
                for s in self._waiting or ()
                if s.state is SubmissionState.PREPARED and s.attempts > 0
            ),
            key=lambda s: s.created_at,
        )
        for submission in waiting:
            if submission.id in self._held:
                continue
            with self.hands_off(submission.id):
                delivery = await self.courier.send(submission.id)
            await self.refresh()
            if delivery.submission.state is SubmissionState.PREPARED:
                self._outbox_due_s = self.now_s() + OFFLINE_PAUSE_S
                return
            self._told(delivery)

    def failed(self, problem: Problem) -> None:
        """The follower itself ended: say so; it is started again by the next refresh."""
        self.dispatch(TroubleHappened(problem=problem))


def _over(expires_at: str) -> bool:
    """Whether the service's time has run out; what is no date never does."""
    try:
        end = datetime.fromisoformat(expires_at)
    except ValueError:
        return False
    if end.tzinfo is None:
        end = end.replace(tzinfo=UTC)
    return datetime.now(UTC) > end
