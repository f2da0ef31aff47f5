"""What is offered after a verdict, against a table written here; whose it is, and of when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.words import JourneyResult, JourneyState
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.rules.ways_on import Way, has_evidence, has_selfie, ways_on
from kiosk.domain.rules.whose import decided, identity_line, masked
from kiosk.domain.values.ages import Elapsed, Unit, elapsed
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Decision, Reason, ReasonCode, Verdict

V, R = Verdict, ReasonCode
STRICT = Policy(retry_invalid_identity=False)

TABLE = """
verdict          reason                    journey      visit        none
approved         identity_confirmed        -            -            -
refused          identity_refused          -            new_attempt  -
refused          journey_invalid_identity  new_attempt  new_attempt  -
refused          journey_result_failed     new_attempt  new_attempt  -
review           document_expired          -            -            -
recapture        score_neutral             new_attempt  recapture    -
pending          still_processing          read_again   read_again   read_again
failed           journey_expired           new_attempt  new_attempt  -
failed           journey_failed            new_attempt  new_attempt  -
failed           journey_invalid_identity  new_attempt  new_attempt  -
unknown_outcome  outcome_unknown           resolve      resolve      resolve
"""
"""A journey's; by API with the visit in hand; by API from the history."""
ROWS = [line.split() for line in TABLE.strip().splitlines()[1:]]


def offered(
    decision: Decision, operation: Operation, *, in_hand: bool, policy: Policy | None = None
) -> str:
    ways = ways_on(decision, operation=operation, policy=policy or Policy(), visit_in_hand=in_hand)
    return ",".join(ways) or "-"


def decision(verdict: str, reason: str) -> Decision:
    return Decision(verdict=V(verdict), reasons=(Reason(code=R(reason), verdict=V(verdict)),))


@pytest.mark.parametrize("row", ROWS, ids=" ".join)
def test_what_is_offered(row: list[str]) -> None:
    verdict, reason, journey, visit, none = row
    made = decision(verdict, reason)
    for in_hand in (True, False):
        assert offered(made, Operation.JOURNEY, in_hand=in_hand) == journey
    for operation in set(Operation) - {Operation.JOURNEY}:
        assert offered(made, operation, in_hand=True) == visit
        assert offered(made, operation, in_hand=False) == none


def test_every_verdict_and_way_is_in_the_table() -> None:
    assert {row[0] for row in ROWS} == {verdict.value for verdict in V}
    assert {way for row in ROWS for way in row[2:]} == {way.value for way in Way} | {"-"}


def test_a_bank_may_take_the_new_attempt_away_after_a_definitive_negative() -> None:
    refused = decision("refused", "journey_invalid_identity")
    failed = decision("failed", "journey_invalid_identity")
    assert offered(refused, Operation.JOURNEY, in_hand=False, policy=STRICT) == "-"
    assert offered(failed, Operation.JOURNEY, in_hand=False, policy=STRICT) == "new_attempt"


def journey(state: str, result: str | None, flow: str = "id") -> JourneyAnswer:
    return JourneyAnswer(
        id=ProcessId("p"),
        state=read_word(JourneyState, state),
        result=None if result is None else read_word(JourneyResult, result),
        flow=flow,
    )


@pytest.mark.parametrize(
    ("answer", "selfie", "evidence"),
    [
        (journey("FINISHED", "OK"), True, True),
        (journey("FINISHED", "INVALID_IDENTITY"), True, True),
        (journey("FINISHED", "ERROR"), True, True),
        (journey("FINISHED", None), True, True),
        (journey("FINISHED", "OK", "idsmart"), False, True),
        (journey("FINISHED", "EXPIRED"), False, False),
        (journey("CREATED", None), False, False),
        (journey("AWAITING_FOR_DOCUMENT", None), False, False),
        (journey("FAILED", None), False, False),
        (journey("PAUSED", "OK"), False, False),
    ],
)
def test_files_are_offered_where_there_are_any(
    answer: JourneyAnswer, *, selfie: bool, evidence: bool
) -> None:
    assert (has_selfie(answer), has_evidence(answer)) == (selfie, evidence)


# whose, and of when

AT = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
ROW = Submission(
    id=SubmissionId("s"),
    visit=VisitId("v"),
    operation=Operation.JOURNEY,
    state=SubmissionState.FINAL,
    created_at=AT,
    updated_at=AT,
    decision=decision("approved", "identity_confirmed"),
    subject_name="Luke Skywalker",
    subject_code="123456789",
    subject_dui=DuiType.US_SSN,
    purpose="creditprocess",
    client_reference="deal-7",
    flow="idunicodocs",
)


def test_a_verdict_says_whose_it_is_and_what_was_asked() -> None:
    line = identity_line(ROW)
    assert (line.name, line.identifier) == ("Luke Skywalker", "***-45-6***")
    assert (line.operation, line.flow) == (Operation.JOURNEY, "idunicodocs")
    assert (line.purpose, line.reference) == ("creditprocess", "deal-7")
    assert "Skywalker" not in repr(line)
    assert "45" not in repr(line)


@pytest.mark.parametrize(
    ("dui_type", "code", "shown"),
    [
        (DuiType.US_SSN, "123456789", "***-45-6***"),
        (DuiType.BR_CPF, "12345678909", "***.456.789-**"),
        (DuiType.ZZ_EMAIL, "luke@unico.co", "l***@unico.co"),
        (DuiType.ZZ_PHONE_NUMBER, "5511912345678", "+** ** *****-5678"),
        (DuiType.AR_DNI, "20123456", "**.123.4**"),
        # rows of older programs: the type was not kept
        (None, "12345678909", "***.456.789-**"),
        (None, "HEWW580907HGRSHL05", "**** **0907 HG**** **"),
        (None, "luke@unico.co", "l***@unico.co"),
        (None, "123456789", "******789"),
        (None, "12345678901", "********901"),
        (None, "1234", "**34"),
        (None, "1", "*"),
        (None, "", ""),
        (DuiType.BR_CPF, "", ""),
    ],
)
def test_an_identifier_is_masked_by_its_own_type(
    dui_type: DuiType | None, code: str, shown: str
) -> None:
    assert masked(dui_type, code) == shown


@pytest.mark.parametrize("dui_type", [*DuiType, None])
def test_a_mask_hides_at_least_half(dui_type: DuiType | None) -> None:
    for code in ("123456789", "12345678901", "ABCD123456EFGHIJ78", "A1234567"):
        if dui_type is DuiType.ZZ_EMAIL:
            continue
        shown = sum(c.isalnum() for c in masked(dui_type, code))
        assert shown <= (len(code) + 1) // 2 + (dui_type is DuiType.BR_CPF)
        if dui_type is DuiType.US_SSN and len(code) == 9:
            assert shown <= 3


BRASILIA = timezone(timedelta(hours=-3))


@pytest.mark.parametrize(
    ("since", "now", "expected"),
    [
        ("2026-11-25T10:00:00", "2026-11-25T10:00:59", Elapsed(unit=Unit.NOW)),
        ("2026-11-25T10:00:00", "2026-11-25T10:01:00", Elapsed(unit=Unit.MINUTES, count=1)),
        ("2026-11-25T10:00:00", "2026-11-25T10:59:59", Elapsed(unit=Unit.MINUTES, count=59)),
        ("2026-11-25T10:00:00", "2026-11-25T11:00:00", Elapsed(unit=Unit.HOURS, count=1)),
        ("2026-11-25T00:30:00", "2026-11-25T23:30:00", Elapsed(unit=Unit.HOURS, count=23)),
        ("2026-11-24T23:30:00", "2026-11-25T00:10:00", Elapsed(unit=Unit.MINUTES, count=40)),
        ("2026-11-24T20:00:00", "2026-11-25T09:00:00", Elapsed(unit=Unit.DAYS, count=1)),
        ("2026-11-22T23:59:00", "2026-11-25T00:01:00", Elapsed(unit=Unit.DAYS, count=3)),
        ("2026-11-25T11:00:00", "2026-11-25T10:00:00", Elapsed(unit=Unit.NOW)),
    ],
)
def test_how_long_ago(since: str, now: str, expected: Elapsed) -> None:
    then, moment = (datetime.fromisoformat(each).replace(tzinfo=BRASILIA) for each in (since, now))
    assert elapsed(then, moment) == expected
    assert elapsed(then.astimezone(UTC), moment) == expected


def test_a_verdict_is_old_where_no_visit_of_its_own_is_in_hand() -> None:
    later = AT + timedelta(days=3)
    told = decided(ROW, now=later, visit_began=later - timedelta(minutes=5))
    assert told is not None
    assert (told.elapsed, told.old) == (Elapsed(unit=Unit.DAYS, count=3), True)
    fresh = decided(ROW, now=AT, visit_began=AT)
    assert fresh is not None
    assert (fresh.elapsed.unit, fresh.old) == (Unit.NOW, False)
    reopened = decided(ROW, now=AT, visit_began=None)
    assert reopened is not None
    assert reopened.old


def test_what_is_not_decided_has_no_age() -> None:
    pending = replace(ROW, decision=decision("pending", "still_processing"))
    assert decided(pending, now=AT, visit_began=AT) is None
    assert decided(replace(ROW, decision=None), now=AT, visit_began=AT) is None
