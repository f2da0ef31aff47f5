"""The README's pictures: the six screens of a visit, out of the gallery, small enough for it."""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from product import ROOT, BuildError, say

FOLDER = ROOT / "docs" / "pictures"
SCREENS = ("home", "subject", "consent", "selfie_hold", "review", "verdict_approved")
LANGUAGE, SIZE = "en-US", "1280x800"
_WIDTH, _COLOURS = 640, 128


def make() -> list[Path]:
    """Draw them anew into docs/pictures."""
    FOLDER.mkdir(exist_ok=True)
    made = []
    with tempfile.TemporaryDirectory(prefix="kiosk-pictures-") as folder:
        for name in SCREENS:
            command = [sys.executable, "-m", "kiosk.ui.gallery", folder, "--only", name]
            command += ["--language", LANGUAGE, "--size", SIZE]
            if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
                raise BuildError(f"The gallery could not draw {name}.")
            made.append(shrink(Path(folder) / LANGUAGE / SIZE / f"{name}.png", FOLDER))
    say(f"{FOLDER.relative_to(ROOT)}: {sum(path.stat().st_size for path in made) // 1000} kB")
    return made


def shrink(picture: Path, folder: Path) -> Path:
    """Half the size, few colours."""
    with Image.open(picture) as whole:
        height = round(whole.height * _WIDTH / whole.width)
        small = whole.convert("RGB").resize((_WIDTH, height), Image.Resampling.LANCZOS)
    target = folder / picture.name
    small.quantize(_COLOURS).save(target, "PNG", optimize=True)
    return target
