"""Web & SDK processes (journeys): requests into JSON, answers out of it.

Sources: create-process-web-sdk.md, get-process-web-sdk.md, result-scenarios.md, notes section 6.
`token` and `webAppToken` are keys to the customer's journey: they are known here so that they are
not taken for unknown keys, and are dropped.
"""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from kiosk.domain.contract.answers import (
    AuthenticationInfo,
    JourneyAnswer,
    JourneyDocument,
    JourneyPerson,
    JourneyService,
)
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import Contextualization, JourneyRequest, Person
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.words import (
    AuthenticationResult,
    BioTokenEngineResult,
    E,
    IdAgeResult,
    JourneyResult,
    JourneyState,
    LivenessResult,
    Reading,
    ScoreEnabled,
    SmartRevalidationResult,
    TrustResult,
)
from kiosk.domain.rules.phone import notification_phone
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import NeverSentError, unreadable
from kiosk.unico.wire import (
    as_bool,
    as_dict,
    as_id,
    as_int,
    as_list,
    as_number,
    as_text,
    dump_json,
    flatten,
    texts,
    unread_keys,
)
from kiosk.unico.wire_process import write_reference

_KNOWN = frozenset(
    [
        "id",
        "state",
        "result",
        "flow",
        "purpose",
        "useCase",
        "callbackUri",
        "userRedirectUrl",
        "clientReference",
        "companyBranchId",
        "companyData",
        "createdAt",
        "finishedAt",
        "expiresAt",
        "capacities",
        "person",
        "authenticationInfo",
        "bioTokenData",
        "bioTokenId",
        "services",
        "token",
        "webAppToken",
    ]
)
_KNOWN_AUTHENTICATION = frozenset(
    [
        "authenticationId",
        "livenessResult",
        "authenticationResult",
        "identityFraudstersResult",
        "bioTokenEngineResult",
        "smartRevalidationResult",
        "idAgeResult",
        "scoreEngineResult",
        "serproResult",
    ]
)


def write_journey(
    request: JourneyRequest, ahead: Mapping[bytes, bytes] = MappingProxyType({})
) -> bytes:
    """The body of POST /client/v1/process. NeverSentError `field.price`: the price is no number."""
    body: dict[str, Any] = {
        "callbackUri": request.callback_uri,
        "flow": request.flow,
        "purpose": request.purpose.value,
        "person": _person(request.person),
    }
    pictures: list[bytes] = []
    if request.references:
        body["references"] = [write_reference(one, pictures) for one in request.references]
    optional = {
        "useCase": request.use_case,
        "clientReference": request.client_reference,
        "companyBranchId": request.company_branch_id,
    }
    body |= {key: value for key, value in optional.items() if value}
    if request.expires_in_s is not None:
        body["expiresIn"] = f"{request.expires_in_s}s"
    if request.back_camera:
        body["flow_config"] = {"biometry_capture": {"enabled_back_camera": True}}
    if request.contextualization is not None:
        body["contextualization"] = _contextualization(request.contextualization)
    return dump_json(body, pictures, ahead)


def write_person_document(dui_type: DuiType, dui_value: str) -> bytes:
    """The body of POST /client/v1/process/{id}/document."""
    return dump_json({"duiType": dui_type.value, "duiValue": dui_value})


def _person(person: Person) -> dict[str, Any]:
    pairs = {
        "duiType": person.dui_type.value if person.dui_type else "",
        "duiValue": person.dui_value,
        "friendlyName": person.friendly_name,
        "phone": notification_phone(person.phone) if person.notified_by_phone else person.phone,
        "email": person.email,
    }
    body: dict[str, Any] = {key: value for key, value in pairs.items() if value}
    if person.channels:
        body["notifications"] = [{"notificationChannel": one.value} for one in person.channels]
    return body


def _contextualization(context: Contextualization) -> dict[str, Any]:
    body: dict[str, Any] = {}
    if context.currency is not None:
        body["currency"] = context.currency.value
    if context.price:
        body["price"] = _price(context.price)
    reasons = {
        "ptBr": context.reason_pt_br,
        "enUs": context.reason_en_us,
        "esMx": context.reason_es_mx,
    }
    locale = {key: {"reason": reason} for key, reason in reasons.items() if reason}
    if locale:
        body["locale"] = locale
    return body


def _price(text: str) -> int | float:
    """A JSON number that prints as the decimal text did; a price that can not is refused."""
    try:
        exact = Decimal(text)
        if exact.is_finite():
            whole = exact == exact.to_integral_value()
            number = int(exact) if whole and abs(exact) < 2**53 else float(exact)
            if Decimal(repr(number)) == exact:
                return number
    except (InvalidOperation, OverflowError):
        pass
    problem = Problem(
        kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code="field.price", field=Field.PRICE
    )
    raise NeverSentError(problem, worth_retrying=False)


def read_journey(value: Any) -> JourneyAnswer:
    """A journey. UnreadableError `answer.no_id`: no id anywhere."""
    outer = as_dict(value)
    process = as_dict(outer.get("process")) or outer
    process_id = as_id(process.get("id"))
    if not process_id:
        raise unreadable("answer.no_id")
    authentication = as_dict(process.get("authenticationInfo"))
    company = as_dict(process.get("companyData"))
    reference = as_dict(process.get("bioTokenData"))
    state = _word(JourneyState, process.get("state"))
    return JourneyAnswer(
        id=ProcessId(process_id),
        state=state or Reading(raw="", value=None),
        result=_word(JourneyResult, process.get("result")),
        flow=as_text(process.get("flow")),
        purpose=as_text(process.get("purpose")),
        use_case=as_text(process.get("useCase")),
        callback_uri=as_text(process.get("callbackUri")),
        user_redirect_url=as_text(process.get("userRedirectUrl")),
        client_reference=as_text(process.get("clientReference")),
        company_branch_id=as_text(process.get("companyBranchId")),
        country_code=as_text(company.get("countryCode")),
        branch_id=as_text(company.get("branchId")),
        created_at=as_text(process.get("createdAt")),
        finished_at=as_text(process.get("finishedAt")),
        expires_at=as_text(process.get("expiresAt")),
        capacities=texts(process.get("capacities")),
        person=read_person(process.get("person")),
        authentication=_authentication(authentication),
        # `bioTokenId` is the older spelling of the same thing: read, never written
        reference_process_id=as_text(
            reference.get("referenceProcessId") or process.get("bioTokenId")
        ),
        reference_authentication_id=as_text(reference.get("authenticationId")),
        services=tuple(
            _service(one) for one in as_list(process.get("services")) if isinstance(one, dict)
        ),
        unread=(
            *unread_keys(process, _KNOWN),
            *unread_keys(authentication, _KNOWN_AUTHENTICATION, "authenticationInfo."),
        ),
    )


def read_person(value: Any) -> JourneyPerson:
    """`person`; channels are kept as they came ("email" occurs)."""
    person = as_dict(value)
    channels = (
        as_text(one.get("notificationChannel") if isinstance(one, dict) else one)
        for one in as_list(person.get("notifications"))
    )
    return JourneyPerson(
        dui_type=as_text(person.get("duiType")),
        dui_value=as_text(person.get("duiValue")),
        friendly_name=as_text(person.get("friendlyName")),
        phone=as_text(person.get("phone")),
        email=as_text(person.get("email")),
        channels=tuple(one for one in channels if one),
    )


def _authentication(info: dict[str, Any]) -> AuthenticationInfo:
    engine = as_dict(info.get("scoreEngineResult"))
    return AuthenticationInfo(
        authentication_id=as_text(info.get("authenticationId")),
        liveness=_word(LivenessResult, info.get("livenessResult")),
        authentication=_word(AuthenticationResult, info.get("authenticationResult")),
        identity_fraudsters=_word(TrustResult, info.get("identityFraudstersResult")),
        bio_token=_word(BioTokenEngineResult, info.get("bioTokenEngineResult")),
        smart_revalidation=_word(SmartRevalidationResult, info.get("smartRevalidationResult")),
        id_age=_word(IdAgeResult, info.get("idAgeResult")),
        score_enabled=_word(ScoreEnabled, engine.get("scoreEnabled")),
        score=as_number(engine.get("score")),
        serpro=as_number(as_dict(info.get("serproResult")).get("score")),
    )


def _word(kind: type[E], value: Any) -> Reading[E] | None:
    if value is None:
        return None
    reading = read_word(kind, value)
    return Reading(raw=as_text(reading.raw), value=reading.value)


def _either(value: dict[str, Any], snake: str, camel: str) -> Any:
    """Both spellings occur in this family of answers."""
    return value[snake] if snake in value else value.get(camel)


def _service(service: dict[str, Any]) -> JourneyService:
    return JourneyService(
        envelope_id=as_text(_either(service, "envelopeId", "envelope_id")),
        document_ids=texts(_either(service, "documentIds", "document_ids")),
        consent_granted=as_bool(_either(service, "consent_granted", "consentGranted")),
        documents=tuple(
            _document(one) for one in as_list(service.get("documents")) if isinstance(one, dict)
        ),
    )


def _document(document: dict[str, Any]) -> JourneyDocument:
    inner = as_dict(document.get("doc"))
    return JourneyDocument(
        doc_id=as_text(_either(document, "doc_id", "docId")),
        typified=as_bool(document.get("typified")),
        cpf_match=as_bool(_either(document, "cpf_match", "cpfMatch")),
        face_match=as_bool(_either(document, "face_match", "faceMatch")),
        validate_doc=as_bool(_either(document, "validate_doc", "validateDoc")),
        reused_doc=as_bool(_either(document, "reused_doc", "reusedDoc")),
        signed_url=as_text(_either(document, "signed_url", "signedUrl")),
        version=as_int(inner.get("version")),
        code=as_text(inner.get("code")),
        data=flatten(inner.get("data")),
    )
