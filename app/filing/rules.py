"""What may be sent, how much of it, and how a file is known by what is in it. Pure thought."""

from dataclasses import dataclass

from app.filing.kinds import FileKind

LARGEST = 15 * 1024 * 1024
"""Bytes of one file: more than a phone's photo or a scanned letter has."""

WHOLE_POST = LARGEST + 1024 * 1024
"""Bytes of a whole post with a file in it."""

MOST_PIXELS = {"JPEG": 64_000_000, "PNG": 36_000_000, "WEBP": 24_000_000}
"""Dots of one picture: more than a phone's camera has, or a page scanned finely. A JPEG is unpacked smaller than it is, and the
others whole, so that what claims to have more would fill the machine."""

LONGEST_SIDE, SMALL_SIDE = 2560, 720
"""Dots along the longer side of what is kept, and of the smaller view that pages show."""

MOST_PAGES = 60
MOST_PARTS = 20_000
"""Pages of one PDF, and the parts it may be made of."""

MAY_BE_SENT = "Send a photo or a drawing as JPEG, PNG or WebP, or a paper as PDF, of at most 15 MB. One file at a time."


@dataclass(frozen=True)
class Prepared:
    """One file as it will be kept: the whole, and for a picture the smaller view."""

    kind: FileKind
    whole: bytes
    small: bytes = b""
    pages: int = 1


PICTURES = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"))

STRANGERS = (
    (b"PK\x03\x04", "This is a Word, Excel or zip file. Save it as a PDF and send that."),
    (b"\xd0\xcf\x11\xe0", "This is a file of an older Office. Save it as a PDF and send that."),
    (b"GIF8", "This is a GIF. Save it as PNG or JPEG and send that."),
    (b"II*\x00", "This is a TIFF. Save it as JPEG or PDF and send that."),
    (b"MM\x00*", "This is a TIFF. Save it as JPEG or PDF and send that."),
    (b"BM", "This is a BMP. Save it as PNG or JPEG and send that."),
)
"""Beginnings of what people send by mistake, with what to do."""


def picture_format(data: bytes) -> str:
    """JPEG, PNG or WEBP, by how it begins; empty when it is no picture that is taken."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return next((name for start, name in PICTURES if data.startswith(start)), "")


def is_pdf(data: bytes) -> bool:
    return data.startswith(b"%PDF-")


def why_strange(data: bytes) -> str:
    """What to do about a file that is neither a picture nor a PDF that is taken."""
    if data[4:8] == b"ftyp":
        if data[8:12] in (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"avif"):
            return (
                "This is a HEIC picture, as some phones keep them. Send it as JPEG: in the phone’s camera settings, choose"
                " “Most compatible”."
            )
        return f"This is a film or a recording, which cannot be kept here. {MAY_BE_SENT}"
    told = next((words for start, words in STRANGERS if data.startswith(start)), "")
    return told or f"This file cannot be kept here. {MAY_BE_SENT}"


def size_words(size: int) -> str:
    """`640 kB`, `2.4 MB`."""
    return f"{max(1, round(size / 1024))} kB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"
