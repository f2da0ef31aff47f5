"""The heavy half of the program, built after the first paint in a thread.

Store, client, simulator: everything with a big import or a disk behind it.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.services.client import connect, result_paths
from kiosk.app.services.storage import open_store
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Hosts, Mode
from kiosk.simulator.server import SimulatorThread
from kiosk.store.opening import Opened
from kiosk.unico.assertion import Credentials
from kiosk.unico.client import UnicoClient
from kiosk.unico.quiet import silence_the_wire


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """What a counter works with. `close` gives everything back."""

    configuration: Configuration
    store: Opened
    client: UnicoClient
    simulator: SimulatorThread | None

    def close(self) -> None:
        """Blocking, at most some seconds. The client is closed on its own loop before."""
        if self.simulator is not None:
            self.simulator.stop()
        self.store.journal.close()


def build_backend(configuration: Configuration, *, attendant: Callable[[], str]) -> Backend:
    """Build them all. Raises `ProblemError`; what was built by then is closed again."""
    silence_the_wire()
    with contextlib.ExitStack() as undo:
        store = open_store(configuration, attendant)
        undo.callback(store.journal.close)
        simulator = None
        if configuration.mode is Mode.DEMO:
            simulator = SimulatorThread()
            url = simulator.start()
            undo.callback(simulator.stop)
            client = demo_client(configuration, simulator, url)
        else:
            client = connect(configuration)
        undo.pop_all()
    return Backend(
        configuration=configuration,
        store=store,
        client=client,
        simulator=simulator,
    )


def demo_client(configuration: Configuration, simulator: SimulatorThread, url: str) -> UnicoClient:
    """The same client as ever, pointed at the simulator with the keys that it made."""
    keys = simulator.credentials()
    return UnicoClient(
        hosts=Hosts(identity_url=url, api_url=url, web_url=url),
        credentials=Credentials(
            account=keys.account, tenant=keys.tenant, private_key_pem=keys.private_key_pem
        ),
        api_keys=keys.api_keys,
        # No proxy stands between the program and itself.
        network=replace(configuration.network, proxy="", ca_file=""),
        result_paths=result_paths(configuration),
    )
