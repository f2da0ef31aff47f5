"""What waits for the network: how long, and when new visits have to stop.

Pure: numbers in, a value out. The sending itself is `kiosk.visit.courier`'s.
"""

from datetime import timedelta
from typing import Final

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.values.problem import Problem
from kiosk.store.problems import problem

_FOREVER_S: Final = 1e11


def waiting_limit(settings: StoreSettings) -> timedelta:
    """How long a prepared submission may wait: no longer than its pictures may be kept."""
    return span(min(settings.offline_max_age_s, settings.picture_max_age_s))


def span(seconds: float) -> timedelta:
    """A configured time; one that is meant as "for ever" stays within what can be reckoned with."""
    return timedelta(seconds=min(seconds, _FOREVER_S))


def stop_reason(settings: StoreSettings, *, count: int, oldest: timedelta) -> Problem | None:
    """Why no new visit may begin: the queue is too old or too full; its number as detail."""
    if count and oldest > waiting_limit(settings):
        return problem("store.queue_old", detail=str(int(oldest.total_seconds())))
    if count >= settings.offline_max_count:
        return problem("store.queue_full", detail=str(count))
    return None
