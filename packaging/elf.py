"""Takes the builder's own search paths out of libraries of 64-bit Linux; nothing in a file moves.

A Python that was built by hand names its folder in each of its modules: a place that a branch's
machine does not have, or that somebody else could fill there.
"""

import struct
from pathlib import Path

_LOAD, _DYNAMIC = 1, 2
_NULL, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29
_ENTRY = struct.Struct("<qQ")
_SEGMENT = struct.Struct("<IIQQQQQQ")
RELATIVE = "$ORIGIN"


def is_elf(path: Path) -> bool:
    """By its first bytes, whatever it is called: 64 bits, little-endian."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(6) == b"\x7fELF\x02\x01"


def _segments(data: bytes | bytearray) -> list[tuple[int, int, int, int]]:
    """Kind, offset in the file, address, size in the file."""
    start, size, count = (
        struct.unpack_from("<Q", data, 32)[0],
        *struct.unpack_from("<HH", data, 54),
    )
    found = []
    for number in range(count):
        kind, _, offset, address, _, in_file, _, _ = _SEGMENT.unpack_from(
            data, start + number * size
        )
        found.append((kind, offset, address, in_file))
    return found


def _paths(data: bytes | bytearray) -> list[tuple[int, int, str]]:
    """Each search path: where its entry lies, where its text lies, the text."""
    segments = _segments(data)
    dynamic = next(((o, s) for kind, o, _, s in segments if kind == _DYNAMIC), None)
    if dynamic is None:
        return []
    places = range(dynamic[0], dynamic[0] + dynamic[1], _ENTRY.size)
    entries = [(place, *_ENTRY.unpack_from(data, place)) for place in places]
    strings = next((value for _, tag, value in entries if tag == _STRINGS), None)
    if strings is None:
        return []
    offset = next(
        (strings - a + o for kind, o, a, s in segments if kind == _LOAD and a <= strings < a + s), 0
    )
    found = []
    for place, tag, value in entries:
        if tag in {_RPATH, _RUNPATH}:
            begin = offset + value
            text = bytes(data[begin : data.index(0, begin)]).decode()
            found.append((place, begin, text))
    return found


def search_paths(library: Path) -> list[str]:
    """Where a library looks for others, as it says itself."""
    return [path for _, _, text in _paths(library.read_bytes()) for path in text.split(":") if path]


def keep_relative_paths(library: Path) -> bool:
    """Leave only what is relative to the library itself; whether something had to go."""
    data = bytearray(library.read_bytes())
    changed = False
    for place, begin, text in reversed(_paths(data)):
        kept = ":".join(p for p in text.split(":") if p.startswith(RELATIVE))
        if kept == text:
            continue
        changed = True
        data[begin : begin + len(text)] = kept.encode().ljust(len(text), b"\0")
        if not kept:
            _drop(data, place)
    if changed:
        _replace(library, data)
    return changed


def drop_what_is_not_loaded(library: Path) -> int:
    """Cut off symbols for debuggers, which lie behind everything that the loader reads.

    Returns the bytes saved. The table of sections, which describes them for tools, goes as well.
    """
    data = bytearray(library.read_bytes())
    end = max(offset + size for _, offset, _, size in _segments(data))
    saved = len(data) - end
    if saved > 0:
        struct.pack_into("<Q", data, 40, 0)
        struct.pack_into("<HHH", data, 58, 0, 0, 0)
        _replace(library, data[:end])
    return max(saved, 0)


def _replace(library: Path, content: bytes | bytearray) -> None:
    """In one step: a program that has the old one loaded keeps it."""
    beside = library.with_name(f".{library.name}.new")
    beside.write_bytes(content)
    beside.chmod(library.stat().st_mode)
    beside.replace(library)


def _drop(data: bytearray, place: int) -> None:
    """Take one entry out of the dynamic section: what follows moves up, to the closing one."""
    while _ENTRY.unpack_from(data, place)[0] != _NULL:
        data[place : place + _ENTRY.size] = data[place + _ENTRY.size : place + 2 * _ENTRY.size]
        place += _ENTRY.size
