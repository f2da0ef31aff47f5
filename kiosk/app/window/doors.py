"""Doors of the window that need no state: words for a row, a link, the manager's PIN."""

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.identifiers import mask_identifier
from kiosk.domain.rules.submission import Submission


def submission_label(submission: Submission) -> str:
    """First name and masked identifier: enough to know whose it is, too little to use."""
    name = submission.subject_name.split(" ", 1)[0]
    code = submission.subject_code
    dui = DuiType.BR_CPF if code.isdigit() else DuiType.MX_CURP
    code = mask_identifier(dui, code) if code else ""
    return " · ".join(part for part in (name, code) if part)


def open_link(address: str) -> None:
    """In this machine's browser, where it is this machine's own page (demo); else nothing."""
    if address.startswith(("http://127.0.0.1:", "http://localhost:")):
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - classes that the first paint needs not
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        QDesktopServices.openUrl(QUrl(address))


def manager_pin(configuration: Configuration) -> str:
    """The argon2 hash; empty where none is configured. Blocking."""
    if configuration.counter.manager_pin is None:
        return ""
    from kiosk.app.configuration.secrets import fetch  # noqa: PLC0415 - the vault is slow to come

    return fetch(configuration.counter.manager_pin)
