"""The journal's contract: the sealed one and the fake one pass the same tests."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread

import pytest

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.requests import DocumentRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.submission import (
    TRANSITIONS,
    Submission,
    SubmissionEvent,
    SubmissionState,
)
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import DocumentId, ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.verdict import Decision, Reason, ReasonCode, Verdict
from kiosk.visit.ports import Journal
from tests.fakes.journal import FakeJournal
from tests.store.samples import CODE, NAME, VISIT, Clock, Counter, code_of, journey, onboarding

S, E = SubmissionState, SubmissionEvent
APPROVED = Decision(
    verdict=Verdict.APPROVED,
    reasons=(Reason(code=ReasonCode.IDENTITY_CONFIRMED, verdict=Verdict.APPROVED),),
)
PENDING = Decision(verdict=Verdict.PENDING)
LOST = Problem(
    kind=ProblemKind.UNKNOWN_OUTCOME,
    remedy=Remedy.CHOOSE_OUTCOME,
    code="net.lost",
    detail="about 52998224725",
)
PATHS = {
    S.PREPARED: (),
    S.SENDING: (E.SENDING_BEGAN,),
    S.UNKNOWN_OUTCOME: (E.SENDING_BEGAN, E.OUTCOME_LOST),
    S.ACCEPTED: (E.SENDING_BEGAN, E.TAKEN),
    S.FINAL: (E.SENDING_BEGAN, E.TAKEN, E.DECIDED),
    S.REFUSED: (E.SENDING_BEGAN, E.REFUSED_BY_SERVICE),
    S.CANCELLED: (E.CANCELLED_BY_ATTENDANT,),
    S.EXPIRED: (E.TIME_RAN_OUT,),
}
"""How each state is reached from PREPARED."""


@dataclass
class Bench:
    journal: Journal
    clock: Clock

    def prepared(self, code: str = CODE) -> Submission:
        return self.journal.prepare(onboarding(code), visit=VISIT, mode="sandbox")

    def happen(self, own: SubmissionId, event: SubmissionEvent) -> Submission:
        return self.journal.record(
            own,
            event,
            process_id=ProcessId("p1") if event in {E.TAKEN, E.FOUND_IN_PORTAL} else None,
            decision=APPROVED if event is E.DECIDED else None,
        )

    def in_state(self, state: SubmissionState, code: str = CODE) -> Submission:
        one = self.prepared(code)
        for event in PATHS[state]:
            one = self.happen(one.id, event)
        return one


Make = Callable[[StoreSettings], Bench]


@pytest.fixture(params=["sealed", "fake"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes benches of one kind; each test may give settings of its own."""
    opened: list[Journal] = []

    def made(settings: StoreSettings) -> Bench:
        clock = Clock()
        if request.param == "fake":
            journal: Journal = FakeJournal(settings, clock=clock.utc)
        else:
            journal = Counter(tmp_path / "s", clock=clock, settings=settings).open().journal
        opened.append(journal)
        return Bench(journal, clock)

    yield made
    for each in opened:
        each.close()


@pytest.fixture
def bench(make: Make) -> Bench:
    return make(StoreSettings())


def test_a_prepared_submission_can_be_read_back_whole(bench: Bench) -> None:
    one = None
    for request in (onboarding(), journey()):
        one = bench.journal.prepare(request, visit=VISIT, mode="sandbox")
        assert one.state is S.PREPARED
        assert (one.visit, one.operation, one.mode) == (VISIT, request.operation, "sandbox")
        assert (one.subject_name, one.subject_code, one.attempts) == (NAME, CODE, 0)
        assert one.created_at == bench.clock.now or request == journey()
        assert bench.journal.get(one.id) == one
        assert bench.journal.request_of(one.id) == request
    assert one
    assert one.flow == "idlive"


@pytest.mark.parametrize("state", S)
def test_every_pair_of_state_and_event_does_what_the_table_says(
    bench: Bench, state: SubmissionState
) -> None:
    before = bench.in_state(state)
    legal = [event for event in E if (state, event) in TRANSITIONS]
    for event in E:
        if event not in legal:
            assert code_of(lambda event=event: bench.happen(before.id, event)) == "store.illegal"  # type: ignore[misc]
            assert bench.journal.get(before.id) == before
    for event in legal:
        after = bench.happen(bench.in_state(state).id, event)
        assert after.state is TRANSITIONS[state, event]
        assert bench.journal.get(after.id) == after


@pytest.mark.parametrize("state", S)
def test_the_request_stays_while_it_may_be_sent_and_no_longer(
    bench: Bench, state: SubmissionState
) -> None:
    one = bench.in_state(state)
    kept = state in {S.PREPARED, S.SENDING, S.UNKNOWN_OUTCOME}
    assert code_of(lambda: bench.journal.request_of(one.id)) == ("" if kept else "store.erased")


def test_taken_needs_an_id_and_decided_a_decision(bench: Bench) -> None:
    one = bench.in_state(S.SENDING)
    assert code_of(lambda: bench.journal.record(one.id, E.TAKEN)) == "store.illegal"
    bench.happen(one.id, E.TAKEN)
    assert code_of(lambda: bench.journal.record(one.id, E.DECIDED)) == "store.illegal"
    assert bench.journal.get(one.id).state is S.ACCEPTED


def test_what_is_known_is_kept_and_a_problem_is_replaced(bench: Bench) -> None:
    one = bench.in_state(S.SENDING)
    one = bench.journal.record(one.id, E.OUTCOME_LOST, problem=LOST)
    assert one.problem == LOST
    assert one.problem is not None
    assert one.problem.detail == LOST.detail
    one = bench.journal.record(
        one.id, E.FOUND_IN_PORTAL, process_id=ProcessId("p9"), expires_at="2026-03-03T00:00:00Z"
    )
    assert (one.problem, one.process_id, one.attempts) == (None, "p9", 1)
    one = bench.journal.note_decision(one.id, PENDING)
    assert (one.state, one.decision) == (S.ACCEPTED, PENDING)
    one = bench.journal.record(one.id, E.DECIDED, decision=APPROVED)
    assert (one.state, one.decision, one.process_id) == (S.FINAL, APPROVED, "p9")
    assert one.expires_at == "2026-03-03T00:00:00Z"
    assert bench.journal.get(one.id) == one


def test_what_is_read_again_and_says_the_same_keeps_its_day(bench: Bench) -> None:
    one = bench.in_state(S.FINAL)
    bench.clock.tick(days=3)
    assert bench.happen(one.id, E.DECIDED).updated_at == one.updated_at
    other = Decision(verdict=Verdict.REVIEW)
    changed = bench.journal.record(one.id, E.DECIDED, decision=other)
    assert changed.updated_at == bench.clock.utc()


def test_what_was_asked_of_whom_outlives_the_request(bench: Bench) -> None:
    subject = Subject(dui_type=DuiType.MX_CURP, code=CODE, name=NAME, birth_date="1990-05-12")
    document = DocumentRequest(
        subject=subject,
        purpose=DocumentPurpose.CAR_PURCHASE,
        auth_process_id=ProcessId("p1"),
        document_id=DocumentId("d1"),
    )
    phone = replace(journey(), client_reference="deal-7")
    for request, told in (
        (document, (DuiType.MX_CURP, "1990-05-12", "carpurchase", "")),
        (phone, (DuiType.BR_CPF, "", "creditprocess", "deal-7")),
    ):
        own = bench.journal.prepare(request, visit=VISIT, mode="sandbox").id
        for event in (E.SENDING_BEGAN, E.TAKEN, E.DECIDED):
            bench.happen(own, event)
        one = bench.journal.get(own)
        kept = (one.subject_dui, one.subject_birth_date, one.purpose, one.client_reference)
        assert kept == told


def test_two_submissions_may_have_one_process_id(bench: Bench) -> None:
    first, second = bench.in_state(S.ACCEPTED), bench.in_state(S.ACCEPTED)
    assert first.process_id == second.process_id
    assert first.id != second.id


def test_a_submission_that_nobody_knows(bench: Bench) -> None:
    nobody = SubmissionId("nobody")
    journal = bench.journal
    calls = (
        lambda: journal.get(nobody),
        lambda: journal.request_of(nobody),
        lambda: journal.record(nobody, E.SENDING_BEGAN),
        lambda: journal.note_decision(nobody, APPROVED),
    )
    assert [code_of(call) for call in calls] == ["store.not_found"] * 4


def test_finding_by_state_operation_and_customer(bench: Bench) -> None:
    final = bench.in_state(S.FINAL)
    other = bench.in_state(S.PREPARED, code="11144477735")
    phone = bench.journal.prepare(journey(), visit=VISIT, mode="sandbox")
    find = bench.journal.find
    assert [one.id for one in find()] == [phone.id, other.id, final.id]
    assert [one.id for one in find(oldest_first=True)] == [final.id, other.id, phone.id]
    assert [one.id for one in find(states=frozenset({S.PREPARED}))] == [phone.id, other.id]
    assert [one.id for one in find(states=frozenset())] == []
    assert [one.id for one in find(operations=frozenset({Operation.JOURNEY}))] == [phone.id]
    assert [one.id for one in find(code="529.982.247-25")] == [phone.id, final.id]
    assert [one.id for one in find(code=CODE, states=frozenset({S.FINAL}))] == [final.id]
    assert [one.id for one in find(code=CODE, limit=1)] == [phone.id]
    assert find(code="../") == ()
    assert find(code="00000000000") == ()


@pytest.mark.parametrize("oldest_first", [False, True])
def test_pages_hold_everything_once_even_when_the_clock_is_set_back(
    bench: Bench, *, oldest_first: bool
) -> None:
    written = []
    for number in range(12):
        written.append(bench.prepared().id)
        if number == 5:
            bench.clock.set(hours=-3)
        elif number % 2:
            bench.clock.tick(seconds=7)
    if oldest_first:
        assert [one.id for one in bench.journal.find(oldest_first=True)] == written
        return
    seen: list[SubmissionId] = []
    page = bench.journal.find(limit=5)
    while page:
        seen.extend(one.id for one in page)
        page = bench.journal.find(limit=5, before=page[-1].created_at)
    assert seen == written[::-1]


def test_the_queue_stops_new_visits_when_it_is_full_or_old(make: Make) -> None:
    bench = make(StoreSettings(offline_max_count=2, offline_max_age_s=60))
    assert bench.journal.queue_problem() is None
    bench.prepared()
    assert bench.journal.queue_problem() is None
    bench.prepared()
    full = bench.journal.queue_problem()
    bench.clock.tick(seconds=61)
    old = bench.journal.queue_problem()
    assert full is not None
    assert old is not None
    assert (full.code, full.remedy) == ("store.queue_full", Remedy.CHECK_NETWORK)
    assert old.code == "store.queue_old"


def test_what_has_had_its_time_is_erased_and_what_is_open_is_not(make: Make) -> None:
    bench = make(StoreSettings(offline_max_age_s=60, picture_max_age_s=600, visit_max_age_days=1))
    prepared, unknown = bench.in_state(S.PREPARED), bench.in_state(S.UNKNOWN_OUTCOME)
    sending, final = bench.in_state(S.SENDING), bench.in_state(S.FINAL)
    bench.clock.tick(seconds=61)
    bench.journal.sweep()
    assert bench.journal.request_of(unknown.id) == onboarding()
    bench.clock.tick(seconds=600)
    bench.journal.sweep()
    assert bench.journal.get(unknown.id).state is S.UNKNOWN_OUTCOME
    assert code_of(lambda: bench.journal.request_of(unknown.id)) == "store.erased"
    assert code_of(lambda: bench.happen(unknown.id, E.RESEND_CHOSEN)) == "store.erased"
    assert bench.journal.get(final.id) == final
    bench.clock.tick(days=1)
    bench.journal.sweep()
    # What may be with the service, or go to it, waits for a person and never ages out.
    assert [one.id for one in bench.journal.find()] == [sending.id, unknown.id, prepared.id]
    assert bench.journal.get(prepared.id).state is S.PREPARED
    for one in (sending, prepared):
        assert bench.journal.request_of(one.id) == onboarding()
    assert bench.journal.queue_problem() is not None


def test_what_the_service_said_last_is_kept_with_the_visit(bench: Bench) -> None:
    one = bench.in_state(S.SENDING)
    assert bench.journal.answer_of(one.id) == ""
    said = '{"id": "p-1", "document": {"content": {"nome": "Zoë"}}}'
    bench.journal.record(one.id, E.TAKEN, process_id=ProcessId("p-1"), answer=said)
    assert bench.journal.answer_of(one.id) == said
    bench.journal.note_decision(one.id, PENDING, answer='{"id": "p-2"}')
    assert bench.journal.answer_of(one.id) == '{"id": "p-2"}'
    bench.journal.record(one.id, E.DECIDED, decision=APPROVED)
    assert bench.journal.answer_of(one.id) == '{"id": "p-2"}', "a step that brings none leaves it"
    assert code_of(lambda: bench.journal.answer_of(SubmissionId("nobody"))) == "store.not_found"
    assert bench.journal.report(CODE)[0]["answer"] == "yes"
    bench.journal.erase_customer(CODE)
    assert code_of(lambda: bench.journal.answer_of(one.id)) == "store.not_found"


def test_two_steps_are_one_or_none(bench: Bench) -> None:
    one = bench.in_state(S.SENDING)
    record = bench.journal.record
    nothing: tuple[Callable[[], object], ...] = (
        lambda: record(one.id, E.TAKEN, process_id=ProcessId("p1"), then=E.DECIDED),
        lambda: record(one.id, E.TAKEN, decision=APPROVED, then=E.DECIDED),
        lambda: record(one.id, E.TAKEN, process_id=ProcessId("p1"), then=E.GIVEN_UP),
    )
    assert [code_of(each) for each in nothing] == ["store.illegal"] * 3
    assert bench.journal.get(one.id) == one
    done = record(one.id, E.TAKEN, process_id=ProcessId("p1"), decision=APPROVED, then=E.DECIDED)
    assert (done.state, done.process_id, done.decision) == (S.FINAL, "p1", APPROVED)
    assert bench.journal.get(one.id) == done
    assert code_of(lambda: bench.journal.request_of(one.id)) == "store.erased"


def test_the_same_decision_is_noted_once(bench: Bench) -> None:
    one = bench.in_state(S.ACCEPTED)
    noted = bench.journal.note_decision(one.id, PENDING)
    bench.clock.tick(seconds=5)
    assert bench.journal.note_decision(one.id, PENDING) == noted


def test_a_journal_that_is_well_says_nothing(bench: Bench) -> None:
    bench.in_state(S.FINAL)
    assert bench.journal.health() is None
    assert bench.journal.acknowledge() == 0


def test_what_is_kept_for_ever_is_kept(tmp_path: Path) -> None:
    for_ever = StoreSettings(
        offline_max_age_s=1e30, picture_max_age_s=1e30, visit_max_age_days=1e30
    )
    clock = Clock()
    journal = Counter(tmp_path / "s", clock=clock, settings=for_ever).open().journal
    one = journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    clock.tick(days=3650)
    journal.sweep()
    assert journal.find() == (one,)
    assert journal.queue_problem() is None
    journal.close()


@pytest.mark.parametrize("keep", [True, False])
def test_the_subject_stays_with_the_visit_only_where_policy_says(make: Make, *, keep: bool) -> None:
    bench = make(StoreSettings(keep_subject=keep))
    one = bench.in_state(S.ACCEPTED)
    assert one.subject_code == CODE
    one = bench.happen(one.id, E.DECIDED)
    assert (one.subject_code, one.subject_name) == ((CODE, NAME) if keep else ("", ""))
    assert one.subject_dui is (DuiType.BR_CPF if keep else None)
    # The blind index stays: the customer may still ask what is held, and have it erased.
    assert bench.journal.find(code=CODE) == (one,)
    assert bench.journal.erase_customer(CODE) == 1


def test_one_customer_is_erased_and_nobody_else(bench: Bench) -> None:
    bench.in_state(S.FINAL)
    bench.in_state(S.PREPARED)
    other = bench.in_state(S.FINAL, code="11144477735")
    assert bench.journal.erase_customer("529.982.247-25") == 2
    assert bench.journal.find() == (other,)
    assert bench.journal.erase_customer(CODE) == 0
    assert bench.journal.erase_customer("") == 0


def test_nobody_is_erased_whose_submission_is_on_its_way(bench: Bench) -> None:
    final, sending = bench.in_state(S.FINAL), bench.in_state(S.SENDING)
    assert code_of(lambda: bench.journal.erase_customer(CODE)) == "store.sending"
    assert bench.journal.find() == (sending, final)


def test_the_report_says_what_is_held(bench: Bench) -> None:
    consent = ConsentGiven(version="2026-01", language="pt-BR", sha256="0" * 64, at="2026-03-02")
    one = bench.journal.prepare(onboarding(), visit=VISIT, mode="sandbox", consent=consent)
    bench.in_state(S.FINAL)
    final, prepared = bench.journal.report("529.982.247-25")
    assert prepared == {
        "submission": one.id,
        "visit": VISIT,
        "operation": "onboarding",
        "state": "prepared",
        "mode": "sandbox",
        "created_at": one.created_at.isoformat(),
        "process_id": "",
        "verdict": "",
        "name": NAME,
        "code": CODE,
        "request": "yes",
        "pictures": "1",
        "answer": "no",
        "consent_version": "2026-01",
        "consent_at": "2026-03-02",
    }
    assert (final["verdict"], final["pictures"]) == ("approved", "0")
    assert bench.journal.report("11144477735") == ()
    assert bench.journal.report("") == ()


def test_many_threads_write_and_all_is_there(bench: Bench) -> None:
    def work(name: str) -> None:
        for _ in range(5):
            one = bench.journal.prepare(onboarding(), visit=VisitId(name), mode="sandbox")
            bench.happen(one.id, E.SENDING_BEGAN)
            bench.happen(one.id, E.TAKEN)

    threads = [Thread(target=work, args=(f"v{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(bench.journal.find(states=frozenset({S.ACCEPTED}))) == 20
