"""`[people]`: who may stand at the counter, and who says so."""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.staff import PeopleSource, Role

OWN_WORDS: Mapping[Role, frozenset[str]] = MappingProxyType(
    {role: frozenset({role.value}) for role in Role}
)
"""Each role by its own word: what counts where the configuration maps nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OidcSettings:
    """`[people.oidc]`: the identity provider of the house, spoken to by RFC 8628."""

    issuer: str = ""
    """Without a slash at the end where the provider has none: compared letter by letter."""
    client_id: str = ""
    client_secret: SecretRef | None = None
    """None: a public client."""
    scopes: tuple[str, ...] = ("openid", "profile", "offline_access")
    roles_claim: str = "roles"
    """Name of the claim, or a dotted path ("realm_access.roles")."""
    name_claim: str = "name"
    badge_claim: str = ""
    roles: Mapping[Role, frozenset[str]] = field(default_factory=lambda: OWN_WORDS)
    """Role to the provider's words for it."""
    clock_skew_s: float = 60.0
    require_nonce: bool = False
    """Whether an ID token without the nonce that was sent is refused. RFC 8628 names none, so many
    providers leave it out; one that is there has to be right whatever this says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSettings:
    """`[people]`."""

    source: PeopleSource = PeopleSource.NONE
    lock_after_s: float = 300.0
    """Nobody touched anything for so long: the counter is locked, its visit kept."""
    shift_hours: float = 12.0
    """A sign-in ends after this, whatever happens."""
    offline_hours: float = 4.0
    """OIDC: so long after the provider was last reached a sign-in still counts."""
    first_manager: SecretRef | None = None
    """Local: who is let in where there is no manager yet (`kiosk.people.first_manager`)."""
    oidc: OidcSettings = field(default_factory=OidcSettings)
