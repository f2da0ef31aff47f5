"""From a visit to what is asked of the service."""

from kiosk.domain.configuration.settings import ServiceSettings
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
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.flow.visit import Shot, Visit

_SHOTS: dict[Operation, tuple[Shot, ...]] = {
    Operation.ONBOARDING: (Shot.SELFIE,),
    Operation.AGE: (Shot.SELFIE,),
    Operation.TRANSACTIONAL: (Shot.REFERENCE, Shot.SELFIE),
    Operation.DOCUMENT: (Shot.DOCUMENT_FRONT, Shot.DOCUMENT_BACK),
    Operation.JOURNEY: (),
}


def shots_of(visit: Visit) -> tuple[Shot, ...]:
    """The pictures that this visit needs, in their order."""
    shots = _SHOTS[visit.operation]
    if visit.reference_process_id is not None:
        shots = tuple(s for s in shots if s is not Shot.REFERENCE)
    if visit.one_sided:
        shots = tuple(s for s in shots if s is not Shot.DOCUMENT_BACK)
    return () if visit.reuse is not None else shots


def next_shot(visit: Visit) -> Shot | None:
    """The first picture that is still missing."""
    return next((s for s in shots_of(visit) if visit.capture(s) is None), None)


def request_of(visit: Visit, service: ServiceSettings) -> ProcessRequest:
    """What is sent for a visit whose pictures are all taken.

    Raises `ValueError` where one is missing: the table does not let that happen.
    """
    match visit.operation:
        case Operation.ONBOARDING:
            return OnboardingRequest(
                subject=visit.subject,
                selfie=_picture(visit, Shot.SELFIE),
                use_case=service.use_case,
                subsidiary_id=service.subsidiary_id,
            )
        case Operation.AGE:
            return AgeRequest(
                subject=visit.subject,
                selfie=_picture(visit, Shot.SELFIE),
                use_case=service.use_case,
                subsidiary_id=service.subsidiary_id,
            )
        case Operation.TRANSACTIONAL:
            return TransactionalRequest(
                subject=visit.subject,
                selfie=_picture(visit, Shot.SELFIE),
                references=(_reference(visit),),
                use_case=service.use_case,
                subsidiary_id=service.subsidiary_id,
            )
        case Operation.DOCUMENT:
            return _document(visit, service)
        case Operation.JOURNEY:
            message = "a journey is not asked for by a visit"
            raise ValueError(message)


def _document(visit: Visit, service: ServiceSettings) -> DocumentRequest:
    if visit.auth_process_id is None:
        message = "a document needs the selfie's process"
        raise ValueError(message)
    reuse = visit.reuse
    return DocumentRequest(
        subject=visit.subject,
        purpose=service.purpose,
        auth_process_id=visit.auth_process_id,
        files=() if reuse else tuple(_picture(visit, shot) for shot in shots_of(visit)),
        document_id=reuse.document_id if reuse else None,
        subsidiary_id=service.subsidiary_id,
    )


def _reference(visit: Visit) -> Reference:
    if visit.reference_process_id is not None:
        return ProcessReference(process_id=visit.reference_process_id)
    return PictureReference(picture=_picture(visit, Shot.REFERENCE))


def _picture(visit: Visit, shot: Shot) -> Picture:
    capture = visit.capture(shot)
    if capture is None:
        message = f"no picture of {shot.value}"
        raise ValueError(message)
    return capture.chosen
