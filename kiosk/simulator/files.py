"""Small real files made by hand: a PDF, and a PNG that stands in for a picture nobody took."""

import struct
import zlib

_WIDTH, _HEIGHT = 856, 540


def small_pdf(lines: list[str]) -> bytes:
    """A one-page PDF 1.4 with these lines of text in Helvetica (Latin-1 characters alone)."""
    text = b"BT /F1 14 Tf 56 780 Td 20 TL\n"
    for line in lines:
        escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        text += b"(" + escaped.encode("latin-1", "replace") + b") Tj T*\n"
    text += b"ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return out + b"startxref\n%d\n%%%%EOF\n" % xref


def placeholder_png() -> bytes:
    """A card's outline in soft green, 856 by 540: what a stored document's file looks like here."""
    light, dark, line = b"\xdf\xec\xe2", b"\xb4\xcf\xbb", b"\x5d\x86\x68"
    rows = bytearray()
    for y in range(_HEIGHT):
        edge = y < 6 or y >= _HEIGHT - 6  # noqa: PLR2004 - the border's width in pixels
        written = 180 <= y < 460 and (y // 28) % 2 == 0  # noqa: PLR2004 - bars like lines of text
        body = line if edge else light
        bar = dark if written else body
        row = line * 6 + body * 330 + bar * 440 + body * (_WIDTH - 782) + line * 6
        rows += b"\0" + row
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum
