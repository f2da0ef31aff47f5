"""How many good pictures the gates pass and how many bad ones they stop, with 95 % bounds.

Runs the same chain as the window over a folder with a manifest: tab-separated, with a header and
at least the columns `file`, `faces` (how many people it shows); the folder's `docs/` holds
documents, whose corners and kind `docs_ground_truth.json` names. Columns named in
`benchmarks.groups` (`sex`, `age_band`, `glasses`, `beard`, `head_covering`) are optional; the
skin's tone is measured. Spoiled copies are made in code of every picture that is good itself. All
pictures become 1280x720 frames, as from a camera.

`--papers N` adds N drawn documents a table and manner; `--propose` prints levels that let 98 % of
the good selfies through. Nothing is written, and nothing leaves the machine.
Run: python -m benchmarks.quality FOLDER [--manifest FILE] [--papers N] [--propose]
"""

import argparse
import csv
import itertools
import json
import math
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from benchmarks.degrade import (
    Corners,
    blurred,
    darkened,
    glaring,
    letterboxed,
    overexposed,
    side_lit,
    smeared,
)
from benchmarks.groups import SKIN, TRAITS, Groups, skin_tone, wilson
from benchmarks.papers import MANNERS, TABLES, drawn, overlap
from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.picture import PictureKind
from kiosk.domain.values.quality import Level, Measure, QualityReport
from kiosk.imaging.document import measure_document
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.frame import Frame, Pixels
from kiosk.imaging.levels import DOCUMENT
from kiosk.imaging.models import load_face_models
from kiosk.imaging.picture_file import open_picture
from kiosk.imaging.studio import Studio

DIRECTIONS = (0, 22, 45, 67, 90, 112, 135, 157)
"""Degrees; the eight that a hand moves in."""
RIGHT = 0.9
"""Overlap with the known corners from which a page counts as found."""
MODELS = Path(__file__).parents[1] / "resources" / "models"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the manifest."""

    path: Path
    faces: int
    document: bool
    traits: dict[str, str]


@dataclass(slots=True, kw_only=True)
class Tally:
    """Right decisions of one kind, and the names of the wrong ones."""

    right: int = 0
    total: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, *, right: bool, name: str) -> None:
        """Count one."""
        self.total += 1
        self.right += right
        if not right:
            self.wrong.append(name)


class Bench:
    """The chain and its tallies, in the order in which they first occurred."""

    def __init__(self) -> None:
        self._detector = load_face_models(MODELS).detector
        self._studio = Studio(MODELS, CaptureSettings())
        self._engine = FaceEngine.load(MODELS)
        self.tallies: dict[str, Tally] = {}
        self.groups = Groups()

    def judge(self, bgr: Pixels, kind: PictureKind) -> QualityReport:
        """The report that the window would get for this frame."""
        return self._studio.judge(Frame(bgr=bgr, number=0, at_s=0.0), kind)

    def count(self, what: str, *, right: bool, name: str) -> None:
        """Add to one line of the table."""
        self.tallies.setdefault(what, Tally()).add(right=right, name=name)

    def face(self, row: Row, bgr: Pixels) -> None:
        """Everything that can be asked of a picture with a known number of faces."""
        report = self.judge(bgr, PictureKind.SELFIE)
        counted = _value(report, Measure.SINGLE_FACE)
        name = row.path.name
        if row.faces == 1:
            self.count("exactly one face, decided as one", right=counted == 1, name=name)
            passed = report.level is not Level.BLOCK
            self.count("good selfie, not stopped", right=passed, name=name + _why(report))
            tone = {SKIN: skin_tone(bgr, self._engine)}
            self.groups.add({**row.traits, **tone}, report)
            if passed:
                self._spoil_face(name, bgr)
        elif row.faces == 0:
            stopped = report.level is Level.BLOCK
            self.count("no face, stopped", right=stopped, name=name)
        else:
            self.count("several faces, stopped", right=counted > 1, name=name)

    def _spoil_face(self, name: str, bgr: Pixels) -> None:
        middle, width = self._box(bgr)
        copies: list[tuple[str, Pixels]] = [
            (f"blurred, sigma {share} % of the face's width", blurred(bgr, width * share / 100))
            for share in (1.0, 1.5, 2.0, 2.5)
        ]
        copies += [
            (f"moved by {share} % of the face's width", smeared(bgr, width * share / 100, angle))
            for share in (4, 8)
            for angle in DIRECTIONS
        ]
        copies += [(f"dark, gain {gain}", darkened(bgr, gain)) for gain in (0.35, 0.25)]
        copies.append(("over-exposed, gain 2.2", overexposed(bgr, 2.2)))
        copies.append(("lit from one side", side_lit(bgr, middle, width)))
        for what, copy in copies:
            report = self.judge(copy, PictureKind.SELFIE)
            self.count(f"{what}, stopped", right=report.level is Level.BLOCK, name=name)

    def _box(self, bgr: Pixels) -> tuple[float, float]:
        """Middle and width of the largest face, by the detector alone."""
        small = cv2.resize(bgr, (320, 180), interpolation=cv2.INTER_AREA)
        self._detector.setInputSize((320, 180))
        found = np.asarray(self._detector.detect(small)[1])
        left, _, width, _ = found[int(np.argmax(found[:, 2]))][:4] * (bgr.shape[1] / 320)
        return float(left + width / 2), float(width)

    def document(self, row: Row, bgr: Pixels, truth: dict[str, object]) -> None:
        """A document whose tag says what is wrong with it."""
        report = self.judge(bgr, PictureKind.DOCUMENT)
        stopped = report.level is Level.BLOCK
        name, tag = row.path.name + _why(report), truth.get("tag")
        if tag == "ok":
            self.count("aligned document, accepted", right=not stopped, name=name)
            if not stopped:
                self._spoil_document(row.path.name, bgr, truth)
        elif tag in {"glare", "blur", "motion", "small", "cut"}:
            self.count(f"document with {tag}, stopped", right=stopped, name=name)
        elif tag == "persp":
            self.count("document at an angle, accepted", right=not stopped, name=name)

    def _spoil_document(self, name: str, bgr: Pixels, truth: dict[str, object]) -> None:
        quads = truth["quads"]
        assert isinstance(quads, list)  # noqa: S101 - the shape of the file that was handed in
        quad: Corners = quads[0]
        width = math.dist(quad[0], quad[1])
        copies: list[tuple[str, Pixels]] = [
            (f"document blurred, sigma {share} % of its width", blurred(bgr, width * share / 100))
            for share in (0.3, 0.4, 0.6)
        ]
        copies += [
            (f"document moved by {share} % of its width", smeared(bgr, width * share / 100, angle))
            for share in (1.0, 1.5)
            for angle in DIRECTIONS
        ]
        copies += [
            (f"glare of {share} % of the document's width", glaring(bgr, quad, share / 100, seed))
            for share in (8, 16, 24, 32)
            for seed in (1, 2, 3)
        ]
        copies.append(("document dark, gain 0.2", darkened(bgr, 0.2)))
        for what, copy in copies:
            report = self.judge(copy, PictureKind.DOCUMENT)
            self.count(f"{what}, stopped", right=report.level is Level.BLOCK, name=name)

    def papers(self, count: int) -> None:
        """Drawn documents on every table, each plain, tilted, held, and with a hidden head band."""
        shapes = list(DocumentShape)
        for number, (kind, manner) in enumerate(itertools.product(TABLES, MANNERS)):
            for seed in range(count):
                shape = shapes[(number + seed) % len(shapes)]
                bgr, corners = drawn(shape, kind, manner, seed * 1000 + number)
                look = measure_document(bgr, DOCUMENT, shape=shape, live=True)
                found = look.page is not None and overlap(look.page.quad, corners) >= RIGHT
                name = f"{kind} {manner} {shape.value} {seed}"
                self.count(f"drawn document, {manner}, found and right", right=found, name=name)
                self.count(f"drawn document on {kind}, found and right", right=found, name=name)

    def no_document(self, row: Row, bgr: Pixels) -> None:
        """A picture that shows something else."""
        report = self.judge(bgr, PictureKind.DOCUMENT)
        stopped = report.level is Level.BLOCK
        self.count("no document, stopped", right=stopped, name=row.path.name)


def _value(report: QualityReport, measure: Measure) -> float:
    return next((m.value for m in report.measurements if m.measure is measure), 0.0)


def _why(report: QualityReport) -> str:
    blocks = [f"{m.measure.value} {m.value:.2f}" for m in report.problems if m.level is Level.BLOCK]
    return f" ({', '.join(blocks)})" if blocks else ""


def read_manifest(manifest: Path, folder: Path) -> list[Row]:
    """The rows whose file is there."""
    with manifest.open(encoding="utf-8", newline="") as lines:
        rows = [
            Row(
                path=folder / line["file"],
                faces=int(line.get("faces") or 0),
                document=line["file"].startswith("docs/"),
                traits={trait: line.get(trait) or "" for trait in TRAITS},
            )
            for line in csv.DictReader(lines, delimiter="\t")
        ]
    return [row for row in rows if row.path.is_file()]


def table(tallies: Iterable[tuple[str, Tally]]) -> str:
    """Markdown."""
    lines = ["| what | right | share | 95 % bounds (Wilson) |", "|---|---|---|---|"]
    for what, tally in tallies:
        low, high = wilson(tally.right, tally.total)
        share = tally.right / tally.total
        lines.append(
            f"| {what} | {tally.right} of {tally.total} | {share:.1%} | {low:.1%} to {high:.1%} |"
        )
    return "\n".join(lines)


def main() -> int:
    """Print the table, then the names of what was decided wrongly."""
    parser = argparse.ArgumentParser(description="Measure the gates on a folder of pictures.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--manifest", type=Path)
    parser.add_argument("--papers", type=int, default=0, metavar="N")
    parser.add_argument("--propose", action="store_true")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    manifest: Path = arguments.manifest or folder / "MANIFEST.tsv"
    truths_file = folder / "docs_ground_truth.json"
    truths = json.loads(truths_file.read_text("utf-8")) if truths_file.is_file() else {}
    cv2.setNumThreads(1)
    bench = Bench()
    for row in read_manifest(manifest, folder):
        bgr = letterboxed(open_picture(row.path.read_bytes()))
        if row.document:
            truth = truths.get(row.path.relative_to(folder).as_posix())
            if truth is not None and bgr.shape[1::-1] == tuple(truth["size"]):
                bench.document(row, bgr, truth)
        else:
            bench.face(row, bgr)
            bench.no_document(row, bgr)
    bench.papers(arguments.papers)
    print(table(sorted(bench.tallies.items())))
    print()
    print(bench.groups.table())
    if arguments.propose:
        print()
        print(bench.groups.proposal())
    for what, tally in sorted(bench.tallies.items()):
        for name in tally.wrong[:20]:
            print(f"wrong: {what}: {name}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
