"""Waits for a write into the journal, whatever becomes of the one who waits.

A thread can not be called back: what it writes is written.
"""

import asyncio
from collections.abc import Callable

from kiosk.domain.rules.submission import Submission


def in_thread(write: Callable[[], Submission]) -> asyncio.Future[Submission]:
    """Begin to write."""
    return asyncio.get_running_loop().run_in_executor(None, write)


async def to_its_end(writing: asyncio.Future[Submission]) -> Submission:
    """What was written. Cancelling waits for the write: an id that has arrived must be kept."""
    try:
        return await asyncio.shield(writing)
    except asyncio.CancelledError:
        await asyncio.wait({writing})
        if not writing.cancelled():
            writing.exception()  # Looked at, or the loop would complain of it.
        raise
