"""argon2 with the smallest parameters: the tests prove what is asked of it, not how slow it is."""

from argon2 import PasswordHasher

from kiosk.people.secrets import Hasher


def quick_hasher() -> Hasher:
    return Hasher(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
