"""Documents of a customer that can be used again."""

import argparse

from kiosk.app.commands.counter import require_service, with_courier
from kiosk.app.commands.personal import add_fields
from kiosk.app.commands.running import say
from kiosk.app.process.exit_status import Status
from kiosk.domain.contract.answer_object import answer_object
from kiosk.domain.contract.documents import ReusableDocument, ReusableType
from kiosk.domain.rules.checks import field_problem
from kiosk.domain.rules.identifiers import clean_identifier, identifier_fault, likely_dui
from kiosk.domain.values.field import Field
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.visit.courier import Courier


def add(parser: argparse.ArgumentParser) -> None:
    """`--code` or `--from`, `--type`, `--json`."""
    add_fields(parser, {"code": {"help": "CPF or CURP", "default": None}}, required=("code",))
    parser.add_argument("--type", choices=[t.value for t in ReusableType], help="default: each")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """GET /documents/v1 once for each type."""
    dui_type = likely_dui(arguments.code)
    code = clean_identifier(dui_type, arguments.code)
    if identifier_fault(dui_type, code) is not None:
        raise ProblemError(field_problem("20507" if code else "20005", Field.CODE))
    types = (ReusableType(arguments.type),) if arguments.type else tuple(ReusableType)

    async def work(courier: Courier) -> tuple[ReusableDocument, ...]:
        require_service(courier, Operation.DOCUMENT)
        return await courier.service.reusable_documents(code, types)

    found = with_courier(arguments, work)
    say(
        [_row(document) for document in found],
        as_json=arguments.json,
        lines=[f"{d.document_id}  {d.document_type}" for d in found] or ["none"],
    )
    return Status.DONE


def _row(document: ReusableDocument) -> dict[str, object]:
    return {
        "documentType": document.document_type,
        "documentId": document.document_id,
        "answer": answer_object(document, personal=False),
    }
