"""Lets a file or footage come as slowly as a real camera gives frames."""

import threading
import time


class Pace:
    """Blocks until the next frame is due. `end` frees a waiting thread at once."""

    def __init__(self, fps: float) -> None:
        self._step_s = 1.0 / fps
        self._due = time.monotonic()
        self._ended = threading.Event()

    def wait(self) -> bool:
        """Until the next frame is due. False: it has ended."""
        now = time.monotonic()
        self._due += self._step_s
        if self._due < now - self._step_s:
            # Far behind (a sleeping machine): frames that were missed are not made up for.
            self._due = now
        return not self._ended.wait(max(0.0, self._due - now))

    def end(self) -> None:
        """No more frames are wanted."""
        self._ended.set()
