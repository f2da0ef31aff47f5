"""Keeps the C library's heap small. Linux with glibc alone; elsewhere it does nothing.

Frames of 3 MB are made and let go in several threads. With a heap for each thread, as glibc has it,
each of them keeps the room of its busiest moment: 20 MB more at the capture screen.
"""

import ctypes
import sys

M_ARENA_MAX = -8
"""mallopt(3)."""


def share_one_heap() -> None:
    """One heap for all threads. Before the first thread is started."""
    _call("mallopt", M_ARENA_MAX, 1)


def give_back() -> None:
    """Return to the system what the heap holds and nobody uses; a few milliseconds."""
    _call("malloc_trim", 0)


def _call(name: str, *numbers: int) -> None:
    if sys.platform == "linux":
        function = getattr(ctypes.CDLL(None), name, None)
        if function is not None:
            function(*numbers)
