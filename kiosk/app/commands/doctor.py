"""Looks at everything a counter needs: camera, network, credentials, disk, journal, files."""

import argparse
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.app.checks.checkup import Finding, local_checks
from kiosk.app.checks.for_it import words_for_it
from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.running import may_be_shown, message_of, problem_json, say
from kiosk.app.configuration.folders import data_folder
from kiosk.app.configuration.load import load
from kiosk.app.process.exit_status import Status, of_problem
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.problem import ProblemError

if TYPE_CHECKING:
    from kiosk.camera.probe import CameraReport

_WORST_FIRST = (Status.CONFIGURATION, Status.NETWORK)


def add(parser: argparse.ArgumentParser) -> None:
    """`--json`, and what to leave out."""
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--no-camera", action="store_true", help="leave the cameras alone")
    parser.add_argument("--no-network", action="store_true", help="stay off the network")
    parser.add_argument(
        "--bundle",
        type=file_path,
        metavar="FILE",
        help="write a ZIP for support, without secrets and people",
    )


def run(arguments: argparse.Namespace) -> int:
    """0 where nothing has to be done, 3 configuration or credentials, 4 network, else 1."""
    try:
        configuration = load(config=arguments.config, demo=False)
    except ProblemError as error:
        findings = [Finding(step="configuration", problem=error.problem)]
        return _tell(findings, (), mode=None, arguments=arguments)
    findings = [
        Finding(step="configuration", value=f"{configuration.mode.value}, Python {_python()}"),
        *local_checks(configuration),
    ]
    reports = _cameras(configuration, findings) if not arguments.no_camera else ()
    if not arguments.no_network:
        from kiosk.app.checks.network_checkup import look_at_network  # noqa: PLC0415 - heavy

        findings += look_at_network(configuration)
    return _tell(
        findings,
        reports,
        mode=configuration.mode.value,
        arguments=arguments,
        data=data_folder(configuration),
    )


def _python() -> str:
    return f"{platform.python_version()} on {platform.system()}, kiosk {__version__}"


def _cameras(configuration: Configuration, findings: list[Finding]) -> "tuple[CameraReport, ...]":
    from kiosk.app.checks.network_checkup import camera_findings, look_at_cameras  # noqa: PLC0415 - heavy

    reports = look_at_cameras(configuration)
    findings += camera_findings(reports)
    return reports


def _tell(
    findings: Sequence[Finding],
    reports: "Sequence[CameraReport]",
    *,
    mode: str | None,
    arguments: argparse.Namespace,
    data: Path | None = None,
) -> int:
    status = status_of(findings)
    answer: dict[str, object] = {
        "ok": status == Status.DONE,
        "version": __version__,
        "mode": mode,
        "checks": [_check_json(f) for f in findings],
        "cameras": [_camera_json(r) for r in reports],
    }
    lines = [line for f in findings for line in _lines(f)]
    if arguments.bundle:
        from kiosk.app.checks.support_bundle import write  # noqa: PLC0415 - only when asked for

        held = write(Path(arguments.bundle), answer, config=arguments.config, data=data)
        answer["bundle"] = held
        lines.append(f"written  {arguments.bundle}: {', '.join(held)}")
    say(answer, as_json=arguments.json, lines=lines)
    faults = sum(not f.ok for f in findings)
    if faults:
        sys.stderr.write(f"kiosk: {faults} problem(s) found; each line above says what to do\n")
    return status


def status_of(findings: Sequence[Finding]) -> Status:
    """The gravest: a configuration that is wrong explains a network that does not work."""
    found = {Status(of_problem(f.problem)) for f in findings if f.problem and not f.ok}
    for status in _WORST_FIRST:
        if status in found:
            return status
    return Status.OTHER if found else Status.DONE


def _check_json(found: Finding) -> dict[str, object]:
    return {
        "step": found.step,
        "subject": found.subject,
        "ok": found.ok if found.done else None,
        "note": found.note,
        "value": found.value,
        "problem": problem_json(found.problem),
        "for_it": None if found.problem is None else words_for_it(found.problem.remedy),
    }


def _camera_json(report: "CameraReport") -> dict[str, object]:
    return {
        "name": report.name,
        "kind": report.kind.value,
        "condition": report.condition.value,
        "modes": [f"{m.width}x{m.height} {m.pixel_format}" for m in report.modes],
        "width": report.width,
        "height": report.height,
        "pixel_format": report.pixel_format,
        "fps": report.fps,
        "exposure": report.exposure,
        "sharpness": report.sharpness,
        "card_dpi": report.card_dpi,
        "autofocus": report.autofocus,
        "findings": [p.code for p in report.findings],
    }


def _lines(found: Finding) -> list[str]:
    sign = "note" if found.note else "ok" if found.ok else "FAIL"
    sign = sign if found.done or found.problem else "-"
    what = found.value
    if found.problem is not None:
        detail = f" [{found.problem.detail}]" if may_be_shown(found.problem) else ""
        what = f"{found.problem.code}: {message_of(found.problem)}{detail}"
    parts = (f"{sign:<4}", f"{found.step:<13}", found.subject, what)
    lines = ["  ".join(part for part in parts if part)]
    if found.problem is not None and not found.ok:
        lines.append(f"{'':<4}  {'for IT:':<13}  {words_for_it(found.problem.remedy)}")
    return lines
