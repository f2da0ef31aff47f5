"""The pages' own JSON, as printed, flaws and all."""

import json
import re
from pathlib import Path
from typing import Any

PAGES = Path(__file__).parent / "pages"
SCENARIOS = (
    "idlive",
    "id",
    "idcheck",
    "iddocs",
    "idsign",
    "iddocssign",
    "idcheckserpro",
    "idtoken",
)


def page(name: str) -> Any:
    """One printed example. Commas before a closing bracket are the page's, not the wire's."""
    text = (PAGES / f"{name}.json").read_text(encoding="utf-8")
    return json.loads(re.sub(r",(\s*[}\]])", r"\1", text))
