"""Whether two spellings can be the same person's name.

A difference is a name that the other one does not have, never a name that is left out: case,
accents, order, particles ("da", "de la"), abbreviations ("M.", "Fco.") and missing middle names are
none. What tells a son from his father ("Filho", "Júnior", "Neto") has to be on both or on neither.
"""

import re
import unicodedata

# fmt: off
_PARTICLES = frozenset((
    "a", "al", "as", "bin", "d", "da", "das", "de", "del", "dela", "della", "den", "der",
    "di", "do", "dos", "du", "e", "el", "i", "la", "las", "le", "les", "los", "o", "os",
    "ter", "und", "van", "ver", "von", "y", "zu",
))
# fmt: on
_GENERATIONS = {
    "filho": "filho",
    "fo": "filho",
    "junior": "junior",
    "jr": "junior",
    "neto": "neto",
    "sobrinho": "sobrinho",
    "ii": "ii",
    "iii": "iii",
}
"""Words that belong to the person, however they are shortened ("Fº", "Jr.")."""

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
)
"""What Unicode does not take apart into a letter and its mark."""

_RAISED = re.compile("([ªº])")
_WORD = re.compile(r"[^\W_]+\.?")
_MOST = 40
"""Of more words than any name has, the rest is not looked at."""


def names_agree(one: str, other: str) -> bool:
    """Whether nothing in one name contradicts the other. An empty name contradicts nothing."""
    ours, theirs = _words(one), _words(other)
    if not ours or not theirs:
        return True
    if _bare(ours) == _bare(theirs):
        # "D'Ávila" and "Davila", "Ana Lucia" and "Analucia"
        return True
    if _generations(ours) != _generations(theirs):
        return False
    fewer, more = sorted((_telling(ours), _telling(theirs)), key=len)
    return _all_found(fewer, more)


def _words(name: str) -> list[str]:
    """Words without case and accents; what is shortened keeps its dot."""
    dotted = _RAISED.sub(r"\1.", name)
    plain = unicodedata.normalize("NFKD", dotted.casefold()).translate(_LETTERS)
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return _WORD.findall(letters)[:_MOST]


def _bare(words: list[str]) -> str:
    return "".join(word.rstrip(".") for word in words)


def _generation(word: str) -> str:
    return _GENERATIONS.get(word.rstrip("."), "")


def _generations(words: list[str]) -> set[str]:
    # the first word is always a name
    return {_generation(word) for word in words[1:]} - {""}


def _telling(words: list[str]) -> list[str]:
    """Without particles ("a"; but "A." is an initial) and generations, unless nothing is left."""
    names = [
        word
        for place, word in enumerate(words)
        if word not in _PARTICLES and not (place and _generation(word))
    ]
    return names or words


def _abbreviates(short: str, full: str) -> bool:
    """As "m" and "fco." do "maria" and "francisco"; more than one letter needs its dot."""
    letters, whole = short.rstrip("."), full.rstrip(".")
    if len(letters) >= len(whole) or letters[0] != whole[0]:
        return False
    if len(letters) > 1 and not short.endswith("."):
        return False
    rest = iter(whole)
    return all(letter in rest for letter in letters)


def _same(one: str, other: str) -> bool:
    return (
        one.rstrip(".") == other.rstrip(".") or _abbreviates(one, other) or _abbreviates(other, one)
    )


def _all_found(fewer: list[str], more: list[str]) -> bool:
    """Whether each word of `fewer` has a word of `more` for itself (a bipartite matching)."""
    taken: dict[int, int] = {}

    def find(word: int, tried: set[int]) -> bool:
        for place, candidate in enumerate(more):
            if place in tried or not _same(fewer[word], candidate):
                continue
            tried.add(place)
            if place not in taken or find(taken[place], tried):
                taken[place] = word
                return True
        return False

    return all(find(word, set()) for word in range(len(fewer)))
