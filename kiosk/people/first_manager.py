"""The first manager: brought by provisioning, let in once, where nobody could let anybody in yet.

What is kept between provisioning and the first start is one line of JSON in the place for secrets:
name, badge and an argon2id hash. May know the store's protocol.
"""

import json
import uuid

from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.sign_in import KeptSecret
from kiosk.domain.values.staff import Role, StaffMember
from kiosk.people.ports import PeopleStore
from kiosk.people.roster import NewMember, check, refused, tidy
from kiosk.people.secrets import Hasher


def draft(*, name: str, badge: str, pin: str) -> str:
    """What a provisioning file says, as one text; ProblemError where it is nobody."""
    if not pin:
        raise refused("people.pin")
    check(NewMember(name=name, badge=badge, roles=frozenset({Role.MANAGER}), pin=pin))
    return json.dumps([tidy(name), tidy(badge), pin])


def to_keep(drafted: str) -> str:
    """The same with the hash in the place of the PIN."""
    name, badge, pin = json.loads(drafted)
    return json.dumps({"name": name, "badge": badge, "hash": Hasher().hash(pin)})


def is_of(kept: str, drafted: str) -> bool:
    """Whether `kept` was made of `drafted`."""
    found = _read(kept)
    if found is None:
        return False
    name, badge, pin = json.loads(drafted)
    return found[:2] == (name, badge) and Hasher().matches(found[2], pin)


def admit_first(store: PeopleStore, kept: str) -> StaffMember | None:
    """Let the first manager in where there is no active manager; None where there is one.

    ProblemError `people.first_manager` where `kept` is not what provisioning writes. Blocking.
    """
    if any(each.active and Role.MANAGER in each.roles for each in store.all()):
        return None
    found = _read(kept)
    if found is None:
        raise refused("people.first_manager", "people.first_manager")
    name, badge, hashed = found
    member = StaffMember(
        id=PersonId(str(uuid.uuid4())),
        name=name,
        badge=badge if store.with_badge(badge) is None else "",
        roles=frozenset({Role.MANAGER}),
    )
    store.add([(member, KeptSecret(hashed=hashed))], how="provisioning")
    return member


def _read(kept: str) -> tuple[str, str, str] | None:
    try:
        said = json.loads(kept)
        found = (said["name"], said["badge"], said["hash"])
    except (ValueError, KeyError, TypeError):
        return None
    return found if all(isinstance(each, str) for each in found) and found[0] else None
