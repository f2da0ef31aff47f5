"""What is held about one customer (LGPD Art. 18, II)."""

import argparse

from kiosk.app.commands.counter import with_store
from kiosk.app.commands.personal import add_fields
from kiosk.app.commands.running import say
from kiosk.app.process.exit_status import Status
from kiosk.domain.rules.identifiers import clean_identifier, likely_dui


def add(parser: argparse.ArgumentParser) -> None:
    """`--code` or `--from`."""
    add_fields(parser, {"code": {"help": "the customer's identifier"}}, required=("code",))
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """One entry for each submission that is held."""
    code = clean_identifier(likely_dui(arguments.code), arguments.code)
    held = with_store(arguments, lambda store: store.journal.report(code))
    lines = [", ".join(f"{k} {v}" for k, v in entry.items()) for entry in held]
    say([dict(entry) for entry in held], as_json=arguments.json, lines=lines or ["nothing"])
    return Status.DONE
