"""What has to hold between the keys of a configuration; each key's own limits stand with it."""

from collections.abc import Iterator

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Mode


def incoherent(configuration: Configuration) -> Iterator[tuple[str, str]]:
    """Code and words of what does not fit together; the words name the keys."""
    if configuration.mode is Mode.CUSTOM and configuration.custom is None:
        yield (
            "config.hosts",
            "custom.identity_url, api_url and web_url have to be three addresses",
        )
    policy = configuration.policy
    if policy.score_refuse_at >= 0 or policy.score_approve_at <= 0:
        yield (
            "config.value",
            "policy.score_refuse_at has to be below zero and policy.score_approve_at above",
        )
    counter = configuration.counter
    if counter.idle_warning_s >= counter.idle_home_s:
        yield "config.value", "counter.idle_warning_s has to be less than idle_home_s"
