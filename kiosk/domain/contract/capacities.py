"""What a journey was to check, told by its `capacities`.

Two spellings occur: "PROCESS_CAPACITY_IDLIVE" (result-scenarios.md) and "liveness"
(get-process-web-sdk.md). Where the list is empty, the name of a known flow says the least that it
must have checked.
"""

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.values.operation import Capability

_C = Capability
_PREFIX = "process_capacity_"

_DOCUMENTS = frozenset({_C.DOCUMENT_TYPE, _C.DOCUMENT_MATCH, _C.FACE_MATCH, _C.DOCUMENT_VALIDATION})

CAPACITIES: dict[str, frozenset[Capability]] = {
    "idlive": frozenset({_C.LIVENESS}),
    "liveness": frozenset({_C.LIVENESS}),
    "id": frozenset({_C.IDENTITY}),
    "idunico": frozenset({_C.IDENTITY}),
    "identity": frozenset({_C.IDENTITY}),
    "identity_verification": frozenset({_C.IDENTITY}),
    "authentication": frozenset({_C.IDENTITY}),
    "idcheck": frozenset({_C.IDENTITY, _C.RISK_SCORE}),
    "risk_score": frozenset({_C.IDENTITY, _C.RISK_SCORE}),
    "idtrust": frozenset({_C.FRAUD}),
    "fraud": frozenset({_C.FRAUD}),
    "identity_fraudsters": frozenset({_C.FRAUD}),
    "idserpro": frozenset({_C.SERPRO}),
    "serpro": frozenset({_C.SERPRO}),
    "idtoken": frozenset({_C.ONE_TO_ONE}),
    "one_to_one": frozenset({_C.ONE_TO_ONE}),
    "bio_token": frozenset({_C.ONE_TO_ONE}),
    "idsmart": frozenset({_C.SMART_REVALIDATION}),
    "smart_revalidation": frozenset({_C.SMART_REVALIDATION}),
    "idage": frozenset({_C.AGE}),
    "age": frozenset({_C.AGE}),
    "age_verification": frozenset({_C.AGE}),
    "iddocs": _DOCUMENTS,
    "documents": _DOCUMENTS,
    "document_capture": _DOCUMENTS,
    "face_match": frozenset({_C.FACE_MATCH}),
    "cpf_match": frozenset({_C.DOCUMENT_MATCH}),
    "document_validation": frozenset({_C.DOCUMENT_VALIDATION}),
    "idsign": frozenset({_C.SIGNATURE}),
    "signature": frozenset({_C.SIGNATURE}),
    "electronic_signature": frozenset({_C.SIGNATURE}),
}
"""A word of `capacities`, without case and prefix, and the results that it demands."""

_FLOW_PARTS: tuple[tuple[str, frozenset[Capability]], ...] = (
    ("idtoken", CAPACITIES["idtoken"]),
    ("idsmart", CAPACITIES["idsmart"]),
    ("idage", CAPACITIES["idage"]),
    ("idlive", CAPACITIES["idlive"]),
    ("idunico", CAPACITIES["idunico"]),
    ("idcheck", CAPACITIES["idcheck"]),
    ("serpro", CAPACITIES["serpro"]),
    ("docs", _DOCUMENTS),
    ("sign", CAPACITIES["idsign"]),
)


def demanded_by(answer: JourneyAnswer) -> tuple[frozenset[Capability], tuple[str, ...]]:
    """The results that `answer` must have, and the capacities that nobody here knows."""
    demanded: frozenset[Capability] = frozenset()
    strange: list[str] = []
    for capacity in answer.capacities:
        known = CAPACITIES.get(capacity.strip().casefold().removeprefix(_PREFIX))
        if known is None:
            strange.append(capacity)
        else:
            demanded |= known
    if not answer.capacities:
        flow = answer.flow.casefold()
        for part, capabilities in _FLOW_PARTS:
            if part in flow:
                demanded |= capabilities
    if answer.person.dui_type not in {"", DuiType.BR_CPF.value}:
        # only a CPF is looked for on the document (notes section 6: CPF match, Brazil)
        demanded -= {_C.DOCUMENT_MATCH}
    return demanded, tuple(strange)
