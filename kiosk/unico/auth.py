"""The access token: one for all callers, renewed in time, never asked for in a loop.

Source: notes section 1. It knows the token endpoint alone. A refused assertion is remembered: too
many of them lock the account (1.2.18), so nobody may ask again until some minutes have passed,
the clock was set, or the configuration was changed (which makes a new client).
"""

import asyncio
import contextlib
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode

from kiosk.domain.contract.codes_auth import problem_for_auth_code
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.assertion import GRANT_TYPE, AssertionSigner
from kiosk.unico.clock import Clock, Moment
from kiosk.unico.errors import NeverSentError, TokenRefusedError, UnicoError, UnreadableError
from kiosk.unico.limiter import RateLimiter
from kiosk.unico.portal import in_the_way, is_a_page
from kiosk.unico.transport import Answer, Call, Transport
from kiosk.unico.transport_problems import clock_problem
from kiosk.unico.wire import as_dict, as_number, as_text, parse_json
from kiosk.unico.wire_errors import read_error

RENEW_EARLY_S = 600.0
VISIT_S = 300.0
"""What is prepared at a visit's beginning is still good at its end."""
REFUSAL_HOLDS_S = 300.0
LOCK_HOLDS_S = 900.0
CLOCK_TOLERANCE_S = 60.0
_DEFAULT_LIFE_S = 3600.0
_ALREADY_USED = "1.2.7"
_LOCKED = "1.2.18"
_AUTH_CODE = re.compile(r"(?<![\d.])\d\.\d{1,2}\.\d{1,2}(?![\d.])")
_TOKEN = re.compile(r"[A-Za-z0-9\-._~+/]+=*")
_TIME_CODES = frozenset({"1.2.4", "1.2.5"})
"""Expired, or not to be validated: what a wrong clock leads to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    token: str = field(repr=False)
    since: Moment
    renew_after_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refusal:
    problem: Problem
    since: Moment
    holds_s: float


class TokenSource:
    """Hands out the current token."""

    def __init__(
        self,
        *,
        signer: AssertionSigner,
        identity_url: str,
        transport: Transport,
        limiter: RateLimiter,
        clock: Clock,
    ) -> None:
        self._signer = signer
        self._url = f"{identity_url.rstrip('/')}/oauth2/token"
        self._transport = transport
        self._limiter = limiter
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()
        self._held: _Held | None = None
        self._refusal: _Refusal | None = None

    async def token(self) -> str:
        """A token that is good for at least some minutes.

        TokenRefusedError: none is to be had. NeverSentError, AnswerLostError: the identity service
        could not be reached, or not be understood; asking again is harmless.
        """
        held = self._current()
        if held is not None:
            return held
        async with self._one_at_a_time:
            # Whoever waited finds what the first one brought.
            held = self._current()
            if held is not None:
                return held
            self._raise_remembered()
            return await self._renew()

    async def prepare(self) -> None:
        """Have a token that lasts for a whole visit, before it is wanted.

        Fails silently: whoever needs it is told. A refusal is remembered as ever, so preparing for
        each customer locks no account.
        """
        async with self._one_at_a_time:
            if self._current(lead_s=VISIT_S) is not None:
                return
            with contextlib.suppress(UnicoError):
                self._raise_remembered()
                await self._renew()

    def discard(self, token: str) -> None:
        """The service does not take this token any more. A newer one stays."""
        if self._held is not None and self._held.token == token:
            self._held = None

    def _current(self, *, lead_s: float = 0.0) -> str | None:
        held = self._held
        if held is None:
            return None
        # Of a token that lives shorter than a visit, half of its time is all that can be had.
        lead_s = min(lead_s, held.renew_after_s / 2)
        if held.since.elapsed(self._clock) >= held.renew_after_s - lead_s:
            return None
        return held.token

    def _raise_remembered(self) -> None:
        refusal = self._refusal
        if refusal is None:
            return
        over = refusal.since.elapsed(self._clock) >= refusal.holds_s
        clock_was_set = abs(refusal.since.wall_jumped(self._clock)) > CLOCK_TOLERANCE_S
        if over or (clock_was_set and refusal.problem.code != _LOCKED):
            self._refusal = None
            return
        raise TokenRefusedError(refusal.problem, worth_retrying=False)

    async def _renew(self) -> str:
        answer = await self._ask()
        self._raise_stranger(answer)
        code = _auth_code(answer)
        if code == _ALREADY_USED:
            # Another counter drew the same second and the same life: sign once more, then stop.
            answer = await self._ask()
            code = _auth_code(answer)
        if answer.ok:
            self._held = self._read(answer)
            return self._held.token
        raise self._refused(answer, code)

    async def _ask(self) -> Answer:
        await self._limiter.turn()
        # Reading and checking an RSA key takes longer than the window's thread may be away.
        assertion = await asyncio.to_thread(self._signer.sign, self._clock.wall())
        form = {"grant_type": GRANT_TYPE, "assertion": assertion}
        call = Call(
            method="POST",
            url=self._url,
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            body=urlencode(form).encode("ascii"),
            max_bytes=1_000_000,
        )
        return await self._transport.send(call)

    def _raise_stranger(self, answer: Answer) -> None:
        """NeverSentError: a portal or a gateway answered. Asking again would only ask it again.

        Not remembered: it is over as soon as somebody has logged in there.
        """
        problem = in_the_way(answer)
        if problem is None and 400 <= answer.status < 500 and is_a_page(answer):  # noqa: PLR2004
            code = "proxy.auth" if answer.status == 407 else "proxy.refused"  # noqa: PLR2004
            problem = Problem(
                kind=ProblemKind.PROXY,
                remedy=Remedy.CHECK_PROXY,
                code=code,
                http_status=answer.status,
                request_id=answer.request_id,
            )
        if problem is not None:
            raise NeverSentError(problem, worth_retrying=False)

    def _read(self, answer: Answer) -> _Held:
        try:
            body = as_dict(parse_json(answer.body))
        except UnreadableError:
            body = {}
        token = as_text(body.get("access_token")).strip()
        if not _TOKEN.fullmatch(token):
            problem = Problem(
                kind=ProblemKind.SERVICE,
                remedy=Remedy.WAIT_AND_TRY_AGAIN,
                code="auth.unreadable",
                http_status=answer.status,
                request_id=answer.request_id,
            )
            raise TokenRefusedError(problem, worth_retrying=True)
        life_s = as_number(body.get("expires_in"))
        if life_s is None or life_s <= 0:
            life_s = _DEFAULT_LIFE_S
        # A token that lives shorter than the lead would be renewed for every call.
        renew_after_s = max(life_s - RENEW_EARLY_S, life_s / 2)
        return _Held(token=token, since=Moment.of(self._clock), renew_after_s=renew_after_s)

    def _refused(self, answer: Answer, code: str) -> UnicoError:
        problem = problem_for_auth_code(
            code,
            http_status=answer.status,
            message=read_error(answer.body).sentence,
            request_id=answer.request_id,
            retry_after_s=answer.retry_after_s,
        )
        if not code and (answer.status == 429 or answer.status >= 500):  # noqa: PLR2004
            return TokenRefusedError(problem, worth_retrying=True)
        if answer.status == 407:  # noqa: PLR2004 - a proxy in the open, not the service
            return NeverSentError(problem, worth_retrying=False)
        skew_s = self._transport.skew_s
        if skew_s is not None and abs(skew_s) > CLOCK_TOLERANCE_S and code in {"", *_TIME_CODES}:
            problem = clock_problem(skew_s, code=problem.code, request_id=answer.request_id)
        holds_s = LOCK_HOLDS_S if code == _LOCKED else REFUSAL_HOLDS_S
        self._refusal = _Refusal(problem=problem, since=Moment.of(self._clock), holds_s=holds_s)
        return TokenRefusedError(problem, worth_retrying=False)


def _auth_code(answer: Answer) -> str:
    """The "x.x.x" inside `error_description`; empty for 2xx or where there is none."""
    if answer.ok:
        return ""
    found = _AUTH_CODE.search(read_error(answer.body).sentence)
    return found.group() if found else ""
