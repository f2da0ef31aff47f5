"""Journeys on the customer's own phone (Web & SDK)."""

import argparse
from collections.abc import Awaitable, Callable
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.counter import with_courier
from kiosk.app.commands.journey_arguments import add_create, request_of
from kiosk.app.commands.personal import add_fields
from kiosk.app.commands.result import known, look_again, unlisted
from kiosk.app.commands.running import add_personal, bad_argument, say, uuid_argument
from kiosk.app.commands.verdicts import delivery_json, tell
from kiosk.app.process.exit_status import Status
from kiosk.app.process.identifiers import new_id
from kiosk.domain.contract.answers import Download
from kiosk.domain.contract.dui import SET_DOCUMENT_DUI_TYPES, DuiType
from kiosk.domain.rules.checks_journey import check_journey, check_set_document
from kiosk.domain.rules.identifiers import clean_identifier
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.ids import ProcessId, VisitId, clean_id
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.visit.courier import Courier
from kiosk.visit.delivery import Delivery


def add(parser: argparse.ArgumentParser) -> None:
    """create, get, list, set-document, selfie, evidence."""
    parser.set_defaults(operation=Operation.JOURNEY.value)
    what = parser.add_subparsers(dest="what", required=True)
    create = what.add_parser("create")
    add_create(create)
    get = what.add_parser("get")
    get.add_argument("id", type=clean_id, metavar="ID")
    get.add_argument("--wait", action="store_true", help="until it is final, at most 60 s")
    add_personal(get)
    listed = what.add_parser("list")
    document = what.add_parser("set-document")
    document.add_argument("id", type=clean_id, metavar="ID")
    document.add_argument(
        "--dui-type", required=True, choices=[d.value for d in SET_DOCUMENT_DUI_TYPES]
    )
    add_fields(document, {"dui-value": {}}, required=("dui-value",))
    files = [what.add_parser(name) for name in ("selfie", "evidence")]
    for each in files:
        each.add_argument("id", type=clean_id, metavar="ID")
        each.add_argument("-o", "--output", required=True, type=file_path, metavar="FILE")
    for each in (create, get, listed, document, *files):
        each.add_argument("--json", action="store_true")
        each.add_argument("--config", type=file_path, metavar="FILE", default=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Whichever was named."""
    return {
        "create": _create,
        "get": _get,
        "list": _list,
        "set-document": _set_document,
        "selfie": _selfie,
        "evidence": _evidence,
    }[arguments.what](arguments)


def _create(arguments: argparse.Namespace) -> int:
    modes: list[str] = []

    async def work(courier: Courier) -> Delivery:
        modes.append(courier.mode)
        journeys = courier.configuration.journeys
        request = request_of(arguments, journeys)
        faults = check_journey(request, journeys.demands_of(request.flow))
        if faults:
            raise ProblemError(faults[0])
        submission = await courier.prepare(request, visit=VisitId(new_id()))
        return await courier.send(submission.id)

    delivery = with_courier(arguments, work)
    status = tell(delivery, mode=modes[0], as_json=arguments.json, extra=_link(delivery))
    # A journey that waits for its customer is what was asked for.
    return Status.DONE if status == Status.PENDING and delivery.problem is None else status


def _link(delivery: Delivery) -> dict[str, object]:
    """The link and its end; never a token."""
    if delivery.journey is None:
        return {"link": None, "expires_at": None}
    return {
        "link": delivery.journey.user_redirect_url,
        "expires_at": delivery.journey.expires_at,
    }


def _get(arguments: argparse.Namespace) -> int:
    modes: list[str] = []
    process_id = _id_of(arguments)

    async def work(courier: Courier) -> Delivery:
        modes.append(courier.mode)
        submission = known(courier, process_id, (Operation.JOURNEY,))
        if submission is None:
            return await courier.look(unlisted(process_id, Operation.JOURNEY), wait=arguments.wait)
        return await look_again(courier, submission, wait=arguments.wait)

    delivery = with_courier(arguments, work)
    return tell(delivery, mode=modes[0], as_json=arguments.json, personal=arguments.personal)


def _list(arguments: argparse.Namespace) -> int:
    async def work(courier: Courier) -> list[dict[str, object]]:
        rows = courier.journal.find(
            operations=frozenset({Operation.JOURNEY}), limit=1000, oldest_first=True
        )
        return [
            {
                **delivery_json(Delivery(submission=row, decision=row.decision), mode=courier.mode),
                "state": row.state.value,
                "expires_at": row.expires_at,
            }
            for row in rows
            if row.state is not SubmissionState.CANCELLED
        ]

    rows = with_courier(arguments, work)
    say(
        rows,
        as_json=arguments.json,
        lines=[
            f"{row['submission']}  {row['id']}  {row['state']}  {row['verdict']}" for row in rows
        ]
        or ["none"],
    )
    return Status.DONE


def _set_document(arguments: argparse.Namespace) -> int:
    process_id = _id_of(arguments)
    dui_type = DuiType(arguments.dui_type)
    value = clean_identifier(dui_type, arguments.dui_value)
    faults = check_set_document(dui_type, value)
    if faults:
        raise ProblemError(faults[0])

    async def work(courier: Courier) -> str:
        await courier.service.set_journey_document(process_id, dui_type=dui_type, dui_value=value)
        return process_id

    with_courier(arguments, work)
    say({"id": process_id, "set": True}, as_json=arguments.json, lines=["set"])
    return Status.DONE


def _selfie(arguments: argparse.Namespace) -> int:
    process_id = _id_of(arguments)
    return _save(arguments, lambda c: c.service.journey_selfie(process_id))


def _evidence(arguments: argparse.Namespace) -> int:
    process_id = _id_of(arguments)
    return _save(arguments, lambda c: c.service.journey_evidence(process_id))


def _id_of(arguments: argparse.Namespace) -> ProcessId:
    return ProcessId(uuid_argument(arguments.id, "ID"))


def _save(arguments: argparse.Namespace, fetch: Callable[[Courier], Awaitable[Download]]) -> int:
    async def work(courier: Courier) -> Download:
        return await fetch(courier)

    got = with_courier(arguments, work)
    path = Path(arguments.output)
    try:
        path.write_bytes(got.content)
    except OSError as error:
        raise bad_argument("output.file", f"{path}: {error.strerror}") from None
    say(
        {"output": str(path), "media_type": got.media_type, "bytes": len(got.content)},
        as_json=arguments.json,
        lines=[f"{path}  {got.media_type}  {len(got.content)} bytes"],
    )
    return Status.DONE
