"""Identifiers as types, so that one can not be passed for another.

A `ProcessId` is the service's word and is not unique in the journal: a document process may
come back with the id of the selfie's process (create-document-process-api.md, the page's own
example). A `SubmissionId` is ours and is.
"""

from typing import NewType
from uuid import UUID

from kiosk.domain.values.text import canonical

ProcessId = NewType("ProcessId", str)
DocumentId = NewType("DocumentId", str)
SubmissionId = NewType("SubmissionId", str)
VisitId = NewType("VisitId", str)
PersonId = NewType("PersonId", str)

_AROUND = "{}()[]<>\"',;:."
"""What an id may be pasted with."""


def clean_id(raw: str) -> str:
    """An id as it was pasted: without spaces, unseen characters or the marks around it.

    A UUID in its usual lower case; what is none stays otherwise as it is, so that the check can
    name it.
    """
    text = "".join(canonical(raw).split()).strip(_AROUND)
    return text.lower() if is_uuid(text) else text


def is_uuid(text: str) -> bool:
    """Whether `text` is a UUID in its usual spelling of 36 characters."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
