"""The proxy's password lies where every secret lies, and nowhere else."""

from pathlib import Path

import pytest
from tomli_w import dumps as to_toml

from kiosk.app.checks.checkup import secrets_of
from kiosk.app.configuration import provisioning
from kiosk.app.configuration.reader import parse, read_file
from kiosk.app.configuration.secret_places import FileKeeper
from kiosk.app.services.client import network_of
from kiosk.domain.values.problem import ProblemError

PASSWORD = "p@ss:w/rd%20"
PROXY = "http://branch@proxy.example:8080"


@pytest.mark.parametrize(
    "proxy",
    [
        "http://branch:p4ssw0rd@proxy.example:8080",
        "http://branch:p4ssw0rd#1@proxy.example",
        "http://branch:p@p4ssw0rd@proxy.example",
        "http://:p4ssw0rd@proxy.example",
    ],
)
def test_a_password_in_the_address_is_refused_and_not_repeated(tmp_path: Path, proxy: str) -> None:
    with pytest.raises(ProblemError) as refused:
        parse(to_toml({"network": {"proxy": proxy}}), folder=tmp_path)
    problem = refused.value.problem
    # What can not even be read as an address is refused as such.
    assert problem.code in {"config.secret", "config.proxy_address"}
    assert "proxy_password" in problem.detail or problem.code == "config.proxy_address"
    assert "p4ssw0rd" not in problem.detail


def test_a_password_without_a_user_is_refused(tmp_path: Path) -> None:
    network = {"proxy": "http://proxy.example", "proxy_password": "vault:proxy"}
    with pytest.raises(ProblemError, match=r"config\.value"):
        parse(to_toml({"network": network}), folder=tmp_path)


def test_provisioning_keeps_it_and_the_client_alone_sees_it(tmp_path: Path) -> None:
    file, target = tmp_path / "branch.toml", tmp_path / "kiosk.toml"
    network = {"proxy": PROXY}
    file.write_text(
        to_toml({"configuration": {"network": network}, "secrets": {"proxy_password": PASSWORD}}),
        "utf-8",
    )
    keeper = FileKeeper(tmp_path / "secrets")
    read = provisioning.read(file, keeper, target=target)
    provisioning.apply(read, keeper, target=target)
    assert PASSWORD not in target.read_text("utf-8") + repr(read)
    configuration = read_file(target)
    assert PASSWORD not in repr(configuration)
    assert configuration.network.proxy == PROXY
    used = network_of(configuration)
    assert used.proxy == "http://branch:p%40ss%3Aw%2Frd%2520@proxy.example:8080"
    assert "p%40ss" not in repr(used)


def test_the_doctor_looks_for_it(tmp_path: Path) -> None:
    network = {"proxy": PROXY, "proxy_password": "vault:proxy"}
    configuration = parse(to_toml({"mode": "sandbox", "network": network}), folder=tmp_path)
    assert "network.proxy_password" in dict(secrets_of(configuration))


def test_a_file_that_was_exchanged_is_not_wiped(tmp_path: Path) -> None:
    file, other = tmp_path / "branch.toml", tmp_path / "other"
    file.write_text("[secrets]\nmanager_pin = '471100'\n", "utf-8")
    other.write_text("of somebody else", "utf-8")
    keeper = FileKeeper(tmp_path / "secrets")
    read = provisioning.read(file, keeper, target=tmp_path / "kiosk.toml")
    file.unlink()
    file.symlink_to(other)
    with pytest.raises(ProblemError, match=r"provision\.swapped"):
        provisioning.wipe(file, read.rest, identity=read.identity)
    assert other.read_text("utf-8") == "of somebody else"
