"""Looks for what a journey must not leave behind: names, identifiers, picture bytes.

Everything that was logged, at every level, and every file in the journey's own folders: the
journal, which is kept for that, and whatever went into the temporary folder.
"""

import base64
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.values.picture import Picture
from kiosk.simulator.scenarios import OUTCOMES

PIECE_BYTES = 48
"""Longer than what two JPEGs have in common by chance, shorter than any picture."""


class LogBook(logging.Handler):
    """Every record, formatted as a file would have it, traceback and all."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def forms_of(secret: str) -> Iterator[bytes]:
    """The ways in which text gets into a file."""
    yield secret.encode("utf-8")
    yield secret.encode("utf-16-le")
    yield base64.b64encode(secret.encode("utf-8")).rstrip(b"=")[:-1]
    if secret.isdigit() and len(secret) == 11:
        yield f"{secret[:3]}.{secret[3:6]}.{secret[6:9]}-{secret[9:]}".encode()


def pieces_of(picture: Picture) -> Iterator[bytes]:
    """From its middle, as it is and as JSON would carry it, in each of base64's three phases."""
    middle = len(picture.jpeg) // 2
    raw = picture.jpeg[middle : middle + PIECE_BYTES]
    yield raw
    for phase in range(3):
        # The outer characters depend on what stands beside the piece.
        yield base64.b64encode(raw[phase:])[4:-4]


@dataclass
class Traces:
    """What to look for, and where."""

    folder: Path
    names: tuple[str, ...]
    pictures: tuple[Picture, ...]
    log: LogBook = field(default_factory=LogBook)
    forgiven: bool = False

    def found(self) -> list[str]:
        """Where something private lies; never what it is."""
        secrets = [form for name in (*self.names, *_identifiers()) for form in forms_of(name)]
        secrets += [piece for picture in self.pictures for piece in pieces_of(picture)]
        places = [("the log", "\n".join(self.log.lines).encode("utf-8", "replace"))]
        files = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        places += [(str(path.relative_to(self.folder)), path.read_bytes()) for path in files]
        return [place for place, content in places if any(each in content for each in secrets)]

    def forgive(self) -> None:
        """The control's traces are meant."""
        self.forgiven = True


def _identifiers() -> Iterator[str]:
    for outcome in OUTCOMES:
        yield from filter(None, (outcome.cpf, outcome.curp))
