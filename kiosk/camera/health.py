"""What one opening of a camera is really doing, computed from its frames alone.

Pure: it is told the frames and the time, holds no thread, device or clock. It must not copy a
frame: what it keeps is a few hundred sampled pixels.
"""

from collections import deque

import numpy as np

from kiosk.camera.feed import FeedFacts
from kiosk.camera.timing import Timing
from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels

MIN_LONG_PX = 640
MIN_SHORT_PX = 480
"""The service's least picture (create-process-api.md: 640 x 480)."""
SLOW_FPS = 10.0
DARK_MEAN = 18.0
DARK_SPREAD = 6.0
"""A lens cap gives 0 to 12 with sensor noise; a dim hall still shows lamps: a spread above 10."""
FLAT_SPREAD = 2.5
"""Grey levels between blocks of the picture: a finger on the lens 1 to 2, a bare wall above 4."""
GREY_DIFFERENCE = 0.5
"""Infrared sensors give B = G = R exactly; a colour sensor has chroma noise even on grey."""


class Health:
    """The condition of one opening. `delivered`: this camera has shown a picture before."""

    def __init__(
        self, *, timing: Timing, facts: FeedFacts, opened_at: float, delivered: bool
    ) -> None:
        self._timing = timing
        self._facts = facts
        self._opened_at = opened_at
        self.delivered = delivered
        self._arrivals: deque[float] = deque()
        self._first_at: float | None = None
        self._last_at: float | None = None
        self._mark = b""
        self._changed_at = opened_at
        self._judged_at: float | None = None
        self._seen = False
        self._blind_since: float | None = None
        self._dark = False
        self._grey_since: float | None = None
        self.width = 0
        self.height = 0

    def arrived(self, at_s: float) -> None:
        """A frame came, whether it is looked at or not."""
        if self._first_at is None:
            self._first_at = at_s
        self._last_at = at_s
        self._arrivals.append(at_s)
        while self._arrivals[0] < at_s - self._timing.rate_window_s:
            self._arrivals.popleft()

    def looked(self, bgr: Pixels, at_s: float) -> None:
        """Judge one frame: always whether it moved, now and then its light and colour."""
        self.height, self.width = int(bgr.shape[0]), int(bgr.shape[1])
        # Sensor noise makes two real frames differ somewhere in these few thousand pixels.
        mark = bgr[::16, ::16].tobytes()
        if mark != self._mark:
            self._mark = mark
            self._changed_at = at_s
        if self._judged_at is None or at_s - self._judged_at >= self._timing.look_every_s:
            self._judged_at = at_s
            self._judge(bgr, at_s)

    def _judge(self, bgr: Pixels, at_s: float) -> None:
        sample = bgr[:: max(1, self.height // 72), :: max(1, self.width // 128)].astype(np.float32)
        rows, columns = sample.shape[0] // 8 * 8, sample.shape[1] // 8 * 8
        if rows == 0 or columns == 0:
            return
        luma = sample[:rows, :columns].mean(axis=2)
        # Means of 8x8 samples: noise averages out, what is left is the scene.
        blocks = luma.reshape(rows // 8, 8, columns // 8, 8).mean(axis=(1, 3))
        spread = float(blocks.std())
        self._dark = float(blocks.mean()) < DARK_MEAN and spread < DARK_SPREAD
        if self._dark or spread < FLAT_SPREAD:
            self._blind_since = at_s if self._blind_since is None else self._blind_since
        else:
            self._blind_since = None
            self._seen = True
            self.delivered = True
        differences = np.abs(np.diff(sample, axis=2))
        if float(differences.mean()) < GREY_DIFFERENCE and not self._dark:
            self._grey_since = at_s if self._grey_since is None else self._grey_since
        else:
            self._grey_since = None

    def fps(self, now: float) -> float:
        """Frames a second over the last window, up to now: silence counts."""
        window_start = now - self._timing.rate_window_s
        recent = [at for at in self._arrivals if at >= window_start]
        if self._first_at is None or len(recent) < 2:  # noqa: PLR2004 - a rate needs two
            return 0.0
        gap = now - recent[-1]
        step = (recent[-1] - recent[0]) / (len(recent) - 1)
        span = recent[-1] - recent[0] + max(0.0, gap - step)
        return (len(recent) - 1) / span if span > 0 else 0.0

    def condition(self, now: float) -> CameraCondition | None:
        """What to say of it at `now`; None while it is too early to say."""
        timing = self._timing
        if self._last_at is None:
            waited = now - self._opened_at
            return CameraCondition.BUSY if waited >= timing.first_frame_s else None
        if self.width and not self._large_enough():
            return CameraCondition.TOO_SMALL
        if now - self._last_at >= timing.frozen_s:
            return CameraCondition.FROZEN
        if not self._facts.replay:
            unfit = self._unfit(now)
            if unfit is not None:
                return unfit
        # Black frames are alike to the last bit: that is blindness, judged above.
        exempt = self._facts.still or self._blind_since is not None
        if not exempt and now - self._changed_at >= self._frozen_after_s():
            return CameraCondition.FROZEN
        if not self._seen and not self._facts.replay:
            return None
        if self._first_at is not None and now - self._first_at >= timing.rate_window_s:
            return CameraCondition.SLOW if self.fps(now) < SLOW_FPS else CameraCondition.LIVE
        return CameraCondition.LIVE

    def _frozen_after_s(self) -> float:
        # While resting only a few frames a second are looked at: two looks must fit in.
        return max(self._timing.frozen_s, 2.2 * self._timing.rest_look_every_s)

    def _unfit(self, now: float) -> CameraCondition | None:
        timing = self._timing
        if self._blind_since is not None and now - self._blind_since >= timing.blind_s:
            known_good = self.delivered or not self._dark
            return CameraCondition.COVERED if known_good else CameraCondition.BUSY
        if self._grey_since is not None and now - self._grey_since >= timing.grey_s:
            return CameraCondition.INFRARED
        return None

    def _large_enough(self) -> bool:
        long_px, short_px = max(self.width, self.height), min(self.width, self.height)
        return long_px >= MIN_LONG_PX and short_px >= MIN_SHORT_PX
