"""The way to the service, step by step, for `kiosk doctor`: where it ends and what to do there.

Sends one harmless GET to each host, asks for one token, and with each API key for a process that
does not exist. Creates nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from kiosk.domain.values.mode import Hosts
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind
from kiosk.unico.auth import CLOCK_TOLERANCE_S, TokenSource
from kiosk.unico.errors import (
    NeverSentError,
    RefusedError,
    StrangerError,
    UnicoError,
    UnreadableError,
)
from kiosk.unico.transport import Call, Transport
from kiosk.unico.transport_problems import clock_problem


class Step(StrEnum):
    """In the order of the way."""

    PROXY = "proxy"
    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    CLOCK = "clock"
    TOKEN = "token"  # noqa: S105 - the name of a step
    API_KEY = "api_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One step. `done` False: not reached, or nothing to look at (no proxy, no TLS).

    `host` is empty for what is looked at once; of an API key it is the service's name. `value` is
    a number with its unit or a word.
    """

    step: Step
    host: str = ""
    done: bool = True
    problem: Problem | None = None
    value: str = ""


_PATH = (Step.PROXY, Step.DNS, Step.CONNECT, Step.TLS)


_ABOUT_THE_KEY = frozenset(
    {ProblemKind.CONFIGURATION, ProblemKind.PERMISSION, ProblemKind.CREDENTIALS}
)
_PASSED = frozenset(
    {ProblemKind.NOT_FOUND, ProblemKind.GONE, ProblemKind.FIELD, ProblemKind.CONFLICT}
)
"""The service thought about the question itself, so it took the key."""

AskWithKey = Callable[[Operation], Awaitable[object]]
"""One read with the key of a service; raises UnicoError."""


async def examine(
    hosts: Hosts,
    transport: Transport,
    tokens: TokenSource,
    *,
    keys: Iterable[Operation] = (),
    ask: AskWithKey,
) -> tuple[Check, ...]:
    """All steps; one that fails does not stop the others from being tried."""
    urls = dict.fromkeys((hosts.identity_url, hosts.api_url, hosts.web_url))
    ways = await asyncio.gather(*(_way(url, transport) for url in urls))
    token = await _token(tokens)
    on_the_way = (*(check for way in ways for check in way), _clock(transport), token)
    if token.problem is not None:
        # Without a token nobody looks at a key.
        return (
            *on_the_way,
            *(Check(step=Step.API_KEY, host=key.value, done=False) for key in keys),
        )
    return (*on_the_way, *[await _key(key, ask) for key in keys])


async def _key(operation: Operation, ask: AskWithKey) -> Check:
    try:
        await ask(operation)
    except RefusedError as error:
        kind = error.problem.kind
        problem = error.problem if kind in _ABOUT_THE_KEY else None
        known = problem is not None or kind in _PASSED
        value = "" if known else f"the service did not say: {error.problem.code}"
        return Check(
            step=Step.API_KEY, host=operation.value, done=known, problem=problem, value=value
        )
    except UnreadableError:
        # A whole 2xx answer: whatever it is, the key opened it.
        pass
    except StrangerError as error:
        return Check(step=Step.API_KEY, host=operation.value, problem=error.problem)
    except UnicoError as error:
        mine = error.problem.code == "credentials.api_key"
        return Check(
            step=Step.API_KEY,
            host=operation.value,
            done=mine,
            problem=error.problem if mine else None,
        )
    return Check(step=Step.API_KEY, host=operation.value)


async def _way(url: str, transport: Transport) -> tuple[Check, ...]:
    host = urlsplit(url).hostname or ""
    problem: Problem | None = None
    try:
        await transport.send(Call(method="GET", url=f"{url}/", max_bytes=1_000_000))
    except NeverSentError as error:
        problem = error.problem
    except UnicoError:
        # It went out: the way is free, whatever the host thinks of the question.
        pass
    ends_at = _step_of(problem) if problem is not None else None
    proxied = transport.uses_proxy(url)
    checks = []
    reached = True
    for step in _PATH:
        applies = {
            Step.PROXY: proxied,
            Step.DNS: not proxied,  # the proxy looks the name up
            Step.CONNECT: True,
            Step.TLS: url.startswith("https:"),
        }[step]
        here = step is ends_at
        checks.append(
            Check(
                step=step,
                host=host,
                done=reached and (applies or here),
                problem=problem if here else None,
            )
        )
        reached = reached and not here
    return tuple(checks)


def _step_of(problem: Problem) -> Step:
    if problem.kind is ProblemKind.PROXY:
        return Step.PROXY
    if problem.code == "net.dns":
        return Step.DNS
    # A clock that is wrong is noticed by what it makes of a certificate.
    by_certificate = problem.code.startswith("tls.") or problem.kind is ProblemKind.CLOCK
    return Step.TLS if by_certificate else Step.CONNECT


def _clock(transport: Transport) -> Check:
    skew_s = transport.skew_s
    if skew_s is None:
        return Check(step=Step.CLOCK, done=False)
    wrong = abs(skew_s) > CLOCK_TOLERANCE_S
    return Check(
        step=Step.CLOCK,
        problem=clock_problem(skew_s) if wrong else None,
        value=f"{skew_s:+.0f} s",
    )


async def _token(tokens: TokenSource) -> Check:
    try:
        await tokens.token()
    except UnicoError as error:
        return Check(step=Step.TOKEN, problem=error.problem)
    return Check(step=Step.TOKEN)
