"""The subject's arguments, the same for every command that asks about somebody."""

import argparse
from datetime import UTC, datetime

from kiosk.app.commands.personal import add_fields
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.subject import Gender, Subject
from kiosk.domain.rules.dates import read_date
from kiosk.domain.rules.identifiers import clean_identifier, likely_dui
from kiosk.domain.rules.phone import clean_phone


def add_subject(parser: argparse.ArgumentParser, *, name: bool) -> None:
    """`--code`, `--name` and the optional ones, or `--from`. `name`: whether it has to be given."""
    add_fields(
        parser,
        {
            "code": {"help": "CPF or CURP, with or without marks"},
            "name": {"help": "full name"},
            "gender": {"choices": [g.value for g in Gender], "default": None},
            "birth-date": {"metavar": "YYYY-MM-DD"},
            "email": {},
            "phone": {"help": "country, area and number"},
        },
        required=("name",) if name else (),
    )


def subject_of(arguments: argparse.Namespace, dui_type: DuiType | None = None) -> Subject:
    """The subject as given; its checks come later and name the field."""
    raw = str(arguments.code)
    dui_type = dui_type or likely_dui(raw)
    return Subject(
        dui_type=dui_type,
        code=clean_identifier(dui_type, raw),
        name=arguments.name,
        gender=Gender(arguments.gender) if arguments.gender else None,
        birth_date=read_date(arguments.birth_date, None, today=today()),
        email=arguments.email,
        phone=clean_phone(arguments.phone),
    )


def today() -> str:
    """ISO date where this machine stands."""
    return datetime.now(UTC).astimezone().date().isoformat()
