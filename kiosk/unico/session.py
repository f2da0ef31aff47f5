"""A call with everything that belongs to it: rate, token, and as many tries as its kind allows.

Between `transport` (one request) and `client` (one method an operation). It knows which failures
may be repeated, and nothing of what is in a body.
"""

from collections.abc import Callable
from dataclasses import replace

from kiosk.unico.auth import TokenSource
from kiosk.unico.clock import Clock
from kiosk.unico.errors import (
    AnswerLostError,
    NeverSentError,
    RefusedError,
    StrangerError,
    TokenRefusedError,
    UnicoError,
)
from kiosk.unico.limiter import RateLimiter
from kiosk.unico.phase import Stage
from kiosk.unico.portal import in_the_way
from kiosk.unico.retry import CONNECT_PAUSES_S, READ_PAUSES_S, RateLimitPatience
from kiosk.unico.transport import Answer, Call, Transport
from kiosk.unico.wire_errors import token_is_stale

Refusal = Callable[[Answer], RefusedError]
"""How this API's error bodies are read."""

_TOO_MANY = 429
_PROXY_LOGIN = 407
_BAD_MOMENTS = frozenset({408, 425, 500, 502, 503, 504})


class Session:
    """Sends calls with a token, at a steady rate."""

    def __init__(
        self, *, transport: Transport, tokens: TokenSource, limiter: RateLimiter, clock: Clock
    ) -> None:
        self._transport = transport
        self._tokens = tokens
        self._limiter = limiter
        self._clock = clock

    async def read(self, call: Call, refusal: Refusal) -> Answer:
        """A 2xx answer to a call that may be repeated: five tries, 1, 2, 4, 8 s between them.

        Any UnicoError after that.
        """
        pauses = iter(READ_PAUSES_S)
        patience = RateLimitPatience()
        while True:
            try:
                return await self._with_token(call, refusal)
            except RefusedError as error:
                if error.status == _TOO_MANY:
                    pause = patience.pause(error.retry_after_s)
                else:
                    pause = next(pauses, None) if error.status in _BAD_MOMENTS else None
                failure: UnicoError = error
            except AnswerLostError as error:
                pause, failure = next(pauses, None), error
            except (NeverSentError, TokenRefusedError) as error:
                pause, failure = (next(pauses, None) if error.worth_retrying else None), error
            if pause is None:
                raise failure
            await self._clock.sleep(pause)

    async def create(self, call: Call, refusal: Refusal, stage: Stage | None = None) -> Answer:
        """A whole answer of status 2xx to a call that must not be made twice.

        Repeated only where nothing can have been taken: no connection (three tries), no token,
        the service's own 429 (at most 60 s in all) and its own word of a stale token (once).
        NeverSentError, TokenRefusedError, and RefusedError below 500 in the service's own shape:
        surely not taken. Everything else: nobody knows.
        """
        pauses = iter(CONNECT_PAUSES_S)
        patience = RateLimitPatience()
        once = replace(call, creates=True)
        while True:
            try:
                return await self._with_token(once, refusal, stage)
            except RefusedError as error:
                limited = error.status == _TOO_MANY and error.by_service
                pause = patience.pause(error.retry_after_s) if limited else None
                failure: UnicoError = error
            except (AnswerLostError, StrangerError) as error:
                # Of the creation itself: of the token's request it never gets here.
                pause, failure = None, error
            except (NeverSentError, TokenRefusedError) as error:
                pause, failure = (next(pauses, None) if error.worth_retrying else None), error
            if pause is None:
                raise failure
            if stage is not None:
                stage("waiting_to_retry", failure.problem)
            await self._clock.sleep(pause)

    async def ask(self, call: Call, refusal: Refusal) -> Answer:
        """A 2xx answer at the first try, or the UnicoError that it ended in: for the doctor."""
        return await self._with_token(call, refusal)

    async def fetch(self, call: Call) -> Answer:
        """A whole answer without our token, from wherever; tried again like any read."""
        pauses = iter(READ_PAUSES_S)
        while True:
            try:
                answer = await self._transport.send(call)
            except (NeverSentError, AnswerLostError) as error:
                again = isinstance(error, AnswerLostError) or error.worth_retrying
                pause = next(pauses, None) if again else None
                if pause is None:
                    raise
            else:
                pause = next(pauses, None) if answer.status in _BAD_MOMENTS else None
                if pause is None:
                    return answer
            await self._clock.sleep(pause)

    async def _with_token(self, call: Call, refusal: Refusal, stage: Stage | None = None) -> Answer:
        """One try; a second one with a new token where the service calls the first one stale."""
        if stage is not None:
            stage("connecting")
        token = await self._token()
        try:
            return await self._once(call, token, refusal, stage)
        except RefusedError as error:
            if not token_is_stale(error) or (call.creates and not error.by_service):
                raise
        self._tokens.discard(token)
        return await self._once(call, await self._token(), refusal, stage)

    async def _token(self) -> str:
        try:
            return await self._tokens.token()
        except AnswerLostError as error:
            # A lost token answer says nothing of the call that needed it: that one never went out.
            raise NeverSentError(error.problem, worth_retrying=True) from None

    async def _once(self, call: Call, token: str, refusal: Refusal, stage: Stage | None) -> Answer:
        await self._limiter.turn()
        headers = {"Authorization": f"Bearer {token}", **call.headers}
        answer = await self._transport.send(replace(call, headers=headers), stage)
        stranger = in_the_way(answer)
        if stranger is not None:
            raise StrangerError(stranger)
        if answer.ok:
            return answer
        error = refusal(answer)
        if answer.status == _PROXY_LOGIN and self._transport.speaks_openly_to_proxy(call.url):
            # A proxy on plain HTTP answers in the service's place, before it forwards anything.
            problem = replace(error.problem, code="proxy.auth")
            raise NeverSentError(problem, worth_retrying=False)
        raise error
