"""The by-API half behind its HTTP: processes made, read again, documents kept for reuse.

One instance is the whole state of one simulator's by-API side. Every method runs to its end
without waiting, on the server's loop, so that no request sees another one's half.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.contract.documents import ReusableType
from kiosk.domain.values.operation import Operation
from kiosk.simulator.answers import REGISTRY, Holder, document_answer, face_answer, pending_answer
from kiosk.simulator.checks import (
    check_use_case,
    client_reference,
    document_of,
    is_uuid,
    subject_code,
)
from kiosk.simulator.encoding import MalformedTokenError, take_apart
from kiosk.simulator.files import placeholder_png
from kiosk.simulator.identifiers import is_cpf, is_curp
from kiosk.simulator.images import picture_from
from kiosk.simulator.outcome import Accident, Outcome
from kiosk.simulator.record import Entry, Record, sha256
from kiosk.simulator.references import check_references
from kiosk.simulator.refusals import ApiRefusedError
from kiosk.simulator.scenarios import outcome_for

FILES_VALID_S = 600
VOUCHES_S = 24 * 3600
"""How long a selfie's process may be referred to by a document (notes section 11)."""


@dataclass(slots=True)
class Process:
    """One process. `reads_left` None: it stays pending."""

    id: str
    outcome: Outcome
    reads_left: int | None
    answer: dict[str, Any] = field(repr=False)
    code: str = field(repr=False)
    made: float
    """Seconds since the epoch."""
    vouched: bool = False
    """Whether a document referred to it already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDocument:
    """A document that can be used again: its registry path, whose it is, and its pictures."""

    type: str
    code: str = field(repr=False)
    files: tuple[bytes, ...] = field(repr=False)


class Processes:
    """Create, read again and look for reusable documents."""

    def __init__(self, base_url: str, record: Record, now: Callable[[], float]) -> None:
        self._base_url = base_url
        self._record = record
        self._now = now
        self._made: dict[str, Process] = {}
        self._kept: dict[str, KeptDocument] = {}
        self._tokens_seen: set[str] = set()

    def create(
        self, body: dict[str, Any], operation: Operation, *, sdk_only: bool = False
    ) -> tuple[dict[str, Any], Outcome]:
        """Check a body and make its process; raises ApiRefusedError. Gives answer and outcome."""
        code = subject_code(body, operation)
        check_use_case(body)
        outcome = outcome_for(code)
        given = body.get("processId")
        if outcome.accident is Accident.CONFLICT or (
            isinstance(given, str) and given in self._made
        ):
            raise ApiRefusedError("20073")
        if outcome.accident is Accident.INTERNAL_ERROR:
            raise ApiRefusedError("99999")
        if operation is Operation.DOCUMENT:
            return self._create_document(body, code, outcome), outcome
        if operation is Operation.TRANSACTIONAL:
            check_references(body, self._made_outcome)
        image = self._selfie(body.get("imageBase64"), sdk_only=sdk_only)
        process_id = str(uuid.uuid4())
        answer = face_answer(process_id, outcome, operation)
        process = self._process(process_id, outcome, answer, code)
        self._keep(process, operation, (image,), client_reference(body.get("subject") or {}))
        return self._shown(process), outcome

    def read(self, process_id: str) -> dict[str, Any]:
        """GET /processes/v1/{id}; raises ApiRefusedError with 400, 404 or 410."""
        if not is_uuid(process_id):
            raise ApiRefusedError("400")
        process = self._made.get(process_id)
        if process is None:
            raise ApiRefusedError("404")
        if process.outcome.accident is Accident.GONE:
            raise ApiRefusedError("410")
        shown = self._shown(process)
        if process.reads_left:
            process.reads_left -= 1
        return shown

    def reusable(self, code: str | None, kind: str | None) -> dict[str, Any]:
        """GET /documents/v1; raises ApiRefusedError."""
        if not code:
            raise ApiRefusedError("20005")
        if not is_cpf(code) and not is_curp(code):
            raise ApiRefusedError("20507")
        if kind not in set(ReusableType):
            raise ApiRefusedError("99989")
        wanted = ReusableType(kind)
        if wanted in outcome_for(code).reusable:
            self._kept.setdefault(
                _test_document_id(code, wanted),
                KeptDocument(type=REGISTRY[wanted], code=code, files=(placeholder_png(),)),
            )
        items = [
            {"documentType": document.type, "documentId": document_id}
            for document_id, document in self._kept.items()
            if document.code == code and document.type == REGISTRY[wanted]
        ]
        return {"items": items}

    def file(self, document_id: str, number: int, expires: int) -> bytes | None:
        """A kept document's picture; None where there is none or its address is too old."""
        kept = self._kept.get(document_id)
        if kept is None or number >= len(kept.files) or self._now() > expires:
            return None
        return kept.files[number]

    def know(self, process_id: str, outcome: Outcome, code: str) -> None:
        """Let a journey's authentication id be referred to (notes section 5)."""
        answer = face_answer(process_id, outcome, Operation.ONBOARDING)
        self._made[process_id] = Process(process_id, outcome, 0, answer, code, self._now())

    def _process(
        self, process_id: str, outcome: Outcome, answer: dict[str, Any], code: str
    ) -> Process:
        return Process(process_id, outcome, outcome.reads_until_final, answer, code, self._now())

    def _voucher(self, auth_process_id: str) -> Process:
        """The selfie's process, where it is there, young enough and not used yet."""
        selfie = self._made.get(auth_process_id)
        if selfie is None or selfie.vouched or self._now() - selfie.made > VOUCHES_S:
            raise ApiRefusedError("20066")
        return selfie

    def _create_document(self, body: dict[str, Any], code: str, outcome: Outcome) -> dict[str, Any]:
        document = document_of(body)
        selfie = self._voucher(document["authProcessId"])
        document_id = document.get("documentId")
        files: tuple[bytes, ...] = ()
        if document_id:
            kept = self._kept.get(document_id)
            if kept is None or kept.code != code:
                raise ApiRefusedError("99989")
            kind = kept.type
        else:
            files = tuple(picture_from(item.get("data")) for item in document["files"])
            document_id, kind = str(uuid.uuid4()), outcome.document.type
            kept = KeptDocument(type=kind, code=code, files=files)
            if outcome.document.readable:
                self._kept[document_id] = kept
        process_id = selfie.id if outcome.document.same_process_id else str(uuid.uuid4())
        answer = document_answer(
            process_id,
            outcome,
            document_id=document_id,
            document_type=kind,
            holder=_holder(body["subject"], code),
            file_urls=self._file_urls(document_id, len(kept.files)),
        )
        process = self._process(process_id, outcome, answer, code)
        selfie.vouched = True
        self._keep(process, Operation.DOCUMENT, files, client_reference(body["subject"]))
        return self._shown(process)

    def _selfie(self, text: object, *, sdk_only: bool) -> bytes:
        if not sdk_only or text in (None, ""):
            return picture_from(text)
        try:
            token = take_apart(str(text))
        except MalformedTokenError as error:
            raise ApiRefusedError("10506") from error
        ends = token.payload.get("exp")
        if not isinstance(ends, int):
            raise ApiRefusedError("10506")
        if ends <= self._now():
            raise ApiRefusedError("10507")
        if text in self._tokens_seen:
            raise ApiRefusedError("10508")
        self._tokens_seen.add(str(text))
        return str(text).encode()

    def _made_outcome(self, process_id: str) -> Outcome | None:
        process = self._made.get(process_id)
        return None if process is None else process.outcome

    def _keep(
        self,
        process: Process,
        operation: Operation,
        images: tuple[bytes, ...],
        reference: str,
    ) -> None:
        self._made[process.id] = process
        self._record.add(
            Entry(
                id=process.id,
                operation=operation,
                time=self._now(),
                subject_sha256=sha256(process.code),
                image_sha256=tuple(sha256(image) for image in images),
                outcome=process.outcome.name,
                client_reference=reference,
            )
        )

    def _file_urls(self, document_id: str, count: int) -> list[str]:
        expires = int(self._now()) + FILES_VALID_S
        front = f"{self._base_url}/documents/files/{document_id}"
        return [f"{front}/{number}?expires={expires}" for number in range(count)]

    def _shown(self, process: Process) -> dict[str, Any]:
        if process.reads_left is None or process.reads_left > 0:
            return pending_answer(process.id)
        answer = process.answer
        if "document" in answer:
            # The addresses live ten minutes and are made anew at each read.
            document = answer["document"]
            urls = self._file_urls(document["id"], len(document["fileUrls"]))
            return answer | {"document": document | {"fileUrls": urls}}
        return answer


def _test_document_id(code: str, kind: ReusableType) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{code} {kind}"))


def _holder(subject: dict[str, Any], code: str) -> Holder:
    return Holder(code, str(subject.get("name") or ""), str(subject.get("birthDate") or ""))
