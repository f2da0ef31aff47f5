"""Draws the table as a Mermaid state diagram: what the documentation shows is what runs.

`python -m kiosk.flow.diagram` prints it; a test holds ARCHITECTURE.md against it.
"""

import sys
from collections import defaultdict

from kiosk.flow.states import AtHome
from kiosk.flow.transition import TABLE


def diagram() -> str:
    """One arrow a pair of states, with the events that take it. Ways home are left out."""
    arrows: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (source, event), edge in TABLE.items():
        for target in edge.targets:
            if target not in {source, AtHome}:
                arrows[source.__name__, target.__name__].append(event.__name__)
    lines = ["stateDiagram-v2", "    [*] --> AtHome"]
    for (source_name, target_name), events in arrows.items():
        shown = events if len(events) <= 2 else [*events[:2], "…"]  # noqa: PLR2004
        lines.append(f"    {source_name} --> {target_name}: {', '.join(shown)}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(diagram() + "\n")
