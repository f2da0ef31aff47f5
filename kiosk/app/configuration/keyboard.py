"""Which keyboard the counter has: what its session tells the compositor before the window opens."""

import sys

from kiosk.domain.configuration.languages import language_of
from kiosk.domain.configuration.settings import Configuration


def xkb(configuration: Configuration) -> str:
    """`LAYOUT:VARIANT` in XKB's names; the variant may be empty."""
    name = configuration.counter.keyboard or language_of(configuration.locale).keyboard
    layout, _, variant = name.partition("-")
    return f"{layout}:{variant}"


def tell(configuration: Configuration) -> int:
    """Print it for the session on tty1."""
    sys.stdout.write(f"{xkb(configuration)}\n")
    return 0
