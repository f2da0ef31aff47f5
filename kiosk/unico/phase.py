"""How far one attempt got, told by httpcore's trace: the proof that nothing went out.

A creation may be sent again only where no byte of it can have reached the service. Guessing that
from the exception's type is not enough (a read error may come from the proxy's CONNECT or from the
request itself), so the wire is watched. Whatever is not proven counts as sent.
"""

from enum import Enum, auto
from typing import Any, Protocol

import httpx

from kiosk.domain.values.problem import Problem


class Stage(Protocol):
    """Told "connecting", "uploading", "checking", "waiting_to_retry", each before it happens."""

    def __call__(self, stage: str, cause: Problem | None = None, /) -> None:
        """`cause`: why it has to wait."""


class Phase(Enum):
    """In the order in which they come."""

    IDLE = auto()
    """Nothing seen yet."""
    CONNECTING = auto()
    """TCP, TLS, or talking the proxy into a tunnel."""
    SENT = auto()
    """The first byte of the request itself may be out."""


_BEFORE_THE_WIRE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


class Watch:
    """The trace callback of one attempt. `told` is called before the first byte goes out."""

    def __init__(self, told: Stage | None = None) -> None:
        self.phase = Phase.IDLE
        self.connect_host = ""
        """Whom the last TCP connection went to: the service, or a proxy."""
        self.proxy_status: int | None = None
        """The proxy's answer to CONNECT, where there was one that was not 2xx."""
        self._told = told
        self._tunnel = False

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        """One event, for example "http11.send_request_headers.started"."""
        where, _, when = event.rpartition(".")
        where = where.rpartition(".")[2]
        if where in {"connect_tcp", "start_tls"} and when == "started":
            self._connecting(info)
        elif where == "send_request_headers" and when == "started":
            self._tunnel = getattr(info.get("request"), "method", b"") == b"CONNECT"
            if self._tunnel:
                self._connecting(info)
            else:
                self._sending()
        elif where == "send_request_body" and when == "complete" and not self._tunnel:
            self._say("checking")
        elif where == "receive_response_headers" and when == "complete" and self._tunnel:
            status = int(info["return_value"][1])
            self.proxy_status = None if 200 <= status < 300 else status  # noqa: PLR2004

    def surely_not_sent(self, error: BaseException) -> bool:
        """Whether nothing of the request can have gone out before `error` ended the attempt."""
        if self.phase is Phase.SENT:
            return False
        return self.phase is Phase.CONNECTING or isinstance(error, _BEFORE_THE_WIRE)

    def _connecting(self, info: dict[str, Any]) -> None:
        if self.phase is not Phase.SENT:
            self.phase = Phase.CONNECTING
        if host := info.get("host"):
            self.connect_host = str(host)

    def _sending(self) -> None:
        self.phase = Phase.SENT
        self._say("uploading")

    def _say(self, stage: str) -> None:
        if self._told is not None:
            self._told(stage)
