"""Which way out: the configured proxy, else the environment's, and none to this computer itself.

NO_PROXY counts for both, in every spelling that managed computers have of it: names, suffixes,
addresses with and without brackets, networks ("::1/128", "10.0.0.0/8"), ports, "<local>". What is
none of these matches nothing; it never keeps a request from being sent. Proxies that log in by
NTLM and automatic configuration files (PAC) are not supported.
"""

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from urllib.parse import urlsplit
from urllib.request import getproxies

_LOOPBACK_NAME = "localhost"
_PORTS = {"http": 80, "https": 443}
_BRACKETED = re.compile(r"\[([^\]]*)\](/\d+)?")
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """The proxies of one moment. Their addresses may hold a password, so they hide from repr."""

    configured: str = field(default="", repr=False)
    system: Mapping[str, str] = field(default_factory=dict, repr=False)
    """By scheme, and "all"."""
    direct: tuple[str, ...] = ()
    """The entries of NO_PROXY."""

    @classmethod
    def read(cls, configured: str) -> "Ways":
        """As the configuration and the environment say now."""
        text = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
        entries = tuple(entry for entry in re.split(r"[,;\s]+", text) if entry)
        return cls(configured=configured, system=getproxies(), direct=entries)

    def proxy_for(self, url: str) -> str | None:
        """The proxy that `url` is reached through, None for directly. Never fails."""
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").casefold(), parts.port or _PORTS.get(parts.scheme)
        except ValueError:
            return None
        if _is_this_computer(host) or any(covers(entry, host, port) for entry in self.direct):
            return None
        found = self.configured or self.system.get(parts.scheme) or self.system.get("all")
        if found and "://" not in found:
            found = f"http://{found}"
        return found or None


def covers(entry: str, host: str, port: int | None) -> bool:
    """Whether one entry of NO_PROXY means `host` (lower case, an address without brackets)."""
    entry = entry.strip().casefold()
    entry = entry.partition("://")[2] or entry
    if entry == "<local>":
        return "." not in host and ":" not in host
    address, wanted = _address(host), _network(entry)
    if wanted is not None:
        return address is not None and address in wanted
    name, _, number = entry.rpartition(":")
    if name and number.isdigit():
        # Of a name or an address with a port; an address alone has been read as a network.
        return port == int(number) and covers(name, host, None)
    if not entry.strip("*."):
        return entry in {"*", "*.*"}
    if "*" in entry.lstrip("*."):
        return fnmatchcase(host, entry)
    suffix = entry.lstrip("*").lstrip(".")
    return host == suffix or host.endswith(f".{suffix}")


def _network(entry: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    bracketed = _BRACKETED.fullmatch(entry)
    text = "".join(bracketed.groups("")) if bracketed else entry
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None


def _address(host: str) -> _Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


def _is_this_computer(host: str) -> bool:
    address = _address(host)
    return host == _LOOPBACK_NAME or (address is not None and address.is_loopback)
