"""The audit trail: hold the chain against itself, or hand it out as JSON lines."""

import argparse
import json
import sys
from collections.abc import Mapping
from typing import Any

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.counter import with_store
from kiosk.app.commands.running import say
from kiosk.app.process.exit_status import Status
from kiosk.domain.values.ids import clean_id
from kiosk.store.findings import Finding
from kiosk.store.opening import Opened


def add(parser: argparse.ArgumentParser) -> None:
    """verify, export."""
    what = parser.add_subparsers(dest="what", required=True)
    verify = what.add_parser("verify", help="exit status 1 where something is wrong")
    verify.add_argument("--json", action="store_true")
    export = what.add_parser("export", help="JSON lines on stdout, oldest first")
    export.add_argument(
        "--person",
        type=clean_id,
        metavar="ID",
        help="what this person did, and what was done about them",
    )
    for each in (verify, export):
        each.add_argument("--config", type=file_path, metavar="FILE", default=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Whichever was named."""
    return _verify(arguments) if arguments.what == "verify" else _export(arguments)


def _verify(arguments: argparse.Namespace) -> int:
    def work(store: Opened) -> tuple[Finding, ...]:
        return tuple(store.audit.verify())

    findings = with_store(arguments, work)
    say(
        {
            "ok": not findings,
            "findings": [{"kind": f.kind.value, "entry": f.seq} for f in findings],
        },
        as_json=arguments.json,
        lines=[f"entry {f.seq}: {f.kind.value}" for f in findings] or ["the chain is whole"],
    )
    return Status.OTHER if findings else Status.DONE


def _export(arguments: argparse.Namespace) -> int:
    def work(store: Opened) -> None:
        for line in store.audit.export():
            if arguments.person is None or _is_about(json.loads(line), arguments.person):
                sys.stdout.write(line.rstrip("\n") + "\n")

    with_store(arguments, work)
    return Status.DONE


def _is_about(entry: Mapping[str, Any], person: str) -> bool:
    """Who stood at the counter, who it was about, or who approved."""
    facts = entry["facts"]
    return person in {entry["attendant"], facts.get("person"), facts.get("approver")}
