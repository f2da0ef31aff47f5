"""The operating system's own log beside kiosk.log: journald by stderr, Windows' Event Log.

Coded lines of the same fence; nothing that is not in kiosk.log as well.
"""

import logging
import os
import sys
from collections.abc import Mapping

EVENT_SOURCE = "CounterKiosk"
"""The name under Application; the installers register EventCreate.exe's message table for it."""
EVENT_ID = 1
_ERROR, _WARNING, _INFORMATION = 1, 2, 4


class JournalFormatter(logging.Formatter):
    """One line with journald's priority before it, and no time: the journal has its own."""

    def format(self, record: logging.LogRecord) -> str:
        """`<N>logger message`."""
        level = 3 if record.levelno >= logging.ERROR else 4
        level = level if record.levelno >= logging.WARNING else 6
        return f"<{level}>{record.name} {record.getMessage()}"


class EventLog(logging.Handler):
    """Windows' Event Log; where it can not be opened, nothing is written there."""

    def emit(self, record: logging.LogRecord) -> None:
        """Report one event with the line as its only text."""
        kind = _ERROR if record.levelno >= logging.ERROR else _WARNING
        kind = kind if record.levelno >= logging.WARNING else _INFORMATION
        report(self.format(record), kind)


def report(line: str, kind: int) -> bool:
    """Whether Windows took the line."""
    taken = False
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - elsewhere there is no such library

        advapi = ctypes.WinDLL("advapi32", use_last_error=True)
        advapi.RegisterEventSourceW.restype = ctypes.c_void_p
        source = advapi.RegisterEventSourceW(None, EVENT_SOURCE)
        if source:
            handle, texts = ctypes.c_void_p(source), (ctypes.c_wchar_p * 1)(line)
            told = advapi.ReportEventW(handle, kind, 0, EVENT_ID, None, 1, 0, texts, None)
            advapi.DeregisterEventSource(handle)
            taken = bool(told)
    return taken


def system_handler(environ: Mapping[str, str] = os.environ) -> logging.Handler | None:
    """What this process writes to besides its file: None in a terminal and in a desktop session."""
    if sys.platform == "win32":
        return EventLog()
    if "JOURNAL_STREAM" not in environ:
        return None
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JournalFormatter())
    return handler
