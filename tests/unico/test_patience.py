"""Pauses, rate and polling: pure schedules, and the loops around them on a clock of their own."""

import asyncio
import math
from email.utils import formatdate
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.unico.limiter import RateLimiter
from kiosk.unico.polling import poll
from kiosk.unico.retry import (
    READ_PAUSES_S,
    RateLimitPatience,
    parse_date,
    parse_retry_after,
    poll_pauses,
)
from tests.unico.counter import NOW, FakeClock


def test_reads_have_five_tries() -> None:
    assert READ_PAUSES_S == (1.0, 2.0, 4.0, 8.0)


def test_polling_starts_at_a_second_and_slows_to_ten() -> None:
    pauses = list(islice(poll_pauses(), 30))
    assert pauses[0] == 1.0
    assert pauses[-1] == 10.0
    assert all(a <= b for a, b in pairwise(pauses))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("12", 12.0),
        (" 0 ", 0.0),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("9" * 30, math.inf),
        (formatdate(NOW + 30, usegmt=True), 30.0),
        (formatdate(NOW - 30, usegmt=True), 0.0),
        ("Wed, 99 Foo 2026 99:99:99 GMT", None),
    ],
)
def test_retry_after_in_both_forms(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, wall=float(int(NOW))) == seconds


@given(st.text(max_size=40))
def test_no_header_can_break_the_parsers(text: str) -> None:
    parse_retry_after(text, wall=NOW)
    parse_date(text)


@given(st.lists(st.none() | st.floats(min_value=0, max_value=100), max_size=100))
def test_all_pauses_after_429_are_at_most_a_minute(told: list[float | None]) -> None:
    patience = RateLimitPatience()
    total = 0.0
    for one in told:
        pause = patience.pause(one)
        if pause is None:
            break
        assert pause > 0
        assert one is None or pause >= one
        total += pause
    assert total <= 60.0 + 1e-6


async def test_first_come_first_served(clock: FakeClock) -> None:
    limiter = RateLimiter(8.0, clock)
    order: list[int] = []

    async def one(number: int) -> None:
        await limiter.turn()
        order.append(number)

    await asyncio.gather(*(one(number) for number in range(20)))
    assert order == list(range(20))


async def test_slots_lie_a_fixed_time_apart() -> None:
    class Still(FakeClock):
        async def sleep(self, seconds: float) -> None:
            self.slept.append(seconds)

    clock = Still()
    limiter = RateLimiter(8.0, clock)
    for _ in range(9):
        await limiter.turn()
    assert clock.slept == pytest.approx([n / 8.0 for n in range(1, 9)])
    clock.pass_(100.0)
    clock.slept.clear()
    await limiter.turn()
    await limiter.turn()
    assert clock.slept == pytest.approx([1 / 8.0]), "an idle hour saves up no burst"


def test_a_rate_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        RateLimiter(0.0, FakeClock())


# Polling ------------------------------------------------------------------------------------


def problem(kind: ProblemKind) -> ProblemError:
    return ProblemError(Problem(kind=kind, remedy=Remedy.TRY_AGAIN, code="x"))


class Reads:
    def __init__(self, *answers: int | ProblemError) -> None:
        self.answers = list(answers)
        self.count = 0

    async def __call__(self) -> int:
        self.count += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, ProblemError):
            raise answer
        return answer


def is_three(answer: int) -> bool:
    return answer == 3


async def test_it_ends_with_the_first_final_answer(clock: FakeClock) -> None:
    reads = Reads(1, 2, 1, 3)
    seen: list[int] = []
    answer = await poll(reads, limit_s=60, is_final=is_three, on_answer=seen.append, clock=clock)
    assert answer == 3
    assert seen == [1, 2, 1, 3]
    assert clock.slept == [1.0, 1.5, 2.25]


async def test_past_the_limit_it_is_still_what_it_was(clock: FakeClock) -> None:
    reads = Reads(1)
    start = clock.monotonic()
    assert await poll(reads, limit_s=60, is_final=is_three, clock=clock) == 1
    assert clock.monotonic() - start == pytest.approx(60.0)
    assert reads.count == 11


async def test_without_time_it_looks_once(clock: FakeClock) -> None:
    reads = Reads(1)
    assert await poll(reads, limit_s=0, is_final=is_three, clock=clock) == 1
    assert reads.count == 1


@pytest.mark.parametrize("kind", [ProblemKind.NETWORK, ProblemKind.SERVICE, ProblemKind.RATE_LIMIT])
async def test_a_bad_moment_does_not_end_it(kind: ProblemKind, clock: FakeClock) -> None:
    reads = Reads(1, problem(kind), problem(kind), 3)
    assert await poll(reads, limit_s=60, is_final=is_three, clock=clock) == 3


async def test_what_will_not_pass_ends_it(clock: FakeClock) -> None:
    reads = Reads(1, problem(ProblemKind.GONE), 3)
    with pytest.raises(ProblemError):
        await poll(reads, limit_s=60, is_final=is_three, clock=clock)
    assert reads.count == 2


async def test_nothing_but_bad_moments_is_told_at_the_limit(clock: FakeClock) -> None:
    with pytest.raises(ProblemError):
        await poll(Reads(problem(ProblemKind.NETWORK)), limit_s=5, is_final=is_three, clock=clock)


async def test_an_endless_one_is_stopped_by_cancelling(clock: FakeClock) -> None:
    task = asyncio.ensure_future(poll(Reads(1), limit_s=math.inf, is_final=is_three, clock=clock))
    for _ in range(20):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
