"""What stands between the socket and the routes: the `Date` header, and faults that are on.

An ASGI layer, so that a fault can happen before a route runs, after it ran, or inside its answer.
"""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from email.utils import formatdate

from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.simulator.faults import Fault, FaultBox, FaultKind
from kiosk.simulator.refusals import ApiRefusedError
from kiosk.simulator.tokens import TokenDesk
from kiosk.simulator.transport import Connections

CONTROL = "/_simulator/"


class FaultLayer:
    """Wraps the application. `now` gives seconds since the epoch."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        faults: FaultBox,
        tokens: TokenDesk,
        connections: Connections,
        now: Callable[[], float],
    ) -> None:
        self._app = app
        self._faults = faults
        self._tokens = tokens
        self._connections = connections
        self._now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope["connections"] = self._connections
        path = str(scope["path"])
        faults: dict[FaultKind, Fault] = {}
        if not path.startswith(CONTROL):
            faults = {f.kind: f for f in self._faults.take(str(scope["method"]), path)}
        wrong_date = faults.get(FaultKind.WRONG_DATE)
        date = formatdate(self._now() + (wrong_date.offset_s if wrong_date else 0), usegmt=True)

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                if slow := faults.get(FaultKind.SLOW):
                    await asyncio.sleep(slow.delay_s)
                headers = [*message.get("headers", []), (b"date", date.encode())]
                message = {**message, "headers": headers}
            await send(message)

        self._spoil_token(scope, faults)
        refusal = _refusal(faults)
        if refusal is not None:
            await refusal(scope, receive, dated)
        elif FaultKind.DROP_BEFORE in faults:
            await _read_whole(receive)
            await (await drop(scope, receive))(scope, receive, dated)
        elif after := _after(faults):
            await self._run_and_spoil(after, scope, receive, dated)
        else:
            # A client that hangs up while it still sends is no fault of this program.
            with suppress(ClientDisconnect):
                await self._app(scope, receive, dated)

    def _spoil_token(self, scope: Scope, faults: dict[FaultKind, Fault]) -> None:
        bearer = dict(scope["headers"]).get(b"authorization", b"").decode("latin-1")
        token = bearer.partition(" ")[2]
        if FaultKind.TOKEN_REVOKED in faults:
            self._tokens.revoke(token)
        if FaultKind.TOKEN_EXPIRED in faults:
            self._tokens.expire(token)

    async def _run_and_spoil(
        self, kind: FaultKind, scope: Scope, receive: Receive, send: Send
    ) -> None:
        taken: list[Message] = []

        async def keep(message: Message) -> None:
            taken.append(message)

        with suppress(ClientDisconnect):
            await self._app(scope, receive, keep)
        if not taken:
            return
        status = int(taken[0]["status"])
        body = b"".join(m.get("body", b"") for m in taken[1:])
        if kind is FaultKind.DROP_AFTER:
            await (await drop(scope, receive))(scope, receive, send)
        elif kind is FaultKind.ERROR_AFTER:
            await _internal_error()(scope, receive, send)
        elif kind is FaultKind.BROKEN_JSON:
            broken = Response(body[:-2] + b",", status, media_type="application/json")
            await broken(scope, receive, send)
        elif kind is FaultKind.NO_ID:
            await JSONResponse(_without_ids(body), status)(scope, receive, send)
        else:
            await send(taken[0])
            half = {"type": "http.response.body", "body": body[: len(body) // 2]}
            await send({**half, "more_body": True})
            self._connections.close(tuple(scope["client"]))
            await _until_gone(receive)


class _Nothing(Response):
    """An answer that is never sent: the connection is gone."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send nothing."""


async def drop(scope: Scope, receive: Receive) -> Response:
    """End the request's connection without an answer; gives a response that sends nothing."""
    connections: Connections = scope["connections"]
    connections.abort(tuple(scope["client"]))
    await _until_gone(receive)
    return _Nothing()


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _read_whole(receive: Receive) -> None:
    more = True
    while more:
        message = await receive()
        more = message["type"] == "http.request" and message.get("more_body", False)


def _internal_error() -> Response:
    refusal = ApiRefusedError("99999")
    return JSONResponse(refusal.body(), refusal.status)


def _refusal(faults: dict[FaultKind, Fault]) -> Response | None:
    if too_many := faults.get(FaultKind.TOO_MANY):
        after = too_many.retry_after_s
        headers = {} if after is None else {"Retry-After": str(after)}
        return Response(status_code=429, headers=headers)
    if FaultKind.ERROR in faults:
        return _internal_error()
    if FaultKind.UNAVAILABLE in faults:
        return Response("upstream connect error", 503)
    return None


_AFTER = (
    FaultKind.DROP_AFTER,
    FaultKind.ERROR_AFTER,
    FaultKind.CUT,
    FaultKind.BROKEN_JSON,
    FaultKind.NO_ID,
)


def _after(faults: dict[FaultKind, Fault]) -> FaultKind | None:
    return next((kind for kind in _AFTER if kind in faults), None)


def _without_ids(body: bytes) -> object:
    answer = json.loads(body)
    if isinstance(answer, dict):
        answer.pop("id", None)
        if isinstance(answer.get("process"), dict):
            answer["process"].pop("id", None)
    return answer
