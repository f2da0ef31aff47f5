"""What happens before anything else, and when everything else has failed.

Core dumps are off: a core holds faces and keys. An unhandled error ends in a record without
personal data (kind and place, never its text) and, in the window, in a calm screen. One of the
program's three broad excepts stands here, in `attempt`.
"""

import contextlib
import faulthandler
import io
import logging
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.domain.values.problem import ProblemError

if TYPE_CHECKING:
    # Slow to import, and this is the program's very beginning.
    import asyncio

log = logging.getLogger(__name__)

T = TypeVar("T")
PR_SET_DUMPABLE = 4
"""prctl(2). A limit of 0 does not stop cores that go to a program, as with systemd-coredump."""


def prepare_process() -> None:
    """No core dumps, files for this account alone, errors without their text."""
    make_streams()
    drop_key_log()
    sys.excepthook = _tell_in_one_line
    # Functions and lines only: faulthandler shows no values. A window without a console has no
    # stderr to write to.
    with contextlib.suppress(OSError, ValueError, RuntimeError, AttributeError):
        faulthandler.enable()
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.umask(0o077)
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - for this one call

        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def drop_key_log() -> None:
    """SSLKEYLOGFILE goes, for us and for our children.

    Security programs set it for browsers. Obeyed, it would have the session's secrets on disk, or
    end the program where the file can not be written.
    """
    for name in [name for name in os.environ if name.upper() == "SSLKEYLOGFILE"]:
        del os.environ[name]


def make_streams() -> None:
    """A window without a console (Windows) has neither stream: what is written goes nowhere.

    A console that has no letter for a name (cp1252, ASCII) gets its number instead of a crash.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for ever
            setattr(sys, name, nowhere)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _tell_in_one_line(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Before the window has its own way. The interpreter ends with status 1 after it."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    place = place_of(trace) or "another place"
    sys.stderr.write(f"kiosk: crash.{kind.__name__} at {place}. Call the technician.\n")


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
    """Whatever nobody caught, in any thread, is recorded as kind and place and told as a code.

    `tell` is called in the thread in which it happened, and never again from within itself.
    """
    telling = threading.local()

    def hook(kind: type[BaseException], trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        log.critical("unhandled %s at %s", kind.__name__, place_of(trace) or "another place")
        if not getattr(telling, "now", False):
            telling.now = True
            try:
                tell(f"crash.{kind.__name__}")
            finally:
                telling.now = False

    def in_main(
        kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        hook(kind, trace)

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        hook(arguments.exc_type, arguments.exc_traceback)

    def unraisable(arguments: "sys.UnraisableHookArgs") -> None:
        # In a finaliser: nothing is under way that could have failed. The record is enough.
        place = place_of(arguments.exc_traceback) or "another place"
        log.error("unraisable %s at %s", arguments.exc_type.__name__, place)

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def catch_on_loop(loop: "asyncio.AbstractEventLoop") -> None:
    """The same for callbacks of a loop. Its own handler would print the error's text."""

    def handle(_loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            sys.excepthook(type(error), error, error.__traceback__)
        else:
            log.error("asyncio complains without an exception")

    loop.set_exception_handler(handle)


class WrongAnswerError(Exception):
    """A part answers, but wrongly. Its text is ours and holds nothing personal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """How an attempt ended: a problem's code, our own words, or an error's kind and place."""

    told: str


def attempt(work: Callable[[], T]) -> T | Failed:
    """Do `work` where one part's failure must not keep the others from being tried."""
    try:
        return work()
    except ProblemError as error:
        return Failed(told=f"{error.problem.code} {error.problem.detail}".strip())
    except WrongAnswerError as error:
        return Failed(told=str(error))
    except Exception as error:  # noqa: BLE001 - the boundary: see the module's docstring
        return Failed(told=f"{type(error).__name__} at {place_of(error.__traceback__)}")
