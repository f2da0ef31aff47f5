"""The arguments of `kiosk journey create`, and the request that they make."""

import argparse
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.personal import add_fields
from kiosk.app.commands.pictures import picture_of
from kiosk.app.commands.running import bad_argument
from kiosk.domain.configuration.settings import JourneySettings
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import REASONS, Contextualization, JourneyRequest, Person
from kiosk.domain.contract.requests import PictureReference, ProcessReference, Reference
from kiosk.domain.contract.words import Currency, JourneyPurpose, NotificationChannel
from kiosk.domain.rules.amounts import read_amount
from kiosk.domain.rules.identifiers import clean_identifier
from kiosk.domain.rules.phone import clean_phone
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId, clean_id

CHANNELS = {
    "whatsapp": NotificationChannel.WHATSAPP,
    "sms": NotificationChannel.SMS,
    "email": NotificationChannel.EMAIL,
}

_REGIONS: dict[DuiType | None, str] = {
    DuiType.BR_CPF: "BR",
    DuiType.MX_CURP: "MX",
    DuiType.US_SSN: "US",
}
"""Where a telephone number without its country is at home: where the person's number is."""


def add_create(parser: argparse.ArgumentParser) -> None:
    """Any flow is taken here; the configuration only fills the window."""
    parser.add_argument("--flow", required=True)
    parser.add_argument("--purpose", required=True, choices=[p.value for p in JourneyPurpose])
    parser.add_argument("--dui-type", choices=[d.value for d in DuiType])
    parser.add_argument("--callback", metavar="URI")
    add_fields(parser, {"dui-value": {}, "name": {}, "phone": {}, "email": {}})
    parser.add_argument("--notify", action="append", choices=list(CHANNELS), default=[])
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--reference-process", type=clean_id, metavar="ID")
    which.add_argument("--reference-image", type=file_path, metavar="FILE")
    parser.add_argument("--use-case", default="")
    parser.add_argument("--client-reference", default="")
    parser.add_argument("--branch", default="", type=clean_id, metavar="ID")
    parser.add_argument("--expires-in", type=int, metavar="SECONDS")
    parser.add_argument("--back-camera", action="store_true")
    parser.add_argument("--currency", choices=[c.value for c in Currency])
    parser.add_argument("--price", default="")
    parser.add_argument("--reason", action="append", default=[], metavar="LOCALE=TEXT")


def request_of(arguments: argparse.Namespace, settings: JourneySettings) -> JourneyRequest:
    """What the arguments ask for; checked afterwards by `kiosk.domain.rules.checks_journey`."""
    dui_type = DuiType(arguments.dui_type) if arguments.dui_type else None
    return JourneyRequest(
        flow=arguments.flow,
        purpose=JourneyPurpose(arguments.purpose),
        person=Person(
            dui_type=dui_type,
            dui_value=clean_identifier(dui_type, arguments.dui_value)
            if dui_type
            else arguments.dui_value,
            friendly_name=arguments.name,
            phone=clean_phone(arguments.phone, region=_REGIONS.get(dui_type, "")),
            email=arguments.email,
            channels=tuple(CHANNELS[name] for name in arguments.notify),
        ),
        callback_uri=settings.callback_uri if arguments.callback is None else arguments.callback,
        references=_references(arguments),
        use_case=arguments.use_case,
        client_reference=arguments.client_reference,
        company_branch_id=arguments.branch or settings.company_branch_id,
        expires_in_s=settings.expires_in_s
        if arguments.expires_in is None
        else arguments.expires_in,
        back_camera=arguments.back_camera,
        contextualization=_context(arguments),
    )


def _references(arguments: argparse.Namespace) -> tuple[Reference, ...]:
    if arguments.reference_process:
        return (ProcessReference(process_id=ProcessId(arguments.reference_process)),)
    if arguments.reference_image:
        picture = picture_of(Path(arguments.reference_image), Field.REFERENCE)
        return (PictureReference(picture=picture),)
    return ()


def _context(arguments: argparse.Namespace) -> Contextualization | None:
    if not (arguments.currency or arguments.price or arguments.reason):
        return None
    reasons: dict[str, str] = {}
    for given in arguments.reason:
        locale, mark, text = given.partition("=")
        if not mark or locale not in REASONS:
            raise bad_argument(
                "check.reason", f"--reason has to be LOCALE=TEXT with {', '.join(REASONS)}"
            )
        reasons[REASONS[locale]] = text
    return Contextualization(
        currency=Currency(arguments.currency) if arguments.currency else None,
        # What is no amount in every language stays as it is, so that the check can say why.
        price=read_amount(arguments.price, None).value or arguments.price,
        **reasons,
    )
