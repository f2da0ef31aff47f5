"""Fresh random identifiers."""

import uuid


def new_id() -> str:
    """A random UUID."""
    return str(uuid.uuid4())
