"""The Web & SDK half behind its HTTP: journeys made, followed, finished by the customer's page.

State is computed when it is asked for, from what the customer did and from the clock; nothing
runs in between.
"""

import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.words import JourneyResult, JourneyState, NotificationChannel
from kiosk.simulator.answers import Holder
from kiosk.simulator.checks import is_uuid
from kiosk.simulator.encoding import sign_hs256
from kiosk.simulator.flows import FLOWS, Capacity
from kiosk.simulator.journey_answers import authentication_info, captured_document
from kiosk.simulator.journey_checks import check_journey, document_to_set, seconds_of
from kiosk.simulator.outcome import Accident, Outcome
from kiosk.simulator.record import Entry, Record, sha256
from kiosk.simulator.refusals import (
    INTERNAL_FAILURE,
    PROCESS_ID_INVALID,
    PROCESS_NOT_FOUND,
    JourneyRefusedError,
)
from kiosk.simulator.scenarios import outcome_for
from kiosk.simulator.times import utc

DEFAULT_VALIDITY = "604800s"
SIGNED_URL_VALID_S = 300
BRANCH = "a1b2c3d4-e5f6-7890-abcd-ef1234567890"


@dataclass(slots=True, kw_only=True)
class Journey:
    """One process on the customer's phone. Times are seconds since the epoch."""

    id: str
    body: dict[str, Any] = field(repr=False)
    outcome: Outcome
    created: float
    expires: float
    authentication_id: str
    document_id: str
    envelope_id: str
    reads_left: int | None
    ended: float | None = None
    """When the customer finished, declined or let it expire."""
    given_up: bool = False
    selfie: bytes = field(default=b"", repr=False)
    document: bytes = field(default=b"", repr=False)

    @property
    def flow(self) -> str:
        """The flow's name."""
        return str(self.body["flow"])

    @property
    def person(self) -> dict[str, Any]:
        """The person as sent."""
        person: dict[str, Any] = self.body.get("person") or {}
        return person

    @property
    def needs_document_number(self) -> bool:
        """Whether it waits for Set Process Document."""
        return self.flow != "idagedocumentless" and not self.person.get("duiValue")


class Journeys:
    """Create, get, set document; and what the page does with a journey."""

    def __init__(
        self,
        base_url: str,
        record: Record,
        know: Callable[[str, Outcome, str], None],
        now: Callable[[], float],
    ) -> None:
        self._base_url = base_url
        self._record = record
        self._know = know
        self._now = now
        self._made: dict[str, Journey] = {}
        self._secret = secrets.token_bytes(32)
        self.notifications: list[dict[str, Any]] = []
        """What would have been sent; addresses only by their end."""

    def create(self, body: dict[str, Any]) -> tuple[dict[str, Any], Outcome]:
        """POST /client/v1/process; raises JourneyRefusedError. Gives answer and outcome."""
        check_journey(body)
        code = str((body.get("person") or {}).get("duiValue") or "")
        outcome = outcome_for(code)
        if outcome.accident is Accident.INTERNAL_ERROR:
            raise JourneyRefusedError(INTERNAL_FAILURE, code=99999, status=500)
        now = self._now()
        journey = Journey(
            id=str(uuid.uuid4()),
            body=body,
            outcome=outcome,
            created=now,
            expires=now + seconds_of(body.get("expiresIn", DEFAULT_VALIDITY)),
            authentication_id=str(uuid.uuid4()),
            document_id=str(uuid.uuid4()),
            envelope_id=str(uuid.uuid4()),
            reads_left=outcome.reads_until_final,
        )
        self._made[journey.id] = journey
        self._record.add(
            Entry(
                id=journey.id,
                operation="journey",
                time=now,
                subject_sha256=sha256(code),
                outcome=outcome.name,
                client_reference=str(body.get("clientReference") or ""),
            )
        )
        self._notify(journey)
        return {"process": self._created(journey)}, outcome

    def find(self, process_id: str) -> Journey:
        """A journey by its id; raises JourneyRefusedError with code 3 or 5."""
        if not is_uuid(process_id):
            raise JourneyRefusedError(PROCESS_ID_INVALID)
        journey = self._made.get(process_id)
        if journey is None or journey.outcome.accident is Accident.GONE:
            raise JourneyRefusedError(PROCESS_NOT_FOUND, code=5, status=404)
        return journey

    def get(self, process_id: str) -> dict[str, Any]:
        """GET /client/v1/process/{id}; counts as one read of a journey that is still worked on."""
        journey = self.find(process_id)
        state, result = self.standing(journey)
        if journey.ended is not None and journey.reads_left:
            journey.reads_left -= 1
        process = self._frame(journey, state)
        if state != JourneyState.FINISHED:
            return {"process": process | {"authenticationInfo": {}}}
        process["result"] = result
        process["finishedAt"] = utc(min(journey.ended or journey.expires, self._now()))
        if not journey.given_up and journey.ended is not None:
            decided = result in (JourneyResult.OK, JourneyResult.INVALID_IDENTITY)
            outcome = journey.outcome if decided else replace(journey.outcome, unspecified=True)
            process["authenticationInfo"] = authentication_info(
                journey.flow, outcome, journey.authentication_id
            )
            process["services"] = self._services(journey)
            if {Capacity.ONE_TO_ONE, Capacity.SMART} & set(FLOWS[journey.flow]):
                process["bioTokenData"] = {"authenticationId": journey.authentication_id}
        return {"process": process}

    def set_document(self, process_id: str, body: dict[str, Any]) -> dict[str, Any]:
        """POST .../document: only while it is waited for, and once; raises JourneyRefusedError."""
        journey = self.find(process_id)
        kind, value = document_to_set(body)
        if not journey.needs_document_number:
            raise JourneyRefusedError("process is not awaiting for document", code=9)
        journey.body["person"] = journey.person | {"duiType": kind, "duiValue": value}
        journey.outcome = outcome_for(value)
        journey.reads_left = journey.outcome.reads_until_final
        return {"process": {"id": journey.id, "person": journey.person}}

    def standing(self, journey: Journey) -> tuple[str, str | None]:
        """State and, where it is finished, result, as of now."""
        if journey.outcome.accident is Accident.CREATION_FAILED:
            return JourneyState.FAILED, None
        if journey.given_up:
            return JourneyState.FINISHED, JourneyResult.EXPIRED
        if journey.ended is None or journey.reads_left is None or journey.reads_left > 0:
            if self._now() >= journey.expires:
                return JourneyState.FINISHED, JourneyResult.EXPIRED
            if journey.needs_document_number:
                return JourneyState.AWAITING_FOR_DOCUMENT, None
            return JourneyState.CREATED, None
        if journey.needs_document_number:
            return JourneyState.AWAITING_FOR_DOCUMENT, None
        return journey.outcome.state, journey.outcome.result

    def is_open(self, journey: Journey) -> bool:
        """Whether the customer can still do something on the page."""
        waiting = (JourneyState.CREATED, JourneyState.AWAITING_FOR_DOCUMENT)
        return journey.ended is None and self.standing(journey)[0] in waiting

    def finish(self, journey: Journey) -> None:
        """The customer came to the end of the page."""
        journey.ended = self._now()
        self._know(journey.authentication_id, journey.outcome, "")

    def give_up(self, journey: Journey) -> None:
        """The customer declined, or let it expire: no result will come."""
        journey.ended = self._now()
        journey.expires = min(journey.expires, journey.ended)
        journey.given_up = True
        journey.selfie = journey.document = b""

    def signed_document_is_due(self, journey: Journey, document_id: str, expires: int) -> bool:
        """Whether a signed address still opens that document."""
        ids = (journey.document_id, journey.envelope_id)
        return document_id in ids and self._now() <= expires

    def _services(self, journey: Journey) -> list[dict[str, Any]]:
        services: list[dict[str, Any]] = []
        runs = FLOWS[journey.flow]
        if Capacity.DOCUMENTS in runs:
            url = self._signed_url(journey, journey.document_id)
            document = captured_document(
                journey.outcome,
                document_id=journey.document_id,
                holder=Holder(
                    str(journey.person.get("duiValue") or ""),
                    str(journey.person.get("friendlyName") or ""),
                ),
                signed_url=url,
            )
            services.append({"documents": [document], "consent_granted": True})
        if Capacity.SIGNATURE in runs:
            services.append(
                {"envelopeId": journey.envelope_id, "documentIds": [journey.envelope_id]}
            )
        return services

    def _signed_url(self, journey: Journey, document_id: str) -> str:
        expires = int(self._now()) + SIGNED_URL_VALID_S
        return f"{self._base_url}/url-signer/{journey.id}/{document_id}?expires={expires}"

    def _created(self, journey: Journey) -> dict[str, Any]:
        process = self._frame(journey, self.standing(journey)[0])
        claims = {"process": journey.id, "exp": int(journey.expires)}
        process["webAppToken"] = sign_hs256(claims | {"for": "app"}, self._secret)
        # Printed as an empty list at creation time.
        return process | {"capacities": [], "authenticationInfo": {}}

    def _frame(self, journey: Journey, state: str) -> dict[str, Any]:
        body = journey.body
        process: dict[str, Any] = {
            "id": journey.id,
            "state": state,
            "flow": journey.flow,
            "purpose": body["purpose"],
            "callbackUri": body["callbackUri"],
            "userRedirectUrl": f"{self._base_url}/process/{journey.id}",
            "token": sign_hs256({"process": journey.id}, self._secret),
            "createdAt": utc(journey.created),
            "expiresAt": utc(journey.expires),
            "capacities": list(FLOWS[journey.flow]),
            "person": {"notifications": []} | journey.person,
            "companyData": {
                "branchId": body.get("companyBranchId") or BRANCH,
                "countryCode": _country(journey.person.get("duiType")),
            },
        }
        for key in ("clientReference", "companyBranchId", "useCase"):
            if body.get(key):
                process[key] = body[key]
        return process

    def _notify(self, journey: Journey) -> None:
        person = journey.person
        for item in person.get("notifications") or []:
            channel = item["notificationChannel"]
            by_mail = channel == NotificationChannel.EMAIL
            address = str(person.get("email" if by_mail else "phone") or "")
            self.notifications.append(
                {
                    "process": journey.id,
                    "channel": channel,
                    "address_end": address.rpartition("@")[2] if by_mail else address[-4:],
                    "link": f"{self._base_url}/process/{journey.id}",
                    "time": self._now(),
                }
            )


def _country(dui_type: object) -> str:
    text = str(dui_type or DuiType.BR_CPF).removeprefix("DUI_TYPE_")[:2]
    return "BR" if text == "ZZ" else text
