"""HTTP of the Web & SDK half: journeys, their selfie, evidence and signed documents."""

import asyncio
import base64
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from kiosk.domain.contract.words import JourneyState
from kiosk.simulator.faulty import drop
from kiosk.simulator.files import placeholder_png, small_pdf
from kiosk.simulator.images import media_type
from kiosk.simulator.journey_checks import journey_body
from kiosk.simulator.outcome import SLOW_S, Accident
from kiosk.simulator.refusals import (
    JWT_EXPIRED,
    JWT_MALFORMED,
    NO_PERMISSION,
    PROCESS_NOT_FOUND,
    JourneyRefusedError,
)
from kiosk.simulator.world import World

Handler = Callable[[Request], Awaitable[Response]]
PROCESS = "/client/v1/process"


class JourneyRoutes:
    """Answers of one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """What is served."""
        one = PROCESS + "/{process_id}"
        return [
            Route(PROCESS, self._guarded(self._create), methods=["POST"]),
            Route(one, self._guarded(self._get), methods=["GET"]),
            Route(f"{one}/document", self._guarded(self._set_document), methods=["POST"]),
            Route(f"{one}/selfie", self._guarded(self._selfie), methods=["GET"]),
            Route(f"{one}/evidenceset", self._guarded(self._evidence), methods=["GET"]),
            Route("/url-signer/{process_id}/{document_id}", self._signed, methods=["GET"]),
        ]

    def _guarded(self, handler: Handler) -> Handler:
        async def run(request: Request) -> Response:
            try:
                _check_bearer(request, self._world)
                return await handler(request)
            except JourneyRefusedError as refusal:
                body = refusal.body()
                if isinstance(body, str):
                    return PlainTextResponse(body, refusal.status)
                return JSONResponse(body, refusal.status)

        return run

    async def _create(self, request: Request) -> Response:
        answer, outcome = self._world.journeys.create(journey_body(await request.body()))
        if outcome.accident is Accident.SLOW:
            await asyncio.sleep(SLOW_S)
        if outcome.accident is Accident.NO_ANSWER:
            return await drop(request.scope, request.receive)
        return JSONResponse(answer)

    async def _get(self, request: Request) -> Response:
        return JSONResponse(self._world.journeys.get(request.path_params["process_id"]))

    async def _set_document(self, request: Request) -> Response:
        body = journey_body(await request.body())
        return JSONResponse(
            self._world.journeys.set_document(request.path_params["process_id"], body)
        )

    async def _selfie(self, request: Request) -> Response:
        journey = self._world.journeys.find(request.path_params["process_id"])
        if journey.flow == "idsmart":
            raise JourneyRefusedError(NO_PERMISSION, code=7, status=403)
        if self._world.journeys.standing(journey)[0] != JourneyState.FINISHED or journey.given_up:
            raise JourneyRefusedError(PROCESS_NOT_FOUND, code=5, status=404)
        return _contents(journey.selfie or placeholder_png())

    async def _evidence(self, request: Request) -> Response:
        journey = self._world.journeys.find(request.path_params["process_id"])
        if self._world.journeys.standing(journey)[0] != JourneyState.FINISHED or journey.given_up:
            raise JourneyRefusedError(PROCESS_NOT_FOUND, code=5, status=404)
        lines = ["Evidence set (simulator)", f"Process {journey.id}", f"Flow {journey.flow}"]
        return _contents(small_pdf(lines))

    async def _signed(self, request: Request) -> Response:
        expires = request.query_params.get("expires", "")
        params = request.path_params
        try:
            journey = self._world.journeys.find(params["process_id"])
        except JourneyRefusedError:
            return Response(status_code=404)
        end = int(expires) if expires.isdecimal() else 0
        if not self._world.journeys.signed_document_is_due(journey, params["document_id"], end):
            return Response(status_code=403)
        lines = ["Document (simulator)", f"Process {journey.id}"]
        return Response(small_pdf(lines), media_type="application/pdf")


def _check_bearer(request: Request, world: World) -> None:
    scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
    standing = world.tokens.standing(bearer) if scheme.lower() == "bearer" else "unknown"
    if standing == "expired":
        raise JourneyRefusedError(JWT_EXPIRED, code=None, status=401)
    if standing != "valid":
        raise JourneyRefusedError(JWT_MALFORMED, code=None, status=401)


def _contents(data: bytes) -> Response:
    kind = media_type(data) or "application/pdf"
    return JSONResponse(
        {"fileContents": base64.b64encode(data).decode("ascii"), "contentType": kind}
    )
