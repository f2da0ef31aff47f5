"""The whole configuration as values: each key with its type, default, limits and meaning.

Read from TOML by `kiosk.app.configuration.reader` alone; every folder takes the part that it needs.
A key is declared here and nowhere else: the reader, the README's table and the tests are made from
it. Secrets are not here: a `SecretRef` says where one is.
"""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from kiosk.domain.configuration.languages import KEYBOARDS, TAGS
from kiosk.domain.configuration.people import PeopleSettings
from kiosk.domain.configuration.policy import Policy
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.contract.documents import DocumentPurpose, DocumentShape
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.values.field import Field
from kiosk.domain.values.key import Form, key
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.mode import Hosts, Mode
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.quality import Band, Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialSettings:
    """`[credentials]`: iss = account@tenant.iam.acesso.io (notes section 1)."""

    account: str = field(metadata=key("of the service account", missing="config.credentials"))
    tenant: str = field(metadata=key("the company's own", missing="config.credentials"))
    private_key: SecretRef = field(
        metadata=key(
            "a secret's place; or `private_key_file`, a path. PEM, unencrypted",
            missing="config.credentials",
            beside="private_key_file",
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """`[services.NAME]`: one API key and what it demands."""

    api_key: SecretRef = field(metadata=key("a secret's place", missing="config.api_key"))
    capabilities: frozenset[Capability] = field(
        default=frozenset(),
        metadata=key("demanded of the answer: missing or unspecified is at best review"),
    )
    use_case: str = field(default="", metadata=key("sent as it is"))
    subsidiary_id: str = field(default="", metadata=key("sent as it is"))
    result_path: str = field(
        default="",
        metadata=key(
            "age only: where the answer lies, for example `idAge.result` (its field is not "
            "published); without it an age check ends in review"
        ),
    )
    purpose: DocumentPurpose = field(
        default=DocumentPurpose.ONBOARDING,
        metadata=key("document only: what the window sends"),
    )
    client_reference: bool = field(
        default=False,
        metadata=key(
            "whether the key takes `subject.clientReference`: the submission's id goes with it, by "
            "which the process is found in the portal if its id is lost. Journeys always have one."
        ),
    )
    wants: frozenset[Field] = field(
        default=frozenset(),
        metadata=key(
            "optional fields the form asks for: `subject.gender`, `subject.birthDate`, "
            "`subject.email`, `subject.phone`"
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowSettings:
    """`[journeys.flows.NAME]`: one flow that the tenant has."""

    name: str = field(metadata=key("", title=True))
    purpose: JourneyPurpose = field(
        default=JourneyPurpose.BIOMETRY_ONBOARDING, metadata=key("sent with it")
    )
    title: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({}),
        metadata=key("a table by language; the known flows have words of their own", choices=TAGS),
    )
    needs: frozenset[Field] = field(
        default=frozenset(), metadata=key("fields that the form does not go on without")
    )
    capabilities: frozenset[Capability] = field(
        default=frozenset(),
        metadata=key(
            "what the flow checks, for one of your own or one that differs from the pages"
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneySettings:
    """`[journeys]`."""

    callback_uri: str = field(
        default="/", metadata=key("where the customer's phone goes at the end")
    )
    expires_in_s: int | None = field(
        default=None,
        metadata=key("of every journey made here", shown="the service's", low=60),
    )
    company_branch_id: str = field(
        default="", metadata=key("of every journey made here", shown="the service's")
    )
    flows: tuple[FlowSettings, ...] = field(
        default=(), metadata=key("the flows that your tenant has")
    )

    def demands_of(self, flow: str) -> frozenset[Capability]:
        """What is configured of `flow`, without case; empty where nothing is."""
        name = flow.strip().casefold()
        return next(
            (each.capabilities for each in self.flows if each.name.casefold() == name), frozenset()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraRole:
    """`[camera]` (customer) and `[camera.document]`: one device and how it hangs."""

    source: str = field(
        default="",
        metadata=key(
            "name, index, file, folder, http or rtsp address; in an address the marks of a "
            "password are written `%23` (#), `%2F` (/), `%5B` ([)",
            shown="first found",
            form=Form.SOURCE,
        ),
    )
    rotation: int = field(
        default=0, metadata=key("degrees clockwise, as the device hangs", choices=(0, 90, 180, 270))
    )
    mirror: bool = field(default=True, metadata=key("of the preview alone, never of a picture"))
    width: int = field(default=1280, metadata=key("pixels", low=640))
    height: int = field(default=720, metadata=key("pixels", low=480))
    allow_virtual: bool = field(
        default=False, metadata=key("virtual cameras are refused in production")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraSettings:
    """Both roles; one device may have both."""

    customer: CameraRole = field(default_factory=CameraRole, metadata=key("", inline=True))
    sleep_after_s: float = field(default=300.0, metadata=key("when an idle camera is let go"))
    document: CameraRole = field(
        default_factory=lambda: CameraRole(mirror=False, width=1920, height=1080),
        metadata=key(
            "the second role, with the same keys (1920, 1080, not mirrored)",
            shown="same device",
            summary="[camera.document] …",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreSettings:
    """`[store]`. Empty folder: the platform's data folder. Empty key file: the OS vault."""

    folder: str = field(
        default="",
        metadata=key("journal and audit trail", shown="platform's data folder", form=Form.PATH),
    )
    key_file: str = field(
        default="",
        metadata=key(
            "only where there is no vault; made on first use, mode 0600",
            shown="the vault",
            form=Form.PATH,
        ),
    )
    key_credential: str = field(
        default="",
        metadata=key("a systemd credential instead. [docs/keys.md](docs/keys.md)", shown="none"),
    )
    offline: bool = field(
        default=False, metadata=key("whether what surely did not go out waits for the network")
    )
    offline_max_age_s: float = field(
        default=86_400.0,
        metadata=key("what waits longer stops new visits until somebody resolves it"),
    )
    offline_max_count: int = field(default=50, metadata=key("the same for more than these", low=1))
    picture_max_age_s: float = field(
        default=86_400.0, metadata=key("retention of an unknown outcome's pictures")
    )
    visit_max_age_days: float = field(
        default=90.0,
        metadata=key(
            "retention of finished visits; what is prepared or unknown is resolved, never aged out"
        ),
    )
    keep_subject: bool = field(
        default=True,
        metadata=key("whether name and identifier stay with a finished visit, sealed"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """`[network]`. Empty proxy: the environment's. Empty CA file: the OS trust store."""

    proxy: str = field(
        default="",
        repr=False,
        metadata=key(
            "`http://user@host:port`. NTLM, PAC files and SOCKS are not supported.",
            shown="the environment's",
            form=Form.PROXY,
        ),
    )
    proxy_password: SecretRef | None = field(
        default=None, metadata=key("place of the proxy's password; it needs a user in `proxy`")
    )
    ca_file: str = field(
        default="",
        metadata=key(
            "PEM of a TLS-inspecting proxy, where the system does not trust it",
            shown="the system's trust store",
            form=Form.PATH,
        ),
    )
    timeout_s: float = field(default=30.0, metadata=key("of one exchange", low=1))
    poll_limit_s: float = field(
        default=60.0, metadata=key("how long a result is waited for before it is pending")
    )
    requests_per_s: float = field(
        default=8.0, metadata=key("steadily; the tenant has 10 requests a second in all", low=0.1)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentSettings:
    """`[consent]`: `folder` holds VERSION.LANGUAGE.txt; empty: the texts that ship."""

    version: str = field(
        default="2026-11", metadata=key("version, hash and time are kept with the visit")
    )
    folder: str = field(
        default="",
        metadata=key(
            "holds `VERSION.LANGUAGE.txt`, and where there is one "
            "`VERSION.OPERATION.LANGUAGE.txt` (`age`, `document`, `transactional`). Have your "
            "lawyers read the shipped ones.",
            shown="the shipped texts",
            form=Form.PATH,
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureSettings:
    """`[capture]`: guidance, patience and levels."""

    guidance: bool = field(default=True, metadata=key("guidance at all"))
    automatic: bool = field(default=True, metadata=key("pictures that take themselves"))
    hold_s: float = field(default=0.6, metadata=key("how long all has to be right before one"))
    help_after_s: float = field(default=5.0, metadata=key("then help is given"))
    manual_after_s: float = field(default=8.0, metadata=key("then the shutter is offered"))
    ease_after_s: float = field(default=15.0, metadata=key("then less is asked for"))
    countdown_s: int = field(default=3, metadata=key("of the shutter"))
    shape: DocumentShape = field(
        default=DocumentShape.ID1, metadata=key("the document that is asked for first")
    )
    files_folder: str = field(
        default="",
        metadata=key(
            "under lock-down pictures from files come from here, and from sticks (removable "
            "media), and from nowhere else",
            shown="sticks alone",
            form=Form.PATH,
        ),
    )
    files_pin: bool = field(
        default=False,
        metadata=key("whether the manager's PIN is asked for before that list is shown"),
    )
    levels: Mapping[Measure, Band] = field(
        default_factory=lambda: MappingProxyType({}),
        metadata=key(
            "one gate, in its own unit",
            shown="[docs/quality.md](docs/quality.md)",
            summary="[capture.levels.MEASURE] block_low, warn_low, warn_high, block_high",
        ),
    )
    """Only what differs from `kiosk.imaging`'s documented defaults."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterSettings:
    """`[counter]`: the place and its manners."""

    name: str = field(default="", metadata=key("of the place; stands at the top"))
    attendant: str = field(default="", metadata=key("stands at the top and in the audit trail"))
    theme: str = field(
        default="light", metadata=key("of the window", choices=("light", "dark", "system"))
    )
    idle_warning_s: float = field(
        default=90.0, metadata=key("when a visit that nobody touches is warned", low=5)
    )
    idle_home_s: float = field(default=120.0, metadata=key("when it goes home by itself", low=10))
    result_home_s: float = field(default=180.0, metadata=key("when a result does", low=10))
    manager_pin: SecretRef | None = field(
        default=None,
        metadata=key(
            "place of an argon2 hash (`kiosk provision` makes it). Settings, sending again, "
            "erasing and leaving ask for it; without one they are refused. In the demo it is 0000."
        ),
    )
    lockdown: bool = field(
        default=False,
        metadata=key(
            "full screen, closing refused, leaving by the manager's PIN. The one setting for a "
            "locked counter."
        ),
    )
    watchdog: bool = field(
        default=True,
        metadata=key("whether a window that hangs or dies is started again (never in the demo)"),
    )
    keyboard: str = field(
        default="",
        metadata=key(
            "of the session on tty1; `us-intl` is the American one with dead keys",
            shown="the language's",
            choices=("", *KEYBOARDS),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """Everything. `Configuration()` alone is the demo."""

    mode: Mode = field(default=Mode.DEMO, metadata=key("see above"))
    locale: str = field(
        default=TAGS[0],
        metadata=key("language of the window; can be changed at the counter", choices=TAGS),
    )
    custom: Hosts | None = field(default=None, metadata=key("the three addresses of mode `custom`"))
    credentials: CredentialSettings | None = field(
        default=None, metadata=key("the service account")
    )
    services: Mapping[Operation, ServiceSettings] = field(
        default_factory=lambda: MappingProxyType({}),
        metadata=key("A tile appears for each.", without=(Operation.JOURNEY,)),
    )
    journeys: JourneySettings = field(default_factory=JourneySettings, metadata=key(""))
    camera: CameraSettings = field(default_factory=CameraSettings, metadata=key(""))
    capture: CaptureSettings = field(default_factory=CaptureSettings, metadata=key(""))
    store: StoreSettings = field(default_factory=StoreSettings, metadata=key(""))
    network: NetworkSettings = field(default_factory=NetworkSettings, metadata=key(""))
    consent: ConsentSettings = field(default_factory=ConsentSettings, metadata=key(""))
    policy: Policy = field(default_factory=Policy, metadata=key(""))
    counter: CounterSettings = field(default_factory=CounterSettings, metadata=key(""))
    people: PeopleSettings = field(default_factory=PeopleSettings, metadata=key(""))
