"""Pictures made ready for the service, with the same quality report as the window's."""

import argparse
from pathlib import Path

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.pictures import read_picture
from kiosk.app.commands.running import bad_argument, complain, problem_json, say
from kiosk.app.configuration.load import load
from kiosk.app.process.exit_status import Status
from kiosk.domain.values.picture import Picture, PictureKind
from kiosk.domain.values.problem import Problem, ProblemError
from kiosk.domain.values.quality import QualityReport
from kiosk.imaging.studio import Studio
from kiosk.ui.resources import resource


def add(parser: argparse.ArgumentParser) -> None:
    """IN… -o FILE_OR_FOLDER."""
    parser.add_argument("inputs", nargs="+", type=file_path, metavar="IN")
    parser.add_argument("-o", "--output", required=True, type=file_path, metavar="FILE_OR_FOLDER")
    parser.add_argument(
        "--kind", choices=[k.value for k in PictureKind], default=PictureKind.SELFIE.value
    )
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Each by itself: one that is refused does not keep the others back."""
    configuration = load(config=arguments.config, demo=False)
    studio = Studio(resource("models"), configuration.capture)
    kind = PictureKind(arguments.kind)
    output = Path(arguments.output)
    many = len(arguments.inputs) > 1 or output.is_dir() or arguments.output.endswith("/")
    told: list[dict[str, object]] = []
    targets: set[Path] = set()
    for name in arguments.inputs:
        path = Path(name)
        target = _free(output / f"{path.stem}.jpg", targets) if many else output
        try:
            picture, report = studio.prepare_file(read_picture(path), kind)
            _write(target, picture.jpeg)
        except ProblemError as error:
            complain(error.problem, about=name)
            told.append(_refused(name, error.problem))
        else:
            told.append(_entry(name, target, picture, report))
    say(told, as_json=arguments.json, lines=[_line(entry) for entry in told])
    refused = any(entry["output"] is None for entry in told)
    return Status.OTHER if refused else Status.DONE


def _free(target: Path, taken: set[Path]) -> Path:
    """Two inputs of one name do not end in one file."""
    number = 1
    free = target
    while free in taken:
        number += 1
        free = target.with_name(f"{target.stem}-{number}.jpg")
    taken.add(free)
    return free


def _write(target: Path, content: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        raise bad_argument("output.file", f"{target}: {error.strerror}") from None


def _refused(name: str, problem: Problem) -> dict[str, object]:
    return {
        "input": name,
        "output": None,
        "format": None,
        "width": None,
        "height": None,
        "bytes": None,
        "quality": None,
        "problems": [],
        "problem": problem_json(problem),
    }


def _entry(name: str, target: Path, picture: Picture, report: QualityReport) -> dict[str, object]:
    return {
        "input": name,
        "output": str(target),
        "format": "jpeg",
        "width": picture.width,
        "height": picture.height,
        "bytes": len(picture.jpeg),
        "quality": picture.quality,
        "problems": [
            {"measure": m.measure.value, "value": round(m.value, 4), "level": m.level.value}
            for m in report.problems
        ],
    }


def _line(entry: dict[str, object]) -> str:
    if entry["output"] is None:
        return f"{entry['input']}: refused"
    problems = entry["problems"]
    assert isinstance(problems, list)  # noqa: S101 - made above
    found = ", ".join(f"{p['level']} {p['measure']}" for p in problems) or "good"
    return (
        f"{entry['input']}: {entry['output']} {entry['width']}x{entry['height']} "
        f"{entry['bytes']} bytes, {found}"
    )
