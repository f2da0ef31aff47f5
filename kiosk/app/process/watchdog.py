"""Tells whoever watches that the window is alive: systemd (sd_notify) or the supervising parent.

One datagram each time, from the GUI thread: a window that hangs falls silent. Pure Python, no
library of systemd. Protocol: https://www.freedesktop.org/software/systemd/man/sd_notify.html
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

HEARTBEAT = "KIOSK_HEARTBEAT"
"""PORT:WORD of the supervising parent, on the loopback. It expects a beat every `BEAT_S`."""
BEAT_S = 2.0


@dataclass(slots=True, kw_only=True)
class Watchdog:
    """Where to send what; nobody may be listening, and then nothing is sent."""

    notify: str = ""
    """NOTIFY_SOCKET: a path, or "@NAME" in the abstract space."""
    interval_s: float | None = None
    """How often a sign of life is wanted; None: never."""
    port: int = 0
    word: str = field(default="", repr=False)

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> "Watchdog":
        """From what the service or the parent left in the environment.

        WATCHDOG_PID is not looked at: the unit's main process is the compositor, and the kiosk
        speaks for it (NotifyAccess=all).
        """
        port, _, word = environ.get(HEARTBEAT, "").partition(":")
        notify = environ.get("NOTIFY_SOCKET", "")
        usec = environ.get("WATCHDOG_USEC", "")
        interval_s = int(usec) / 3e6 if notify and usec.isdecimal() and int(usec) else None
        if port.isdecimal() and word:
            interval_s = min(BEAT_S, interval_s or BEAT_S)
            return cls(notify=notify, interval_s=interval_s, port=int(port), word=word)
        return cls(notify=notify, interval_s=interval_s)

    def ready(self) -> None:
        """The window is painted."""
        self._tell("READY=1")
        self.alive()

    def alive(self) -> None:
        """The GUI thread turns."""
        self._tell("WATCHDOG=1")
        if self.port:
            self._beat()

    def stopping(self) -> None:
        """The end that follows is wanted."""
        self._tell("STOPPING=1")

    def _tell(self, state: str) -> None:
        if not self.notify:
            return
        import socket  # noqa: PLC0415 - where nobody watches, the first paint needs none

        family = getattr(socket, "AF_UNIX", None)
        if family is None:
            return
        address = f"\0{self.notify[1:]}" if self.notify.startswith("@") else self.notify
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as door:
                door.setblocking(False)
                door.sendto(state.encode(), address)
        except OSError:
            # A service manager that is gone or busy must not stop the counter.
            return

    def _beat(self) -> None:
        import socket  # noqa: PLC0415

        try:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
                door.setblocking(False)
                door.sendto(self.word.encode(), ("127.0.0.1", self.port))
        except OSError:
            return


def watched(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether somebody watches already."""
    return bool(environ.get("NOTIFY_SOCKET") or environ.get(HEARTBEAT))
