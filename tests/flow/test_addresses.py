"""An answer belongs to whoever asked: any event, with any address, late, twice, out of order.

Never two creations for a visit without a resend by PIN; never a picture in a request that was not
taken in that visit; never a state without a way home. The controls take the mechanism out.
"""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow import transition as transitions
from kiosk.flow.capture import CaptureMade, Capturing, FileChosen
from kiosk.flow.consent import ConsentAccepted
from kiosk.flow.counter import Counter
from kiosk.flow.form import SubjectEntered
from kiosk.flow.home import AtHome, ServiceChosen
from kiosk.flow.machine import Event, RequestFailed, RequestId, VisitCancelled
from kiosk.flow.manager import AskingPin, ExitAsked, PinChecked, PinTyped
from kiosk.flow.overlays import NoticeGiven
from kiosk.flow.sending import Sending, SubmissionFailed
from kiosk.flow.transition import transition
from kiosk.flow.visit import Shot
from tests.flow.addresses import explore
from tests.flow.samples import CONSENT, NETWORK, SUBJECT, capture, submission

WALKS = 400


@given(st.integers(min_value=0, max_value=10_000_000))
@settings(max_examples=WALKS, deadline=None)
def test_nothing_that_comes_from_elsewhere_moves_a_visit(seed: int) -> None:
    explore(seed)


def test_the_walks_go_somewhere() -> None:
    worlds = [explore(seed) for seed in range(60)]
    assert sum(world.posts for world in worlds) > 60
    assert sum(len(world.rows) for world in worlds) > 60


def test_without_addresses_the_walks_find_what_must_not_happen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(transitions, "belongs", lambda _event, _state: True)
    found = set()
    for seed in range(WALKS):
        try:
            explore(seed)
        except AssertionError as error:
            found.add(str(error).partition("\n")[0])
    assert "somebody else's picture" in found
    assert "a second creation for a visit whose first may be there" in found


def go(counter: Counter, *events: Event) -> Counter:
    for event in events:
        counter = transition(counter, event).counter
    return counter


def at_the_camera(counter: Counter, visit: str) -> Counter:
    chosen = ServiceChosen(operation=Operation.ONBOARDING, visit=VisitId(visit))
    agreed = ConsentAccepted(consent=CONSENT)
    return go(counter, chosen, SubjectEntered(subject=SUBJECT), agreed)


def test_a_file_that_comes_slowly_is_not_the_next_customers_picture() -> None:
    a = go(at_the_camera(Counter(), "a"), FileChosen(path="share/a.jpg"))
    assert isinstance(a.state, Capturing)
    late = CaptureMade(request=a.state.request, capture=capture(Shot.SELFIE))
    b = at_the_camera(go(a, VisitCancelled()), "b")
    assert go(b, late) == b


@pytest.mark.parametrize(
    "told",
    [
        RequestFailed(request=RequestId(1), problem=NETWORK),
        SubmissionFailed(submission=submission(SubmissionState.PREPARED), problem=NETWORK),
    ],
)
def test_what_fails_elsewhere_does_not_move_the_check_on_the_wire(told: Event) -> None:
    counter = at_the_camera(Counter(), "b")
    assert isinstance(counter.state, Capturing)
    sending = Sending(visit=counter.state.visit, submission=SubmissionId("s9"))
    counter = replace(counter, state=sending)
    assert go(counter, told).state is sending
    noticed = go(counter, NoticeGiven(problem=NETWORK))
    assert noticed.state is sending
    assert noticed.notice == NETWORK


def test_a_second_pin_waits_for_the_first_and_the_pad_goes_on() -> None:
    counter = go(Counter(), ExitAsked(), PinTyped(pin="1111"))
    asking = counter.state
    assert isinstance(asking, AskingPin)
    counter = go(counter, PinTyped(pin="2222"))
    assert counter.state == asking
    counter = go(counter, PinChecked(request=asking.request, right=False))
    assert isinstance(counter.state, AskingPin)
    assert not counter.state.busy
    first = counter.state
    counter = go(counter, PinTyped(pin="3333"))
    assert counter.state != first
    late = PinChecked(request=asking.request, right=True)
    assert go(counter, late) == counter
    assert isinstance(go(counter, VisitCancelled()).state, AtHome)
