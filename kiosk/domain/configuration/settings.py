"""The whole configuration as values, with every default.

Read from TOML by `kiosk.app.configuration.reader` alone; every folder takes the part that it
needs. The README documents each key. Secrets are not here: a `SecretRef` says where one is.
"""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from kiosk.domain.configuration.people import PeopleSettings
from kiosk.domain.configuration.policy import Policy
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.contract.documents import DocumentPurpose, DocumentShape
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.values.field import Field
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.mode import Hosts, Mode
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.quality import Band, Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialSettings:
    """`[credentials]`: iss = account@tenant.iam.acesso.io (notes section 1)."""

    account: str
    tenant: str
    private_key: SecretRef


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """`[services.NAME]`: one API key and what it demands."""

    api_key: SecretRef
    capabilities: frozenset[Capability] = frozenset()
    """What the key demands: a demanded result that is missing is at best review."""
    use_case: str = ""
    subsidiary_id: str = ""
    result_path: str = ""
    """Age only: dotted path of the answer, for example "idAge.result"."""
    purpose: DocumentPurpose = DocumentPurpose.ONBOARDING
    """Document only: what the window sends."""
    client_reference: bool = False
    """Whether the key takes `subject.clientReference` (notes section 11)."""
    wants: frozenset[Field] = frozenset()
    """Optional subject fields that the form asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowSettings:
    """`[journeys.flows.NAME]`: one flow that the tenant has."""

    name: str
    purpose: JourneyPurpose = JourneyPurpose.BIOMETRY_ONBOARDING
    title: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Language to words; the known flows have words of their own."""
    needs: frozenset[Field] = frozenset()
    capabilities: frozenset[Capability] = frozenset()
    """What it checks, where `kiosk.domain.contract.flows` has no row for it, or another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneySettings:
    """`[journeys]`."""

    flows: tuple[FlowSettings, ...] = ()
    callback_uri: str = "/"
    expires_in_s: int | None = None
    company_branch_id: str = ""

    def demands_of(self, flow: str) -> frozenset[Capability]:
        """What is configured of `flow`, without case; empty where nothing is."""
        name = flow.strip().casefold()
        return next(
            (each.capabilities for each in self.flows if each.name.casefold() == name), frozenset()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraRole:
    """`[camera]` (customer) and `[camera.document]`: one device and how it hangs."""

    source: str = ""
    """Name, index, file, folder or URL. Empty: the first camera found."""
    rotation: int = 0
    """Degrees clockwise: 0, 90, 180, 270."""
    mirror: bool = True
    """Preview only; the capture is never mirrored."""
    width: int = 1280
    height: int = 720
    allow_virtual: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraSettings:
    """Both roles; one device may have both."""

    customer: CameraRole = field(default_factory=CameraRole)
    document: CameraRole = field(
        default_factory=lambda: CameraRole(mirror=False, width=1920, height=1080)
    )
    sleep_after_s: float = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreSettings:
    """`[store]`. Empty folder: the platform's data folder. Empty key file: the OS vault."""

    folder: str = ""
    key_file: str = ""
    key_credential: str = ""
    """Name of a systemd credential that holds the key."""
    offline: bool = False
    """Whether what surely did not go out waits for the network."""
    offline_max_age_s: float = 86_400.0
    offline_max_count: int = 50
    picture_max_age_s: float = 86_400.0
    """Pictures that the service does not have yet are erased after this."""
    visit_max_age_days: float = 90.0
    keep_subject: bool = True
    """Whether name and identifier stay with the visit, sealed, until it is erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """`[network]`. Empty proxy: the environment's. Empty CA file: the OS trust store."""

    proxy: str = field(default="", repr=False)
    """`http://user@host:port`, without its password until a connection is made."""
    proxy_password: SecretRef | None = None
    ca_file: str = ""
    timeout_s: float = 30.0
    poll_limit_s: float = 60.0
    requests_per_s: float = 8.0
    """Steady rate of this counter, below the tenant's 10."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentSettings:
    """`[consent]`: `folder` holds VERSION.LANGUAGE.txt; empty: the texts that ship."""

    version: str = "2026-01"
    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureSettings:
    """`[capture]`: guidance, patience and levels."""

    guidance: bool = True
    automatic: bool = True
    hold_s: float = 0.6
    help_after_s: float = 5.0
    manual_after_s: float = 8.0
    ease_after_s: float = 15.0
    countdown_s: int = 3
    shape: DocumentShape = DocumentShape.ID1
    levels: Mapping[Measure, Band] = field(default_factory=lambda: MappingProxyType({}))
    """Only what differs from `kiosk.imaging`'s documented defaults."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterSettings:
    """`[counter]`: the place and its manners."""

    name: str = ""
    attendant: str = ""
    idle_warning_s: float = 90.0
    idle_home_s: float = 120.0
    result_home_s: float = 180.0
    manager_pin: SecretRef | None = None
    """An argon2 hash. None: what a manager alone may do is refused (demo: PIN 0000)."""
    lockdown: bool = False
    """Full screen, no way out but the manager's PIN."""
    watchdog: bool = True
    """Whether a window that hangs or dies is started again (never in the demo)."""
    theme: str = "light"
    """light | dark | system."""
    keyboard: str = ""
    """br | latam | us | us-intl, for the session on tty1. Empty: the one of the language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """Everything. `Configuration()` alone is the demo."""

    mode: Mode = Mode.DEMO
    locale: str = "pt-BR"
    custom: Hosts | None = None
    credentials: CredentialSettings | None = None
    services: Mapping[Operation, ServiceSettings] = field(
        default_factory=lambda: MappingProxyType({})
    )
    journeys: JourneySettings = field(default_factory=JourneySettings)
    camera: CameraSettings = field(default_factory=CameraSettings)
    capture: CaptureSettings = field(default_factory=CaptureSettings)
    store: StoreSettings = field(default_factory=StoreSettings)
    network: NetworkSettings = field(default_factory=NetworkSettings)
    consent: ConsentSettings = field(default_factory=ConsentSettings)
    policy: Policy = field(default_factory=Policy)
    counter: CounterSettings = field(default_factory=CounterSettings)
    people: PeopleSettings = field(default_factory=PeopleSettings)
