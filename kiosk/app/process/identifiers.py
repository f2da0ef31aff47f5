"""Fresh random identifiers."""


def new_id() -> str:
    """A random UUID."""
    import uuid  # noqa: PLC0415 - asks the platform for its name when imported: 10 ms

    return str(uuid.uuid4())
