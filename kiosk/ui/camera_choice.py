"""Which device a role uses: offered alike in the settings and in the camera test."""

from kiosk.domain.rules.addresses import shown_address
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
    # A stream's address may hold a password.
    offered = ((name, shown_address(name)) for name in names)
    pick.offer([("", translate("Desk", "The first one found")), *offered])
    pick.choose(source)
