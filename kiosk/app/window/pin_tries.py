"""Wrong tries of the manager's PIN, and the file that keeps them over a restart.

The file lies beside the journal, mode 0600. It knows no time of day: a wait is counted in seconds
since the machine was started, so that a clock that is set or that leaps changes nothing. After a
start of the machine the seconds since then count, which is less than has really passed: a wait may
become longer, up to the whole of it, and never shorter.
"""

import math
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.values.problem import ProblemError

LAST_WAIT_S = 900.0
"""No wait is longer, whatever the file says."""
NAME = "pin.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class PinTries:
    """How many in a row were wrong, and how long no other one is looked at after the last."""

    wrong: int = 0
    wait_s: float = 0.0
    since_s: float = 0.0
    """Seconds since the machine was started."""

    def left_s(self, now_s: float) -> float:
        """Seconds that are still to be waited; at most `wait_s`."""
        # Less than `since_s`: the machine was started again, and has run for `now_s`.
        passed_s = now_s - self.since_s if now_s >= self.since_s else now_s
        return max(0.0, self.wait_s - passed_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class TriesFile:
    """`path`: in the journal's folder."""

    path: Path

    def read(self, now_s: float) -> PinTries:
        """What was kept; a file that is damaged locks for `LAST_WAIT_S` from now on."""
        import json  # noqa: PLC0415 - long after the first paint

        try:
            found = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return PinTries()
        except (OSError, ValueError, RecursionError):
            found = None
        match found:
            case {"wrong": int(wrong), "wait_s": int() | float() as wait_s, "since_s": since_s} if (
                isinstance(since_s, int | float)
                and math.isfinite(since_s)
                and wrong >= 0
                and 0 <= wait_s <= LAST_WAIT_S
                and since_s >= 0
            ):
                return PinTries(wrong=wrong, wait_s=float(wait_s), since_s=float(since_s))
            case _:
                # Kept at once, so that the next start does not begin the wait again.
                tries = PinTries(wrong=1, wait_s=LAST_WAIT_S, since_s=now_s)
                self.write(tries)
                return tries

    def write(self, tries: PinTries) -> None:
        """Keep it. Where nothing can be written it counts for as long as the program lives."""
        import json  # noqa: PLC0415 - the same

        from kiosk.store.files import write_whole  # noqa: PLC0415

        content = {"wrong": tries.wrong, "wait_s": tries.wait_s, "since_s": tries.since_s}
        # A full disk may not keep the manager out, who is to make room on it.
        with suppress(ProblemError):
            write_whole(self.path, json.dumps(content).encode(), certain=False)
