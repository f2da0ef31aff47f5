"""A prepared request as JSON and a list of pictures, and back.

May know which request an operation has. Must not know tables or sealing: what comes out here is in
the clear and is sealed before it goes anywhere. Stored requests live for hours, but over an
upgrade of the program and over one that is taken back: what `kiosk.store.values` reads.
"""

import json
from collections.abc import Sequence
from typing import Any, Final, cast

from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    OnboardingRequest,
    ProcessRequest,
    TransactionalRequest,
)
from kiosk.domain.values.operation import Operation
from kiosk.store.problems import failure
from kiosk.store.values import from_json, to_json

Request = ProcessRequest | JourneyRequest
Pictures = tuple[bytes, ...]
_FORMAT: Final = 1
"""Another number means: only a program that knows it may read this. What is added needs none."""
_KINDS: Final[dict[str, Any]] = {
    Operation.ONBOARDING.value: OnboardingRequest,
    Operation.TRANSACTIONAL.value: TransactionalRequest,
    Operation.AGE.value: AgeRequest,
    Operation.DOCUMENT.value: DocumentRequest,
    Operation.JOURNEY.value: JourneyRequest,
}


def encode(request: Request) -> tuple[bytes, Pictures]:
    """The request without its pictures as UTF-8 JSON, and the pictures it speaks of."""
    album: list[bytes] = []
    kept = to_json(request, album)
    text = json.dumps({"format": _FORMAT, "operation": request.operation.value, "request": kept})
    return text.encode(), tuple(album)


def decode(text: bytes, pictures: Sequence[bytes]) -> Request:
    """The request as it was.

    ProblemError `store.corrupt` where it is not one, `store.newer` where only a newer program
    knows its format or its operation.
    """
    try:
        whole = json.loads(text)
        number, operation, kept = whole["format"], whole["operation"], whole["request"]
    except (ValueError, KeyError, TypeError):
        raise failure("store.corrupt") from None
    if number != _FORMAT:
        raise failure("store.newer", detail=str(number))
    kind = _KINDS.get(str(operation))
    if kind is None:
        raise failure("store.newer", detail="operation")
    return cast("Request", from_json(kind, kept, pictures))


def person_of(request: Request) -> tuple[str, str]:
    """Name and identifier of the customer, each may be empty."""
    if isinstance(request, JourneyRequest):
        return request.person.friendly_name, request.person.dui_value
    return request.subject.name, request.subject.code
