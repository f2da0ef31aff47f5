"""What happens before anything else, and when everything else has failed.

Core dumps are off: a core holds faces and keys. An unhandled error ends in a record without
personal data (kind and place, never its text) and, in the window, in a calm screen.
"""

import logging
import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)


def prepare_process() -> None:
    """No core dumps, files for this account alone."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.umask(0o077)


def place_of(trace: TracebackType | None) -> str:
    """The innermost line of this program, as module:line."""
    place = ""
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", ""))
        if name.startswith("kiosk"):
            place = f"{name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def catch_the_rest(tell: Callable[[str], None]) -> None:
    """Whatever nobody caught, in any thread, is recorded as kind and place and told as a code."""

    def hook(kind: type[BaseException], trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        code = f"crash.{kind.__name__}"
        log.critical("unhandled %s at %s", kind.__name__, place_of(trace))
        tell(code)

    def in_main(
        kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        hook(kind, trace)

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        hook(arguments.exc_type, arguments.exc_traceback)

    sys.excepthook = in_main
    threading.excepthook = in_thread
