"""Random sequences of everything that can happen, against a model small enough to be believed."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
)

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState, advance
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.store.codec import Request
from kiosk.store.rotation import rotate_key
from tests.store.samples import CODE, VISIT, Counter, code_of, onboarding, witness

S, E = SubmissionState, SubmissionEvent
MAY_BE_SENT = {S.PREPARED, S.SENDING, S.UNKNOWN_OUTCOME}
CODES = (CODE, "11144477735", "12345678909")


@dataclass
class Expected:
    """All that the model knows of one submission."""

    code: str
    request: Request
    state: SubmissionState = S.PREPARED


class AnyOrder(RuleBasedStateMachine):
    """One counter, its restarts and its other programs."""

    written = Bundle("written")

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.counter = Counter(
            Path(self.place.name) / "s",
            settings=StoreSettings(offline_max_age_s=1000, picture_max_age_s=2000),
        )
        self.model: dict[SubmissionId, Expected] = {}

    @initialize()
    def begin(self) -> None:
        self.opened = self.counter.open()

    @rule(target=written, code=st.sampled_from(CODES), jpeg=st.binary(max_size=50))
    def prepare(self, code: str, jpeg: bytes) -> SubmissionId:
        request = onboarding(code, jpeg=jpeg)
        one = self.opened.journal.prepare(request, visit=VISIT, mode="sandbox")
        self.model[one.id] = Expected(code, request)
        return one.id

    @rule(own=written, event=st.sampled_from(E))
    def happen(self, own: SubmissionId, event: SubmissionEvent) -> None:
        def record() -> Submission:
            return self.opened.journal.record(
                own, event, process_id=ProcessId("p"), decision=Decision(verdict=Verdict.REVIEW)
            )

        expected = self.model.get(own)
        if expected is None:
            assert code_of(record) == "store.not_found"
            return
        state = advance(expected.state, event)
        if state is None:
            assert code_of(record) == "store.illegal"
        else:
            assert record().state is state
            expected.state = state

    @rule()
    def restart(self) -> None:
        self.opened.journal.close()
        self.opened = self.counter.open()
        self._owner_died()

    @rule()
    def second_program(self) -> None:
        """A command comes and goes: what the window is sending stays the window's."""
        self.counter.open().journal.close()

    def _owner_died(self) -> None:
        for expected in self.model.values():
            if expected.state is S.SENDING:
                expected.state = S.UNKNOWN_OUTCOME

    @rule()
    def rotate(self) -> None:
        self.opened.journal.close()
        rotate_key(self.counter.folder, key=self.counter.key, witness=witness(self.counter.clock))
        self.opened = self.counter.open()
        self._owner_died()

    @rule()
    def sweep(self) -> None:
        self.opened.journal.sweep()

    @rule(code=st.sampled_from(CODES))
    def erase(self, code: str) -> None:
        hers = [own for own, expected in self.model.items() if expected.code == code]
        if any(self.model[own].state is S.SENDING for own in hers):
            assert code_of(lambda: self.opened.journal.erase_customer(code)) == "store.sending"
            return
        assert self.opened.journal.erase_customer(code) == len(hers)
        for own in hers:
            del self.model[own]

    @rule(own=consumes(written))
    def forget(self, own: SubmissionId) -> None:
        """Look at the others from now on."""

    @invariant()
    def everything_is_as_expected(self) -> None:
        if not hasattr(self, "opened"):
            return
        journal = self.opened.journal
        found = {one.id: one.state for one in journal.find()}
        assert found == {own: expected.state for own, expected in self.model.items()}
        for own, expected in self.model.items():
            if expected.state in MAY_BE_SENT:
                assert journal.request_of(own) == expected.request
            else:
                gone: Callable[[], object] = lambda own=own: journal.request_of(own)  # type: ignore[misc]  # noqa: E731
                assert code_of(gone) == "store.erased"

    def teardown(self) -> None:
        if hasattr(self, "opened"):
            assert self.opened.audit.verify() == ()
            self.opened.journal.close()
        self.place.cleanup()


AnyOrder.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyOrder = AnyOrder.TestCase
