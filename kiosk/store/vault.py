"""Finds a vault of the operating system that is worth the name.

May know `keyring` and the names of its backends. Must not accept one that keeps secrets in the
open or forgets them: keyrings.alt's PlaintextKeyring is what an installation without a desktop
silently ends up with.
"""

from collections.abc import Iterable
from typing import Final, cast

from kiosk.store.keys import Vault

_REFUSED_CLASSES: Final = frozenset(
    {"PlaintextKeyring", "UncryptedFileKeyring", "UnencryptedKeyring", "EncryptedKeyring"}
)
_REFUSED_MODULES: Final = (
    "keyrings.alt",
    "keyring.backends.fail",
    "keyring.backends.null",
)


def usable(backend: object) -> bool:
    """Whether a backend is a vault, told by its class and those that it is made of."""
    for kind in type(backend).__mro__:
        if kind.__name__ in _REFUSED_CLASSES or kind.__module__.startswith(_REFUSED_MODULES):
            return False
    return True


def first_usable(backends: Iterable[object]) -> Vault | None:
    """The first that is a vault; a chain of several is looked into, never taken as a whole."""
    for backend in backends:
        parts = getattr(backend, "backends", None)
        if parts is not None:
            found = first_usable(cast("Iterable[object]", parts))
            if found is not None:
                return found
        elif usable(backend):
            return cast("Vault", backend)
    return None


def os_vault() -> Vault | None:
    """The vault of this session, or None."""
    import keyring  # noqa: PLC0415
    import keyring.errors  # noqa: PLC0415

    try:
        return first_usable([keyring.get_keyring()])
    except (keyring.errors.KeyringError, RuntimeError):
        return None
