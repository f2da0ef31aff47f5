"""The journal: what was sent, what is known of it, and what to do about unknown outcomes."""

import argparse
import json

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.counter import with_courier, with_store
from kiosk.app.commands.running import add_personal, bad_argument, say, uuid_argument
from kiosk.app.commands.verdicts import reasons_json, tell
from kiosk.app.configuration.load import load
from kiosk.app.process.exit_status import Status
from kiosk.domain.contract.answer_object import impersonal
from kiosk.domain.rules.findable import found_by
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId, clean_id
from kiosk.store.opening import Opened
from kiosk.visit.courier import Courier
from kiosk.visit.delivery import Delivery

LIMIT = 1_000_000


def add(parser: argparse.ArgumentParser) -> None:
    """list, show, resolve, acknowledge."""
    what = parser.add_subparsers(dest="what", required=True)
    listed = what.add_parser("list", help="oldest first")
    listed.add_argument("--state", choices=[s.value for s in SubmissionState])
    show = what.add_parser("show")
    show.add_argument("id", type=clean_id, metavar="SUBMISSION")
    add_personal(show)
    resolve = what.add_parser("resolve", help="decide about an unknown outcome, or what waits")
    resolve.add_argument("id", type=clean_id, metavar="SUBMISSION")
    choice = resolve.add_mutually_exclusive_group(required=True)
    told = "it is in the portal: link it"
    choice.add_argument("--found", type=clean_id, metavar="PROCESS_ID", help=told)
    choice.add_argument("--resend", action="store_true", help="send again; may be billed twice")
    choice.add_argument("--give-up", action="store_true")
    seen = what.add_parser("acknowledge", help="a manager has seen what was found")
    seen.add_argument(
        "--clock-is-right", action="store_true", help="and says that the clock has not leapt"
    )
    for each in (listed, show, resolve, seen):
        each.add_argument("--json", action="store_true")
        each.add_argument("--config", type=file_path, metavar="FILE", default=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Whichever was named."""
    chosen = {"list": _list, "show": _show, "resolve": _resolve, "acknowledge": _acknowledge}
    return chosen[arguments.what](arguments)


def row_json(row: Submission) -> dict[str, object]:
    """One row of `journal list --json`."""
    return {
        "visit": row.visit,
        "submission": row.id,
        "operation": row.operation.value,
        "state": row.state.value,
        "process_id": row.process_id,
        "verdict": None if row.decision is None else row.decision.verdict.value,
        "created_at": row.created_at.isoformat(),
    }


def _list(arguments: argparse.Namespace) -> int:
    states = frozenset({SubmissionState(arguments.state)}) if arguments.state else None

    def work(store: Opened) -> list[dict[str, object]]:
        rows = store.journal.find(states=states, limit=LIMIT, oldest_first=True)
        return [row_json(row) for row in rows]

    rows = with_store(arguments, work)
    lines = [
        f"{r['created_at']}  {r['submission']}  {r['operation']:<13}  {r['state']:<15}  "
        f"{r['verdict'] or '-':<9}  {r['process_id'] or '-'}"
        for r in rows
    ]
    say(rows, as_json=arguments.json, lines=lines or ["nothing"])
    return Status.DONE


def _show(arguments: argparse.Namespace) -> int:
    own = SubmissionId(arguments.id)

    def work(store: Opened) -> tuple[Submission, str]:
        return store.journal.get(own), store.journal.answer_of(own)

    row, said = with_store(arguments, work)
    shown: dict[str, object] = {
        **row_json(row),
        "updated_at": row.updated_at.isoformat(),
        "attempts": row.attempts,
        "mode": row.mode,
        "attendant": row.attendant,
        "flow": row.flow,
        "client_reference": found_by(row, load(config=arguments.config, demo=False)),
        "expires_at": row.expires_at,
        "reasons": reasons_json(row.decision),
        "problem": None if row.problem is None else row.problem.code,
    }
    if arguments.json:
        shown["answer"] = _answer(said, personal=arguments.personal)
    say(shown, as_json=arguments.json, lines=[f"{k:<18}{v}" for k, v in shown.items() if v])
    return Status.DONE


def _answer(said: str, *, personal: bool) -> dict[str, object] | None:
    """What the service said last, as it was kept with the visit."""
    if not said:
        return None
    made: dict[str, object] = json.loads(said)
    return made if personal else impersonal(made)


def _resolve(arguments: argparse.Namespace) -> int:
    modes: list[str] = []
    found = ProcessId(uuid_argument(arguments.found, "--found")) if arguments.found else None

    async def work(courier: Courier) -> Delivery:
        modes.append(courier.mode)
        row = courier.journal.get(SubmissionId(arguments.id))
        waits = row.state is SubmissionState.PREPARED and not arguments.found
        if row.state is not SubmissionState.UNKNOWN_OUTCOME and not waits:
            raise bad_argument("journal.state", f"{row.id} is {row.state.value}")
        if waits and arguments.resend:
            return await courier.send(row.id)
        if waits:
            return Delivery(submission=await courier.cancel(row.id))
        if found is not None:
            return await courier.link(row, found)
        if arguments.resend:
            return await courier.resend(row.id)
        return Delivery(submission=await courier.give_up(row.id))

    delivery = with_courier(arguments, work)
    status = tell(delivery, mode=modes[0], as_json=arguments.json)
    return Status.DONE if arguments.give_up else status


def _acknowledge(arguments: argparse.Namespace) -> int:
    def work(store: Opened) -> dict[str, object]:
        believed = arguments.clock_is_right and store.journal.believe_clock()
        return {"findings": store.journal.acknowledge(), "clock_believed": bool(believed)}

    answer = with_store(arguments, work)
    lines = [f"{answer['findings']} findings were seen"]
    if arguments.clock_is_right:
        lines.append("the clock is believed" if answer["clock_believed"] else "the clock is well")
    say(answer, as_json=arguments.json, lines=lines)
    return Status.DONE
