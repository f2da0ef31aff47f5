"""The command line's front door: which command, which configuration, which exit status.

argparse alone is imported here; every command imports what it needs when it is chosen, so that the
window's first paint pays for nothing else.
"""

import argparse
import sys
from collections.abc import Sequence

from kiosk import __version__

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
    "doctor",
    "simulator",
    "provision",
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
    import importlib  # noqa: PLC0415 - not on the window's way

    from kiosk.app.commands.arguments import file_path, made_canonical  # noqa: PLC0415

    module = importlib.import_module(f"kiosk.app.commands.{name}")
    parser = argparse.ArgumentParser(prog=f"kiosk {name}", description=module.__doc__)
    parser.add_argument(
        "--config", type=file_path, metavar="FILE", help="configuration (default: the platform's)"
    )
    module.add(parser)
    arguments = made_canonical(parser.parse_args(words))
    from kiosk.app.commands.running import run_command  # noqa: PLC0415

    return run_command(module.run, arguments)


def _window(words: list[str]) -> int:
    from kiosk.app.commands.arguments import file_path  # noqa: PLC0415
    from kiosk.domain.configuration.languages import TAGS  # noqa: PLC0415 - the window needs them anyway

    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A counter kiosk for identity checks. Without a command: the window.",
        epilog=f"commands: {', '.join(COMMANDS)}; kiosk COMMAND --help tells more",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument("--demo", action="store_true", help="simulator and footage, nothing kept")
    parser.add_argument(
        "--config", type=file_path, metavar="FILE", help="configuration (default: the platform's)"
    )
    parser.add_argument("--windowed", action="store_true", help="do not fill the screen")
    parser.add_argument(
        "--camera", type=file_path, metavar="SOURCE", help="name, index, file, folder or URL"
    )
    parser.add_argument("--language", choices=TAGS)
    parser.add_argument(
        "--tour",
        type=file_path,
        metavar="FOLDER",
        help="play a demo visit, save a picture of every screen, leave",
    )
    parser.add_argument("--smoke", action="store_true", help="try every part once and leave")
    parser.add_argument("--supervised", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args(words)
    if arguments.smoke:
        from kiosk.app.checks.smoke import smoke  # noqa: PLC0415

        return smoke()
    from kiosk.app.window.start import start  # noqa: PLC0415

    return start(arguments, words)
