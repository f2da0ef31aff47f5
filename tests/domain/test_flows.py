"""The table of flows against the lists of the pages, and what is asked of a flow's form."""

import pytest

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.capacities import demanded_by
from kiosk.domain.contract.flows import DOCUMENT_RESULTS, FLOWS, Flow, flow_named
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.words import JourneyState
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Capability

ENUMERATION = """
idlive id idlivetrust idcheck iddocs idsign iddocssign idchecktrust idchecktrustdocs
idchecktrustsign idchecktrustdocssign idcheckserpro idcheckserprodocs idcheckserprodocssign
creditoconsignado idtrust idunicodocs idunicosign idunicodocssign idunicoserprodocssign
idtrustdocs idtrustsign idtrustdocssign idtoken idtokentrust idtokensign idsmart idage
idagedocumentless
"""
"""Notes section 6: the enumeration of the vendor's OpenAPI."""
ELSEWHERE = "idface adaptiveidtoken idtransactional idunicodocs_r2 idonboarding"
LIVE = """
idlive id idlivetrust idtrust idunicodocs idunicosign idunicodocssign idtrustdocs idtrustsign
idtrustdocssign idtoken idtokentrust idtokensign
"""
"""Notes section 11."""
REFERENCES = {"idtoken", "idtokentrust", "idtokensign", "idsmart"}
UNSAID = {"creditoconsignado", "idonboarding", "idface", "adaptiveidtoken", "idtransactional"}


def test_every_flow_of_the_pages_has_its_row_and_no_other() -> None:
    assert sorted(FLOWS) == sorted((ENUMERATION + ELSEWHERE).split())


@pytest.mark.parametrize("name", sorted(FLOWS))
def test_what_a_flow_asks_for(name: str) -> None:
    flow = flow_named(f" {name.upper()} ")
    assert flow == FLOWS[name]
    assert flow.name == name
    assert flow.reference == (name in REFERENCES)
    assert flow.use_case == (name == "idsmart")
    assert flow.identifier == (name != "idagedocumentless")
    assert not (flow.deprecated and name in LIVE.split())
    assert flow.deprecated == (Capability.RISK_SCORE in flow.capabilities)
    assert bool(flow.capabilities) == (name not in UNSAID)
    assert flow.documents == bool(flow.capabilities & DOCUMENT_RESULTS)
    assert flow.signature == (Capability.SIGNATURE in flow.capabilities)


def test_nothing_is_read_out_of_a_name() -> None:
    assert flow_named("creditoconsignado").signature is False
    assert flow_named("my-docs-design") == Flow(name="my-docs-design")


def test_what_is_configured_stands_in_the_place_of_the_row() -> None:
    only = frozenset({Capability.SIGNATURE})
    assert flow_named("idsmart", only).capabilities == only
    assert flow_named("idsmart", only).reference
    assert flow_named("own", only).signature
    assert not flow_named("own", only).documents


def test_what_is_demanded_is_told_apart_from_what_is_not_known() -> None:
    answer = JourneyAnswer(
        id=ProcessId("p"),
        state=read_word(JourneyState, "FINISHED"),
        flow="own",
        capacities=(" process_capacity_idfuture", "process_capacity_idfuture", "IDLIVE"),
    )
    demands = demanded_by(answer)
    assert demands.capabilities == {Capability.LIVENESS}
    assert demands.strange == (" process_capacity_idfuture", "process_capacity_idfuture")
    assert demands.known
