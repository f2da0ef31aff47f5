"""The end of every visit."""

from kiosk.flow.home import AtHome, ForgetCustomer, RefreshWaiting, RestCamera
from kiosk.flow.machine import Step


def go_home() -> Step:
    """Home, with nothing of the customer left."""
    return Step(state=AtHome(), commands=(RestCamera(), ForgetCustomer(), RefreshWaiting()))
