"""Requests, clocks and open journals for the tests of the store."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st
from keyring.errors import KeyringLocked

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import Contextualization, JourneyRequest, Person
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    OnboardingRequest,
    PictureReference,
    ProcessReference,
    Reference,
    TransactionalRequest,
)
from kiosk.domain.contract.subject import Gender, Subject
from kiosk.domain.contract.words import Currency, JourneyPurpose, NotificationChannel
from kiosk.domain.values.ids import DocumentId, ProcessId, VisitId
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import ProblemError
from kiosk.store.audit import Witness
from kiosk.store.keys import KeySource, MemoryKey
from kiosk.store.opening import Opened, open_journal

VISIT = VisitId("3b0c6a4e-5f0e-4d8c-9b1f-1f2e3d4c5b6a")
CODE = "52998224725"
NAME = "Luke Skywalker"
JPEG = b"\xff\xd8\xff" + bytes(range(256)) * 40 + b"a face nobody may find\xff\xd9"


@dataclass
class Clock:
    """A clock that is moved by hand; `set` moves UTC alone, `tick` moves both."""

    now: datetime = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    ran_s: float = 1000.0

    def utc(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.ran_s

    def tick(self, **span: float) -> None:
        step = timedelta(**span)
        self.now += step
        self.ran_s += step.total_seconds()

    def set(self, **span: float) -> None:
        self.now += timedelta(**span)


def witness(clock: Clock) -> Witness:
    return Witness(
        clock=clock.utc,
        monotonic=clock.monotonic,
        attendant=lambda: "a1",
        machine="counter-1",
        version="1.0",
    )


@dataclass
class Counter:
    """A folder, its key and a clock: everything that lasts between two openings."""

    folder: Path
    key: KeySource = field(default_factory=MemoryKey)
    clock: Clock = field(default_factory=Clock)
    settings: StoreSettings = field(default_factory=StoreSettings)

    def open(self) -> Opened:
        return open_journal(
            self.settings,
            folder=self.folder,
            key=self.key,
            witness=witness(self.clock),
            ballast_bytes=4096,
        )


class MemoryVault:
    """A vault that works, forgets, or is locked."""

    def __init__(self, *, forgets: bool = False, locked: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.forgets = forgets
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        if not self.forgets:
            self.kept[service, username] = password


def picture(jpeg: bytes = JPEG) -> Picture:
    return Picture(jpeg=jpeg, width=1280, height=720, quality=92)


def onboarding(code: str = CODE, *, name: str = NAME, jpeg: bytes = JPEG) -> OnboardingRequest:
    return OnboardingRequest(subject=Subject(code=code, name=name), selfie=picture(jpeg))


def journey(code: str = CODE) -> JourneyRequest:
    return JourneyRequest(
        flow="idlive",
        purpose=JourneyPurpose.CREDIT_PROCESS,
        person=Person(dui_type=DuiType.BR_CPF, dui_value=code, friendly_name=NAME),
        references=(ProcessReference(process_id=ProcessId("p1")),),
    )


def code_of(call: Callable[[], object]) -> str:
    """Code of the problem that a call ends in, "" where it ends well."""
    try:
        call()
    except ProblemError as error:
        return error.problem.code
    return ""


_text = st.text(max_size=12)
_pictures = st.builds(
    Picture,
    jpeg=st.binary(max_size=200),
    width=st.integers(640, 4000),
    height=st.integers(480, 4000),
    quality=st.integers(75, 92),
)
_subjects = st.builds(
    Subject,
    dui_type=st.sampled_from(DuiType),
    code=_text,
    name=_text,
    gender=st.none() | st.sampled_from(Gender),
    birth_date=_text,
    email=_text,
    phone=_text,
)
_references: st.SearchStrategy[tuple[Reference, ...]] = st.lists(
    st.builds(ProcessReference, process_id=_text.map(ProcessId))
    | st.builds(PictureReference, picture=_pictures),
    max_size=3,
).map(tuple)
_persons = st.builds(
    Person,
    dui_type=st.none() | st.sampled_from(DuiType),
    dui_value=_text,
    friendly_name=_text,
    phone=_text,
    email=_text,
    channels=st.lists(st.sampled_from(NotificationChannel), unique=True).map(tuple),
)
_contexts = st.builds(
    Contextualization,
    currency=st.none() | st.sampled_from(Currency),
    price=_text,
    reason_pt_br=_text,
    reason_en_us=_text,
    reason_es_mx=_text,
)
requests = st.one_of(
    st.builds(
        OnboardingRequest, subject=_subjects, selfie=_pictures, use_case=_text, subsidiary_id=_text
    ),
    st.builds(AgeRequest, subject=_subjects, selfie=_pictures, use_case=_text, subsidiary_id=_text),
    st.builds(
        TransactionalRequest,
        subject=_subjects,
        selfie=_pictures,
        references=_references,
        use_case=_text,
        subsidiary_id=_text,
    ),
    st.builds(
        DocumentRequest,
        subject=_subjects,
        purpose=st.sampled_from(DocumentPurpose),
        auth_process_id=_text.map(ProcessId),
        files=st.lists(_pictures, max_size=2).map(tuple),
        document_id=st.none() | _text.map(DocumentId),
        subsidiary_id=_text,
    ),
    st.builds(
        JourneyRequest,
        flow=_text,
        purpose=st.sampled_from(JourneyPurpose),
        person=_persons,
        callback_uri=_text,
        references=_references,
        use_case=_text,
        client_reference=_text,
        company_branch_id=_text,
        expires_in_s=st.none() | st.integers(0, 10**6),
        back_camera=st.booleans(),
        contextualization=st.none() | _contexts,
    ),
)
"""Every kind of request, with every field."""
