"""From arguments to the open window, or to one line on stderr that says what to do."""

import argparse
import os
import sys
import time
from collections.abc import Sequence

from kiosk.app.configuration.folders import data_folder
from kiosk.app.configuration.load import credentials_of, fingerprint, load, preferences_of
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.process.exit_status import of_problem
from kiosk.app.process.single_instance import only_window
from kiosk.app.process.watchdog import watched
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy

TOO_MANY_CRASHES = Problem(
    kind=ProblemKind.UNEXPECTED, remedy=Remedy.CALL_SUPPORT, code="crash.repeated"
)


def start(arguments: argparse.Namespace, words: Sequence[str]) -> int:
    """Open the window; the exit status. 3 where the configuration can not be used."""
    try:
        configuration = load(config=arguments.config, demo=arguments.demo)
        if arguments.camera:
            from kiosk.app.configuration.reader import checked_source  # noqa: PLC0415 - seldom

            checked_source(arguments.camera, "--camera")
        if configuration.mode is not Mode.DEMO:
            credentials_of(configuration)
        if _wants_parent(configuration, arguments):
            from kiosk.app.process.parent import supervise  # noqa: PLC0415 - the parent alone

            return supervise([w for w in words if w != "--supervised"], os.environ)
        with only_window(configuration):
            return _window(configuration, arguments)
    except ProblemError as error:
        status = refused(error.problem)
        if arguments.from_menu and error.problem.kind is ProblemKind.CONFIGURATION:
            from kiosk.app.window.not_set_up import explain  # noqa: PLC0415 - Qt, for this alone

            if explain(error.problem, arguments.config):
                arguments.config, arguments.demo, arguments.from_menu = None, True, False
                return start(arguments, words)
        return status


def refused(problem: Problem) -> int:
    """One line on stderr; the exit status."""
    sys.stderr.write(f"kiosk: {problem.code}: {_words(problem)}\n")
    return of_problem(problem)


def keyboard(config: str | None) -> int:
    """Tell the session on tty1 its keyboard, or what keeps the window from opening."""
    from kiosk.app.configuration.keyboard import tell  # noqa: PLC0415 - for the session alone

    try:
        configuration = load(config=config, demo=False)
        if configuration.mode is not Mode.DEMO:
            credentials_of(configuration)
    except ProblemError as error:
        return refused(error.problem)
    return tell(configuration)


def _words(problem: Problem) -> str:
    """Our own detail names the key; where there is none, the words that a screen would have."""
    if problem.kind is ProblemKind.CONFIGURATION:
        return f"{problem.detail or 'it can not be used'} (kiosk doctor tells more)"
    from kiosk.app.commands.running import message_of  # noqa: PLC0415 - Qt's core, only for words

    return message_of(problem)


def _wants_parent(configuration: Configuration, arguments: argparse.Namespace) -> bool:
    """Whether this process only watches another one: not where a service manager does."""
    if watched() or arguments.tour:
        return False
    real = configuration.mode in {Mode.PRODUCTION, Mode.SANDBOX} and not arguments.windowed
    at_work = (real or configuration.counter.lockdown) and configuration.mode is not Mode.DEMO
    return bool(arguments.supervised) or (at_work and configuration.counter.watchdog)


def _window(configuration: Configuration, arguments: argparse.Namespace) -> int:
    preferences = preferences_of(configuration)
    if arguments.language:
        preferences.for_now["locale"] = arguments.language
    if arguments.camera:
        preferences.for_now["camera.customer"] = arguments.camera
    folder = data_folder(configuration)
    if arguments.tour:
        from kiosk.app.checks.tour import tour  # noqa: PLC0415

        return tour(configuration, preferences, arguments.tour)
    if folder is None or not configuration.counter.watchdog:
        return _open(configuration, preferences, arguments, broken=None)
    from kiosk.app.process.crash_book import CrashBook  # noqa: PLC0415 - the demo keeps none

    book = CrashBook(path=folder / "crashes.json", now_s=time.time)
    broken = TOO_MANY_CRASHES if book.begin() else None
    status = _open(configuration, preferences, arguments, broken=broken)
    book.end()
    return status


def _open(
    configuration: Configuration,
    preferences: Preferences,
    arguments: argparse.Namespace,
    *,
    broken: Problem | None,
) -> int:
    from kiosk.app.window.program import WindowOptions, open_window  # noqa: PLC0415 - Qt from here on

    return open_window(
        configuration,
        preferences,
        WindowOptions(
            windowed=arguments.windowed,
            broken=broken,
            log_folder=data_folder(configuration),
            fingerprint=fingerprint(config=arguments.config, demo=arguments.demo),
        ),
    )
