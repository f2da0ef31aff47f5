"""What can go wrong with the identity provider, each with words and a way on.

Codes: oidc.discovery, oidc.issuer, oidc.no_device_grant, oidc.client, oidc.denied, oidc.expired,
oidc.answer, oidc.signature, oidc.audience, oidc.nonce, oidc.clock, oidc.claims, oidc.no_role,
oidc.not_active, oidc.ended, oidc.offline_over. A problem quotes nothing that the provider said.
"""

from typing import Final

from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy

_K, _R = ProblemKind, Remedy
_TABLE: Final[dict[str, tuple[ProblemKind, Remedy]]] = {
    "oidc.discovery": (_K.CONFIGURATION, _R.FIX_CONFIGURATION),
    "oidc.issuer": (_K.CONFIGURATION, _R.FIX_CONFIGURATION),
    "oidc.no_device_grant": (_K.CONFIGURATION, _R.FIX_CONFIGURATION),
    "oidc.client": (_K.CONFIGURATION, _R.FIX_CONFIGURATION),
    "oidc.denied": (_K.PERMISSION, _R.START_AGAIN),
    "oidc.expired": (_K.EXPIRED, _R.START_AGAIN),
    "oidc.answer": (_K.SERVICE, _R.TRY_AGAIN),
    "oidc.signature": (_K.CREDENTIALS, _R.CALL_SUPPORT),
    "oidc.audience": (_K.CREDENTIALS, _R.FIX_CONFIGURATION),
    "oidc.nonce": (_K.CREDENTIALS, _R.START_AGAIN),
    "oidc.clock": (_K.CLOCK, _R.SET_CLOCK),
    "oidc.claims": (_K.CREDENTIALS, _R.CALL_SUPPORT),
    "oidc.no_role": (_K.PERMISSION, _R.CALL_SUPPORT),
    "oidc.not_active": (_K.PERMISSION, _R.CALL_SUPPORT),
    "oidc.ended": (_K.EXPIRED, _R.START_AGAIN),
    "oidc.offline_over": (_K.EXPIRED, _R.CHECK_NETWORK),
}

UNREACHABLE: Final = frozenset({ProblemKind.NETWORK, ProblemKind.PROXY, ProblemKind.TLS})
"""Kinds of problems that say nothing about the person."""


def oidc_failure(
    code: str, *, detail: str = "", status: int | None = None, after_s: float | None = None
) -> ProblemError:
    """The exception of one of the codes above; `detail` names a setting or a claim."""
    kind, remedy = _TABLE[code]
    return ProblemError(
        Problem(
            kind=kind,
            remedy=remedy,
            code=code,
            detail=detail,
            http_status=status,
            retry_after_s=after_s,
        )
    )
