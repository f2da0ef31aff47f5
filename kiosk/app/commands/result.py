"""The result of a process, read again."""

import argparse
from datetime import UTC, datetime

from kiosk.app.commands.counter import require_service, with_courier
from kiosk.app.commands.verdicts import tell
from kiosk.domain.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.operation import Operation
from kiosk.domain.submission import Submission, SubmissionState
from kiosk.visit.courier import Courier, Delivery

SERVICES = tuple(o for o in Operation if o is not Operation.JOURNEY)


def add(parser: argparse.ArgumentParser) -> None:
    """The id, the service whose key reads it, and whether to wait."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--service", choices=[o.value for o in SERVICES])
    parser.add_argument("--wait", action="store_true", help="until it is final, at most 60 s")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """By the service that the journal knows, else by `--service`, else the first configured."""
    modes: list[str] = []

    async def work(courier: Courier) -> Delivery:
        modes.append(courier.mode)
        process_id = ProcessId(arguments.id)
        if arguments.service:
            operation = Operation(arguments.service)
        else:
            operation = next(iter(courier.configuration.services), Operation.ONBOARDING)
        require_service(courier, operation)
        return await courier.look(unlisted(process_id, operation), wait=arguments.wait)

    delivery = with_courier(arguments, work)
    return tell(delivery, mode=modes[0], as_json=arguments.json)


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
