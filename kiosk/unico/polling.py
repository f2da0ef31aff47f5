"""Looking again until something is final, within a limit. Knows neither HTTP nor JSON.

Stopping it is cancelling the task that awaits it. Many may run side by side: the client's rate
limiter keeps them together below the tenant's rate.
"""

import math
from collections.abc import Awaitable, Callable
from typing import TypeVar

from kiosk.domain.values.problem import ProblemError, ProblemKind
from kiosk.unico.clock import Clock, SystemClock
from kiosk.unico.retry import poll_pauses

T = TypeVar("T")

PASSING = frozenset(
    {ProblemKind.NETWORK, ProblemKind.RATE_LIMIT, ProblemKind.SERVICE, ProblemKind.PROXY}
)
"""A bad moment, not an answer: the next look may well succeed."""


async def poll(
    read: Callable[[], Awaitable[T]],
    *,
    limit_s: float,
    is_final: Callable[[T], bool],
    on_answer: Callable[[T], None] | None = None,
    clock: Clock | None = None,
) -> T:
    """The first final answer, or the last one that was had when `limit_s` seconds were over.

    The first look is at once and the last one at the limit. `limit_s` may be infinite: a journey
    ends by its own `expiresAt`. `on_answer` is told each answer. ProblemError: the last look's
    problem, if no look at all succeeded or if it is one that will not pass.
    """
    clock = clock or SystemClock()
    end = clock.monotonic() + limit_s if math.isfinite(limit_s) else math.inf
    answer: T | None = None
    seen = False
    for pause in poll_pauses():
        problem: ProblemError | None = None
        try:
            answer = await read()
        except ProblemError as error:
            if error.problem.kind not in PASSING:
                raise
            problem = error
        else:
            seen = True
            if on_answer is not None:
                on_answer(answer)
            if is_final(answer):
                return answer
        left_s = end - clock.monotonic()
        if left_s <= 0:
            if problem is not None and not seen:
                raise problem
            break
        await clock.sleep(min(pause, left_s))
    assert answer is not None or seen  # noqa: S101 - the loop only ends after an answer
    return answer  # type: ignore[return-value]
