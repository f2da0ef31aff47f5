"""Loud tests: what would pass unnoticed on a counter fails here.

Warnings are errors (pyproject.toml); an unexpected log record of WARNING or above, a window left
behind, and traffic beyond the loopback each fail the test in which they happen. Nothing here
touches the machine's own configuration, data or vault.
"""

import gc
import ipaddress
import logging
import os
import re
import sys
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns of any other encoding
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for _name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "kiosk_config"):
    os.environ.pop(_name, None)
    os.environ.pop(_name.upper(), None)


def _is_near(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if name in {"localhost", "", "<broadcast>"}:
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _stay_on_the_loopback(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook, which no library can go around."""
    if event == "socket.connect":
        address = arguments[1]
        if isinstance(address, tuple) and not _is_near(address[0]):
            raise PermissionError("tests stay on the loopback")
    elif event == "socket.getaddrinfo" and not _is_near(arguments[0]):
        raise PermissionError("tests resolve no names but localhost")


sys.addaudithook(_stay_on_the_loopback)


@pytest.fixture(scope="session", autouse=True)
def folders_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Configuration, data and cache folders that end with the session."""
    root = tmp_path_factory.mktemp("user")
    patch = pytest.MonkeyPatch()
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        patch.setenv(name, str(root / name.lower()))
    patch.setenv("LOCALAPPDATA", str(root / "local"))
    patch.setenv("APPDATA", str(root / "roaming"))
    yield
    patch.undo()


class LogRecords(logging.Handler):
    """Keeps what is logged at WARNING or above."""

    def __init__(self) -> None:
        """Listen to every logger."""
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a log record that `@pytest.mark.expects_log(REGEX, ...)` does not name."""
    patterns: list[str] = [
        pattern for mark in request.node.iter_markers("expects_log") for pattern in mark.args
    ]
    listener = LogRecords()
    logging.getLogger().addHandler(listener)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(listener)
    lines = [f"{r.name}: {r.levelname}: {r.getMessage()}" for r in listener.records]
    surprising = [line for line in lines if not any(re.search(p, line) for p in patterns)]
    missing = [p for p in patterns if not any(re.search(p, line) for line in lines)]
    if surprising:
        pytest.fail("unexpected log records:\n" + "\n".join(surprising), pytrace=False)
    if missing:
        pytest.fail(f"expected log records did not come: {missing}", pytrace=False)


def _open_windows() -> dict[int, str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is None:
        return {}
    return {
        id(window): f"{type(window).__name__} {window.objectName()!r}"
        for window in application.topLevelWidgets()
    }


@pytest.fixture(autouse=True)
def no_widget_left_behind() -> Iterator[None]:
    """Fail where a top-level widget outlives its test (`qtbot.addWidget` closes one in time)."""
    before = _open_windows()
    yield
    left = set(_open_windows()) - set(before)
    if not left:
        return
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    gc.collect()
    if names := [name for key, name in _open_windows().items() if key not in before]:
        pytest.fail("widgets left behind: " + ", ".join(sorted(names)), pytrace=False)
