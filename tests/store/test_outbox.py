"""The outbox's policy, and that the store stays in its layer."""

from datetime import timedelta

import pytest

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.store.outbox import stop_reason, waiting_limit

SETTINGS = StoreSettings(offline_max_age_s=100, offline_max_count=3)


@pytest.mark.parametrize(
    ("count", "oldest_s", "code"),
    [
        (0, 0, ""),
        (0, 1000, ""),
        (2, 100, ""),
        (2, 101, "store.queue_old"),
        (3, 0, "store.queue_full"),
        (9, 101, "store.queue_old"),
    ],
)
def test_new_visits_stop_when_the_queue_is_full_or_old(
    count: int, oldest_s: int, code: str
) -> None:
    reason = stop_reason(SETTINGS, count=count, oldest=timedelta(seconds=oldest_s))
    assert (reason.code if reason else "") == code


def test_nothing_waits_longer_than_its_pictures_may_be_kept() -> None:
    short = StoreSettings(offline_max_age_s=100, picture_max_age_s=50)
    assert waiting_limit(short) == timedelta(seconds=50)
    assert waiting_limit(SETTINGS) == timedelta(seconds=100)
