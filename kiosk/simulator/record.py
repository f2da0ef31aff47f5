"""What the simulator took: one entry a process made, so that a test can count what reached it.

Identifiers and pictures are kept as SHA-256 alone. With a file the entries outlive the program:
each is appended and flushed to the disk before the answer goes out.
"""

import hashlib
import json
import os
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One process made. `time` is seconds since the epoch; hashes are hexadecimal SHA-256."""

    id: str
    operation: str
    time: float
    subject_sha256: str
    image_sha256: tuple[str, ...] = ()
    """One for each picture of the request, references excluded."""
    outcome: str = ""
    client_reference: str = ""


def sha256(data: bytes | str) -> str:
    """Hexadecimal SHA-256 of bytes, or of text in UTF-8."""
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


class Record:
    """Entries in the order in which they were made."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._entries: list[Entry] = []

    def add(self, entry: Entry) -> None:
        """Keep one entry; it is on the disk when this returns."""
        with self._lock:
            self._entries.append(entry)
            if self._file is None:
                return
            with self._file.open("a", encoding="utf-8") as out:
                out.write(json.dumps(asdict(entry)) + "\n")
                out.flush()
                os.fsync(out.fileno())

    def entries(self) -> Sequence[Entry]:
        """A copy of what was taken so far."""
        with self._lock:
            return tuple(self._entries)
