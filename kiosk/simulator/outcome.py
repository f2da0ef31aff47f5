"""What one test identifier brings, as a value. The table itself is `kiosk.simulator.scenarios`."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.contract.documents import DocumentType, ReusableType
from kiosk.domain.contract.words import JourneyResult, JourneyState


class Spelling(StrEnum):
    """How a journey's words are printed: as the tables list them, or in short."""

    LONG = "long"
    SHORT = "short"


class Accident(StrEnum):
    """What goes wrong around a process because of its identifier, each time."""

    NONE = "none"
    INTERNAL_ERROR = "internal_error"
    """500 with code 99999; nothing is made."""
    SLOW = "slow"
    """The answer takes `SLOW_S` seconds."""
    NO_ANSWER = "no_answer"
    """The process is made, then the connection is dropped."""
    CONFLICT = "conflict"
    """409 with code 20073."""
    GONE = "gone"
    """It is made and can not be read again: 410."""
    CREATION_FAILED = "creation_failed"
    """A journey comes back as PROCESS_STATE_FAILED inside a 200."""


SLOW_S = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCase:
    """What a document process says. `type` is the wire's word, known or not."""

    type: str = DocumentType.BR_CNH
    cpf_match: bool = True
    face_match: bool = True
    typified: bool = True
    validated: bool = True
    readable: bool = True
    same_process_id: bool = False
    """Answer with the selfie's process id, as create-document-process-api.md prints it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one test identifier brings. None means that the key is left out of the answer."""

    name: str
    cpf: str = ""
    curp: str = ""
    about: str = ""
    status: int = 3
    identity: str | None = "yes"
    fraud: str | None = "inconclusive"
    score: float | None = None
    liveness: int | None = 1
    serpro: int | None = 87
    one_to_one: str | None = "true"
    age: str | None = "yes"
    id_cloud: str | None = None
    """A tenant in Mexico: this word, and by API nothing else (notes section 11)."""
    reads_until_final: int | None = 0
    """How many reads still say "processing"; None: it never ends."""
    document: DocumentCase = field(default_factory=DocumentCase)
    reusable: tuple[ReusableType, ...] = ()
    accident: Accident = Accident.NONE
    state: str = JourneyState.FINISHED
    result: str = JourneyResult.OK
    spelling: Spelling = Spelling.LONG
    unspecified: bool = False
    """A journey whose every capability says UNSPECIFIED."""
    unknown_words: bool = False
