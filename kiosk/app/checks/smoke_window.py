"""The window's share of the smoke test: paint, footage, and one visit to the simulator.

The same window, loop and parts as at a counter, in demo mode; only nobody presses anything.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kiosk.app.checks.smoke_told import Told, application
from kiosk.app.configuration.demo import demo_configuration
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.process.crash import Failed, WrongAnswerError
from kiosk.app.process.identifiers import new_id
from kiosk.app.window.program import Program, WindowOptions, open_window
from kiosk.domain.contract.requests import OnboardingRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.camera import CameraUse
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.manager import Broken
from kiosk.imaging.encode import fit_to_limits
from kiosk.ui.resources import resource

PATIENCE_S = 60.0
LOOK_EVERY_S = 0.05
PARTS = ("window", "camera", "visit")
APPROVED = Subject(code="12345678909", name="Luke Skywalker")
"""The contract's own example; the simulator approves it."""


def try_window(told: Told) -> None:
    """Open it, try what is behind it, close it."""
    application()
    said: list[str] = []
    open_window(
        demo_configuration(),
        Preferences(path=None),
        WindowOptions(windowed=True, on_start=lambda program: _begin(program, told, said)),
    )
    for name in PARTS:
        if name not in said:
            # An error that no part foresaw: the log on stderr names its place.
            told.say(name, Failed(told="not reached"))


def _begin(program: Program, told: Told, said: list[str]) -> None:
    program.start_task("smoke", _try_parts(program, told, said))


async def _try_parts(program: Program, told: Told, said: list[str]) -> None:
    try:
        for name, part in zip(PARTS, (_painted, _camera, _visit), strict=True):
            told.say(name, await _answer(part(program)))
            said.append(name)
    finally:
        program.leave()


async def _answer(part: Coroutine[Any, Any, str]) -> str | Failed:
    try:
        return await asyncio.wait_for(part, PATIENCE_S)
    except TimeoutError:
        return Failed(told=f"nothing within {PATIENCE_S:g} s")
    except ProblemError as error:
        return Failed(told=f"{error.problem.code} {error.problem.detail}".strip())
    except WrongAnswerError as error:
        return Failed(told=str(error))


async def _painted(program: Program) -> str:
    await _until(program, lambda: program.services is not None)
    picture = program.window.grab().toImage()
    corners = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in (40, 400)}
    if picture.isNull() or len(corners) == 1:
        raise WrongAnswerError("nothing was painted")
    return f"{picture.width()}x{picture.height()}"


async def _camera(program: Program) -> str:
    cameras = program.cameras
    assert cameras is not None  # noqa: S101 - the part before waited for it
    camera = cameras.by_use[CameraUse.CUSTOMER]
    camera.wake()
    try:
        await _until(program, lambda: camera.latest() is not None)
    finally:
        camera.rest()
    standing = camera.standing()
    return f"footage {standing.width}x{standing.height}"


async def _visit(program: Program) -> str:
    services = program.services
    assert services is not None  # noqa: S101 - see above
    courier = services.courier
    selfie = await asyncio.to_thread(fit_to_limits, resource("footage", "selfie.jpg").read_bytes())
    request = OnboardingRequest(subject=APPROVED, selfie=selfie, use_case="Onboarding")
    submission = await courier.prepare(request, visit=VisitId(new_id()))
    delivery = await courier.send(submission.id)
    if delivery.decision is None or delivery.decision.verdict is not Verdict.APPROVED:
        raise WrongAnswerError(delivery.problem.code if delivery.problem else "another verdict")
    return "simulator, approved"


async def _until(program: Program, there: Callable[[], bool]) -> None:
    while not there():
        state = program.counter.runner.counter.state
        if isinstance(state, Broken):
            raise ProblemError(state.problem)
        await asyncio.sleep(LOOK_EVERY_S)
