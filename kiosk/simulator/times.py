"""How the service prints a moment."""

import datetime as dt


def utc(seconds: float) -> str:
    """Seconds since the epoch in UTC with microseconds and a Z, as create-process-web-sdk.md."""
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
