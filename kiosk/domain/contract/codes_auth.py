"""Authentication error codes (notes section 1) as `Problem`s: one row a code.

The code stands inside the text of `error_description` ("Falha na autenticação 1.2.21"); finding it
there is the client's work. None of these is worth a second try but 1.2.7, once.
"""

from kiosk.domain.contract.codes import CodeRow, row_for_status
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy

_K = ProblemKind
_R = Remedy

AUTH_CODES: dict[str, CodeRow] = {
    "1.0.1": CodeRow(_K.CONFIGURATION, _R.FIX_CONFIGURATION),
    "1.0.14": CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION),
    "1.1.1": CodeRow(_K.UNEXPECTED, _R.CALL_SUPPORT),
    "1.2.4": CodeRow(_K.CLOCK, _R.SET_CLOCK),
    "1.2.5": CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS),
    "1.2.6": CodeRow(_K.CREDENTIALS, _R.RENEW_CREDENTIALS),
    "1.2.7": CodeRow(_K.CREDENTIALS, _R.TRY_AGAIN),
    "1.2.11": CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION),
    "1.2.14": CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION),
    "1.2.18": CodeRow(_K.CREDENTIALS, _R.WAIT_FOR_UNLOCK),
    "1.2.19": CodeRow(_K.UNEXPECTED, _R.CALL_SUPPORT),
    "1.2.20": CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS),
    "1.2.21": CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS),
    "1.2.22": CodeRow(_K.UNEXPECTED, _R.CALL_SUPPORT),
    "1.3.1": CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION),
    "1.3.2": CodeRow(_K.PERMISSION, _R.ASK_FOR_PERMISSION),
}

_REFUSED = CodeRow(_K.CREDENTIALS, _R.CHECK_CREDENTIALS)


def problem_for_auth_code(
    code: str,
    *,
    http_status: int | None = None,
    message: str = "",
    request_id: str = "",
    retry_after_s: float | None = None,
) -> Problem:
    """The problem of a refused token request.

    Without a known code the status decides where it is no plain refusal (429, 5xx); every other
    refusal is one of the credentials, and must not be repeated (1.2.18 locks the account).
    """
    code = code.strip()
    row = AUTH_CODES.get(code)
    if row is None:
        by_status = (
            None if http_status in {None, 400, 401, 403} else row_for_status(http_status or 0)
        )
        row = by_status if by_status is not None else _REFUSED
    fallback = "auth.refused" if http_status is None else f"http.{http_status}"
    return Problem(
        kind=row.kind,
        remedy=row.remedy,
        code=code or fallback,
        field=row.field,
        http_status=http_status,
        request_id=request_id,
        retry_after_s=retry_after_s,
        detail=message,
    )
