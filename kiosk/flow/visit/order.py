"""What a visit needs next: consent, the choice of a document, a picture, or the wire."""

from dataclasses import replace

from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import Capturing, WakeCamera
from kiosk.flow.consent import AskingConsent
from kiosk.flow.document import LookingUpDocuments, LookUpDocuments
from kiosk.flow.home import RestCamera
from kiosk.flow.machine import ASKED, Step
from kiosk.flow.sending import ReadyService, Sending, SubmitCheck
from kiosk.flow.visit import Shot, Visit
from kiosk.flow.visit.asking import next_shot

NEXT = (AskingConsent, LookingUpDocuments, Capturing, Sending)
"""Where `go_on` can lead."""


def go_on(visit: Visit) -> Step:
    """To the first thing that is missing; to the wire where nothing is."""
    if visit.consent is None:
        return Step(
            state=AskingConsent(visit=visit),
            commands=(ReadyService(operation=visit.operation),),
        )
    if visit.operation is Operation.DOCUMENT and visit.reuse is None and visit.shape is None:
        return Step(
            state=LookingUpDocuments(visit=visit, request=ASKED),
            commands=(LookUpDocuments(visit=visit),),
        )
    shot = next_shot(visit)
    if shot is not None:
        return look(visit, shot)
    return Step(
        state=Sending(visit=visit, request=ASKED),
        commands=(RestCamera(), SubmitCheck(visit=visit)),
    )


def look(visit: Visit, shot: Shot) -> Step:
    """To the camera, for this picture."""
    return Step(
        state=Capturing(visit=visit, shot=shot, request=ASKED),
        commands=(WakeCamera(shot=shot, visit=visit),),
    )


def without(visit: Visit, *shots: Shot) -> Visit:
    """The visit with these pictures thrown away."""
    return replace(visit, captures=tuple(c for c in visit.captures if c.shot not in shots))
