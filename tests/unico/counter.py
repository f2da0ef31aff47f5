"""What the tests of this folder build on: a clock of their own, made-up credentials, requests."""

import asyncio
import base64
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

import httpx
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import OnboardingRequest
from kiosk.domain.contract.subject import Gender, Subject
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.values.mode import Hosts
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.unico.assertion import Credentials
from kiosk.unico.client import UnicoClient

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC).timestamp()
PROCESS = "80371b2a-3ac7-432e-866d-57fe37896ac6"
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8 + b"\xff\xd9"
ALL_KEYS = {operation: f"key-of-{operation.value}" for operation in Operation}


@dataclass
class FakeClock:
    """Sleeping moves it, at once; `when_asleep` is called before each pause ends."""

    now_wall: float = NOW
    now_monotonic: float = 1000.0
    slept: list[float] = field(default_factory=list)
    when_asleep: Callable[[float], Awaitable[None]] | None = None

    def wall(self) -> float:
        return self.now_wall

    def monotonic(self) -> float:
        return self.now_monotonic

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pass_(seconds)
        if self.when_asleep is not None:
            await self.when_asleep(seconds)
        await asyncio.sleep(0)

    def pass_(self, seconds: float) -> None:
        self.now_wall += seconds
        self.now_monotonic += seconds

    @property
    def pauses(self) -> list[float]:
        """Without what the rate limiter asked for."""
        return [pause for pause in self.slept if pause >= 0.5]


@cache
def private_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def private_key_pem() -> bytes:
    return private_key().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def credentials() -> Credentials:
    return Credentials(account="counter", tenant="0000-tenant", private_key_pem=private_key_pem())


def client_for(
    api_url: str,
    identity_url: str = "",
    *,
    wire: httpx.AsyncBaseTransport | None = None,
    clock: FakeClock | None = None,
    network: NetworkSettings | None = None,
    result_paths: Mapping[Operation, str] | None = None,
    **others: Any,
) -> UnicoClient:
    return UnicoClient(
        hosts=Hosts(
            identity_url=identity_url or api_url,
            api_url=api_url,
            web_url=others.pop("web", api_url),
        ),
        credentials=credentials(),
        api_keys=others.pop("api_keys", ALL_KEYS),
        network=network or NetworkSettings(timeout_s=5.0, requests_per_s=1000.0),
        result_paths=result_paths,
        transport=wire,
        clock=clock or FakeClock(),
        **others,
    )


def picture(content: bytes = JPEG) -> Picture:
    return Picture(jpeg=content, width=1280, height=720, quality=92)


def subject() -> Subject:
    return Subject(
        code="12345678909",
        name="Luke Skywalker",
        gender=Gender.MALE,
        birth_date="2000-05-20",
        email="luke@example.com",
        phone="5519725570707",
    )


def onboarding() -> OnboardingRequest:
    return OnboardingRequest(subject=subject(), selfie=picture(), use_case="Onboarding")


def journey() -> JourneyRequest:
    return JourneyRequest(
        flow="id",
        purpose=JourneyPurpose.CREDIT_PROCESS,
        person=Person(
            dui_type=DuiType.BR_CPF, dui_value="12345678909", friendly_name="Luke Skywalker"
        ),
        callback_uri="/",
    )


def to_base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
