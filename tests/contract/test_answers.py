"""What comes back is read as the pages say, and every exit status is the documented one."""

import json
import time

import pytest

from tests.contract.conftest import Shell
from tests.contract.service import ONBOARDING_ANSWER, PROCESS, Json, Reply, refused

CREATE = "POST /processes/v1"
READ = f"GET /processes/v1/{PROCESS}"
TOKEN = "POST /oauth2/token"

INCONCLUSIVE: Json = {"id": PROCESS, "status": 3, "unicoId": {"result": "inconclusive"}}

VERDICTS: tuple[tuple[Json, str, int], ...] = (
    (ONBOARDING_ANSWER, "approved", 0),
    # The page's own collection prints an answer with nothing but this.
    ({"id": PROCESS, "status": 3, "unicoId": {"result": "yes"}}, "approved", 0),
    ({"id": PROCESS, "status": 3, "unicoId": {"result": "Yes"}}, "approved", 0),
    ({"id": PROCESS, "status": "3", "unicoId": {"result": "YES"}}, "approved", 0),
    ({"id": PROCESS, "status": 3, "unicoId": {"result": "no"}}, "refused", 10),
    ({**ONBOARDING_ANSWER, "liveness": 2}, "refused", 10),
    ({**ONBOARDING_ANSWER, "liveness": "2"}, "refused", 10),
    ({**ONBOARDING_ANSWER, "identityFraudsters": {"result": "yes"}}, "review", 11),
    ({**ONBOARDING_ANSWER, "government": {"serpro": -1}}, "approved", 0),
    ({**ONBOARDING_ANSWER, "government": {"serpro": -2}}, "approved", 0),
    ({**INCONCLUSIVE, "score": -60}, "refused", 10),
    ({**INCONCLUSIVE, "score": -40}, "refused", 10),
    ({**INCONCLUSIVE, "score": -39.5}, "review", 11),
    ({**INCONCLUSIVE, "score": 0}, "recapture", 12),
    ({**INCONCLUSIVE, "score": 28}, "review", 11),
    ({**INCONCLUSIVE, "score": 49.9}, "review", 11),
    ({**INCONCLUSIVE, "score": 50}, "approved", 0),
    ({**INCONCLUSIVE, "score": "50"}, "approved", 0),
    ({**INCONCLUSIVE, "score": 50, "liveness": 2}, "refused", 10),
    (INCONCLUSIVE, "review", 11),
    ({**INCONCLUSIVE, "score": None}, "review", 11),
    ({**INCONCLUSIVE, "score": True}, "review", 11),
    ({**INCONCLUSIVE, "score": "high"}, "review", 11),
    ({**INCONCLUSIVE, "score": float("nan")}, "review", 11),
    ({"id": PROCESS, "status": 3, "unicoId": {"result": "perhaps"}}, "review", 11),
    ({"id": PROCESS, "status": 3, "unicoId": {"result": ["yes"]}}, "review", 11),
    ({"id": PROCESS, "status": 3}, "review", 11),
    ({"id": PROCESS, "status": 4}, "failed", 14),
    ({"id": PROCESS, "status": 5}, "failed", 14),
    ({"id": PROCESS, "status": 5, "unicoId": {"result": "yes"}}, "failed", 14),
)


@pytest.mark.parametrize(("answer", "verdict", "status"), VERDICTS, ids=str)
def test_verdicts(answer: Json, verdict: str, status: int, shell: Shell) -> None:
    shell.service.will(CREATE, Reply(body=answer))
    told = shell.submit("onboarding")
    assert (told.json["verdict"], told.status) == (verdict, status)
    assert told.json["liveness"] != "passed"
    assert told.json["reasons"] or verdict == "approved"


@pytest.mark.parametrize(
    ("result", "verdict"),
    [(True, "approved"), ("true", "approved"), ("True", "approved"), ("yes", "approved"),
     (1, "approved"), (False, "refused"), ("false", "refused"), ("no", "refused"),
     (0, "refused"), ("NEGATIVE", "refused"), ("maybe", "review"), (None, "review")],
)  # fmt: skip
def test_same_person_in_every_spelling(result: object, verdict: str, shell: Shell) -> None:
    body = {"id": PROCESS, "status": 3, "biometryToken": {"result": result}}
    shell.service.will(CREATE, Reply(body=body))
    told = shell.submit("transactional", "--reference-process", PROCESS)
    assert told.json["verdict"] == verdict


@pytest.mark.parametrize("field", ["cpfMatch", "faceMatch"])
@pytest.mark.parametrize("value", [False, "false", "False", 0])
def test_a_document_of_somebody_else(field: str, value: object, shell: Shell) -> None:
    document = {"id": "doc", "cpfMatch": True, "faceMatch": True, field: value}
    shell.service.will(CREATE, Reply(body={"id": PROCESS, "status": 3, "document": document}))
    told = shell.submit(
        "document", "--purpose", "onboarding", "--auth-process", PROCESS,
        "--file", str(shell.picture),
    )  # fmt: skip
    assert (told.json["verdict"], told.status) == ("review", 11)


def test_polled_until_it_is_final(shell: Shell) -> None:
    shell.service.will(CREATE, Reply(body={"id": PROCESS, "status": 1}))
    shell.service.will(READ, Reply(body={"id": PROCESS, "status": 2}))
    told = shell.submit("onboarding")
    assert (told.json["verdict"], len(shell.service.to(READ))) == ("approved", 2)
    assert len(shell.service.to(CREATE)) == 1


def test_pending_past_the_limit(shell: Shell) -> None:
    shell.service.will(CREATE, Reply(body={"id": PROCESS, "status": 1}))
    shell.service.will(READ, *[Reply(body={"id": PROCESS, "status": 1})] * 9)
    told = shell.submit("onboarding")
    assert (told.json["verdict"], told.status, told.json["id"]) == ("pending", 13, PROCESS)


UNKNOWN = {
    "500 with the page's body": refused("99999", "Internal failure! Try again later", 500),
    "502 of somebody between": Reply(status=502, body=b"<html>Bad Gateway</html>"),
    "503": Reply(status=503, body=b"", headers={"Retry-After": "1"}),
    "200 that is not JSON": Reply(body=b"<html>ok</html>"),
    "200 that is half JSON": Reply(body=b'{"id": "8037'),
    "200 of nothing": Reply(body=b""),
    "200 without an id": Reply(body={"status": 3, "unicoId": {"result": "yes"}}),
    "200 of a list": Reply(body=[1, 2]),
    "cut before the status": Reply(body=ONBOARDING_ANSWER, cut=0),
    "cut within the status": Reply(body=ONBOARDING_ANSWER, cut=7),
    "cut within the headers": Reply(body=ONBOARDING_ANSWER, cut=40),
    "cut within the body": Reply(body=ONBOARDING_ANSWER, cut=150),
    "slower than anybody waits": Reply(body=ONBOARDING_ANSWER, wait_s=3),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_an_unknown_outcome_is_never_sent_again(name: str, shell: Shell) -> None:
    shell.service.will(CREATE, UNKNOWN[name])
    told = shell.submit("onboarding")
    assert told.status == 20, told
    answer = told.json
    problem = answer["problem"]
    assert isinstance(problem, dict)
    assert (answer["verdict"], answer["id"], problem["remedy"]) == (
        "unknown_outcome", None, "choose_outcome"
    )  # fmt: skip
    assert len(shell.service.to(CREATE)) == 1
    listed = json.loads(shell("journal", "list", "--json").out)
    assert [(r["submission"], r["state"]) for r in listed] == [
        (answer["submission"], "unknown_outcome")
    ]


FIELD_CODES = (
    "20900", "20807", "20513", "20512", "20509", "20508", "20507", "20506", "20505", "20065",
    "20062", "20024", "20021", "20019", "20009", "20008", "20006", "20005", "20004", "20003",
    "10508", "10507", "99989", "99988", "20068", "20067", "20066", "20047", "20048", "77777",
)  # fmt: skip


@pytest.mark.parametrize("code", FIELD_CODES)
def test_a_400_is_told_once_with_its_code(code: str, shell: Shell) -> None:
    shell.service.will(CREATE, refused(code, f"Mensagem {code} Luke Skywalker 12345678909"))
    told = shell.submit("onboarding")
    problem = told.json["problem"]
    assert isinstance(problem, dict)
    assert (problem["code"], told.json["verdict"]) == (code, None)
    assert told.status == 4
    assert len(shell.service.to(CREATE)) == 1
    (line,) = told.err.splitlines()
    assert code in line
    assert "Luke" not in told.err + told.out
    assert "12345678909" not in told.err + told.out


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (403, "10201"),
        (403, "30017"),
        (400, "20002"),
        (400, "20001"),
        (401, "20002"),
        (400, "10506"),
    ],
)
def test_faults_of_the_configuration(status: int, code: str, shell: Shell) -> None:
    shell.service.will(CREATE, refused(code, "no", status))
    told = shell.submit("onboarding")
    assert told.status == 3, told
    assert len(shell.service.to(CREATE)) == 1


@pytest.mark.parametrize(
    "envelope",
    [{"error": {"code": 20507, "description": "x"}},
     {"Error": {"code": "20507", "description": "x"}},
     {"error": {"code": "20507", "message": "x"}}, {"code": 20507, "message": "x", "details": []},
     {"Error": {"Code": 20507, "Description": "x"}}],
    ids=str,
)  # fmt: skip
def test_every_envelope(envelope: Json, shell: Shell) -> None:
    shell.service.will(CREATE, Reply(status=400, body=envelope))
    problem = shell.submit("onboarding").json["problem"]
    assert isinstance(problem, dict)
    assert problem["code"] == "20507"


@pytest.mark.parametrize("status", [400, 403, 404, 408, 413, 415, 422, 429])
def test_a_4xx_that_is_not_the_service_s_may_have_been_forwarded(status: int, shell: Shell) -> None:
    shell.service.will(CREATE, Reply(status=status, body=b"<html>no</html>"))
    told = shell.submit("onboarding")
    assert (told.json["verdict"], told.status) == ("unknown_outcome", 20)


@pytest.mark.parametrize(
    "reply",
    [refused("10502", "O token informado está expirado.", 403),
     refused("10501", "O token informado é inválido.", 403),
     Reply(status=401, body="Jwt is expired"),
     Reply(status=401, body=b"Jwt is expired")],
    ids=["10502", "10501", "401 as JSON text", "401 as bare text"],
)  # fmt: skip
def test_a_refused_token_is_renewed_once(reply: Reply, shell: Shell) -> None:
    shell.service.will(CREATE, reply)
    assert shell.submit("onboarding").status == 0
    assert (len(shell.service.to(CREATE)), len(shell.service.to(TOKEN))) == (2, 2)
    shell.service.will(CREATE, reply, reply)
    told = shell.submit("onboarding")
    assert told.status == 3, told
    assert len(shell.service.to(CREATE)) == 4
    assert len(shell.service.to(TOKEN)) == 4


def test_retry_after_is_obeyed(shell: Shell) -> None:
    shell.service.will(CREATE, Reply(status=429, body={}, headers={"Retry-After": "1"}))
    before = time.monotonic()
    assert shell.submit("onboarding").status == 0
    assert time.monotonic() - before >= 1
    assert len(shell.service.to(CREATE)) == 2


def test_a_retry_after_beyond_a_minute_ends_it(shell: Shell) -> None:
    shell.service.will(CREATE, Reply(status=429, body={}, headers={"Retry-After": "90"}))
    told = shell.submit("onboarding")
    assert (told.json["verdict"], told.status) == (None, 4)
    assert len(shell.service.to(CREATE)) == 1


def test_a_conflict_is_read(shell: Shell) -> None:
    conflict = {
        "error": {"code": "20073", "description": f"The processID already exists. {PROCESS}"}
    }
    shell.service.will(CREATE, Reply(status=409, body={**conflict, "id": PROCESS}))
    told = shell.submit("onboarding")
    assert (told.status, told.json["id"]) in {(0, PROCESS), (20, None)}
    assert len(shell.service.to(CREATE)) == 1


def test_a_conflict_that_names_nobody(shell: Shell) -> None:
    shell.service.will(CREATE, refused("20073", "The processID already exists.", 409))
    told = shell.submit("onboarding")
    assert (told.status, told.json["verdict"]) == (20, "unknown_outcome")
    problem = told.json["problem"]
    assert isinstance(problem, dict)
    # nothing to read: it has to be found first
    assert problem["remedy"] == "choose_outcome"


AUTH_CODES = (
    "1.0.1", "1.0.14", "1.1.1", "1.2.4", "1.2.5", "1.2.6", "1.2.11", "1.2.14", "1.2.18", "1.2.19",
    "1.2.20", "1.2.21", "1.2.22", "1.3.1", "1.3.2",
)  # fmt: skip


@pytest.mark.parametrize("code", AUTH_CODES)
def test_a_refused_assertion_ends_it(code: str, shell: Shell) -> None:
    body = {"error": "server_error", "error_description": f"Falha na autenticação {code}"}
    shell.service.will(TOKEN, Reply(status=500, body=body))
    told = shell.submit("onboarding")
    problem = told.json["problem"]
    assert isinstance(problem, dict)
    assert (problem["code"], told.status) == (code, 3)
    assert (len(shell.service.to(TOKEN)), len(shell.service.to(CREATE))) == (1, 0)


def test_an_assertion_used_already_is_signed_once_more(shell: Shell) -> None:
    body = {"error": "server_error", "error_description": "Authentication failed (1.2.7)"}
    shell.service.will(TOKEN, Reply(status=400, body=body), Reply(status=400, body=body))
    told = shell.submit("onboarding")
    assert told.status == 3
    assert len(shell.service.to(TOKEN)) == 2


def test_reads_are_repeated(shell: Shell) -> None:
    shell.service.will(READ, Reply(status=500, body={}), Reply(body=ONBOARDING_ANSWER, cut=90))
    told = shell("result", PROCESS, "--json")
    assert (told.status, told.json["verdict"], len(shell.service.to(READ))) == (0, "approved", 3)


@pytest.mark.parametrize(("status", "ends"), [(404, 4), (400, 4), (410, 14)])
def test_reading_what_is_not_there(status: int, ends: int, shell: Shell) -> None:
    shell.service.will(READ, Reply(status=status, body={"error": {"code": "0000"}}))
    told = shell("result", PROCESS, "--json")
    assert told.status == ends, told
    assert told.json["verdict"] == (None if ends == 4 else "failed")
    assert told.json["submission"] is None


REFUSED_BEFORE_SENDING = (
    (("--code", "12345678900"), "subject.code"),
    (("--name", "R2-D2 9"), "subject.name"),
    (("--birth-date", "2999-01-01"), "subject.birthDate"),
    (("--birth-date", "2001-02-29"), "subject.birthDate"),
    (("--email", "nobody"), "subject.email"),
    (("--phone", "123"), "subject.phone"),
    (("--selfie", "/nowhere.jpg"), "imageBase64"),
)


@pytest.mark.parametrize(("words", "field"), REFUSED_BEFORE_SENDING, ids=str)
def test_what_can_be_known_is_refused_before_sending(
    words: tuple[str, str], field: str, shell: Shell
) -> None:
    told = shell.submit("onboarding", *words)
    problem = told.json["problem"]
    assert isinstance(problem, dict)
    assert (told.status, told.json["verdict"], shell.service.asked) == (2, None, [])
    assert problem["message"].startswith(f"{field}: ")
    assert f"{field}: " in told.err
    assert words[1] not in told.out


@pytest.mark.parametrize("expires_in", ["3600", 3600, 3600.0, "3600.0", None, "soon", "", -1, []])
def test_a_token_is_taken_however_its_end_is_written(expires_in: object, shell: Shell) -> None:
    body = {"access_token": "eyJ0.other.c2ln", "token_type": "Bearer", "expires_in": expires_in}
    shell.service.will(TOKEN, Reply(body=body))
    assert shell.submit("onboarding").status == 0
    assert len(shell.service.to(TOKEN)) == 1


@pytest.mark.parametrize(
    "reply",
    [Reply(status=503, body=b"<html>"), Reply(body=b"<html>"), Reply(body={}), Reply(cut=0),
     Reply(body={"access_token": "two words\r\nX: y"}), Reply(status=429, body={})],
    ids=["503", "not JSON", "no token", "cut", "a header in the token", "429"],
)  # fmt: skip
def test_without_a_token_nothing_is_sent(reply: Reply, shell: Shell) -> None:
    shell.service.will(TOKEN, *[reply] * 9)
    told = shell.submit("onboarding")
    assert told.status in {3, 4}, told
    assert (told.json["verdict"], shell.service.to(CREATE)) == (None, [])
    assert "words" not in told.out + told.err
