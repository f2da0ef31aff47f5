"""Follows in the background what is not finished: pending processes, journeys, the waiting queue.

Reads each on its own rhythm, and only a few at a time, so that a counter with many open journeys
stays within its share of the tenant's rate: the pause is a part of the age, from a second to a
quarter of an hour, so that a link that stays open for seven days is read at most 700 times, and a
restart does not begin anew. What somebody looks at is read every few seconds. Survives a restart,
because what it follows stands in the journal.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError, ProblemKind
from kiosk.domain.values.verdict import Decision, Reason, ReasonCode, Verdict
from kiosk.flow.home import WaitingChanged
from kiosk.flow.journey import JourneyRead
from kiosk.flow.machine import Event
from kiosk.flow.overlays import JourneyEnded
from kiosk.flow.verdict import ResultArrived
from kiosk.visit.courier import Courier
from kiosk.visit.delivery import Delivery

OPEN = frozenset(
    {SubmissionState.PREPARED, SubmissionState.UNKNOWN_OUTCOME, SubmissionState.ACCEPTED}
)
FIRST_PAUSE_S = 1.0
LAST_PAUSE_S = 900.0
PART_OF_AGE = 0.75
SHORTENED_BY = 0.04
"""At most, and at random: a hundred counters that were switched on together drift apart."""
LOOKED_AT_LAST_PAUSE_S = 10.0
LOOKED_AT_GROWTH = 1.5
AT_ONCE = 4
"""Reads of one second, at most half of the counter's rate: the rest is the attendant's."""
FOLLOWED, SHOWN = 1_000, 100
"""Open submissions that are followed, and the newest of them that the home screen lists."""
DEFAULT_VALIDITY = timedelta(days=7)
"""create-process-web-sdk.md: where nothing else was asked for and no end was told."""
SWEEP_EVERY_S = 600.0
OFFLINE_PAUSE_S = 15.0
PASSING = frozenset(
    {ProblemKind.NETWORK, ProblemKind.PROXY, ProblemKind.RATE_LIMIT, ProblemKind.SERVICE}
)
"""After the end of a journey, only such a problem is a reason to look once more."""
RAN_OUT = Decision(
    verdict=Verdict.FAILED,
    reasons=(Reason(code=ReasonCode.JOURNEY_EXPIRED, verdict=Verdict.FAILED),),
)


@dataclass(slots=True, kw_only=True)
class _Rhythm:
    since_s: float
    due_s: float
    looked_at: bool = False
    pause_s: float = FIRST_PAUSE_S
    """The last one while somebody looks."""


@dataclass(slots=True, kw_only=True)
class Follower:
    """`run` for as long as the program lives. Built by `kiosk.app.window.assembly`."""

    courier: Courier
    dispatch: Callable[[Event], None]
    now_s: Callable[[], float]
    offline: bool = False
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    looked_at: Callable[[], SubmissionId | None] = lambda: None
    """Which one is on the screen."""
    draw: Callable[[], float] = random.random
    """From 0 to 1."""
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
            await self.pause(FIRST_PAUSE_S)

    async def refresh(self) -> None:
        """Bring the home screen's list up to date."""
        found = await asyncio.to_thread(self.courier.journal.find, states=OPEN, limit=FOLLOWED)
        blocked = await asyncio.to_thread(self.courier.journal.queue_problem)
        self._waiting = found
        health = await asyncio.to_thread(self.courier.journal.health)
        self.dispatch(WaitingChanged(waiting=found[:SHOWN], blocked=blocked, standing=health))

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
            i: self._rhythms.get(i) or _Rhythm(since_s=now_s, due_s=now_s + FIRST_PAUSE_S)
            for i in open_now
        }
        self._notice_looks(now_s)
        due = sorted(
            (i for i, r in self._rhythms.items() if r.due_s <= now_s),
            key=lambda i: self._rhythms[i].due_s,
        )[: self._at_once()]
        # Side by side: one that answers slowly does not hold up the others.
        ends = await asyncio.gather(
            *(self._read(open_now[submission]) for submission in due), return_exceptions=True
        )
        failures = [each for each in ends if isinstance(each, BaseException)]
        for failure in failures:
            if not _is_away(failure):
                raise failure
        if failures:
            await self.refresh()

    def _notice_looks(self, now_s: float) -> None:
        """What somebody begins to look at is read at once."""
        shown = self.looked_at()
        for submission, rhythm in self._rhythms.items():
            if submission == shown and not rhythm.looked_at:
                rhythm.due_s = min(rhythm.due_s, now_s)
                rhythm.pause_s = FIRST_PAUSE_S / LOOKED_AT_GROWTH
            rhythm.looked_at = submission == shown

    def _due_s(self, submission: Submission, rhythm: _Rhythm) -> float:
        """When this one is read next."""
        now_s, now = self.now_s(), self.now()
        if rhythm.looked_at:
            rhythm.pause_s = min(LOOKED_AT_LAST_PAUSE_S, rhythm.pause_s * LOOKED_AT_GROWTH)
            return now_s + rhythm.pause_s
        left_s = (_end(submission) - now).total_seconds()
        if submission.operation is Operation.JOURNEY and left_s < 0:
            # Its end could not be read: it waits for the network alone.
            return now_s + LOOKED_AT_LAST_PAUSE_S
        # By whichever clock saw more: one that was set back must not make it young again.
        age_s = max((now - submission.created_at).total_seconds(), now_s - rhythm.since_s)
        pause_s = min(LAST_PAUSE_S, max(FIRST_PAUSE_S, age_s * PART_OF_AGE))
        pause_s *= 1.0 - SHORTENED_BY * self.draw()
        if submission.operation is Operation.JOURNEY:
            # The last look comes right after the end.
            pause_s = min(pause_s, left_s + FIRST_PAUSE_S)
        return now_s + pause_s

    def _at_once(self) -> int:
        rate = self.courier.configuration.network.requests_per_s
        return max(1, min(AT_ONCE, int(rate / 2)))

    async def _read(self, submission: Submission) -> None:
        rhythm = self._rhythms[submission.id]
        rhythm.due_s = self._due_s(submission, rhythm)
        # Asked before it is read, so that the last look comes after the end.
        over = submission.operation is Operation.JOURNEY and self.now() > _end(submission)
        delivery = await self.courier.read(submission, wait=False)
        if submission.id in self._held:
            return
        problem, decision = delivery.problem, delivery.decision
        final = decision is not None and decision.verdict is not Verdict.PENDING
        if problem is None and final:
            self._told(delivery)
            await self.refresh()
        elif over and (problem is None or problem.kind not in PASSING):
            await self._ran_out(submission, delivery.journey)
        elif problem is None:
            self._told(delivery)

    async def _ran_out(self, submission: Submission, journey: JourneyAnswer | None) -> None:
        """The service still calls it open after its end: nobody can finish it any more."""
        held = await asyncio.to_thread(
            self.courier.journal.record,
            submission.id,
            SubmissionEvent.TIME_RAN_OUT,
            decision=RAN_OUT,
        )
        self._told(Delivery(submission=held, decision=RAN_OUT, journey=journey))
        await self.refresh()

    def _told(self, delivery: Delivery) -> None:
        """What is new about it; a process that is still worked on is no news."""
        if delivery.decision is None:
            return
        if delivery.decision.verdict is Verdict.PENDING:
            if delivery.journey is not None:
                self.dispatch(
                    JourneyRead(
                        submission=delivery.submission,
                        answer=delivery.journey,
                        local_link=self.courier.local_links,
                    )
                )
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
            try:
                with self.hands_off(submission.id):
                    delivery = await self.courier.send(submission.id)
            except ProblemError as error:
                if not _is_away(error):
                    raise
                continue
            finally:
                await self.refresh()
            if delivery.submission.state is SubmissionState.PREPARED:
                self._outbox_due_s = self.now_s() + OFFLINE_PAUSE_S
                return
            self._told(delivery)


def _end(submission: Submission) -> datetime:
    """When the service's time runs out; where it told none, its default."""
    try:
        end = datetime.fromisoformat(submission.expires_at)
    except ValueError:
        end = submission.created_at + DEFAULT_VALIDITY
    return end if end.tzinfo is not None else end.replace(tzinfo=UTC)


def _is_away(failure: BaseException) -> bool:
    """Erased, or dealt with by another program at this moment: nothing to do here any more."""
    return isinstance(failure, ProblemError) and failure.problem.code in {
        "store.not_found",
        "store.illegal",
        "store.erased",
    }
