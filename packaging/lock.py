"""Renew the two hashed locks from pyproject.toml: `python packaging/lock.py [--upgrade]`.

Needs `uv` on the PATH or in the environment that runs it. The locks hold names, versions, markers
and hashes for every platform and Python that the project supports, and never an address: where the
files come from is the business of the machine that installs them.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Made by packaging/lock.py from pyproject.toml; do not edit.\n"
ADDRESS = re.compile(r"https?://|file:|^\s*-(-index|-extra|-find|f |i )|@ ", re.MULTILINE)


def compile_lock(name: str, extra: list[str]) -> None:
    """Resolve for all platforms at once and write `requirements/NAME`."""
    target = ROOT / "requirements" / name
    beside = Path(sys.executable).with_name("uv")
    uv = str(beside) if beside.exists() else shutil.which("uv")
    if uv is None:
        sys.exit("uv is missing: python -m pip install uv")
    command = [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"]
    command += ["--python-version", "3.11", "--output-file", str(target), *extra]
    subprocess.run([*command, *sys.argv[1:], "pyproject.toml"], cwd=ROOT, check=True)
    text = target.read_text("utf-8").removeprefix(HEADER)
    if found := ADDRESS.search(text):
        sys.exit(f"{target.name} holds an address: {found.group()!r}")
    target.write_text(HEADER + text, "utf-8")


if __name__ == "__main__":
    compile_lock("run.txt", [])
    compile_lock("dev.txt", ["--group", "dev", "--constraints", "requirements/run.txt"])
