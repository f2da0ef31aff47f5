"""Groups of people beside each other: bounds, differences, skin tones, proposed levels."""

import tomllib

import pytest

from benchmarks.groups import Groups, skin_tone, wilson
from kiosk.domain.values.quality import Measure, QualityReport
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.levels import SELFIE, measured
from tests.imaging.pictures import MODELS, framed


def report(sharpness: float) -> QualityReport:
    return QualityReport(measurements=(measured(Measure.SHARPNESS, sharpness, SELFIE),))


def test_wilson_bounds_are_the_textbooks() -> None:
    low, high = wilson(6, 73)
    assert low == pytest.approx(0.0382, abs=0.001)
    assert high == pytest.approx(0.1682, abs=0.001)
    assert wilson(0, 0) == (0.0, 1.0)


def test_a_difference_is_told_only_where_the_numbers_show_it() -> None:
    few, many = Groups(), Groups()
    for groups, count in ((few, 6), (many, 200)):
        for number in range(count):
            groups.add({"sex": "female"}, report(1.5 if number % 4 == 0 else 2.0))
            groups.add({"sex": "male"}, report(2.0))
    assert "differs" in few.table()
    assert few.table().count("none that the numbers show") == 2
    assert "| sex | female | 50 of 200 |" in many.table()
    assert many.table().count("none that the numbers show") == 0


def test_proposed_levels_are_a_configuration() -> None:
    groups = Groups()
    for number in range(100):
        groups.add({}, report(1.6 + number / 100))
    proposed = tomllib.loads(groups.proposal())["capture"]["levels"]["sharpness"]
    assert proposed == {"block_low": pytest.approx(1.62)}


def test_skin_tones_are_in_order() -> None:
    engine = FaceEngine.load(MODELS)
    tones = ["dark", "brown", "tan", "intermediate", "light", "very light"]
    seen = [
        tones.index(skin_tone(framed(name), engine)) for name in ("obama.jpg", "pd_astronaut.jpg")
    ]
    assert seen[0] < seen[1]
    assert skin_tone(framed("sk_brick.png"), engine) == ""
