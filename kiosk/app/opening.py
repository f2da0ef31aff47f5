"""From arguments to the open window, or to one line on stderr that says what to do."""

import argparse
import sys
from dataclasses import replace

from kiosk.app.start import load, preferences_of
from kiosk.app.status import Status
from kiosk.domain.configuration import Configuration
from kiosk.domain.problem import ProblemError


def start(arguments: argparse.Namespace) -> int:
    """Open the window; the exit status. 3 where the configuration can not be used."""
    try:
        configuration = load(config=arguments.config, demo=arguments.demo)
    except ProblemError as error:
        sys.stderr.write(f"kiosk: {error.problem.code}: {error.problem.detail}\n")
        return Status.CONFIGURATION
    configuration = _with_arguments(configuration, arguments)
    preferences = preferences_of(configuration)
    if arguments.language:
        preferences.values["locale"] = arguments.language
    from kiosk.app.window import WindowOptions, open_window  # noqa: PLC0415 - Qt from here on

    if arguments.tour:
        from kiosk.app.tour import tour  # noqa: PLC0415

        return tour(configuration, preferences, arguments.tour)
    return open_window(configuration, preferences, WindowOptions(windowed=arguments.windowed))


def _with_arguments(configuration: Configuration, arguments: argparse.Namespace) -> Configuration:
    if not arguments.camera:
        return configuration
    camera = configuration.camera
    return replace(
        configuration,
        camera=replace(camera, customer=replace(camera.customer, source=arguments.camera)),
    )
