"""Each fault does what its name says, as often as asked, and tells whether a process was made."""

import json
import socket
import time
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from kiosk.simulator.faults import FOR_EVER, Fault, FaultBox, FaultKind, fault_from
from kiosk.simulator.scenarios import outcome_named
from tests.simulator.counter import Counter, onboarding

CREATE = "/processes/v1"


def switch_on(counter: Counter, kind: str, **more: Any) -> None:
    answer = counter.http.post("/_simulator/faults", json={"kind": kind, "path": CREATE} | more)
    assert answer.status_code == 200, answer.text


def count(counter: Counter) -> int:
    return len(counter.simulator.record())


def test_too_many_requests_with_and_without_a_time(counter: Counter) -> None:
    before = count(counter)
    switch_on(counter, "too_many", retry_after_s=12)
    answer = counter.create(onboarding())
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "12")
    switch_on(counter, "too_many", count=2)
    for _ in range(2):
        answer = counter.create(onboarding())
        assert answer.status_code == 429
        assert "retry-after" not in answer.headers
    assert count(counter) == before
    counter.made(onboarding())


@pytest.mark.parametrize(
    ("kind", "status", "made"),
    [("error", 500, 0), ("unavailable", 503, 0), ("error_after", 500, 1)],
)
def test_server_errors(counter: Counter, kind: str, status: int, made: int) -> None:
    before = count(counter)
    switch_on(counter, kind)
    assert counter.create(onboarding()).status_code == status
    assert count(counter) == before + made
    counter.made(onboarding())


@pytest.mark.parametrize(("kind", "made"), [("drop_before", 0), ("drop_after", 1)])
def test_a_dropped_connection(counter: Counter, kind: str, made: int) -> None:
    before = count(counter)
    switch_on(counter, kind)
    with pytest.raises(httpx.TransportError):
        counter.create(onboarding())
    assert count(counter) == before + made
    counter.made(onboarding())


def test_an_answer_that_ends_in_its_middle(counter: Counter) -> None:
    before = count(counter)
    switch_on(counter, "cut")
    with pytest.raises(httpx.RemoteProtocolError):
        counter.create(onboarding())
    assert count(counter) == before + 1
    counter.made(onboarding())


def test_broken_json_and_a_missing_id(counter: Counter) -> None:
    before = count(counter)
    switch_on(counter, "broken_json")
    answer = counter.create(onboarding())
    assert answer.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    switch_on(counter, "no_id")
    answer = counter.create(onboarding())
    assert answer.status_code == 200
    assert "id" not in answer.json()
    assert answer.json()["status"] == 3
    assert count(counter) == before + 2


def test_a_revoked_token_is_not_known_until_renewed(counter: Counter) -> None:
    switch_on(counter, "token_revoked")
    for _ in range(2):
        answer = counter.create(onboarding())
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "10501")
    counter.sign_in()
    counter.made(onboarding())


def test_a_wrong_clock(counter: Counter) -> None:
    switch_on(counter, "wrong_date", offset_s=-7200)
    wrong = parsedate_to_datetime(counter.create(onboarding()).headers["date"]).timestamp()
    right = parsedate_to_datetime(counter.create(onboarding()).headers["date"]).timestamp()
    assert 7100 < time.time() - wrong < 7300
    assert abs(time.time() - right) < 60


def test_a_slow_answer_comes_too_late_for_some(counter: Counter) -> None:
    before = count(counter)
    switch_on(counter, "slow", delay_s=0.5)
    with pytest.raises(httpx.ReadTimeout):
        counter.http.post(
            CREATE, json=onboarding(), headers=counter.headers(), timeout=httpx.Timeout(5, read=0.1)
        )
    assert count(counter) == before + 1
    switch_on(counter, "slow", delay_s=0.01)
    counter.made(onboarding())


def test_the_identifier_that_is_never_answered(counter: Counter) -> None:
    before = count(counter)
    with pytest.raises(httpx.TransportError):
        counter.create(onboarding(outcome_named("no-answer").cpf))
    assert count(counter) == before + 1


def test_the_token_endpoint_can_fail_too(counter: Counter) -> None:
    switch_on(counter, "unavailable", path="/oauth2/token")
    assert counter.ask_token().status_code == 503
    assert counter.ask_token().status_code == 200


@pytest.mark.parametrize("data", [{}, {"kind": "rain"}, {"kind": "slow", "speed": 1}, "slow", [1]])
def test_what_is_not_understood_is_refused(counter: Counter, data: Any) -> None:
    assert counter.http.post("/_simulator/faults", json=data).status_code == 400
    assert counter.control("GET", "faults") == {"faults": []}


def test_a_method_a_path_and_a_count_choose() -> None:
    box = FaultBox()
    box.switch_on(fault_from({"kind": "error", "path": "/a", "method": "post", "count": 2}))
    assert box.take("GET", "/a") == []
    assert box.take("POST", "/b") == []
    assert [f.kind for f in box.take("POST", "/a/1")] == [FaultKind.ERROR]
    assert box.waiting()[0]["left"] == 1
    assert len(box.take("POST", "/a")) == 1
    assert box.take("POST", "/a") == []


def test_two_of_one_kind_come_one_after_the_other() -> None:
    box = FaultBox([Fault(kind=FaultKind.SLOW, delay_s=1), Fault(kind=FaultKind.SLOW, delay_s=2)])
    assert [f.delay_s for f in box.take("GET", "/")] == [1]
    assert [f.delay_s for f in box.take("GET", "/")] == [2]
    assert box.take("GET", "/") == []


def test_for_ever_has_no_end() -> None:
    box = FaultBox([Fault(kind=FaultKind.ERROR, count=FOR_EVER)])
    assert all(box.take("GET", "/") for _ in range(5))
    box.clear()
    assert box.take("GET", "/") == []


def test_a_client_that_hangs_up_while_it_sends(counter: Counter) -> None:
    before = count(counter)
    host, port = counter.base_url.removeprefix("http://").split(":")
    headers = "".join(f"{key}: {value}\r\n" for key, value in counter.headers().items())
    with socket.create_connection((host, int(port))) as client:
        client.sendall(
            f"POST {CREATE} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
            f"Content-Length: 1000\r\n{headers}\r\n{{".encode()
        )
    counter.made(onboarding())
    assert count(counter) == before + 1
