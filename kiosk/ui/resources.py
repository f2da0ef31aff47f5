"""Where the bundled files lie. The folder is beside the package, frozen or not."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """The path of a bundled file."""
    return FOLDER.joinpath(*parts)
