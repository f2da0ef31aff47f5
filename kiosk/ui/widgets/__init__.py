"""Pieces that screens are put together from. They know tokens and the theme, and no state.

Must not: import `kiosk.flow`, dispatch an event, or keep what they showed after `clear()`.
"""
