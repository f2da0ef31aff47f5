"""The simulator's own doors under /_simulator: faults, record, notifications, identifiers.

For tests and integrators. They need no token: the server listens on loopback alone.
"""

import json
from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.simulator.faults import fault_from
from kiosk.simulator.refusals import JourneyRefusedError
from kiosk.simulator.scenarios import OUTCOMES
from kiosk.simulator.world import World


class ControlRoutes:
    """Doors to one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """What is served."""
        return [
            Route("/_simulator/faults", self._switch_on, methods=["POST"]),
            Route("/_simulator/faults", self._faults, methods=["GET"]),
            Route("/_simulator/faults", self._clear, methods=["DELETE"]),
            Route("/_simulator/record", self._record, methods=["GET"]),
            Route("/_simulator/notifications", self._notifications, methods=["GET"]),
            Route("/_simulator/identifiers", self._identifiers, methods=["GET"]),
            Route("/_simulator/oidc", self._twist, methods=["PUT"]),
            Route("/_simulator/oidc", self._held, methods=["GET"]),
            Route("/_simulator/oidc", self._dismiss, methods=["DELETE"]),
            Route("/_simulator/journeys/{process_id}/{how}", self._finish, methods=["POST"]),
        ]

    async def _switch_on(self, request: Request) -> Response:
        try:
            data = json.loads(await request.body())
            faults = [fault_from(item) for item in (data if isinstance(data, list) else [data])]
        except (ValueError, AttributeError) as error:
            return JSONResponse({"error": str(error)}, 400)
        for fault in faults:
            self._world.faults.switch_on(fault)
        return JSONResponse({"faults": self._world.faults.waiting()})

    async def _faults(self, _request: Request) -> Response:
        return JSONResponse({"faults": self._world.faults.waiting()})

    async def _clear(self, _request: Request) -> Response:
        self._world.faults.clear()
        self._world.tokens.unlock()
        return JSONResponse({"faults": []})

    async def _record(self, _request: Request) -> Response:
        return JSONResponse(
            {"processes": [asdict(entry) for entry in self._world.record.entries()]}
        )

    async def _notifications(self, _request: Request) -> Response:
        return JSONResponse({"notifications": self._world.journeys.notifications})

    async def _identifiers(self, _request: Request) -> Response:
        rows = [{"name": o.name, "cpf": o.cpf, "curp": o.curp, "about": o.about} for o in OUTCOMES]
        return JSONResponse({"identifiers": rows})

    async def _twist(self, request: Request) -> Response:
        """Claims that replace the right ones in the provider's next tokens; {}: right again."""
        try:
            data = json.loads(await request.body())
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)
        if not isinstance(data, dict):
            return JSONResponse({"error": "an object of claims"}, 400)
        self._world.provider.twist = data
        return JSONResponse({"twist": data})

    async def _held(self, _request: Request) -> Response:
        return JSONResponse({"refresh_tokens": self._world.provider.held()})

    async def _dismiss(self, _request: Request) -> Response:
        self._world.provider.dismiss()
        return JSONResponse({"refresh_tokens": 0})

    async def _finish(self, request: Request) -> Response:
        try:
            journey = self._world.journeys.find(request.path_params["process_id"])
        except JourneyRefusedError as refusal:
            return JSONResponse(refusal.body(), refusal.status)
        if not self._world.journeys.is_open(journey):
            return Response(status_code=409)
        if request.path_params["how"] == "finish":
            self._world.journeys.finish(journey)
        else:
            self._world.journeys.give_up(journey)
        return JSONResponse({"state": self._world.journeys.standing(journey)[0]})
