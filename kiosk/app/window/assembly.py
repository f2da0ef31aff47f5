"""Joins the heavy parts to the machine: courier, follower, watcher, photographer, hands."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.process.identifiers import new_id
from kiosk.app.services.parts import Parts
from kiosk.app.window.cameras import Eyes
from kiosk.app.window.downloads import FileDoor
from kiosk.camera.devices import list_devices
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.problem import Problem
from kiosk.flow.events import Event, ProgramBroke
from kiosk.store.opening import Opened
from kiosk.unico.client import UnicoClient
from kiosk.unico.polling import poll
from kiosk.visit.courier import Courier
from kiosk.visit.follower import Follower
from kiosk.visit.hands import Hands
from kiosk.visit.tasks import Supervisor


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What the desk works with once everything is built."""

    parts: Parts
    courier: Courier
    follower: Follower
    hands: Hands
    files: FileDoor

    def camera_names(self) -> tuple[str, ...]:
        """The devices that the system lists now."""
        return tuple(device.name for device in list_devices())


def make_courier(
    client: UnicoClient,
    store: Opened,
    configuration: Configuration,
    *,
    exchanged: Callable[[bool], None] = lambda _ok: None,
) -> Courier:
    """The courier alone: all that a command needs."""
    return Courier(
        service=client,
        journal=store.journal,
        audit=store.audit,
        configuration=configuration,
        poll=poll,
        mode=configuration.mode.value,
        on_exchange=exchanged,
    )


def furnish(  # noqa: PLR0913 - named one by one in the composition root
    parts: Parts,
    eyes: Eyes,
    *,
    supervisor: Supervisor,
    dispatch: Callable[[Event], None],
    exchanged: Callable[[bool], None],
    looked_at: Callable[[], SubmissionId | None],
    forget: Callable[[], None],
    leave: Callable[[], None],
) -> Furniture:
    """Build the rest, on the loop, and start what runs as long as the program."""
    configuration = parts.configuration
    courier = make_courier(parts.client, parts.store, configuration, exchanged=exchanged)
    follower = Follower(
        courier=courier,
        dispatch=dispatch,
        now_s=time.monotonic,
        offline=configuration.store.offline,
        looked_at=looked_at,
    )

    def broke(problem: Problem) -> None:
        dispatch(ProgramBroke(problem=problem))

    supervisor.start("follow", follower.run(), on_problem=broke)
    hands = Hands(
        courier=courier,
        photographer=eyes.photographer,
        watcher=eyes.watcher,
        follower=follower,
        supervisor=supervisor,
        configuration=configuration,
        dispatch=dispatch,
        forget=forget,
        leave=leave,
        new_id=new_id,
    )
    return Furniture(
        parts=parts,
        courier=courier,
        follower=follower,
        hands=hands,
        files=FileDoor(
            courier=courier, supervisor=supervisor, dispatch=dispatch, now_s=time.monotonic
        ),
    )
