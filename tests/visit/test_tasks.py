"""A visit owns its tasks: they end with it, but for what can not be called back."""

import asyncio
from functools import partial

import pytest

from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.visit.tasks import Tasks

BROKEN = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_STORE, code="store.io")


def ignored(_problem: Problem) -> None:
    """Nobody is told."""


async def test_the_visits_tasks_end_with_it_and_the_others_go_on() -> None:
    out = False

    def goes_on(name: str) -> bool:
        return name == "send:1" and out

    async def waits() -> None:
        await asyncio.Event().wait()

    async with asyncio.TaskGroup() as group:
        tasks = Tasks(group)
        for name, of_visit in (("picture", True), ("send:1", True), ("audit", False)):
            tasks.start(
                name,
                waits(),
                on_problem=ignored,
                of_visit=of_visit,
                goes_on=partial(goes_on, name),
            )
        out = True
        await asyncio.sleep(0)
        tasks.stop_visit()
        assert not tasks.running("picture")
        assert tasks.running("send:1")
        assert tasks.running("audit")
        out = False
        tasks.stop_visit()
        assert not tasks.running("send:1")
        tasks.stop_all()


@pytest.mark.expects_log("task read ended by read.ValueError")
async def test_a_failure_is_told_as_a_problem_and_an_unforeseen_one_without_its_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[Problem] = []

    async def fails(error: Exception) -> None:
        raise error

    async with asyncio.TaskGroup() as group:
        tasks = Tasks(group)
        tasks.start("store", fails(ProblemError(BROKEN)), on_problem=told.append)
        await asyncio.sleep(0.01)
        tasks.start("read:1", fails(ValueError("Luke 12345678909")), on_problem=told.append)
    assert [each.code for each in told] == ["store.io", "read.ValueError"]
    assert "12345678909" not in caplog.text


async def test_one_that_runs_under_the_name_is_stopped_first() -> None:
    ended: list[str] = []

    async def lasts(word: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(word)

    async with asyncio.TaskGroup() as group:
        tasks = Tasks(group)
        tasks.start("history", lasts("first"), on_problem=ignored)
        await asyncio.sleep(0)
        tasks.start("history", lasts("second"), on_problem=ignored)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert ended == ["first"]
        tasks.stop_all()
