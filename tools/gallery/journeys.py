"""The eight scenarios of result-scenarios.md as verdicts on the screen, values as the page prints.

Its flaws are kept: the date 2025-10-35, capabilities that a flow does not run simply missing. The
verdicts are not written here but decided by the rules with their defaults.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import (
    AuthenticationInfo,
    JourneyAnswer,
    JourneyDocument,
    JourneyPerson,
    JourneyService,
)
from kiosk.domain.contract.words import (
    AuthenticationResult,
    BioTokenEngineResult,
    E,
    JourneyResult,
    JourneyState,
    LivenessResult,
    Reading,
    ScoreEnabled,
)
from kiosk.domain.rules.asked import NOBODY
from kiosk.domain.rules.decide_journey import decide_journey
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.counter import Counter
from kiosk.flow.verdict import ShowingVerdict

_PROCESS = "53060f52-f146-4c12-a234-5bb5031f6f5b"
_TOKEN_PROCESS = "ede08bf6-e167-4249-9501-2a93b5d1ffc3"  # noqa: S105 - an id of the page
_FINISHED = "2023-10-09T15:15:25.417105Z"


def _said(word: E) -> Reading[E]:
    return Reading(raw=str(word.value), value=word)


_LIVE = _said(LivenessResult.LIVE)
_PERSON = JourneyPerson(
    dui_type="DUI_TYPE_BR_CPF",
    dui_value="73689290074",
    friendly_name="John Doe",
    channels=("NOTIFICATION_CHANNEL_WHATSAPP", "NOTIFICATION_CHANNEL_SMS"),
)
_BARE = JourneyAnswer(
    id=ProcessId(_PROCESS),
    state=_said(JourneyState.FINISHED),
    result=_said(JourneyResult.OK),
    purpose="creditprocess",
    callback_uri="/path/to/callback-url/",
    user_redirect_url=f"https://cadastro.dev.unico.app/process/{_PROCESS}",
    created_at="2023-10-05T18:28:58.537985Z",
    finished_at=_FINISHED,
    expires_at=_FINISHED,
    person=_PERSON,
)
_INCONCLUSIVE = AuthenticationInfo(
    authentication_id="fd433602-d496-4291-adbb-dda95a3e50b1",
    liveness=_LIVE,
    authentication=_said(AuthenticationResult.INCONCLUSIVE),
)
_SCORED = replace(_INCONCLUSIVE, score_enabled=_said(ScoreEnabled.TRUE), score=50.0)
_UNSCORED = AuthenticationInfo(liveness=_LIVE, score_enabled=_said(ScoreEnabled.FALSE), score=0.0)
_READ = JourneyDocument(
    doc_id="1e61a978-3673-4fdd-8fa8-808d0a26d131",
    typified=True,
    cpf_match=True,
    face_match=True,
    validate_doc=True,
    reused_doc=True,
    signed_url=(
        "https://api.datafortress.dev.private.unico.run/url-signer/signature/"
        "dmF1bHQ6[...]OXc9PQ%3D%3D"
    ),
    version=2,
    code="RG",
    data=(
        ("dataExpiracao", "2025-10-35T00:00:00Z"),
        ("dataHabilitacao", "2022-08-09T00:00:00Z"),
        ("dataNascimento", "1950-06-30T00:00:00Z"),
        ("nomeCivil", "John Doe"),
        ("rgNumero", "5478854"),
        ("categoria", "D"),
        ("cpfNumero", "73689290074"),
        ("dataEmissao", "2020-08-09T00:00:00Z"),
        ("localEmissao", "DEREX SP"),
        ("numero", "85775532778"),
        ("renachNumero", ""),
    ),
)
_DOCUMENTS = JourneyService(documents=(_READ,), consent_granted=True)
_SIGNED = JourneyService(
    envelope_id="4d4f3d90-04a3-4259-b63b-930ab10d2e47",
    document_ids=("03307601-b518-49ca-b368-ae3919e24e54",),
)


def _capacities(*names: str) -> tuple[str, ...]:
    return tuple(f"PROCESS_CAPACITY_{name}" for name in names)


SCENARIOS: tuple[JourneyAnswer, ...] = (
    replace(
        _BARE,
        flow="idlive",
        authentication=replace(_UNSCORED, authentication_id="d19bb608-56e8-4c3d-aaa2-4a6cbd72fb30"),
        capacities=_capacities("IDLIVE"),
        created_at="",
        finished_at="",
        expires_at="2024-10-24T15:17:46.413146Z",
    ),
    replace(
        _BARE,
        flow="id",
        authentication=_INCONCLUSIVE,
        capacities=_capacities("IDUNICO", "IDLIVE"),
    ),
    replace(
        _BARE,
        flow="idcheck",
        authentication=_SCORED,
        capacities=_capacities("IDLIVE", "IDUNICO", "IDCHECK"),
    ),
    replace(
        _BARE,
        flow="iddocs",
        authentication=_SCORED,
        capacities=_capacities("IDLIVE", "IDUNICO", "IDCHECK", "IDDOCS"),
        services=(_DOCUMENTS,),
    ),
    replace(
        _BARE,
        flow="idsign",
        authentication=_SCORED,
        capacities=_capacities("IDLIVE", "IDUNICO", "IDCHECK", "IDSIGN"),
        services=(_SIGNED,),
    ),
    replace(
        _BARE,
        flow="iddocssign",
        authentication=_SCORED,
        capacities=_capacities("IDUNICO", "IDCHECK", "IDDOCS", "IDSIGN", "IDLIVE"),
        services=(_DOCUMENTS, _SIGNED),
    ),
    replace(
        _BARE,
        flow="idcheckserpro",
        authentication=replace(_SCORED, serpro=50.0),
        capacities=_capacities("IDLIVE", "IDUNICO", "IDCHECK"),
    ),
    replace(
        _BARE,
        id=ProcessId(_TOKEN_PROCESS),
        flow="idtoken",
        callback_uri="/",
        user_redirect_url=f"https://cadastro.uat.unico.app/process/{_TOKEN_PROCESS}",
        created_at="2024-10-28T19:54:23.313015Z",
        finished_at="2024-10-28T20:02:43.620300Z",
        expires_at="2024-11-04T19:54:23.312326Z",
        person=JourneyPerson(
            dui_type="DUI_TYPE_BR_CPF",
            dui_value="12345678909",
            email="luke@unico.co",
            phone="5521999249999",
            channels=(
                "NOTIFICATION_CHANNEL_WHATSAPP",
                "NOTIFICATION_CHANNEL_EMAIL",
                "NOTIFICATION_CHANNEL_SMS",
            ),
        ),
        authentication=replace(
            _UNSCORED,
            authentication_id="c95ea805-b001-4926-a99e-c0be7ef0b663",
            bio_token=_said(BioTokenEngineResult.POSITIVE),
        ),
        capacities=_capacities("IDLIVE", "IDTOKEN"),
    ),
)


def scenarios() -> Iterator[tuple[str, Counter, str]]:
    """Name, counter and camera of each, as `tools.gallery.examples.examples` gives them."""
    at = datetime(2026, 1, 15, 14, 30, tzinfo=UTC)
    for answer in SCENARIOS:
        decision = decide_journey(answer, policy=Policy(), asked=NOBODY)
        submission = Submission(
            id=SubmissionId(f"scenario-{answer.flow}"),
            visit=VisitId(""),
            operation=Operation.JOURNEY,
            state=SubmissionState.FINAL,
            created_at=at,
            updated_at=at,
            process_id=answer.id,
            decision=decision,
            flow=answer.flow,
        )
        state = ShowingVerdict(submission=submission, decision=decision, journey=answer)
        yield f"verdict_scenario_{answer.flow}", Counter(state=state), ""
