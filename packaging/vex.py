"""What a scanner reports of the bundle and why it does not hold: CSAF 2.0, profile VEX.

`build.py vex` writes it beside the bill of materials. A statement is a fact about how the program
is built or used, which somebody has looked up; what nobody has looked up is not in it.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from product import MAINTAINER, NAME, OUT, PACKAGE, epoch, say, version

PRODUCT = f"{PACKAGE}-{version()}"


@dataclass(frozen=True, slots=True)
class Statement:
    """Weaknesses of one part, the reason in CSAF's words, and in ours."""

    part: str
    weaknesses: tuple[str, ...]
    label: str
    words: str


STATEMENTS = (
    Statement(
        "OpenSSL 1.1.1k in opencv-python-headless",
        (
            "CVE-2021-3711",
            "CVE-2021-3712",
            "CVE-2022-0778",
            "CVE-2022-1292",
            "CVE-2022-2068",
            "CVE-2022-2097",
            "CVE-2022-4304",
            "CVE-2022-4450",
            "CVE-2023-0215",
            "CVE-2023-0286",
            "CVE-2023-0464",
            "CVE-2023-0465",
            "CVE-2023-2650",
            "CVE-2023-3446",
            "CVE-2023-3817",
            "CVE-2023-5678",
            "CVE-2024-0727",
        ),
        "component_not_present",
        "The wheel on the registry holds libssl and libcrypto 1.1.1k for FFmpeg. Both are taken "
        "out of every package; a stand-in without any cryptography answers in their place "
        "(packaging/no_tls.py), and a test searches the frozen program for them.",
    ),
)


def describe() -> dict[str, Any]:
    """The whole document."""
    when = datetime.fromtimestamp(epoch(), UTC).isoformat()
    name, _, address = MAINTAINER.rstrip(">").partition(" <")
    return {
        "document": {
            "category": "csaf_vex",
            "csaf_version": "2.0",
            "lang": "en",
            "title": f"{NAME} {version()}: what scanners report and does not hold",
            "publisher": {
                "category": "vendor",
                "name": name,
                "namespace": f"https://{address.partition('@')[2]}",
            },
            "tracking": {
                "id": f"{PACKAGE}-vex-{version()}",
                "status": "final",
                "version": "1",
                "initial_release_date": when,
                "current_release_date": when,
                "revision_history": [{"number": "1", "date": when, "summary": "With the release"}],
            },
        },
        "product_tree": {
            "full_product_names": [
                {
                    "product_id": PRODUCT,
                    "name": f"{NAME} {version()}",
                    "product_identification_helper": {"purl": f"pkg:generic/{PACKAGE}@{version()}"},
                }
            ]
        },
        "vulnerabilities": [
            {
                "cve": weakness,
                "notes": [{"category": "description", "text": each.part}],
                "product_status": {"known_not_affected": [PRODUCT]},
                "flags": [{"label": each.label, "product_ids": [PRODUCT]}],
                "threats": [
                    {"category": "impact", "details": each.words, "product_ids": [PRODUCT]}
                ],
            }
            for each in STATEMENTS
            for weakness in each.weaknesses
        ],
    }


def make() -> Path:
    """Write it beside the packages."""
    OUT.mkdir(exist_ok=True)
    target = OUT / f"{PRODUCT}.vex.json"
    target.write_text(json.dumps(describe(), indent=1) + "\n", "utf-8")
    say(f"{target.name}: {len(describe()['vulnerabilities'])} statements")
    return target
