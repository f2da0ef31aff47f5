"""Every value has words in all three languages; only what nobody knows has general ones."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.domain.configuration.languages import TAGS
from kiosk.domain.contract.codes import CODES, problem_for_code
from kiosk.domain.contract.codes_auth import AUTH_CODES, problem_for_auth_code
from kiosk.domain.contract.codes_journey import MESSAGES, problem_for_journey_error
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.camera import CameraCondition, CameraStanding
from kiosk.domain.values.field import Field
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.quality import Instruction, Level, Measure
from kiosk.domain.values.verdict import (
    CapabilityLine,
    LivenessStanding,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
)
from kiosk.flow.sending.stages import SendingStage
from kiosk.flow.visit import OverrideReason
from kiosk.imaging.models import ModelFault
from kiosk.ui import translations, wording
from kiosk.ui.wording.journeys import FLOWS
from kiosk.ui.wording.ocr import LABELS
from kiosk.ui.wording.problem_people import PEOPLE_SPECIAL, PEOPLE_TITLES
from kiosk.ui.wording.what_happened import BY_CODE, BY_SLUG
from kiosk.visit.photographer import NEVER

HAVE_A_VERDICT = {
    SubmissionState.ACCEPTED,
    SubmissionState.FINAL,
    SubmissionState.UNKNOWN_OUTCOME,
}
OWN_TITLES = (
    *BY_CODE.values(),
    *BY_SLUG.values(),
    *PEOPLE_TITLES.values(),
    *PEOPLE_SPECIAL.values(),
)
ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "resources" / "translations"
LOCALES = TAGS


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    translations.install(qapp, "en-US")


def speak(locale: str) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    translations.install(app, locale)


def each_locale(words: Callable[[], str]) -> set[str]:
    said = set()
    for locale in LOCALES:
        speak(locale)
        text = words()
        assert text.strip()
        assert "%1" not in text
        said.add(text)
    return said


def line(standing: Standing) -> str:
    return wording.standing_words(CapabilityLine(capability=Capability.IDENTITY, standing=standing))


def reason(code: ReasonCode) -> str:
    return wording.reason_words(Reason(code=code, verdict=Verdict.REVIEW))


SPEAKERS: list[tuple[type[Enum], Callable[..., str]]] = [
    (Verdict, wording.verdict_words),
    (ReasonCode, reason),
    (Capability, wording.capability_words),
    (Standing, line),
    (LivenessStanding, wording.liveness_words),
    (Instruction, wording.instruction_words),
    (Measure, wording.measure_words),
    (Level, wording.level_words),
    (CameraCondition, lambda condition: wording.camera_words(condition).title),
    (CameraCondition, lambda condition: wording.camera_words(condition).remedy),
    (Operation, lambda operation: wording.operation_words(operation).title),
    (Operation, lambda operation: wording.operation_words(operation).description),
    (Field, wording.field_words),
    (DuiType, wording.dui_words),
    (OverrideReason, wording.override_words),
    (SendingStage, wording.stage_words),
    (SubmissionState, wording.submission_state_words),
]


@pytest.mark.parametrize(
    ("kind", "speak_of"), SPEAKERS, ids=lambda x: getattr(x, "__name__", "words")
)
def test_every_member_has_words_in_every_language(
    kind: type[Enum], speak_of: Callable[..., str]
) -> None:
    for locale in LOCALES:
        speak(locale)
        for member in kind:
            assert speak_of(member).strip(), member
            assert speak_of(member) != str(member.value), member


@pytest.mark.parametrize(
    ("kind", "say"),
    [
        (Verdict, wording.verdict_words),
        (ReasonCode, reason),
        (Instruction, wording.instruction_words),
    ],
)
def test_what_differs_is_said_differently(kind: type[Enum], say: Callable[..., str]) -> None:
    for locale in LOCALES:
        speak(locale)
        said = [say(member) for member in kind]
        assert len(set(said)) == len(said)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_of_the_service_has_a_title_of_its_own(code: str) -> None:
    problem = problem_for_code(code, http_status=400)
    said = each_locale(lambda: wording.problem_words(problem).title)
    assert len(said) == len(LOCALES) or code == "20508"
    assert code in BY_CODE
    assert not any(code in text for text in said)


@pytest.mark.parametrize("code", sorted(AUTH_CODES))
def test_every_authentication_code_has_a_title_of_its_own(code: str) -> None:
    problem = problem_for_auth_code(code, http_status=401)
    assert code in BY_CODE
    assert len(each_locale(lambda: wording.problem_words(problem).title)) == len(LOCALES)


@pytest.mark.parametrize("row", [m for m in MESSAGES if m.code == 3], ids=lambda m: m.contains)
def test_every_bad_argument_of_a_journey_names_its_field(row: object) -> None:
    message = row.contains  # type: ignore[attr-defined]
    problem = problem_for_journey_error(3, message, http_status=400)
    assert problem.field is not None
    for locale in LOCALES:
        speak(locale)
        assert wording.field_words(problem.field) in wording.problem_words(problem).title


def test_every_kind_and_remedy_has_words() -> None:
    for kind in ProblemKind:
        for remedy in Remedy:
            for locale in LOCALES:
                speak(locale)
                words = wording.problem_words(Problem(kind=kind, remedy=remedy, code="31337"))
                assert words.title
                assert words.what_to_do.endswith(".")
                assert "31337" not in words.title + words.what_to_do


FAMILIES = """answer auth camera check clock config crash credentials download field http jwt
journal key models net oidc output people picture process provision proxy quality request roster
store tls day
translations"""
OTHER_THINGS = """camera.customer camera.document credentials.private_key journal.customer_erased
journal.pictures_expired journal.visits_expired journal.unknown key.rotated http.disconnect
http.request store.key camera.trouble people.oidc people.oidc.issuer oidc.people"""
FILES = (".db", ".json", ".pem", ".js", ".body", ".start", ".complete")
"""Preferences, audit events and files that look like codes and are none."""


def slugs_in_the_source() -> set[str]:
    """Every text of the program that looks like one of its own codes."""
    family = "|".join(FAMILIES.split())
    pattern = re.compile(rf"(?:{family})\.[a-z_0-9]+(?:\.[a-z]+)?")
    found: set[str] = set()
    for path in (ROOT / "kiosk").rglob("*.py"):
        if "wording" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.update({node.value} if pattern.fullmatch(node.value) else ())
    return {each for each in found if not each.endswith(FILES)} - set(OTHER_THINGS.split())


MADE = {
    *(f"camera.{condition.value}" for condition in CameraCondition),
    *(f"camera.{each}" for each in ("dark", "bright", "dpi_low", "dpi_too_low", "not_sharp")),
    *(f"camera.{each}" for each in ("fixed_focus", "slow", "virtual")),
    *(f"models.{fault.value}" for fault in ModelFault),
    *(f"quality.{measure.value}" for measure in NEVER),
    *(f"journal.{state.value}" for state in SubmissionState if state not in HAVE_A_VERDICT),
}
"""Those that are put together where they are noticed."""


def test_every_code_of_our_own_has_a_title_of_its_own() -> None:
    conditions = {f"camera.{condition.value}" for condition in CameraCondition}
    found = slugs_in_the_source() | MADE
    assert len(found) > 100
    assert sorted(found - set(BY_SLUG) - set(PEOPLE_TITLES) - conditions) == []
    assert set(PEOPLE_SPECIAL) <= set(PEOPLE_TITLES)


@pytest.mark.parametrize("condition", CameraCondition)
def test_a_camera_in_trouble_says_what_the_camera_says(condition: CameraCondition) -> None:
    problem = Problem(
        kind=ProblemKind.CAMERA, remedy=Remedy.CHECK_CAMERA, code=f"camera.{condition.value}"
    )
    words = wording.problem_words(problem)
    assert (words.title, words.what_to_do) == (
        wording.camera_words(condition).title,
        wording.camera_words(condition).remedy,
    )


def test_an_outcome_that_may_be_lost_is_said_first() -> None:
    problem = Problem(kind=ProblemKind.UNKNOWN_OUTCOME, remedy=Remedy.CHOOSE_OUTCOME, code="99999")
    speak("en-US")
    words = wording.problem_words(problem)
    assert words.title == "We don't know whether the service received it"
    assert "portal" in words.what_to_do


def test_a_missing_result_names_itself() -> None:
    speak("pt-BR")
    missing = Reason(
        code=ReasonCode.RESULT_MISSING, verdict=Verdict.REVIEW, capability=Capability.LIVENESS
    )
    assert wording.reason_words(missing).startswith("Prova de vida: ")


def test_numbers_and_unknown_words_stand_behind() -> None:
    speak("pt-BR")
    score = CapabilityLine(
        capability=Capability.RISK_SCORE, standing=Standing.NEGATIVE, value="-60"
    )
    strange = CapabilityLine(
        capability=Capability.IDENTITY, standing=Standing.UNKNOWN, value="perhaps"
    )
    fraud = CapabilityLine(capability=Capability.FRAUD, standing=Standing.NEGATIVE)
    assert wording.standing_words(score) == "Risco alto (-60)"
    assert wording.standing_words(strange) == "Resposta desconhecida (perhaps)"
    assert wording.standing_words(fraud) == "Com suspeita"


def test_a_distance_is_told_in_centimetres() -> None:
    speak("es-MX")
    assert wording.instruction_words(Instruction.DOCUMENT_CLOSER, -9.6) == "Unos 10 cm más cerca"
    assert wording.instruction_words(Instruction.DOCUMENT_CLOSER) == "Acerque la identificación"
    assert wording.instruction_words(Instruction.HOLD_STILL, 4.0) == "No se mueva"


def test_a_measure_says_what_is_wrong_with_it() -> None:
    speak("pt-BR")
    assert wording.measure_words(Measure.SHARPNESS, Level.BLOCK) == "Nitidez: Não serve"
    assert wording.measure_words(Measure.SHARPNESS, Level.PASS) == "Nitidez"


def test_a_standing_and_its_condition_have_the_same_words() -> None:
    standing = CameraStanding(condition=CameraCondition.BUSY)
    assert wording.camera_words(standing) == wording.camera_words(CameraCondition.BUSY)


@pytest.mark.parametrize("flow", sorted(FLOWS))
def test_every_known_flow_is_described(flow: str) -> None:
    assert all(text != flow for text in each_locale(lambda: wording.flow_description(flow)))


def test_a_flow_or_field_that_nobody_knows_is_its_own_words() -> None:
    assert wording.flow_description("idsomething") == "idsomething"
    assert wording.ocr_words("corDosOlhos") == "corDosOlhos"


@pytest.mark.parametrize("label", sorted(LABELS))
def test_every_read_field_has_a_label(label: str) -> None:
    assert all(text != label for text in each_locale(lambda: wording.ocr_words(label)))


CNH = """numero rgNumero cpfNumero nomeCivil filiacao dataNascimento data_habilitacao
data_expiracao data_emissao local_emissao categoria renachNumero"""
RG = """numero orgao_emissor uf_emissor cpfNumero nomeCivil nome_social filiacao dataNascimento
naturalidade data_emissao"""
CIN = """rgNumero cpfNumero nomeCivil nome_social filiacao dataNascimento data_expiracao
data_emissao orgao_emissor local_emissao naturalidade nacionalidade"""
PASSPORT = """numero nome sobrenome pais_emissor nacionalidade naturalidade data_nascimento
data_emissao data_expiracao autoridade"""
JOURNEY = """dataExpiracao dataHabilitacao dataNascimento nomeCivil rgNumero categoria cpfNumero
dataEmissao localEmissao numero renachNumero"""


@pytest.mark.parametrize("keys", [CNH, RG, CIN, PASSPORT, JOURNEY])
def test_documents_read_from_the_name_down(keys: str) -> None:
    ordered = sorted(keys.split(), key=wording.ocr_order)
    assert ordered[0] in {"nomeCivil", "nome"}
    assert all(wording.ocr_words(key) != key for key in ordered)


def test_both_spellings_have_one_label() -> None:
    for one, other in (("dataNascimento", "data_nascimento"), ("orgaoEmissor", "orgao_emissor")):
        assert wording.ocr_words(one) == wording.ocr_words(other)
        assert wording.ocr_order(one) == wording.ocr_order(other)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_translation_is_unfinished_or_empty(locale: str) -> None:
    file = CATALOGUES / f"wording_{locale.replace('-', '_')}.ts"
    messages = list(ET.parse(file).getroot().iter("message"))  # noqa: S314 - our own file
    assert len(messages) > 400
    for message in messages:
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        assert (translation.text or "").strip()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_marked_text_is_in_the_catalogue(locale: str) -> None:
    file = CATALOGUES / f"wording_{locale.replace('-', '_')}.ts"
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }
    assert {("Verdict", "Approved"), ("Problem", BY_CODE["20507"])} <= known
    assert {("Problem", text) for text in OWN_TITLES} <= known
    assert {("Flow", text) for text in FLOWS.values()} <= known


@pytest.mark.parametrize("locale", ["pt-BR", "es-MX"])
def test_a_compiled_catalogue_says_what_its_source_says(locale: str) -> None:
    speak(locale)
    file = CATALOGUES / f"wording_{locale.replace('-', '_')}.ts"
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            assert QCoreApplication.translate(name, source) == message.findtext("translation")


def test_a_language_that_there_is_not_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no such language"):
        translations.install(qapp, "fr-FR")
    with pytest.raises(OSError, match="no catalogue"):
        translations.install(qapp, "pt-BR", tmp_path)
