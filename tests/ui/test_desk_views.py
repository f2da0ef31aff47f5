"""Words of dates, numbers and states: pure functions."""

import pytest
from PySide6.QtCore import QLocale

from kiosk.domain.configuration.settings import FlowSettings
from kiosk.domain.values.camera import CameraCondition, CameraStanding, CameraUse
from kiosk.domain.values.field import Field
from kiosk.ui.camera_views import card_dpi, what_helps
from kiosk.ui.desk_views import read_out_code, searched, typed_number
from kiosk.ui.journey_entry import needs_of, problems_of
from kiosk.ui.moments import date_words, read_moment
from tools.gallery.desk import blank


@pytest.fixture
def brazil() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale("pt_BR"))
    yield None
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("read", "said"),
    [
        ("2000-05-20T00:00:00Z", "20/05/2000"),
        ("1950-06-30", "30/06/1950"),
        ("2025-10-35T00:00:00Z", "2025-10-35T00:00:00Z"),
        ("2025-10-35", "2025-10-35"),
        ("20/05/2000", "20/05/2000"),
        ("5478854", "5478854"),
        ("", ""),
    ],
)
def test_only_real_dates_are_said_as_dates(brazil: object, read: str, said: str) -> None:
    assert date_words(read) == said


def test_a_time_of_the_service_is_read_with_its_zone() -> None:
    read = read_moment("2023-10-09T15:15:25.417105Z")
    assert read is not None
    assert read.utcoffset() is not None
    assert read_moment("2025-10-35T00:00:00Z") is None
    assert read_moment("") is None


@pytest.mark.parametrize(
    ("typed", "shown", "query"),
    [
        ("52998224725", "529.982.247-25", "52998224725"),
        ("123456789012", "123456789012", "123456789012"),
        ("MAAR790213", "MAAR790213", "MAAR790213"),
        ("leia@example.org", "leia@example.org", "leia@example.org"),
    ],
)
def test_what_is_typed_into_the_search(typed: str, shown: str, query: str) -> None:
    assert typed_number(typed) == shown
    assert searched(shown) == query


def test_the_code_is_short_and_said_in_two_halves() -> None:
    assert read_out_code("53060f52-f146-4c12-a234-5bb5031f6f5b") == "1F6 F5B"


def test_a_flow_of_the_branchs_own_asks_for_what_the_configuration_says() -> None:
    flow = FlowSettings(name="ourflow", needs=frozenset({Field.FRIENDLY_NAME, Field.USE_CASE}))
    assert needs_of(flow).use_case
    assert [each.field for each in problems_of(blank("ourflow"), flow)] == [
        Field.FRIENDLY_NAME,
        Field.USE_CASE,
    ]


def test_the_contracts_complaint_is_not_doubled_by_the_configurations() -> None:
    flow = FlowSettings(name="idsmart", needs=frozenset({Field.USE_CASE, Field.REFERENCE}))
    found = [each.field for each in problems_of(blank("idsmart"), flow)]
    assert sorted(f.value for f in found if f) == sorted(
        (Field.REFERENCE.value, Field.USE_CASE.value)
    )


def test_a_camera_that_can_not_read_cards_says_so_for_documents_alone() -> None:
    small = CameraStanding(condition=CameraCondition.LIVE, width=320, height=240)
    assert card_dpi(320, 240) < 150
    assert what_helps(small, CameraUse.DOCUMENT)[0]
    assert what_helps(small, CameraUse.CUSTOMER) == ("", "")
