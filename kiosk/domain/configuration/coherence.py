"""What has to hold between the keys of a configuration; each key's own limits stand with it."""

from collections.abc import Iterator

from kiosk.domain.configuration.settings import Configuration, NetworkSettings
from kiosk.domain.values.mode import Mode


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
    counter = configuration.counter
    if counter.idle_warning_s >= counter.idle_home_s:
        yield "config.value", "counter.idle_warning_s has to be less than idle_home_s"


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
