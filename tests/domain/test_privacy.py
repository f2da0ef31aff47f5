"""Private values hide themselves: no repr, str or exception of the domain shows one.

Every dataclass of the domain is found by itself and filled; whoever adds a field of text has to
hide it or to name it below as harmless.
"""

import dataclasses
import importlib
import pkgutil
import typing
from collections.abc import Iterator

import pytest

import kiosk.domain
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy

SECRET = "Luke-Skywalker-12345678909"
SECRET_BYTES = b"Luke-Skywalker-12345678909"

HARMLESS: dict[str, set[str]] = {
    "Key": {"meaning", "shown", "missing", "beside", "summary"},
    # states, codes, words and times of processes: nothing of the person
    "DocumentAnswer": {"type"},
    "ProcessAnswer": {"unread"},
    "JourneyDocument": {"doc_id", "code"},
    "JourneyService": {"envelope_id", "document_ids"},
    "AuthenticationInfo": {"authentication_id"},
    "JourneyPerson": {"dui_type", "channels"},
    "JourneyAnswer": {
        *("flow", "purpose", "use_case", "company_branch_id", "country_code", "branch_id"),
        *("created_at", "finished_at", "expires_at", "capacities", "unread"),
        *("reference_process_id", "reference_authentication_id"),
    },
    "Download": {"media_type"},
    "ReusableDocument": {"document_type"},
    "Reading": {"raw"},
    "Reason": {"detail"},
    "CapabilityLine": {"value"},
    "OnboardingRequest": {"use_case", "subsidiary_id"},
    "TransactionalRequest": {"use_case", "subsidiary_id"},
    "AgeRequest": {"use_case", "subsidiary_id"},
    "DocumentRequest": {"subsidiary_id"},
    "JourneyRequest": {"flow", "use_case", "company_branch_id"},
    "Contextualization": {"price", "reason_pt_br", "reason_en_us", "reason_es_mx"},
    "Problem": {"code", "request_id"},
    "Submission": {"service", "mode", "expires_at", "flow", "purpose"},
    "Asked": {"day", "purpose"},
    "Demands": {"strange"},
    "Mrz": {"document", "issuer"},
    "DocumentFields": {"kind"},
    "Flow": {"name"},
    "IdentityLine": {"flow", "purpose"},
    "Told": {"purpose"},
    "ConsentText": {"version", "language", "sha256"},
    "ConsentGiven": {"version", "language", "sha256", "at"},
    "CameraFitness": {"pixel_format"},
    "CameraStanding": {"name", "pixel_format"},
    "Hosts": {"identity_url", "api_url", "web_url"},
}

PRIVATE = {
    "Subject": {"code", "name", "birth_date", "email", "phone", "gender"},
    "Person": {"dui_value", "friendly_name", "phone", "email"},
    "JourneyPerson": {"dui_value", "friendly_name", "phone", "email"},
    "Picture": {"jpeg"},
    "DocumentAnswer": {"content", "file_urls"},
    "JourneyDocument": {"data", "signed_url"},
    "JourneyAnswer": {"user_redirect_url", "client_reference"},
    "Submission": {"subject_name", "subject_code", "subject_birth_date", "client_reference"},
    "DocumentFields": {"fields"},
    "IdentityLine": {"name", "identifier", "reference"},
    "Told": {"birth_date", "client_reference"},
    "Problem": {"detail"},
    "Download": {"content"},
    "StaffMember": {"name", "badge"},
    "KeptSecret": {"hashed", "earlier"},
    "StaffSession": {"refresh_token"},
    "Approval": {"note"},
}


def classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(kiosk.domain.__path__, "kiosk.domain."):
        # settings are no customer's
        if module.name.startswith("kiosk.domain.configuration"):
            continue
        found = importlib.import_module(module.name)
        for value in vars(found).values():
            if (
                isinstance(value, type)
                and dataclasses.is_dataclass(value)
                and value.__module__ == found.__name__
            ):
                yield value


def shown_texts(kind: type) -> set[str]:
    """Fields that repr shows and that can hold free text or bytes."""
    hints = typing.get_type_hints(kind)
    return {
        field.name
        for field in dataclasses.fields(kind)
        if field.repr and {str, bytes} & parts(hints[field.name])
    }


def parts(hint: object) -> set[object]:
    # an id is a type of its own (ids.py) and no free text
    found: set[object] = {hint}
    for argument in typing.get_args(hint):
        found |= parts(argument)
    return found


@pytest.mark.parametrize("kind", list(classes()), ids=lambda kind: kind.__name__)
def test_every_text_is_hidden_or_named_harmless(kind: type) -> None:
    assert shown_texts(kind) <= HARMLESS.get(kind.__name__, set())


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind in classes() for name in sorted(PRIVATE.get(kind.__name__, ()))],
    ids=lambda x: x if isinstance(x, str) else x.__name__,
)
def test_no_private_value_is_shown(kind: type, name: str) -> None:
    # filled past the constructor: what else it needs is none of this test's business
    value: object = object.__new__(kind)
    for field in dataclasses.fields(kind):
        object.__setattr__(value, field.name, None)
    for secret in (SECRET, SECRET_BYTES, ((SECRET, SECRET),)):
        object.__setattr__(value, name, secret)
        assert "Skywalker" not in repr(value) + str(value)


def test_there_is_something_to_look_at() -> None:
    names = {kind.__name__ for kind in classes()}
    assert set(PRIVATE) <= names
    assert set(HARMLESS) <= names


def test_an_exception_carries_no_sentence_of_the_service() -> None:
    problem = Problem(
        kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code="20507", detail=SECRET
    )
    error = ProblemError(problem)
    assert "Skywalker" not in str(error) + repr(error)
