"""What was copied or marked in the window, taken back at the end of a visit.

X11 has two of them: the clipboard, and the selection, which holds whatever was marked last and is
pasted by the middle button. Both belong to the program that put something in, and end with it.
"""

from PySide6.QtGui import QClipboard, QGuiApplication


def forget_clipboard(*, of_others_too: bool) -> None:
    """Empty clipboard and selection where this program filled them.

    `of_others_too`: whoever did, for a clipboard manager takes over what was copied. That is for a
    machine that is a counter and nothing else; on a desk it would take an attendant's own text.
    """
    clipboard = QGuiApplication.clipboard()
    if of_others_too or clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and (of_others_too or clipboard.ownsSelection()):
        clipboard.clear(QClipboard.Mode.Selection)
