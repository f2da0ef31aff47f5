"""Takes OpenSSL 1.1.1, past its end of life, out of a bundle: FFmpeg in OpenCV's wheel brings it.

FFmpeg needs it for https and rtsps addresses alone, which a camera of the bundle does without. A
stand-in gives each function that FFmpeg links to and answers nothing (0, NULL): FFmpeg then says
that there is no TLS. Files, http, rtsp and devices work as before.
"""

import platform
import re
import subprocess
from pathlib import Path

from product import BuildError, call

STAND_IN = "libno-tls.so"
_OLD = re.compile(rb"lib(?:ssl|crypto)-[0-9a-f]{8}\.so\.1\.1[0-9.a-z]*")
_UNDEFINED = re.compile(r"^\s+U (\w+)@(OPENSSL_\w+)$", re.MULTILINE)
_ANSWERS_NOTHING = {"x86_64": "xorl %eax, %eax\n ret", "aarch64": "mov x0, #0\n ret"}


def needs_old_tls(library: Path) -> bool:
    """Whether a library names one of the two files."""
    return not library.is_symlink() and _OLD.search(library.read_bytes()) is not None


def _symbols(library: Path) -> set[tuple[str, str]]:
    """Functions of OpenSSL that a library links to, with their version nodes."""
    told = subprocess.run(
        ["nm", "-D", "--undefined-only", str(library)], capture_output=True, text=True, check=False
    )
    if told.returncode != 0:
        raise BuildError(f"nm can not read {library.name}: {told.stderr.strip()}")
    return set(_UNDEFINED.findall(told.stdout))


def _assemble(symbols: set[tuple[str, str]], target: Path) -> None:
    """Make the stand-in by as and ld, which freezing needs anyway (binutils)."""
    answer = _ANSWERS_NOTHING.get(platform.machine())
    if answer is None:
        raise BuildError(f"No stand-in for TLS is known for {platform.machine()}.")
    source, nodes = target.with_suffix(".s"), target.with_suffix(".map")
    parts, made = (
        [".text", '.section .note.GNU-stack,"",%progbits', ".text"],
        target.with_suffix(".o"),
    )
    for name, _ in sorted(symbols):
        parts.append(f".globl {name}\n.type {name}, %function\n{name}:\n {answer}")
    source.write_text("\n".join(parts) + "\n", "utf-8")
    by_node: dict[str, list[str]] = {}
    for name, node in sorted(symbols):
        by_node.setdefault(node, []).append(name)
    nodes.write_text(
        "".join(f"{node} {{ global: {'; '.join(names)}; }};\n" for node, names in by_node.items()),
        "utf-8",
    )
    call(["as", "-o", made, source])
    script = f"--version-script={nodes}"
    call(["ld", "-shared", "-soname", STAND_IN, script, "-s", "-o", target, made])
    for path in (source, nodes, made):
        path.unlink()


def cut(folder: Path) -> list[str]:
    """Put the stand-in in the place of OpenSSL 1.1.1 wherever `folder` has it.

    Returns the names of the libraries that were changed. BuildError where the old one stays.
    """
    old = [path for path in folder.rglob("lib*.so*") if _OLD.fullmatch(path.name.encode())]
    links = {path.parent for path in old if path.is_symlink()}
    places = {path.parent for path in old if not path.is_symlink()}
    for path in old:
        path.unlink()
    changed = []
    for place in sorted(places):
        users = [path for path in sorted(place.glob("*.so*")) if needs_old_tls(path)]
        _assemble(set().union(*(_symbols(path) for path in users)), place / STAND_IN)
        for path in users:
            path.write_bytes(_OLD.sub(_renamed, path.read_bytes()))
            changed.append(path.name)
    for place in sorted(links):
        # PyInstaller links each library from the folder above as well.
        found = next(path for path in place.rglob(STAND_IN) if not path.is_symlink())
        (place / STAND_IN).symlink_to(found.relative_to(place))
    if left := sorted(path.name for path in folder.rglob("*.so*") if needs_old_tls(path)):
        raise BuildError(f"OpenSSL 1.1.1 is still needed by {', '.join(left)}.")
    return changed


def _renamed(found: re.Match[bytes]) -> bytes:
    """The stand-in's name, as long as the old one, so that nothing moves in the file."""
    return STAND_IN.encode().ljust(len(found.group()), b"\0")
