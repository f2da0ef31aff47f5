"""`references` of a transactional process (create-process-api.md, notes section 5)."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.contract.words import ReferenceType
from kiosk.simulator.checks import is_uuid
from kiosk.simulator.images import picture_from
from kiosk.simulator.outcome import Outcome
from kiosk.simulator.refusals import ApiRefusedError

FINISHED = 3


def check_references(body: dict[str, Any], known: Callable[[str], Outcome | None]) -> None:
    """Check `references`, or the deprecated `referenceProcessId`; raises ApiRefusedError.

    `known` gives the outcome of a process that exists. 20024 nothing given or not understood,
    20065 not a UUID, 20513 no such process, 20512 it did not end with success, 209xx a picture
    that is not acceptable.
    """
    references = body.get("references")
    if not references:
        old = body.get("referenceProcessId")
        if not old:
            raise ApiRefusedError("20024")
        references = [{"referenceType": ReferenceType.PROCESS_ID, "referenceContent": old}]
    if not isinstance(references, list):
        raise ApiRefusedError("20024")
    for reference in references:
        _check_one(reference, known)


def _check_one(reference: object, known: Callable[[str], Outcome | None]) -> None:
    if not isinstance(reference, dict) or not reference.get("referenceContent"):
        raise ApiRefusedError("20024")
    content = reference["referenceContent"]
    kind = reference.get("referenceType")
    if kind == ReferenceType.IMAGE_BASE64:
        picture_from(content)
        return
    if kind != ReferenceType.PROCESS_ID:
        raise ApiRefusedError("20024")
    if not is_uuid(content):
        raise ApiRefusedError("20065")
    outcome = known(content)
    if outcome is None:
        raise ApiRefusedError("20513")
    if outcome.status != FINISHED:
        raise ApiRefusedError("20512")
