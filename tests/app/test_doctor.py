"""`kiosk doctor` names what is wrong, by step, with its remedy, and prints no secret."""

from pathlib import Path

import pytest

from kiosk.app.checks import checkup
from kiosk.app.checks.checkup import Finding
from kiosk.app.commands.doctor import status_of
from kiosk.app.process.exit_status import Status
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from tests.app.counter import Counter, Done

QUIET = ("--no-camera", "--json")


def steps(done: Done) -> dict[str, object]:
    """Step and subject to whether it is right."""
    checks = done.answer["checks"]
    assert isinstance(checks, list)
    return {f"{c['step']} {c['subject']}".strip(): c["ok"] for c in checks}


def problems(done: Done) -> set[str]:
    checks = done.answer["checks"]
    assert isinstance(checks, list)
    return {c["problem"]["code"] for c in checks if c["problem"]}


def test_a_counter_that_works(counter: Counter, selfie: str) -> None:
    first = counter.does("doctor", *QUIET)
    assert first.status == 0, first.out
    assert steps(first)["journal"] is None
    counter.submits(
        "onboarding", "--code", "12345678909", "--name", "Luke Skywalker", "--selfie", selfie
    )
    done = counter.does("doctor", *QUIET)
    assert done.status == 0, done.out
    seen = steps(done)
    for step in ("configuration", "journal", "audit", "models", "translations", "clock", "token"):
        assert seen[step] is True, step
    assert seen["secrets services.onboarding.api_key"] is True
    assert seen["connect 127.0.0.1"] is True
    for key in counter.simulator.credentials().api_keys.values():
        assert key not in done.out + done.err
    assert "PRIVATE" not in done.out


def test_the_camera_is_measured(counter: Counter) -> None:
    footage = Path(__file__).parents[2] / "resources" / "footage"
    counter.configure(f'[camera]\nsource = "{footage / "selfie.jpg"}"')
    done = counter.does("doctor", "--no-network", "--json")
    cameras = done.answer["cameras"]
    assert isinstance(cameras, list)
    assert cameras[0]["fps"] > 0
    assert cameras[0]["width"] >= 640


def test_secrets_that_others_can_read_or_that_are_missing(counter: Counter) -> None:
    (counter.folder / "age").chmod(0o644)
    (counter.folder / "document").unlink()
    done = counter.does("doctor", "--no-network", *QUIET)
    assert done.status == 3
    assert {"config.secret_open", "config.secret_missing"} <= problems(done)
    assert steps(done)["secrets services.age.api_key"] is False
    assert "2 problem(s)" in done.complaint


def test_no_way_to_the_service(counter: Counter) -> None:
    text = counter.config.read_text("utf-8").replace(counter.url, "http://127.0.0.1:9")
    counter.config.write_text(text, "utf-8")
    done = counter.does("doctor", *QUIET)
    assert done.status == 4
    assert steps(done)["connect 127.0.0.1"] is False


def test_a_key_that_the_service_does_not_know(counter: Counter) -> None:
    text = counter.config.read_text("utf-8").replace('account = "counter"', 'account = "other"')
    counter.config.write_text(text, "utf-8")
    done = counter.does("doctor", *QUIET)
    assert done.status == 3
    assert steps(done)["token"] is False


def test_an_api_key_that_the_service_does_not_know(counter: Counter) -> None:
    (counter.folder / "age").write_text("mistyped", "utf-8")
    done = counter.does("doctor", *QUIET)
    assert done.status == 3
    seen = steps(done)
    assert seen["api_key age"] is False
    assert seen["api_key onboarding"] is True
    assert seen["secrets services.age.api_key"] is True
    assert problems(done) == {"10201"}
    assert "mistyped" not in done.out + done.err


def test_a_configuration_that_can_not_be_used(counter: Counter) -> None:
    counter.config.write_text("mood = 1", "utf-8")
    done = counter.does("doctor", "--json")
    assert done.status == 3
    assert problems(done) == {"config.unknown_key"}


def test_lines_for_a_person(counter: Counter) -> None:
    (counter.folder / "age").chmod(0o644)
    done = counter.does("doctor", "--no-camera", "--no-network")
    (line,) = [line for line in done.out.splitlines() if line.startswith("FAIL")]
    assert "services.age.api_key" in line
    assert "chmod 600" in line


def test_a_full_disk(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "LEAST_FREE_BYTES", 1 << 80)
    done = counter.does("doctor", "--no-network", *QUIET)
    assert done.status == 1
    assert problems(done) == {"store.disk_full"}


def found(kind: ProblemKind, *, note: bool = False) -> Finding:
    return Finding(step="x", problem=Problem(kind=kind, remedy=Remedy.CALL_SUPPORT), note=note)


def test_the_gravest_fault_is_the_status() -> None:
    camera, network = found(ProblemKind.CAMERA), found(ProblemKind.NETWORK)
    assert status_of([found(ProblemKind.CAMERA, note=True), Finding(step="y")]) is Status.DONE
    assert status_of([camera]) is Status.OTHER
    assert status_of([camera, network]) is Status.NETWORK
    assert status_of([network, found(ProblemKind.CREDENTIALS)]) is Status.CONFIGURATION
