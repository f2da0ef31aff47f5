"""Make what a branch installs: `python3 packaging/build.py bundle|deb|rpm|windows|sbom|...`.

Runs itself with the locked environment of `packaging/dev.py`, and leaves everything in dist/.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

import environment
import system
from product import BUNDLE, BuildError, say


def _bundle() -> Path:
    import bundle  # noqa: PLC0415 - these need the locked environment

    return bundle.make()


def _existing_bundle() -> Path:
    return BUNDLE if BUNDLE.exists() else _bundle()


def _deb() -> None:
    import debian  # noqa: PLC0415

    debian.make(_existing_bundle())


def _rpm() -> None:
    import redhat  # noqa: PLC0415

    redhat.make(_existing_bundle())


def _windows() -> None:
    import windows_build  # noqa: PLC0415

    windows_build.make()


def _sbom() -> None:
    import sbom  # noqa: PLC0415

    sbom.make(_existing_bundle())


def _licences() -> None:
    import licences  # noqa: PLC0415

    licences.collect_locked()


def _compare() -> None:
    import reproduce  # noqa: PLC0415

    reproduce.compare_two_builds()


def _checksums() -> None:
    import checksums  # noqa: PLC0415

    checksums.write()


def _vex() -> None:
    import vex  # noqa: PLC0415

    vex.make()


def _repository() -> None:
    import repository  # noqa: PLC0415

    repository.make()


def _pictures() -> None:
    import pictures  # noqa: PLC0415

    pictures.make()


def _release() -> None:
    """Everything a release consists of, anew, and the list of it last."""
    for step in (_bundle, _deb, _rpm, _windows, _sbom, _vex, _checksums):
        step()


COMMANDS: dict[str, tuple[str, Callable[[], object]]] = {
    "bundle": ("freeze the program into dist/kiosk", _bundle),
    "deb": ("package for Debian and Ubuntu", _deb),
    "rpm": ("package for Red Hat's family", _rpm),
    "windows": ("installers for Windows, without Windows", _windows),
    "sbom": ("bill of materials of the bundle (CycloneDX)", _sbom),
    "licences": ("gather licences anew from the lock", _licences),
    "compare": ("build twice and say what differs", _compare),
    "vex": ("what scanners report and does not hold (CSAF)", _vex),
    "repository": ("signed repositories for apt and dnf from what stands in dist", _repository),
    "pictures": ("the README's pictures, from the gallery", _pictures),
    "release": ("all of it anew: packages, installers, bill, VEX, and SHA256SUMS last", _release),
    "checksums": ("SHA256SUMS of everything in dist, signed", _checksums),
}


def _forget_checksums() -> None:
    import checksums  # noqa: PLC0415 - as above

    checksums.forget()


def _missing(command: str) -> list[str]:
    """Debian packages that a command needs: all of it is known before it begins."""
    if command == "repository":
        return system.missing_for_repository()
    if command in {"checksums", "licences", "vex"}:
        return []
    # Icons are drawn by Qt, and PyInstaller looks into its libraries.
    missing = system.missing_libraries() + system.missing_for_bundling()
    return missing + (system.missing_for_windows() if command in {"windows", "release"} else [])


def main() -> int:
    """Read the command line; start again in the locked environment where needed."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (words, _) in COMMANDS.items():
        commands.add_parser(name, help=words)
    parser.add_argument("--fresh", action="store_true", help="freeze again first")
    chosen = parser.parse_args()
    try:
        if Path(sys.prefix).resolve() != environment.VENV.resolve():
            missing = [*_missing(chosen.command), *environment.missing_packages("dev.txt")]
            system.install(missing, why="Building needs more of the system", say=say)
            python = environment.prepare("dev.txt", say)
            os.execv(python, [str(python), *sys.argv])  # noqa: S606 - the same command again
        system.install(_missing(chosen.command), why="Building needs more of the system", say=say)
        if chosen.command not in {"checksums", "compare"}:
            _forget_checksums()
        if chosen.fresh:
            _bundle()
        COMMANDS[chosen.command][1]()
    except (BuildError, environment.CannotPrepare, system.CannotInstall) as cause:
        print(cause, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
