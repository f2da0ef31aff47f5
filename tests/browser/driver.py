"""A phone's browser: headless Chromium by the W3C WebDriver protocol, which is JSON over HTTP.

Blocking: to be called in a thread. The browser can reach this machine and nothing else.
"""

import base64
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import httpx

DRIVER, BROWSER = shutil.which("chromedriver"), shutil.which("chromium")
PATIENCE_S = 30.0
LOOK_EVERY_S = 0.05
PHONE = {"width": 390, "height": 844, "pixelRatio": 2.0, "touch": True}
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The protocol's own name for an element's id (W3C WebDriver, section 12.1)."""
ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--hide-scrollbars",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
CAMERA = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")


class Phone:
    """One browser of the size of a phone. `pictures`: the folder for what its screen shows."""

    def __init__(self, pictures: Path, *, language: str, camera: bool = True) -> None:
        self._pictures = pictures
        self._language = language
        self._camera = camera
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-phone-")
        self._driver: subprocess.Popen[str] | None = None
        self._idle = threading.Event()
        self._http = httpx.Client(trust_env=False, timeout=60.0)

    def __enter__(self) -> Self:
        """Start the driver, then the browser."""
        try:
            self._session = self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End both and forget the profile."""
        try:
            self._http.delete(self._session)
        finally:
            self._stop()

    def open(self, address: str) -> None:
        """Go to a page."""
        self._ask("url", url=address)

    def press(self, selector: str) -> None:
        """Tap the element, once it can be seen and tapped."""
        self._until(lambda: self._enabled(selector), f"{selector} can not be pressed")
        self._ask(f"element/{self._find(selector)}/click")

    def put_file(self, selector: str, file: Path) -> None:
        """Choose a file in an `<input type=file>`."""
        self._ask(f"element/{self._find(selector)}/value", text=str(file))

    def sees(self, selector: str) -> str:
        """Wait until the element is shown; its text."""
        self._until(lambda: self._shown(selector), f"{selector} is not shown")
        return self.text(selector)

    def text(self, selector: str) -> str:
        """What stands there."""
        return str(self._get(f"element/{self._find(selector)}/text"))

    def run(self, script: str) -> Any:
        """Run a script in the page."""
        return self._ask("execute/sync", script=script, args=[])

    def until(self, script: str) -> None:
        """Wait until a script says yes."""
        self._until(lambda: bool(self.run(script)), script)

    def keep(self, name: str) -> None:
        """Save what the screen shows."""
        path = self._pictures / f"{name}.png"
        path.write_bytes(base64.b64decode(self._get("screenshot")))

    def _start(self) -> str:
        assert DRIVER is not None
        assert BROWSER is not None
        self._driver = subprocess.Popen(
            [DRIVER, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        base = f"http://127.0.0.1:{self._port()}"
        options = {
            "binary": BROWSER,
            "args": [
                *ARGUMENTS,
                *(CAMERA if self._camera else ()),
                f"--user-data-dir={self._folder.name}",
                f"--lang={self._language}",
            ],
            "mobileEmulation": {"deviceMetrics": PHONE},
            "prefs": {"intl.accept_languages": self._language},
        }
        answer = self._http.post(
            f"{base}/session",
            json={
                "capabilities": {
                    "alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}
                }
            },
        )
        return f"{base}/session/{_value(answer)['sessionId']}"

    def _port(self) -> int:
        assert self._driver is not None
        assert self._driver.stdout is not None
        for line in self._driver.stdout:
            if "started successfully on port" in line:
                return int(line.rstrip(".\n ").rpartition(" ")[2])
        raise AssertionError("the driver did not start")

    def _stop(self) -> None:
        self._http.close()
        if self._driver is not None:
            self._driver.terminate()
            self._driver.wait(PATIENCE_S)
            if self._driver.stdout is not None:
                self._driver.stdout.close()
        self._folder.cleanup()

    def _find(self, selector: str) -> str:
        found = self._ask("element", using="css selector", value=selector)
        return str(found[_ELEMENT])

    def _shown(self, selector: str) -> bool:
        return bool(self._get(f"element/{self._find(selector)}/displayed"))

    def _enabled(self, selector: str) -> bool:
        return self._shown(selector) and bool(self._get(f"element/{self._find(selector)}/enabled"))

    def _until(self, there: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not there():
            assert time.monotonic() < end, what
            self._idle.wait(LOOK_EVERY_S)

    def _ask(self, path: str, **body: object) -> Any:
        return _value(self._http.post(f"{self._session}/{path}", json=body))

    def _get(self, path: str) -> Any:
        return _value(self._http.get(f"{self._session}/{path}"))


def _value(answer: httpx.Response) -> Any:
    value = answer.json()["value"]
    assert answer.is_success, value
    return value
