"""One process without the window: onboarding, transactional, document or age."""

import argparse
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.counter import require_service, with_courier
from kiosk.app.commands.pictures import picture_of
from kiosk.app.commands.running import add_personal
from kiosk.app.commands.subject import add_subject, subject_of, today
from kiosk.app.commands.verdicts import tell
from kiosk.app.process.identifiers import new_id
from kiosk.domain.configuration.settings import ServiceSettings
from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DOCUMENT_DUI_TYPES, DuiType
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    OnboardingRequest,
    PictureReference,
    ProcessReference,
    ProcessRequest,
    Reference,
    TransactionalRequest,
)
from kiosk.domain.rules.checks import check_request
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import DocumentId, ProcessId, VisitId, clean_id
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.visit.courier import Courier
from kiosk.visit.delivery import Delivery


def add(parser: argparse.ArgumentParser) -> None:
    """One sub-command an operation."""
    kinds = parser.add_subparsers(dest="operation", required=True)
    for operation in (Operation.ONBOARDING, Operation.TRANSACTIONAL, Operation.AGE):
        kind = kinds.add_parser(operation.value)
        add_subject(kind, name=operation is Operation.ONBOARDING)
        kind.add_argument("--selfie", required=True, type=file_path, metavar="FILE")
        kind.add_argument("--use-case", default="")
        _shared(kind)
        if operation is Operation.TRANSACTIONAL:
            which = kind.add_mutually_exclusive_group(required=True)
            which.add_argument("--reference-process", type=clean_id, metavar="ID")
            which.add_argument("--reference-image", type=file_path, metavar="FILE")
    document = kinds.add_parser(Operation.DOCUMENT.value)
    document.add_argument(
        "--dui-type", default=DuiType.BR_CPF.value, choices=[d.value for d in DOCUMENT_DUI_TYPES]
    )
    add_subject(document, name=False)
    document.add_argument("--purpose", choices=[p.value for p in DocumentPurpose])
    document.add_argument("--auth-process", required=True, type=clean_id, metavar="ID")
    what = document.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--file", action="append", type=file_path, metavar="FILE", help="front, then back"
    )
    what.add_argument("--document-id", type=clean_id, metavar="ID")
    _shared(document)


def _shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--subsidiary", default="", type=clean_id, metavar="ID")
    parser.add_argument("--json", action="store_true")
    add_personal(parser)
    parser.add_argument("--config", type=file_path, metavar="FILE", default=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Check, journal, send, wait; the exit status of the verdict."""
    operation = Operation(arguments.operation)

    async def work(courier: Courier) -> Delivery:
        require_service(courier, operation)
        request = request_of(arguments, courier.configuration.services[operation])
        faults = check_request(request, today=today())
        if faults:
            raise ProblemError(faults[0])
        submission = await courier.prepare(request, visit=VisitId(new_id()))
        return await courier.send(submission.id)

    modes: list[str] = []

    async def noted(courier: Courier) -> Delivery:
        modes.append(courier.mode)
        return await work(courier)

    delivery = with_courier(arguments, noted)
    return tell(delivery, mode=modes[0], as_json=arguments.json, personal=arguments.personal)


def request_of(arguments: argparse.Namespace, service: ServiceSettings) -> ProcessRequest:
    """What the arguments ask for. Raises `ProblemError` where a picture can not be used."""
    subsidiary = arguments.subsidiary or service.subsidiary_id
    operation = Operation(arguments.operation)
    if operation is Operation.DOCUMENT:
        purpose = DocumentPurpose(arguments.purpose) if arguments.purpose else service.purpose
        return DocumentRequest(
            subject=subject_of(arguments, DuiType(arguments.dui_type)),
            purpose=purpose,
            auth_process_id=ProcessId(arguments.auth_process),
            files=tuple(picture_of(Path(f), Field.FILES) for f in arguments.file or ()),
            document_id=DocumentId(arguments.document_id) if arguments.document_id else None,
            subsidiary_id=subsidiary,
        )
    subject = subject_of(arguments)
    selfie = picture_of(Path(arguments.selfie), Field.IMAGE)
    use_case = arguments.use_case or service.use_case
    if operation is Operation.TRANSACTIONAL:
        reference: Reference
        if arguments.reference_process:
            reference = ProcessReference(process_id=ProcessId(arguments.reference_process))
        else:
            picture = picture_of(Path(arguments.reference_image), Field.REFERENCE)
            reference = PictureReference(picture=picture)
        return TransactionalRequest(
            subject=subject,
            selfie=selfie,
            references=(reference,),
            use_case=use_case,
            subsidiary_id=subsidiary,
        )
    kind = AgeRequest if operation is Operation.AGE else OnboardingRequest
    return kind(subject=subject, selfie=selfie, use_case=use_case, subsidiary_id=subsidiary)
