"""Where each measure warns and blocks, one by one, with its unit and where the number is from.

"Measured" numbers are from the pictures of docs/quality.md. The configuration overrides any of
them (`[capture.levels]`); nothing else in the program knows a limit.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.domain.values.quality import Band, Measure, Measurement

Levels = Mapping[Measure, Band]

SELFIE: Final[Levels] = MappingProxyType(
    {
        # Short side in pixels. The contract's smallest (create-process-api.md).
        Measure.RESOLUTION: Band(block_low=480),
        # Faces at least half as wide as the first. ISO/IEC 29794-5 "single face present".
        Measure.SINGLE_FACE: Band(block_low=1, block_high=1),
        # Pixels between the middles of the eyes in the picture that is sent. ISO/IEC 39794-5
        # asks 90 for passports. A half-body picture of 640x480 has about 33; below 28 lids and
        # pose can no longer be trusted.
        Measure.INTER_EYE_DISTANCE: Band(block_low=28, warn_low=60),
        # Chin to crown over the picture's height. Low: the customer is far; high: the crown is
        # cut, which warns. Measured: close crops from brow to chin reach 1.30.
        Measure.HEAD_SIZE: Band(block_low=0.10, warn_low=0.20, warn_high=0.95, block_high=1.6),
        # From the middle between the eyes to the edge, in inter-eye distances. ISO/IEC 29794-5
        # crop measures; a temple lies at 1.0, the brows at 0.35, the mouth at 1.2, the chin at
        # 1.8 of a face seen from ahead. Blocked is what cuts into eyes, brows or mouth; the
        # service has no rule of its own, and close crops measured 0.49 above.
        Measure.LEFT_MARGIN: Band(block_low=0.8, warn_low=1.3),
        Measure.RIGHT_MARGIN: Band(block_low=0.8, warn_low=1.3),
        Measure.TOP_MARGIN: Band(block_low=0.35, warn_low=1.2),
        Measure.BOTTOM_MARGIN: Band(block_low=1.4, warn_low=1.8),
        # Degrees; positive turns the nose to the picture's right. Measured: frontal within 10
        # to 15, three-quarter views 20 to 33, turned heads about 50; the mesh reads a little less
        # than the head is turned.
        Measure.YAW: Band(block_low=-18, warn_low=-15, warn_high=15, block_high=18),
        # Degrees; positive looks down; the mesh's offset of 8 on frontal faces is taken off.
        # Measured: chin up -30, looking down +21, frontal -21 to +14.
        Measure.PITCH: Band(block_low=-25, warn_low=-21, warn_high=15, block_high=18.5),
        # Degrees; positive leans to the picture's right.
        Measure.ROLL: Band(block_low=-22, warn_low=-15, warn_high=15, block_high=22),
        # Lid gap over eye width, of the eye that is less open. Measured: closed or winked at
        # most 0.09 (0.11 in noise and darkness, one tilted 0.12); open at least 0.14, and 0.12
        # where a laugh narrows the eyes.
        Measure.EYES_OPEN: Band(block_low=0.115, warn_low=0.13),
        # The irises from the middle of the eyes' corners, mean of both, over the eye's width;
        # positive looks to the picture's right. Measured: into the lens within 0.045, aside 0.08
        # to 0.22.
        Measure.GAZE: Band(block_low=-0.11, warn_low=-0.07, warn_high=0.07, block_high=0.11),
        # Gap of the inner lips over the mouth's width. Measured: smiles with teeth at most 0.284,
        # open 0.32 and more.
        Measure.MOUTH_CLOSED: Band(warn_high=0.285, block_high=0.32),
        # The mesh's raw presence logit. Measured: 18 to 39 on clear faces; a hand over the mouth
        # 15 to 16.4, masks below 15 but for one of 89, below 0 where all is covered.
        Measure.OCCLUSION: Band(block_low=15.5, warn_low=17),
        # 8-bit luma over the face. Wide, because skin differs: well exposed dark skin measured
        # 67.
        Measure.LUMINANCE_MEAN: Band(block_low=35, warn_low=50, warn_high=215, block_high=232),
        # 8-bit luma, 98th less 2nd percentile of the face: how much of the scale it uses.
        Measure.LUMINANCE_RANGE: Band(block_low=45, warn_low=60),
        # 8-bit luma of the face's brightest twentieth. Skin of any colour has highlights; a
        # face in the dark has none. This is what makes the limit relative to the face.
        Measure.UNDER_EXPOSURE: Band(block_low=92, warn_low=100),
        # Share of the face at 250 or above.
        Measure.OVER_EXPOSURE: Band(warn_high=0.10, block_high=0.25),
        # Difference of the face's halves over the brighter one. Measured: strong side light
        # above 0.4.
        Measure.ILLUMINATION_UNIFORMITY: Band(warn_high=0.45, block_high=0.62),
        # Fine over coarse slope on the edges of the eye region, in the weakest direction.
        # Measured, also with noise, in poor light and at JPEG quality 60: 100 sharp ones at least
        # 1.82, 99 % of those blurred by 1.5 % of the face's width at most 1.57 (decision 035).
        Measure.SHARPNESS: Band(block_low=1.70, warn_low=1.76),
        # Inter-eye distances a second between frames; a still picture has none.
        Measure.MOTION: Band(warn_high=0.6, block_high=1.2),
    }
)

DOCUMENT: Final[Levels] = MappingProxyType(
    {
        Measure.RESOLUTION: Band(block_low=480),
        # Support of the weakest side: share of it found as an edge with a border's step.
        # Measured: aligned cards 0.97 and more, pictures without a document at most 0.68.
        Measure.DOCUMENT_PRESENT: Band(block_low=0.72, warn_low=0.80),
        # Pixels an inch on the document, from its known size.
        Measure.DOCUMENT_DPI: Band(block_low=150, warn_low=220),
        # Fine over coarse edges of the page as it was seen, in the weakest of four directions.
        # Measured: sharp 2.48 and more, Gauss of 0.3 % of the width at most 1.58, moved by 1 %
        # of the width in eight directions at most 1.79 (decision 037).
        Measure.DOCUMENT_SHARPNESS: Band(block_low=1.97, warn_low=2.05),
        # Largest blown-out spot as a share of the page. Measured: a spot of 8 % of the page's
        # width (a field) 0.011 and more, pages without glare at most 0.0056.
        Measure.DOCUMENT_GLARE: Band(warn_high=0.0065, block_high=0.008),
        # 8-bit luma, mean over the page. Measured: dark copies 52 to 57, over-exposed 244 to
        # 248.
        Measure.DOCUMENT_BRIGHTNESS: Band(block_low=45, warn_low=65, warn_high=232, block_high=242),
        # How many of the four corners lie inside the picture.
        Measure.DOCUMENT_CORNERS: Band(block_low=4),
        # 1 the side that was asked for, or not known; 0 the other side, or the same one twice.
        Measure.DOCUMENT_SIDE: Band(warn_low=1),
        # Share of the guide's width a second that the corners move.
        Measure.DOCUMENT_MOTION: Band(warn_high=0.15, block_high=0.35),
    }
)


def measured(measure: Measure, value: float, levels: Levels) -> Measurement:
    """A measurement with its level; `levels` must know the measure."""
    return Measurement(measure=measure, value=value, level=levels[measure].level(value))


def with_overrides(defaults: Levels, overrides: Mapping[Measure, Band]) -> Levels:
    """The defaults, with the configuration's bands in place of theirs."""
    chosen = {measure: overrides.get(measure, band) for measure, band in defaults.items()}
    return MappingProxyType(chosen)
