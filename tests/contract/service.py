"""The service once more, written from the published pages alone.

It shares nothing with `kiosk/`: no enum, no parser, no table. What the client and the simulator
might both have misread from one module, they can not have misread here as well. It serves what the
pages print, records what it was asked, and says what was wrong with it (`faults`).
"""

import base64
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

Json = dict[str, object]

PROCESS = "80371b2a-3ac7-432e-866d-57fe37896ac6"
JOURNEY = "53060f52-f146-4c12-a234-5bb5031f6f5b"

ORDINARY_HEADERS = {
    "host", "accept", "accept-encoding", "connection", "user-agent", "content-length",
    "content-type", "authorization", "apikey",
}  # fmt: skip
"""Anything else may be answered with 415 or 502 (notes, section 1)."""

ONBOARDING_ANSWER: Json = {
    "id": PROCESS,
    "status": 3,
    "unicoId": {"result": "yes"},
    "identityFraudsters": {"result": "inconclusive"},
    "government": {"serpro": 87},
    "liveness": 1,
}

DOCUMENT_ANSWER: Json = {
    "id": PROCESS,
    "status": 3,
    "document": {
        "id": "doc-abc-123",
        "type": "unico.moja.dictionary.br.cnh.v2.Cnh",
        "cpfMatch": True,
        "faceMatch": True,
        "content": {
            "numero": "12345678",
            "nomeCivil": "Luke Skywalker",
            "dataNascimento": "2000-05-20T00:00:00Z",
            "categoria": "B",
            "dataExpiracao": "2030-05-20T00:00:00Z",
        },
        "fileUrls": ["https://storage.unico.app/documents/doc-abc-123/front.jpg"],
    },
}

JOURNEY_ANSWER: Json = {
    "process": {
        "id": JOURNEY,
        "state": "PROCESS_STATE_CREATED",
        "flow": "idunicosign",
        "purpose": "biometryonboarding",
        "callbackUri": "https://app.client.com/callback",
        "userRedirectUrl": f"https://cadastro.unico.app/process/{JOURNEY}",
        "token": "eyJhbGciOiJSUzI1NiIs-token",
        "webAppToken": "eyJhbGciOiJSUzI1NiIs-webapp",
        "createdAt": "2023-10-09T09:15:25.417105Z",
        "expiresAt": "2099-10-09T16:15:25.417105Z",
        "capacities": [],
        "authenticationInfo": {},
        "person": {"duiType": "DUI_TYPE_BR_CPF", "duiValue": "12345678909", "notifications": []},
        "companyData": {"countryCode": "BR"},
    }
}

TOKEN_ANSWER: Json = {
    "access_token": "eyJ0.the-token.c2ln",
    "token_type": "Bearer",
    "expires_in": "3600",
}


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One answer. `cut`: close the connection after so many bytes of all that would be sent."""

    status: int = 200
    body: object = None
    headers: dict[str, str] = field(default_factory=dict)
    wait_s: float = 0.0
    cut: int | None = None

    def content(self) -> bytes:
        """As it goes over the wire: bytes as they are, everything else as JSON."""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One request as it came in."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Json:
        """The body, which has to be one JSON object."""
        value = json.loads(self.body)
        assert isinstance(value, dict)
        return value


def refused(code: str, description: str, status: int = 400) -> Reply:
    """The envelope of the API pages."""
    return Reply(status=status, body={"error": {"code": code, "description": description}})


class Service:
    """What is asked is kept in `asked`; `next_replies[path]` come before the ordinary answers."""

    def __init__(self, public_key: rsa.RSAPublicKey) -> None:
        self._public_key = public_key
        self.url = ""
        self.asked: list[Asked] = []
        self.faults: list[str] = []
        self.assertions: list[Json] = []
        self.raw_assertions: set[str] = set()
        self.next_replies: dict[str, list[Reply]] = {}

    def will(self, path: str, *replies: Reply) -> None:
        """Answer the next requests of `path` ("POST /processes/v1") so."""
        self.next_replies.setdefault(path, []).extend(replies)

    def to(self, path: str) -> list[Asked]:
        """The requests of one path, in their order."""
        return [a for a in self.asked if f"{a.method} {a.path}" == path]

    def answer(self, asked: Asked) -> Reply:
        """The next reply that was ordered, else what the pages print."""
        self.asked.append(asked)
        self._judge_headers(asked)
        if asked.path == "/oauth2/token":
            self._judge_assertion(asked)
        waiting = self.next_replies.get(f"{asked.method} {asked.path}")
        if waiting:
            return waiting.pop(0)
        return self._ordinary(asked)

    def _ordinary(self, asked: Asked) -> Reply:
        if asked.path == "/oauth2/token":
            return Reply(body=TOKEN_ANSWER)
        if asked.path.startswith("/processes/v1"):
            document = asked.method == "POST" and "document" in asked.json
            return Reply(body=DOCUMENT_ANSWER if document else ONBOARDING_ANSWER)
        if asked.path == "/documents/v1":
            return Reply(body={"items": []})
        if asked.path.startswith("/client/v1/process"):
            return Reply(body=JOURNEY_ANSWER)
        return Reply(status=404, body={"error": {"code": "0000", "description": "not found"}})

    def _judge_headers(self, asked: Asked) -> None:
        for name in asked.headers.keys() - ORDINARY_HEADERS:
            self.faults.append(f"header {name}")
        if asked.path == "/oauth2/token":
            if asked.headers.get("content-type") != "application/x-www-form-urlencoded":
                self.faults.append("token: content type")
            return
        if not asked.headers.get("authorization", "").startswith("Bearer "):
            self.faults.append("no bearer token")
        by_api = asked.path.startswith(("/processes", "/documents"))
        if by_api != ("apikey" in asked.headers):
            self.faults.append("API key missing, or where none belongs")
        if asked.method == "POST" and asked.headers.get("content-type") != "application/json":
            self.faults.append("content type")

    def _judge_assertion(self, asked: Asked) -> None:
        form = parse_qs(asked.body.decode(), strict_parsing=True)
        if form.keys() != {"grant_type", "assertion"}:
            self.faults.append("token: form fields")
        if form["grant_type"] != ["urn:ietf:params:oauth:grant-type:jwt-bearer"]:
            self.faults.append("token: grant type")
        assertion = form["assertion"][0]
        known = assertion in self.raw_assertions
        self.raw_assertions.add(assertion)
        head, payload, signature = assertion.split(".")
        try:
            self._public_key.verify(
                _unpadded(signature),
                f"{head}.{payload}".encode(),
                padding.PKCS1v15(),
                hashes.SHA256(),
            )
        except InvalidSignature:
            self.faults.append("token: signature")
        if json.loads(_unpadded(head)) != {"alg": "RS256", "typ": "JWT"}:
            self.faults.append("token: JWT header")
        claims = json.loads(_unpadded(payload))
        self.assertions.append(claims)
        now = time.time()
        # Two programs that sign in the same second may draw the same; one that keeps it may not.
        if known and now - claims["iat"] > 2:
            self.faults.append("token: assertion used twice")
        if claims.keys() != {"iss", "aud", "scope", "iat", "exp"}:
            self.faults.append(f"token: claims {sorted(claims)}")
        elif not (
            claims["iss"] == "counter@0000-tenant.iam.acesso.io"
            and claims["aud"] == self.url
            and claims["scope"] == "*"
            and type(claims["iat"]) is int
            and abs(claims["iat"] - now) < 60
            and claims["iat"] < claims["exp"] <= claims["iat"] + 3600
        ):
            self.faults.append("token: values of the claims")


def _unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length", "0"))
        asked = Asked(
            method=self.command,
            path=parts.path,
            query=parse_qs(parts.query),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length),
        )
        reply = self.server.service.answer(asked)
        self.server.stopped.wait(reply.wait_s)
        content = reply.content()
        headers = {"Content-Type": "application/json", "Content-Length": str(len(content))}
        head = "".join(f"{k}: {v}\r\n" for k, v in {**headers, **reply.headers}.items())
        whole = f"HTTP/1.1 {reply.status} Answer\r\n{head}\r\n".encode() + content
        try:
            self.wfile.write(whole[: reply.cut])
        except OSError:
            self.close_connection = True
        if reply.cut is not None:
            self.close_connection = True


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    service: Service
    stopped: threading.Event


@contextmanager
def served(public_key: rsa.RSAPublicKey, port: int = 0) -> Iterator[Service]:
    """The service on a free port of the loopback, until the block ends."""
    service = Service(public_key)
    with _Server(("127.0.0.1", port), _Handler) as server:
        server.service = service
        server.stopped = threading.Event()
        service.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield service
        finally:
            server.stopped.set()
            server.shutdown()
            thread.join()
