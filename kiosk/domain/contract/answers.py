"""What the service said, parsed and typed, with nothing thrown away that a person may need.

Built by `kiosk.unico.wire` alone. Every key but `id` and `status` is optional (notes section 2),
so everything else may be None. Dates stay text: "2025-10-35" occurs.
"""

from dataclasses import field

from kiosk.domain.contract.words import (
    AgeResult,
    AuthenticationResult,
    BioTokenEngineResult,
    FraudResult,
    IdAgeResult,
    IdCloudResult,
    JourneyResult,
    JourneyState,
    LivenessCode,
    LivenessResult,
    MatchResult,
    ProcessStatus,
    Reading,
    ScoreEnabled,
    SmartRevalidationResult,
    TrustResult,
    UnicoIdResult,
)
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.domain.values.lean import dataclass

OcrFields = tuple[tuple[str, str], ...]
"""Extracted fields in the order and spelling they came in; lists are joined with "; "."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentAnswer:
    """`document` of a by-API process. `type` as it is spelled: a registry path or a short code."""

    id: DocumentId | None = None
    type: str = ""
    cpf_match: bool | None = None
    face_match: bool | None = None
    content: OcrFields = field(default=(), repr=False)
    file_urls: tuple[str, ...] = field(default=(), repr=False)
    """Valid for 10 minutes: fetched when asked for, read anew when older."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessAnswer:
    """A by-API process as POST and GET /processes/v1 answer it."""

    id: ProcessId
    status: Reading[ProcessStatus]
    unico_id: Reading[UnicoIdResult] | None = None
    identity_fraudsters: Reading[FraudResult] | None = None
    government_serpro: float | None = None
    liveness: Reading[LivenessCode] | None = None
    score: float | None = None
    biometry_token: Reading[MatchResult] | None = None
    age: Reading[AgeResult] | None = None
    """Only where the configuration names the path of the answer (`result_path`)."""
    id_cloud: Reading[IdCloudResult] | None = None
    """The service's own decision: tenants in Mexico."""
    document: DocumentAnswer | None = None
    unread: tuple[str, ...] = ()
    """Names of keys that nobody reads, for the log: names only, never values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyDocument:
    """`services[].documents[]` (get-process-web-sdk.md)."""

    doc_id: str = ""
    typified: bool | None = None
    cpf_match: bool | None = None
    face_match: bool | None = None
    validate_doc: bool | None = None
    reused_doc: bool | None = None
    signed_url: str = field(default="", repr=False)
    """Valid for 5 minutes."""
    version: int | None = None
    code: str = ""
    data: OcrFields = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyService:
    """`services[]`."""

    envelope_id: str = ""
    document_ids: tuple[str, ...] = ()
    consent_granted: bool | None = None
    documents: tuple[JourneyDocument, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthenticationInfo:
    """`authenticationInfo`."""

    authentication_id: str = ""
    liveness: Reading[LivenessResult] | None = None
    authentication: Reading[AuthenticationResult] | None = None
    identity_fraudsters: Reading[TrustResult] | None = None
    bio_token: Reading[BioTokenEngineResult] | None = None
    smart_revalidation: Reading[SmartRevalidationResult] | None = None
    id_age: Reading[IdAgeResult] | None = None
    score_enabled: Reading[ScoreEnabled] | None = None
    score: float | None = None
    serpro: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyPerson:
    """`person` as it is echoed."""

    dui_type: str = ""
    dui_value: str = field(default="", repr=False)
    friendly_name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyAnswer:
    """A Web & SDK process. `token` and `webAppToken` are not kept at all."""

    id: ProcessId
    state: Reading[JourneyState]
    result: Reading[JourneyResult] | None = None
    flow: str = ""
    purpose: str = ""
    use_case: str = ""
    callback_uri: str = field(default="", repr=False)
    user_redirect_url: str = field(default="", repr=False)
    client_reference: str = field(default="", repr=False)
    company_branch_id: str = ""
    country_code: str = ""
    branch_id: str = ""
    created_at: str = ""
    finished_at: str = ""
    expires_at: str = ""
    capacities: tuple[str, ...] = ()
    person: JourneyPerson = field(default_factory=JourneyPerson)
    authentication: AuthenticationInfo = field(default_factory=AuthenticationInfo)
    reference_process_id: str = ""
    reference_authentication_id: str = ""
    """`bioTokenData`, only in 1:1 and smart revalidation flows."""
    services: tuple[JourneyService, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """Bytes that the service handed out: a selfie, an evidence set, a document.

    `media_type` is told by signature, not by the header.
    """

    content: bytes = field(repr=False)
    media_type: str
