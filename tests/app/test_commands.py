"""The command line against the simulator: exit statuses, and the keys of `--json`, exactly."""

from pathlib import Path

import pytest

from kiosk.app.main import main
from kiosk.simulator.faults import Fault, FaultKind
from tests.app.counter import Counter

KEYS = {
    "id", "submission", "operation", "status", "verdict", "reasons", "capabilities", "liveness",
    "mode", "problem", "answer",
}  # fmt: skip
PROBLEM_KEYS = {"kind", "code", "remedy", "message"}
APPROVED, REFUSED = "12345678909", "70010000275"
NAME = ("--name", "Luke Skywalker")


def test_an_onboarding_is_approved(counter: Counter, selfie: str) -> None:
    done = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", selfie)
    answer = done.answer
    assert done.status == 0, done.err
    assert set(answer) == KEYS
    assert answer["verdict"] == "approved"
    assert answer["operation"] == "onboarding"
    assert answer["mode"] == "custom"
    assert answer["liveness"] == "not_checked"
    assert answer["problem"] is None
    assert answer["id"]
    assert answer["submission"]
    assert done.err == ""


@pytest.mark.parametrize(
    ("code", "status", "verdict"),
    [
        (REFUSED, 10, "refused"),
        ("70010000437", 11, "review"),
        ("70010000518", 12, "recapture"),
        ("70010001670", 14, "failed"),
    ],
)
def test_the_exit_status_is_the_verdict(
    counter: Counter, selfie: str, code: str, status: int, verdict: str
) -> None:
    done = counter.submits("onboarding", "--code", code, *NAME, "--selfie", selfie)
    assert (done.status, done.answer["verdict"]) == (status, verdict)


def test_a_transaction_with_either_reference(counter: Counter, selfie: str) -> None:
    first = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", selfie)
    words = ("--code", APPROVED, *NAME, "--selfie", selfie)
    process = counter.submits(
        "transactional", *words, "--reference-process", str(first.answer["id"])
    )
    picture = counter.submits("transactional", *words, "--reference-image", selfie)
    assert (process.status, picture.status) == (0, 0), process.err + picture.err
    assert process.answer["operation"] == "transactional"


def test_a_document_from_new_pictures(counter: Counter, selfie: str, card: str) -> None:
    first = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", selfie)
    done = counter.submits(
        "document", "--dui-type", "DUI_TYPE_BR_CPF", "--code", APPROVED, *NAME,
        "--purpose", "onboarding", "--auth-process", str(first.answer["id"]),
        "--file", card, "--file", card,
    )  # fmt: skip
    assert done.status == 0, done.err
    assert done.answer["operation"] == "document"


def test_an_age_check(counter: Counter, selfie: str) -> None:
    done = counter.submits("age", "--code", APPROVED, *NAME, "--selfie", selfie)
    assert (done.status, done.answer["verdict"]) == (0, "approved"), done.err


def test_a_field_is_refused_before_sending(counter: Counter, selfie: str) -> None:
    made = len(counter.simulator.record())
    done = counter.submits("onboarding", "--code", "12345678900", *NAME, "--selfie", selfie)
    assert done.status == 2
    answer = done.answer
    assert set(answer) == KEYS
    assert isinstance(answer["problem"], dict)
    assert set(answer["problem"]) == PROBLEM_KEYS
    assert answer["problem"]["kind"] == "field"
    assert "12345678900" not in done.complaint
    assert len(counter.simulator.record()) == made


def test_a_picture_that_is_none_is_a_bad_argument(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "face.jpg"
    path.write_text("no picture", "utf-8")
    done = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", str(path))
    assert done.status == 2
    missing = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", "/none.jpg")
    assert missing.status == 2


def test_a_service_without_a_key_is_configuration(counter: Counter, selfie: str) -> None:
    counter.configure(without=("age",))
    done = counter.submits("age", "--code", APPROVED, *NAME, "--selfie", selfie)
    assert done.status == 3
    assert "[services.age] is missing" in done.complaint


def test_a_cut_answer_is_an_unknown_outcome_and_can_be_resolved(
    counter: Counter, selfie: str
) -> None:
    counter.simulator.switch_on(Fault(kind=FaultKind.DROP_AFTER, path="/processes/v1", count=1))
    done = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", selfie)
    assert done.status == 20
    assert done.answer["verdict"] == "unknown_outcome"
    made = counter.simulator.record()[-1]
    listed = counter.does("journal", "list", "--state", "unknown_outcome", "--json").rows
    assert [row["submission"] for row in listed] == [done.answer["submission"]]
    linked = counter.does(
        "journal", "resolve", str(done.answer["submission"]), "--found", made.id, "--json"
    )
    assert (linked.status, linked.answer["verdict"]) == (0, "approved")
    again = counter.does("journal", "resolve", str(done.answer["submission"]), "--give-up")
    assert again.status == 2


def test_no_network_is_status_four(counter: Counter, selfie: str) -> None:
    counter.config.write_text(
        counter.config.read_text("utf-8").replace(counter.url, "http://127.0.0.1:9"), "utf-8"
    )
    done = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", selfie)
    assert done.status == 4
    assert done.answer["verdict"] is None
    assert "net." in done.complaint


def test_a_result_is_read_by_the_service_that_the_journal_knows(
    counter: Counter, selfie: str
) -> None:
    made = counter.submits("age", "--code", APPROVED, *NAME, "--selfie", selfie).answer
    done = counter.does("result", str(made["id"]), "--json")
    assert done.status == 0, done.err
    assert set(done.answer) == KEYS
    assert done.answer["operation"] == "age"
    assert done.answer["submission"] == made["submission"]


def test_a_result_nobody_knows(counter: Counter) -> None:
    done = counter.does("result", "1b1b1b1b-0000-4000-8000-000000000000", "--json")
    assert done.status in {4, 13}
    assert done.complaint


def test_documents_that_can_be_used_again(counter: Counter) -> None:
    done = counter.does("documents", "--code", "70010003029", "--json")
    assert done.status == 0, done.err
    assert done.rows
    assert set(done.rows[0]) == {"documentType", "documentId", "answer"}
    none = counter.does("documents", "--code", "70010002561", "--json")
    assert none.rows == []


def test_prepare_reports_each_picture(counter: Counter, selfie: str, tmp_path: Path) -> None:
    done = counter.does("prepare", selfie, "-o", str(tmp_path / "out.jpg"), "--json")
    assert done.status == 0, done.err
    (row,) = done.rows
    assert set(row) == {
        "input", "output", "format", "width", "height", "bytes", "quality", "problems",
    }  # fmt: skip
    assert Path(str(row["output"])).read_bytes().startswith(b"\xff\xd8")


def test_prepare_goes_on_after_a_refusal(counter: Counter, selfie: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no picture")
    done = counter.does("prepare", str(bad), selfie, "-o", f"{tmp_path}/", "--json")
    assert done.status == 1
    assert [row["output"] is None for row in done.rows] == [True, False]


def test_the_journal_tells_what_it_holds_and_forgets_it(counter: Counter, selfie: str) -> None:
    made = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", selfie).answer
    (row,) = counter.does("journal", "list", "--json").rows
    assert set(row) == {
        "visit", "submission", "operation", "state", "process_id", "verdict", "created_at",
    }  # fmt: skip
    assert row["process_id"] == made["id"]
    shown = counter.does("journal", "show", str(made["submission"]), "--json")
    assert shown.answer["verdict"] == "approved"
    assert len(counter.does("report", "--code", APPROVED, "--json").rows) == 1
    assert counter.does("erase", "--code", "123.456.789-09", "--json").answer == {"erased": 1}
    assert counter.does("report", "--code", APPROVED, "--json").rows == []
    assert counter.does("audit", "verify", "--json").answer == {"ok": True, "findings": []}
    trail = counter.does("audit", "export")
    assert "erased" in trail.out
    assert APPROVED not in trail.out
    assert "Skywalker" not in trail.out


def test_an_entry_that_is_not_there(counter: Counter) -> None:
    done = counter.does("journal", "show", "nothing", "--json")
    assert done.status not in {0, 2}
    assert "store.not_found" in done.complaint


def test_a_key_that_nobody_knows_is_status_three(counter: Counter) -> None:
    counter.configure("[cunter]\nlockdown = true")
    done = counter.does("journal", "list", "--json")
    assert done.status == 3
    assert 'did you mean "counter"?' in done.complaint


def test_arguments_that_make_no_sense_are_status_two(
    counter: Counter, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["submit"], ["journey", "create"], ["journal", "list", "--state", "no"]):
        with pytest.raises(SystemExit) as ended:
            main([*words, "--config", str(counter.config)])
        assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_what_is_pasted_is_sent_as_it_is_meant(counter: Counter, selfie: str) -> None:
    done = counter.submits(
        "onboarding", "--code", "\u202a123.456.789\u201109\u202c", "--selfie", f"\u202a{selfie}",
        "--name", "Ana D\u00b4A\u0301vila\u200b", "--birth-date", "1990/12/31",
        "--phone", "\uff0b55 11 91234-5678", "--email", "luke\u200b@unico.co",
    )  # fmt: skip
    assert (done.status, done.answer["verdict"]) == (0, "approved"), done.err


def test_a_curp_of_the_third_sex_is_sent(counter: Counter, selfie: str) -> None:
    done = counter.submits("onboarding", "--code", "SIXA800102XDFMRN03", *NAME, "--selfie", selfie)
    assert done.status != 2, done.err
