"""What `fit_to_limits` costs against Pillow's own bare encode of the same frame.

Both are timed in turns in one run, so that a busy machine slows both. Aim: at most 1.35 times.
Run: python -m benchmarks.encode [--rounds N]
"""

import argparse
import io
import statistics
import sys
import time
from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image

from kiosk.imaging.encode import BEST_QUALITY, fit_to_limits
from kiosk.imaging.frame import Frame, Pixels

AIM = 1.35
SIZE = (1280, 720)


def camera_like(seed: int = 7) -> Pixels:
    """A frame with edges, gradients and sensor noise, 1280x720."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(30, 220, (18, 32, 3), dtype=np.uint8)
    smooth = cv2.resize(coarse, SIZE, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    noisy = smooth + rng.normal(0, 2.5, smooth.shape)
    frame: Pixels = np.clip(noisy, 0, 255).astype(np.uint8)
    return frame


def bare(frame: Frame) -> bytes:
    """Pillow and nothing else; the channels are not even exchanged."""
    into = io.BytesIO()
    Image.fromarray(frame.bgr).save(into, "JPEG", quality=BEST_QUALITY)
    return into.getvalue()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def main() -> int:
    """Print both medians and the ratio; 1 where the aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    rounds = max(10, parser.parse_args().rounds)
    frame = Frame(bgr=camera_like(), number=1, at_s=0.0)
    pairs = [
        (timed(lambda: fit_to_limits(frame)), timed(lambda: bare(frame))) for _ in range(rounds)
    ]
    ours = statistics.median(pair[0] for pair in pairs)
    theirs = statistics.median(pair[1] for pair in pairs)
    size = len(fit_to_limits(frame).jpeg)
    print(f"fit_to_limits  {ours:6.2f} ms   {size:,} bytes")
    print(f"Pillow bare    {theirs:6.2f} ms   {len(bare(frame)):,} bytes")
    print(f"ratio          {ours / theirs:6.2f}   (aim: at most {AIM})")
    return 0 if ours <= AIM * theirs else 1


if __name__ == "__main__":
    sys.exit(main())
