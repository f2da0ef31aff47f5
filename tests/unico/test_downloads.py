"""Files: told by signature, limited, never with the token, never over a plain connection."""

import httpx
import pytest

from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.problem import ProblemError, ProblemKind
from kiosk.unico.downloads import MAX_FILE_BYTES, checked_address, media_type, next_address
from tests.unico.counter import JPEG, FakeClock, client_for
from tests.unico.wire_server import Exchange, WireServer, always, in_turn

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
WEBP = b"RIFF\x10\x00\x00\x00WEBPVP8 " + bytes(20)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (JPEG, "image/jpeg"),
        (PNG, "image/png"),
        (WEBP, "image/webp"),
        (b"%PDF-1.4", "application/pdf"),
        (b"\n\n%PDF-1.4", "application/pdf"),
        (b"GIF89a", None),
        (b"MZ\x90\x00", None),
        (b"<html>%PDF-1.4", None),
        (b"RIFF\x10\x00\x00\x00WAVE", None),
        (b"", None),
    ],
)
def test_the_type_is_what_the_bytes_say(content: bytes, kind: str | None) -> None:
    assert media_type(content) == kind


@pytest.mark.parametrize(
    "url",
    [
        "http://storage.unico.app/x.jpg",
        "file:///etc/passwd",
        "ftp://x/y",
        "https://",
        "https://user:secret@storage.unico.app/x",
        "//storage.unico.app/x",
        "http://127.0.0.1.evil.test/x",
        "https://[::1",
        "",
    ],
)
def test_an_address_that_must_not_be_fetched(url: str) -> None:
    with pytest.raises(ProblemError) as caught:
        checked_address(url)
    assert caught.value.problem.code == "download.address"


def test_https_and_this_computer_may_be_fetched() -> None:
    for url in ("https://storage.unico.app/x?a=b", "http://127.0.0.1:9900/f", "http://[::1]/f"):
        assert checked_address(url) == url


def test_a_redirect_never_leads_down_to_a_plain_connection() -> None:
    assert next_address("https://a.test/x/y", "../z") == "https://a.test/z"
    for target in ("http://a.test/x", "http://127.0.0.1/x", "file:///x"):
        with pytest.raises(ProblemError):
            next_address("https://a.test/x", target)


async def test_a_file_is_fetched_without_token_or_key(identity: WireServer) -> None:
    async with WireServer(always(200, JPEG, Content_Type="text/html")) as storage:
        client = client_for("http://127.0.0.1:1", identity.url)
        file = await client.download(f"{storage.url}/documents/front.jpg?signature=x")
        await client.close()
    assert (file.content, file.media_type) == (JPEG, "image/jpeg")
    assert storage.requests[0].target == "/documents/front.jpg?signature=x"
    assert storage.requests[0].header("authorization") is None
    assert storage.requests[0].header("apikey") is None
    assert identity.requests == []


async def test_a_redirect_is_followed_a_few_times(identity: WireServer) -> None:
    moved = (302, b"", {"Location": "/next"})
    async with WireServer(in_turn(moved, moved, (200, PNG))) as storage:
        client = client_for("http://127.0.0.1:1", identity.url)
        assert (await client.download(f"{storage.url}/a")).media_type == "image/png"
        await client.close()
    async with WireServer(always(302, b"", Location="/again")) as storage:
        client = client_for("http://127.0.0.1:1", identity.url)
        with pytest.raises(ProblemError) as caught:
            await client.download(f"{storage.url}/a")
        await client.close()
    assert caught.value.problem.code == "download.redirects"
    assert len(storage.requests) == 4


async def test_more_than_the_limit_is_given_up_while_it_comes(identity: WireServer) -> None:
    sent = 0

    async def endless(exchange: Exchange) -> None:
        nonlocal sent
        await exchange.request()
        await exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n" + JPEG)
        while sent < 4 * MAX_FILE_BYTES:
            await exchange.raw(bytes(1_000_000))
            sent += 1_000_000

    async with WireServer(endless) as storage:
        client = client_for("http://127.0.0.1:1", identity.url)
        with pytest.raises(ProblemError) as caught:
            await client.download(f"{storage.url}/a")
        await client.close()
    assert caught.value.problem.code == "answer.too_large"
    assert sent < 2 * MAX_FILE_BYTES


@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_an_address_that_is_too_old_says_so(status: int, identity: WireServer) -> None:
    async with WireServer(always(status, b"<Error>AccessDenied</Error>")) as storage:
        client = client_for("http://127.0.0.1:1", identity.url)
        with pytest.raises(ProblemError) as caught:
            await client.download(f"{storage.url}/a")
        await client.close()
    assert caught.value.problem.kind is ProblemKind.EXPIRED


@pytest.mark.parametrize("body", [b"", b"<html>", b"GIF89a"])
async def test_a_file_of_no_known_type_is_not_handed_on(body: bytes, identity: WireServer) -> None:
    async with WireServer(always(200, body)) as storage:
        client = client_for("http://127.0.0.1:1", identity.url)
        with pytest.raises(ProblemError) as caught:
            await client.download(f"{storage.url}/a")
        await client.close()
    assert caught.value.problem.code == "answer.unknown_file"


@pytest.mark.parametrize(
    "body", [{}, {"fileContents": "!!!"}, {"fileContents": ["x"]}, {"fileContents": "AAAA"}]
)
async def test_a_selfie_that_is_no_picture(body: dict[str, object], clock: FakeClock) -> None:
    def wire(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": "t"})
        return httpx.Response(200, json=body)

    client = client_for("https://api.test", wire=httpx.MockTransport(wire), clock=clock)
    with pytest.raises(ProblemError) as caught:
        await client.journey_selfie(ProcessId("x"))
    assert caught.value.problem.code.startswith("answer.")
