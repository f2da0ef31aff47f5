"""The simulator alone, for integrators: the contracts of the service, served on loopback."""

import argparse
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.process.exit_status import Status


def add(parser: argparse.ArgumentParser) -> None:
    """Port, key and record."""
    parser.add_argument("--port", type=int, default=9900, help="0: any free one (default 9900)")
    parser.add_argument("--key", type=file_path, metavar="FILE", help="keep the private key here")
    parser.add_argument("--record", type=file_path, metavar="FILE", help="append each process made")


def run(arguments: argparse.Namespace) -> int:
    """Until it is stopped."""
    from kiosk.simulator.server import serve  # noqa: PLC0415 - heavy

    serve(
        arguments.port,
        key_file=Path(arguments.key) if arguments.key else None,
        record=Path(arguments.record) if arguments.record else None,
    )
    return Status.DONE
