"""Identifiers as types, so that one can not be passed for another.

A `ProcessId` is the service's word and is not unique in the journal: a document process may
come back with the id of the selfie's process (create-document-process-api.md, the page's own
example). A `SubmissionId` is ours and is.
"""

from typing import NewType

ProcessId = NewType("ProcessId", str)
DocumentId = NewType("DocumentId", str)
SubmissionId = NewType("SubmissionId", str)
VisitId = NewType("VisitId", str)
PersonId = NewType("PersonId", str)
