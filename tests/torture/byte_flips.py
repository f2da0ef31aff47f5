"""Turns bytes over in the journal's file and in its log: it is told, or it changed nothing.

    python tests/torture/byte_flips.py [--flips N] [--seed S] [--json FILE]

A counter works, is killed before it can empty its log, and one bit of `journal.db` or of
`journal.db-wal` is turned over at a random place. Whoever opens the journal then either sees all
that was there, pictures and requests too, or is told: the opening or the reading fails with a code,
or the journal says that it lacks something. Never does it open with something missing and nothing
said. The exit status is 1 where that happened.

`--control` does without the anchor, as if nothing had been kept outside: it has to fail.
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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.problem import ProblemError
from kiosk.store.keys import VaultKey
from kiosk.store.opening import KEY_NAME, Opened
from tests.store.samples import CODE, Counter, MemoryVault
from tests.torture.disk import Disk
from tests.torture.power_cut import ANCHOR, PATHS, Clerk, Day, NotingVault, elsewhere, on_disk

S, E = SubmissionState, SubmissionEvent
FILES = ("journal.db", "journal.db-wal")


@dataclass(frozen=True)
class Killed:
    """What lies on the disk, and all that can be read of it."""

    files: dict[str, bytes]
    vault: dict[tuple[str, str], str]
    content: tuple[object, ...]


def everything(opened: Opened) -> tuple[object, ...]:
    """All that anybody can read, ProblemError where some of it can not be read."""
    journal = opened.journal
    rows = journal.find(oldest_first=True)
    waiting = [one.id for one in rows if one.state in {S.PREPARED, S.UNKNOWN_OUTCOME}]
    return (
        [(one.id, one.state, one.process_id, one.subject_name, one.decision) for one in rows],
        [journal.request_of(own) for own in waiting],
        journal.report(CODE),
        list(opened.audit.export()),
    )


def work(folder: Path) -> Killed:
    """A day, and the files as they are before the program could close anything."""
    with Disk() as disk:
        day = Day(disk.deeds)
        counter = Counter(folder, key=VaultKey(NotingVault(day), name="s"))
        clerk = Clerk(day, counter)
        clerk.opens()
        for path in PATHS:
            clerk.serves(path)
        # The log was emptied when pictures were erased: now it fills again.
        for path in ((), (E.SENDING_BEGAN, E.OUTCOME_LOST), (), ()):
            clerk.serves(path)
        content = everything(clerk.opened)
        files = on_disk(list(disk.deeds), "everything", random.Random(0))
        vault = elsewhere(day.anchors[-1][1])
        clerk.opened.journal.close()
    return Killed({**files, KEY_NAME: (folder / KEY_NAME).read_bytes()}, vault, content)


def look(folder: Path, killed: Killed, files: dict[str, bytes], *, anchor: bool = True) -> str:
    """Empty, the code of what is told, or "silent loss"."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    vault = MemoryVault()
    vault.kept = dict(killed.vault)
    if not anchor:
        vault.kept[ANCHOR] = json.dumps({"count": 0, "link": ""})
    try:
        opened = Counter(folder, key=VaultKey(vault, name="s")).open()
    except ProblemError as error:
        return error.problem.code
    try:
        health = opened.journal.health()
        if health is not None:
            return health.code
        return "" if everything(opened) == killed.content else "silent loss"
    except ProblemError as error:
        return error.problem.code
    finally:
        opened.journal.close()


def flips(
    killed: Killed, folder: Path, *, count: int, seed: int, anchor: bool = True
) -> Iterator[tuple[str, int, str]]:
    """Which file, where, and what came of it; `count` in each file."""
    chance = random.Random(seed)
    for name in FILES:
        for _ in range(count):
            content = bytearray(killed.files[name])
            place = chance.randrange(len(content))
            content[place] ^= 1 << chance.randrange(8)
            yield (
                name,
                place,
                look(folder, killed, {**killed.files, name: bytes(content)}, anchor=anchor),
            )


def main() -> int:
    """The whole run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--flips", type=int, default=1000, help="in each of the two files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    began = time.monotonic()
    met: dict[str, Tally[str]] = {name: Tally() for name in FILES}
    with tempfile.TemporaryDirectory() as place:
        killed = work(Path(place) / "day")
        assert look(Path(place) / "whole", killed, killed.files) == ""
        for name, _, said in flips(
            killed,
            Path(place) / "flip",
            count=arguments.flips,
            seed=arguments.seed,
            anchor=not arguments.control,
        ):
            met[name][said or "nothing changed"] += 1
    silent = sum(each["silent loss"] for each in met.values())
    result: dict[str, Any] = {
        "bytes": {name: len(killed.files[name]) for name in FILES},
        "met": {name: dict(each) for name, each in met.items()},
        "silent losses": silent,
        "seconds": round(time.monotonic() - began, 1),
    }
    sys.stdout.write(json.dumps(result, indent=1) + "\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(result), "utf-8")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main())
