"""Signing in on one's own phone: the device authorization grant of RFC 8628.

May know the requests and answers of the grant. Must not know who draws the code on the screen nor
how long a second lasts: waiting is plugged in. Nobody types a password here.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.domain.values.problem import ProblemError
from kiosk.people.oidc_problems import UNREACHABLE, oidc_failure
from kiosk.people.ports import Web, WebAnswer
from kiosk.people.provider import Description, json_object

GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_OK: Final = 200
_SERVER_ERROR: Final = 500
_DEFAULT_INTERVAL_S: Final = 5.0
_SLOWER_S: Final = 5.0
_LONGEST_INTERVAL_S: Final = 60.0
_LONGEST_LIFE_S: Final = 1800.0

Pause = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """How the program calls itself towards the provider. No secret: a public client."""

    id: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What the person at the counter is shown, and what the program keeps to itself."""

    device_code: str = field(repr=False)
    user_code: str
    address: str
    """Where the code is to be typed."""
    whole_address: str
    """The same with the code in it, for the QR code; empty where the provider gives none."""
    expires_in_s: float
    interval_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What came of it. `date`: seconds since 1970 of the answer's `Date` header."""

    id_token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    date: float | None = None


class TokenDoor:
    """The provider's endpoints for one client."""

    def __init__(self, web: Web, description: Description, client: Client) -> None:
        self._web = web
        self._at = description
        self._client = client

    async def invite(self, scopes: tuple[str, ...], nonce: str) -> Invitation:
        """Ask for a code (RFC 8628 section 3.1). ProblemErrors `oidc.client`, `oidc.answer`."""
        form = {"scope": " ".join(scopes), "nonce": nonce}
        answer = await self._post(self._at.device, form)
        said = json_object(answer)
        if answer.status != _OK:
            raise _refusal(said, answer.status)
        lasts_s = _seconds(said, "expires_in", 0.0)
        made = Invitation(
            device_code=_text(said, "device_code"),
            user_code=_text(said, "user_code"),
            address=_web_address(_text(said, "verification_uri")),
            whole_address=_web_address(_text(said, "verification_uri_complete")),
            expires_in_s=min(lasts_s, _LONGEST_LIFE_S),
            interval_s=_seconds(said, "interval", _DEFAULT_INTERVAL_S),
        )
        if not (made.device_code and made.user_code and made.address and lasts_s > 0):
            raise oidc_failure("oidc.answer", detail="device_code")
        return made

    async def wait(
        self, invitation: Invitation, *, pause: Pause, now_s: Callable[[], float]
    ) -> Tokens:
        """Ask until the person has decided (sections 3.4 and 3.5).

        ProblemErrors `oidc.denied`, `oidc.expired`, `oidc.client`, `oidc.answer`. A provider that
        is out of reach for a while is asked again, ever more seldom, until the code has expired.
        """
        ends_s = now_s() + invitation.expires_in_s
        every_s = invitation.interval_s
        while True:
            if now_s() + every_s > ends_s:
                raise oidc_failure("oidc.expired")
            await pause(every_s)
            form = {"grant_type": GRANT, "device_code": invitation.device_code}
            try:
                answer = await self._post(self._at.token, form)
            except ProblemError as error:
                if error.problem.kind not in UNREACHABLE:
                    raise
                every_s = min(every_s * 2, _LONGEST_INTERVAL_S)
                continue
            if answer.status == _OK:
                return _tokens(json_object(answer), answer.date)
            if answer.status >= _SERVER_ERROR:
                every_s = min(every_s * 2, _LONGEST_INTERVAL_S)
                continue
            said = json_object(answer)
            if said.get("error") == "slow_down":
                every_s += _SLOWER_S
            elif said.get("error") != "authorization_pending":
                raise _refusal(said, answer.status)

    async def refresh(self, refresh_token: str, scopes: tuple[str, ...]) -> Tokens:
        """New tokens (RFC 6749 section 6); ProblemError `oidc.ended` where the sign-in is over."""
        form = {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "scope": " ".join(scopes),
        }
        answer = await self._post(self._at.token, form)
        said = json_object(answer)
        if answer.status == _OK:
            return _tokens(said, answer.date, kept=refresh_token)
        if said.get("error") == "invalid_grant":
            raise oidc_failure("oidc.ended", status=answer.status)
        raise _refusal(said, answer.status)

    async def revoke(self, refresh_token: str) -> bool:
        """Take it back (RFC 7009). False where the provider has no such door or refuses."""
        if not self._at.revocation:
            return False
        form = {"token": refresh_token, "token_type_hint": "refresh_token"}
        return (await self._post(self._at.revocation, form)).status == _OK

    async def _post(self, url: str, form: Mapping[str, str]) -> WebAnswer:
        client = self._client
        if client.secret and self._at.basic:
            return await self._web.post_form(url, form, basic=(client.id, client.secret))
        own = {"client_id": client.id}
        if client.secret:
            own["client_secret"] = client.secret
        return await self._web.post_form(url, {**own, **form})


def _tokens(said: Mapping[str, Any], date: float | None, kept: str = "") -> Tokens:
    token = _text(said, "id_token")
    if not token and not kept:
        raise oidc_failure("oidc.answer", detail="id_token")
    return Tokens(id_token=token, refresh_token=_text(said, "refresh_token") or kept, date=date)


def _refusal(said: Mapping[str, Any], status: int) -> ProblemError:
    error = said.get("error")
    if error == "access_denied":
        return oidc_failure("oidc.denied", status=status)
    if error == "expired_token":
        return oidc_failure("oidc.expired", status=status)
    if error in {
        "invalid_client",
        "unauthorized_client",
        "invalid_scope",
        "unsupported_grant_type",
    }:
        return oidc_failure("oidc.client", detail="people.oidc", status=status)
    return oidc_failure("oidc.answer", status=status)


def _text(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    return value if isinstance(value, str) else ""


def _web_address(text: str) -> str:
    """Only what a phone opens as a page: no other scheme gets into a QR code."""
    return text if text.startswith(("https://", "http://")) else ""


def _seconds(said: Mapping[str, Any], name: str, default: float) -> float:
    value = said.get(name, default)
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 9:  # noqa: PLR2004 - no life lasts longer
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        return default
    return float(value)
