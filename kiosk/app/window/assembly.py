"""Joins the heavy parts to the machine: courier, follower, handlers, downloads."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.process.identifiers import new_id
from kiosk.app.services.backend import Backend
from kiosk.app.services.courier import make_courier
from kiosk.app.window.downloads import Downloads
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import Event
from kiosk.flow.overlays import ProgramBroke
from kiosk.visit.courier import Courier
from kiosk.visit.follower import Follower
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.handlers.services import service_rows
from kiosk.visit.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the counter works with once everything is built."""

    backend: Backend
    courier: Courier
    follower: Follower
    downloads: Downloads
    rows: Rows
    """The commands that need them."""


def assemble(
    backend: Backend,
    *,
    tasks: Tasks,
    dispatch: Callable[[Event], None],
    exchanged: Callable[[bool], None],
    looked_at: Callable[[], SubmissionId | None],
) -> Services:
    """Build the rest, on the loop, and start what runs as long as the program."""
    configuration = backend.configuration
    courier = make_courier(backend.client, backend.store, configuration, exchanged=exchanged)
    follower = Follower(
        courier=courier,
        dispatch=dispatch,
        now_s=time.monotonic,
        offline=configuration.store.offline,
        looked_at=looked_at,
    )

    def broke(problem: Problem) -> None:
        dispatch(ProgramBroke(problem=problem))

    tasks.start("follow", follower.run(), on_problem=broke)
    work = Work(tasks=tasks, dispatch=dispatch)
    return Services(
        backend=backend,
        courier=courier,
        follower=follower,
        downloads=Downloads(courier=courier, tasks=tasks, dispatch=dispatch, now_s=time.monotonic),
        rows=service_rows(work, courier=courier, follower=follower, new_id=new_id),
    )
