"""A camera that looks after itself: one device, one thread, the newest frame in one slot.

It knows how to open (an `Opener`) and when to give up (`Timing`), never which device or role.
Nothing here blocks a caller: opening, reading and waiting happen in the camera's own thread.

The slot is one attribute that is replaced whole: an attribute store is atomic in CPython, so
readers need no lock and always see one consistent `View`.

A driver may keep `grab` for ever (an unplugged hub, a dead network mount), and a thread can not be
killed from outside. So threads are daemons with a turn of their own: the one whose turn is over
can no longer publish, lets its device go when the call at last comes back, and ends. `close` waits
for half a second at most.
"""

import logging
import threading
import time
from collections.abc import Callable

from kiosk.camera.feed import FeedFacts, Opener
from kiosk.camera.session import Session, View
from kiosk.camera.timing import Timing
from kiosk.domain.values.camera import USABLE, CameraCondition, CameraStanding
from kiosk.imaging.frame import Frame

_log = logging.getLogger(__name__)

CLOSE_WAIT_S = 0.5
HANDOVER_WAIT_S = 3.0
"""How long a new thread waits for the one before it to let the device go."""


class _Turn:
    """One thread's time with the device."""

    def __init__(self, before: "_Turn | None", beat_at: float) -> None:
        self.before = before
        self.thread: threading.Thread | None = None
        self.stir = threading.Event()
        """Ends a wait: stop, or wake up now."""
        self.stopped = False
        self.beat_at = beat_at

    def stop(self) -> None:
        self.stopped = True
        self.stir.set()


class SupervisedCamera:
    """`kiosk.visit.ports.Camera`, safe from any thread. Asleep until `wake`."""

    def __init__(
        self,
        opener: Opener,
        *,
        name: str = "",
        replay: bool = False,
        timing: Timing | None = None,
        sleep_after_s: float = 300.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._opener = opener
        self._timing = timing or Timing()
        self._sleep_after_s = sleep_after_s
        self._clock = clock
        self._facts = FeedFacts(name=name, replay=replay)
        self._lock = threading.Lock()
        self._turn: _Turn | None = None
        self._resting_since: float | None = None
        self._closed = False
        self._delivered = False
        self._view = View(condition=CameraCondition.ASLEEP, facts=self._facts)

    def latest(self) -> Frame | None:
        """The newest frame; None where there is none worth showing."""
        view = self._view
        return view.frame if self._condition(view) in USABLE else None

    def standing(self) -> CameraStanding:
        """What the camera does at this moment. Called often: it is what finds a hung driver."""
        self._replace_hung()
        view = self._view
        due = view.retry_at_s
        return CameraStanding(
            condition=self._condition(view),
            name=view.facts.name,
            width=view.width,
            height=view.height,
            fps=round(view.fps, 1),
            pixel_format=view.facts.pixel_format,
            retry_in_s=None if due is None else max(0.0, due - self._clock()),
            replay=view.facts.replay,
        )

    def wake(self) -> None:
        """Have frames; returns at once."""
        with self._lock:
            if self._closed:
                return
            self._resting_since = None
            if self._turn is None or self._turn.stopped:
                self._start(self._turn)

    def rest(self) -> None:
        """Nobody looks: stay warm, decode little, sleep after the configured time."""
        with self._lock:
            if self._resting_since is None:
                self._resting_since = self._clock()

    def reopen(self) -> None:
        """Let the device go and open it anew, as its opener now says; returns at once."""
        with self._lock:
            turn = self._turn
            if self._closed or turn is None or turn.stopped:
                return
            turn.stop()
            self._start(turn)

    def close(self) -> None:
        """Let the device go and end the thread; it waits for half a second at most."""
        with self._lock:
            self._closed = True
            turn = self._turn
            self._view = View(condition=CameraCondition.ASLEEP, facts=self._facts)
        if turn is None:
            return
        turn.stop()
        if turn.thread is not None and turn.thread is not threading.current_thread():
            turn.thread.join(CLOSE_WAIT_S)

    def _condition(self, view: View) -> CameraCondition:
        # The camera's thread can not report that it waits for a frame: silence is judged here.
        silent = (
            view.frame_at_s is not None
            and self._clock() - view.frame_at_s >= self._timing.frozen_s
            and view.condition in USABLE
        )
        return CameraCondition.FROZEN if silent else view.condition

    def _start(self, before: _Turn | None) -> None:
        turn = _Turn(before, self._clock())
        turn.thread = threading.Thread(
            target=self._run, args=(turn,), name=f"camera {self._facts.name}", daemon=True
        )
        self._turn = turn
        self._view = View(condition=CameraCondition.OPENING, facts=self._view.facts)
        turn.thread.start()

    def _replace_hung(self) -> None:
        turn = self._turn
        if turn is None or turn.stopped:
            return
        if self._clock() - turn.beat_at < self._timing.hang_s:
            return
        with self._lock:
            if self._turn is turn and not self._closed:
                _log.warning("camera driver does not answer; its thread is given up")
                turn.stop()
                self._start(None)

    def _sleepy(self) -> bool:
        since = self._resting_since
        return since is not None and self._clock() - since >= self._sleep_after_s

    def _fall_asleep(self, turn: _Turn) -> bool:
        with self._lock:
            if not self._sleepy() or self._turn is not turn:
                return False
            turn.stop()
            self._view = View(condition=CameraCondition.ASLEEP, facts=self._view.facts)
            return True

    def _run(self, turn: _Turn) -> None:
        if turn.before is not None and turn.before.thread is not None:
            turn.before.thread.join(HANDOVER_WAIT_S)
            turn.before = None

        def publish(view: View) -> None:
            with self._lock:
                if not turn.stopped and self._turn is turn:
                    self._view = view

        session = Session(
            opener=self._opener,
            timing=self._timing,
            clock=self._clock,
            publish=publish,
            name=self._facts.name,
            delivered=self._delivered,
        )
        try:
            while not turn.stopped:
                self._advance(session, turn)
        finally:
            session.release()
            self._delivered = self._delivered or session.delivered

    def _advance(self, session: Session, turn: _Turn) -> None:
        turn.beat_at = self._clock()
        if self._sleepy() and self._fall_asleep(turn):
            return
        try:
            wait_s = session.step(resting=self._resting_since is not None)
        except Exception as error:  # noqa: BLE001 - a driver's surprise must not end the camera
            # Only the kind: a text of OpenCV's may quote a stream's address with its password.
            _log.warning("camera failed: %s", type(error).__name__)
            session.fail(CameraCondition.BUSY)
            return
        if wait_s > 0:
            # The longest nap is short, so that a driver that hangs is told from a long wait.
            turn.stir.wait(min(wait_s, 1.0))
