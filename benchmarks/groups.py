"""Whether the gates treat groups of people alike, and which levels a set of pictures proposes.

A picture's traits come from the manifest (columns of TRAITS, all of them optional: what the bank or
the picture's source says, never what a network guesses) but for the skin's tone, which is measured.
Groups are told apart only where their 95 % bounds (Wilson) are.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

import cv2
import numpy as np

from kiosk.domain.values.quality import Level, Measure, QualityReport
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.frame import Pixels
from kiosk.imaging.levels import SELFIE
from kiosk.imaging.selfie import find_face

TRAITS: Final = ("sex", "age_band", "glasses", "beard", "head_covering")
"""Columns of the manifest; an empty cell means that it is not known."""
SKIN: Final = "skin"
Z: Final = 1.959964
"""Two-sided 95 %."""
_CHEEKS: Final = (101, 330)
_ITA_BANDS: Final = (
    (55.0, "very light"),
    (41.0, "light"),
    (28.0, "intermediate"),
    (10.0, "tan"),
    (-30.0, "brown"),
)
"""Degrees, least of each band (Chardon 1991, Del Bino 2006); below the last it is dark."""
_KEPT: Final = 0.98
"""Share of good pictures that a proposed level lets through."""
_PLACE: Final = frozenset(
    {
        Measure.RESOLUTION,
        Measure.SINGLE_FACE,
        Measure.INTER_EYE_DISTANCE,
        Measure.HEAD_SIZE,
        Measure.LEFT_MARGIN,
        Measure.RIGHT_MARGIN,
        Measure.TOP_MARGIN,
        Measure.BOTTOM_MARGIN,
    }
)
"""Where somebody stands says nothing about a level."""


def wilson(right: int, total: int) -> tuple[float, float]:
    """The Wilson score interval of a share, 95 %."""
    if total == 0:
        return 0.0, 1.0
    share = right / total
    middle = share + Z * Z / (2 * total)
    spread = Z * math.sqrt(share * (1 - share) / total + Z * Z / (4 * total * total))
    scale = 1 + Z * Z / total
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def skin_tone(bgr: Pixels, engine: FaceEngine) -> str:
    """The individual typology angle of the cheeks as a band; empty where no face is found.

    ITA = atan((L* - 50) / b*), in degrees. It reads the light as well: one person in two lights
    may fall into neighbouring bands.
    """
    face, _, _ = find_face(bgr, engine)
    if face is None:
        return ""
    half = max(2, round(face.eye_distance * 0.12))
    patches = []
    for point in _CHEEKS:
        x, y = (round(float(value)) for value in face.mesh.points[point][:2])
        patch = bgr[max(0, y - half) : y + half, max(0, x - half) : x + half]
        if patch.size:
            patches.append(patch.reshape(-1, 3))
    if not patches:
        return ""
    colour = np.median(np.concatenate(patches), axis=0).astype(np.float32) / 255
    lab = cv2.cvtColor(colour.reshape(1, 1, 3), cv2.COLOR_BGR2LAB)[0, 0]
    angle = math.degrees(math.atan2(float(lab[0]) - 50.0, float(lab[2])))
    return next((name for least, name in _ITA_BANDS if angle > least), "dark")


class Groups:
    """Good selfies by trait: how many are stopped, and by what."""

    def __init__(self) -> None:
        self._stopped: dict[tuple[str, str], list[bool]] = defaultdict(list)
        self._causes: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self._values: dict[Measure, list[float]] = defaultdict(list)

    def add(self, traits: Mapping[str, str], report: QualityReport) -> None:
        """One good selfie."""
        for one in report.measurements:
            self._values[one.measure].append(one.value)
        causes = [one.measure.value for one in report.problems if one.level is Level.BLOCK]
        for trait, group in traits.items():
            if group:
                self._stopped[trait, group].append(bool(causes))
                for cause in causes:
                    self._causes[trait, group][cause] += 1

    def table(self) -> str:
        """Markdown: each group, its bounds, and whether it stands apart from another."""
        lines = [
            "| trait | group | good selfies stopped | 95 % bounds (Wilson) | differs from | by |",
            "|---|---|---|---|---|---|",
        ]
        for (trait, group), stopped in sorted(self._stopped.items()):
            low, high = wilson(sum(stopped), len(stopped))
            causes = self._causes[trait, group]
            by = ", ".join(f"{cause} {count}" for cause, count in sorted(causes.items())) or "-"
            apart = ", ".join(self._apart(trait, group)) or "none that the numbers show"
            share = f"{sum(stopped)} of {len(stopped)}"
            lines.append(
                f"| {trait} | {group} | {share} | {low:.1%} to {high:.1%} | {apart} | {by} |"
            )
        return "\n".join(lines)

    def _apart(self, trait: str, group: str) -> Iterable[str]:
        mine = self._stopped[trait, group]
        low, high = wilson(sum(mine), len(mine))
        for (other_trait, other), stopped in sorted(self._stopped.items()):
            if other_trait == trait and other != group:
                other_low, other_high = wilson(sum(stopped), len(stopped))
                if low > other_high or high < other_low:
                    yield other

    def proposal(self) -> str:
        """TOML for `[capture.levels]`: the levels that let 98 % of these good selfies through.

        It says nothing about bad pictures: read it beside the table of what is stopped.
        """
        lines = ["# Levels that let 98 % of these good selfies through; shipped levels behind."]
        for measure, band in SELFIE.items():
            values = sorted(self._values.get(measure, ()))
            if measure in _PLACE or not values:
                continue
            cut = round((len(values) - 1) * (1 - _KEPT))
            proposed = []
            if band.block_low is not None:
                proposed.append(f"block_low = {values[cut]:.3g}  # shipped {band.block_low:g}")
            if band.block_high is not None:
                high = values[len(values) - 1 - cut]
                proposed.append(f"block_high = {high:.3g}  # shipped {band.block_high:g}")
            if proposed:
                lines += ["", f"[capture.levels.{measure.value}]", *proposed]
        return "\n".join(lines)
