"""A client as plain as can be: httpx, assertions signed here, nothing shared with the kiosk's."""

import base64
import hashlib
import json
import secrets
import time
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from kiosk.domain.values.operation import Operation
from kiosk.simulator.credentials import Credentials
from kiosk.simulator.files import placeholder_png
from kiosk.simulator.server import SimulatorThread

GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
APPROVED = "12345678909"
PICTURE = base64.b64encode(placeholder_png()).decode()
PICTURE_SHA256 = hashlib.sha256(placeholder_png()).hexdigest()
HEADER = {"alg": "RS256", "typ": "JWT"}


def b64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def assertion(pem: bytes, claims: dict[str, Any], header: dict[str, Any] | None = None) -> str:
    head = b64url(json.dumps(header or HEADER).encode())
    body = b64url(json.dumps(claims).encode())
    key = load_pem_private_key(pem, password=None)
    assert isinstance(key, RSAPrivateKey)
    signature = key.sign(f"{head}.{body}".encode(), PKCS1v15(), SHA256())
    return f"{head}.{body}.{b64url(signature)}"


def claims_for(base_url: str, credentials: Credentials, **changes: Any) -> dict[str, Any]:
    now = int(time.time())
    claims = {
        "iss": credentials.issuer,
        "aud": base_url,
        "scope": "*",
        "iat": now,
        "exp": now + 1800 + secrets.randbelow(1800),
    }
    return {key: value for key, value in (claims | changes).items() if value is not None}


def subject(code: str = APPROVED, **more: Any) -> dict[str, Any]:
    return {"code": code, "name": "Luke Skywalker"} | more


def onboarding(code: str = APPROVED, **more: Any) -> dict[str, Any]:
    return {"subject": subject(code), "useCase": "Onboarding", "imageBase64": PICTURE} | more


class Counter:
    """One client of one simulator, with a token."""

    def __init__(self, simulator: SimulatorThread, base_url: str) -> None:
        self.simulator = simulator
        self.base_url = base_url
        self.credentials = simulator.credentials()
        self.http = httpx.Client(base_url=base_url, trust_env=False, timeout=10)
        self.token = ""
        self.sign_in()

    def ask_token(self, text: str | None = None, **changes: Any) -> httpx.Response:
        claims = claims_for(self.base_url, self.credentials, **changes)
        signed = text or assertion(self.credentials.private_key_pem, claims)
        return self.http.post("/oauth2/token", data={"grant_type": GRANT, "assertion": signed})

    def sign_in(self) -> None:
        answer = self.ask_token()
        assert answer.status_code == 200, answer.text
        self.token = answer.json()["access_token"]

    def headers(self, service: Operation | str = Operation.ONBOARDING) -> dict[str, str]:
        key = self.credentials.api_keys[service] if isinstance(service, Operation) else service
        return {"Authorization": f"Bearer {self.token}", "APIKEY": key}

    def create(self, body: Any, service: Operation | str = Operation.ONBOARDING) -> httpx.Response:
        return self.http.post("/processes/v1", json=body, headers=self.headers(service))

    def read(self, process_id: str) -> httpx.Response:
        return self.http.get(f"/processes/v1/{process_id}", headers=self.headers())

    def made(self, body: Any, service: Operation | str = Operation.ONBOARDING) -> dict[str, Any]:
        answer = self.create(body, service)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    def document(self, code: str = APPROVED, **changes: Any) -> dict[str, Any]:
        """A document's body that is linked to a fresh selfie of the same person."""
        selfie = self.made(onboarding(code))
        document = {
            "purpose": "onboarding",
            "authProcessId": selfie["id"],
            "files": [{"data": PICTURE}],
        }
        kept = {key: value for key, value in (document | changes).items() if value is not None}
        return {"subject": subject(code, duiType="DUI_TYPE_BR_CPF"), "document": kept}

    def journey(self, body: dict[str, Any]) -> httpx.Response:
        return self.http.post("/client/v1/process", json=body, headers=self.bearer())

    def follow(self, process_id: str, what: str = "") -> httpx.Response:
        return self.http.get(f"/client/v1/process/{process_id}{what}", headers=self.bearer())

    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def control(self, method: str, path: str, body: Any = None) -> Any:
        answer = self.http.request(method, f"/_simulator/{path}", json=body)
        return answer.json()
