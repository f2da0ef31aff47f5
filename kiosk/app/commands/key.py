"""The journal's key: give it another one, or set a journal aside whose key is lost."""

import argparse
from datetime import UTC, datetime

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.running import bad_argument, say
from kiosk.app.configuration.folders import data_folder
from kiosk.app.configuration.load import load
from kiosk.app.process.exit_status import Status
from kiosk.app.services.storage import store_key, witness_of
from kiosk.store.opening import set_aside
from kiosk.store.rotation import rotate_key


def add(parser: argparse.ArgumentParser) -> None:
    """rotate, set-aside."""
    what = parser.add_subparsers(dest="what", required=True)
    rotate = what.add_parser("rotate", help="seal everything with a new key")
    rotate.add_argument(
        "--accept-broken-audit",
        action="store_true",
        help="go on although the audit trail has findings; their number is written into it",
    )
    aside = what.add_parser("set-aside", help="the key is lost: keep the journal, start anew")
    for each in (rotate, aside):
        each.add_argument("--json", action="store_true")
        each.add_argument("--config", type=file_path, metavar="FILE", default=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Neither works while a program has the journal open."""
    configuration = load(config=arguments.config, demo=False)
    folder = data_folder(configuration)
    if folder is None:
        raise bad_argument("key.demo", "the demo keeps no journal")
    key = store_key(configuration)
    if arguments.what == "rotate":
        rotate_key(
            folder,
            key=key,
            witness=witness_of(lambda: configuration.counter.attendant),
            accept_broken_audit=arguments.accept_broken_audit,
        )
        say({"rotated": True}, as_json=arguments.json, lines=["rotated"])
    else:
        place = set_aside(folder, key=key, now=datetime.now(UTC))
        say({"set_aside": str(place)}, as_json=arguments.json, lines=[str(place)])
    return Status.DONE
