"""Applies one file with configuration, certificates, consent texts and secrets to this machine.

The secrets go to the vault (or, where there is none, to files) and are wiped from FILE.
"""

import argparse
import sys
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.running import say
from kiosk.app.configuration import provisioning
from kiosk.app.configuration.folders import configuration_file, new_configuration_file
from kiosk.app.configuration.secret_places import FileKeeper, Keeper, VaultKeeper
from kiosk.app.configuration.section import refuse
from kiosk.app.process.exit_status import Status
from kiosk.store.keys import Vault
from kiosk.store.vault import os_vault


def add(parser: argparse.ArgumentParser) -> None:
    """FILE, and where secrets go."""
    parser.add_argument(
        "file", type=file_path, metavar="FILE", help="what to apply; described in the README"
    )
    parser.add_argument(
        "--secrets-folder",
        type=file_path,
        metavar="FOLDER",
        help="keep the secrets as files (mode 0600) in this folder, for a system without a vault",
    )
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Apply it to the configuration that `--config` names, else to the platform's."""
    return provision(arguments, vault=None if arguments.secrets_folder else os_vault())


def provision(arguments: argparse.Namespace, *, vault: Vault | None) -> int:
    """The same with a vault that is handed in."""
    path = Path(arguments.file)
    target = configuration_file(arguments.config) or new_configuration_file()
    keeper = _keeper(arguments.secrets_folder, vault)
    read = provisioning.read(path, keeper, target=target.absolute())
    if read.secrets:
        if isinstance(keeper, _Nowhere):
            raise refuse(
                "config.no_vault",
                "this system has no vault: name a folder for the secrets (--secrets-folder)",
            )
        provisioning.may_be_wiped(path)
    applied = provisioning.apply(read, keeper, target=target.absolute())
    if read.secrets:
        provisioning.wipe(path, read.rest, identity=read.identity)
    say(
        {
            "configuration": str(target),
            "changed": applied.changed,
            "unchanged": applied.unchanged,
            "wiped": bool(read.secrets),
        },
        as_json=arguments.json,
        lines=[
            *(f"changed    {name}" for name in applied.changed),
            *(f"unchanged  {name}" for name in applied.unchanged),
            *([f"wiped      the secrets in {path}"] if read.secrets else []),
        ],
    )
    if not arguments.json and applied.changed:
        sys.stdout.write(f"try it: kiosk doctor --config {target}\n")
    return Status.DONE


class _Nowhere(FileKeeper):
    """No vault and no folder: right for a file without secrets, and for nothing else."""

    def store_key(self) -> str:
        """No place is known here; the file names one, or the start says that it has to."""
        return ""


def _keeper(folder: str | None, vault: Vault | None) -> Keeper:
    if folder:
        return FileKeeper(Path(folder))
    return _Nowhere(Path()) if vault is None else VaultKeeper(vault)
