"""The command line's front door: which command, which configuration, which exit status.

Every command imports what it needs when it is chosen, so that the window's first paint pays for
nothing else. The arguments themselves stand in `command_line.py`.
"""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

COMMANDS = (
    "prepare",
    "submit",
    "documents",
    "result",
    "journey",
    "journal",
    "audit",
    "erase",
    "report",
    "key",
    "backup",
    "doctor",
    "simulator",
    "provision",
    "people",
    "day",
)
"""Each is a module of `kiosk.app.commands` with `add(parser)` and `run(arguments) -> int`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    from kiosk.app.process.crash import prepare_process  # noqa: PLC0415 - first of all

    prepare_process()
    before = _words_of_config(words)
    if words[before : before + 1] and words[before] in COMMANDS:
        return command(words[before], [*words[:before], *words[before + 1 :]])
    return _window(words)


def _words_of_config(words: Sequence[str]) -> int:
    """How many words a `--config FILE` before the command takes."""
    if words[:1] == ["--config"]:
        return 2
    return 1 if words and words[0].startswith("--config=") else 0


def command(name: str, words: list[str]) -> int:
    """Run one of `COMMANDS`; its exit status."""
    from kiosk.app.command_line import command_parser, module_of  # noqa: PLC0415 - argparse alone
    from kiosk.app.commands.arguments import made_canonical  # noqa: PLC0415

    arguments = made_canonical(command_parser(name).parse_args(words))
    from kiosk.app.commands.personal import fill  # noqa: PLC0415
    from kiosk.app.commands.running import run_command  # noqa: PLC0415

    def work(arguments: "argparse.Namespace") -> int:
        fill(arguments)
        status: int = module_of(name).run(arguments)
        return status

    return run_command(work, arguments)


def _window(words: list[str]) -> int:
    from kiosk.app.command_line import window_parser  # noqa: PLC0415 - the same

    arguments = window_parser(COMMANDS).parse_args(words)
    if arguments.smoke:
        from kiosk.app.checks.smoke import smoke  # noqa: PLC0415

        return smoke()
    if arguments.keyboard:
        from kiosk.app.window.start import keyboard  # noqa: PLC0415

        return keyboard(arguments.config)
    from kiosk.app.window.start import start  # noqa: PLC0415

    return start(arguments, words)
