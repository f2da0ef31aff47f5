"""The courier alone: all that a command of the command line needs, and the window too."""

from collections.abc import Callable

from kiosk.domain.configuration.settings import Configuration
from kiosk.store.opening import Opened
from kiosk.unico.client import UnicoClient
from kiosk.unico.polling import poll
from kiosk.visit.courier import Courier


def make_courier(
    client: UnicoClient,
    store: Opened,
    configuration: Configuration,
    *,
    exchanged: Callable[[bool], None] = lambda _ok: None,
) -> Courier:
    """A courier over this client and this store."""
    return Courier(
        service=client,
        journal=store.journal,
        audit=store.audit,
        configuration=configuration,
        poll=poll,
        mode=configuration.mode.value,
        on_exchange=exchanged,
    )
