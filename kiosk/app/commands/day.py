"""The manager's day: counts by verdict, operation, attendant and hour, and a CSV file of them."""

import argparse
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.counter import with_store
from kiosk.app.commands.running import bad_argument, say
from kiosk.app.configuration.load import load
from kiosk.app.process.exit_status import Status
from kiosk.domain.rules.day import CSV_HEADER, Day, day_of, day_rows
from kiosk.people.table_file import csv_bytes
from kiosk.store.opening import Opened


def add(parser: argparse.ArgumentParser) -> None:
    """From and to, and where the file goes."""
    parser.add_argument("--from", dest="first", metavar="DATE", help="2026-03-01 (default: today)")
    parser.add_argument("--to", dest="last", metavar="DATE", help="the last day (default: today)")
    parser.add_argument(
        "--csv", type=file_path, metavar="FILE", help="one row an hour, for a spreadsheet"
    )
    parser.add_argument(
        "--names", action="store_true", help="names of attendants in the place of their ids"
    )
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """0, also where nothing happened on those days."""
    begin, end = _days(arguments)
    locale = load(config=arguments.config, demo=False).locale

    def work(store: Opened) -> Day:
        names = {m.id: m.name for m in store.people.all()} if arguments.names else {}
        if arguments.csv:
            rows = day_rows(
                store.day.tallies(begin, end), {str(own): name for own, name in names.items()}
            )
            _write(Path(arguments.csv), csv_bytes((CSV_HEADER, *rows), locale=locale))
        return day_of(store.day.day(begin, end), open_unknown=store.day.open_unknown())

    day = with_store(arguments, work)
    answer = day_json(day)
    lines = [f"{name:<16}{value}" for name, value in answer.items() if name != "hours"]
    say(answer, as_json=arguments.json, lines=lines)
    return Status.DONE


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise bad_argument("output.file", f"{path}: {error.strerror}") from None


def _days(arguments: argparse.Namespace) -> tuple[datetime, datetime]:
    """From midnight to midnight by this computer's zone."""
    today = datetime.now().astimezone().date()
    try:
        first = datetime.fromisoformat(arguments.first).date() if arguments.first else today
        last = datetime.fromisoformat(arguments.last).date() if arguments.last else today
        if first > last:
            raise ValueError  # noqa: TRY301 - the same words
        begin = datetime(first.year, first.month, first.day).astimezone()
        after = last + timedelta(days=1)
        return begin, datetime(after.year, after.month, after.day).astimezone()
    except (ValueError, OverflowError, OSError):
        raise bad_argument("day.range", "--from and --to have to be days, in order") from None


def day_json(day: Day) -> dict[str, object]:
    """What the page shows."""
    return {
        "total": day.total,
        "verdicts": dict(day.verdicts),
        "operations": dict(day.operations),
        "attendants": dict(day.attendants),
        "hours": list(day.hours),
        "median_s": day.median_s,
        "retakes": day.retakes,
        "overrides": day.overrides,
        "camera_trouble": day.camera_trouble,
        "approvals": day.approvals,
        "failed_sign_ins": day.failed_sign_ins,
        "open_unknown": day.open_unknown,
    }
