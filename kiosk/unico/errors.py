"""What can go wrong between this counter and the service, as one tree.

    ProblemError                   (domain.values.problem) what callers outside this package catch
    └── UnicoError                 carries a Problem; its text is kind and code, nothing personal
        ├── NeverSentError         no byte of the request went out: surely not taken
        ├── AnswerLostError        bytes went out and no whole answer came back: nobody knows
        ├── RefusedError           a whole answer whose status is not 2xx
        ├── StrangerError          a whole answer of somebody else: a portal's page, a redirect
        ├── UnreadableError        a whole 2xx answer that is not what the pages print
        └── TokenRefusedError      the identity service does not hand out a token

Reads repeat after NeverSentError and AnswerLostError. Creations repeat after NeverSentError alone
(notes section 9). Nothing here is logged, and no message of a library below is quoted: it may hold
an address with an identifier in it.
"""

from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy


class UnicoError(ProblemError):
    """Any failure of this package."""


class NeverSentError(UnicoError):
    """No byte of the request went out. `worth_retrying`: a moment later may be better."""

    def __init__(self, problem: Problem, *, worth_retrying: bool) -> None:
        super().__init__(problem)
        self.worth_retrying = worth_retrying


class AnswerLostError(UnicoError):
    """Something went out and no whole answer came back."""


class RefusedError(UnicoError):
    """A whole answer with another status than 2xx.

    `service_code` is the code in its body as text, or empty. `named_process` is the one process
    id that a conflict's body names, or empty. `by_service`: the body has the service's own shape,
    so it is the service that refused and not a gateway that may have forwarded before it did.
    """

    def __init__(
        self,
        problem: Problem,
        *,
        status: int,
        service_code: str = "",
        retry_after_s: float | None = None,
        named_process: str = "",
        by_service: bool,
    ) -> None:
        super().__init__(problem)
        self.status = status
        self.by_service = by_service
        self.service_code = service_code
        self.retry_after_s = retry_after_s
        self.named_process = named_process


class StrangerError(UnicoError):
    """A whole answer that the service does not give: of a captive portal, or of a redirect.

    Says nothing of whether the service was reached; a creation that ends so is unknown.
    """


class UnreadableError(UnicoError):
    """A whole 2xx answer that can not be used: not JSON, no id, not a picture."""


class TokenRefusedError(UnicoError):
    """No token, so the request that needed it was not sent. `worth_retrying` as above."""

    def __init__(self, problem: Problem, *, worth_retrying: bool) -> None:
        super().__init__(problem)
        self.worth_retrying = worth_retrying


def unreadable(code: str, *, status: int | None = None, request_id: str = "") -> UnreadableError:
    """An `UnreadableError` of ours; `code` is "answer.something"."""
    return UnreadableError(
        Problem(
            kind=ProblemKind.SERVICE,
            remedy=Remedy.CALL_SUPPORT,
            code=code,
            http_status=status,
            request_id=request_id,
        )
    )
