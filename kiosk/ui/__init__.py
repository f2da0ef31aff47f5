"""The window: draws `kiosk.flow`, dispatches its events, and never writes state.

May import `flow`, `imaging` (a frame's type, and pixels when the first one is there) and `domain`.
Must not import `visit`, `camera`, `unico`, `store`, `simulator` or `app`; must not wait.

How to add a screen
-------------------
1. `screens/<name>.py` with one class `X(Screen[SomeState])` (`screens/screen.py`):
   `build` makes the widgets once, `show_state` draws, `offers` fills the bottom bar (back left,
   primary right; Enter and Esc follow it), `arrive` places the keyboard, `clear` forgets the
   customer. Enter it in `SCREENS` (`screens/__init__.py`) with an import inside a function: nothing
   of it may delay the first paint. When `offers` would answer something else, `kit.refresh()`.
2. Put it together from `widgets/` and `screens/page.py` (one card, one task, a title, a lead).
   Words are `Label(text, Type.X, tone=...)`: never a bare QLabel, never a size or colour of
   one's own. Sizes, colours and distances are in `tokens.py`; boxes and distances in
   `widgets/box.py` (`Box(ground)`, `row`, `column`, `Scroll`, `empty`); `Button(theme, words, run,
   kind="primary|secondary|quiet|choice|key", icon=...)`; `TextField`, `Choice`, `Notice`, `Table`,
   `Stages`, `Tile`, `Keypad`, `PictureView`, `PreviewView`. Icons are Lucide files of
   `resources/icons`, always beside a word. What can be pressed is at least 48 px high.
3. Anything that is more than placing words is a pure function: state in, view out
   (`presenter.py`, `verdict_view.py`, `entry.py`).
4. Words of the domain come from `kiosk.ui.wording`. The screen's own are
   `translate("Screens", "Plain English")` from `texts.py`, called when the screen is built or
   shown, never at import; context "Desk" away from the visit. Then `python -m tools.catalogue`
   brings the catalogues (`resources/translations/{screens,desk}_*.ts`) up to date; fill in both
   languages, take `type="unfinished"` out, and run it again for the `.qm` files. A test fails
   while one is missing.
5. Add its states to `tools/gallery/examples.py` (or a module of examples beside it,
   called from `examples`), run `python -m tools.gallery OUT --only NAME`, and look at the
   pictures. Tests walk the gallery: a state without an example, a text that is cut, a target that
   is too small fail there.
"""
