"""Connections by the way that each address needs: directly, or through its proxy.

httpx could read the environment itself, but one entry of NO_PROXY that it does not understand
("::1/128") keeps it from sending anything. Here `proxy` decides, for each request, and httpx is
told nothing of the environment.
"""

import ssl

import httpx

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import NeverSentError
from kiosk.unico.proxy import Ways
from kiosk.unico.warm import WarmBackend


class Routes(httpx.AsyncBaseTransport):
    """One pool for each way that is used. NeverSentError `proxy.unsupported`: no such proxy."""

    def __init__(
        self,
        ways: Ways,
        trusted: ssl.SSLContext,
        limits: httpx.Limits,
        warm: WarmBackend | None = None,
    ) -> None:
        self._ways = ways
        self._warm = warm
        self._trusted = trusted
        self._limits = limits
        self._pools: dict[str, httpx.AsyncHTTPTransport] = {}
        if ways.configured:
            # What the configuration names is looked at before anybody waits for it.
            self._pool(ways.configured)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it on its way."""
        proxy = self._ways.proxy_for(str(request.url)) or ""
        return await self._pool(proxy).handle_async_request(request)

    async def aclose(self) -> None:
        """End every connection."""
        for pool in self._pools.values():
            await pool.aclose()
        if self._warm is not None:
            await self._warm.close()

    async def warm(self, url: str, *, timeout_s: float) -> None:
        """Have a connection for the next request to `url`: to its host, or to its proxy."""
        if self._warm is not None:
            first = httpx.URL(self._ways.proxy_for(url) or url)
            await self._warm.warm(first, timeout_s=timeout_s)

    def _pool(self, proxy: str) -> httpx.AsyncHTTPTransport:
        if proxy not in self._pools:
            self._pools[proxy] = self._made(proxy)
        return self._pools[proxy]

    def _made(self, proxy: str) -> httpx.AsyncHTTPTransport:
        try:
            pool = httpx.AsyncHTTPTransport(
                verify=self._trusted,
                trust_env=False,
                limits=self._limits,
                proxy=proxy_of(proxy, self._trusted),
            )
        except (ImportError, ValueError, httpx.InvalidURL, httpx.UnsupportedProtocol):
            problem = Problem(
                kind=ProblemKind.PROXY, remedy=Remedy.CHECK_PROXY, code="proxy.unsupported"
            )
            raise NeverSentError(problem, worth_retrying=False) from None
        if self._warm is not None:
            # httpx has no door for httpcore's `network_backend`; tests/unico/test_ahead.py fails
            # where this is no longer the way in.
            pool._pool._network_backend = self._warm  # noqa: SLF001
        return pool


def proxy_of(address: str, trusted: ssl.SSLContext) -> httpx.Proxy | None:
    """For httpx. A proxy that is itself reached by TLS is trusted like everybody else."""
    if not address:
        return None
    secure = address.startswith("https:")
    return httpx.Proxy(address, ssl_context=trusted if secure else None)
