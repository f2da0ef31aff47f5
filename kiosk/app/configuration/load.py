"""From the command line to a configuration, the same way for the window and every command."""

from pathlib import Path

from kiosk.app.configuration.demo import demo_configuration
from kiosk.app.configuration.folders import configuration_file, data_folder
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.configuration.section import refuse
from kiosk.domain.configuration.settings import Configuration, CredentialSettings
from kiosk.domain.values.mode import Mode


def load(*, config: str | None, demo: bool) -> Configuration:
    """What the program runs with. Raises `ProblemError` of kind CONFIGURATION (exit status 3)."""
    path = None if demo and config is None else configuration_file(config)
    configuration = Configuration() if path is None else _read(path)
    if demo or configuration.mode is Mode.DEMO:
        return demo_configuration(configuration)
    return configuration


def _read(path: Path) -> Configuration:
    from kiosk.app.configuration.reader import read_file  # noqa: PLC0415 - the demo has no file

    return read_file(path)


def credentials_of(configuration: Configuration) -> CredentialSettings:
    """What every exchange with the service needs; ProblemError `config.credentials`."""
    if configuration.credentials is None:
        raise refuse(
            "config.credentials", "[credentials] needs account, tenant and private_key_file"
        )
    return configuration.credentials


def preferences_of(configuration: Configuration) -> Preferences:
    """The counter's own choices."""
    folder = data_folder(configuration)
    return Preferences.read(None if folder is None else folder / "preferences.json")


def fingerprint(*, config: str | None, demo: bool) -> str:
    """SHA-256 of the configuration's file; empty where there is none or it went away."""
    path = None if demo and config is None else configuration_file(config)
    if path is None:
        return ""
    import hashlib  # noqa: PLC0415

    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
