"""From the QR code on the kiosk's own screen through the phone's browser to the kiosk's verdict.

Everything is real: the program's window, the simulator behind it, Chromium at the size of a phone.
Screenshots of both sides are left in the test's folder.
"""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.simulator.scenarios import outcome_named
from tests.browser.counter import Counter
from tests.browser.driver import BROWSER, DRIVER, Phone

pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER),
    reason="needs Chromium: apt-get install chromium chromium-driver",
)
NAME = "Luke Skywalker"
APPROVED = outcome_named("approved").cpf
Serving = Callable[[str], Counter]


@pytest.fixture(scope="module")
def counters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """A counter in a language, started once."""
    running: dict[str, Counter] = {}
    with contextlib.ExitStack() as stack:

        def in_(locale: str) -> Counter:
            if locale not in running:
                folder = tmp_path_factory.mktemp(locale)
                running[locale] = stack.enter_context(Counter(locale, folder))
            return running[locale]

        yield in_


@pytest.fixture
def at(counters: Serving, tmp_path: Path) -> Serving:
    """A counter in a language, at home, its pictures in the test's folder."""

    def in_(locale: str) -> Counter:
        counter = counters(locale)
        counter.begins(tmp_path)
        return counter

    return in_


def agrees(phone: Phone, link: str) -> None:
    phone.open(link)
    phone.sees("#agree")
    phone.keep("phone-1-consent")
    phone.press("#agree")


def takes(phone: Phone, what: str) -> None:
    phone.until("return document.getElementById('video').videoWidth > 0")
    phone.keep(f"phone-2-{what}-live")
    phone.press("#shoot")
    phone.sees("#use")
    phone.keep(f"phone-2-{what}")
    phone.press("#use")


def ends(phone: Phone, screen: str) -> str:
    said = phone.sees(f'[data-screen="{screen}"] h1')
    phone.keep(f"phone-3-{screen}")
    return said


@pytest.mark.parametrize(
    ("locale", "said"), [("pt-BR", "Pronto!"), ("es-MX", "¡Listo!"), ("en-US", "Done!")]
)
def test_a_selfie_on_the_phone_is_approved_at_the_counter(
    locale: str, said: str, at: Serving, tmp_path: Path
) -> None:
    counter = at(locale)
    link = counter.hands_over(APPROVED, NAME)
    with Phone(tmp_path, language=locale) as phone:
        agrees(phone, link)
        takes(phone, "selfie")
        assert ends(phone, "done") == said
        assert phone.run("return document.documentElement.lang") == locale
    shown = counter.does("reads_the_verdict")
    assert shown["verdict"] == "approved"
    assert shown["liveness"] == "passed"
    assert shown["state"] == "final"


def test_a_document_of_another_is_looked_at(at: Serving, tmp_path: Path) -> None:
    counter = at("pt-BR")
    link = counter.hands_over(outcome_named("document-of-another").cpf, NAME, "iddocs")
    with Phone(tmp_path, language="pt-BR") as phone:
        agrees(phone, link)
        takes(phone, "selfie")
        takes(phone, "document")
        ends(phone, "done")
    shown = counter.does("reads_the_verdict")
    assert shown["verdict"] == "review"
    assert "document_of_another" in shown["reasons"]


def test_a_signature_needs_its_tick(at: Serving, tmp_path: Path) -> None:
    counter = at("es-MX")
    link = counter.hands_over(APPROVED, NAME, "idsign", "luke@example.com")
    with Phone(tmp_path, language="es-MX") as phone:
        agrees(phone, link)
        takes(phone, "selfie")
        phone.sees('[data-screen="sign"] h1')
        phone.keep("phone-3-sign")
        assert phone.run("return document.getElementById('sign').disabled")
        phone.press("#signed")
        phone.press("#sign")
        ends(phone, "done")
    shown = counter.does("reads_the_verdict")
    assert shown["verdict"] == "approved"
    assert shown["signed"]


def test_a_phone_without_a_camera_gives_a_file(at: Serving, tmp_path: Path) -> None:
    picture, letter = tmp_path / "picture.jpg", tmp_path / "letter.jpg"
    Image.new("RGB", (1280, 960), (140, 120, 100)).save(picture)
    letter.write_bytes(b"Dear Sir")
    counter = at("es-MX")
    link = counter.hands_over(APPROVED, NAME)
    with Phone(tmp_path, language="es-MX", camera=False) as phone:
        agrees(phone, link)
        assert phone.sees("#no-camera")
        phone.keep("phone-2-no-camera")
        phone.put_file("#file", letter)
        assert phone.sees("#trouble")
        phone.keep("phone-2-no-picture")
        phone.put_file("#file", picture)
        phone.press("#again")
        phone.put_file("#file", picture)
        phone.press("#use")
        ends(phone, "done")
    assert counter.does("reads_the_verdict")["verdict"] == "approved"


@pytest.mark.parametrize(("how", "end"), [("decline", "declined"), ("expire", "over")])
def test_a_customer_who_does_not_go_on(how: str, end: str, at: Serving, tmp_path: Path) -> None:
    counter = at("en-US")
    link = counter.hands_over(APPROVED, NAME)
    with Phone(tmp_path, language="en-US") as phone:
        phone.open(link)
        phone.sees("#agree")
        if how == "expire":
            phone.press("#demo-controls summary")
        phone.press(f"#{how}")
        ends(phone, end)
        # The link is of no more use, to nobody.
        phone.open(link)
        ends(phone, "over")
    shown = counter.does("reads_the_verdict")
    assert shown["verdict"] == "failed"
    assert shown["reasons"][0] == "journey_expired"


def test_a_new_attempt_after_a_refusal(at: Serving, tmp_path: Path) -> None:
    counter = at("en-US")
    link = counter.hands_over(outcome_named("refused").cpf, NAME)
    with Phone(tmp_path, language="en-US") as phone:
        agrees(phone, link)
        takes(phone, "selfie")
        ends(phone, "done")
    assert counter.does("reads_the_verdict")["verdict"] == "refused"
    assert counter.does("presses", "New attempt") == "PreparingJourney"
