"""Web & SDK errors as `Problem`s: one row a printed message.

Source: the error tables of create-process-web-sdk.md and get-process-web-sdk.md. One gRPC code (3)
serves every bad argument there, so the field is told by what the message contains. Rows are tried
from the top. An unknown message survives as `detail`, its code as `code`.
"""

from typing import NamedTuple

from kiosk.domain.contract.codes import CODES, CodeRow, row_for_status
from kiosk.domain.values.field import Field
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy

_K = ProblemKind
_R = Remedy
_F = Field


class MessageRow(NamedTuple):
    """A message is meant where its code is the same and it contains the words, without case."""

    code: int
    contains: str
    row: CodeRow


def _field(field: Field) -> CodeRow:
    return CodeRow(_K.FIELD, _R.CORRECT_FIELD, field)


MESSAGES: tuple[MessageRow, ...] = (
    MessageRow(3, "friendly name", _field(_F.FRIENDLY_NAME)),
    MessageRow(3, "invalid dui value", _field(_F.DUI_VALUE)),
    MessageRow(3, "notification_channel_email", _field(_F.PERSON_EMAIL)),
    MessageRow(3, "notification_channel_whatsapp", _field(_F.PERSON_PHONE)),
    MessageRow(3, "notification_channel_sms", _field(_F.PERSON_PHONE)),
    MessageRow(3, "callbackuri", CodeRow(_K.CONFIGURATION, _R.FIX_CONFIGURATION, _F.CALLBACK_URI)),
    MessageRow(3, "expiresin", CodeRow(_K.CONFIGURATION, _R.FIX_CONFIGURATION, _F.EXPIRES_IN)),
    MessageRow(3, "invalid flow", CodeRow(_K.CONFIGURATION, _R.FIX_CONFIGURATION, _F.FLOW)),
    MessageRow(
        3, "invalid purpose", CodeRow(_K.CONFIGURATION, _R.FIX_CONFIGURATION, _F.JOURNEY_PURPOSE)
    ),
    MessageRow(3, "process id is invalid", _field(_F.PROCESS_ID)),
    MessageRow(5, "", CodeRow(_K.NOT_FOUND, _R.CORRECT_FIELD, _F.PROCESS_ID)),
    MessageRow(6, "", CodeRow(_K.CONFLICT, _R.READ_RESULT, _F.PROCESS_ID)),
    MessageRow(7, "", CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION)),
    MessageRow(8, "", CodeRow(_K.RATE_LIMIT, _R.WAIT_AND_TRY_AGAIN)),
    MessageRow(9, "apikeys are not set", CodeRow(_K.CONFIGURATION, _R.CHECK_API_KEY)),
    MessageRow(9, "", CodeRow(_K.CONFIGURATION, _R.CHECK_API_KEY)),
    MessageRow(16, "", CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS)),
)

TOKEN_MESSAGES: tuple[tuple[str, str, CodeRow], ...] = (
    ("jwt is expired", "jwt.expired", CodeRow(_K.CREDENTIALS, _R.TRY_AGAIN)),
    (
        "jwt header is an invalid json",
        "jwt.invalid",
        CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS),
    ),
)
"""The bare text of a 401: what it contains, the code we give it, and what it means."""


def problem_for_journey_error(
    code: int | None,
    message: str,
    *,
    http_status: int,
    request_id: str = "",
    retry_after_s: float | None = None,
) -> Problem:
    """The problem of a Web & SDK answer that is not a success.

    `code` is the gRPC code of the body, None where none came: then the problem's code is
    "http.<status>", or ours for the two texts of a 401.
    """
    text = message.casefold()
    name, row = ("" if code is None else str(code)), None
    if code is not None:
        row = next((m.row for m in MESSAGES if m.code == code and m.contains in text), None)
        row = row or CODES.get(name)
    else:
        token = next((t for t in TOKEN_MESSAGES if t[0] in text), None)
        if token is not None:
            name, row = token[1], token[2]
    row = row or row_for_status(http_status)
    return Problem(
        kind=row.kind,
        remedy=row.remedy,
        code=name or f"http.{http_status}",
        field=row.field,
        http_status=http_status,
        request_id=request_id,
        retry_after_s=retry_after_s,
        detail=message,
    )
