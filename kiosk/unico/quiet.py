"""Keeps the libraries below from writing addresses into the log.

httpx logs every request's address at INFO, and GET /documents/v1?code=... has a CPF in it; httpcore
logs headers at DEBUG, and those hold the token. Their warnings stay.
"""

import logging

_LOGGERS = (
    "httpx",
    "httpcore",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)


class _OnlyWarnings(logging.Filter):
    """A filter and not only a level: a level may be set again by whoever wires the logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno >= logging.WARNING


_FILTER = _OnlyWarnings()


def silence_the_wire() -> None:
    """Once or many times; adding the same filter again changes nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
