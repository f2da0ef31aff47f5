"""Every command that needs the store and the service, in one table."""

from collections.abc import Callable

from kiosk.visit.courier import Courier
from kiosk.visit.follower import Follower
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.handlers.journeys import JourneyHandlers
from kiosk.visit.handlers.records import RecordHandlers
from kiosk.visit.handlers.sending import SendingHandlers


def service_rows(
    work: Work, *, courier: Courier, follower: Follower, new_id: Callable[[], str]
) -> Rows:
    """The rows of sending, journeys and records over one courier."""
    sending = SendingHandlers(
        work=work, courier=courier, follower=follower, configuration=courier.configuration
    )
    journeys = JourneyHandlers(work=work, sending=sending, new_id=new_id)
    records = RecordHandlers(
        work=work,
        journal=courier.journal,
        audit=courier.audit,
        follower=follower,
        new_id=new_id,
    )
    return {**sending.rows(), **journeys.rows(), **records.rows()}
