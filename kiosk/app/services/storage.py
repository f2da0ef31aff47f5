"""Opens the journal where the configuration says, or the demo's, which nobody keeps."""

import os
import platform
import time
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk import __version__
from kiosk.app.configuration.folders import data_folder
from kiosk.domain.configuration.settings import Configuration
from kiosk.store.audit import Witness
from kiosk.store.keys import KeySource, key_source
from kiosk.store.opening import Opened, open_journal, open_memory
from kiosk.store.vault import os_vault


def open_store(configuration: Configuration, attendant: Callable[[], str]) -> Opened:
    """Journal and audit trail. Raises `ProblemError` of kind STORE with its remedy."""
    folder = data_folder(configuration)
    if folder is None:
        return open_memory(
            configuration.store, version=__version__, attendant=lambda: attendant() or "demo"
        )
    return open_journal(
        configuration.store,
        folder=folder,
        key=store_key(configuration),
        witness=witness_of(attendant),
    )


def witness_of(attendant: Callable[[], str]) -> Witness:
    """Who and what stands behind an audit entry written here."""
    return Witness(
        clock=lambda: datetime.now(UTC),
        monotonic=running_s,
        attendant=attendant,
        machine=platform.node(),
        version=__version__,
    )


def running_s() -> float:
    """Seconds that no change of the clock moves, those included in which the machine slept.

    On Linux `time.monotonic` stands still then: a counter that woke up in the morning would seem to
    have a clock that leapt.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def store_key(configuration: Configuration) -> KeySource:
    """Where the journal's key lies; the vault is asked only where the configuration names none."""
    folder = data_folder(configuration)
    settings = configuration.store
    named = bool(settings.key_file or settings.key_credential)
    assert folder is not None  # noqa: S101 - the demo has no key of its own
    return key_source(
        settings,
        folder=folder,
        vault=None if named else os_vault(),
        environ=os.environ,
    )
