"""The identity provider's addresses, and the page on which somebody signs in on the phone.

Served under /oidc; the page is plain HTML without a script, and asks for no password: the people
are the simulator's own.
"""

import base64
import binascii
import html
from urllib.parse import parse_qsl, unquote_plus

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from kiosk.simulator.provider import PATH, PEOPLE, OidcRefusedError
from kiosk.simulator.world import World

_NO_STORE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
_PAGE_HEADERS = {
    **_NO_STORE,
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
}
_MAX_FORM = 20_000


class OidcRoutes:
    """One provider's addresses."""

    def __init__(self, world: World) -> None:
        self._provider = world.provider

    def routes(self) -> list[Route]:
        """What is served."""
        return [
            Route(f"{PATH}/.well-known/openid-configuration", self._describe, methods=["GET"]),
            Route(f"{PATH}/jwks", self._jwks, methods=["GET"]),
            Route(f"{PATH}/device", self._invite, methods=["POST"]),
            Route(f"{PATH}/token", self._tokens, methods=["POST"]),
            Route(f"{PATH}/revoke", self._revoke, methods=["POST"]),
            Route(f"{PATH}/verify", self._page, methods=["GET"]),
            Route(f"{PATH}/verify", self._decide, methods=["POST"]),
        ]

    async def _describe(self, _request: Request) -> Response:
        return JSONResponse(self._provider.description())

    async def _jwks(self, _request: Request) -> Response:
        return JSONResponse(self._provider.jwks())

    async def _invite(self, request: Request) -> Response:
        try:
            return JSONResponse(self._provider.invite(await _form(request)), headers=_NO_STORE)
        except OidcRefusedError as refusal:
            return _refused(refusal)

    async def _tokens(self, request: Request) -> Response:
        try:
            return JSONResponse(self._provider.tokens(await _form(request)), headers=_NO_STORE)
        except OidcRefusedError as refusal:
            return _refused(refusal)

    async def _revoke(self, request: Request) -> Response:
        try:
            self._provider.revoke(await _form(request))
        except OidcRefusedError as refusal:
            return _refused(refusal)
        return Response(status_code=200)

    async def _page(self, request: Request) -> Response:
        code = html.escape(request.query_params.get("code", ""), quote=True)
        buttons = "".join(
            f'<button name="person" value="{p.subject}">{html.escape(p.name)} '
            f"({', '.join(p.roles)})</button>"
            for p in PEOPLE
        )
        return _html(
            '<form method="post"><label>Code <input name="code" autocomplete="off" '
            f'value="{code}"></label>{buttons}<button name="person" value="">Not me</button></form>'
        )

    async def _decide(self, request: Request) -> Response:
        form = await _form(request)
        known = self._provider.decide(form.get("code", ""), form.get("person") or None)
        if not known:
            return _html("<p>This code is not valid, or not any more.</p>", status=400)
        return _html("<p>Done. Look at the counter's screen.</p>")


async def _form(request: Request) -> dict[str, str]:
    """The fields, client and secret of HTTP Basic among them; raises OidcRefusedError."""
    body = await request.body()
    if len(body) > _MAX_FORM:
        raise OidcRefusedError("invalid_request", 413)
    form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            text = base64.b64decode(value, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            raise OidcRefusedError("invalid_client", 401) from None
        form["client_id"] = unquote_plus(text.partition(":")[0])
    return form


def _refused(refusal: OidcRefusedError) -> Response:
    return JSONResponse({"error": refusal.error}, refusal.status, headers=_NO_STORE)


def _html(body: str, status: int = 200) -> Response:
    page = (
        '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<title>Sign in (simulator)</title><style>body{font:18px sans-serif;margin:2em auto;"
        "max-width:24em}button,input{display:block;width:100%;padding:.8em;margin:.6em 0;"
        f"font:inherit;box-sizing:border-box}}</style><h1>Sign in (simulator)</h1>{body}"
    )
    return HTMLResponse(page, status, headers=_PAGE_HEADERS)
