"""What the codes on a document say, as text. Must not keep, judge or log it: it is the customer's.

May know page pixels. Which fields a text holds is said in `kiosk.domain.rules.document_codes`.
"""

import zxingcpp

from kiosk.imaging.frame import Pixels

_KINDS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.PDF417])


def read_codes(bgr: Pixels) -> tuple[str, ...]:
    """The texts of all QR and PDF417 codes, largest first; none where a checksum does not fit.

    `bgr` is a frame or a page, height by width by 3, uint8. About 3 ms at 1280x720.
    """
    found = [code for code in zxingcpp.read_barcodes(bgr, formats=_KINDS) if code.valid]
    return tuple(code.text for code in sorted(found, key=_size, reverse=True))


def _size(code: zxingcpp.Barcode) -> int:
    place = code.position
    across = place.bottom_right.x - place.top_left.x
    return abs(across * (place.bottom_right.y - place.top_left.y))
