"""Draws the table as a Mermaid state diagram: what the documentation shows is what runs.

`python -m tools.diagram` prints it; a test holds ARCHITECTURE.md against it. Ways home, ways
back to the form and what stays in its state are left out; "next" is `kiosk.flow.visit.order.go_on`.
"""

import sys
from collections import defaultdict

from kiosk.flow.home import AtHome
from kiosk.flow.machine import BackPressed, IdleExpired, VisitCancelled
from kiosk.flow.transition import TABLE
from kiosk.flow.trouble import InTrouble
from kiosk.flow.visit.order import NEXT

LEFT_OUT = {AtHome, InTrouble}
NAMED = 2


def diagram() -> str:
    """One arrow a pair of states, with the events that take it."""
    arrows: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (source, event), edge in TABLE.items():
        targets = set(edge.targets) - LEFT_OUT - {source}
        if event in {BackPressed, VisitCancelled, IdleExpired}:
            continue
        if set(NEXT) - {source} <= targets:
            arrows[source.__name__, "next"].append(event.__name__)
            targets -= set(NEXT)
        for target in sorted(targets, key=lambda t: t.__name__):
            arrows[source.__name__, target.__name__].append(event.__name__)
    lines = ["stateDiagram-v2", "    state next <<choice>>", "    [*] --> AtHome"]
    lines += [f"    next --> {target.__name__}" for target in NEXT]
    for (source_name, target_name), events in arrows.items():
        shown = events if len(events) <= NAMED else [*events[:NAMED], "…"]
        lines.append(f"    {source_name} --> {target_name}: {', '.join(shown)}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(diagram() + "\n")
