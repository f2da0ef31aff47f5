"""The flows of the Web & SDK contract and which capacities each one runs (notes section 6)."""

from enum import StrEnum


class Capacity(StrEnum):
    """`capacities[]` of a journey, as result-scenarios.md prints them."""

    LIVE = "PROCESS_CAPACITY_IDLIVE"
    IDENTITY = "PROCESS_CAPACITY_IDUNICO"
    SCORE = "PROCESS_CAPACITY_IDCHECK"
    TRUST = "PROCESS_CAPACITY_IDTRUST"
    DOCUMENTS = "PROCESS_CAPACITY_IDDOCS"
    SIGNATURE = "PROCESS_CAPACITY_IDSIGN"
    ONE_TO_ONE = "PROCESS_CAPACITY_IDTOKEN"
    SMART = "PROCESS_CAPACITY_IDSMART"
    AGE = "PROCESS_CAPACITY_IDAGE"


_LIVE = (Capacity.LIVE,)
_ID = (*_LIVE, Capacity.IDENTITY)
_CHECK = (*_ID, Capacity.SCORE)
_CHECK_TRUST = (*_CHECK, Capacity.TRUST)
_TRUST = (*_ID, Capacity.TRUST)
_TOKEN = (*_LIVE, Capacity.ONE_TO_ONE)
_DOCS = (Capacity.DOCUMENTS,)
_SIGN = (Capacity.SIGNATURE,)

FLOWS: dict[str, tuple[Capacity, ...]] = {
    "idlive": _LIVE,
    "id": _ID,
    "idonboarding": _ID,
    "idlivetrust": (*_LIVE, Capacity.TRUST),
    "idcheck": _CHECK,
    "iddocs": _CHECK + _DOCS,
    "idsign": _CHECK + _SIGN,
    "iddocssign": _CHECK + _DOCS + _SIGN,
    "idchecktrust": _CHECK_TRUST,
    "idchecktrustdocs": _CHECK_TRUST + _DOCS,
    "idchecktrustsign": _CHECK_TRUST + _SIGN,
    "idchecktrustdocssign": _CHECK_TRUST + _DOCS + _SIGN,
    "idcheckserpro": _CHECK,
    "idcheckserprodocs": _CHECK + _DOCS,
    "idcheckserprodocssign": _CHECK + _DOCS + _SIGN,
    "creditoconsignado": _CHECK + _DOCS + _SIGN,
    "idtrust": _TRUST,
    "idunicodocs": _ID + _DOCS,
    "idunicosign": _ID + _SIGN,
    "idunicodocssign": _ID + _DOCS + _SIGN,
    "idunicoserprodocssign": _ID + _DOCS + _SIGN,
    "idtrustdocs": _TRUST + _DOCS,
    "idtrustsign": _TRUST + _SIGN,
    "idtrustdocssign": _TRUST + _DOCS + _SIGN,
    "idtoken": _TOKEN,
    "idtokentrust": (*_TOKEN, Capacity.TRUST),
    "idtokensign": _TOKEN + _SIGN,
    "idsmart": (*_LIVE, Capacity.SMART),
    "idage": (*_LIVE, Capacity.AGE),
    "idagedocumentless": (*_LIVE, Capacity.AGE),
    "idtransactional": _TOKEN,
    "adaptiveidtoken": _TOKEN,
}

LATER_DOCUMENT_FLOW = "simulator-document-later"
"""A custom flow in which the person's document may be set after the creation."""
UNCONFIGURED_FLOW = "simulator-unconfigured"
"""A flow whose API key is not set: every creation is refused with code 9."""
FLOWS[LATER_DOCUMENT_FLOW] = _ID

WITHOUT_DOCUMENT = frozenset({LATER_DOCUMENT_FLOW, "idagedocumentless"})
REFERENCE_FLOWS = frozenset({"idtoken", "idtokentrust", "idtokensign", "idsmart"})


def asks_serpro(flow: str) -> bool:
    """Serpro has no capacity of its own; it stands in the flow's name (result-scenarios.md)."""
    return "serpro" in flow
