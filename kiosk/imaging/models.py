"""Loads the three network files by path, and only if they are the ones that were measured.

May know where the files lie (it is told) and what they must hash to. Must not download anything,
and must not stop the program: without models there is no guidance, and pictures are taken by hand.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import cv2
import numpy as np

DETECTOR_FILE: Final = "face_detection_yunet_2023mar.onnx"
MESH_FILE: Final = "face_landmark.tflite"
IRIS_FILE: Final = "iris_landmark.tflite"

SHA256: Final = {
    DETECTOR_FILE: "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4",
    MESH_FILE: "1055cb9d4a9ca8b8c688902a3a5194311138ba256bcc94e336d8373a5f30c814",
    IRIS_FILE: "d1744d2a09c25f501d39eba4faff47e53ecca8852c5ce19bce8eeac39357521f",
}
"""Thresholds were measured with these bytes and hold for no others."""

DETECTOR_SCORE: Final = 0.7
"""112 of 115 portraits with exactly one face, none in 46 pictures without (docs/quality.md)."""
_DETECTOR_NMS: Final = 0.3
_DETECTOR_TOP: Final = 200


class ModelFault(StrEnum):
    """Why there is no guidance."""

    MISSING = "missing"
    CHANGED = "changed"
    UNREADABLE = "unreadable"


class ModelError(Exception):
    """A model file can not be used; `name` is the file's name, without its folder."""

    def __init__(self, name: str, fault: ModelFault) -> None:
        super().__init__(f"{name}: {fault.value}")
        self.name = name
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceModels:
    """The three networks. They hold working memory: one thread at a time."""

    detector: cv2.FaceDetectorYN
    mesh: cv2.dnn.Net
    iris: cv2.dnn.Net


def load_face_models(folder: Path) -> FaceModels:
    """Read, check and build the networks, about 60 ms. Raises ModelError."""
    content = {name: _checked(folder / name) for name in SHA256}
    # OpenCV 5 warns on stderr that its new engine has no targets; nobody asked for one.
    before = cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    name = DETECTOR_FILE
    try:
        detector = cv2.FaceDetectorYN.create(
            "onnx",
            np.frombuffer(content[name], np.uint8),
            np.empty(0, np.uint8),
            (320, 180),
            DETECTOR_SCORE,
            _DETECTOR_NMS,
            _DETECTOR_TOP,
        )
        name = MESH_FILE
        mesh = _tflite(folder / name)
        name = IRIS_FILE
        iris = _tflite(folder / name)
    except cv2.error as fault:
        raise ModelError(name, ModelFault.UNREADABLE) from fault
    finally:
        cv2.utils.logging.setLogLevel(before)
    return FaceModels(detector=detector, mesh=mesh, iris=iris)


def _checked(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise ModelError(path.name, ModelFault.MISSING) from fault
    if hashlib.sha256(content).hexdigest() != SHA256[path.name]:
        raise ModelError(path.name, ModelFault.CHANGED)
    return content


def _tflite(path: Path) -> cv2.dnn.Net:
    # OpenCV 5's new engine loses the mesh's second output, and its overload for bytes takes no
    # notice of the engine asked for (5.0.0.93), so this goes by path. 4.x has only the classic one.
    classic = getattr(cv2.dnn, "ENGINE_CLASSIC", None)
    if classic is None:
        return cv2.dnn.readNetFromTFLite(str(path))
    return cv2.dnn.readNetFromTFLite(str(path), classic)
