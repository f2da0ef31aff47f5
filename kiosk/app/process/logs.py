"""The program's log: coded lines, in a rotating file and, for a developer, on stderr.

What is personal never reaches it, because nobody passes it; the filter below is the second fence,
for lines of libraries that quote addresses.
"""

import logging
import logging.handlers
import re
import sys
from pathlib import Path

from kiosk.app.process.system_log import system_handler

NAME = "kiosk.log"
MAX_BYTES = 1_000_000
KEPT = 3
_QUIET = ("httpx", "httpcore", "asyncio", "qasync", "PIL", "uvicorn", "keyring", "hpack")
_LONG_NUMBERS = re.compile(r"\d{9,}")
_QUERIES = re.compile(r"\?[^\s\"']*")


class Fence(logging.Filter):
    """Strikes queries and long numbers out of every line, and drops tracebacks."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; always lets it through."""
        text = _QUERIES.sub("?…", record.getMessage())
        record.msg = _LONG_NUMBERS.sub("#", text)
        record.args = ()
        if record.exc_info and record.exc_info[0] is not None:
            # A traceback's last line is the exception's text, which may quote a customer.
            record.msg = f"{record.msg} ({record.exc_info[0].__name__})"
        record.exc_info = None
        record.exc_text = None
        return True


def rotating(folder: Path) -> logging.Handler:
    """The file that starts anew at `MAX_BYTES`; `KEPT` older ones stay, whatever the time."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / NAME, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8"
    )
    return _dressed(handler)


def _dressed(handler: logging.Handler) -> logging.Handler:
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(Fence())
    return handler


def start_logs(folder: Path | None, *, verbose: bool = False) -> None:
    """Write to `folder`/kiosk.log; None: to nowhere but stderr where `verbose`."""
    handlers: list[logging.Handler] = []
    if folder is not None:
        handlers.append(rotating(folder))
        beside = system_handler()
        if beside is not None:
            beside.addFilter(Fence())
            handlers.append(beside)
    if verbose or folder is None:
        handlers.append(_dressed(logging.StreamHandler(sys.stderr)))
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, handlers=handlers)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
