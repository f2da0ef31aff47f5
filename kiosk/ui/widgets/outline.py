"""The outline over the picture: where to be, and how it stands, told in shape, width and colour.

searching: a thin dashed line · adjust: a thick line with open corners or gaps · hold: a full line
and a ring that fills · taken: a full thick line and a tick. Colours are those of the veil: the
ground is a picture, not the theme.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.domain.values.guidance import OutlineState, Point
from kiosk.ui import tokens

_VEIL_ALPHA = 0.58
OVAL_HEIGHT = 0.74
OVAL_WIDTH = 0.56
"""Of the picture's height. A head is about three quarters as wide as it is high."""
OVAL_CENTRE = (0.5, 0.53)


def oval(picture: QRectF) -> QRectF:
    """Where a face belongs."""
    width = picture.height() * OVAL_WIDTH
    height = picture.height() * OVAL_HEIGHT
    x = picture.x() + picture.width() * OVAL_CENTRE[0]
    y = picture.y() + picture.height() * OVAL_CENTRE[1]
    return QRectF(x - width / 2, y - height / 2, width, height)


def card(picture: QRectF, ratio: float) -> QRectF:
    """Where a document belongs, before the guide has said it; `ratio` is width by height."""
    height = min(picture.height() * 0.74, picture.width() * 0.74 / ratio)
    width = height * ratio
    centre = QPointF(picture.center().x(), picture.y() + picture.height() * 0.54)
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)


def paint(
    painter: QPainter,
    picture: QRectF,
    where: QRectF,
    *,
    round_: bool,
    state: OutlineState,
    hold: float,
    quad: tuple[Point, ...] | None = None,
) -> None:
    """The outline. `hold` is 0 to 1; `quad` the document's corners as it lies, in shares."""
    shape = _shape(where, round_=round_)
    if quad is not None and state in {OutlineState.ADJUST, OutlineState.HOLD}:
        _quad(painter, picture, quad)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = _pen(state)
    if state is OutlineState.ADJUST and not round_:
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawPath(_corners(where))
    else:
        painter.setPen(pen)
        painter.drawPath(shape)
    if state in {OutlineState.HOLD, OutlineState.TAKEN}:
        _ring(painter, where, round_=round_, share=1.0 if state is OutlineState.TAKEN else hold)
    if state is OutlineState.TAKEN:
        _tick(painter, where.center())


def veil(size: QSize, where: QRectF, *, round_: bool, corners: str, ratio: float) -> QImage:
    """What lies over the picture: dimmed outside of `where`, its corners in the window's colour.

    Made once for a size: a blit costs a third of filling the path for each frame, and a clip for
    the round corners would cost a millisecond more (measured at 1624x914).
    """
    made = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    whole = QRectF(0, 0, size.width(), size.height())
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    around = QPainterPath()
    around.addRect(whole)
    dim = QColor(tokens.VEIL)
    dim.setAlphaF(_VEIL_ALPHA)
    painter.fillPath(around.subtracted(_shape(where, round_=round_)), dim)
    inner = QPainterPath()
    inner.addRoundedRect(whole, 12, 12)
    painter.fillPath(around.subtracted(inner), QColor(corners))
    painter.end()
    return made


def _shape(where: QRectF, *, round_: bool) -> QPainterPath:
    shape = QPainterPath()
    if round_:
        shape.addEllipse(where)
    else:
        shape.addRoundedRect(where, 14, 14)
    return shape


def _pen(state: OutlineState) -> QPen:
    colour, width, dashes = _PENS[state]
    pen = QPen(QColor(colour), width)
    if dashes:
        pen.setDashPattern(dashes)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


_PENS: dict[OutlineState, tuple[str, int, list[float]]] = {
    OutlineState.SEARCHING: (tokens.ON_VEIL, 3, [5, 4]),
    OutlineState.ADJUST: (tokens.ON_VEIL_LOOK, 6, [9, 2.5]),
    OutlineState.HOLD: (tokens.ON_VEIL, 4, []),
    OutlineState.TAKEN: (tokens.ON_VEIL_GOOD, 10, []),
}
"""Colour, width, dashes."""


def _corners(where: QRectF) -> QPainterPath:
    """Four angles instead of a closed line."""
    arm = min(where.width(), where.height()) * 0.2
    path = QPainterPath()
    for corner, dx, dy in (
        (where.topLeft(), 1, 1),
        (where.topRight(), -1, 1),
        (where.bottomRight(), -1, -1),
        (where.bottomLeft(), 1, -1),
    ):
        path.moveTo(corner + QPointF(dx * arm, 0))
        path.lineTo(corner)
        path.lineTo(corner + QPointF(0, dy * arm))
    return path


def _quad(painter: QPainter, picture: QRectF, quad: tuple[Point, ...]) -> None:
    points = [
        QPointF(picture.x() + x * picture.width(), picture.y() + y * picture.height())
        for x, y in quad
    ]
    painter.setPen(QPen(QColor(tokens.ON_VEIL), 2))
    painter.drawPolygon(QPolygonF(points))


def _ring(painter: QPainter, where: QRectF, *, round_: bool, share: float) -> None:
    """A second line outside of the first one, as long as the gates have held."""
    if share <= 0:
        return
    pen = QPen(QColor(tokens.ON_VEIL_GOOD), 10)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    outside = where.adjusted(-12, -12, 12, 12)
    path = QPainterPath()
    if round_:
        path.arcMoveTo(outside, 90)
        path.arcTo(outside, 90, -360 * share)
    else:
        path.addRoundedRect(outside, 22, 22)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([path.length() * share / 10, path.length() / 10])
    painter.setPen(pen)
    painter.drawPath(path)


def _tick(painter: QPainter, centre: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.ON_VEIL_GOOD))
    painter.drawEllipse(centre, 44, 44)
    pen = QPen(QColor(tokens.VEIL), 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [
            centre + QPointF(-20, 1),
            centre + QPointF(-6, 15),
            centre + QPointF(20, -13),
        ]
    )
