"""The configuration as a whole: what is refused, by name. Each key: `test_every_key`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import pytest

from kiosk.app.configuration.reader import Reader, parse, read_file
from kiosk.app.configuration.section import Section
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.key import key
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from tests.app.documented import SAMPLE

HERE = Path("/somewhere")


def refusal(text: str) -> tuple[str, str]:
    """Code and detail of what `parse` says."""
    with pytest.raises(ProblemError) as refused:
        parse(text, folder=HERE)
    return refused.value.problem.code, refused.value.problem.detail


def test_the_design_s_sample_is_a_configuration() -> None:
    made = parse(SAMPLE, folder=HERE)
    assert made.mode is Mode.CUSTOM
    assert made.credentials is not None
    assert made.credentials.private_key.name == str(HERE / "key.pem")
    assert made.services[Operation.ONBOARDING].api_key.scheme == "vault"
    assert made.camera.customer.source == "Logitech C920"
    assert made.store.key_file == str(HERE / "store.key")


@pytest.mark.parametrize(
    ("text", "code", "named"),
    [
        ("[camera]\nsource='rtsp://u:se#cret@h/1'", "config.camera_address", "camera.source: in"),
        ("[camera.document]\nsource='rtsp://h:99999/1'", "config.camera_address", "port"),
        ("[network]\nproxy='http://u:12#secret@proxy:3128'", "config.proxy_address", "%23"),
        ("[network]\nproxy='http://proxy:abc'", "config.proxy_address", "port"),
    ],
)
def test_an_address_that_would_show_its_password_is_refused(
    text: str, code: str, named: str
) -> None:
    told, detail = refusal(text)
    assert told == code
    assert named in detail
    assert "cret" not in detail


def test_nothing_at_all_is_the_demo() -> None:
    assert parse("", folder=HERE) == Configuration()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('mood = "demo"', 'mood is not known; did you mean "mode"?'),
        ("[stor]\nfolder='x'", 'did you mean "store"?'),
        ("[store]\nfoldr='x'", 'store.foldr is not known; did you mean "folder"?'),
        ("[services.onbording]\napi_key='env:K'", 'did you mean "onboarding"?'),
        ("[counter]\nlock_down=true", 'did you mean "lockdown"?'),
        ("[capture.levels.head_pose_yow]\nblock_high=1", 'did you mean "head_pose_yaw"?'),
        ("[camera.document]\nmiror=true", "camera.document.miror"),
        ("[journeys.flows.idcheck]\nneds=[]", "journeys.flows.idcheck.neds"),
    ],
)
def test_an_unknown_key_is_refused_with_its_neighbour(text: str, named: str) -> None:
    code, detail = refusal(text)
    assert code == "config.unknown_key"
    assert named in detail


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("mode = 1", "mode"),
        ('mode = "live"', "mode"),
        ('locale = "de-DE"', "locale"),
        ("store = 3", "[store]"),
        ("[store]\noffline = 'yes'", "store.offline"),
        ("[network]\ntimeout_s = 'long'", "network.timeout_s"),
        ("[network]\ntimeout_s = 0", "network.timeout_s"),
        ("[network]\ntimeout_s = true", "network.timeout_s"),
        ("[camera]\nrotation = 45", "camera.rotation"),
        ("[policy]\nscore_approve_at = -1", "policy.score_approve_at"),
        ("[counter]\nidle_warning_s = 200", "counter.idle_warning_s"),
        ("[people]\nsource = 'ldap'", "people.source"),
        ("[people]\nsource = 'oidc'", "people.oidc needs issuer and client_id"),
        ("[people.oidc]\nissuer = 'http://login.example'", "people.oidc.issuer"),
        ("[people.oidc]\nscopes = ['profile']", "people.oidc.scopes"),
        ("[people.oidc.roles]\nattendant=['x']\nauditor=['x']", 'people.oidc.roles gives "x"'),
        ("[policy]\nfour_eyes = ['serve']", "policy.four_eyes"),
        ("[services.age]\napi_key='env:K'\ncapabilities=['x']", "services.age.capabilities"),
        ('mode = "custom"', "custom.identity_url"),
        ("[credentials]\naccount = 'a'", "credentials"),
    ],
)
def test_a_wrong_value_names_its_key(text: str, named: str) -> None:
    code, detail = refusal(text)
    assert code.startswith("config.")
    assert named in detail


def test_a_secret_itself_is_refused_and_not_repeated() -> None:
    code, detail = refusal('[services.age]\napi_key = "s3cr3t-value"')
    assert code == "config.secret"
    assert "s3cr3t" not in detail


def test_a_file_that_is_no_toml_or_no_text(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    for content, code in ((b"mode = ", "config.toml"), (b"\xff\xfe", "config.encoding")):
        path.write_bytes(content)
        with pytest.raises(ProblemError) as refused:
            read_file(path)
        assert refused.value.problem.code == code
    with pytest.raises(ProblemError) as missing:
        read_file(tmp_path / "other.toml")
    assert missing.value.problem.code == "config.unreadable"


def test_paths_start_at_the_configuration_s_folder_however_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "kiosk.toml").write_text('[store]\nkey_file="k"\nfolder="d"', "utf-8")
    monkeypatch.chdir(tmp_path)
    made = read_file(Path("etc/kiosk.toml"))
    assert made.store.key_file == str(tmp_path / "etc" / "k")
    assert made.store.folder == str(tmp_path / "etc" / "d")


def test_what_is_pasted_into_the_configuration_is_canonical(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(
        '\ufeff[counter]\nname = "Sa\u0303o\u00a0Paulo\u200b"\n'
        '[store]\nfolder = "\u202aD\u00b4\u202c"\n'.encode()
    )
    made = read_file(file)
    assert made.counter.name == "S\u00e3o Paulo"
    assert made.store.folder == str(tmp_path / "D\u00b4")


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"
    PLUM = "plum"


@dataclass(frozen=True)
class Bowl:
    """One key of every kind that a key may be of, beside those that there are."""

    lists: tuple[str, ...] = ("a",)
    some: frozenset[Fruit] = field(
        default=frozenset(), metadata=key("", choices=(Fruit.APPLE, Fruit.PEAR))
    )
    by_name: Mapping[Fruit, frozenset[str]] = field(default_factory=dict)


def test_every_kind_of_key_is_read() -> None:
    def read(text: str) -> Bowl:
        return Reader(HERE).table(Bowl, Section("bowl", tomllib.loads(text), []), Bowl())

    assert read("") == Bowl()
    text = "lists = [\"b\", \"c\\u200b\"]\nsome = ['pear']\nby_name = { plum = ['x', 'y'] }"
    assert read(text) == Bowl(
        lists=("b", "c"),
        some=frozenset({Fruit.PEAR}),
        by_name={Fruit.PLUM: frozenset({"x", "y"})},
    )
    for wrong, named in (
        ("lists = 'b'", "bowl.lists has to be a list of texts"),
        ("lists = [1]", "bowl.lists has to be a list of texts"),
        ("some = ['plum']", "bowl.some has to be a list of: apple, pear"),
        ("some = [['pear']]", "bowl.some has to be a list of: apple, pear"),
        ("by_name = { plum = 1 }", "bowl.by_name.plum has to be a list of texts"),
        ("by_name = { plun = ['x'] }", 'bowl.by_name.plun is not known; did you mean "plum"?'),
    ):
        with pytest.raises(ProblemError) as refused:
            read(wrong)
        assert named in refused.value.problem.detail
