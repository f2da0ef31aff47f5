"""Erases everything about one customer (LGPD Art. 18); only coded audit events stay."""

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
    """How many submissions went."""
    code = clean_identifier(likely_dui(arguments.code), arguments.code)
    count = with_store(arguments, lambda store: store.journal.erase_customer(code))
    say({"erased": count}, as_json=arguments.json, lines=[f"erased {count}"])
    return Status.DONE
