"""What an answer that is not 2xx says, read tolerantly; the words are mapped by the domain.

Three shapes occur (notes section 0): `{"error": {"code", "description"}}` with `Error` as well,
codes as text or number and `message` as well; gRPC style `{"code", "message", "details"}`; and for
401 of Web & SDK a bare string. What has none of them is not the service's: a gateway, a proxy or a
firewall spoke in its place, and what it had done before nobody knows (docs/decisions/043).
"""

import re
from dataclasses import dataclass, field

from kiosk.domain.contract.codes import problem_for_code
from kiosk.domain.contract.codes_journey import problem_for_journey_error
from kiosk.domain.values.problem import ProblemKind
from kiosk.unico.errors import RefusedError, UnreadableError
from kiosk.unico.transport import Answer
from kiosk.unico.wire import as_dict, as_int, as_text, parse_json

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_CODE = re.compile(r"\d{1,7}|\d(?:\.\d{1,2}){1,3}|[A-Z]{0,8}[_-]?\d{1,6}|[A-Z_]{1,24}|[a-z_]{1,24}")
"""20507, 1.2.4, E-12, INVALID_ARGUMENT: a code, where a person's number or name is none."""
_STALE_TOKEN = frozenset({"10501", "10502"})
_MAX_SENTENCE = 300
_SERVICE_CODE = re.compile(r"\d{5}")
"""Every code of the by-API pages; a gateway's own are HTTP statuses and words."""
_GRPC_CODES = range(1, 17)
"""google.rpc.Code without OK."""
_TOO_MANY = 429
_UNAUTHORISED = 401


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceWords:
    """Code and sentence of an error body. The sentence may quote what was sent."""

    code: str = ""
    sentence: str = field(default="", repr=False)


def read_error(body: bytes) -> ServiceWords:
    """Never fails: what can not be read is empty. HTML (a proxy's page) is not quoted."""
    try:
        value = parse_json(body)
    except UnreadableError:
        text = body[:_MAX_SENTENCE].decode("utf-8", "replace").strip()
        return ServiceWords(sentence="" if text.startswith("<") else text)
    if isinstance(value, str):
        return ServiceWords(sentence=as_text(value)[:_MAX_SENTENCE])
    outer = as_dict(value)
    inner = outer
    for name in ("error", "Error"):
        if isinstance(outer.get(name), dict):
            inner = outer[name]
    code = ""
    for name in ("code", "Code"):
        code = code or as_text(inner.get(name)).strip()
    sentence = ""
    for name in ("description", "message", "Description", "Message", "error_description"):
        sentence = sentence or as_text(inner.get(name))
    if not sentence and isinstance(outer.get("error"), str):
        sentence = as_text(outer["error"])
    return ServiceWords(
        code=code if _CODE.fullmatch(code) else "", sentence=sentence[:_MAX_SENTENCE]
    )


def is_the_service_s(status: int, body: bytes) -> bool:
    """Whether an error body is one that the pages print: a code in its place, or a 401's text.

    A 429 is documented without a body (get-process-web-sdk.md: "HTTP status only"), so an empty
    one is the service's as well.
    """
    try:
        value = parse_json(body)
    except UnreadableError:
        value = body[:_MAX_SENTENCE].decode("utf-8", "replace").strip()
    if isinstance(value, str):
        text = value.strip().casefold()
        if not text:
            return status == _TOO_MANY
        # "Jwt is expired", "Jwt header is an invalid JSON" and their relatives of one filter.
        return status == _UNAUTHORISED and text.startswith("jwt ")
    if value == {}:
        return status == _TOO_MANY
    outer = as_dict(value)
    if any(isinstance(outer.get(name), dict) for name in ("error", "Error")):
        return _SERVICE_CODE.fullmatch(read_error(body).code) is not None
    code = read_error(body).code
    if _SERVICE_CODE.fullmatch(code):
        return True
    number = as_int(code)
    return number in _GRPC_CODES and bool(read_error(body).sentence)


def refusal(answer: Answer) -> RefusedError:
    """A by-API answer that is not 2xx."""
    words = read_error(answer.body)
    by_service = is_the_service_s(answer.status, answer.body)
    problem = problem_for_code(
        words.code,
        http_status=answer.status,
        message=words.sentence,
        request_id=answer.request_id,
        retry_after_s=answer.retry_after_s,
    )
    return RefusedError(
        problem,
        status=answer.status,
        service_code=words.code,
        retry_after_s=answer.retry_after_s,
        named_process=_named_process(answer.body) if problem.kind is ProblemKind.CONFLICT else "",
        by_service=by_service,
    )


def journey_refusal(answer: Answer) -> RefusedError:
    """A Web & SDK answer that is not 2xx."""
    words = read_error(answer.body)
    problem = problem_for_journey_error(
        as_int(words.code),
        words.sentence,
        http_status=answer.status,
        request_id=answer.request_id,
        retry_after_s=answer.retry_after_s,
    )
    return RefusedError(
        problem,
        status=answer.status,
        service_code=words.code,
        retry_after_s=answer.retry_after_s,
        by_service=is_the_service_s(answer.status, answer.body),
    )


def token_is_stale(refused: RefusedError) -> bool:
    """Whether a new token may help, once: 401, or 403 with 10501 or 10502 (notes section 1).

    20002 is about the API key wherever it stands, and no token helps there.
    """
    if refused.service_code in {"20002", "10201"}:
        return False
    return refused.status == 401 or refused.service_code in _STALE_TOKEN  # noqa: PLR2004


def _named_process(body: bytes) -> str:
    """The one id that a conflict's body names. Two different ones name none."""
    found = {match.decode().lower() for match in re.findall(_UUID.pattern.encode(), body)}
    return found.pop() if len(found) == 1 else ""
