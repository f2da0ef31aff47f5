"""Text from people, made canonical: one function for every door that text comes in by.

What is pasted holds more than is seen: direction marks and zero-width characters, typographic
apostrophes and hyphens, digits of a Japanese keyboard, accents as characters of their own. The
service refuses some of them and misreads others, so they end here, for the window's fields, the
command line's arguments, journeys and the configuration alike. Unicode Standard Annex 15 (NFC);
general categories by Unicode's own table, as this Python knows it.

Not for paths, passwords and PEM: `trimmed` takes from those what can only have been pasted along.
"""

import unicodedata

_APOSTROPHES = "\u00b4\u0060\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02ca\u02cb\ua78c"
"""Acute and grave as characters of their own, quotation marks, primes, modifier letters."""

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\u02d7"

_UNSEEN = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
    + "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)
"""Fillers and variation selectors: not of category Cf, and no more to be seen (UAX 44, DI)."""

_TABLE = (
    dict.fromkeys(map(ord, _APOSTROPHES), "'")
    | dict.fromkeys(map(ord, _DASHES), "-")
    # ASCII at the width of an ideograph: digits, plus, at sign, letters
    | {wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)}
    | {0xFF07: "'", 0xFF40: "'", 0xFE62: "+", 0xFE6B: "@"}
)


def canonical(raw: str) -> str:
    """`raw` as one line: as `plain` has it, without spaces at its ends or twice between words.

    Applying it again changes nothing.
    """
    return " ".join(plain(raw).split())


def plain(raw: str) -> str:
    """`raw` sign by sign, spaces left where they are: what a field shows while it is typed into.

    NFC; nothing of category Cf or Cc but spaces in their place; apostrophes ', dashes -, digits of
    any script and ASCII at full width as ASCII; every kind of space as a plain one. What is no
    character at all (half of a surrogate pair) becomes U+FFFD, which every check refuses.
    """
    if raw.isascii() and raw.isprintable() and "`" not in raw:
        return raw
    seen = "".join(filter(None, map(_seen, raw)))
    return "".join(map(_digit, unicodedata.normalize("NFC", seen).translate(_TABLE)))


def trimmed(raw: str) -> str:
    """`raw` without spaces and unseen characters at its ends; what is inside stays as it is."""
    kept = [at for at, sign in enumerate(raw) if not sign.isspace() and _seen(sign)]
    return raw[kept[0] : kept[-1] + 1] if kept else ""


def _seen(sign: str) -> str:
    """The sign, a plain space for any other, "" for what nobody sees."""
    if sign.isspace():
        return " "
    category = unicodedata.category(sign)
    if category == "Cs":
        return "\ufffd"
    return "" if category in {"Cf", "Cc"} or sign in _UNSEEN else sign


def _digit(sign: str) -> str:
    return sign if sign.isascii() or not sign.isdecimal() else str(unicodedata.decimal(sign))
