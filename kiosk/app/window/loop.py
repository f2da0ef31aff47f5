"""The one place that joins Qt's loop and asyncio's, and the only one that knows qasync."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication


def run(application: QApplication, main: Coroutine[Any, Any, int]) -> int:
    """Run `main` on Qt's loop until it returns its exit status."""
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        return int(loop.run_until_complete(main))
