"""A palette put on the application: style sheet, font, Qt's own palette.

Built once by whoever starts the window and handed to every screen; another theme is another
`Theme`. High contrast follows the system where Qt can tell it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from kiosk.domain.values.lean import dataclass
from kiosk.ui import icons
from kiosk.ui.fonts import enlarge, font, load_fonts
from kiosk.ui.stylesheet import style_sheet
from kiosk.ui.system_wishes import wanted_text_scale, wants_less_motion
from kiosk.ui.tokens import PALETTES, Palette


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours in force and how sharp the screen is."""

    palette: Palette
    ratio: float = 1.0

    def pixmap(self, name: str, role: str, size: int, *, bold: bool = False) -> QPixmap:
        """An icon in the colour of a palette role (or `#rrggbb`)."""
        return icons.pixmap(name, self.colour(role), size, self.ratio, bold=bold)

    def icon(self, name: str, role: str, size: int = 20, gap: int = 0) -> QIcon:
        """The same for a button; `gap` is air between the icon and the words."""
        return icons.icon(name, self.colour(role), size, self.ratio, gap=gap)

    def colour(self, role: str) -> str:
        """`#rrggbb` of a role; a colour stays what it is."""
        return role if role.startswith("#") else str(getattr(self.palette, role))


def chosen_palette(name: str) -> Palette:
    """Of "light", "dark" or "system". A system that asks for high contrast gets it in any case."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        preference = accessibility().contrastPreference()
        if preference == Qt.ContrastPreference.HighContrast:
            return PALETTES["contrast"]
    if name == "system":
        name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    return PALETTES.get(name, PALETTES["light"])


_STYLED = "kiosk-style"


def make_application(name: str) -> QApplication:
    """The application with its style named from the start.

    Setting a style afterwards hands the style to Python, which builds the whole family of style
    classes for it: 12 ms of the first paint.
    """
    made = QApplication([name, "-style", "fusion"])
    made.setProperty(_STYLED, True)
    return made


def apply_theme(app: QApplication, name: str, *, enlarged: float | None = None) -> Theme:
    """Put the theme called `name` on the application and return it.

    `enlarged`: how many times as large text is; None asks the system and the screen.
    """
    load_fonts()
    enlarge(app, wanted_text_scale() if enlarged is None else enlarged)
    palette = chosen_palette(name)
    if not app.property(_STYLED):
        app.setStyle("Fusion")
    if wants_less_motion():
        for effect in (Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
            app.setEffectEnabled(effect, False)
    app.setFont(font())
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(style_sheet(palette))
    return Theme(palette=palette, ratio=app.devicePixelRatio())


def _qt_palette(palette: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, palette.canvas),
        (role.Base, palette.surface),
        (role.AlternateBase, palette.sunken),
        (role.Button, palette.surface),
        (role.WindowText, palette.ink),
        (role.Text, palette.ink),
        (role.ButtonText, palette.ink),
        (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent),
        (role.PlaceholderText, palette.ink_soft),
        (role.Link, palette.accent),
    ):
        made.setColor(where, QColor(colour))
    return made
