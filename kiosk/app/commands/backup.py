"""A sealed copy of the journal: make one while the window runs, look into it, put it back."""

import argparse
import getpass
import sys
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.running import bad_argument, say
from kiosk.app.configuration.folders import data_folder
from kiosk.app.configuration.load import load
from kiosk.app.process.exit_status import Status
from kiosk.app.services.storage import store_key, witness_of
from kiosk.store.backup import Contents, create, restore, verify
from kiosk.store.envelope import Lock, Passphrase, RecoveryKey


def add(parser: argparse.ArgumentParser) -> None:
    """create, verify, restore."""
    what = parser.add_subparsers(dest="what", required=True)
    made = what.add_parser("create", help="programs may have the journal open meanwhile")
    looked = what.add_parser("verify", help="read all of it; changes nothing")
    back = what.add_parser("restore", help="put it into the place of this counter's journal")
    back.add_argument(
        "--replace",
        action="store_true",
        help="set the journal that is there aside, in a folder of its own",
    )
    for each in (made, looked, back):
        each.add_argument("file", type=file_path, metavar="FILE")
        lock = each.add_mutually_exclusive_group()
        lock.add_argument(
            "--passphrase-file",
            type=file_path,
            metavar="FILE",
            help="its first line; - is standard input",
        )
        key = "--recovery-key" if each is made else "--private-key"
        lock.add_argument(
            key, type=file_path, metavar="PEM", dest="pem", help="X25519, instead of a passphrase"
        )
        each.add_argument("--json", action="store_true")
        each.add_argument("--config", type=file_path, metavar="FILE", default=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Whichever was named."""
    configuration = load(config=arguments.config, demo=False)
    folder = data_folder(configuration)
    if folder is None:
        raise bad_argument("key.demo", "the demo keeps no journal")
    file, lock = Path(arguments.file), _lock(arguments)
    witness = witness_of(lambda: configuration.counter.attendant)
    if arguments.what == "create":
        key = store_key(configuration)
        contents = create(file, folder=folder, key=key, lock=lock, witness=witness)
    elif arguments.what == "verify":
        contents = verify(file, lock=lock, witness=witness)
    else:
        contents = restore(
            file,
            settings=configuration.store,
            folder=folder,
            key=store_key(configuration),
            lock=lock,
            witness=witness,
            replace_journal=arguments.replace,
        )
    say(_json(contents), as_json=arguments.json, lines=_lines(contents, arguments.what))
    return Status.DONE


def _lock(arguments: argparse.Namespace) -> Lock:
    try:
        if arguments.pem:
            return RecoveryKey(Path(arguments.pem).read_bytes())
        if arguments.passphrase_file == "-":  # noqa: S105 - a file's name
            return Passphrase(sys.stdin.readline().rstrip("\r\n"))
        if arguments.passphrase_file:
            lines = Path(arguments.passphrase_file).read_text("utf-8").splitlines()
            return Passphrase(lines[0] if lines else "")
    except (OSError, UnicodeDecodeError):
        raise bad_argument("picture.file", "the passphrase or the key can not be read") from None
    if not sys.stdin.isatty():
        raise bad_argument("backup.passphrase", "name --passphrase-file or a key")
    return Passphrase(getpass.getpass("Passphrase: "))


def _json(contents: Contents) -> dict[str, object]:
    return {
        "made_at": contents.made_at,
        "made_by": contents.made_by,
        "machine": contents.machine,
        "audit_entries": contents.entries,
        "submissions": dict(contents.states),
    }


def _lines(contents: Contents, what: str) -> list[str]:
    states = ", ".join(f"{count} {state}" for state, count in contents.states.items())
    told = [f"{contents.made_at}  {contents.machine}  {states or 'no submissions'}"]
    if what == "restore":
        told.append("what was prepared is an unknown outcome now: kiosk journal list")
    return told
