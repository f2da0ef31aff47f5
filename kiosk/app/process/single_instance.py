"""One window a journal. Commands may run beside it; a second window would answer for the first."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.app.configuration.folders import data_folder
from kiosk.domain.configuration.settings import Configuration


@contextmanager
def only_window(configuration: Configuration) -> Iterator[None]:
    """Hold the window's lock; ProblemError `store.in_use` where another window has it.

    The demo keeps nothing and may be open as often as one likes.
    """
    folder = data_folder(configuration)
    if folder is None:
        yield
        return
    from kiosk.store.files import private_folder  # noqa: PLC0415 - not on the demo's way
    from kiosk.store.locks import single_instance  # noqa: PLC0415

    private_folder(folder)
    lock = single_instance(folder)
    try:
        yield
    finally:
        lock.release()
