"""By-API error codes and bare HTTP statuses as `Problem`s: one row a code.

Source: the tables of create-process-api.md and create-document-process-api.md, and the older codes
of notes section 10. A code that is not here survives in `Problem.code`; its kind is then told by
the HTTP status. The status and the row are all that is read: never the service's sentence.
"""

from typing import NamedTuple

from kiosk.domain.values.field import Field
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy

_K = ProblemKind
_R = Remedy
_F = Field


class CodeRow(NamedTuple):
    """What a code means to whoever has to act on it."""

    kind: ProblemKind
    remedy: Remedy
    field: Field | None = None


CODES: dict[str, CodeRow] = {
    # the picture
    "10506": CodeRow(_K.CONFIGURATION, _R.CHECK_API_KEY, _F.IMAGE),
    "10507": CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    "10508": CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    "20009": CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    "20505": CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    "20506": CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    "20807": CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    "20900": CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    # who may ask
    "10201": CodeRow(_K.CONFIGURATION, _R.CHECK_API_KEY),
    "10501": CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS),
    "10502": CodeRow(_K.CREDENTIALS, _R.TRY_AGAIN),
    "20001": CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS),
    "20002": CodeRow(_K.CONFIGURATION, _R.CHECK_API_KEY),
    "30017": CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION),
    # the subject
    "20003": CodeRow(_K.UNEXPECTED, _R.CALL_SUPPORT),
    "20004": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.SUBJECT),
    "20005": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.CODE),
    "20006": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.NAME),
    "20008": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.EMAIL),
    "20019": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.BIRTH_DATE),
    "20021": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.PHONE),
    "20047": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.BIRTH_DATE),
    "20048": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.BIRTH_DATE),
    "20507": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.CODE),
    "20508": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.GENDER),
    "20509": CodeRow(_K.FIELD, _R.CORRECT_FIELD, _F.NAME),
    "40009": CodeRow(_K.SERVICE, _R.CALL_SUPPORT, _F.CODE),
    "50002": CodeRow(_K.SERVICE, _R.WAIT_AND_TRY_AGAIN, _F.CODE),
    # what is referred to
    "20024": CodeRow(_K.REFERENCE, _R.CORRECT_FIELD, _F.REFERENCE),
    "20065": CodeRow(_K.REFERENCE, _R.CORRECT_FIELD, _F.REFERENCE),
    "20066": CodeRow(_K.REFERENCE, _R.START_AGAIN, _F.AUTH_PROCESS_ID),
    "20073": CodeRow(_K.CONFLICT, _R.READ_RESULT, _F.PROCESS_ID),
    "20512": CodeRow(_K.REFERENCE, _R.CORRECT_FIELD, _F.REFERENCE),
    "20513": CodeRow(_K.REFERENCE, _R.CORRECT_FIELD, _F.REFERENCE),
    # the document
    "20068": CodeRow(_K.PICTURE, _R.CAPTURE_DOCUMENT, _F.FILES),
    "99988": CodeRow(_K.PICTURE, _R.CAPTURE_DOCUMENT, _F.DOCUMENT),
    "99989": CodeRow(_K.PICTURE, _R.CAPTURE_DOCUMENT, _F.DOCUMENT),
    # what the configuration says
    "20062": CodeRow(_K.FIELD, _R.FIX_CONFIGURATION, _F.USE_CASE),
    "20067": CodeRow(_K.FIELD, _R.FIX_CONFIGURATION, _F.PURPOSE),
    "20811": CodeRow(_K.CONFIGURATION, _R.FIX_CONFIGURATION),
    "60001": CodeRow(_K.CONFIGURATION, _R.FIX_CONFIGURATION, _F.SUBSIDIARY_ID),
    # the service itself
    "99999": CodeRow(_K.SERVICE, _R.WAIT_AND_TRY_AGAIN),
}

STATUSES: dict[int, CodeRow] = {
    400: CodeRow(_K.FIELD, _R.CORRECT_FIELD),
    401: CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS),
    403: CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION),
    404: CodeRow(_K.NOT_FOUND, _R.CORRECT_FIELD, _F.PROCESS_ID),
    407: CodeRow(_K.PROXY, _R.CHECK_PROXY),
    408: CodeRow(_K.NETWORK, _R.TRY_AGAIN),
    409: CodeRow(_K.CONFLICT, _R.READ_RESULT, _F.PROCESS_ID),
    410: CodeRow(_K.GONE, _R.START_AGAIN),
    413: CodeRow(_K.PICTURE, _R.RETAKE_PICTURE, _F.IMAGE),
    415: CodeRow(_K.PROXY, _R.CHECK_PROXY),
    422: CodeRow(_K.FIELD, _R.CORRECT_FIELD),
    429: CodeRow(_K.RATE_LIMIT, _R.WAIT_AND_TRY_AGAIN),
}
"""415 is what a proxy's odd headers earn at the service's gateway (notes section 1)."""

_UNEXPECTED = CodeRow(_K.UNEXPECTED, _R.CALL_SUPPORT)
_SERVER_FAILED = CodeRow(_K.SERVICE, _R.WAIT_AND_TRY_AGAIN)
_REDIRECTED = CodeRow(_K.PROXY, _R.CHECK_PROXY)


def row_for_status(http_status: int) -> CodeRow:
    """What a status says where no known code came with it."""
    row = STATUSES.get(http_status)
    if row is not None:
        return row
    match http_status // 100:
        case 5:
            return _SERVER_FAILED
        case 3:
            # the service never redirects; a captive portal or a proxy's sign-in page does
            return _REDIRECTED
        case _:
            return _UNEXPECTED


def problem_for_code(
    code: str,
    *,
    http_status: int,
    message: str = "",
    request_id: str = "",
    retry_after_s: float | None = None,
) -> Problem:
    """The problem of a by-API answer that is not a success.

    `code` is the service's code as text, empty where none came: then the problem's code is
    "http.<status>". `message` is the service's sentence: kept as `detail`, never interpreted.
    Whether a 5xx leaves the outcome unknown is the client's to say, not this table's.
    """
    code = code.strip()
    row = CODES.get(code) or row_for_status(http_status)
    return Problem(
        kind=row.kind,
        remedy=row.remedy,
        code=code or f"http.{http_status}",
        field=row.field,
        http_status=http_status,
        request_id=request_id,
        retry_after_s=retry_after_s,
        detail=message,
    )
