import pytest

from kiosk.ui import tokens
from kiosk.ui.stylesheet import style_sheet
from kiosk.ui.tokens import PALETTES, SHAPE_PAIRS, TEXT_PAIRS, colours, contrast


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_words_can_be_read_on_every_ground_they_stand_on(name: str, ink: str, ground: str) -> None:
    palette = colours(PALETTES[name])
    assert contrast(palette[ink], palette[ground]) >= 4.5


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_outlines_stand_out_from_their_ground(name: str, shape: str, ground: str) -> None:
    palette = colours(PALETTES[name])
    assert contrast(palette[shape], palette[ground]) >= 3


@pytest.mark.parametrize("ink", [tokens.ON_VEIL, tokens.ON_VEIL_LOOK, tokens.ON_VEIL_GOOD])
def test_what_is_drawn_on_the_picture_stands_out_from_the_veil(ink: str) -> None:
    assert contrast(ink, tokens.VEIL) >= 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", PALETTES)
def test_the_style_sheet_has_every_token_filled_in(name: str) -> None:
    sheet = style_sheet(PALETTES[name])
    assert "$" not in sheet
    assert PALETTES[name].accent in sheet
