"""Faults that can be switched on, for the next so many requests of a path.

Data and counting only; `kiosk.simulator.faulty` does the damage. Safe to be called from any
thread: tests and the window switch faults on while the server runs in its own.
"""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

FOR_EVER = -1


class FaultKind(StrEnum):
    """What goes wrong."""

    TOO_MANY = "too_many"
    """429, with `Retry-After` where `retry_after_s` is given."""
    ERROR = "error"
    """500 with 99999 before anything is made."""
    ERROR_AFTER = "error_after"
    """The process is made, then 500."""
    UNAVAILABLE = "unavailable"
    """503 without a body that means anything."""
    SLOW = "slow"
    """The process is made; the answer waits `delay_s` seconds."""
    DROP_BEFORE = "drop_before"
    """The request is read, the connection dropped, nothing is made."""
    DROP_AFTER = "drop_after"
    """The process is made, the connection dropped before the answer."""
    CUT = "cut"
    """The process is made, the answer ends in its middle."""
    BROKEN_JSON = "broken_json"
    """The process is made, a 2xx comes whose body is no JSON."""
    NO_ID = "no_id"
    """The process is made, a 2xx comes without an id."""
    TOKEN_REVOKED = "token_revoked"  # noqa: S105 - the name of a fault
    """The request's access token is not known any more."""
    TOKEN_EXPIRED = "token_expired"  # noqa: S105 - likewise
    """The request's access token ended before its time."""
    WRONG_DATE = "wrong_date"
    """The `Date` header is `offset_s` seconds away from the truth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault. `path` is a prefix; `method` empty means any; `count` FOR_EVER has no end."""

    kind: FaultKind
    path: str = "/"
    method: str = ""
    count: int = 1
    retry_after_s: int | None = None
    delay_s: float = 2.0
    offset_s: int = 7200

    def fits(self, method: str, path: str) -> bool:
        """Whether a request is one that this fault waits for."""
        return path.startswith(self.path) and self.method in ("", method)


def fault_from(data: dict[str, Any]) -> Fault:
    """Read one fault of `POST /_simulator/faults`; raises ValueError on what is not understood."""
    unknown = data.keys() - set(Fault.__slots__)
    if unknown:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    try:
        retry_after = data.get("retry_after_s")
        return Fault(
            kind=FaultKind(data["kind"]),
            path=str(data.get("path", "/")),
            method=str(data.get("method", "")).upper(),
            count=int(data.get("count", 1)),
            retry_after_s=None if retry_after is None else int(retry_after),
            delay_s=float(data.get("delay_s", 2.0)),
            offset_s=int(data.get("offset_s", 7200)),
        )
    except KeyError as error:
        raise ValueError("kind is missing") from error
    except TypeError as error:
        raise ValueError("a number is wanted") from error


class FaultBox:
    """The faults that are on, each with how often it may still happen."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._lock = threading.Lock()
        self._left: list[tuple[Fault, int]] = [(fault, fault.count) for fault in faults]

    def switch_on(self, fault: Fault) -> None:
        """Add one; several may be on at once."""
        with self._lock:
            self._left.append((fault, fault.count))

    def clear(self) -> None:
        """Everything is well again."""
        with self._lock:
            self._left.clear()

    def take(self, method: str, path: str) -> list[Fault]:
        """The faults that happen to this request, one of each kind; their counts go down."""
        taken: dict[FaultKind, Fault] = {}
        with self._lock:
            kept: list[tuple[Fault, int]] = []
            for fault, left in self._left:
                if fault.kind not in taken and fault.fits(method, path):
                    taken[fault.kind] = fault
                    rest = left if left == FOR_EVER else left - 1
                    if rest:
                        kept.append((fault, rest))
                else:
                    kept.append((fault, left))
            self._left = kept
        return list(taken.values())

    def waiting(self) -> list[dict[str, Any]]:
        """What is still on, for `GET /_simulator/faults`."""
        with self._lock:
            return [
                {"kind": f.kind, "path": f.path, "method": f.method, "left": left}
                for f, left in self._left
            ]
