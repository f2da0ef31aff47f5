"""How patient a camera's supervisor is. All seconds; a test shrinks them all by one factor."""

from dataclasses import dataclass, fields, replace
from typing import Any

from kiosk.domain.values.camera import CameraCondition


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The defaults are the product's; the reasons are in docs/decisions/050."""

    look_every_s: float = 0.2
    """Light and colour are judged this often, not on each frame: a hand stays longer than that."""
    rest_look_every_s: float = 0.5
    """While nobody looks, frames are decoded only this often."""
    first_frame_s: float = 5.0
    """A device that opened and has given nothing by then is in another program's hands."""
    frozen_s: float = 1.0
    blind_s: float = 1.5
    """Black or flat for so long: auto-exposure after opening and a passing hand are shorter."""
    grey_s: float = 2.0
    rate_window_s: float = 3.0
    frozen_reopen_s: float = 3.0
    other_reopen_s: float = 6.0
    """Busy, too small, infrared: how long the open device may get over it before it is reopened."""
    calm_s: float = 30.0
    """Good for so long: the next fault starts at the first retry again."""
    hang_s: float = 20.0
    """A driver call that has not come back by then never will: the thread is given up."""
    retries_s: tuple[float, ...] = (2.0, 4.0, 8.0, 16.0, 20.0)

    def scaled(self, factor: float) -> "Timing":
        """Every time multiplied by `factor`."""
        changed: dict[str, Any] = {
            f.name: getattr(self, f.name) * factor for f in fields(self) if f.name != "retries_s"
        }
        changed["retries_s"] = tuple(wait * factor for wait in self.retries_s)
        return replace(self, **changed)

    def reopen_after_s(self, condition: CameraCondition) -> float | None:
        """How long `condition` may last before the device is opened anew; None: for ever."""
        if condition is CameraCondition.FROZEN:
            return self.frozen_reopen_s
        if condition in (
            CameraCondition.BUSY,
            CameraCondition.TOO_SMALL,
            CameraCondition.INFRARED,
        ):
            return self.other_reopen_s
        return None


class Backoff:
    """2, 4, 8, 16, 20, 20, … seconds, from the start again after a calm period."""

    def __init__(self, retries_s: tuple[float, ...]) -> None:
        self._retries_s = retries_s
        self._failures = 0

    def next_wait_s(self) -> float:
        """Count one more failure; how long to wait after it."""
        wait = self._retries_s[min(self._failures, len(self._retries_s) - 1)]
        self._failures += 1
        return wait

    def calm(self) -> None:
        """All was well for the calm period."""
        self._failures = 0
