"""What the manager's day counts is heard where it happens, and nowhere else."""

from kiosk.app.window.program_audit import ProgramAudit
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import CameraLost, Capturing, RetakeChosen, ReviewingCapture
from kiosk.flow.counter import Counter
from kiosk.flow.home import AtHome
from kiosk.flow.machine import RequestId, State
from kiosk.flow.visit import Shot, Visit
from tests.fakes.journal import FakeAudit
from tests.flow.samples import NETWORK, capture

VISIT = Visit(id=VisitId("v"), operation=Operation.ONBOARDING)


def heard(event: RetakeChosen | CameraLost, state: State) -> list[str]:
    audit, trail = ProgramAudit(now_s=lambda: 0.0), FakeAudit()
    audit.open(trail, lambda write: write())
    audit.heard(event, Counter(state=state))
    return trail.codes()


def test_a_picture_that_is_taken_again_is_counted_where_there_was_one() -> None:
    reviewing = ReviewingCapture(visit=VISIT, capture=capture(Shot.SELFIE))
    assert heard(RetakeChosen(), reviewing) == ["capture.retaken"]
    assert heard(RetakeChosen(), AtHome()) == []


def test_a_camera_s_trouble_is_counted_for_whoever_looks_through_it() -> None:
    looking = Capturing(visit=VISIT, shot=Shot.SELFIE, request=RequestId(3))
    lost = CameraLost(request=RequestId(3), problem=NETWORK)
    assert heard(lost, looking) == ["camera.trouble"]
    assert heard(lost, AtHome()) == []
