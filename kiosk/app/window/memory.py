"""Keeps the C library's heap small, and overwrites what was let go of.

The heap: Linux with glibc alone; elsewhere nothing is done about it.

Frames of 3 MB are made and let go in several threads. With a heap for each thread, as glibc has it,
each of them keeps the room of its busiest moment: 20 MB more at the capture screen.
"""

import ctypes
import gc
import sys

M_ARENA_MAX = -8
"""mallopt(3)."""


def share_one_heap() -> None:
    """One heap for all threads. Before the first thread is started."""
    _call("mallopt", M_ARENA_MAX, 1)


def give_back() -> None:
    """Return to the system what the heap holds and nobody uses; a few milliseconds."""
    _call("malloc_trim", 0)


_HEADER = 33
"""Bytes of an empty `bytes`; whatever text stood in the block begins behind its own."""
_CLASSES = range(48, 513, 16)
"""Block sizes of CPython's allocator (Objects/obmalloc.c) that a text of a letter or more has."""
_EACH_BYTES = 262_144
_LAST_BYTES = 8_388_608


def forget_freed() -> None:
    """Overwrite what is free: nobody reads it, but it could be read. Some 50 ms.

    Python and the C library leave what was in a block as it is until somebody else has the block.
    Blocks of every size are taken once, filled with zeros, and let go again; whole pages of the
    heap go back to the system, which hands them out empty.
    """
    gc.collect()
    for size in _CLASSES:
        share = _EACH_BYTES if size < _CLASSES[-1] else _LAST_BYTES
        taken = [bytes(size - _HEADER) for _ in range(share // size)]
        taken.clear()
    give_back()


def _call(name: str, *numbers: int) -> None:
    if sys.platform == "linux":
        function = getattr(ctypes.CDLL(None), name, None)
        if function is not None:
            function(*numbers)
