"""What has to hold between the keys of a configuration; each key's own limits stand with it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.domain.configuration.people import PeopleSettings
from kiosk.domain.configuration.settings import Configuration, NetworkSettings
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.staff import PeopleSource


def incoherent(configuration: Configuration) -> Iterator[tuple[str, str]]:
    """Code and words of what does not fit together; the words name the keys."""
    if configuration.mode is Mode.CUSTOM and configuration.custom is None:
        yield (
            "config.hosts",
            "custom.identity_url, api_url and web_url have to be three addresses",
        )
    yield from _proxy(configuration.network)
    policy = configuration.policy
    if policy.score_refuse_at >= 0 or policy.score_approve_at <= 0:
        yield (
            "config.value",
            "policy.score_refuse_at has to be below zero and policy.score_approve_at above",
        )
    yield from _people(configuration.people)
    counter = configuration.counter
    if counter.idle_warning_s >= counter.idle_home_s:
        yield "config.value", "counter.idle_warning_s has to be less than idle_home_s"


def _people(people: PeopleSettings) -> Iterator[tuple[str, str]]:
    oidc = people.oidc
    if people.source is PeopleSource.OIDC and not (oidc.issuer and oidc.client_id):
        yield "config.value", "people.oidc needs issuer and client_id"
    if oidc.issuer and not _private(oidc.issuer):
        yield (
            "config.value",
            "people.oidc.issuer has to be an https address (http only on this machine itself)",
        )
    if "openid" not in oidc.scopes:
        yield "config.value", 'people.oidc.scopes has to contain "openid"'
    words = [word for each in oidc.roles.values() for word in each]
    for word in sorted({word for word in words if words.count(word) > 1}):
        yield "config.value", f'people.oidc.roles gives "{word}" to two roles'


def _private(address: str) -> bool:
    """Https anywhere; http on loopback alone, where nobody can listen."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(host)
    return parts.scheme == "http" and host in {"localhost", "127.0.0.1", "::1"}


def _proxy(network: NetworkSettings) -> Iterator[tuple[str, str]]:
    user, at, _ = network.proxy.partition("//")[2].rpartition("@")
    if ":" in user:
        words = "network.proxy holds a password: leave http://user@host:port there and name the "
        words += "password's place in network.proxy_password "
        words += '("vault:NAME", "file:PATH" or "env:NAME")'
        yield "config.secret", words
    if network.proxy_password is not None and not at:
        yield (
            "config.value",
            "network.proxy_password needs network.proxy as http://user@host:port",
        )
