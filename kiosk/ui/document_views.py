"""What the service read from documents and what can be looked at: answers to sections. Pure."""

from collections.abc import Iterator
from dataclasses import field

from kiosk.domain.contract.answers import (
    JourneyAnswer,
    JourneyDocument,
    JourneyService,
    OcrFields,
    ProcessAnswer,
)
from kiosk.domain.contract.document_fields import bare_key
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.identifiers import format_identifier
from kiosk.domain.rules.ways_on import has_evidence, has_selfie
from kiosk.domain.values.lean import dataclass
from kiosk.ui.moments import date_words
from kiosk.ui.texts import translate
from kiosk.ui.widgets.table import Line
from kiosk.ui.wording import ocr_order, ocr_words

SELFIE, EVIDENCE = "selfie", "evidence"
"""Addresses of `Doors.open_file` that are none of the answer's."""
_CPF = "cpfnumero"
_CPF_DIGITS = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLink:
    """Something to look at; `address` is short-lived and private."""

    words: str
    icon: str
    address: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One document, or what belongs to the whole journey."""

    title: str
    lines: tuple[Line, ...] = field(default=(), repr=False)
    files: tuple[FileLink, ...] = ()


def sections(answer: ProcessAnswer | None, journey: JourneyAnswer | None) -> tuple[Section, ...]:
    """In the order in which they are read: documents, signature, pictures and proof."""
    found: list[Section] = []
    if answer is not None and answer.document is not None:
        urls = answer.document.file_urls
        files = tuple(
            FileLink(words=_numbered(number, len(urls)), icon="image", address=url)
            for number, url in enumerate(urls, start=1)
        )
        if files:
            found.append(Section(title=translate("Desk", "Pictures of the document"), files=files))
    if journey is not None:
        for service in journey.services:
            found.extend(_document(each) for each in service.documents)
            signed = _signature(service)
            if signed is not None:
                found.append(signed)
        found.extend(_proof(journey))
    return tuple(found)


def read_lines(fields: OcrFields) -> tuple[Line, ...]:
    """OCR fields in readable order; dates and CPF numbers as people write them."""
    ordered = sorted(fields, key=lambda each: ocr_order(each[0]))
    return tuple(
        Line(name=ocr_words(key), words=_value_words(key, value)) for key, value in ordered if value
    )


def _value_words(key: str, value: str) -> str:
    if bare_key(key) == _CPF and value.isdecimal() and len(value) == _CPF_DIGITS:
        return format_identifier(DuiType.BR_CPF, value)
    return date_words(value)


def _document(document: JourneyDocument) -> Section:
    checks = (
        (document.typified, translate("Desk", "Kind of document recognised")),
        (document.validate_doc, translate("Desk", "Genuine document")),
        (document.cpf_match, translate("Desk", "Number belongs to the customer")),
        (document.face_match, translate("Desk", "Face belongs to the customer")),
    )
    lines = [_check(told, words) for told, words in checks if told is not None]
    if document.reused_doc:
        lines.append(
            Line(
                name=translate("Desk", "Used again"),
                words=translate("Desk", "From an earlier check"),
                icon="info",
                tone="ink_soft",
            )
        )
    files: tuple[FileLink, ...] = ()
    if document.signed_url:
        files = (
            FileLink(
                words=translate("Desk", "Look at the document"),
                icon="file-text",
                address=document.signed_url,
            ),
        )
    return Section(
        title=translate("Desk", "Document: {kind}").format(kind=document.code)
        if document.code
        else translate("Desk", "Document"),
        lines=(*lines, *read_lines(document.data)),
        files=files,
    )


def _check(told: bool, words: str) -> Line:  # noqa: FBT001 - the service's own yes or no
    return Line(
        name=words,
        words=translate("Desk", "Yes") if told else translate("Desk", "No"),
        icon="circle-check" if told else "octagon-x",
        tone="approved" if told else "refused",
    )


def _signature(service: JourneyService) -> Section | None:
    lines: list[Line] = []
    if service.envelope_id:
        lines.append(Line(name=translate("Desk", "Envelope"), words=service.envelope_id))
    if service.document_ids:
        lines.append(
            Line(
                name=translate("Desk", "Signed documents"),
                words="\n".join(service.document_ids),
            )
        )
    return Section(title=translate("Desk", "Signature"), lines=tuple(lines)) if lines else None


def _proof(journey: JourneyAnswer) -> Iterator[Section]:
    """Nothing of a journey that nobody went through."""
    files: list[FileLink] = []
    if has_selfie(journey):
        selfie = translate("Desk", "Look at the selfie")
        files.append(FileLink(words=selfie, icon="image", address=SELFIE))
    if has_evidence(journey):
        evidence = translate("Desk", "Evidence set")
        files.append(FileLink(words=evidence, icon="shield-check", address=EVIDENCE))
    if files:
        yield Section(title=translate("Desk", "Pictures and proof"), files=tuple(files))


def _numbered(number: int, count: int) -> str:
    if count == 1:
        return translate("Desk", "Look at the document")
    return translate("Desk", "Look at picture {number}").format(number=number)
