"""What one look at a 720p frame costs: processor time, and as a multiple of the detector alone.

The detector's share is fixed work, so the multiple means the same on a busy machine and on an idle
one. Both are timed in turns in one run. Aim: a tracked selfie at most 4 times, a document in its
guide at most 4.5 times the detector.
Run: python -m benchmarks.looks [--rounds N]
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from benchmarks.degrade import letterboxed
from kiosk.domain.contract.documents import DocumentShape
from kiosk.imaging.document import measure_document
from kiosk.imaging.document_reach import guide_on
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.frame import Pixels
from kiosk.imaging.levels import DOCUMENT, SELFIE
from kiosk.imaging.picture_file import open_picture
from kiosk.imaging.selfie import measure_selfie

ROOT = Path(__file__).parents[1]
AIMS = {"selfie, tracked": 4.0, "document, in its guide": 4.5}
FRAME_S = 1 / 30


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of this process's own time."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def printed_card(seed: int = 5) -> Pixels:
    """A card with rows of print in the guide of a 1280x720 frame."""
    rng = np.random.default_rng(seed)
    frame = np.full((720, 1280, 3), (70, 110, 150), np.uint8)
    guide = guide_on(1280, 720, DocumentShape.ID1)
    left, top = round(guide.left), round(guide.top)
    cv2.rectangle(frame, (left, top), (round(guide.right), round(guide.bottom)), (218,) * 3, -1)
    for row in range(top + 60, round(guide.bottom) - 20, 44):
        text = " ".join(str(number) for number in rng.integers(1000, 9999, 8))
        cv2.putText(frame, text, (left + 30, row), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (40,) * 3, 2)
    return frame


class Chains:
    """The two live looks and the detector alone."""

    def __init__(self, portrait: Pixels) -> None:
        self._engine = FaceEngine.load(ROOT / "resources" / "models")
        self._portrait = portrait
        self._card = printed_card()
        self._at_s = 0.0
        self._seen = measure_selfie(portrait, self._engine, SELFIE, at_s=0.0)

    def detector(self) -> None:
        """The yardstick."""
        self._engine.faces(self._portrait)

    def selfie(self) -> None:
        """The next frame of a tracked face."""
        self._at_s += FRAME_S
        self._seen = measure_selfie(
            self._portrait, self._engine, SELFIE, previous=self._seen, at_s=self._at_s
        )

    def document(self) -> None:
        """A card where the guide wants it."""
        measure_document(self._card, DOCUMENT, shape=DocumentShape.ID1, live=True)


def main() -> int:
    """Print medians and multiples; 1 where an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    rounds = max(10, parser.parse_args().rounds)
    cv2.setNumThreads(1)
    portrait = open_picture((ROOT / "tests" / "data" / "pd_hopper.jpg").read_bytes())
    chains = Chains(letterboxed(portrait))
    work = {"selfie, tracked": chains.selfie, "document, in its guide": chains.document}
    costs: dict[str, list[float]] = {name: [] for name in work}
    multiples: dict[str, list[float]] = {name: [] for name in work}
    yardstick: list[float] = []
    for _ in range(rounds):
        alone = timed(chains.detector)
        yardstick.append(alone)
        for name, chain in work.items():
            costs[name].append(timed(chain))
            multiples[name].append(costs[name][-1] / max(alone, 1e-3))
    print(f"{'detector alone':24} {statistics.median(yardstick):6.2f} ms")
    met = True
    for name, aim in AIMS.items():
        multiple = statistics.median(multiples[name])
        met &= multiple <= aim
        cost = statistics.median(costs[name])
        print(f"{name:24} {cost:6.2f} ms   {multiple:5.2f} times   (aim: at most {aim})")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
