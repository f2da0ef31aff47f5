"""What `kiosk simulator` prints: the address, the key, a configuration to copy, the identifiers."""

from pathlib import Path

from kiosk.simulator.credentials import SDK_ONLY_KEY, Credentials
from kiosk.simulator.provider import CLIENT, PATH, PEOPLE
from kiosk.simulator.scenarios import OUTCOMES


def notice(base_url: str, credentials: Credentials, key_file: Path) -> str:
    """The whole text, ending in a newline."""
    keys = "".join(
        f'\n[services.{operation}]\napi_key = "env:KIOSK_{operation.upper()}_KEY"   # {key}'
        for operation, key in credentials.api_keys.items()
    )
    rows = "\n".join(f"  {o.cpf or '-':<12} {o.curp:<19} {o.name:<22} {o.about}" for o in OUTCOMES)
    return f"""\
The simulator serves {base_url} (this machine alone; Ctrl-C ends it).
Private key: {key_file}
API key that demands the SDK: {SDK_ONLY_KEY}

A configuration that speaks to it:

mode = "custom"
[custom]
identity_url = "{base_url}"
api_url = "{base_url}"
web_url = "{base_url}"
[credentials]
account = "{credentials.account}"
tenant = "{credentials.tenant}"
private_key_file = "{key_file}"
{keys.strip()}

An identity provider for [people] source = "oidc" (its people: {_people()}):

[people]
source = "oidc"
[people.oidc]
issuer = "{base_url}{PATH}"
client_id = "{CLIENT}"
badge_claim = "employee_number"

Test identifiers (CPF, CURP); any other valid one is approved:
{rows}
"""


def _people() -> str:
    return ", ".join(f"{each.name} ({', '.join(each.roles)})" for each in PEOPLE)
