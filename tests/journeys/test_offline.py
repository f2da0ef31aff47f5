"""Policy lets it wait: what surely did not go out stays in the journal, and nothing is lost."""

from dataclasses import replace

from kiosk.app.configuration.demo import demo_configuration
from kiosk.domain.contract.requests import OnboardingRequest
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.picture import Picture
from kiosk.flow.sending import Queued
from kiosk.simulator.server import SimulatorThread
from kiosk.store.opening import open_memory
from tests.journeys.counter import counter, fast

NOBODY = "http://127.0.0.1:9"


async def test_without_a_network_it_waits_sealed(
    served: tuple[SimulatorThread, str], picture: Picture
) -> None:
    simulator, _url = served
    given = fast(demo_configuration())
    offline = replace(given, store=replace(given.store, offline=True))
    store = open_memory(offline.store)
    before = len(simulator.record())
    async with counter(simulator, NOBODY, picture, configuration=offline, store=store) as desk:
        await desk.onboards("12345678909")
        queued = await desk.until(Queued)
        assert desk.held(queued.submission) is SubmissionState.PREPARED
        assert desk.made() == before
        # The follower may have tried once more by now; it is still held, with its picture.
        assert store.journal.get(queued.submission).attempts >= 1
        request = store.journal.request_of(queued.submission)
        assert isinstance(request, OnboardingRequest)
        assert request.selfie == picture
