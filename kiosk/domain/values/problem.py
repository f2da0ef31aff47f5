"""What went wrong, as one value that every folder hands over at its boundary.

Callers switch on `kind` and `remedy`; `code` is for the help desk and for tests; the words a
person reads are made of these three by `kiosk.ui.wording`, never taken from an exception.
"""

import dataclasses
from enum import StrEnum

from kiosk.domain.values.field import Field
from kiosk.domain.values.lean import dataclass


class ProblemKind(StrEnum):
    """The family of a problem: which screen it belongs on."""

    FIELD = "field"
    """A value was refused, by us before sending or by the service."""
    PICTURE = "picture"
    REFERENCE = "reference"
    """The process, picture or document referred to can not be used."""
    CONFIGURATION = "configuration"
    CREDENTIALS = "credentials"
    PERMISSION = "permission"
    CLOCK = "clock"
    NETWORK = "network"
    """No connection, or it ended before the service can have taken anything."""
    PROXY = "proxy"
    TLS = "tls"
    RATE_LIMIT = "rate_limit"
    SERVICE = "service"
    """The service answered that it failed."""
    UNKNOWN_OUTCOME = "unknown_outcome"
    """The service may or may not have taken the submission."""
    CONFLICT = "conflict"
    """It exists already: read it."""
    NOT_FOUND = "not_found"
    GONE = "gone"
    EXPIRED = "expired"
    CAMERA = "camera"
    STORE = "store"
    UNEXPECTED = "unexpected"


class Remedy(StrEnum):
    """The one thing to do next. The screen offers it as its primary action."""

    CORRECT_FIELD = "correct_field"
    RETAKE_PICTURE = "retake_picture"
    CHOOSE_ANOTHER_FILE = "choose_another_file"
    CAPTURE_DOCUMENT = "capture_document"
    """The reusable document can not be used: take new pictures."""
    TRY_AGAIN = "try_again"
    WAIT_AND_TRY_AGAIN = "wait_and_try_again"
    CHOOSE_OUTCOME = "choose_outcome"
    """Unknown outcome: look it up in the portal, then found, resend or give up."""
    READ_RESULT = "read_result"
    START_AGAIN = "start_again"
    CHECK_NETWORK = "check_network"
    CHECK_PROXY = "check_proxy"
    CHECK_CERTIFICATES = "check_certificates"
    SET_CLOCK = "set_clock"
    CHECK_CREDENTIALS = "check_credentials"
    RENEW_CREDENTIALS = "renew_credentials"
    WAIT_FOR_UNLOCK = "wait_for_unlock"
    CHECK_API_KEY = "check_api_key"
    ASK_FOR_PERMISSION = "ask_for_permission"
    """The account or the key lacks a right: the manager asks Unico for it."""
    FIX_CONFIGURATION = "fix_configuration"
    CHECK_CAMERA = "check_camera"
    FREE_DISK = "free_disk"
    CHECK_STORE = "check_store"
    CALL_SUPPORT = "call_support"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A failure in terms of what to do about it.

    `code` is the service's own code as text ("20507", "1.2.7", "5") or, where it is ours, a
    dotted slug of the place ("net.refused", "tls.intercepted", "camera.busy").
    `detail` is the service's own sentence or a number worth showing small; it may quote what was
    sent, so it hides from repr and is never logged.
    """

    kind: ProblemKind
    remedy: Remedy
    code: str = ""
    field: Field | None = None
    http_status: int | None = None
    request_id: str = ""
    retry_after_s: float | None = None
    detail: str = dataclasses.field(default="", repr=False)


class ProblemError(Exception):
    """Carries a `Problem` across a call that failed. Its text is the kind and the code alone."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.kind.value}: {problem.code}")
        self.problem = problem
