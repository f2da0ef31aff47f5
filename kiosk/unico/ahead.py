"""Pictures that are put into base64 before their request is sent, while the journal still writes.

A few at most, and each for one use: what is kept here is somebody's face.
"""

import asyncio
import base64
from collections import deque

from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import (
    DocumentRequest,
    PictureReference,
    ProcessRequest,
    TransactionalRequest,
)
from kiosk.domain.values.picture import Picture

MOST = 6
"""Of one request: the selfie and its references, or a document's sides."""


class Ahead:
    """Used from one loop; encoding happens in a worker thread."""

    def __init__(self) -> None:
        self._ready: deque[tuple[bytes, bytes]] = deque(maxlen=MOST)

    async def encode(self, request: ProcessRequest | JourneyRequest) -> None:
        """Have the request's pictures ready; those of an earlier one are forgotten."""
        self._ready.clear()
        for picture in pictures_of(request)[:MOST]:
            text = await asyncio.to_thread(base64.b64encode, picture.jpeg)
            self._ready.append((picture.jpeg, text))

    def take(self) -> dict[bytes, bytes]:
        """Picture to base64, of everything that is ready; nothing of it stays."""
        taken = dict(self._ready)
        self._ready.clear()
        return taken

    def forget(self) -> None:
        """The visit is over."""
        self._ready.clear()


def pictures_of(request: ProcessRequest | JourneyRequest) -> tuple[Picture, ...]:
    """Every picture of a request."""
    if isinstance(request, DocumentRequest):
        return request.files
    references: tuple[Picture, ...] = ()
    if isinstance(request, JourneyRequest | TransactionalRequest):
        references = tuple(
            each.picture for each in request.references if isinstance(each, PictureReference)
        )
    return references if isinstance(request, JourneyRequest) else (*references, request.selfie)
