"""Which device a role uses: offered alike in the settings and in the camera test."""

from kiosk.domain.values.camera import CameraUse
from kiosk.ui.ports import Doors
from kiosk.ui.texts import translate
from kiosk.ui.widgets.pick_list import PickList


def offer_cameras(pick: PickList, doors: Doors, use: CameraUse) -> None:
    """The devices found, and the one that is wanted, found or not."""
    source = doors.camera_source(use)
    names = list(dict.fromkeys(doors.cameras()))
    if source and source not in names:
        names.append(source)
    pick.offer([("", translate("Desk", "The first one found")), *((n, n) for n in names)])
    pick.choose(source)
