"""Where the program speaks to: demo, sandbox, production or hosts of one's own.

Source of the hosts: the five contract pages and notes section 1.
"""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.key import Form, key
from kiosk.domain.values.lean import dataclass


class Mode(StrEnum):
    """How real a check is. Everything that is not PRODUCTION is marked on every screen."""

    DEMO = "demo"
    SANDBOX = "sandbox"
    PRODUCTION = "production"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts:
    """Three base URLs without a trailing slash."""

    identity_url: str = field(metadata=key("of tokens", form=Form.ADDRESS, missing="config.hosts"))
    """Token endpoint's host, which is also the assertion's `aud`."""
    api_url: str = field(
        metadata=key("of processes and documents", form=Form.ADDRESS, missing="config.hosts")
    )
    """By-API processes and documents."""
    web_url: str = field(metadata=key("of journeys", form=Form.ADDRESS, missing="config.hosts"))
    """Web & SDK processes (journeys)."""


PRODUCTION_HOSTS = Hosts(
    identity_url="https://identity.acesso.io",
    api_url="https://api.id.unico.app",
    web_url="https://api.idcloud.unico.app",
)
SANDBOX_HOSTS = Hosts(
    identity_url="https://identityhomolog.acesso.io",
    api_url="https://api.id.uat.unico.app",
    web_url="https://api.idcloud.uat.unico.app",
)
