"""Two hundred kinds of answers that no service gives, byte by byte, and what each proves.

    python tests/torture/hostile_answers.py

Each kind is served on a real socket to a creation and to a read. What the creation ends in is part
of the table: the journal says "taken", "refused" or "waits" only where the answer proves it, and
nothing is ever sent twice. The exit status is 1 where one kind ends otherwise.
"""

import asyncio
import gzip
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import (
    Accepted,
    AlreadyThere,
    CreateOutcome,
    NotTaken,
    RefusedByService,
)
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from tests.unico.counter import PROCESS, client_for, onboarding
from tests.unico.wire_server import TOKEN, Exchange, WireServer, always

GOOD = {"id": PROCESS, "status": 3, "unicoId": {"result": "yes"}}
TAKEN, REFUSED, WAITS, THERE, UNKNOWN = "taken", "refused", "waits", "there", "unknown"
REFUSAL = {"error": {"code": "20507", "description": "O parâmetro subject.code é inválido."}}
HANGS = b"\0hangs\0"
"""At the end of an answer: the connection stays open and silent."""


@dataclass(frozen=True, slots=True)
class Kind:
    """`content` is all that comes back."""

    name: str
    proves: str
    content: bytes = field(repr=False)


def http(
    status: int | str, body: bytes | Any = b"", *headers: str, length: int | None = None
) -> bytes:
    """A whole answer."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    size = len(content) if length is None else length
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {size}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content


def bare(head: str, body: bytes = b"") -> bytes:
    """An answer with just this head."""
    return head.replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body


def heads() -> Iterator[Kind]:
    """Status lines and headers."""
    good = json.dumps(GOOD).encode()
    size = f"Content-Length: {len(good)}"
    lines = {
        "nothing": b"",
        "one NUL": b"\0",
        "a line end": b"\r\n",
        "an HTTP/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "HTTP/0.9": good,
        "TLS alert": b"\x15\x03\x01\x00\x02\x02\x28",
        "SSH": b"SSH-2.0-OpenSSH_9.2\r\n",
        "SMTP": b"220 mail ESMTP\r\n",
        "no version": bare(f"200 OK\n{size}", good),
        "HTTP/3": bare(f"HTTP/3 200 OK\n{size}", good),
        "status of two digits": bare(f"HTTP/1.1 20 OK\n{size}", good),
        "status of four digits": bare(f"HTTP/1.1 2000 OK\n{size}", good),
        "status in letters": bare(f"HTTP/1.1 OK\n{size}", good),
        "negative status": bare(f"HTTP/1.1 -200 OK\n{size}", good),
        "status 000": bare(f"HTTP/1.1 000 OK\n{size}", good),
        "status 999": bare(f"HTTP/1.1 999 OK\n{size}", good),
        "half a head": b"HTTP/1.1 200 OK\r\nContent-Le",
        "a head without end": b"HTTP/1.1 200 OK\r\nX: 1\r\n",
        "a header without a colon": bare(f"HTTP/1.1 200 OK\nnonsense\n{size}", good),
        "a header with a space in its name": bare(f"HTTP/1.1 200 OK\nX Y: 1\n{size}", good),
        "NUL in a header": bare(f"HTTP/1.1 200 OK\nX: a\0b\n{size}", good),
        "a header of a megabyte": bare("HTTP/1.1 200 OK\nX: " + "a" * 1_000_000),
        "ten thousand headers": bare("HTTP/1.1 200 OK" + "\nX: 1" * 10_000),
        "length negative": bare("HTTP/1.1 200 OK\nContent-Length: -1", good),
        "length in letters": bare("HTTP/1.1 200 OK\nContent-Length: many", good),
        "length of 30 digits": bare("HTTP/1.1 200 OK\nContent-Length: " + "9" * 30, good),
        "two lengths": bare(f"HTTP/1.1 200 OK\n{size}\nContent-Length: 3", good),
        "length longer than the body": http(200, good, length=len(good) + 1),
        "length much longer": http(200, good, length=10**9),
        "length shorter than the value": http(200, good, length=len(good) - 1),
        "length zero": http(200, good, length=0),
        "chunk size in words": bare("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"x\r\n{}\r\n"),
        "chunk size huge": bare(
            "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"f" * 40 + b"\r\n{}"
        ),
        "chunks without end": bare(
            "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"%x\r\n%b\r\n" % (len(good), good)
        ),
        "coding nobody knows": bare("HTTP/1.1 200 OK\nTransfer-Encoding: gzip", good),
        "101": bare("HTTP/1.1 101 Switching Protocols\nUpgrade: h2c\nConnection: upgrade"),
        "only 100s": bare("HTTP/1.1 100 Continue") * 5,
    }
    yield from (Kind(name, UNKNOWN, content) for name, content in lines.items())
    whole = {
        "no reason": bare(f"HTTP/1.1 200\n{size}", good),
        "another reason": bare(f"HTTP/1.1 200 Certainly Not\n{size}", good),
        "HTTP/1.0": bare("HTTP/1.0 200 OK", good),
        "until it closes": bare("HTTP/1.1 200 OK\nConnection: close", good),
        "chunked": bare(
            "HTTP/1.1 200 OK\nTransfer-Encoding: chunked",
            b"%x;a=b\r\n%b\r\n0\r\nX: 1\r\n\r\n" % (len(good), good),
        ),
        "a hundred first": bare("HTTP/1.1 100 Continue") + http(200, GOOD),
        "early hints first": bare("HTTP/1.1 103 Early Hints\nLink: </x>") + http(200, GOOD),
        "the same length twice": bare(f"HTTP/1.1 200 OK\n{size}\n{size}", good),
        "a Latin-1 header": http(200, GOOD, "X: caf\xe9"),
        "a cookie": http(200, GOOD, "Set-Cookie: a=b; Domain=.app"),
        "a date of tomorrow": http(200, GOOD, "Date: Fri, 31 Dec 9999 23:59:59 GMT"),
        "a date of nonsense": http(200, GOOD, "Date: yesterday"),
        "more than its length": http(200, GOOD) + b"HTTP/1.1 500 No\r\n\r\n",
        "201": http(201, GOOD),
        "299": http(299, GOOD),
        "text/plain": http(200, GOOD, "Content-Type: text/plain"),
        "text/html, and JSON all the same": http(200, GOOD, "Content-Type: text/html"),
        "a byte order mark": http(200, b"\xef\xbb\xbf" + good),
        "white space around": http(200, b" \r\n\t" + good + b"\n\n"),
    }
    yield from (Kind(name, TAKEN, content) for name, content in whole.items())


def packed() -> Iterator[Kind]:
    """Compression that nobody asked for."""
    good, twice = json.dumps(GOOD).encode(), "Content-Encoding: gzip, gzip"
    one = "Content-Encoding: gzip"
    bomb = gzip.compress(bytes(200_000_000))
    yield Kind("gzip", TAKEN, http(200, gzip.compress(good), one))
    yield Kind("deflate", TAKEN, http(200, zlib.compress(good), "Content-Encoding: deflate"))
    yield Kind("gzip in gzip", TAKEN, http(200, gzip.compress(gzip.compress(good)), twice))
    spoiled = {
        "a bomb": http(200, bomb, one),
        "a bomb in a bomb": http(200, gzip.compress(bomb), twice),
        "a bomb as a refusal": http(400, bomb, one),
        "a bomb that is zlib's": http(
            200, zlib.compress(bytes(200_000_000)), "Content-Encoding: deflate"
        ),
        "gzip that is none": http(200, good, one),
        "gzip cut off": http(200, gzip.compress(good)[:-9], one),
        "gzip with a wrong sum": http(200, gzip.compress(good)[:-8] + bytes(8), one),
        "gzip of nothing": http(200, b"", one),
        "three layers": http(200, good, "Content-Encoding: gzip, gzip, gzip"),
        "a thousand layers": http(200, good, "Content-Encoding: " + ",".join(["gzip"] * 1000)),
        "brotli": http(200, good, "Content-Encoding: br"),
        "zstd": http(200, good, "Content-Encoding: zstd"),
        "utf8": http(200, good, "Content-Encoding: utf8"),
    }
    yield from (Kind(name, UNKNOWN, content) for name, content in spoiled.items())


def bodies() -> Iterator[Kind]:
    """200 with a value that is no process."""
    values: dict[str, Any] = {
        "nothing": b"",
        "white space": b" \n",
        "null": b"null",
        "true": b"true",
        "a number": b"3",
        "a text": b'"ok"',
        "an array": [GOOD],
        "an empty object": {},
        "no id": {"status": 3},
        "id null": {**GOOD, "id": None},
        "id empty": {**GOOD, "id": ""},
        "id of spaces": {**GOOD, "id": "  "},
        "id an object": {**GOOD, "id": {"value": PROCESS}},
        "id an array": {**GOOD, "id": [PROCESS]},
        "id with a line end": {**GOOD, "id": f"{PROCESS}\nX: 1"},
        "id with an escape": {**GOOD, "id": "\x1b[2J"},
        "id of a megabyte": {**GOOD, "id": "a" * 1_000_000},
        "id right to left": {**GOOD, "id": f"\u202e{PROCESS}"},
        "id deeper": {"data": GOOD},
        "id in capitals": {"ID": PROCESS, "status": 3},
        "cut off": json.dumps(GOOD).encode()[:-1],
        "two values": json.dumps(GOOD).encode() * 2,
        "a comma too many": b'{"id":"' + PROCESS.encode() + b'",}',
        "single quotes": b"{'id':'" + PROCESS.encode() + b"'}",
        "a comment": b"// ok\n" + json.dumps(GOOD).encode(),
        "UTF-16": json.dumps(GOOD).encode("utf-16"),
        "UTF-32": json.dumps(GOOD).encode("utf-32"),
        "Latin-1": b'{"id":"' + PROCESS.encode() + b'","x":"\xe9"}',
        "NUL inside": b'{"id":"' + PROCESS.encode() + b'"\0}',
        "a number of 10,000 digits": b'{"id":"x","score":' + b"9" * 10_000 + b"}",
        "a hundred thousand brackets": b"[" * 100_000,
        "a hundred thousand objects": b'{"a":' * 100_000,
        "four megabytes": b'{"id":"x","y":"' + b"y" * 4_000_000 + b'"}',
        "XML": b"<?xml version='1.0'?><process/>",
        "HTML": b"<!doctype html><title>Sign in</title>",
        "JSONP": b"callback(" + json.dumps(GOOD).encode() + b")",
        "a guard": b")]}',\n" + json.dumps(GOOD).encode(),
        "server-sent events": b"data: " + json.dumps(GOOD).encode() + b"\n\n",
        "a picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "a PDF": b"%PDF-1.7\n",
        "protobuf": bytes([8, 3, 18, 4, 1, 2, 3, 4]),
        "a refusal with 200": REFUSAL,
    }
    yield from (Kind(f"200: {name}", UNKNOWN, http(200, v)) for name, v in values.items())
    yield Kind("204", UNKNOWN, bare("HTTP/1.1 204 No Content"))
    yield Kind("205", UNKNOWN, http(205))
    yield Kind("half and silence", UNKNOWN, http(200, GOOD, length=500) + HANGS)
    yield Kind("silence", UNKNOWN, HANGS)
    yield Kind("a head and silence", UNKNOWN, b"HTTP/1.1 200 OK\r\n" + HANGS)


def values() -> Iterator[Kind]:
    """A process whose other fields are of no kind that the pages print: it is there."""
    odd: dict[str, Any] = {
        "status missing": {"id": PROCESS},
        "status a text": {**GOOD, "status": "3"},
        "status unknown": {**GOOD, "status": 77},
        "status an object": {**GOOD, "status": {"code": 3}},
        "status huge": {**GOOD, "status": 10**30},
        "status true": {**GOOD, "status": True},
        "results null": {**GOOD, "unicoId": None, "identityFraudsters": None, "liveness": None},
        "results as texts": {**GOOD, "unicoId": "yes", "liveness": "1"},
        "results as arrays": {**GOOD, "unicoId": ["yes"], "government": [1]},
        "results as numbers": {**GOOD, "unicoId": 1, "government": 2, "biometryToken": 3},
        "results deeper": {**GOOD, "unicoId": {"result": {"result": "yes"}}},
        "score a text": {**GOOD, "score": "28"},
        "score beyond": {**GOOD, "score": 1e300},
        "score an object": {**GOOD, "score": {}},
        "document a text": {**GOOD, "document": "d"},
        "document empty": {**GOOD, "document": {}},
        "document of arrays": {**GOOD, "document": {"content": [1], "fileUrls": {}, "type": []}},
        "content of a thousand fields": {
            **GOOD,
            "document": {"content": {f"f{n}": n for n in range(1000)}},
        },
        "content nested": {**GOOD, "document": {"content": {"a": {"b": {"c": {"d": [1, [2]]}}}}}},
        "addresses of files": {
            **GOOD,
            "document": {"fileUrls": ["file:///etc/passwd", "http://10.0.0.1/", None, 3]},
        },
        "a thousand unknown keys": {**GOOD, **{f"k{n}": n for n in range(1000)}},
        "keys that are a person": {**GOOD, "12345678909": 1, "Luke Skywalker": 2},
        "lone surrogates": {**GOOD, "unicoId": {"result": "\ud800"}},
        "control letters": {**GOOD, "unicoId": {"result": "yes\r\nX: 1"}},
        "an id that is a number": {**GOOD, "id": 12},
        "an id of another shape": {**GOOD, "id": "../../oauth2/token?x=1#"},
    }
    yield from (Kind(name, TAKEN, http(200, v)) for name, v in odd.items())
    text = json.dumps(GOOD)
    yield Kind("NaN", TAKEN, http(200, text.replace("}}", '},"score":NaN}').encode()))
    yield Kind("Infinity", TAKEN, http(200, text.replace("}}", '},"score":-Infinity}').encode()))
    yield Kind("1e999", TAKEN, http(200, text.replace("}}", '},"score":1e999}').encode()))
    yield Kind("an id twice", TAKEN, http(200, f'{{"id":"other",{text[1:]}'.encode()))


def refusals() -> Iterator[Kind]:
    """Everything that is not 2xx."""
    foreign: dict[str, Any] = {
        "HTML": b"<html>no</html>",
        "nothing": b"",
        "text": b"denied",
        "a problem document": {"title": "Forbidden", "status": 403},
        "a message": {"message": "Forbidden"},
        "a gateway's code": {"error": {"code": 403, "message": "Forbidden"}},
    }
    for status in (400, 401, 403, 404, 408, 413, 422, 429, 451, 499):
        for name, body in foreign.items():
            empty = status == 429 and not body
            yield Kind(f"{status}: {name}", WAITS if empty else UNKNOWN, http(status, body))
    for status in (300, 301, 302, 303, 304, 307, 308, 399):
        where = "Location: http://127.0.0.1:1/login"
        yield Kind(f"{status}", UNKNOWN, http(status, b"", where))
    for status in (500, 501, 502, 503, 504, 507, 511, 520, 530, 599):
        yield Kind(f"{status} with a refusal in it", UNKNOWN, http(status, REFUSAL))
    for status in (400, 403, 404, 422):
        yield Kind(f"{status} of the service", REFUSED, http(status, REFUSAL))
    yield Kind("409 with an id", THERE, http(409, {"error": {"code": 20073, "id": PROCESS}}))
    two = {"error": {"code": 20073, "ids": [PROCESS, PROCESS.replace("8", "9")]}}
    yield Kind("409 with two ids", UNKNOWN, http(409, two))
    yield Kind("409 in HTML", UNKNOWN, http(409, f"<p>{PROCESS}</p>".encode()))
    yield Kind("a refusal cut off", UNKNOWN, http(400, REFUSAL, length=900))
    yield Kind("429 for a year", WAITS, http(429, b"", "Retry-After: 31536000"))
    yield Kind("429 until nonsense", WAITS, http(429, b"", "Retry-After: soon"))
    yield Kind("429 until before", WAITS, http(429, b"", "Retry-After: -5"))


def every_kind() -> tuple[Kind, ...]:
    """The whole table."""
    return (*heads(), *packed(), *bodies(), *values(), *refusals())


def proved(outcome: CreateOutcome) -> str:
    """What the journal would say."""
    match outcome:
        case Accepted():
            return TAKEN
        case RefusedByService():
            return REFUSED
        case NotTaken():
            return WAITS
        case AlreadyThere(process_id=str()):
            return THERE
        case _:
            return UNKNOWN


@dataclass(slots=True)
class Hostile:
    """Serves one kind at a time and counts what was asked."""

    kind: Kind
    creations: int = 0

    async def __call__(self, exchange: Exchange) -> None:
        """One connection, one answer."""
        request = await exchange.request()
        if request is None:
            return
        self.creations += request.method == "POST"
        content = self.kind.content
        await exchange.raw(content.removesuffix(HANGS))
        if content.endswith(HANGS):
            await asyncio.Event().wait()


async def tried(kinds: Iterable[Kind]) -> list[str]:
    """What ended otherwise than the table says, one line each; empty is right."""
    hostile = Hostile(Kind("none", UNKNOWN, b""))
    network = NetworkSettings(timeout_s=0.5, requests_per_s=1000.0)
    wrong = []
    async with WireServer(always(200, TOKEN)) as identity, WireServer(hostile) as api:
        client = client_for(api.url, identity.url, network=network)
        for kind in kinds:
            hostile.kind, hostile.creations = kind, 0
            said = proved(await client.create_process(onboarding()))
            problem = ""
            try:
                await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
            except ProblemError as error:
                problem = error.problem.code
            if said != kind.proves:
                wrong.append(f"{kind.name}: {said} instead of {kind.proves}")
            if hostile.creations > 1 and said != WAITS:
                wrong.append(f"{kind.name}: sent {hostile.creations} times")
            if said == UNKNOWN and not problem:
                wrong.append(f"{kind.name}: a read takes it for an answer")
        await client.close()
    return wrong


def main() -> int:
    """All of them, one after the other."""
    kinds = every_kind()
    wrong = asyncio.run(tried(kinds))
    sys.stdout.write("".join(f"{told}\n" for told in wrong))
    sys.stdout.write(f"{len(kinds)} kinds, {len(wrong)} wrong\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
