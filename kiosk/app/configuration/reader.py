"""Reads the TOML configuration into `kiosk.domain.configuration.settings`, strictly.

An unknown key is refused with the nearest known one; a value of the wrong kind names its key and
what is wanted. Nothing falls back to the demo: that is what a start without any configuration is.
"""

import difflib
import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.app.configuration.keyboard import KEYBOARDS
from kiosk.app.configuration.people_section import read_people
from kiosk.app.configuration.section import Section, placed, refuse
from kiosk.domain.configuration.policy import Policy, Preset
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import (
    CameraRole,
    CameraSettings,
    CaptureSettings,
    Configuration,
    ConsentSettings,
    CounterSettings,
    CredentialSettings,
    FlowSettings,
    JourneySettings,
    NetworkSettings,
    ServiceSettings,
    StoreSettings,
)
from kiosk.domain.contract.documents import DocumentPurpose, DocumentShape
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.rules.addresses import AddressFault, address_fault
from kiosk.domain.values.field import Field
from kiosk.domain.values.mode import Hosts, Mode
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.permission import FOUR_EYES
from kiosk.domain.values.quality import Band, Measure

LOCALES = ("pt-BR", "es-MX", "en-US")
THEMES = ("light", "dark", "system")


def read_file(path: Path) -> Configuration:
    """The configuration in `path`. Raises `ProblemError` of kind CONFIGURATION."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise refuse("config.unreadable", f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise refuse("config.encoding", f"{path} is not UTF-8") from None
    return parse(text, folder=path.absolute().parent)


def parse(text: str, *, folder: Path) -> Configuration:
    """Paths in it are relative to `folder`."""
    try:
        top = Section("", tomllib.loads(text), [])
    except tomllib.TOMLDecodeError as error:
        raise refuse("config.toml", str(error)) from None
    mode = top.word("mode", Mode, Mode.DEMO)
    configuration = Configuration(
        mode=mode,
        locale=top.text("locale", "pt-BR", LOCALES),
        custom=_custom(top.section("custom"), needed=mode is Mode.CUSTOM),
        credentials=_credentials(top.section("credentials"), folder),
        services=_services(top.sections("services"), folder),
        journeys=_journeys(top.section("journeys")),
        camera=_camera(top.section("camera")),
        capture=_capture(top.section("capture")),
        store=_store(top.section("store"), folder),
        network=_network(top.section("network"), folder),
        consent=_consent(top.section("consent"), folder),
        policy=_policy(top.section("policy")),
        counter=_counter(top.section("counter"), folder),
        people=read_people(top.section("people"), folder),
    )
    top.done()
    return configuration


def _custom(s: Section, *, needed: bool) -> Hosts | None:
    urls = [s.text(k).rstrip("/") for k in ("identity_url", "api_url", "web_url")]
    s.done()
    if not any(urls) and not needed:
        return None
    if not all(u.startswith(("http://", "https://")) for u in urls):
        raise refuse(
            "config.hosts", "custom.identity_url, api_url and web_url have to be three addresses"
        )
    return Hosts(identity_url=urls[0], api_url=urls[1], web_url=urls[2])


def _credentials(s: Section, folder: Path) -> CredentialSettings | None:
    """None where there are none: what never speaks to the service works without."""
    account, tenant = s.text("account"), s.text("tenant")
    key_file, key = s.text("private_key_file"), s.secret("private_key")
    s.done()
    if key_file:
        key = SecretRef(scheme="file", name=str(folder / key_file))
    if not account and not tenant and key is None:
        return None
    if not account or not tenant or key is None:
        raise refuse(
            "config.credentials",
            "credentials needs account, tenant and private_key_file (or private_key)",
        )
    return CredentialSettings(account=account, tenant=tenant, private_key=placed(key, folder))


def _services(tables: Mapping[str, Section], folder: Path) -> dict[Operation, ServiceSettings]:
    names = [o.value for o in Operation if o is not Operation.JOURNEY]
    services = {}
    for name, s in tables.items():
        if name not in names:
            near = difflib.get_close_matches(name, names, n=1)
            hint = f'; did you mean "{near[0]}"?' if near else f"; known: {', '.join(names)}"
            raise refuse("config.unknown_key", f"services.{name} is not known{hint}")
        key = s.secret("api_key")
        if key is None:
            raise refuse("config.api_key", f"services.{name}.api_key is missing")
        services[Operation(name)] = ServiceSettings(
            api_key=placed(key, folder),
            capabilities=s.words("capabilities", Capability),
            use_case=s.text("use_case"),
            subsidiary_id=s.text("subsidiary_id"),
            result_path=s.text("result_path"),
            purpose=s.word("purpose", DocumentPurpose, DocumentPurpose.ONBOARDING),
            client_reference=s.flag("client_reference", default=False),
            wants=s.words("wants", Field),
        )
        s.done()
    return services


def _journeys(s: Section) -> JourneySettings:
    flows = []
    for name, f in s.sections("flows").items():
        title = f.section("title")
        words = {locale: title.text(locale) for locale in LOCALES if locale in title.values}
        title.done()
        flows.append(
            FlowSettings(
                name=name,
                purpose=f.word("purpose", JourneyPurpose, JourneyPurpose.BIOMETRY_ONBOARDING),
                title=words,
                needs=f.words("needs", Field),
                capabilities=f.words("capabilities", Capability),
            )
        )
        f.done()
    expires = s.optional("expires_in_s", low=60)
    made = JourneySettings(
        flows=tuple(flows),
        callback_uri=s.text("callback_uri", "/"),
        expires_in_s=None if expires is None else int(expires),
        company_branch_id=s.text("company_branch_id"),
    )
    s.done()
    return made


def checked_source(text: str, where: str) -> str:
    """A camera's source. ProblemError `config.camera_address` names the fault, no part of it."""
    from kiosk.camera.sources import source_fault  # noqa: PLC0415 - only where a file is read

    fault = source_fault(text)
    if fault is not None:
        raise refuse("config.camera_address", f"{where}: {fault.value}")
    return text


def _proxy(text: str) -> str:
    """Other faults than those that would show a password are told by the client."""
    fault = address_fault(text, {"http", "https"}) if text else None
    if fault in {AddressFault.RESERVED, AddressFault.PORT}:
        assert fault is not None  # noqa: S101 - one of the two
        raise refuse("config.proxy_address", f"network.proxy: {fault.value}")
    return text


def _role(s: Section, default: CameraRole) -> CameraRole:
    return CameraRole(
        source=checked_source(s.text("source", default.source), f"{s.name}.source"),
        rotation=_rotation(s, default.rotation),
        mirror=s.flag("mirror", default=default.mirror),
        width=int(s.number("width", default.width, low=640)),
        height=int(s.number("height", default.height, low=480)),
        allow_virtual=s.flag("allow_virtual", default=default.allow_virtual),
    )


def _rotation(s: Section, default: int) -> int:
    value = int(s.number("rotation", default))
    if value not in {0, 90, 180, 270}:
        raise refuse("config.value", f"{s.name}.rotation has to be 0, 90, 180 or 270")
    return value


def _camera(s: Section) -> CameraSettings:
    default = CameraSettings()
    inner = s.section("document")
    document = _role(inner, default.document)
    inner.done()
    made = CameraSettings(
        customer=_role(s, default.customer),
        document=document,
        sleep_after_s=s.number("sleep_after_s", default.sleep_after_s),
    )
    s.done()
    return made


def _capture(s: Section) -> CaptureSettings:
    d = CaptureSettings()
    levels = {}
    table = s.section("levels")
    for measure in Measure:
        if measure.value not in table.values:
            table.known.append(measure.value)
            continue
        band = table.section(measure.value)
        names = ("block_low", "warn_low", "warn_high", "block_high")
        levels[measure] = Band(**{n: band.optional(n, low=float("-inf")) for n in names})
        band.done()
    table.done()
    made = CaptureSettings(
        guidance=s.flag("guidance", default=d.guidance),
        automatic=s.flag("automatic", default=d.automatic),
        hold_s=s.number("hold_s", d.hold_s),
        help_after_s=s.number("help_after_s", d.help_after_s),
        manual_after_s=s.number("manual_after_s", d.manual_after_s),
        ease_after_s=s.number("ease_after_s", d.ease_after_s),
        countdown_s=int(s.number("countdown_s", d.countdown_s)),
        shape=s.word("shape", DocumentShape, d.shape),
        levels=levels,
    )
    s.done()
    return made


def _store(s: Section, folder: Path) -> StoreSettings:
    d = StoreSettings()
    key_file, place = s.text("key_file"), s.text("folder")
    made = StoreSettings(
        folder=str(folder / place) if place else "",
        key_file=str(folder / key_file) if key_file else "",
        key_credential=s.text("key_credential"),
        offline=s.flag("offline", default=d.offline),
        offline_max_age_s=s.number("offline_max_age_s", d.offline_max_age_s),
        offline_max_count=int(s.number("offline_max_count", d.offline_max_count, low=1)),
        picture_max_age_s=s.number("picture_max_age_s", d.picture_max_age_s),
        visit_max_age_days=s.number("visit_max_age_days", d.visit_max_age_days),
        keep_subject=s.flag("keep_subject", default=d.keep_subject),
    )
    s.done()
    return made


def _network(s: Section, folder: Path) -> NetworkSettings:
    d = NetworkSettings()
    ca_file, proxy, password = s.text("ca_file"), s.text("proxy"), s.secret("proxy_password")
    user, at, _ = proxy.partition("//")[2].rpartition("@")
    if ":" in user:
        raise refuse(
            "config.secret",
            "network.proxy holds a password: leave http://user@host:port there and name the "
            'password\'s place in network.proxy_password ("vault:NAME", "file:PATH" or "env:NAME")',
        )
    if password is not None and not at:
        raise refuse(
            "config.value", "network.proxy_password needs network.proxy as http://user@host:port"
        )
    made = NetworkSettings(
        proxy=_proxy(proxy),
        proxy_password=None if password is None else placed(password, folder),
        ca_file=str(folder / ca_file) if ca_file else "",
        timeout_s=s.number("timeout_s", d.timeout_s, low=1),
        poll_limit_s=s.number("poll_limit_s", d.poll_limit_s),
        requests_per_s=s.number("requests_per_s", d.requests_per_s, low=0.1),
    )
    s.done()
    return made


def _consent(s: Section, folder: Path) -> ConsentSettings:
    place = s.text("folder")
    made = ConsentSettings(
        version=s.text("version", ConsentSettings().version),
        folder=str(folder / place) if place else "",
    )
    s.done()
    return made


def _policy(s: Section) -> Policy:
    d = Policy()
    made = Policy(
        preset=s.word("preset", Preset, d.preset),
        score_refuse_at=s.number("score_refuse_at", d.score_refuse_at, low=-100),
        score_approve_at=s.number("score_approve_at", d.score_approve_at, low=-100),
        serpro_minimum=s.optional("serpro_minimum", low=0),
        retry_invalid_identity=s.flag("retry_invalid_identity", default=d.retry_invalid_identity),
        check_expiry=s.flag("check_expiry", default=d.check_expiry),
        check_name=s.flag("check_name", default=d.check_name),
        check_birth_date=s.flag("check_birth_date", default=d.check_birth_date),
        check_number=s.flag("check_number", default=d.check_number),
        check_adult=s.flag("check_adult", default=d.check_adult),
        adult_age=int(s.number("adult_age", d.adult_age, low=1)),
        four_eyes=s.some_of("four_eyes", FOUR_EYES),
    )
    s.done()
    if made.score_refuse_at >= 0 or made.score_approve_at <= 0:
        raise refuse(
            "config.value",
            "policy.score_refuse_at has to be below zero and policy.score_approve_at above",
        )
    return made


def _counter(s: Section, folder: Path) -> CounterSettings:
    d = CounterSettings()
    pin = s.secret("manager_pin")
    made = CounterSettings(
        name=s.text("name"),
        attendant=s.text("attendant"),
        idle_warning_s=s.number("idle_warning_s", d.idle_warning_s, low=5),
        idle_home_s=s.number("idle_home_s", d.idle_home_s, low=10),
        result_home_s=s.number("result_home_s", d.result_home_s, low=10),
        manager_pin=None if pin is None else placed(pin, folder),
        lockdown=s.flag("lockdown", default=d.lockdown),
        watchdog=s.flag("watchdog", default=d.watchdog),
        theme=s.text("theme", d.theme, THEMES),
        keyboard=s.text("keyboard", choices=("", *KEYBOARDS)),
    )
    s.done()
    if made.idle_warning_s >= made.idle_home_s:
        raise refuse("config.value", "counter.idle_warning_s has to be less than idle_home_s")
    return made
