"""Builds the client of the service from the configuration, secrets and all.

One caller for the window and one for the commands; nothing here is imported before it is needed.
"""

from dataclasses import replace
from urllib.parse import quote

from kiosk.app.configuration.load import credentials_of
from kiosk.app.configuration.secrets import fetch
from kiosk.app.configuration.section import refuse
from kiosk.domain.configuration.settings import Configuration, NetworkSettings
from kiosk.domain.values.mode import PRODUCTION_HOSTS, SANDBOX_HOSTS, Hosts, Mode
from kiosk.domain.values.operation import Operation
from kiosk.unico.assertion import Credentials
from kiosk.unico.client import UnicoClient


def hosts_of(configuration: Configuration) -> Hosts:
    """Where this mode speaks to. The demo's hosts are the simulator's and not known here."""
    match configuration.mode:
        case Mode.PRODUCTION:
            return PRODUCTION_HOSTS
        case Mode.SANDBOX:
            return SANDBOX_HOSTS
        case _ if configuration.custom is not None:
            return configuration.custom
        case _:
            raise refuse("config.hosts", "[custom] names no addresses")


def connect(configuration: Configuration) -> UnicoClient:
    """The client of a real service. Raises `ProblemError` of kind CONFIGURATION."""
    given = credentials_of(configuration)
    return UnicoClient(
        hosts=hosts_of(configuration),
        credentials=Credentials(
            account=given.account,
            tenant=given.tenant,
            private_key_pem=fetch(given.private_key).encode("utf-8"),
        ),
        api_keys={o: fetch(s.api_key) for o, s in configuration.services.items()},
        network=network_of(configuration),
        result_paths=result_paths(configuration),
    )


def network_of(configuration: Configuration) -> NetworkSettings:
    """The way out with the proxy's password in its address, which is in no repr.

    Raises `ProblemError` of kind CONFIGURATION where the password is not in its place.
    """
    network = configuration.network
    if network.proxy_password is None:
        return network
    password = quote(fetch(network.proxy_password), safe="")
    scheme, _, rest = network.proxy.partition("//")
    user, _, host = rest.rpartition("@")
    return replace(network, proxy=f"{scheme}//{user}:{password}@{host}")


def result_paths(configuration: Configuration) -> dict[Operation, str]:
    """Where a service's answer lies, for those whose field is not published."""
    return {o: s.result_path for o, s in configuration.services.items() if s.result_path}
