"""A queue that waits for the network, sent over HTTP by a counter that is killed again and again.

    python tests/torture/offline_queue.py [--rounds N] [--seed S] [--json FILE]

Each round some customers are served while nobody listens: their submissions wait. Then the network
is back, and the counter (`tests.torture.visits`: courier and journal are the program's) sends what
waits; it is killed with SIGKILL at a random moment of that, several times, and started again, until
it is left alone and nothing waits any more. After each start every submission is held against the
service's own record. The exit status is 1 where one was lost, doubled or wrongly called.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.torture import rig
from tests.torture.judge import Book, Finding, judge, summary
from tests.torture.nursery import VISITS, Life, Nursery

NOBODY = "http://127.0.0.1:9"
ANSWER_S = 0.3
"""The service takes at least this long from making a process to its answer: there a kill hurts."""
SLOW = {
    "kind": "slow",
    "path": "/processes/v1",
    "method": "POST",
    "count": -1,
    "delay_s": ANSWER_S,
}
MOST_WAITING = 4
MOST_KILLS = 5


@dataclass(slots=True, kw_only=True)
class Tally:
    """What a run has seen."""

    rounds: int = 0
    waited: int = 0
    kills: int = 0
    unknown: int = 0
    findings: list[Finding] = field(default_factory=list)
    seconds: float = 0.0

    def json(self) -> dict[str, Any]:
        """For a file, and for the report."""
        return {
            "rounds": self.rounds,
            "waited for the network": self.waited,
            "kills while the queue was sent": self.kills,
            "unknown outcomes": self.unknown,
            **summary(self.findings),
            "seconds": round(self.seconds, 1),
        }


class Queue:
    """One counter, one simulator."""

    def __init__(self, nursery: Nursery, served: rig.Simulator, folder: Path, seed: int) -> None:
        self.tally = Tally()
        self._chance = random.Random(seed)
        self._codes = rig.fresh_codes(self._chance)
        self._nursery, self._served, self._folder = nursery, served, folder
        self._record, self._book = rig.Record(served.record), Book()
        self._picture = folder / "selfie.jpg"
        self._picture.write_bytes(rig.jpeg(110, noise=30))
        (folder / "plan.json").write_text(json.dumps({"pictures": {}, "visits": []}), "utf-8")
        self._config = self._network(up=True)
        nursery.warm(self._sending())
        self._idle_s = nursery.run(self._sending()).seconds

    def _network(self, *, up: bool) -> Path:
        return rig.configure(self._folder / "counter", self._served, url="" if up else NOBODY)

    def round(self) -> None:
        """Customers without a network, then the network, kills and all."""
        self._network(up=False)
        for _ in range(self._chance.randint(1, MOST_WAITING)):
            code = next(self._codes)
            words = ["submit", "onboarding", "--code", code, "--name", rig.NAME, "--json"]
            life = self._nursery.run([*words, "--selfie", str(self._picture), *self._named()])
            _expect(life, {4})
            self._look([("onboarding", rig.subject(code))])
            self.tally.waited += 1
        self._network(up=True)
        for _ in range(self._chance.randint(1, MOST_KILLS)):
            last_s = self._idle_s + self.waiting() * ANSWER_S
            moment = self._chance.uniform(0.0, last_s * 1.1)
            life = self._nursery.run(self._sending(), kill_after_s=moment)
            self.tally.kills += life.status is None
            self._look([])
        self._nursery.run(self._sending())
        self._look([])
        self.tally.rounds += 1

    def _named(self) -> list[str]:
        return ["--config", str(self._config)]

    def _sending(self) -> list[str]:
        return [VISITS, *self._named(), "--plan", str(self._folder / "plan.json")]

    def _look(self, plan: list[rig.Key]) -> None:
        life = self._nursery.run(["journal", "list", "--json", *self._named()])
        _expect(life, {0})
        rows = life.json()
        self._book.enter(rows, plan)
        self.tally.findings += judge(self._book, rows, self._record.made())
        self.tally.unknown = sum(row["state"] == "unknown_outcome" for row in rows)

    def waiting(self) -> int:
        """How many wait still."""
        life = self._nursery.run(
            ["journal", "list", "--json", "--state", "prepared", *self._named()]
        )
        return len(life.json())


def _expect(life: Life, statuses: set[int]) -> None:
    if life.status not in statuses or "Traceback" in life.err:
        raise AssertionError(f"exit status {life.status}: {life.err[-2000:]}")


def run(rounds: int, *, seed: int, folder: Path, careless: bool = False) -> Tally:
    """Up to so many rounds, or to the first finding; `careless`: writes after the wire."""
    began = time.monotonic()
    with (
        rig.simulator(folder) as served,
        Nursery(folder, rig.environment(), careless=careless) as nursery,
    ):
        served.switch_on(SLOW)
        queue = Queue(nursery, served, folder, seed)
        for _ in range(rounds):
            queue.round()
            if queue.tally.findings:
                break
        # What such a program leaves behind is not what is tried.
        assert careless or queue.waiting() == 0
    queue.tally.seconds = time.monotonic() - began
    return queue.tally


def main() -> int:
    """The whole run, and its report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        tally = run(
            arguments.rounds, seed=arguments.seed, folder=Path(place), careless=arguments.control
        )
    sys.stdout.write(json.dumps(tally.json(), indent=1) + "\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(tally.json()), "utf-8")
    return 1 if tally.findings else 0


if __name__ == "__main__":
    sys.exit(main())
