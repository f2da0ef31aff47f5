"""The people of this counter: who may sign in, what they may, a new PIN, and who has left."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.counter import with_store
from kiosk.app.commands.personal import add_fields
from kiosk.app.commands.running import bad_argument, say
from kiosk.app.configuration.load import load
from kiosk.app.process.exit_status import Status
from kiosk.app.services.people import local_people
from kiosk.domain.values.staff import PeopleSource, Role, StaffMember
from kiosk.people.roster import Admitted, NewMember, Roster
from kiosk.people.roster_file import read_roster
from kiosk.people.table_file import csv_bytes
from kiosk.store.files import write_whole
from kiosk.store.opening import Opened

_MAX_FILE_BYTES = 20_000_000
ROLES = [role.value for role in Role]


def add(parser: argparse.ArgumentParser) -> None:
    """list, add, roles, disable, enable, reset, remove, import."""
    what = parser.add_subparsers(dest="what", required=True)
    listed = what.add_parser("list", help="in order of name")
    new = what.add_parser("add", help="prints the PIN for the first use")
    add_fields(new, {"name": {}}, required=("name",))
    new.add_argument("--badge", default="", help="what the badge's scanner types")
    roles = what.add_parser("roles", help="give other roles")
    for each in (new, roles):
        each.add_argument("--role", action="append", choices=ROLES, required=True)
    others = [
        what.add_parser("disable", help="may not sign in; the name stays"),
        what.add_parser("enable"),
        what.add_parser("reset", help="prints a new PIN for the first use"),
        what.add_parser("remove", help="has left: the name goes, the pseudonym stays"),
    ]
    for each in (roles, *others):
        each.add_argument("who", metavar="WHO", help="id, badge, or a name that one person has")
    brought = what.add_parser("import", help="all rows of a CSV file, or none")
    brought.add_argument(
        "file", type=file_path, metavar="CSV", help="columns name, badge, roles and maybe pin"
    )
    brought.add_argument(
        "--pins",
        type=file_path,
        metavar="FILE",
        required=True,
        help="the PINs for the first use go here (0600)",
    )
    for each in (listed, new, roles, *others, brought):
        each.add_argument("--json", action="store_true")
        each.add_argument("--config", type=file_path, metavar="FILE", default=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Whichever was named. Only a list that is kept here can be changed here."""
    source = load(config=arguments.config, demo=False).people.source
    if source is not PeopleSource.LOCAL and arguments.what not in {"list", "remove"}:
        raise bad_argument("people.source", source.value)
    return with_store(arguments, lambda store: _done(arguments, store))


def _done(arguments: argparse.Namespace, store: Opened) -> int:
    configuration = load(config=arguments.config, demo=False)
    local_people(configuration, store.people)
    roster = Roster(store.people)
    if arguments.what == "list":
        return _list(arguments, store)
    if arguments.what == "import":
        return _import(arguments, roster, configuration.locale)
    if arguments.what == "add":
        new = NewMember(name=arguments.name, badge=arguments.badge, roles=_roles(arguments.role))
        return _admitted(arguments, roster.add([new])[0])
    member = roster.find(arguments.who)
    if arguments.what == "reset":
        return _admitted(arguments, roster.reset(member))
    deeds: dict[str, Callable[[], object]] = {
        "roles": lambda: roster.set_roles(member, _roles(arguments.role)),
        "disable": lambda: roster.set_active(member, active=False),
        "enable": lambda: roster.set_active(member, active=True),
        "remove": lambda: roster.let_go(member),
    }
    deeds[arguments.what]()
    return _tell(arguments, store.people.get(member.id) or member)


def _roles(words: list[str]) -> frozenset[Role]:
    return frozenset(Role(word) for word in words)


def member_json(member: StaffMember) -> dict[str, object]:
    """One of `people list --json`."""
    return {
        "id": member.id,
        "name": member.name,
        "badge": member.badge,
        "roles": sorted(member.roles),
        "active": member.active,
    }


def _line(member: StaffMember) -> str:
    roles = ", ".join(sorted(member.roles))
    badge = f"  badge {member.badge}" if member.badge else ""
    return f"{member.id}  {member.name or '-'}  {roles}{badge}{'' if member.active else '  off'}"


def _list(arguments: argparse.Namespace, store: Opened) -> int:
    people = store.people.all()
    say(
        [member_json(member) for member in people],
        as_json=arguments.json,
        lines=[_line(member) for member in people] or ["nobody"],
    )
    return Status.DONE


def _tell(arguments: argparse.Namespace, member: StaffMember) -> int:
    say(member_json(member), as_json=arguments.json, lines=[_line(member)])
    return Status.DONE


def _admitted(arguments: argparse.Namespace, admitted: Admitted) -> int:
    say(
        {**member_json(admitted.member), "pin": admitted.pin},
        as_json=arguments.json,
        lines=[_line(admitted.member), f"PIN for the first use: {admitted.pin}"],
    )
    return Status.DONE


def _import(arguments: argparse.Namespace, roster: Roster, locale: str) -> int:
    path, pins = Path(arguments.file), Path(arguments.pins)
    try:
        if path.stat().st_size > _MAX_FILE_BYTES:
            raise bad_argument("roster.size", "20 MB")
        content = path.read_bytes()
    except OSError as error:
        raise bad_argument("roster.file", f"{path}: {error.strerror}") from None
    if pins.exists() or not pins.absolute().parent.is_dir():
        raise bad_argument("roster.pins", str(pins))
    found = read_roster(content)
    for fault in found.faults:
        sys.stderr.write(f"kiosk: line {fault.line}: {fault.code}\n")
    if found.faults:
        raise bad_argument("roster.rows", str(len(found.faults)))
    # The file is there before anybody is: a PIN that nobody can read lets nobody in.
    write_whole(pins, b"")
    admitted = roster.add(found.members, how="csv")
    write_whole(pins, _pins_csv(admitted, locale))
    say(
        {"added": len(admitted), "pins": str(pins)},
        as_json=arguments.json,
        lines=[f"added {len(admitted)}; their PINs for the first use: {pins}"],
    )
    return Status.DONE


def _pins_csv(admitted: tuple[Admitted, ...], locale: str) -> bytes:
    rows = ((a.member.id, a.member.name, a.member.badge, a.pin) for a in admitted)
    return csv_bytes((("id", "name", "badge", "pin"), *rows), locale=locale)
