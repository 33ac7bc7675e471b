"""Pictures and papers for tests, harmless and harmful, made here."""

import io
import struct
import zlib

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

MARK = "ZQ-HOME-ADDRESS"
"""What must be gone from a picture that is kept."""


def a_photo(width: int = 320, height: int = 200, *, form: str = "JPEG", turned: int = 1) -> bytes:
    """A photo with a red left half, that says where it was taken, with what, and how the phone was held."""
    picture = Image.new("RGB", (width, height), "white")
    picture.paste((200, 30, 30), (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[0x0112], exif[0x010E], exif[0x013B] = turned, MARK, MARK
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 57.0, 12.5), 3: "W", 4: (1.0, 9.0, 3.25)})
    out = io.BytesIO()
    picture.save(out, format=form, exif=exif, **({"comment": MARK} if form == "JPEG" else {}))
    return out.getvalue()


def a_bomb(side: int = 60_000) -> bytes:
    """A PNG of a few hundred bytes that says it is sixty thousand dots wide and high."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 4096)) + chunk(b"IEND", b"")


def a_paper(pages: int = 2, *, locked: bool = False) -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(210, 297)
    if locked:
        writer.encrypt("secret")
    return written(writer)


def a_paper_that_runs(action: str, *, by_number: bool = False) -> bytes:
    """A PDF that does something by itself when it is opened. `by_number`: what it does is named in another part."""
    writer = PdfWriter()
    writer.add_blank_page(210, 297)
    kind = writer._add_object(NameObject(action)) if by_number else NameObject(action)
    does = DictionaryObject({NameObject("/S"): kind, NameObject("/JS"): TextStringObject("app.alert(1)")})
    if action != "/JavaScript":
        del does["/JS"]
    writer.root_object[NameObject("/OpenAction")] = writer._add_object(does)
    return written(writer)


def a_paper_with_a_file() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(210, 297)
    writer.add_attachment("inside.exe", b"MZ")
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
