"""The door to this folder: guides for the live picture, and pictures ready to be sent.

May know everything of `kiosk.imaging`. Must not know the visit or a device. Made once by the
wiring; the networks are loaded on first use (60 ms), so that no start waits for them. Its methods
may be called from any thread.
"""

import threading
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.picture import Picture, PictureKind, Side
from kiosk.domain.values.problem import Remedy
from kiosk.domain.values.quality import Measure, QualityReport
from kiosk.imaging.camera_height import CameraHeight
from kiosk.imaging.document import measure_document
from kiosk.imaging.document_guide import DocumentGuide
from kiosk.imaging.document_reach import TURNED
from kiosk.imaging.encode import encode_within, large_enough
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.face_geometry import crop_to_customer
from kiosk.imaging.frame import Frame, Pixels
from kiosk.imaging.levels import DOCUMENT, SELFIE, measured, with_overrides
from kiosk.imaging.models import ModelError
from kiosk.imaging.picture_file import open_picture
from kiosk.imaging.rectify import ratio_held, rectify
from kiosk.imaging.selfie import measure_place, measure_selfie
from kiosk.imaging.selfie_guide import SelfieGuide

MEASURED_LONG_SIDE: Final = 1600
"""Larger pictures are measured on a copy of this size."""


class Studio:
    """Guides, judges and prepares. `models`: the folder of the three network files."""

    def __init__(self, models: Path, settings: CaptureSettings) -> None:
        self._folder = models
        self._settings = settings
        self._lock = threading.Lock()
        self._engine: FaceEngine | None = None
        self._fault: ModelError | None = None
        self._height = CameraHeight()
        self._selfie_levels = with_overrides(SELFIE, settings.levels)
        self._document_levels = with_overrides(DOCUMENT, settings.levels)

    def model_fault(self) -> ModelError | None:
        """Why there is no guidance for selfies, or None. Loads the models if need be."""
        with self._lock:
            self._load()
            return self._fault

    def selfie_guide(self) -> SelfieGuide:
        """A guide, with the networks that every guide shares; without models it says so."""
        engine = None
        if self._settings.guidance and self.model_fault() is None:
            engine = self._engine
        return SelfieGuide(engine, self._settings, self._height)

    def document_guide(
        self, shape: DocumentShape, *, side: Side | None = None, front: Picture | None = None
    ) -> DocumentGuide:
        """A guide for one side of a document; `front` is the picture kept of the other side."""
        return DocumentGuide(self._settings, shape, side=side, front=front)

    def judge(
        self, frame: Frame, kind: PictureKind, shape: DocumentShape | None = None
    ) -> QualityReport:
        """Measure one frame as it is, without tracking or motion."""
        if kind is PictureKind.DOCUMENT:
            return measure_document(frame.bgr, self._document_levels, shape=shape).report
        return self._prepare_selfie(frame.bgr, Remedy.RETAKE_PICTURE, self._height.centre)[1]

    def make_selfie(self, frame: Frame) -> tuple[Picture, QualityReport]:
        """The picture to send, cropped to the customer where others stand behind, and its report.

        Raises ProblemError of kind PICTURE (`fit_to_limits`).
        """
        return self._prepare_selfie(frame.bgr, Remedy.RETAKE_PICTURE, self._height.centre)

    def make_document(
        self, frame: Frame, shape: DocumentShape
    ) -> tuple[Picture, Picture, QualityReport]:
        """The rectified page with its margin, the frame as it was, and the report.

        Where no page is found, or it is too small to stand alone, both pictures are the frame.
        Raises ProblemError of kind PICTURE.
        """
        original = encode_within(frame.bgr, remedy=Remedy.RETAKE_PICTURE)
        page, report = self._page(frame.bgr, shape)
        return (encode_within(page) if page is not None else original), original, report

    def prepare_file(self, data: bytes, kind: PictureKind) -> tuple[Picture, QualityReport]:
        """The same for a file's bytes: `kiosk prepare`, and files chosen in the window.

        A blocked picture is prepared nevertheless; the report says what blocks. Raises
        ProblemError of kind PICTURE where nothing can be sent.
        """
        bgr = open_picture(data)
        if kind is PictureKind.SELFIE:
            return self._prepare_selfie(bgr, Remedy.CHOOSE_ANOTHER_FILE)
        page, report = self._page(bgr, None)
        sent = page if page is not None else bgr
        return encode_within(sent, remedy=Remedy.CHOOSE_ANOTHER_FILE), report

    def _page(
        self, bgr: Pixels, shape: DocumentShape | None
    ) -> tuple[Pixels | None, QualityReport]:
        look = measure_document(bgr, self._document_levels, shape=shape)
        if look.page is None or look.shape is None or look.whole:
            return None, look.report
        ratio = ratio_held(look.page.quad, look.shape)
        flat = rectify(bgr, look.page.quad, ratio=ratio)
        if look.shape in TURNED and ratio > 1:
            flat = self._upright(flat)
        return (flat if large_enough(flat.shape[1], flat.shape[0]) else None), look.report

    def _upright(self, flat: Pixels) -> Pixels:
        """A page that lay on its side, turned by its portrait; without one its top was left."""
        clockwise = np.ascontiguousarray(np.rot90(flat, -1))
        other = np.ascontiguousarray(np.rot90(flat))
        with self._lock:
            self._load()
            engine = self._engine
        if engine is None:
            return clockwise
        with engine.lock:
            upside_down = not engine.faces(clockwise) and bool(engine.faces(other))
        return other if upside_down else clockwise

    def _prepare_selfie(
        self, bgr: Pixels, remedy: Remedy, pitch_centre: float = 0.0
    ) -> tuple[Picture, QualityReport]:
        height, width = bgr.shape[:2]
        scale = min(1.0, MEASURED_LONG_SIDE / max(width, height))
        seen = bgr if scale == 1.0 else _shrunk(bgr, scale)
        with self._lock:
            self._load()
            engine = self._engine
        if engine is None:
            return encode_within(bgr, remedy=remedy), QualityReport(unmeasured=True)
        with engine.lock:
            look = measure_selfie(seen, engine, self._selfie_levels, pitch_centre=pitch_centre)
        crop = (0, 0, width, height)
        if look.face is not None and look.bystanders and large_enough(width, height):
            box = crop_to_customer(look.face, seen.shape[1], seen.shape[0])
            left, top, right, bottom = (round(side / scale) for side in box)
            if large_enough(right - left, bottom - top):
                crop = (left, top, min(right, width), min(bottom, height))
        left, top, right, bottom = crop
        picture = encode_within(np.ascontiguousarray(bgr[top:bottom, left:right]), remedy=remedy)
        resolution = measured(
            Measure.RESOLUTION, min(picture.width, picture.height), self._selfie_levels
        )
        if look.face is None:
            return picture, QualityReport(measurements=(resolution, *look.report.measurements))
        placed = measure_place(
            look.face,
            (left * scale, top * scale, right * scale, bottom * scale),
            picture.width / ((right - left) * scale),
            self._selfie_levels,
        )
        moved = {one.measure: one for one in placed}
        kept = (moved.get(one.measure, one) for one in look.report.measurements)
        return picture, QualityReport(measurements=(resolution, *kept))

    def _load(self) -> None:
        """Once; the caller holds the lock."""
        if self._engine is None and self._fault is None:
            try:
                self._engine = FaceEngine.load(self._folder)
            except ModelError as fault:
                self._fault = fault


def _shrunk(bgr: Pixels, scale: float) -> Pixels:
    size = (max(1, round(bgr.shape[1] * scale)), max(1, round(bgr.shape[0] * scale)))
    return np.asarray(cv2.resize(bgr, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
