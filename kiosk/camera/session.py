"""One device, driven step by step: open, read, judge, give up, wait, open again.

Pure of threads: `kiosk.camera.supervisor` calls `step` in a loop of its own thread, a test calls
it by hand with a clock of its own. What anybody may read of it is one `View`, replaced whole.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.camera.feed import CannotOpenError, Feed, FeedFacts, Opener
from kiosk.camera.health import Health
from kiosk.camera.timing import Backoff, Timing
from kiosk.domain.values.camera import USABLE, CameraCondition
from kiosk.imaging.frame import Frame, Pixels

ROUNDING_S = 1e-6
"""Time that is only left because sums of floats are rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that other threads see: never changed, only replaced."""

    condition: CameraCondition
    facts: FeedFacts
    frame: Frame | None = field(default=None, repr=False)
    width: int = 0
    height: int = 0
    fps: float = 0.0
    frame_at_s: float | None = None
    """When the last frame came from the open device; None: there is none open."""
    retry_at_s: float | None = None


class Session:
    """What is known of a camera over all its openings. One thread uses it."""

    def __init__(
        self,
        *,
        opener: Opener,
        timing: Timing,
        clock: Callable[[], float],
        publish: Callable[[View], None],
        name: str = "",
        delivered: bool = False,
    ) -> None:
        self._opener = opener
        self._timing = timing
        self._clock = clock
        self._publish = publish
        self._facts = FeedFacts(name=name)
        self._backoff = Backoff(timing.retries_s)
        self._feed: Feed | None = None
        self._health: Health | None = None
        self.delivered = delivered
        self._condition = CameraCondition.OPENING
        self._fault_since: float | None = None
        self._live_since: float | None = None
        self._retry_at = float("-inf")
        self._frame: Frame | None = None
        self._number = 0
        self._looked_at = float("-inf")
        self._decoded_at = float("-inf")
        """When the last frame could be decoded, or the device was opened."""

    def step(self, *, resting: bool = False) -> float:
        """Do the next thing. Returns how many seconds nothing is to be done, 0 for none."""
        now = self._clock()
        if self._feed is None:
            remaining = self._retry_at - now
            if remaining > ROUNDING_S:
                return remaining
            self._open()
            return 0.0
        self._read(self._feed, resting=resting)
        return 0.0

    def release(self) -> None:
        """Let the device go; the next step opens it again at once."""
        if self._feed is not None:
            self._feed.release()
        if self._health is not None:
            self.delivered = self._health.delivered
        self._feed = None
        self._health = None
        self._frame = None
        self._retry_at = float("-inf")
        self._condition = CameraCondition.OPENING

    def fail(self, condition: CameraCondition) -> None:
        """Give this opening up; try again after the back-off."""
        if self._feed is not None:
            self._feed.release()
        if self._health is not None:
            self.delivered = self._health.delivered
        self._feed = None
        self._health = None
        self._frame = None
        self._fault_since = None
        self._live_since = None
        self._condition = condition
        self._retry_at = self._clock() + self._backoff.next_wait_s()
        self._tell()

    def _open(self) -> None:
        # The fault stays said until a frame disproves it: a retry is no news.
        self._tell()
        try:
            feed = self._opener()
        except CannotOpenError as error:
            if error.name:
                self._facts = FeedFacts(name=error.name)
            gone = error.condition is CameraCondition.NONE_FOUND and self.delivered
            self.fail(CameraCondition.UNPLUGGED if gone else error.condition)
            return
        self._feed = feed
        self._facts = feed.facts
        self._health = Health(
            timing=self._timing,
            facts=feed.facts,
            opened_at=self._clock(),
            delivered=self.delivered,
        )
        self._number = 0
        self._looked_at = float("-inf")
        self._decoded_at = self._clock()

    def _read(self, feed: Feed, *, resting: bool) -> None:
        asked_at = self._clock()
        grabbed = feed.grab()
        now = self._clock()
        health = self._health
        if health is None:
            return
        if not grabbed:
            self.fail(self._why_no_frame(health, now - asked_at))
            return
        if not resting or now - self._looked_at >= self._timing.rest_look_every_s:
            bgr = feed.retrieve()
            if bgr is None:
                self._pass_over(health, now)
                return
            self._looked_at = self._decoded_at = now
            health.arrived(now)
            self._take(bgr, now, health)
        else:
            health.arrived(now)
        self._judge(health, now)

    def _pass_over(self, health: Health, now: float) -> None:
        """A frame that can not be decoded is none; only silence is a fault of the device."""
        patience = self._timing.frozen_s if health.width else self._timing.first_frame_s
        if now - self._decoded_at >= patience:
            self.fail(self._why_no_frame(health, 0.0))

    def _why_no_frame(self, health: Health, waited_s: float) -> CameraCondition:
        if waited_s >= self._timing.frozen_s:
            return CameraCondition.FROZEN
        shown = health.delivered or self._facts.replay
        return CameraCondition.UNPLUGGED if shown else CameraCondition.BUSY

    def _take(self, bgr: Pixels, now: float, health: Health) -> None:
        # Whoever has the frame may hold it as long as it likes; nobody may draw into it.
        bgr.flags.writeable = False
        self._number += 1
        health.looked(bgr, now)
        self._frame = Frame(bgr=bgr, number=self._number, at_s=now)

    def _judge(self, health: Health, now: float) -> None:
        judged = health.condition(now)
        if judged is not None:
            self._condition = judged
            self._time_faults(judged, now)
            patience = self._timing.reopen_after_s(judged)
            if (
                patience is not None
                and self._fault_since is not None
                and now - self._fault_since >= patience
            ):
                self.fail(judged)
                return
        self._tell(now)

    def _time_faults(self, judged: CameraCondition, now: float) -> None:
        if judged in USABLE:
            self._fault_since = None
            self._live_since = now if self._live_since is None else self._live_since
            if now - self._live_since >= self._timing.calm_s:
                self._backoff.calm()
        else:
            self._live_since = None
            self._fault_since = now if self._fault_since is None else self._fault_since

    def _tell(self, now: float | None = None) -> None:
        health = self._health
        self._publish(
            View(
                condition=self._condition,
                facts=self._facts,
                frame=self._frame if self._condition in USABLE else None,
                width=health.width if health else 0,
                height=health.height if health else 0,
                fps=health.fps(now) if health and now is not None else 0.0,
                frame_at_s=now,
                retry_at_s=self._retry_at if self._feed is None else None,
            )
        )
