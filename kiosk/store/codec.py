"""A prepared request as JSON and a list of pictures, and back.

May know every request of `kiosk.domain`. Must not know tables or sealing: what comes out here is in
the clear and is sealed before it goes anywhere. Stored requests live for hours, but over an
upgrade of the program: `_FORMAT` is checked on the way back.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import Contextualization, JourneyRequest, Person
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
from kiosk.domain.contract.subject import Gender, Subject
from kiosk.domain.contract.words import Currency, JourneyPurpose, NotificationChannel
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.store.problems import failure

Request = ProcessRequest | JourneyRequest
Pictures = tuple[bytes, ...]
_FORMAT: Final = 1


class _Album:
    """Pictures in the order in which the JSON speaks of them."""

    def __init__(self, pictures: Sequence[bytes] = ()) -> None:
        self.pictures = list(pictures)

    def put(self, picture: Picture) -> dict[str, int]:
        self.pictures.append(picture.jpeg)
        return {
            "place": len(self.pictures) - 1,
            "width": picture.width,
            "height": picture.height,
            "quality": picture.quality,
        }

    def take(self, kept: dict[str, int]) -> Picture:
        return Picture(
            jpeg=self.pictures[kept["place"]],
            width=kept["width"],
            height=kept["height"],
            quality=kept["quality"],
        )

    def put_references(self, references: tuple[Reference, ...]) -> list[Any]:
        return [
            {"process": reference.process_id}
            if isinstance(reference, ProcessReference)
            else {"picture": self.put(reference.picture)}
            for reference in references
        ]

    def take_references(self, kept: list[dict[str, Any]]) -> tuple[Reference, ...]:
        return tuple(
            ProcessReference(process_id=ProcessId(each["process"]))
            if "process" in each
            else PictureReference(picture=self.take(each["picture"]))
            for each in kept
        )


def encode(request: Request) -> tuple[bytes, Pictures]:
    """The request without its pictures as UTF-8 JSON, and the pictures it speaks of."""
    album = _Album()
    kept = _journey_out(request, album) if isinstance(request, JourneyRequest) else None
    if not isinstance(request, JourneyRequest):
        kept = _process_out(request, album)
    text = json.dumps({"format": _FORMAT, "operation": request.operation, "request": kept})
    return text.encode(), tuple(album.pictures)


def decode(text: bytes, pictures: Sequence[bytes]) -> Request:
    """The request as it was; ProblemError `store.corrupt` where it is not one."""
    try:
        whole = json.loads(text)
        if whole["format"] != _FORMAT:
            raise failure("store.newer", detail=str(whole["format"]))
        operation = Operation(whole["operation"])
        album = _Album(pictures)
        if operation is Operation.JOURNEY:
            return _journey_in(whole["request"], album)
        return _process_in(operation, whole["request"], album)
    except (ValueError, KeyError, IndexError, TypeError):
        raise failure("store.corrupt") from None


def person_of(request: Request) -> tuple[str, str]:
    """Name and identifier of the customer, each may be empty."""
    if isinstance(request, JourneyRequest):
        return request.person.friendly_name, request.person.dui_value
    return request.subject.name, request.subject.code


def _subject_out(subject: Subject) -> dict[str, Any]:
    return {
        "dui_type": subject.dui_type,
        "code": subject.code,
        "name": subject.name,
        "gender": subject.gender,
        "birth_date": subject.birth_date,
        "email": subject.email,
        "phone": subject.phone,
    }


def _subject_in(kept: dict[str, Any]) -> Subject:
    gender = kept["gender"]
    return Subject(
        dui_type=DuiType(kept["dui_type"]),
        code=kept["code"],
        name=kept["name"],
        gender=Gender(gender) if gender else None,
        birth_date=kept["birth_date"],
        email=kept["email"],
        phone=kept["phone"],
    )


def _process_out(request: ProcessRequest, album: _Album) -> dict[str, Any]:
    kept: dict[str, Any] = {
        "subject": _subject_out(request.subject),
        "subsidiary_id": request.subsidiary_id,
    }
    if isinstance(request, DocumentRequest):
        kept["purpose"] = request.purpose
        kept["auth_process_id"] = request.auth_process_id
        kept["document_id"] = request.document_id
        kept["files"] = [album.put(picture) for picture in request.files]
        return kept
    kept["use_case"] = request.use_case
    kept["selfie"] = album.put(request.selfie)
    if isinstance(request, TransactionalRequest):
        kept["references"] = album.put_references(request.references)
    return kept


def _process_in(operation: Operation, kept: dict[str, Any], album: _Album) -> ProcessRequest:
    subject = _subject_in(kept["subject"])
    subsidiary_id = kept["subsidiary_id"]
    if operation is Operation.DOCUMENT:
        document_id = kept["document_id"]
        return DocumentRequest(
            subject=subject,
            purpose=DocumentPurpose(kept["purpose"]),
            auth_process_id=ProcessId(kept["auth_process_id"]),
            files=tuple(album.take(each) for each in kept["files"]),
            document_id=None if document_id is None else DocumentId(document_id),
            subsidiary_id=subsidiary_id,
        )
    selfie = album.take(kept["selfie"])
    use_case = kept["use_case"]
    if operation is Operation.TRANSACTIONAL:
        return TransactionalRequest(
            subject=subject,
            selfie=selfie,
            references=album.take_references(kept["references"]),
            use_case=use_case,
            subsidiary_id=subsidiary_id,
        )
    kind = AgeRequest if operation is Operation.AGE else OnboardingRequest
    return kind(subject=subject, selfie=selfie, use_case=use_case, subsidiary_id=subsidiary_id)


def _journey_out(request: JourneyRequest, album: _Album) -> dict[str, Any]:
    person, context = request.person, request.contextualization
    return {
        "flow": request.flow,
        "purpose": request.purpose,
        "person": {
            "dui_type": person.dui_type,
            "dui_value": person.dui_value,
            "friendly_name": person.friendly_name,
            "phone": person.phone,
            "email": person.email,
            "channels": list(person.channels),
        },
        "callback_uri": request.callback_uri,
        "references": album.put_references(request.references),
        "use_case": request.use_case,
        "client_reference": request.client_reference,
        "company_branch_id": request.company_branch_id,
        "expires_in_s": request.expires_in_s,
        "back_camera": request.back_camera,
        "contextualization": None
        if context is None
        else {
            "currency": context.currency,
            "price": context.price,
            "reason_pt_br": context.reason_pt_br,
            "reason_en_us": context.reason_en_us,
            "reason_es_mx": context.reason_es_mx,
        },
    }


def _journey_in(kept: dict[str, Any], album: _Album) -> JourneyRequest:
    person = dict(kept["person"])
    dui_type = person.pop("dui_type")
    channels = tuple(NotificationChannel(each) for each in person.pop("channels"))
    rest = dict(kept)
    context = rest.pop("contextualization")
    if context is not None:
        currency = context["currency"]
        context = Contextualization(
            **{**context, "currency": Currency(currency) if currency else None}
        )
    return JourneyRequest(
        **{
            **rest,
            "purpose": JourneyPurpose(rest["purpose"]),
            "person": Person(
                dui_type=DuiType(dui_type) if dui_type else None, channels=channels, **person
            ),
            "references": album.take_references(rest["references"]),
            "contextualization": context,
        }
    )
