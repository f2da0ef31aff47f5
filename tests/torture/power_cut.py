"""Cuts the power after every single write, and opens what is then on the disk.

    python tests/torture/power_cut.py [--every N] [--seed S] [--json FILE]

A day at a counter is run once, and every write, truncation, sync and removal that SQLite asks of
the operating system is noted (`tests.torture.disk`). Then the disk is made as it may be after each
prefix of them: what was synced, and of the rest nothing, everything, or a part drawn at random with
its last write torn. The journal is opened there and held against what had been promised by then:
what a call returned is on disk, a step that was under way happened or did not, and an honest power
cut is never called a finding. The exit status is 1 where something was wrong.

`--control` leaves out the journal's waits for the disk: it has to fail.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.store.keys import VAULT_SERVICE, VaultKey
from kiosk.store.opening import KEY_NAME, Opened
from tests.store.samples import VISIT, Counter, MemoryVault, onboarding
from tests.torture.disk import Deed, Disk

S, E = SubmissionState, SubmissionEvent
SECTOR = 512
ANCHOR = (VAULT_SERVICE, "s#audit")
VARIANTS = ("nothing", "everything", "a part", "another part")
REQUEST = onboarding(jpeg=b"\xff\xd8" + bytes(range(256)) * 30 + b"\xff\xd9")
PATHS: tuple[tuple[SubmissionEvent, ...], ...] = (
    (E.SENDING_BEGAN, E.TAKEN),
    (E.SENDING_BEGAN, E.OUTCOME_LOST),
    (),
    (E.SENDING_BEGAN, E.REFUSED_BY_SERVICE),
    (E.SENDING_BEGAN, E.NOT_TAKEN, E.CANCELLED_BY_ATTENDANT),
)
"""The customers of the day; after them the window is closed, and one more is being sent."""
DEAD = {S.SENDING: S.UNKNOWN_OUTCOME}
"""What a state is called by whoever opens the journal next."""


@dataclass
class Promise:
    """What was known at a moment: counted in deeds."""

    at: int
    states: dict[SubmissionId, SubmissionState]
    under_way: tuple[SubmissionId | None, SubmissionState] | None = None
    """A step that has begun and not returned; None for a submission that has no name yet."""


@dataclass
class Day:
    """All that was written, and what had been promised when."""

    deeds: list[Deed]
    promises: list[Promise] = field(default_factory=list)
    anchors: list[tuple[int, dict[tuple[str, str], str]]] = field(default_factory=list)
    key_name: bytes = b""

    def promised(self, at: int) -> Promise:
        """The last one made before the first `at` deeds were all done."""
        return [each for each in self.promises if each.at <= at][-1]

    def vault(self, at: int, behind: int) -> dict[tuple[str, str], str]:
        """What the vault held; `behind`: that many of the anchor's last writes did not get there.

        The first one is waited for (`kiosk.store.anchor`).
        """
        kept = [content for when, content in self.anchors if when <= at]
        first = next((n for n, each in enumerate(kept) if ANCHOR in each), len(kept) - 1)
        return kept[max(first, len(kept) - 1 - behind)] if kept else {}


class NotingVault(MemoryVault):
    """Notes when it was written, counted in deeds."""

    def __init__(self, day: Day) -> None:
        super().__init__()
        self._day = day

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        self._day.anchors.append((len(self._day.deeds), dict(self.kept)))


class Clerk:
    """Does the day's work, and says before and after each step what is promised."""

    def __init__(self, day: Day, counter: Counter) -> None:
        self._day, self._counter = day, counter
        self._states: dict[SubmissionId, SubmissionState] = {}
        self._opened: Opened | None = None
        self._note()

    def _note(self, under_way: tuple[SubmissionId | None, SubmissionState] | None = None) -> None:
        self._day.promises.append(Promise(len(self._day.deeds), dict(self._states), under_way))

    def opens(self) -> None:
        self._opened = self._counter.open()
        for own, state in self._states.items():
            self._states[own] = DEAD.get(state, state)
        self._note()

    @property
    def opened(self) -> Opened:
        assert self._opened is not None
        return self._opened

    def serves(self, path: tuple[SubmissionEvent, ...]) -> None:
        self._note((None, S.PREPARED))
        one = self.opened.journal.prepare(REQUEST, visit=VISIT, mode="sandbox")
        self._keep(one)
        for event in path:
            self._note((one.id, target(event)))
            taken = event is E.TAKEN
            one = self.opened.journal.record(
                one.id,
                event,
                process_id=ProcessId(f"p-{one.id}") if taken else None,
                decision=Decision(verdict=Verdict.REVIEW) if taken else None,
                then=E.DECIDED if taken else None,
            )
            self._keep(one)

    def _keep(self, one: Submission) -> None:
        self._states[one.id] = one.state
        self._note()


def target(event: SubmissionEvent) -> SubmissionState:
    """Where a step of the day leads."""
    return {
        E.SENDING_BEGAN: S.SENDING,
        E.TAKEN: S.FINAL,
        E.OUTCOME_LOST: S.UNKNOWN_OUTCOME,
        E.REFUSED_BY_SERVICE: S.REFUSED,
        E.NOT_TAKEN: S.PREPARED,
        E.CANCELLED_BY_ATTENDANT: S.CANCELLED,
    }[event]


def work(folder: Path) -> Day:
    """Run the day once, undisturbed."""
    with Disk() as disk:
        day = Day(disk.deeds)
        counter = Counter(folder, key=VaultKey(NotingVault(day), name="s"))
        clerk = Clerk(day, counter)
        clerk.opens()
        for path in PATHS:
            clerk.serves(path)
            clerk.opened.audit.add("capture.attempt")
        clerk.opened.journal.sweep()
        clerk.opened.journal.close()
        clerk.opens()
        clerk.serves((E.SENDING_BEGAN,))
        day.key_name = (folder / KEY_NAME).read_bytes()
        whole = len(disk.deeds)
        clerk.opened.journal.close()
    day.deeds = disk.deeds[:whole]
    return day


def on_disk(
    deeds: list[Deed], variant: str, chance: random.Random, *, heed_syncs: bool = True
) -> dict[str, bytes]:
    """Every file as it may be when the power fails after these deeds."""
    certain: dict[str, bytearray] = {}
    pending: dict[str, list[Deed]] = {}
    for deed in deeds:
        if deed.what == "sync":
            if heed_syncs:
                for each in pending.pop(deed.name, []):
                    _do(certain, each)
        elif deed.what == "delete":
            pending.pop(deed.name, None)
            certain.pop(deed.name, None)
        else:
            pending.setdefault(deed.name, []).append(deed)
    for waiting in pending.values():
        for each in _kept(waiting, variant, chance):
            _do(certain, each)
    return {name: bytes(content) for name, content in certain.items()}


def _kept(waiting: list[Deed], variant: str, chance: random.Random) -> list[Deed]:
    """Which of the writes that nobody waited for got to the disk all the same."""
    if variant == "nothing":
        return []
    if variant == "everything":
        return waiting
    drawn = [each for each in waiting if chance.random() < 0.5]
    for last in drawn[-1:]:
        torn = last.content[: len(last.content) // 2 // SECTOR * SECTOR]
        drawn[-1] = Deed(last.what, last.name, last.offset, torn)
    return drawn


def _do(files: dict[str, bytearray], deed: Deed) -> None:
    content = files.setdefault(deed.name, bytearray())
    if deed.what == "truncate":
        del content[deed.offset :]
        return
    end = deed.offset + len(deed.content)
    content.extend(bytes(max(0, end - len(content))))
    content[deed.offset : end] = deed.content


def look(folder: Path, files: dict[str, bytes], vault: MemoryVault, day: Day, at: int) -> str:
    """What is wrong with what is opened there; empty where nothing is."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / KEY_NAME).write_bytes(day.key_name)
    promise = day.promised(at)
    try:
        opened = Counter(folder, key=VaultKey(vault, name="s")).open()
    except ProblemError as error:
        return error.problem.code
    try:
        return _judge(opened, promise)
    except ProblemError as error:
        return f"reading: {error.problem.code}"
    finally:
        opened.journal.close()


def _judge(opened: Opened, promise: Promise) -> str:
    found = {one.id: one for one in opened.journal.find()}
    expected = {own: {DEAD.get(state, state)} for own, state in promise.states.items()}
    new = 0
    if promise.under_way is not None:
        own, state = promise.under_way
        if own is None:
            new = 1
        else:
            expected[own].add(DEAD.get(state, state))
    for own, states in expected.items():
        if own not in found:
            return "lost"
        if found[own].state not in states:
            return f"{found[own].state.value} instead of {sorted(states)}"
    if len(found) > len(expected) + new:
        return "a row from nowhere"
    return _content(opened, list(found.values()))


def _content(opened: Opened, rows: list[Submission]) -> str:
    for one in rows:
        waits = one.state in {S.PREPARED, S.UNKNOWN_OUTCOME}
        if waits and opened.journal.request_of(one.id) != REQUEST:
            return "another request"
        if one.state is S.FINAL and one.process_id != f"p-{one.id}":
            return "another process"
    if opened.audit.verify() or opened.journal.health() is not None:
        return "a finding"
    opened.journal.prepare(REQUEST, visit=VISIT, mode="sandbox")
    return ""


def cuts(
    day: Day, folder: Path, *, every: int, seed: int, heed_syncs: bool = True
) -> Iterator[tuple[int, str, str]]:
    """After which deed, how the rest of the disk was, and what was wrong."""
    chance = random.Random(seed)
    for at in range(0, len(day.deeds) + 1, every):
        for number, variant in enumerate(VARIANTS):
            files = on_disk(day.deeds[:at], variant, chance, heed_syncs=heed_syncs)
            vault = MemoryVault()
            vault.kept = elsewhere(day.vault(at, behind=number))
            yield at, variant, look(folder, files, vault, day, at)


def elsewhere(kept: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    """The disk is played in another folder: that the file is another one is not what is tried."""
    told = dict(kept)
    anchor = told.get(ANCHOR)
    if anchor is not None:
        told[ANCHOR] = json.dumps({**json.loads(anchor), "file": ""})
    return told


def main() -> int:
    """The whole run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--every", type=int, default=1, help="only after each n-th write")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        day = work(Path(place) / "day")
        wrong: Tally[str] = Tally()
        tried = 0
        for at, variant, said in cuts(
            day,
            Path(place) / "cut",
            every=arguments.every,
            seed=arguments.seed,
            heed_syncs=not arguments.control,
        ):
            tried += 1
            if said:
                wrong[said] += 1
                sys.stderr.write(f"after {at} of {len(day.deeds)}, {variant}: {said}\n")
    result: dict[str, Any] = {
        "writes": len(day.deeds),
        "power cuts": tried,
        "wrong": dict(wrong),
        "seconds": round(time.monotonic() - began, 1),
    }
    sys.stdout.write(json.dumps(result, indent=1) + "\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(result), "utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
