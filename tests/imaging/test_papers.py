"""Documents as customers lay them: on ruled paper, held by thumbs, tilted, on their own colour."""

import pytest

from benchmarks.papers import drawn, overlap
from kiosk.domain.contract.documents import DocumentShape
from kiosk.imaging.document import measure_document
from kiosk.imaging.levels import DOCUMENT

SHAPES = list(DocumentShape)


@pytest.mark.parametrize("manner", ["plain", "tilted", "held", "hidden band"])
@pytest.mark.parametrize("kind", ["grey", "white", "wood", "ruled", "stripes"])
def test_a_page_is_found_whole(kind: str, manner: str) -> None:
    shape = SHAPES[len(kind + manner) % len(SHAPES)]
    bgr, corners = drawn(shape, kind, manner, seed=len(kind) * 10 + len(manner))
    page = measure_document(bgr, DOCUMENT, shape=shape, live=True).page
    assert page is not None
    assert overlap(page.quad, corners) >= 0.9
