"""The flows of the Web & SDK contract: what each one checks and asks for, one row a flow.

Sources: create-process-web-sdk.md (its five examples, references, use case), result-scenarios.md
(capacities of eight flows), notes sections 6 (the whole enumeration), 10 and 11 (live and
deprecated ones). A flow that is only named somewhere has a row without capabilities: nobody here
knows what it checks, so its verdict is at best a review unless the answer's own `capacities` or
`[journeys.flows.NAME] capabilities` say more. A tenant's own flows have no row at all.
"""

from dataclasses import replace

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Capability

_C = Capability

DOCUMENT_RESULTS = frozenset(
    {_C.DOCUMENT_TYPE, _C.DOCUMENT_MATCH, _C.FACE_MATCH, _C.DOCUMENT_VALIDATION}
)
"""What the capture of a document answers about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One flow. Without `capabilities` it is not known what it checks."""

    name: str
    capabilities: frozenset[Capability] = frozenset()
    reference: bool = False
    """Whether it compares with something known before: `references` is required."""
    use_case: bool = False
    """Whether `useCase` is required."""
    identifier: bool = True
    """Whether the person's identifier is required."""
    deprecated: bool = False
    """Runs the risk score, which is being discontinued (notes section 11)."""

    @property
    def documents(self) -> bool:
        """Whether a document is captured in it."""
        return not self.capabilities.isdisjoint(DOCUMENT_RESULTS)

    @property
    def signature(self) -> bool:
        """Whether it ends in an electronic signature, which needs an e-mail address."""
        return _C.SIGNATURE in self.capabilities


_LIVE = frozenset({_C.LIVENESS})
_ID = _LIVE | {_C.IDENTITY}
_CHECK = _ID | {_C.RISK_SCORE}
_TRUST = frozenset({_C.FRAUD})
_SERPRO = frozenset({_C.SERPRO})
_DOCS = DOCUMENT_RESULTS
_SIGN = frozenset({_C.SIGNATURE})
_TOKEN = _LIVE | {_C.ONE_TO_ONE}

_ROWS = (
    Flow(name="idlive", capabilities=_LIVE),
    Flow(name="id", capabilities=_ID),
    Flow(name="idlivetrust", capabilities=_LIVE | _TRUST),
    Flow(name="idtrust", capabilities=_ID | _TRUST),
    Flow(name="idunicodocs", capabilities=_ID | _DOCS),
    Flow(name="idunicodocs_r2", capabilities=_ID | _DOCS),
    Flow(name="idunicosign", capabilities=_ID | _SIGN),
    Flow(name="idunicodocssign", capabilities=_ID | _DOCS | _SIGN),
    Flow(name="idunicoserprodocssign", capabilities=_ID | _SERPRO | _DOCS | _SIGN),
    Flow(name="idtrustdocs", capabilities=_ID | _TRUST | _DOCS),
    Flow(name="idtrustsign", capabilities=_ID | _TRUST | _SIGN),
    Flow(name="idtrustdocssign", capabilities=_ID | _TRUST | _DOCS | _SIGN),
    Flow(name="idtoken", capabilities=_TOKEN, reference=True),
    Flow(name="idtokentrust", capabilities=_TOKEN | _TRUST, reference=True),
    Flow(name="idtokensign", capabilities=_TOKEN | _SIGN, reference=True),
    Flow(
        name="idsmart",
        capabilities=_LIVE | {_C.SMART_REVALIDATION},
        reference=True,
        use_case=True,
    ),
    Flow(name="idage", capabilities=_LIVE | {_C.AGE}),
    Flow(name="idagedocumentless", capabilities=_LIVE | {_C.AGE}, identifier=False),
    # with the risk score
    Flow(name="idcheck", capabilities=_CHECK, deprecated=True),
    Flow(name="iddocs", capabilities=_CHECK | _DOCS, deprecated=True),
    Flow(name="idsign", capabilities=_CHECK | _SIGN, deprecated=True),
    Flow(name="iddocssign", capabilities=_CHECK | _DOCS | _SIGN, deprecated=True),
    Flow(name="idchecktrust", capabilities=_CHECK | _TRUST, deprecated=True),
    Flow(name="idchecktrustdocs", capabilities=_CHECK | _TRUST | _DOCS, deprecated=True),
    Flow(name="idchecktrustsign", capabilities=_CHECK | _TRUST | _SIGN, deprecated=True),
    Flow(
        name="idchecktrustdocssign", capabilities=_CHECK | _TRUST | _DOCS | _SIGN, deprecated=True
    ),
    Flow(name="idcheckserpro", capabilities=_CHECK | _SERPRO, deprecated=True),
    Flow(name="idcheckserprodocs", capabilities=_CHECK | _SERPRO | _DOCS, deprecated=True),
    Flow(
        name="idcheckserprodocssign",
        capabilities=_CHECK | _SERPRO | _DOCS | _SIGN,
        deprecated=True,
    ),
    # named on the pages, and nothing more is said of them
    Flow(name="creditoconsignado"),
    Flow(name="idonboarding"),
    Flow(name="idface"),
    Flow(name="adaptiveidtoken"),
    Flow(name="idtransactional"),
)

FLOWS: dict[str, Flow] = {row.name: row for row in _ROWS}


def flow_named(name: str, configured: frozenset[Capability] = frozenset()) -> Flow:
    """The row of `name`, without case; one that says nothing where there is none.

    `configured` is `[journeys.flows.NAME] capabilities`: where it is given, it is what the flow
    checks, whatever the row says.
    """
    row = FLOWS.get(name.strip().casefold()) or Flow(name=name)
    return replace(row, capabilities=configured) if configured else row
