"""`[people]`: who may stand at the counter, and who says so."""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.values.key import Form, key
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.staff import PeopleSource, Role

OWN_WORDS: Mapping[Role, frozenset[str]] = MappingProxyType(
    {role: frozenset({role.value}) for role in Role}
)
"""Each role by its own word: what counts where the configuration maps nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OidcSettings:
    """`[people.oidc]`: the identity provider of the house, spoken to by RFC 8628."""

    issuer: str = field(
        default="",
        metadata=key(
            "the provider, by discovery; compared letter by letter", shown="none", form=Form.EXACT
        ),
    )
    client_id: str = field(
        default="",
        metadata=key("how the provider knows this program", shown="none", form=Form.EXACT),
    )
    client_secret: SecretRef | None = field(
        default=None, metadata=key("a secret's place; without one a public client")
    )
    scopes: tuple[str, ...] = field(
        default=("openid", "profile", "offline_access"),
        metadata=key(
            "what is asked of the provider", shown="`openid`, `profile`, `offline_access`"
        ),
    )
    roles_claim: str = field(
        default="roles", metadata=key("a claim's name, or its dotted path (`realm_access.roles`)")
    )
    name_claim: str = field(default="name", metadata=key("the claim that holds the name"))
    badge_claim: str = field(
        default="", metadata=key("the claim that holds the badge's number", shown="none")
    )
    clock_skew_s: float = field(default=60.0, metadata=key("what is forgiven in times"))
    require_nonce: bool = field(
        default=False,
        metadata=key(
            "whether an ID token without the nonce that was sent is refused too; a wrong one "
            "always is (RFC 8628 names none, and many providers leave it out)"
        ),
    )
    roles: Mapping[Role, frozenset[str]] = field(
        default_factory=lambda: OWN_WORDS,
        metadata=key(
            "the provider's words for each role",
            shown="each its own word",
            summary="[people.oidc.roles] attendant, supervisor, manager, auditor",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSettings:
    """`[people]`."""

    source: PeopleSource = field(
        default=PeopleSource.NONE,
        metadata=key(
            "nobody signs in; people and their PINs, sealed in the journal; or the house's "
            "identity provider. [docs/people.md](docs/people.md)"
        ),
    )
    lock_after_s: float = field(
        default=300.0, metadata=key("when a counter that nobody touches is locked", low=15)
    )
    shift_hours: float = field(
        default=12.0, metadata=key("how long the provider's sign-in lasts", low=0.25)
    )
    offline_hours: float = field(
        default=4.0, metadata=key("how long it lasts while the provider can not be reached")
    )
    first_manager: SecretRef | None = field(
        default=None,
        metadata=key(
            "place of what `kiosk provision` keeps of `[secrets.first_manager]`: let in where "
            "there is no manager yet"
        ),
    )
    oidc: OidcSettings = field(default_factory=OidcSettings, metadata=key(""))
