"""What a source string means, and which plugged-in device it is."""

from pathlib import Path

import pytest

from kiosk.camera.device_opening import fit_device
from kiosk.camera.devices import Device, choose, linux_devices
from kiosk.camera.feed import CannotOpenError
from kiosk.camera.kinds import DeviceKind, kind_of
from kiosk.camera.modes import Mode, best, candidates
from kiosk.camera.roles import build_camera, build_cameras, shares_device
from kiosk.camera.sources import (
    AnyDevice,
    DemoSource,
    FileSource,
    FolderSource,
    IndexedDevice,
    NamedDevice,
    Source,
    StreamSource,
    label_of,
    parse_source,
    source_fault,
)
from kiosk.domain.configuration.settings import CameraRole, CameraSettings
from kiosk.domain.rules.addresses import AddressFault
from kiosk.domain.values.camera import CameraCondition, CameraUse
from kiosk.domain.values.mode import Mode as ProgramMode

WEBCAM = Device(index=0, name="HD Pro Webcam C920", serial_name="usb-046d_C920_1A2B-video-index0")
HELLO = Device(index=2, name="Integrated IR Camera", kind=DeviceKind.INFRARED)
OBS = Device(index=4, name="OBS Virtual Camera", kind=DeviceKind.VIRTUAL)
SECOND = Device(index=6, name="HD Pro Webcam C920 (2)")
ALL = (HELLO, OBS, WEBCAM, SECOND)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", AnyDevice()),
        ("  ", AnyDevice()),
        ("Demo", DemoSource()),
        ("2", IndexedDevice(2)),
        ("Logitech C920", NamedDevice("Logitech C920")),
        ("http://10.0.0.5:8080/video", StreamSource("http://10.0.0.5:8080/video")),
        ("rtsp://camera/1", StreamSource("rtsp://camera/1")),
        ("gone.mp4", FileSource(Path("gone.mp4"))),
        ("FaceTime HD: built-in", NamedDevice("FaceTime HD: built-in")),
    ],
)
def test_every_text_means_something(text: str, meant: Source) -> None:
    assert parse_source(text) == meant


def test_paths_that_are_there(tmp_path: Path) -> None:
    film = tmp_path / "customer.face"
    film.touch()
    assert parse_source(str(tmp_path)) == FolderSource(tmp_path)
    assert parse_source(str(film)) == FileSource(film)
    assert FileSource(Path("A.JPG")).is_picture
    assert not FileSource(Path("a.avi")).is_picture


def test_a_password_is_in_no_label_and_no_repr() -> None:
    source = parse_source("rtsp://user:secret@10.0.0.5:554/live?key=secret")
    assert label_of(source) == "rtsp://10.0.0.5:554"
    assert "secret" not in repr(source)


SPOILED = [
    "rtsp://user:se#cret@10.0.0.5/live",
    "rtsp://user:se/cret@10.0.0.5/live",
    "rtsp://user:se?cret@10.0.0.5/live",
    "rtsp://user:se[cret@10.0.0.5/live",
    "rtsp://user:se]cret@10.0.0.5/live",
    "rtsp://user:se@cret@10.0.0.5/live",
    "rtsp://user:se cret@10.0.0.5/live",
    "rtsp://user:12#secret@10.0.0.5/live",
    "rtsp://user:12/secret@10.0.0.5/live",
    "rtsp://user:se%cret@10.0.0.5/live",
    "rtsp://secret#x:pw@10.0.0.5/live",
    "rtsp:/user:secret@10.0.0.5/live",
    "rtsp:user:secret@10.0.0.5/live",
    "user:secret@10.0.0.5",
    "rtmp://user:secret@10.0.0.5/live",
    "htp://user:secret@10.0.0.5/live",
]


@pytest.mark.parametrize("text", SPOILED)
def test_no_part_of_a_password_is_in_a_label_however_it_is_mistyped(text: str) -> None:
    fault = source_fault(text)
    assert fault in {AddressFault.RESERVED, AddressFault.SCHEME}
    label = label_of(parse_source(text))
    for part in ("se", "cret", "12", "pw", "user"):
        assert part not in label


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("rtsp://user:se%23cret@10.0.0.5:554/live", None),
        ("rtsp://user:a!b$c&d'e(f)*g+h,i;j=k:l@camera/live?channel=1#x", None),
        ("http://[fd00::1]:8080/video", None),
        ("HTTP://camera", None),
        ("rtsp://camera:99999/live", AddressFault.PORT),
        ("rtsp://camera:0/live", AddressFault.PORT),
        ("rtsp://camera:abc/live", AddressFault.PORT),
        ("rtsp://user:pw@camera:5x4/live", AddressFault.PORT),
        ("rtsp://camera:/live", AddressFault.PORT),
        ("rtsp:///live", AddressFault.HOST),
        ("rtsp://user:pw@/live", AddressFault.HOST),
        ("rtsp://[fd00::1/live", AddressFault.HOST),
        ("FaceTime HD: built-in", None),
        ("C:/pictures/a.jpg", None),
        ("C:\\pictures\\a@b.jpg", None),
        ("/media/a.jpg", None),
        ("Camera:2", None),
    ],
)
def test_an_address_says_what_is_wrong_with_it(text: str, fault: AddressFault | None) -> None:
    assert source_fault(text) is fault


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("HD Pro Webcam C920", WEBCAM),
        ("hd pro webcam c920", WEBCAM),
        ("C920", WEBCAM),
        ("HD Pro Webcam C920 (2)", SECOND),
        ("046d_C920_1A2B", WEBCAM),
        ("HD-Pro Webcam C920", WEBCAM),
        ("Brio 4K", None),
    ],
)
def test_device_by_name_exactly_then_nearly(wanted: str, found: Device | None) -> None:
    assert choose(ALL, NamedDevice(wanted)) == found


def test_any_device_is_a_colour_camera() -> None:
    assert choose(ALL, AnyDevice()) == WEBCAM
    assert choose((), AnyDevice()) is None
    assert choose(ALL, IndexedDevice(4)) == OBS


@pytest.mark.parametrize(
    ("device", "told"),
    [(HELLO, CameraCondition.INFRARED), (OBS, CameraCondition.VIRTUAL_REFUSED)],
)
def test_unfit_devices_are_refused_by_name(device: Device, told: CameraCondition) -> None:
    with pytest.raises(CannotOpenError) as caught:
        fit_device((device,), AnyDevice(), virtual_allowed=False)
    assert caught.value.condition is told


def test_virtual_may_be_allowed_and_a_named_camera_is_never_replaced() -> None:
    assert fit_device(ALL, NamedDevice("OBS Virtual Camera"), virtual_allowed=True) == OBS
    with pytest.raises(CannotOpenError) as caught:
        fit_device(ALL, NamedDevice("Brio 4K"), virtual_allowed=True)
    assert caught.value.condition is CameraCondition.NONE_FOUND


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Integrated IR Camera", DeviceKind.INFRARED),
        ("HP IR Camera", DeviceKind.INFRARED),
        ("Infrared Camera Front", DeviceKind.INFRARED),
        ("Câmera infravermelha", DeviceKind.INFRARED),
        ("OBS Virtual Camera", DeviceKind.VIRTUAL),
        ("ManyCam Virtual Webcam", DeviceKind.VIRTUAL),
        ("XSplit VCam", DeviceKind.VIRTUAL),
        ("Snap Camera", DeviceKind.VIRTUAL),
        ("DroidCam Source 3", DeviceKind.VIRTUAL),
        ("e2eSoft iVCam", DeviceKind.VIRTUAL),
        ("Dummy video device (0x0000)", DeviceKind.VIRTUAL),
        ("Logitech BRIO", DeviceKind.COLOUR),
        ("AIRHUG 01", DeviceKind.COLOUR),
        ("Mirror Camera", DeviceKind.COLOUR),
        ("Observer HD", DeviceKind.COLOUR),
        ("Integrated Camera", DeviceKind.COLOUR),
    ],
)
def test_kinds_by_name(name: str, kind: DeviceKind) -> None:
    assert kind_of(name) is kind


def test_linux_list_is_read_from_the_kernel(tmp_path: Path) -> None:
    sys, by_id = tmp_path / "video4linux", tmp_path / "by-id"
    by_id.mkdir()
    for number, (name, index, place) in enumerate(
        [
            ("HD Webcam: HD Webcam", "0", "pci/usb1"),
            ("HD Webcam: HD Webcam", "1", "pci/usb1"),
            ("HD Webcam: HD Webcam", "0", "pci/usb2"),
            ("Front desk", "0", "virtual"),
        ]
    ):
        node = tmp_path / "devices" / place / f"video{number}"
        node.mkdir(parents=True)
        (node / "name").write_text(name + "\n")
        (node / "index").write_text(index + "\n")
        sys.mkdir(exist_ok=True)
        (sys / f"video{number}").symlink_to(node)
    (by_id / "usb-1234_HD-video-index0").symlink_to("../../video0")
    assert linux_devices(sys, by_id) == (
        Device(index=0, name="HD Webcam", serial_name="usb-1234_HD-video-index0"),
        Device(index=2, name="HD Webcam (2)"),
        Device(index=3, name="Front desk", kind=DeviceKind.VIRTUAL),
    )
    assert linux_devices(tmp_path / "none", by_id) == ()


def test_modes_prefer_the_wanted_size_and_mjpg() -> None:
    face = candidates(1280, 720)
    assert [(m.width, m.pixel_format) for m in face[:3]] == [
        (1280, "MJPG"),
        (1280, "YUY2"),
        (640, "MJPG"),
    ]
    assert candidates(1920, 1080)[0].width == 1920
    assert len({*candidates(1920, 1080)}) == len(candidates(1920, 1080))
    small, large = (Mode(width=w, height=h, pixel_format="") for w, h in ((640, 480), (1600, 900)))
    assert best([small, large], (1280, 720)) == large
    assert best([small], (1280, 720)) == small
    assert best([], (1280, 720)) is None


def test_roles_share_a_device_unless_two_are_named() -> None:
    shared = CameraSettings(customer=CameraRole(source="C920"))
    assert shares_device(shared)
    cameras = build_cameras(shared, mode=ProgramMode.PRODUCTION, footage=Path("unused"))
    assert cameras[CameraUse.CUSTOMER] is cameras[CameraUse.DOCUMENT]
    two = CameraSettings(
        customer=CameraRole(source="C920"), document=CameraRole(source="Document camera")
    )
    cameras = build_cameras(two, mode=ProgramMode.PRODUCTION, footage=Path("unused"))
    assert cameras[CameraUse.CUSTOMER] is not cameras[CameraUse.DOCUMENT]


def test_nothing_but_the_demo_replays_footage_by_itself() -> None:
    for mode in ProgramMode:
        camera = build_camera(
            CameraRole(), use=CameraUse.CUSTOMER, mode=mode, footage=Path("unused")
        )
        assert camera.standing().replay is (mode is ProgramMode.DEMO)
