"""Where a secret lies; the secret itself is in no setting."""

from kiosk.domain.values.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretRef:
    """Where a secret lies: "vault:NAME", "file:PATH" or "env:NAME"."""

    scheme: str
    name: str
