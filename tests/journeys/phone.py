"""The customer with the phone, by the page's own doors, and the counter's steps of a journey."""

from dataclasses import dataclass, replace

import httpx

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import ProcessReference
from kiosk.domain.contract.words import JourneyPurpose, NotificationChannel
from kiosk.domain.values.ids import ProcessId, VisitId
from kiosk.flow.journey import HandingOver, JourneyAsked, JourneyChosen, PreparingJourney
from kiosk.flow.verdict import NewAttemptPressed
from kiosk.simulator.files import placeholder_png
from tests.journeys.counter import NAME, TestCounter

EARLIER = ProcessId("80371b2a-3ac7-432e-866d-57fe37896ac6")


def asked(code: str, flow: str = "idcheck") -> JourneyRequest:
    """A filled-in form."""
    return JourneyRequest(
        flow=flow,
        purpose=JourneyPurpose.CREDIT_PROCESS,
        person=Person(
            dui_type=DuiType.BR_CPF if code else None,
            dui_value=code,
            friendly_name=NAME,
            phone="5511912345678",
            email="luke@example.com",
            channels=(NotificationChannel.WHATSAPP,),
        ),
        references=(ProcessReference(process_id=EARLIER),)
        if flow.startswith(("idtoken", "idsmart"))
        else (),
        use_case="USE_CASE_LOGIN" if flow == "idsmart" else "",
    )


def asks(desk: TestCounter, request: JourneyRequest) -> None:
    """From home to the wire."""
    blank = replace(request, person=Person())
    desk.does(JourneyChosen(form=blank))
    desk.does(JourneyAsked(form=request))


async def hands_over(desk: TestCounter, code: str, flow: str = "idcheck") -> "Customer":
    """From home to the QR code; who holds the link."""
    asks(desk, asked(code, flow))
    state = await desk.until(HandingOver)
    return Customer(link=state.answer.user_redirect_url, made=state)


async def starts_again(desk: TestCounter) -> PreparingJourney:
    """One more attempt from a verdict."""
    desk.does(NewAttemptPressed(visit=VisitId("again")))
    return await desk.until(PreparingJourney)


@dataclass(frozen=True, kw_only=True)
class Customer:
    """Whoever opens the link."""

    link: str
    made: HandingOver

    async def finishes(self) -> None:
        """All steps of the page, with pictures."""
        async with httpx.AsyncClient(trust_env=False) as phone:
            for part in ("selfie", "document"):
                answer = await phone.post(f"{self.link}/{part}", content=placeholder_png())
                assert answer.status_code == httpx.codes.OK
            assert (await phone.post(f"{self.link}/finish")).status_code == httpx.codes.OK

    async def does(self, what: str) -> None:
        """Decline or expire."""
        async with httpx.AsyncClient(trust_env=False) as phone:
            assert (await phone.post(f"{self.link}/{what}")).status_code == httpx.codes.OK
