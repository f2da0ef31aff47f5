"""Draws the demo's still pictures: a customer before a wall, a table, a specimen card's two sides.

    python resources/footage/make_footage.py --portrait PORTRAIT.jpg --font FONT.ttf --bold BOLD.ttf

Run by hand when the footage is to change; the pictures it made are what ships. The camera replay
gives them motion and sensor noise while it runs (`kiosk.camera.footage`), so a few hundred
kilobytes stand for an endless film. Every word on the card says that it is a specimen.
"""

# ruff: noqa: INP001 - a script beside the pictures that it draws
import argparse
from pathlib import Path

import cv2
import numpy as np
import segno
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
SCENE = (1344, 752)
"""1280x720 and 32 by 16 pixels of room on each side to sway in."""
ENLARGED = 1.22
"""The face is then about 285 px wide."""
FACE_CENTRE = 489
"""Column of the portrait that the face is centred on."""
SUIT = [
    *((190, 560), (310, 490), (405, 440), (590, 420)),
    *((690, 470), (820, 525), (830, 1137), (60, 1137)),
]
"""Surely the person, in the portrait's pixels."""
BESIDE = (
    [
        *((0, 0), (330, 0), (330, 215), (345, 290), (372, 300), (388, 350)),
        *((396, 425), (310, 468), (190, 512), (150, 620), (0, 900)),
    ],
    [
        *((910, 0), (655, 0), (650, 215), (635, 290), (605, 300), (600, 350), (588, 385)),
        *((640, 425), (690, 448), (760, 472), (830, 502), (850, 700), (910, 900)),
    ],
)
"""Surely wall: left and right of head, neck and shoulders."""
HEADROOM_PX = 48
CARD = (876, 552)
"""ID-1's 85.60 x 53.98 mm in the drawing's own units."""
SHIPPED = (912, 575)
"""270 dots an inch: nearly fills the guide of a 1280x720 frame."""
PAPER = 228
"""A printed white is never a camera's white: that would be glare."""
INK = (28, 38, 46)
GREEN = (34, 92, 74)


def cut_out(portrait: np.ndarray) -> np.ndarray:
    """How much of each pixel is the person, 0 to 1: GrabCut, told where it can not guess."""
    mask = np.full(portrait.shape[:2], cv2.GC_PR_BGD, np.uint8)
    cv2.ellipse(mask, (490, 245), (160, 220), 0, 0, 360, cv2.GC_PR_FGD, -1)
    cv2.ellipse(mask, (490, 250), (110, 180), 0, 0, 360, cv2.GC_FGD, -1)
    cv2.ellipse(mask, (490, 160), (124, 124), 0, 0, 360, cv2.GC_FGD, -1)
    cv2.fillPoly(mask, [np.array(SUIT)], cv2.GC_FGD)
    for outline in BESIDE:
        cv2.fillPoly(mask, [np.array(outline)], cv2.GC_BGD)
    mask[:18] = cv2.GC_BGD
    # Two thirds of the size: fewer colours in the hair to be mistaken for the curtain's.
    small = cv2.resize(portrait, (600, 750), interpolation=cv2.INTER_AREA)
    mask = cv2.resize(mask, (600, 750), interpolation=cv2.INTER_NEAREST)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, mask, None, *models, 6, cv2.GC_INIT_WITH_MASK)
    inside = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    inside = cv2.morphologyEx(inside, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    _, labels, areas, _ = cv2.connectedComponentsWithStats(inside)
    person = (labels == 1 + int(np.argmax(areas[1:, cv2.CC_STAT_AREA]))).astype(np.uint8)
    person = cv2.erode(person, np.ones((3, 3), np.uint8))
    soft = cv2.GaussianBlur(person.astype(np.float32), (0, 0), 1.6)
    return cv2.resize(soft, (portrait.shape[1], portrait.shape[0]))


def selfie(portrait: np.ndarray) -> np.ndarray:
    """The person before a plain wall, as at a counter."""
    scene = wall().astype(np.float32)
    share = cut_out(portrait)
    person = cv2.resize(portrait, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_LANCZOS4)
    share = cv2.resize(share, (person.shape[1], person.shape[0]))[..., None]
    left = SCENE[0] // 2 - int(FACE_CENTRE * ENLARGED)
    rows = SCENE[1] - HEADROOM_PX
    place = scene[HEADROOM_PX:, left : left + person.shape[1]]
    place[:] = place * (1 - share[:rows]) + person[:rows] * share[:rows]
    return np.clip(scene, 0, 255).astype(np.uint8)


def wall() -> np.ndarray:
    """Plain, lighter at the upper left."""
    width, height = SCENE
    down = np.linspace(1.08, 0.88, height)[:, None, None]
    across = np.linspace(1.05, 0.92, width)[None, :, None]
    return np.clip(np.array([158.0, 166.0, 170.0]) * down * across, 0, 255).astype(np.uint8)


def table() -> np.ndarray:
    """A dark wooden top: long grain, no straight lines that a card's edge could be taken for."""
    rng = np.random.default_rng(11)
    width, height = SCENE
    grain = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 28, 2)
    fine = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 6, 0.7)
    tone = 1 + 0.9 * grain + 0.10 * fine
    wood = np.array([52, 74, 104], np.float32)
    return np.clip(wood * tone[..., None], 0, 255).astype(np.uint8)


class Card:
    """One side of the specimen, drawn at twice its size and shrunk once."""

    SCALE = 2

    def __init__(self, fonts: tuple[str, str]) -> None:
        self.fonts = fonts
        size = (CARD[0] * self.SCALE, CARD[1] * self.SCALE)
        self.image = Image.new("RGB", size, (226, 233, 226))
        self.draw = ImageDraw.Draw(self.image)
        for step in range(-CARD[1], CARD[0], 14):
            self.line((step, CARD[1]), (step + CARD[1], 0), (214, 226, 217))

    def line(self, start: tuple[int, int], end: tuple[int, int], ink: tuple[int, ...]) -> None:
        """Thin, from `start` to `end`."""
        points = [c * self.SCALE for c in (*start, *end)]
        self.draw.line(points, fill=ink, width=self.SCALE)

    def box(self, corners: tuple[int, int, int, int], ink: tuple[int, ...]) -> None:
        """Filled; left, top, right, bottom."""
        self.draw.rectangle([c * self.SCALE for c in corners], fill=ink)

    def text(
        self,
        place: tuple[int, int],
        words: str,
        px: int,
        *,
        bold: bool = False,
        ink: tuple[int, ...] = INK,
    ) -> None:
        """One line, `px` high, its top left at `place`."""
        font = ImageFont.truetype(self.fonts[bold], px * self.SCALE)
        self.draw.text((place[0] * self.SCALE, place[1] * self.SCALE), words, ink, font)

    def paste(self, picture: Image.Image, place: tuple[int, int], size: tuple[int, int]) -> None:
        """A picture, made `size` large."""
        large = (size[0] * self.SCALE, size[1] * self.SCALE)
        full = picture.resize(large, Image.Resampling.LANCZOS)
        self.image.paste(full, (place[0] * self.SCALE, place[1] * self.SCALE))

    def done(self) -> Image.Image:
        """The card in its own size."""
        return self.image.resize(SHIPPED, Image.Resampling.LANCZOS)


def front(portrait: np.ndarray, fonts: tuple[str, str]) -> Image.Image:
    """A portrait and labelled lines; the layout is no country's."""
    card = Card(fonts)
    card.box((0, 0, CARD[0], 74), GREEN)
    card.text((26, 16), "DOCUMENTO DE MODELO", 32, bold=True, ink=(244, 248, 244))
    card.text((640, 24), "SPECIMEN", 30, bold=True, ink=(220, 236, 226))
    face = Image.fromarray(cv2.cvtColor(portrait, cv2.COLOR_BGR2RGB)).crop((300, 10, 680, 503))
    card.paste(face, (30, 104), (252, 327))
    fields = (
        ("NOME / NOMBRE / NAME", "MODELO ESPECIMEN"),
        ("NÚMERO / NUMBER", "000.000.000-00"),
        ("NASCIMENTO / NACIMIENTO", "00/00/0000"),
        ("VALIDADE / VIGENCIA", "SEM VALOR - SIN VALOR"),
        ("ÓRGÃO / AUTORIDAD", "NENHUM - NINGUNA"),
    )
    for row, (label, value) in enumerate(fields):
        top = 100 + row * 70
        card.text((316, top), label, 17, ink=(70, 92, 86))
        card.text((316, top + 20), value, 30, bold=True)
        card.line((316, top + 60), (840, top + 60), (150, 172, 160))
    card.text((30, 452), "ESPECIMEN", 26, bold=True, ink=(150, 40, 40))
    card.text((30, 498), "DRAWN FOR DEMONSTRATION - IDENTIFIES NOBODY", 22, ink=INK)
    return card.done()


def back(fonts: tuple[str, str]) -> Image.Image:
    """A QR code, which no front has, and lines of text."""
    card = Card(fonts)
    card.box((0, 0, CARD[0], 46), GREEN)
    code = segno.make("SPECIMEN ESPECIMEN MODELO - NO VALUE - 000.000.000-00", error="m")
    matrix = np.array([[30 if cell else PAPER for cell in row] for row in code.matrix], np.uint8)
    matrix = np.pad(matrix, 4, constant_values=PAPER)
    size = matrix.shape[0] * 8 * Card.SCALE
    large = Image.fromarray(matrix).resize((size, size), Image.Resampling.NEAREST).convert("RGB")
    card.paste(large, (516, 84), (330, 330))
    lines = (
        ("FILIAÇÃO / FILIACIÓN", "MODELO E ESPECIMEN"),
        ("NATURALIDADE / LUGAR", "LUGAR NENHUM"),
        ("EMISSÃO / EXPEDICIÓN", "00/00/0000"),
        ("REGISTRO / FOLIO", "0000000000"),
    )
    for row, (label, value) in enumerate(lines):
        top = 78 + row * 78
        card.text((36, top), label, 17, ink=(70, 92, 86))
        card.text((36, top + 22), value, 28, bold=True)
        card.line((36, top + 64), (470, top + 64), (150, 172, 160))
    card.text((36, 440), "SPECIMEN<<MODELO<<ESPECIMEN<<<<<<<<", 27, bold=True)
    card.text((36, 486), "0000000000XXX0000000X0000000XXX<<<0", 27, bold=True)
    return card.done()


def main() -> None:
    """Write the five pictures beside this file."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--portrait", required=True)
    parser.add_argument("--font", required=True)
    parser.add_argument("--bold", required=True)
    chosen = parser.parse_args()
    portrait = cv2.imread(chosen.portrait)
    if portrait is None:
        parser.error("the portrait can not be read")
    fonts = (chosen.font, chosen.bold)
    scene = selfie(portrait)
    quality = [cv2.IMWRITE_JPEG_QUALITY, 93]
    cv2.imwrite(str(HERE / "selfie.jpg"), scene, quality)
    cv2.imwrite(str(HERE / "empty.jpg"), wall(), quality)
    cv2.imwrite(str(HERE / "table.jpg"), table(), quality)
    front(portrait, fonts).save(HERE / "document_front.jpg", quality=94)
    back(fonts).save(HERE / "document_back.jpg", quality=94)


if __name__ == "__main__":
    main()
