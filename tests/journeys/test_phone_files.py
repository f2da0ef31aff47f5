"""Files of a journey: addresses that grow old, what is no file, and what may be had when."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from kiosk.app.window.downloads import EVIDENCE, SELFIE, Downloads
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import ProblemKind
from kiosk.flow.machine import Event
from kiosk.flow.verdict import DownloadFailed, ShowingVerdict
from kiosk.simulator.faults import FaultKind
from kiosk.simulator.scenarios import outcome_named
from kiosk.simulator.server import SimulatorThread
from kiosk.visit.tasks import Tasks
from tests.journeys.counter import PATIENCE_S, TestCounter, counter
from tests.journeys.phone import hands_over

Served = tuple[SimulatorThread, str]


@pytest.fixture(autouse=True)
def no_old_faults(served: Served) -> None:
    """What one journey switched on does not meet the next."""
    served[0].clear_faults()


@dataclass
class Door:
    """The file door, a clock that is turned by hand, and what came through."""

    files: Downloads
    shown: ShowingVerdict
    now_s: float = 0.0
    taken: list[tuple[bytes, str]] = field(default_factory=list)
    told: list[Event] = field(default_factory=list)

    async def opens(self, address: str) -> tuple[bytes, str] | DownloadFailed:
        """What comes of it."""
        before = len(self.taken) + len(self.told)
        self.files.open(address, self.shown, lambda *got: self.taken.append(got))
        end = time.monotonic() + PATIENCE_S
        while len(self.taken) + len(self.told) == before:
            assert time.monotonic() < end, "nothing came"
            await asyncio.sleep(0.01)
        if self.told:
            trouble = self.told[-1]
            assert isinstance(trouble, DownloadFailed)
            return trouble
        return self.taken[-1]

    def address(self) -> str:
        """Of the document, as the answer on the screen has it."""
        assert self.shown.journey is not None
        return self.shown.journey.services[0].documents[0].signed_url


@asynccontextmanager
async def finished(desk: TestCounter, flow: str) -> AsyncIterator[Door]:
    """A journey at its end, with the door to its files."""
    customer = await hands_over(desk, outcome_named("approved").cpf, flow)
    await customer.finishes()
    shown = await desk.verdict()
    async with asyncio.TaskGroup() as group:
        made: list[Door] = []
        told: list[Event] = []
        files = Downloads(
            courier=desk.follower.courier,
            tasks=Tasks(group),
            dispatch=told.append,
            now_s=lambda: made[0].now_s,
        )
        made.append(Door(files=files, shown=shown, told=told))
        yield made[0]


def with_address(shown: ShowingVerdict, address: str) -> ShowingVerdict:
    """The same screen, its document behind another address."""
    assert shown.journey is not None
    service = shown.journey.services[0]
    document = replace(service.documents[0], signed_url=address)
    changed = replace(service, documents=(document,))
    return replace(shown, journey=replace(shown.journey, services=(changed,)))


async def test_selfie_evidence_and_document_are_typed_by_what_they_are(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk, finished(desk, "iddocs") as door:
        for address, kind, begin in (
            (SELFIE, "image/png", b"\x89PNG"),
            (EVIDENCE, "application/pdf", b"%PDF"),
            (door.address(), "application/pdf", b"%PDF"),
        ):
            got = await door.opens(address)
            assert isinstance(got, tuple)
            content, media_type = got
            assert media_type == kind
            assert content.startswith(begin)


async def test_an_address_older_than_five_minutes_is_read_anew(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk, finished(desk, "iddocs") as door:
        door.files.arrived(door.shown.submission.id)
        old = door.address()
        # While it is young, the address of the answer is taken; the service has no part in it.
        desk.fault(FaultKind.ERROR, path="/client/v1/process", count=-1)
        assert isinstance(await door.opens(old), tuple)
        desk.simulator.clear_faults()
        # One whose time is over on the service's side: only what is read anew opens.
        over = old.partition("?")[0] + "?expires=1"
        door.shown = with_address(door.shown, over)
        door.now_s = 4 * 60
        refused = await door.opens(over)
        assert isinstance(refused, DownloadFailed)
        assert refused.problem.kind is ProblemKind.EXPIRED
        door.told.clear()
        door.now_s = 5 * 60
        assert isinstance(await door.opens(over), tuple)


async def test_there_is_no_selfie_of_a_revalidation(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk, finished(desk, "idsmart") as door:
        refused = await door.opens(SELFIE)
        assert isinstance(refused, DownloadFailed)
        assert refused.problem.kind is ProblemKind.PERMISSION
