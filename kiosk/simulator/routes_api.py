"""HTTP of the by-API half: token, processes, reusable documents and their files."""

import asyncio
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.domain.values.operation import Operation
from kiosk.simulator.checks import body_from
from kiosk.simulator.faulty import drop
from kiosk.simulator.images import media_type
from kiosk.simulator.outcome import SLOW_S, Accident
from kiosk.simulator.refusals import ApiRefusedError, AuthenticationRefusedError
from kiosk.simulator.world import World

FORM = "application/x-www-form-urlencoded"


class ApiRoutes:
    """Answers of one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """What is served."""
        return [
            Route("/oauth2/token", self._token, methods=["POST"]),
            Route("/processes/v1", self._create, methods=["POST"]),
            Route("/processes/v1/{process_id}", self._read, methods=["GET"]),
            Route("/documents/v1", self._documents, methods=["GET"]),
            Route(
                "/documents/files/{document_id}/{number:int}", self._document_file, methods=["GET"]
            ),
        ]

    async def _token(self, request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
            return Response(status_code=415)
        try:
            form = dict(parse_qsl((await request.body()).decode("ascii")))
            return JSONResponse(
                self._world.tokens.issue(form), headers={"Cache-Control": "no-store"}
            )
        except UnicodeDecodeError:
            return Response(status_code=400)
        except AuthenticationRefusedError as refusal:
            return JSONResponse(refusal.body(), refusal.status)

    async def _create(self, request: Request) -> Response:
        try:
            operation, sdk_only = _service(request, self._world)
            _require_json(request)
            body = body_from(await request.body())
            answer, outcome = self._world.processes.create(body, operation, sdk_only=sdk_only)
        except ApiRefusedError as refusal:
            return JSONResponse(refusal.body(), refusal.status)
        if outcome.accident is Accident.SLOW:
            await asyncio.sleep(SLOW_S)
        if outcome.accident is Accident.NO_ANSWER:
            return await drop(request.scope, request.receive)
        return JSONResponse(answer)

    async def _read(self, request: Request) -> Response:
        try:
            _service(request, self._world)
            return JSONResponse(self._world.processes.read(request.path_params["process_id"]))
        except ApiRefusedError as refusal:
            return JSONResponse(refusal.body(), refusal.status)

    async def _documents(self, request: Request) -> Response:
        query = request.query_params
        try:
            operation, _ = _service(request, self._world)
            _require_document(operation)
            return JSONResponse(
                self._world.processes.reusable(query.get("code"), query.get("type"))
            )
        except ApiRefusedError as refusal:
            # This endpoint gives its code as a number (notes section 3).
            body = refusal.body()
            body["error"]["code"] = int(refusal.code)
            return JSONResponse(body, refusal.status)

    async def _document_file(self, request: Request) -> Response:
        expires = request.query_params.get("expires", "")
        if not expires.isdecimal():
            return Response(status_code=403)
        params = request.path_params
        data = self._world.processes.file(params["document_id"], params["number"], int(expires))
        if data is None:
            return Response(status_code=403)
        headers = {"Cache-Control": "no-store"}
        return Response(data, media_type=media_type(data), headers=headers)


def _service(request: Request, world: World) -> tuple[Operation, bool]:
    """Which service the request's two credentials open, and whether it demands the SDK."""
    authorization = request.headers.get("authorization", "")
    if not authorization:
        raise ApiRefusedError("20001")
    key = request.headers.get("apikey", "")
    if not key:
        raise ApiRefusedError("20002")
    scheme, _, bearer = authorization.partition(" ")
    standing = world.tokens.standing(bearer) if scheme.lower() == "bearer" else "unknown"
    if standing != "valid":
        raise ApiRefusedError("10502" if standing == "expired" else "10501")
    service = world.services.get(key)
    if service is None:
        raise ApiRefusedError("10201")
    return service


def _require_document(operation: Operation) -> None:
    if operation is not Operation.DOCUMENT:
        raise ApiRefusedError("30017")


def _require_json(request: Request) -> None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" or request.headers.get("content-encoding"):
        # The gateway in front refuses what it does not know (notes section 1).
        raise HTTPException(415)
