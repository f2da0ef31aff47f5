"""What the first paint may not wait for."""

import subprocess
import sys

HEAVY = ("numpy", "cv2", "PIL", "httpx", "phonenumbers", "stdnum", "sqlcipher3", "starlette")


def test_the_window_and_the_home_screen_import_nothing_heavy() -> None:
    program = (
        "import sys; import kiosk.ui.window, kiosk.ui.screens.home; "
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
