"""A counter without a window: the courier on a loop of its own, for one command.

In demo mode (no configuration, or mode = "demo") the simulator runs inside, as it does in the
window.
"""

import asyncio
import contextlib
from argparse import Namespace
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

from kiosk.app.configuration.load import load
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.store.opening import Opened
from kiosk.visit.courier import Courier

T = TypeVar("T")
Work = Callable[[Courier], Awaitable[T]]


def with_courier(arguments: Namespace, work: Work[T]) -> T:
    """Build a courier from the configuration, do `work`, take everything down again."""
    configuration = load(config=arguments.config, demo=False)

    async def main() -> T:
        async with _courier(configuration) as courier:
            return await work(courier)

    return asyncio.run(main())


def with_store(arguments: Namespace, work: Callable[[Opened], T]) -> T:
    """The same for a command that speaks to the journal alone."""
    from kiosk.app.services.storage import open_store  # noqa: PLC0415 - only for these commands

    configuration = load(config=arguments.config, demo=False)
    store = open_store(configuration, lambda: configuration.counter.attendant)
    try:
        return work(store)
    finally:
        store.journal.close()


@contextlib.asynccontextmanager
async def _courier(configuration: Configuration) -> AsyncIterator[Courier]:
    from kiosk.app.services.backend import demo_client  # noqa: PLC0415
    from kiosk.app.services.client import connect  # noqa: PLC0415 - heavy, and only for these commands
    from kiosk.app.services.courier import make_courier  # noqa: PLC0415
    from kiosk.app.services.storage import open_store  # noqa: PLC0415
    from kiosk.simulator.server import SimulatorThread  # noqa: PLC0415

    async with contextlib.AsyncExitStack() as undo:
        if configuration.mode is Mode.DEMO:
            simulator = SimulatorThread()
            url = simulator.start()
            undo.callback(simulator.stop)
            client = demo_client(configuration, simulator, url)
        else:
            client = connect(configuration)
        undo.push_async_callback(client.close)
        store = open_store(configuration, lambda: configuration.counter.attendant)
        undo.callback(store.journal.close)
        yield make_courier(client, store, configuration)


def require_service(courier: Courier, operation: Operation) -> None:
    """ProblemError of kind CONFIGURATION where no key is configured for `operation`."""
    if operation not in courier.configuration.services:
        raise ProblemError(
            Problem(
                kind=ProblemKind.CONFIGURATION,
                remedy=Remedy.FIX_CONFIGURATION,
                code="config.service",
                detail=f"[services.{operation.value}] is missing",
            )
        )
