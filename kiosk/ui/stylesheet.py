"""Tokens to one Qt style sheet. Fonts are set on the widgets: a style sheet's would override them.

What a rule selects by: the class name of a widget of `kiosk.ui.widgets`, and the properties
`kind` (of a button), `tone` (of a label), `ground` (of a box) and `wrong` (of a field).
"""

from string import Template

from kiosk.ui import tokens
from kiosk.ui.tokens import Palette, colours

_RULES = Template("""
* { outline: none; }
QWidget { color: $ink; }
QMainWindow, #canvas, QDialog { background: $canvas; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; }

QLabel { background: transparent; }
QLabel[tone="soft"] { color: $ink_soft; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="approved"] { color: $approved; }
QLabel[tone="look"] { color: $look; }
QLabel[tone="refused"] { color: $refused; }
QLabel[tone="banner"] { color: $on_banner; }
QLabel[tone="on_accent"] { color: $on_accent; }

QFrame[ground="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[ground="plain"] { background: transparent; border: none; }
QFrame[ground="sunken"] { background: $sunken; border: none; border-radius: ${radius}px; }
QFrame[ground="bar"] { background: $surface; border: none; }
QFrame[ground="banner"] { background: $banner; border: none; border-radius: 6px; }
QFrame[ground="accent"] { background: $accent_soft; border: none; border-radius: ${radius}px; }
QFrame[ground="approved"] { background: $approved_soft; border: none; border-radius: 12px; }
QFrame[ground="look"] { background: $look_soft; border: none; border-radius: 12px; }
QFrame[ground="refused"] { background: $refused_soft; border: none; border-radius: 12px; }
QFrame[ground="neutral"] { background: $sunken; border: none; border-radius: 12px; }
QFrame[ground="line"] { background: $line; border: none; }

QPushButton { border-radius: ${radius}px; padding: 0 20px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 2px solid $accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $accent_strong; border-color: $accent_strong; }
QPushButton[kind="primary"]:disabled {
  background: $sunken; color: $ink_soft; border: 2px solid $sunken; }
QPushButton[kind="secondary"] {
  background: $surface; color: $accent; border: 2px solid $edge; }
QPushButton[kind="secondary"]:hover { background: $accent_soft; border-color: $accent; }
QPushButton[kind="secondary"]:pressed { background: $accent_soft; color: $accent_strong; }
QPushButton[kind="secondary"]:disabled { color: $ink_soft; border-color: $line; }
QPushButton[kind="quiet"] {
  background: transparent; color: $accent; border: 2px solid transparent; padding: 0 14px; }
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:pressed { background: $accent_soft; color: $accent_strong; }
QPushButton[kind="quiet"]:disabled { color: $ink_soft; }
QPushButton[kind="choice"] {
  background: $surface; color: $ink; border: 2px solid $edge; padding: 0 14px; }
QPushButton[kind="choice"]:hover { background: $accent_soft; }
QPushButton[kind="choice"]:checked {
  background: $accent_soft; color: $accent_strong; border: 3px solid $accent; }
QPushButton[kind="row"] {
  background: $surface; border: 1px solid $edge; border-radius: ${radius}px; text-align: left; }
QPushButton[kind="row"]:hover { background: $accent_soft; border-color: $accent; }
QPushButton[kind="tile"] {
  background: $surface; border: 2px solid $edge; border-radius: 12px; padding: 0; }
QPushButton[kind="tile"]:hover { background: $accent_soft; border-color: $accent; }
QPushButton[kind="tile"]:disabled { background: $canvas; border-color: $line; }
QPushButton[kind="tile_first"] {
  background: $accent; border: 2px solid $accent; border-radius: 12px; padding: 0; }
QPushButton[kind="tile_first"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[kind="tile_first"]:disabled { background: $sunken; border-color: $sunken; }
QPushButton[kind="key"] { background: $surface; color: $ink; border: 2px solid $edge; padding: 0; }
QPushButton[kind="choice"]:disabled, QPushButton[kind="key"]:disabled {
  background: $sunken; color: $ink_soft; border-color: $line; }
QPushButton[kind="key"]:hover, QPushButton[kind="key"]:pressed { background: $accent_soft; }

QLineEdit, QPlainTextEdit, QComboBox {
  background: $surface; color: $ink; border: 2px solid $edge; border-radius: ${radius}px;
  padding: 0 12px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $refused; }
QLineEdit:disabled { background: $sunken; color: $ink_soft; border-color: $line; }
QComboBox::drop-down { border: none; width: 40px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: 2px solid $edge; outline: none;
  selection-background-color: $accent_soft; selection-color: $accent_strong; }
QComboBox QAbstractItemView::item { padding-left: 10px; color: $ink; }
QComboBox QAbstractItemView::item:selected {
  background: $accent_soft; color: $accent_strong; }
QTextBrowser { background: transparent; border: none; color: $ink; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 16px; margin: 0; }
QScrollBar::handle:vertical {
  background: $edge; border-radius: 4px; min-height: 48px; margin: 4px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; height: 0; width: 0; }
""")


def style_sheet(palette: Palette) -> str:
    """The whole sheet for one theme."""
    return _RULES.substitute(colours(palette), radius=tokens.RADIUS)
