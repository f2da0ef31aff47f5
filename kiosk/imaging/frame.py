"""One camera frame: the only shape in which pixels travel between folders."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`bgr` is height by width by 3, uint8, never written to after it is made.

    `number` counts frames of one opening of one device; `at_s` is monotonic seconds at grab.
    """

    bgr: Pixels = field(repr=False)
    number: int
    at_s: float

    @property
    def width(self) -> int:
        """Pixels."""
        return int(self.bgr.shape[1])

    @property
    def height(self) -> int:
        """Pixels."""
        return int(self.bgr.shape[0])
