"""Man pages and completion for shells, made from the program's own arguments.

What a person has to know besides (files, exit status) stands in linux/kiosk.1.
"""

import argparse
import gzip
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import shtab
from product import HERE, ROOT

sys.path.append(str(ROOT))
from kiosk.app.command_line import whole_parser
from kiosk.app.main import COMMANDS

WRITTEN = HERE / "linux" / "kiosk.1"
PLACE_OF_OPTIONS = '.\\" OPTIONS AND COMMANDS\n'
COMPLETIONS = {
    "bash": "bash-completion/completions/kiosk",
    "zsh": "zsh/vendor-completions/_kiosk",
    "fish": "fish/vendor_completions.d/kiosk.fish",
}
"""Below /usr/share, on Debian. Red Hat's zsh looks into site-functions."""
_FILES = {"FILE", "FILE_OR_FOLDER", "IN"}


def parser() -> argparse.ArgumentParser:
    """Everything that can stand on the command line, with files marked as such."""
    made = whole_parser(COMMANDS)
    for each in _parsers(made):
        for action in each._actions:  # noqa: SLF001 - argparse has no other way
            if action.metavar in _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
            elif action.metavar == "FOLDER":
                action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
    return made


def completion(shell: str) -> str:
    """The text that a shell reads: bash, zsh, fish or powershell."""
    return shtab.complete(parser(), shell=shell) + "\n"


def pages() -> dict[str, bytes]:
    """Each man page, compressed, by its name."""
    whole = parser()
    commands = _places(whole)
    told = _options(whole, skip_commands=True) + ".SH COMMANDS\n"
    for name, each in commands.items():
        words = (each.description or "").partition("\n")[0]
        told += f".TP\n.B {_quoted(name)}\n{_quoted(words)} See\n.BR kiosk-{_quoted(name)} (1).\n"
    text = WRITTEN.read_text("utf-8").replace(PLACE_OF_OPTIONS, told)
    made = {"kiosk.1": text}
    for name, each in commands.items():
        made[f"kiosk-{name}.1"] = _page(name, each)
    return {f"{name}.gz": gzip.compress(text.encode(), mtime=0) for name, text in made.items()}


def _parsers(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield top
    for each in _places(top).values():
        yield from _parsers(each)


def _places(top: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in top._actions:  # noqa: SLF001 - argparse has no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            return dict(action.choices)
    return {}


def _quoted(text: str) -> str:
    """Text for troff: no line begins with a command, a hyphen stays a hyphen."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line[:1] in ".'" else line for line in plain.splitlines())


def _page(name: str, command: argparse.ArgumentParser) -> str:
    first, _, rest = (command.description or "").strip().partition("\n")
    text = f'.TH "KIOSK\\-{name.upper()}" 1 "" "Counter Kiosk" "User Commands"\n'
    text += f".SH NAME\nkiosk\\-{_quoted(name)} \\- {_quoted(first.rstrip('.'))}\n"
    text += f".SH SYNOPSIS\n.B kiosk {_quoted(name)}\n{_synopsis(command)}"
    if rest.strip():
        text += f".SH DESCRIPTION\n{_quoted(rest.strip())}\n"
    text += _options(command)
    for place, inner in _places(command).items():
        text += f'.SH "{_quoted(place.upper())}"\n.B kiosk {_quoted(name)} {_quoted(place)}\n'
        text += _synopsis(inner) + _options(inner, heading="")
    return text + ".SH SEE ALSO\n.BR kiosk (1)\n"


def _synopsis(command: argparse.ArgumentParser) -> str:
    usage = command.format_usage().removeprefix("usage: ")
    words = " ".join(usage.removeprefix(command.prog).split())
    return f"{_quoted(words)}\n" if words else ""


def _options(
    command: argparse.ArgumentParser, *, heading: str = "OPTIONS", skip_commands: bool = False
) -> str:
    text = ""
    for action in command._actions:  # noqa: SLF001 - argparse has no other way
        if action.help == argparse.SUPPRESS or isinstance(action, argparse._HelpAction):  # noqa: SLF001
            continue
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            if not skip_commands:
                names: Sequence[str] = tuple(action.choices)
                text += f".TP\n.I {_quoted(', '.join(names))}\nWhat to do; see below.\n"
            continue
        text += f".TP\n{_flags(action)}\n{_quoted(_help(action))}\n"
    return f".SH {heading}\n{text}" if text and heading else text


def _flags(action: argparse.Action) -> str:
    names = ", ".join(action.option_strings)
    value = ""
    if action.nargs != 0:
        value = str(action.metavar or (action.dest.upper() if names else action.dest))
    if not names:
        return f".I {_quoted(value)}"
    return f'.BI "{_quoted(names)}" " {_quoted(value)}"' if value else f'.B "{_quoted(names)}"'


def _help(action: argparse.Action) -> str:
    words = action.help or ""
    if action.choices is not None:
        listed = ", ".join(str(choice) for choice in action.choices)
        words = f"{words}; one of {listed}" if words else f"One of {listed}"
    words = words or {"json": "Print one JSON value on standard output"}.get(action.dest, "")
    words = words or action.dest.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}."


def write(share: Path) -> None:
    """Put pages and completions below a `usr/share`."""
    for name, content in pages().items():
        target = share / "man/man1" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    for shell, place in COMPLETIONS.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(completion(shell), "utf-8")
