"""A picture is drawn anew, the right way up and without anything that a camera wrote into it: where, when, with what, by whom."""

import io
import struct

from PIL import Image, ImageCms, ImageOps

from app.filing.kinds import FileKind
from app.filing.rules import LONGEST_SIDE, MOST_PIXELS, SMALL_SIDE, Prepared
from app.refusals import CannotRead

BROKEN = "This picture cannot be opened. Open it on your own device, save it again as JPEG, and send that."
TOO_MANY = "This picture has too many dots to be opened safely. Send it again in a smaller size."

NOT_A_PICTURE = (OSError, ValueError, SyntaxError, EOFError, struct.error, OverflowError, IndexError, KeyError, TypeError)
"""What reading a broken picture may raise, one way or another."""


def prepared_picture(data: bytes, form: str) -> Prepared:
    """What is kept of a picture: a JPEG and a smaller one. Raises CannotRead where it cannot be opened safely."""
    try:
        picture = opened(data, form)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise CannotRead("file", TOO_MANY) from None
    except NOT_A_PICTURE:
        raise CannotRead("file", BROKEN) from None
    small = picture.copy()
    small.thumbnail((SMALL_SIDE, SMALL_SIDE))
    return Prepared(FileKind.PICTURE, written(picture, 88), written(small, 80))


def opened(data: bytes, form: str) -> Image.Image:
    """The first picture in the file, upright, on white, in ordinary colours and no larger than is needed."""
    with Image.open(io.BytesIO(data), formats=(form,)) as source:
        if source.width * source.height > MOST_PIXELS[form]:
            raise CannotRead("file", TOO_MANY)
        source.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        profile = source.info.get("icc_profile")
        smaller = in_all_its_colours(source)
        smaller.thumbnail((LONGEST_SIDE, LONGEST_SIDE))  # first of all: whatever is done next is done to far fewer dots
        return bare(in_ordinary_colours(on_white(ImageOps.exif_transpose(smaller)), profile))


def in_all_its_colours(source: Image.Image) -> Image.Image:
    """The picture with a colour for each dot, not a number in a list: only so can it be made smaller and stay smooth."""
    if source.mode not in ("P", "PA", "1"):
        return source
    return source.convert("RGBA" if "transparency" in source.info or source.mode == "PA" else "RGB")


def on_white(picture: Image.Image) -> Image.Image:
    """Without see-through parts: a drawing on nothing is a drawing on paper."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        paper = Image.new("RGBA", whole.size, "white")
        paper.alpha_composite(whole)
        return paper.convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def in_ordinary_colours(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """As a screen shows colours. The colour of a bruise or a crayon is part of what is seen."""
    if not profile:
        return picture
    try:
        own = ImageCms.getOpenProfile(io.BytesIO(profile))
        changed = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture
    return changed or picture


def bare(picture: Image.Image) -> Image.Image:
    """The dots alone, in a picture that never held anything else."""
    clean = Image.new("RGB", picture.size)
    clean.paste(picture)
    return clean


def written(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, format="JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()
