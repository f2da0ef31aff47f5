"""Which way out: the configured proxy, else the environment's, and none to this computer itself.

NO_PROXY counts for both. Proxies that log in by NTLM and automatic configuration files (PAC) are
not supported.
"""

import os
from urllib.parse import urlsplit
from urllib.request import getproxies

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


def no_proxy_for(configured: str) -> dict[str, None]:
    """Httpx's patterns of what is reached directly. The demo's own server is always among them.

    httpx reads NO_PROXY itself where the proxy is the environment's; here for a configured one.
    """
    direct: dict[str, None] = {f"all://{host}": None for host in LOOPBACK}
    if configured:
        for entry in _no_proxy():
            host = entry.lstrip("*").lstrip(".")
            if host:
                direct[f"all://{host}"] = None
                direct[f"all://*.{host}"] = None
            else:
                direct["all://*"] = None
    return direct


def proxy_for(url: str, configured: str) -> str | None:
    """The proxy that `url` is reached through, or None: for the doctor's words."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if host in {"localhost", "127.0.0.1", "::1"}:
        return None
    if any(_covers(entry, host) for entry in _no_proxy()):
        return None
    proxies = getproxies()
    return configured or proxies.get(parts.scheme) or proxies.get("all")


def _covers(entry: str, host: str) -> bool:
    name = entry.lstrip("*").lstrip(".").casefold()
    return not name or host.casefold() == name or host.casefold().endswith(f".{name}")


def _no_proxy() -> list[str]:
    text = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    return [entry.strip() for entry in text.split(",") if entry.strip()]
