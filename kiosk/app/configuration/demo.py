"""The demo's configuration: every service, every flow worth showing, nothing that is kept."""

from dataclasses import replace

from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import (
    Configuration,
    FlowSettings,
    ServiceSettings,
)
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.values.field import Field
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.operation import Capability, Operation

_SIMULATOR = SecretRef(scheme="env", name="")
"""Never looked up: the simulator hands out its keys itself."""


def demo_configuration(given: Configuration | None = None) -> Configuration:
    """`given` (a configuration whose mode is demo) with the demo's services and flows."""
    given = given or Configuration()
    services = {
        Operation.ONBOARDING: ServiceSettings(
            api_key=_SIMULATOR,
            capabilities=frozenset({Capability.IDENTITY}),
            use_case="Onboarding",
            wants=frozenset({Field.BIRTH_DATE, Field.EMAIL, Field.PHONE, Field.GENDER}),
        ),
        Operation.TRANSACTIONAL: ServiceSettings(
            api_key=_SIMULATOR,
            capabilities=frozenset({Capability.ONE_TO_ONE}),
            use_case="Transactional",
        ),
        Operation.DOCUMENT: ServiceSettings(
            api_key=_SIMULATOR,
            capabilities=frozenset({Capability.DOCUMENT_MATCH, Capability.FACE_MATCH}),
        ),
        Operation.AGE: ServiceSettings(
            api_key=_SIMULATOR,
            capabilities=frozenset({Capability.AGE}),
            result_path="idAge.result",
            wants=frozenset({Field.BIRTH_DATE}),
        ),
    }
    flows = tuple(
        FlowSettings(name=name, purpose=purpose)
        for name, purpose in (
            ("idcheck", JourneyPurpose.BIOMETRY_ONBOARDING),
            ("iddocs", JourneyPurpose.CREDIT_PROCESS),
            ("idsign", JourneyPurpose.CAR_PURCHASE),
            ("idage", JourneyPurpose.AGE_VERIFICATION),
        )
    )
    return replace(
        given,
        mode=Mode.DEMO,
        services=services,
        journeys=replace(given.journeys, flows=given.journeys.flows or flows),
    )
