"""Spoils each kind of request at each place in each way, and asks the service what it really has.

    python tests/torture/fault_matrix.py [--json FILE]

The real client and courier, the sealed journal, the fault proxy and `kiosk simulator` in a process
of its own; once in plain HTTP and once inside TLS. The exit status is 1 where a state is wrong.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import httpx

from kiosk.app.commands.journal import row_json
from kiosk.app.configuration.demo import demo_configuration
from kiosk.app.services.courier import make_courier
from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import OnboardingRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.mode import Hosts
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.store.opening import open_memory
from kiosk.unico.assertion import Credentials
from kiosk.unico.client import UnicoClient
from kiosk.unico.clock import SystemClock
from kiosk.visit.courier import Courier
from tests.torture import rig
from tests.torture.fault_proxy import (
    BODY,
    LOOPBACK,
    Aim,
    Fault,
    FaultProxy,
    Place,
    combinations,
)
from tests.torture.judge import Book, Finding, judge
from tests.torture.tls_front import tls_front

PATIENCE_S = 1.0
"""For a stalled exchange; a slow machine that needs longer ends in an unknown outcome too."""
PENDING = "70010001328"


class Asked(StrEnum):
    """What is spoiled: the value is how its first line begins."""

    TOKEN = "POST /oauth2"
    PROCESS = "POST /processes"
    JOURNEY = "POST /client"
    RESULT = "GET /processes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One exchange and what happens to it."""

    asked: Asked
    place: Place
    fault: Fault
    tls: bool

    def __str__(self) -> str:
        wire = "tls" if self.tls else "plain"
        return f"{wire} {self.asked.name.lower()} {self.place} {self.fault}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What the journal says, how many the service made, and what is wrong with that."""

    case: Case
    state: str
    made: int
    fired: bool
    findings: Sequence[Finding]


class QuickClock(SystemClock):
    """The pauses between two tries are not what is tried here."""

    async def sleep(self, seconds: float) -> None:
        """A hundredth of it."""
        await asyncio.sleep(min(seconds, 1.0) / 100)


UNNOTICEABLE = Case(asked=Asked.PROCESS, place=Place.IN_ANSWER, fault=Fault.CORRUPT, tls=False)
"""The bit that is turned over stands in the process id, and plain HTTP has nothing that could tell.
Inside TLS the same case is noticed; the real hosts are https."""


def cases(*, tls: bool) -> Iterator[Case]:
    """All that have a place to happen."""
    for asked in Asked:
        for place, fault in combinations(tls=tls):
            if asked is Asked.RESULT:
                # It has no body, and its connection is there already.
                there = place not in {*BODY, Place.CONNECT, Place.HANDSHAKE}
            else:
                # A small body is one TLS record, whose end is the request's end.
                small = tls and asked is not Asked.PROCESS
                there = not (small and place in BODY[:-1])
            if there:
                yield Case(asked=asked, place=place, fault=fault, tls=tls)


class Bench:
    """One wire with its proxy; `try_case` as often as wanted."""

    def __init__(
        self, *, served: rig.Simulator, proxy: FaultProxy, ca_file: str, courier: Courier
    ) -> None:
        self._proxy = proxy
        self._courier = courier
        self._served = served
        self._ca_file = ca_file
        self._record = rig.Record(served.record)
        self._codes = rig.fresh_codes(rig.seeded(5 + bool(ca_file)))
        self._picture = Picture(jpeg=rig.jpeg(), width=800, height=600, quality=92)
        self._sizes: dict[Asked, int] = {}

    async def begin(self, client: UnicoClient) -> None:
        """Have a token and a connection for reads; everything works, and is so long."""
        for pool in (client._transport._reads, client._transport._creations):
            pool.event_hooks["request"].append(self._weigh)
        for asked in (Asked.PROCESS, Asked.JOURNEY):
            code, request = self._request(asked)
            held = await self._send(self._courier, request)
            assert held.state == ("final" if asked is Asked.PROCESS else "accepted"), held.problem
            await self._courier.read(held, wait=False)
            assert len(self._made(asked, code)) == 1
        assert self._sizes.keys() == set(Asked)

    async def _weigh(self, request: httpx.Request) -> None:
        """How many bytes of a request of this kind go through TLS."""
        line = f"{request.method} {request.url.raw_path.decode()}"
        head = sum(len(name) + len(value) + 4 for name, value in request.headers.raw)
        size = len(line) + len(" HTTP/1.1\r\n\r\n") + head
        for asked in Asked:
            if line.startswith(asked.value):
                self._sizes[asked] = size + int(request.headers.get("content-length", "0"))

    async def try_case(self, case: Case) -> Ending:
        """Spoil it, then hold the journal against the record."""
        courier = self._courier
        code, request = self._request(case.asked)
        aim = Aim(
            place=case.place,
            fault=case.fault,
            request=case.asked.value.encode(),
            body_bytes=self._sizes[case.asked],
        )
        async with AsyncExitStack() as undo:
            if case.asked is Asked.TOKEN:
                client = client_of(self._served, self._proxy, self._ca_file)
                undo.push_async_callback(client.close)
                courier = replace(courier, service=client)
            if case.asked is Asked.RESULT:
                held = await self._send(courier, request)
                self._proxy.arm(aim)
                held = (await courier.read(held, wait=False)).submission
            else:
                self._proxy.arm(aim)
                held = await self._send(courier, request)
            fired = self._proxy.fired.is_set()
            self._proxy.disarm()
        held = courier.journal.get(held.id)
        made = self._made(case.asked, code)
        if case.asked is Asked.RESULT:
            # Its identifier is every such case's.
            made = [each for each in made if each == held.process_id]
        key = (held.operation.value, rig.subject(code))
        book = Book(asked=[key], rows={held.id: key})
        found = judge(book, [row_json(held)], {key: made}) if case != UNNOTICEABLE else []
        return Ending(
            case=case, state=held.state.value, made=len(made), fired=fired, findings=found
        )

    def _request(self, asked: Asked) -> tuple[str, OnboardingRequest | JourneyRequest]:
        code = PENDING if asked is Asked.RESULT else next(self._codes)
        if asked is Asked.JOURNEY:
            person = Person(dui_type=DuiType.BR_CPF, dui_value=code, friendly_name=rig.NAME)
            purpose = JourneyPurpose.CREDIT_PROCESS
            return code, JourneyRequest(flow="id", purpose=purpose, person=person)
        subject = Subject(code=code, name=rig.NAME)
        return code, OnboardingRequest(subject=subject, selfie=self._picture)

    async def _send(
        self, courier: Courier, request: OnboardingRequest | JourneyRequest
    ) -> Submission:
        held = await courier.prepare(request, visit=VisitId("v"))
        return (await courier.send(held.id)).submission

    def _made(self, asked: Asked, code: str) -> list[str]:
        operation = Operation.JOURNEY if asked is Asked.JOURNEY else Operation.ONBOARDING
        return self._record.made().get((operation.value, rig.subject(code)), [])


def client_of(served: rig.Simulator, proxy: FaultProxy, ca_file: str) -> UnicoClient:
    """The real client, pointed at the proxy."""
    url = f"{'https' if ca_file else 'http'}://{LOOPBACK}:{proxy.port}"
    client = UnicoClient(
        hosts=Hosts(identity_url=url, api_url=url, web_url=url),
        credentials=Credentials(
            account="counter", tenant="simulator", private_key_pem=served.key.read_bytes()
        ),
        api_keys={o: f"simulator-{o}" for o in Operation if o is not Operation.JOURNEY},
        network=NetworkSettings(timeout_s=PATIENCE_S, requests_per_s=1000.0, ca_file=ca_file),
        clock=QuickClock(),
    )
    # The simulator takes only assertions that are meant for its own address.
    client._tokens._signer._audience = served.url
    return client


@asynccontextmanager
async def bench(served: rig.Simulator, folder: Path, *, tls: bool) -> AsyncIterator[Bench]:
    """Everything between the journal and the simulator."""
    async with AsyncExitStack() as undo:
        upstream, ca_file = served.address, ""
        if tls:
            port, ca_file = await undo.enter_async_context(tls_front(served.address, folder))
            upstream = (LOOPBACK, port)
        proxy = await undo.enter_async_context(FaultProxy(upstream, tls=tls))
        client = client_of(served, proxy, ca_file)
        undo.push_async_callback(client.close)
        store = open_memory()
        undo.enter_context(closing(store.journal))
        network = NetworkSettings(poll_limit_s=0.0)
        configuration = replace(demo_configuration(), network=network)
        courier = make_courier(client, store, configuration)
        made = Bench(served=served, proxy=proxy, ca_file=ca_file, courier=courier)
        await made.begin(client)
        yield made


async def run(chosen: Sequence[Case], served: rig.Simulator, folder: Path) -> list[Ending]:
    """Each case once."""
    endings = []
    for tls in (False, True):
        mine = [case for case in chosen if case.tls is tls]
        if mine:
            async with bench(served, folder, tls=tls) as one:
                endings += [await one.try_case(case) for case in mine]
    return endings


def report(endings: Sequence[Ending]) -> dict[str, object]:
    """Counts, and every case that went wrong by its name."""
    count = Counter(
        f"{ending.state}, {'made' if ending.made else 'not made'}" for ending in endings
    )
    return {
        "cases": len(endings),
        "fired": sum(ending.fired for ending in endings),
        "wrong": {str(e.case): [f.kind for f in e.findings] for e in endings if e.findings},
        "ended as": dict(count.most_common()),
        "not reached": [str(ending.case) for ending in endings if not ending.fired],
    }


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args()
    chosen = [*cases(tls=False), *cases(tls=True)]
    with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as name:
        folder = Path(name)
        with rig.simulator(folder) as served:
            told = report(asyncio.run(run(chosen, served, folder)))
    text = json.dumps(told, indent=2)
    sys.stdout.write(text + "\n")
    if given.json is not None:
        given.json.write_text(text + "\n", encoding="utf-8")
    return int(bool(told["wrong"]))


if __name__ == "__main__":
    sys.exit(main())
