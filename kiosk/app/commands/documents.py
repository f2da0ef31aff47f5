"""Documents of a customer that can be used again."""

import argparse

from kiosk.app.commands.counter import require_service, with_courier
from kiosk.app.commands.running import say
from kiosk.app.process.exit_status import Status
from kiosk.domain.contract.documents import ReusableDocument, ReusableType
from kiosk.domain.rules.identifiers import clean_identifier, likely_dui
from kiosk.domain.values.operation import Operation
from kiosk.visit.courier import Courier


def add(parser: argparse.ArgumentParser) -> None:
    """`--code`, `--type`, `--json`."""
    parser.add_argument("--code", required=True, help="CPF or CURP")
    parser.add_argument("--type", choices=[t.value for t in ReusableType], help="default: each")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """GET /documents/v1 once for each type."""
    code = clean_identifier(likely_dui(arguments.code), arguments.code)
    types = (ReusableType(arguments.type),) if arguments.type else tuple(ReusableType)

    async def work(courier: Courier) -> tuple[ReusableDocument, ...]:
        require_service(courier, Operation.DOCUMENT)
        return await courier.service.reusable_documents(code, types)

    found = with_courier(arguments, work)
    say(
        [{"documentType": d.document_type, "documentId": d.document_id} for d in found],
        as_json=arguments.json,
        lines=[f"{d.document_id}  {d.document_type}" for d in found] or ["none"],
    )
    return Status.DONE
