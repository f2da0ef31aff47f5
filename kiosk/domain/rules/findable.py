"""By what a process can be found in the portal where its id was lost (notes section 11).

The client reference is the only means: the submission's id, where nothing else was typed. By API it
goes only where the key's configuration says that it takes one.
"""

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.operation import Operation

_S = SubmissionState
_ENDED = frozenset({_S.FINAL, _S.REFUSED, _S.CANCELLED, _S.EXPIRED})


def reference_sent(
    typed: str, submission: SubmissionId, operation: Operation, configuration: Configuration
) -> str:
    """`clientReference` on the wire; empty where none goes."""
    if operation is not Operation.JOURNEY:
        service = configuration.services.get(operation)
        if service is None or not service.client_reference:
            return ""
    return typed or submission


def found_by(row: Submission, configuration: Configuration) -> str:
    """The same of a row of the journal; empty also where it no longer tells what was typed."""
    told = configuration.store.keep_subject or row.state not in _ENDED
    if not told and not row.client_reference:
        return ""
    return reference_sent(row.client_reference, row.id, row.operation, configuration)
