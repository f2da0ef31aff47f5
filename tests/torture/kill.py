"""Kills the program at random moments, starts it again, and asks the service what it really has.

    python tests/torture/kill.py --rounds 2000 [--seed 4] [--fresh-every 20] [--json FILE]

Each round starts the program (`kiosk submit`, a headless counter that serves several customers, or
`kiosk journal resolve`), kills it with SIGKILL at a moment drawn evenly over its measured life
(half of the rounds) or over the part of it after the first submission was written down (the other
half), starts `kiosk journal list`, and holds every submission of the journal against the
simulator's record. The exit status is 1 where anything was lost, doubled or wrongly called.

`--control` runs a program that writes after the wire instead of before it: it has to fail.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.torture import rig
from tests.torture.judge import Book, Finding, judge, standing, summary
from tests.torture.nursery import VISITS, Life, Nursery

BATCH = 250
"""Rounds with one journal; then the next begins with an empty folder."""
KINDS = ("onboarding", "document", "age", "journey")
ANSWER_S = 0.08
"""The service takes at least this long from making a process to its answer."""
SLOW = tuple(
    {"kind": "slow", "path": path, "method": "POST", "count": -1, "delay_s": ANSWER_S}
    for path in ("/processes/v1", "/client/v1/process")
)
_REFUSED = "a-use-case-that-nobody-knows"


class TortureError(AssertionError):
    """The program did something that no kill explains."""


@dataclass(slots=True, kw_only=True)
class Tally:
    """What a run has seen."""

    rounds: int = 0
    kills: int = 0
    fresh: int = 0
    recoveries_killed: int = 0
    submissions: int = 0
    findings: list[Finding] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def json(self) -> dict[str, Any]:
        """For a file, and for the report."""
        return {
            "rounds": self.rounds,
            "kills": self.kills,
            "kills of a program started without the fork": self.fresh,
            "kills of the restart itself": self.recoveries_killed,
            "submissions": self.submissions,
            **summary(self.findings),
            "what was killed": dict(self.kinds.most_common()),
            "where it met the submission": dict(self.met.most_common()),
            "seconds": round(self.seconds, 1),
        }


class Torturer:
    """One simulator, one nursery, one journal a batch."""

    def __init__(self, nursery: Nursery, served: rig.Simulator, folder: Path, seed: int) -> None:
        self.tally = Tally()
        self._chance = random.Random(seed)
        self._codes = rig.fresh_codes(self._chance)
        self._nursery = nursery
        self._served = served
        self._record = rig.Record(served.record)
        self._folder = folder
        self._lives: dict[str, float] = {}
        self._firsts: dict[str, float] = {}
        self._pictures = dict.fromkeys(("selfie", "document_front", "document_back"), "")
        for number, name in enumerate(self._pictures):
            file = folder / f"{name}.jpg"
            file.write_bytes(rig.jpeg(100 + number, noise=30))
            self._pictures[name] = str(file)
        self._batch = 0
        self.begin()
        for kind in (VISITS, "list", "submit"):
            nursery.warm(self._words(kind)[0])
        self.begin()

    def begin(self) -> None:
        """A new, empty counter."""
        self._batch += 1
        self._config = rig.configure(self._folder / f"counter-{self._batch}", self._served)
        self._book = Book()

    def measure(self) -> None:
        """How long an undisturbed life of each kind takes, and when its first row is written."""
        for kind in ("submit", VISITS, "list"):
            lives, firsts = [], []
            for _ in range(3):
                words, plan = self._words(kind)
                began = datetime.now(UTC)
                life = self._nursery.run(words)
                self._expect(life, {0, 4})
                lives.append(life.seconds)
                self._look(plan)
                if plan:
                    row = self._rows[-len(plan)]
                    first = datetime.fromisoformat(row["created_at"]) - began
                    firsts.append(first.total_seconds())
            self._lives[kind] = sorted(lives)[1]
            self._firsts[kind] = sorted(firsts)[1] if firsts else 0.0
        self._lives["resolve"] = self._lives["submit"]
        self._firsts["resolve"] = 0.0

    def round(self, *, fresh: bool) -> None:
        """One kill, one restart, one look at everything."""
        unknown = self._unknown()
        choice = self._chance.random()
        if unknown and choice < 0.25:
            self._round("resolve", fresh=fresh)
        else:
            self._round("submit" if choice < 0.6 else VISITS, fresh=fresh)
        self.tally.rounds += 1

    def _round(self, kind: str, *, fresh: bool) -> None:
        words, plan = self._words(kind)
        run = self._nursery.run_fresh if fresh else self._nursery.run
        late_s = self._lives["import"] if fresh else 0.0
        first_s = self._chance.choice((0.0, late_s + self._firsts[kind]))
        last_s = (late_s + self._lives[kind]) * 1.05
        life = run(words, kill_after_s=self._chance.uniform(first_s, last_s))
        self.tally.kinds[kind] += life.status is None
        self.tally.kills += life.status is None
        self.tally.fresh += fresh and life.status is None
        if self._chance.random() < 0.2:
            moment = self._chance.uniform(0.0, self._lives["list"])
            died = self._nursery.run(self._list(), kill_after_s=moment)
            self.tally.recoveries_killed += died.status is None
        begun = self._look(plan)
        self._listen(kind, life, plan)
        if life.status is None and plan:
            last = begun[-1] if begun else plan[0]
            row = next((r for r in self._rows if self._book.rows[r["submission"]] == last), None)
            self.tally.met[standing(row, self._record.made().get(last, ()))] += 1

    def _listen(self, kind: str, life: Life, plan: Sequence[rig.Key]) -> None:
        """What it said before it died, if it came to that, has to be true as well."""
        if kind != "submit" or life.status is None:
            return
        told = life.json()
        made = self._record.made().get(plan[0], ())
        if told["id"] is not None and told["id"] not in made:
            self._found(Finding(kind="wrongly_called", state="told", made=len(made)))
        if told["verdict"] is None and made:
            self._found(Finding(kind="lost", state="told", made=len(made)))

    def settle(self) -> None:
        """An undisturbed day at the end of a batch: nothing stays open but what must."""
        self._expect(self._nursery.run(self._day([])), {0})
        self._look(())
        for row in self._unknown():
            self._nursery.run(self._resolve(row))
            self._look(())
        left = {row["state"] for row in self._rows if row["operation"] != "journey"}
        if not left <= {"final", "refused", "cancelled"}:
            raise TortureError(f"still open: {left}")
        words = ["audit", "verify", "--config", str(self._config)]
        self._expect(self._nursery.run(words), {0})
        self.tally.submissions += len(self._rows)

    def _look(self, plan: Sequence[rig.Key]) -> list[rig.Key]:
        """Restart, then hold all rows against the record."""
        life = self._nursery.run(self._list())
        self._expect(life, {0})
        self._rows: list[dict[str, Any]] = life.json()
        begun = self._book.enter(self._rows, plan)
        for finding in judge(self._book, self._rows, self._record.made()):
            self._found(finding)
        return begun

    def _found(self, finding: Finding) -> None:
        self.tally.findings.append(finding)
        sys.stderr.write(f"round {self.tally.rounds}: {finding}\n")

    def _unknown(self) -> list[dict[str, Any]]:
        return [row for row in self._rows if row["state"] == "unknown_outcome"]

    def _words(self, kind: str) -> tuple[list[str], list[rig.Key]]:
        """How to start it, and which submissions it will make, in their order."""
        if kind == "list":
            return self._list(), []
        if kind == "resolve":
            return self._resolve(self._chance.choice(self._unknown())), []
        if kind == "submit":
            code = next(self._codes)
            words = ["submit", "onboarding", "--code", code, "--name", rig.NAME, "--json"]
            words += ["--selfie", self._pictures["selfie"], "--config", str(self._config)]
            if self._chance.random() < 0.08:
                words += ["--use-case", _REFUSED]
            return words, [("onboarding", rig.subject(code))]
        visits = [
            {"kind": self._chance.choice(KINDS), "code": next(self._codes)}
            for _ in range(self._chance.randint(1, 3))
        ]
        return self._day(visits), [key for visit in visits for key in _keys(**visit)]

    def _day(self, visits: list[dict[str, str]]) -> list[str]:
        plan = self._folder / "plan.json"
        plan.write_text(json.dumps({"pictures": self._pictures, "visits": visits}), "utf-8")
        return [VISITS, "--config", str(self._config), "--plan", str(plan)]

    def _list(self) -> list[str]:
        return ["journal", "list", "--json", "--config", str(self._config)]

    def _resolve(self, row: dict[str, Any]) -> list[str]:
        """As somebody who looks into the portal first: nothing is sent twice that is there."""
        ids = self._record.made().get(self._book.rows[row["submission"]], ())
        if ids:
            choice = ["--found", ids[0]]
        elif self._chance.random() < 0.7:
            choice = ["--resend"]
        else:
            choice = ["--give-up"]
            self._book.given_up.add(row["submission"])
        config = ["--json", "--config", str(self._config)]
        return ["journal", "resolve", row["submission"], *choice, *config]

    def _expect(self, life: Life, statuses: set[int]) -> None:
        if life.status not in statuses or "Traceback" in life.err:
            raise TortureError(f"exit status {life.status}: {life.err[-2000:]}")

    def measure_imports(self) -> None:
        """What `python -m kiosk` takes until it is where the fork begins."""
        life = self._nursery.run_fresh(self._list())
        self._expect(life, {0})
        self._lives["import"] = max(0.0, life.seconds - self._lives["list"])


def _keys(kind: str, code: str) -> Iterator[rig.Key]:
    if kind == "document":
        yield "onboarding", rig.subject(code)
    yield kind, rig.subject(code)


def torture(
    rounds: int, *, seed: int, fresh_every: int, folder: Path, control: bool = False
) -> Tally:
    """The whole run. Raises TortureError for what no kill explains."""
    began = time.monotonic()
    with ExitStack() as undo:
        served = undo.enter_context(rig.simulator(folder))
        nursery = undo.enter_context(Nursery(folder, rig.environment(), careless=control))
        served.switch_on(*SLOW)
        torturer = Torturer(nursery, served, folder, seed)
        torturer.measure()
        if fresh_every:
            torturer.measure_imports()
        for number in range(rounds):
            if control and torturer.tally.findings:
                return torturer.tally
            if number and number % BATCH == 0:
                torturer.settle()
                torturer.begin()
                torturer.measure()
            torturer.round(fresh=bool(fresh_every) and number % fresh_every == fresh_every - 1)
        torturer.settle()
        torturer.tally.seconds = time.monotonic() - began
        return torturer.tally


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--fresh-every", type=int, default=20, help="0: never")
    parser.add_argument("--control", action="store_true", help="a program that has to fail")
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as folder:
        tally = torture(
            given.rounds,
            seed=given.seed,
            fresh_every=0 if given.control else given.fresh_every,
            folder=Path(folder),
            control=given.control,
        ).json()
    text = json.dumps({"seed": given.seed, **tally}, indent=2)
    sys.stdout.write(text + "\n")
    if given.json is not None:
        given.json.write_text(text + "\n", encoding="utf-8")
    return int(any(tally[kind] for kind in ("lost", "doubled", "wrongly_called")))


if __name__ == "__main__":
    sys.exit(main())
