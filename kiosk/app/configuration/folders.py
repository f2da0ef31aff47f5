"""Where the program keeps what it keeps, on each platform."""

import os
from pathlib import Path

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.text import trimmed

NAME = "kiosk"


def configuration_file(given: str | None) -> Path | None:
    """`--config`, else KIOSK_CONFIG, else the platform's file if there is one, else None.

    None is a start without any configuration: the demo. A file that was named and is missing is
    not None, so that reading it fails.
    """
    named = given or trimmed(os.environ.get("KIOSK_CONFIG", ""))
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
