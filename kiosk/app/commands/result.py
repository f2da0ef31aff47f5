"""The result of a process, read again."""

import argparse
from collections.abc import Iterable
from datetime import UTC, datetime

from kiosk.app.commands.counter import require_service, with_courier
from kiosk.app.commands.running import add_personal, uuid_argument
from kiosk.app.commands.verdicts import tell
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId, clean_id
from kiosk.domain.values.operation import Operation
from kiosk.visit.courier import Courier
from kiosk.visit.delivery import Delivery

SERVICES = tuple(o for o in Operation if o is not Operation.JOURNEY)
LOOKED_AT = 10_000
"""Some months of a busy counter: older results are read with `--service`."""


def add(parser: argparse.ArgumentParser) -> None:
    """The id, the service whose key reads it, and whether to wait."""
    parser.add_argument("id", type=clean_id, metavar="ID")
    parser.add_argument("--service", choices=[o.value for o in SERVICES])
    parser.add_argument("--wait", action="store_true", help="until it is final, at most 60 s")
    parser.add_argument("--json", action="store_true")
    add_personal(parser)


def run(arguments: argparse.Namespace) -> int:
    """By the service that the journal knows, else by `--service`, else the first configured."""
    modes: list[str] = []
    process_id = ProcessId(uuid_argument(arguments.id, "ID"))

    async def work(courier: Courier) -> Delivery:
        modes.append(courier.mode)
        held = known(courier, process_id, SERVICES)
        if arguments.service:
            operation = Operation(arguments.service)
        elif held is not None:
            operation = held.operation
        else:
            operation = next(iter(courier.configuration.services), Operation.ONBOARDING)
        require_service(courier, operation)
        if held is None or held.operation is not operation:
            return await courier.look(unlisted(process_id, operation), wait=arguments.wait)
        return await look_again(courier, held, wait=arguments.wait)

    delivery = with_courier(arguments, work)
    return tell(delivery, mode=modes[0], as_json=arguments.json, personal=arguments.personal)


def known(
    courier: Courier, process_id: ProcessId, operations: Iterable[Operation]
) -> Submission | None:
    """The journal's own row of a process, the newest where an id came back twice."""
    rows = courier.journal.find(operations=frozenset(operations), limit=LOOKED_AT)
    return next((row for row in rows if row.process_id == process_id), None)


async def look_again(courier: Courier, held: Submission, *, wait: bool) -> Delivery:
    """Keep what is found where the journal still can: a row that has expired only looks."""
    if held.state in {SubmissionState.ACCEPTED, SubmissionState.FINAL}:
        return await courier.read(held, wait=wait)
    return await courier.look(held, wait=wait)


def unlisted(process_id: ProcessId, operation: Operation) -> Submission:
    """A process that is read by its id, whether the journal knows it or not."""
    now = datetime.now(UTC)
    return Submission(
        id=SubmissionId(""),
        visit=VisitId(""),
        operation=operation,
        state=SubmissionState.ACCEPTED,
        created_at=now,
        updated_at=now,
        process_id=process_id,
    )
