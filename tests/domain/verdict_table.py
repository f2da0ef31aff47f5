"""Reads `data/verdicts.csv`: answers of the service in plain words, and the verdict of each.

The table is written by hand from the contract's pages and docs/policy.md; nothing in it comes from
the rules that it judges. An empty cell means that the answer says nothing there.
"""

import csv
from dataclasses import fields
from pathlib import Path
from typing import Any

from kiosk.domain.configuration.policy import Policy, Preset
from kiosk.domain.contract.answers import (
    AuthenticationInfo,
    DocumentAnswer,
    JourneyAnswer,
    JourneyDocument,
    JourneyPerson,
    JourneyService,
    ProcessAnswer,
)
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import (
    AgeResult,
    AuthenticationResult,
    BioTokenEngineResult,
    E,
    FraudResult,
    IdAgeResult,
    IdCloudResult,
    JourneyResult,
    JourneyState,
    LivenessCode,
    LivenessResult,
    MatchResult,
    ProcessStatus,
    Reading,
    ScoreEnabled,
    SmartRevalidationResult,
    TrustResult,
    UnicoIdResult,
)
from kiosk.domain.rules.asked import Asked
from kiosk.domain.rules.decide import decide
from kiosk.domain.rules.decide_journey import decide_journey
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.verdict import Decision

TABLE = Path(__file__).parent / "data" / "verdicts.csv"
Row = dict[str, str]
Fields = dict[str, str]

_KEYS = {
    "name": "nomeCivil",
    "born": "dataNascimento",
    "expires": "dataExpiracao",
    "cpf": "cpfNumero",
}
_FLAGS = {"yes": True, "no": False, "": None}
_ABOUT = {"kind", "number", "face", "genuine", "recognised"}
PROCESS = ProcessId("80371b2a-3ac7-432e-866d-57fe37896ac6")


def rows() -> list[Row]:
    """Every row, by the names of its columns."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def reasons_of(row: Row) -> set[str]:
    """The reasons as the row writes them."""
    return set(row["reasons"].split("; "))


def decided(row: Row) -> Decision:
    """What the rules make of the row's answer."""
    if row["where"] == "phone":
        return decide_journey(
            journey(row), policy=policy(row), asked=asked(row), configured=demanded(row)
        )
    return decide(
        process(row),
        operation=Operation(row["asked for"]),
        demanded=demanded(row),
        policy=policy(row),
        asked=asked(row),
    )


def demanded(row: Row) -> frozenset[Capability]:
    """What the key, or the flow's configuration, demands."""
    return frozenset(Capability(name) for name in _listed(row["demanded"]))


def policy(row: Row) -> Policy:
    """The bank's own settings."""
    given: dict[str, Any] = {}
    for name, value in (each.split("=") for each in _listed(row["policy"])):
        given[name] = Preset(value) if name == "preset" else _FLAGS.get(value, value)
        if isinstance(given[name], str) and name != "preset":
            given[name] = int(value) if name == "adult_age" else float(value)
    assert set(given) <= {each.name for each in fields(Policy)}
    return Policy(**given)


def asked(row: Row) -> Asked:
    """The customer: name; born; type and number."""
    return Asked(subject=_subject(row), day=row["visit day"], purpose=row["purpose"])


def process(row: Row) -> ProcessAnswer:
    """An answer by API."""
    document = next(iter(_documents(row)), None)
    return ProcessAnswer(
        id=PROCESS,
        status=read_word(ProcessStatus, row["status"] or None),
        unico_id=_word(UnicoIdResult, row["identity"]),
        identity_fraudsters=_word(FraudResult, row["fraud"]),
        government_serpro=_number(row["serpro"]),
        liveness=_word(LivenessCode, row["liveness"]),
        score=_number(row["score"]),
        biometry_token=_word(MatchResult, row["same person"]),
        age=_word(AgeResult, row["of age"]),
        id_cloud=_word(IdCloudResult, row["own decision"]),
        document=None
        if document is None
        else DocumentAnswer(
            type=document.get("kind", ""),
            cpf_match=_FLAGS[document.get("number", "")],
            face_match=_FLAGS[document.get("face", "")],
            content=_content(document),
        ),
    )


def journey(row: Row) -> JourneyAnswer:
    """An answer of a journey."""
    subject = _subject(row)
    return JourneyAnswer(
        id=PROCESS,
        state=read_word(JourneyState, row["status"]),
        result=_word(JourneyResult, row["result"]),
        flow=row["asked for"],
        capacities=tuple(_listed(row["capacities"])),
        person=JourneyPerson(
            dui_type=subject.dui_type.value,
            dui_value=row["number in answer"] or subject.code,
            friendly_name=subject.name,
        ),
        authentication=AuthenticationInfo(
            liveness=_word(LivenessResult, row["liveness"]),
            authentication=_word(AuthenticationResult, row["identity"]),
            identity_fraudsters=_word(TrustResult, row["fraud"]),
            bio_token=_word(BioTokenEngineResult, row["same person"]),
            smart_revalidation=_word(SmartRevalidationResult, row["confirmed again"]),
            id_age=_word(IdAgeResult, row["of age"]),
            score_enabled=_word(ScoreEnabled, row["score engine"]),
            score=_number(row["score"]),
            serpro=_number(row["serpro"]),
        ),
        services=(
            JourneyService(
                envelope_id="4d4f3d90-04a3-4259-b63b-930ab10d2e47" if row["signed"] else "",
                consent_granted=_FLAGS[row["consent"]],
                documents=tuple(_journey_document(each) for each in _documents(row)),
            ),
        ),
    )


def _journey_document(document: Fields) -> JourneyDocument:
    return JourneyDocument(
        typified=_FLAGS[document.get("recognised", "")],
        cpf_match=_FLAGS[document.get("number", "")],
        face_match=_FLAGS[document.get("face", "")],
        validate_doc=_FLAGS[document.get("genuine", "")],
        code=document.get("kind", ""),
        data=_content(document),
    )


def _documents(row: Row) -> list[Fields]:
    return [
        dict(pair.split("=", 1) for pair in _listed(document))
        for document in row["document"].split(" | ")
        if document
    ]


def _content(document: Fields) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_KEYS.get(key, key), value) for key, value in document.items() if key not in _ABOUT
    )


def _subject(row: Row) -> Subject:
    if not row["customer"]:
        return Subject()
    name, born, number = row["customer"].split(";")
    dui_type, _, code = number.strip().partition(" ")
    return Subject(
        name=name,
        birth_date=born.strip().removeprefix("born").strip(),
        dui_type=DuiType[dui_type],
        code=code,
    )


def _word(kind: type[E], text: str) -> Reading[E] | None:
    return read_word(kind, text) if text else None


def _number(text: str) -> float | None:
    return float(text) if text else None


def _listed(text: str) -> list[str]:
    return [each for each in text.split(", ") if each]


def check_every_row() -> None:
    """The whole table at once; AssertionError at the first row that is decided otherwise."""
    for row in rows():
        decision = decided(row)
        told = (decision.verdict.value, {reason.name for reason in decision.reasons})
        assert told == (row["verdict"], reasons_of(row)), row["row"]
