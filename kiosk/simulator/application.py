"""The ASGI application of one world: all routes, with the layer of faults around them."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.types import ASGIApp

from kiosk.simulator.faulty import FaultLayer
from kiosk.simulator.routes_api import ApiRoutes
from kiosk.simulator.routes_control import ControlRoutes
from kiosk.simulator.routes_journey import JourneyRoutes
from kiosk.simulator.routes_oidc import OidcRoutes
from kiosk.simulator.routes_page import PAGES, PageRoutes
from kiosk.simulator.transport import Connections
from kiosk.simulator.world import World


def build_application(world: World, connections: Connections, pages: Path = PAGES) -> ASGIApp:
    """Everything that the server serves."""
    routes = [
        *ApiRoutes(world).routes(),
        *JourneyRoutes(world).routes(),
        *PageRoutes(world, pages).routes(),
        *OidcRoutes(world).routes(),
        *ControlRoutes(world).routes(),
    ]
    return FaultLayer(
        Starlette(routes=routes),
        faults=world.faults,
        tokens=world.tokens,
        connections=connections,
        now=world.now,
    )
