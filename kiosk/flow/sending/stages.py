"""What is happening while the customer waits."""

from enum import StrEnum


class SendingStage(StrEnum):
    """What is happening while the customer waits, in the order in which it happens."""

    SEALING = "sealing"
    """Written down before the wire."""
    CONNECTING = "connecting"
    UPLOADING = "uploading"
    CHECKING = "checking"
    """The service has it and thinks."""
    WAITING_TO_RETRY = "waiting_to_retry"
