"""A part of the matrix; `tests/torture/fault_matrix.py` runs the whole of it."""

from pathlib import Path

import pytest

from tests.torture import rig
from tests.torture.fault_matrix import UNNOTICEABLE, Asked, Case, bench, cases, run
from tests.torture.fault_proxy import BODY, Fault, Place

SLOW = {Fault.STALL}
"""Each waits for its time-out."""
SOME_BODY = {BODY[0], BODY[4], BODY[9]}


def chosen(*, tls: bool) -> list[Case]:
    """Every place, without the tenths between; one stall for each half of the exchange."""
    return [
        case
        for case in cases(tls=tls)
        if (case.place not in BODY or case.place in SOME_BODY)
        and (case.asked is Asked.PROCESS or case.fault in {Fault.CUT, Fault.CORRUPT})
        and (case.fault not in SLOW or case.place in {BODY[4], Place.IN_ANSWER})
    ]


@pytest.mark.parametrize("wire", ["plain", "tls"])
async def test_the_state_is_right_wherever_the_line_breaks(wire: str, tmp_path: Path) -> None:
    with rig.simulator(tmp_path) as served:
        endings = await run(chosen(tls=wire == "tls"), served, tmp_path)
    assert {str(e.case): e for e in endings if e.findings or not e.fired} == {}
    states = {ending.state for ending in endings}
    assert states >= {"final", "unknown_outcome", "prepared"}


async def test_what_plain_http_can_not_notice_is_noticed_inside_tls(tmp_path: Path) -> None:
    with rig.simulator(tmp_path) as served:
        async with bench(served, tmp_path, tls=True) as one:
            ending = await one.try_case(
                Case(asked=Asked.PROCESS, place=Place.IN_ANSWER, fault=Fault.CORRUPT, tls=True)
            )
    assert (ending.state, ending.made, ending.findings) == ("unknown_outcome", 1, [])
    assert UNNOTICEABLE.tls is False
