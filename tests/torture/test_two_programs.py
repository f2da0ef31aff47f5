"""The window follows what a command deals with at the same moment: neither breaks the other."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import VisitId
from kiosk.flow.machine import Event
from kiosk.store.opening import Opened
from kiosk.visit.follower import Follower
from tests.fakes.service import PENDING, FakeService
from tests.store.samples import CODE, Counter, onboarding
from tests.torture.test_courier_any_order import courier_of

S, E = SubmissionState, SubmissionEvent
ROUNDS = 3


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[tuple[Opened, Opened]]:
    """The window's journal and a command's, of one counter."""
    counter = Counter(tmp_path / "s")
    window, command = counter.open(), counter.open()
    yield window, command
    command.journal.close()
    window.journal.close()


async def follow(opened: Opened, service: FakeService, between: Callable[[], None]) -> list[Event]:
    """Let it look a few times; `between` happens after each list that it makes."""
    seen: list[Event] = []
    rounds, now_s = 0, 0.0

    async def pause(seconds: float) -> None:
        nonlocal rounds, now_s
        rounds, now_s = rounds + 1, now_s + 20.0
        if rounds > ROUNDS:
            raise asyncio.CancelledError
        between()

    follower = Follower(
        courier=courier_of(opened, service),
        dispatch=seen.append,
        now_s=lambda: now_s,
        offline=True,
        pause=pause,
    )
    with contextlib.suppress(asyncio.CancelledError):
        await follower.run()
    return seen


async def unsent(opened: Opened) -> Submission:
    """One that could not be sent and waits for the network."""
    nowhere = courier_of(opened, FakeService(unreachable=True))
    held = await nowhere.prepare(onboarding(), visit=VisitId("v"))
    delivery = await nowhere.send(held.id)
    assert delivery.submission.state is S.PREPARED
    return held


Deed = Callable[[Opened, Submission], object]


@pytest.mark.parametrize(
    "deed",
    [
        lambda other, held: other.journal.record(held.id, E.SENDING_BEGAN),
        lambda other, held: other.journal.record(held.id, E.CANCELLED_BY_ATTENDANT),
        lambda other, held: other.journal.erase_customer(CODE),
    ],
    ids=["sends it", "cancels it", "erases it"],
)
async def test_a_command_is_quicker_with_what_waits(
    programs: tuple[Opened, Opened], deed: Deed
) -> None:
    window, command = programs
    held = await unsent(window)
    service = FakeService(unreachable=True)
    done: list[object] = []

    def between() -> None:
        # The list that the window made still names it.
        if not done:
            done.append(deed(command, held))
        service.unreachable = False

    await follow(window, service, between)
    assert done
    assert service.record == []


async def test_a_customer_is_erased_while_it_is_followed(
    programs: tuple[Opened, Opened],
) -> None:
    window, command = programs
    service = FakeService()
    courier = courier_of(window, service)
    held = await courier.prepare(onboarding(PENDING), visit=VisitId("v"))
    assert (await courier.send(held.id)).submission.state is S.ACCEPTED

    def between() -> None:
        if command.journal.find():
            command.journal.erase_customer(PENDING)

    await follow(window, service, between)
    assert window.journal.find() == ()
