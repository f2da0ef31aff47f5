"""The demo's three people: one of each role that stands at a counter, with PINs that are no secret.

Their names are those of the contract's own examples. Nothing of them outlives the program.
"""

from typing import Final

from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.sign_in import KeptSecret
from kiosk.domain.values.staff import Role, StaffMember
from kiosk.people.ports import PeopleStore
from kiosk.people.secrets import Hasher

PEOPLE: Final = (
    ("d0000000-0000-4000-8000-000000000001", "Luke Skywalker", "1701", Role.ATTENDANT, "471160"),
    ("d0000000-0000-4000-8000-000000000002", "Leia Organa", "1702", Role.SUPERVISOR, "582271"),
    ("d0000000-0000-4000-8000-000000000003", "Han Solo", "1703", Role.MANAGER, "693382"),
)


def demo_pin(badge: str) -> str:
    """The PIN to be told on the screen; empty where the badge is none of theirs."""
    return next((pin for _, _, each, _, pin in PEOPLE if badge and each == badge), "")


def admit_demo_people(store: PeopleStore) -> None:
    """Write them down where they are not yet. Blocking: three hashes."""
    hasher = Hasher()
    if not store.all():
        store.add(
            [
                (
                    StaffMember(id=PersonId(own), name=name, badge=badge, roles=frozenset({role})),
                    KeptSecret(hashed=hasher.hash(pin), must_change=False),
                )
                for own, name, badge, role, pin in PEOPLE
            ],
            how="demo",
        )
