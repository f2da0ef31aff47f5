"""Qt's own messages, into the program's log: which part of Qt complains, never what it quotes."""

import logging
import re

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_SPEAKER = re.compile(r"\s*([A-Za-z_]\w{0,40}(?:::~?\w{1,40})+)")


def route_qt_messages() -> None:
    """From now on."""
    qInstallMessageHandler(take)


def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """`QPainter::begin: …` is kept as `QPainter::begin`: the rest may be what somebody typed."""
    speaker = _SPEAKER.match(message)
    said = speaker.group(1) if speaker else "a message"
    log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "default", said)
