"""The arguments of the window and of each command, for the program, man pages and shells."""

import argparse
import importlib
from collections.abc import Sequence
from types import ModuleType

from kiosk import __version__
from kiosk.app.commands.arguments import file_path
from kiosk.domain.configuration.languages import TAGS

_CONFIG = "configuration (default: the platform's)"


def window_parser(commands: Sequence[str]) -> argparse.ArgumentParser:
    """What stands before or without a command."""
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A counter kiosk for identity checks. Without a command: the window.",
        epilog=f"commands: {', '.join(commands)}; kiosk COMMAND --help tells more",
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
    parser.add_argument(
        "--from-menu",
        action="store_true",
        help="where the counter is not set up, open a window that says what to do",
    )
    # Between the program and what starts it.
    parser.add_argument("--supervised", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--keyboard", action="store_true", help=argparse.SUPPRESS)
    return parser


def module_of(name: str) -> ModuleType:
    """The module of a command: `add(parser)`, `run(arguments) -> int`, its words as docstring."""
    return importlib.import_module(f"kiosk.app.commands.{name}")


def command_parser(name: str) -> argparse.ArgumentParser:
    """What stands behind a command."""
    module = module_of(name)
    parser = argparse.ArgumentParser(prog=f"kiosk {name}", description=module.__doc__)
    _fill(parser, module)
    return parser


def whole_parser(commands: Sequence[str]) -> argparse.ArgumentParser:
    """Everything in one parser, which nothing is parsed with: for man pages and completion."""
    parser = window_parser(commands)
    parser.epilog = None
    places = parser.add_subparsers(metavar="COMMAND", dest="command")
    for name in commands:
        module = module_of(name)
        words = (module.__doc__ or "").strip()
        place = places.add_parser(name, help=words.partition("\n")[0], description=words)
        _fill(place, module)
    return parser


def _fill(parser: argparse.ArgumentParser, module: ModuleType) -> None:
    parser.add_argument(
        "--config", type=file_path, metavar="FILE", help="configuration (default: the platform's)"
    )
    module.add(parser)
