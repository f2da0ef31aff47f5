"""Everything that one running simulator knows, put together and handed to its routes."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.values.operation import Operation
from kiosk.simulator.credentials import SDK_ONLY_KEY, Credentials
from kiosk.simulator.faults import FaultBox
from kiosk.simulator.journeys import Journeys
from kiosk.simulator.processes import Processes
from kiosk.simulator.provider import Provider
from kiosk.simulator.record import Record
from kiosk.simulator.tokens import TokenDesk


@dataclass(slots=True, kw_only=True)
class World:
    """One simulator. `base_url` has no trailing slash; `now` gives seconds since the epoch."""

    base_url: str
    credentials: Credentials
    record: Record = field(default_factory=Record)
    faults: FaultBox = field(default_factory=FaultBox)
    now: Callable[[], float] = time.time
    tokens: TokenDesk = field(init=False)
    processes: Processes = field(init=False)
    journeys: Journeys = field(init=False)
    provider: Provider = field(init=False)
    services: dict[str, tuple[Operation, bool]] = field(init=False, repr=False)
    """API key to the service that it opens, and whether it demands the SDK."""

    def __post_init__(self) -> None:
        port = self.base_url.rpartition(":")[2]
        audiences = frozenset({self.base_url, f"http://localhost:{port}"})
        self.tokens = TokenDesk(self.credentials, audiences, self.now)
        self.processes = Processes(self.base_url, self.record, self.now)
        self.journeys = Journeys(self.base_url, self.record, self.processes.know, self.now)
        self.provider = Provider(self.base_url, self.now)
        keys = self.credentials.api_keys
        self.services = {key: (operation, False) for operation, key in keys.items()}
        self.services[SDK_ONLY_KEY] = (Operation.ONBOARDING, True)
