"""Where the program keeps what it keeps, on each platform."""

import os
import sys
from pathlib import Path

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.text import trimmed

NAME = "kiosk"
POLICY = r"Software\Policies\CounterKiosk"


def configuration_file(given: str | None) -> Path | None:
    """Windows' policy, else `--config`, else KIOSK_CONFIG, else the platform's file, else None.

    None is a start without any configuration: the demo. A file that was named and is missing is
    not None, so that reading it fails.
    """
    named = policy() or given or trimmed(os.environ.get("KIOSK_CONFIG", ""))
    if named:
        return Path(named)
    import platformdirs  # noqa: PLC0415 - not needed where a file is named

    for folder in (
        platformdirs.user_config_path(NAME, appauthor=False),
        platformdirs.site_config_path(NAME, appauthor=False),
    ):
        path = folder / "kiosk.toml"
        if path.exists():
            return path
    return None


def policy() -> str:
    """The file that the machine's group policy names (CounterKiosk.admx); empty where it is off."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - elsewhere there is none

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, POLICY) as key:
                value, _ = winreg.QueryValueEx(key, "ConfigFile")
        except OSError:
            return ""
        return str(value)
    return ""


def new_configuration_file() -> Path:
    """Where the platform's configuration is made where there is none yet."""
    import platformdirs  # noqa: PLC0415

    return platformdirs.user_config_path(NAME, appauthor=False) / "kiosk.toml"


def data_folder(configuration: Configuration) -> Path | None:
    """The journal's folder; None in the demo, which keeps nothing."""
    if configuration.mode is Mode.DEMO:
        return None
    if configuration.store.folder:
        return Path(configuration.store.folder)
    import platformdirs  # noqa: PLC0415

    return platformdirs.user_data_path(NAME, appauthor=False)
