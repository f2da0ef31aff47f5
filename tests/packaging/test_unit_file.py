"""The unit's fences stand, and what the counter needs is not behind them.

systemd's own figure is taken by packaging/test_unit.sh; here is what makes it.
"""

import re
from pathlib import Path

import pytest
import tree

UNIT = (tree.LINUX / "kiosk.service").read_text("utf-8")
SCRIPTS = ("postinst", "prerm", "postrm", *(path.name for path in tree.LINUX.glob("rpm-*")))


def said(key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", UNIT, re.MULTILINE)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("NoNewPrivileges", "yes"),
        ("CapabilityBoundingSet", ""),
        ("AmbientCapabilities", ""),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("ProtectProc", "invisible"),
        ("ProtectKernelTunables", "yes"),
        ("ProtectKernelModules", "yes"),
        ("ProtectKernelLogs", "yes"),
        ("ProtectControlGroups", "yes"),
        ("ProtectClock", "yes"),
        ("PrivateTmp", "yes"),
        ("RestrictNamespaces", "yes"),
        ("RestrictSUIDSGID", "yes"),
        ("RestrictRealtime", "yes"),
        ("LockPersonality", "yes"),
        ("SystemCallArchitectures", "native"),
        ("DevicePolicy", "closed"),
        ("LimitCORE", "0"),
    ],
)
def test_a_fence_stands(key: str, value: str) -> None:
    assert said(key) == [value]


def test_system_calls_are_those_of_a_service_without_privileges() -> None:
    assert said("SystemCallFilter") == ["@system-service", "~@privileged"]


@pytest.mark.parametrize(
    "device", ["char-video4linux", "char-drm", "char-input", "char-alsa", "/dev/tty1"]
)
def test_the_counter_s_devices_are_open(device: str) -> None:
    assert f"{device} rw" in said("DeviceAllow")


def test_nothing_takes_camera_renderer_or_network_away() -> None:
    # The camera's group, Mesa's compiled shaders, and the service.
    for key in ("PrivateDevices", "PrivateUsers", "MemoryDenyWriteExecute", "PrivateNetwork"):
        assert said(key) == []
    families = said("RestrictAddressFamilies")[0].split()
    assert {"AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK"} == set(families)


def test_the_home_is_what_it_may_write() -> None:
    assert said("StateDirectory") == ["kiosk"]
    assert said("StateDirectoryMode") == ["0700"]


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_of_a_package_ends_at_its_first_error(name: str) -> None:
    lines = (tree.LINUX / name).read_text("utf-8").splitlines()
    assert lines[0] == "#!/bin/sh"
    assert "set -e" in lines


def test_only_the_first_installation_says_who_may_read_the_configuration() -> None:
    script = (tree.LINUX / "postinst").read_text("utf-8")
    first, _, rest = script.partition('if [ -z "$2" ]; then\n')
    assert "chmod 0640" not in first
    assert "chmod 0640 /etc/kiosk/kiosk.toml" in rest.partition("fi\n")[0]


def test_an_upgrade_by_rpm_starts_the_window_last_and_stops_it_first() -> None:
    scripts = {path.name: Path(path).read_text("utf-8") for path in tree.LINUX.glob("rpm-*")}
    assert "systemctl stop kiosk.service" in scripts["rpm-pre"]
    assert "systemctl restart kiosk.service" in scripts["rpm-posttrans"]
    assert "stop" not in scripts["rpm-preun"]
    assert '[ "$1" = 0 ]' in scripts["rpm-preun"]
