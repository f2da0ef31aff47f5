"""What a journey was to check: by its flow, and by its own `capacities`.

Two spellings of capacities occur: "PROCESS_CAPACITY_IDLIVE" (result-scenarios.md) and "liveness"
(get-process-web-sdk.md). Neither list is taken for the whole: the pages' own example prints
["liveness", "face_match"] for a flow that signs. What either of the two demands is demanded.
"""

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.flows import DOCUMENT_RESULTS, flow_named
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Capability

_C = Capability
_PREFIX = "process_capacity_"

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
    "iddocs": DOCUMENT_RESULTS,
    "documents": DOCUMENT_RESULTS,
    "document_capture": DOCUMENT_RESULTS,
    "face_match": frozenset({_C.FACE_MATCH}),
    "cpf_match": frozenset({_C.DOCUMENT_MATCH}),
    "document_validation": frozenset({_C.DOCUMENT_VALIDATION}),
    "idsign": frozenset({_C.SIGNATURE}),
    "signature": frozenset({_C.SIGNATURE}),
    "electronic_signature": frozenset({_C.SIGNATURE}),
}
"""A word of `capacities`, without case and prefix, and the results that it demands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demands:
    """What an answer has to answer about, and what of its demands nobody here can read."""

    capabilities: frozenset[Capability]
    strange: tuple[str, ...] = ()
    """Capacities that are in no page."""
    known: bool = True
    """False: neither flow, configuration nor capacities say what was to be checked."""


def demanded_by(answer: JourneyAnswer, configured: frozenset[Capability] = frozenset()) -> Demands:
    """The results that `answer` must have; `configured` as in `flow_named`."""
    demanded = flow_named(answer.flow, configured).capabilities
    strange: list[str] = []
    for capacity in answer.capacities:
        known = CAPACITIES.get(capacity.strip().casefold().removeprefix(_PREFIX))
        if known is None:
            strange.append(capacity)
        else:
            demanded |= known
    told = bool(demanded or strange)
    if answer.person.dui_type not in {"", DuiType.BR_CPF.value}:
        # only a CPF is looked for on the document (notes section 6: CPF match, Brazil)
        demanded -= {_C.DOCUMENT_MATCH}
    return Demands(capabilities=demanded, strange=tuple(dict.fromkeys(strange)), known=told)
