"""What administrators are handed: group policy, man pages, completion, menu entry, pictures."""

import gzip
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pages
import pictures
import pytest
import tree

from kiosk.app.configuration.folders import POLICY
from kiosk.app.main import COMMANDS

FLEET = Path(__file__).resolve().parents[2] / "packaging" / "fleet"
POLICIES = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


@pytest.mark.parametrize("language", ["en-US", "pt-BR", "es-MX"])
def test_the_policy_has_its_words_in_each_language(language: str) -> None:
    admx = (FLEET / "windows" / "CounterKiosk.admx").read_text("utf-8")
    words = ET.parse(FLEET / "windows" / language / "CounterKiosk.adml")  # noqa: S314 - our own
    strings = {each.get("id") for each in words.iter(f"{POLICIES}string")}
    presentations = {each.get("id") for each in words.iter(f"{POLICIES}presentation")}
    assert set(re.findall(r"\$\(string\.(\w+)\)", admx)) == strings
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", admx)) == presentations


def test_the_policy_writes_where_the_program_reads() -> None:
    tree_of_it = ET.parse(FLEET / "windows" / "CounterKiosk.admx")  # noqa: S314 - our own
    policy = next(tree_of_it.iter(f"{POLICIES}policy"))
    assert policy.get("key") == POLICY
    assert next(policy.iter(f"{POLICIES}text")).get("valueName") == "ConfigFile"


def test_every_command_has_a_page_and_the_first_names_them_all() -> None:
    made = {name: gzip.decompress(content).decode() for name, content in pages.pages().items()}
    assert set(made) == {"kiosk.1.gz", *(f"kiosk-{name}.1.gz" for name in COMMANDS)}
    assert "PLACE" not in made["kiosk.1.gz"]
    for name in COMMANDS:
        assert f".BR kiosk-{name} (1)." in made["kiosk.1.gz"].replace("\\-", "-")
    provision = made["kiosk-provision.1.gz"].replace("\\-", "-")
    assert '.BI "--secrets-folder" " FOLDER"' in provision
    assert "--supervised" not in made["kiosk.1.gz"].replace("\\-", "-")


def test_every_shell_completes_the_commands(tmp_path: Path) -> None:
    for shell in (*pages.COMPLETIONS, "powershell"):
        text = pages.completion(shell)
        assert all(name in text for name in COMMANDS), shell
    script = tmp_path / "kiosk.bash"
    script.write_text(
        f"{pages.completion('bash')}\nCOMP_WORDS=(kiosk do) COMP_CWORD=1\n"
        "_shtab_kiosk kiosk do kiosk\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n",
        "utf-8",
    )
    told = subprocess.run(["bash", script], capture_output=True, text=True, check=True)  # noqa: S607
    assert told.stdout.split() == ["documents", "doctor"]


def test_the_menu_s_entry_says_what_is_missing() -> None:
    entry = (tree.LINUX / "kiosk.desktop").read_text("utf-8")
    assert "Exec=/usr/bin/kiosk --config /etc/kiosk/kiosk.toml --from-menu\n" in entry


def test_the_readme_s_pictures_are_there() -> None:
    readme = (FLEET.parents[1] / "README.md").read_text("utf-8")
    for name in pictures.SCREENS:
        assert f"docs/pictures/{name}.png" in readme
        assert (pictures.FOLDER / f"{name}.png").read_bytes().startswith(b"\x89PNG")
