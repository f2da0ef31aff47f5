"""The page behind `userRedirectUrl`: what the customer sees on the phone, and its JSON doors.

Static files come from resources/phone. Whoever has the link is the customer; nothing of the
person but the display name is given to the page.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from kiosk.simulator.flows import FLOWS, Capacity
from kiosk.simulator.images import media_type
from kiosk.simulator.journeys import Journey
from kiosk.simulator.refusals import JourneyRefusedError
from kiosk.simulator.times import utc
from kiosk.simulator.world import World

PAGES = Path(__file__).resolve().parents[2] / "resources" / "phone"
LANGUAGES = ("pt-BR", "es-MX", "en-US")
MAX_PICTURE = 8_000_000
_FILES = {
    "phone.css": "text/css; charset=utf-8",
    "phone.js": "text/javascript; charset=utf-8",
    "camera.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
    **{f"{language}.json": "application/json" for language in LANGUAGES},
}
_FONTS = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
        " media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'none';"
        " base-uri 'none'; frame-ancestors 'none'"
    ),
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class PageRoutes:
    """The page of one world; `pages` holds its files."""

    def __init__(self, world: World, pages: Path = PAGES) -> None:
        self._world = world
        self._pages = pages

    def routes(self) -> list[Route]:
        """What is served."""
        one = "/process/{process_id}"
        return [
            Route("/phone/{name}", self._static, methods=["GET"]),
            Route(one, self._page, methods=["GET"]),
            Route(f"{one}/state", self._read_state, methods=["GET"]),
            Route(f"{one}/selfie", self._on_journey(self._keep("selfie")), methods=["POST"]),
            Route(f"{one}/document", self._on_journey(self._keep("document")), methods=["POST"]),
            Route(f"{one}/finish", self._on_journey(self._finish), methods=["POST"]),
            Route(f"{one}/decline", self._on_journey(self._give_up), methods=["POST"]),
            Route(f"{one}/expire", self._on_journey(self._give_up), methods=["POST"]),
        ]

    def _on_journey(self, act: Callable[[Journey, bytes], Response]) -> Callable[..., Any]:
        async def run(request: Request) -> Response:
            try:
                journey = self._world.journeys.find(request.path_params["process_id"])
            except JourneyRefusedError:
                return Response(status_code=404)
            body = await request.body()
            if not self._world.journeys.is_open(journey):
                return self._state(journey, 409)
            return act(journey, body)

        return run

    async def _read_state(self, request: Request) -> Response:
        try:
            journey = self._world.journeys.find(request.path_params["process_id"])
        except JourneyRefusedError:
            return Response(status_code=404)
        return self._state(journey, language=preferred(request.headers.get("accept-language", "")))

    def _state(self, journey: Journey, status: int = 200, language: str = LANGUAGES[0]) -> Response:
        state, result = self._world.journeys.standing(journey)
        body = journey.body
        context = body.get("contextualization") or {}
        capture = (body.get("flow_config") or {}).get("biometry_capture") or {}
        answer = {
            "state": state,
            "result": result,
            "ended": journey.ended is not None and not journey.given_up,
            "language": language,
            "open": self._world.journeys.is_open(journey),
            "name": journey.person.get("friendlyName") or "",
            "back_camera": capture.get("enabled_back_camera") is True,
            "wants_document": Capacity.DOCUMENTS in FLOWS[journey.flow],
            "wants_signature": Capacity.SIGNATURE in FLOWS[journey.flow],
            "currency": context.get("currency"),
            "price": context.get("price"),
            "reasons": {
                key: entry.get("reason") for key, entry in (context.get("locale") or {}).items()
            },
            "expires_at": utc(journey.expires),
            "callback": body["callbackUri"],
        }
        return JSONResponse(answer, status, headers=HEADERS)

    def _keep(self, part: str) -> Callable[[Journey, bytes], Response]:
        def act(journey: Journey, picture: bytes) -> Response:
            if len(picture) > MAX_PICTURE or media_type(picture) is None:
                return Response(status_code=415)
            setattr(journey, part, picture)
            return self._state(journey)

        return act

    def _finish(self, journey: Journey, _body: bytes) -> Response:
        wanted = [journey.selfie]
        if Capacity.DOCUMENTS in FLOWS[journey.flow]:
            wanted.append(journey.document)
        if not all(wanted):
            return self._state(journey, 409)
        self._world.journeys.finish(journey)
        return self._state(journey)

    def _give_up(self, journey: Journey, _body: bytes) -> Response:
        self._world.journeys.give_up(journey)
        return self._state(journey)

    async def _page(self, request: Request) -> Response:
        try:
            self._world.journeys.find(request.path_params["process_id"])
        except JourneyRefusedError:
            return Response("404", 404, headers=HEADERS)
        return FileResponse(self._pages / "index.html", media_type="text/html", headers=HEADERS)

    async def _static(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name in _FONTS:
            font = self._pages.parent / "fonts" / name
            return FileResponse(font, media_type="font/ttf", headers=HEADERS)
        if name not in _FILES:
            return Response(status_code=404)
        return FileResponse(self._pages / name, media_type=_FILES[name], headers=HEADERS)


def preferred(accept_language: str) -> str:
    """The page's language for an Accept-Language header, by weight and then by order."""
    weighed: list[tuple[float, str]] = []
    for part in accept_language.split(","):
        tag, _, weight = part.strip().partition(";q=")
        try:
            weighed.append((float(weight or 1), tag.lower()))
        except ValueError:
            continue
    weighed.sort(key=lambda pair: -pair[0])
    for _, tag in weighed:
        for language in LANGUAGES:
            if tag[:2] == language[:2].lower():
                return language
    return LANGUAGES[0]
