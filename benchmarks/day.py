"""How long the manager's page waits for its counts, at a million visits.

`python -m benchmarks.day` makes the journal of `benchmarks/journal.py` (minutes), then asks for a
day, for a month and for all of it, each from the table of counts to the finished page. Exit status
1 where a median is above 100 ms. `--visits 50000` is quick, `--folder F`
keeps the journal in F.
"""

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from benchmarks.journal import fill, opened
from kiosk.domain.rules.day import day_of

LIMIT_S: Final = 0.1
ROUNDS: Final = 21
_START: Final = datetime(2024, 1, 1, tzinfo=UTC)


def main() -> int:
    """Make, measure, print."""
    parser = argparse.ArgumentParser(description="The manager's page with many visits.")
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, default=None)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (arguments.folder or Path(temporary)) / str(arguments.visits)
        begun = time.perf_counter()
        fill(folder, arguments.visits)
        print(f"{arguments.visits} visits made in {time.perf_counter() - begun:.0f} s")
        store = opened(folder)
        end = _START + timedelta(minutes=arguments.visits)
        too_slow = False
        for name, days in (("a day", 1), ("31 days", 31), ("everything", 10_000)):
            taken = []
            begin = end - timedelta(days=days)
            tallies = store.day.day(begin, end)
            day = day_of(tallies, open_unknown=store.day.open_unknown())
            for _ in range(ROUNDS):
                begun = time.perf_counter()
                day_of(store.day.day(begin, end), open_unknown=store.day.open_unknown())
                taken.append(time.perf_counter() - begun)
            middle = statistics.median(taken)
            too_slow = too_slow or middle > LIMIT_S
            print(
                f"{name:>10}: {middle * 1000:8.2f} ms (longest {max(taken) * 1000:.2f}),"
                f" {day.total} submissions from {len(tallies)} counts"
            )
        store.journal.close()
    return 1 if too_slow else 0


if __name__ == "__main__":
    sys.exit(main())
