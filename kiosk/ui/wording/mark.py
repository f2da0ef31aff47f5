"""The mark by which the translators' tool finds a text that a table holds.

Qt's own function of this name is typed as returning `object`; this one says what it does.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate
    """`text` as it is. `context` and `text` have to be literals."""
    return text
