"""An answer as one JSON object in the pages' own names: what `--json` calls `answer`.

Sources: create-process-api.md, create-document-process-api.md, get-process-web-sdk.md, notes
sections 2, 5, 6 and 11. What the service left out is left out. `docs/answer.schema.json` describes
it. Words are the pages' where they are known, else as they came where they look like words; scores
are numbers.

Without `personal` there is nothing in it about the customer but ids and results: no name, no
number, nothing that was read from a document, and no address that opens a file or the journey.
"""

import re
from enum import Enum
from typing import Any

from kiosk.domain.contract.answers import (
    AuthenticationInfo,
    DocumentAnswer,
    JourneyAnswer,
    JourneyDocument,
    JourneyPerson,
    JourneyService,
    OcrFields,
    ProcessAnswer,
)
from kiosk.domain.contract.documents import ReusableDocument
from kiosk.domain.contract.words import E, Reading

_A_WORD = re.compile(r"[a-z][a-z0-9_-]{0,63}|[A-Z][A-Z0-9_]{0,63}|-?\d{1,3}")

Answer = ProcessAnswer | JourneyAnswer | ReusableDocument
AnswerObject = dict[str, Any]


def answer_object(answer: Answer, *, personal: bool) -> AnswerObject:
    """Plain JSON values only. `personal`: also what is about the customer."""
    if isinstance(answer, ReusableDocument):
        return _given(documentType=answer.document_type, documentId=answer.document_id)
    if isinstance(answer, ProcessAnswer):
        return _process(answer, personal=personal)
    return _journey(answer, personal=personal)


_OWN = frozenset(
    [
        *("content", "fileUrls", "callbackUri", "userRedirectUrl", "duiValue", "friendlyName"),
        *("phone", "email", "signed_url", "data"),
    ]
)
"""What only `personal` tells. No other field of the pages has one of these names."""


def impersonal(made: AnswerObject) -> AnswerObject:
    """An object that was made with `personal`, without it."""
    return _given(**{key: _impersonal(value) for key, value in made.items() if key not in _OWN})


def _impersonal(value: Any) -> Any:
    if isinstance(value, dict):
        return impersonal(value)
    return [_impersonal(each) for each in value] if isinstance(value, list) else value


def _process(answer: ProcessAnswer, *, personal: bool) -> AnswerObject:
    return _given(
        id=answer.id,
        status=_word(answer.status),
        unicoId=_result(answer.unico_id),
        identityFraudsters=_result(answer.identity_fraudsters),
        government=_given(serpro=_number(answer.government_serpro)),
        liveness=_word(answer.liveness),
        score=_number(answer.score),
        biometryToken=_result(answer.biometry_token),
        # The age answer's name is on no page; where it lies is configured.
        idAge=_result(answer.age),
        idCloud=_result(answer.id_cloud),
        document=None if answer.document is None else _document(answer.document, personal=personal),
    )


def _document(document: DocumentAnswer, *, personal: bool) -> AnswerObject:
    own = _given(content=_fields(document.content), fileUrls=list(document.file_urls))
    return _given(
        id=document.id,
        type=document.type,
        cpfMatch=document.cpf_match,
        faceMatch=document.face_match,
    ) | (own if personal else {})


def _journey(answer: JourneyAnswer, *, personal: bool) -> AnswerObject:
    own = _given(callbackUri=answer.callback_uri, userRedirectUrl=answer.user_redirect_url)
    return _given(
        id=answer.id,
        flow=answer.flow,
        state=_word(answer.state),
        result=_word(answer.result),
        createdAt=answer.created_at,
        finishedAt=answer.finished_at,
        expiresAt=answer.expires_at,
        purpose=answer.purpose,
        clientReference=answer.client_reference,
        useCase=answer.use_case,
        companyBranchId=answer.company_branch_id,
        capacities=list(answer.capacities),
        person=_person(answer.person, personal=personal),
        authenticationInfo=_authentication(answer.authentication),
        companyData=_given(branchId=answer.branch_id, countryCode=answer.country_code),
        bioTokenData=_given(
            referenceProcessId=answer.reference_process_id,
            authenticationId=answer.reference_authentication_id,
        ),
        services=[_service(each, personal=personal) for each in answer.services],
    ) | (own if personal else {})


def _person(person: JourneyPerson, *, personal: bool) -> AnswerObject:
    own = _given(
        duiValue=person.dui_value,
        friendlyName=person.friendly_name,
        phone=person.phone,
        email=person.email,
    )
    return _given(
        duiType=person.dui_type,
        notifications=[{"notificationChannel": each} for each in person.channels],
    ) | (own if personal else {})


def _authentication(info: AuthenticationInfo) -> AnswerObject:
    return _given(
        authenticationId=info.authentication_id,
        livenessResult=_word(info.liveness),
        authenticationResult=_word(info.authentication),
        identityFraudstersResult=_word(info.identity_fraudsters),
        bioTokenEngineResult=_word(info.bio_token),
        smartRevalidationResult=_word(info.smart_revalidation),
        idAgeResult=_word(info.id_age),
        scoreEngineResult=_given(scoreEnabled=_word(info.score_enabled), score=_number(info.score)),
        serproResult=_given(score=_number(info.serpro)),
    )


def _service(service: JourneyService, *, personal: bool) -> AnswerObject:
    return _given(
        envelopeId=service.envelope_id,
        documentIds=list(service.document_ids),
        consent_granted=service.consent_granted,
        documents=[_captured(each, personal=personal) for each in service.documents],
    )


def _captured(document: JourneyDocument, *, personal: bool) -> AnswerObject:
    read = _given(
        version=document.version,
        code=document.code,
        data=_fields(document.data) if personal else None,
    )
    return _given(
        doc_id=document.doc_id,
        typified=document.typified,
        cpf_match=document.cpf_match,
        face_match=document.face_match,
        validate_doc=document.validate_doc,
        reused_doc=document.reused_doc,
        signed_url=document.signed_url if personal else None,
        doc=read,
    )


def _given(**values: Any) -> AnswerObject:
    """Without what the answer did not have: None, and what is empty."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def _word(reading: Reading[E] | None) -> str | int | None:
    if reading is None:
        return None
    meaning: Enum | None = reading.value
    if meaning is None:
        # A word of tomorrow is told; what does not look like one may be somebody's name.
        return reading.raw if not reading.raw or _A_WORD.fullmatch(reading.raw) else "?"
    return meaning.value if isinstance(meaning.value, int) else str(meaning.value)


def _result(reading: Reading[E] | None) -> AnswerObject:
    word = _word(reading)
    return {} if word is None else {"result": word}


def _number(value: float | None) -> float | int | None:
    """75 as 75, 85.5 as 85.5: as the pages print them."""
    return int(value) if value is not None and value.is_integer() else value


def _fields(fields: OcrFields) -> AnswerObject:
    return dict(fields)
