"""A file that was sent becomes one that can be kept: known by what is in it, made safe, and looked at by the antivirus."""

from app.filing.kinds import Checked
from app.filing.papers import prepared_paper
from app.filing.pictures import prepared_picture
from app.filing.rules import LARGEST, MAY_BE_SENT, Prepared, is_pdf, picture_format, size_words, why_strange
from app.filing.scanning import scanned
from app.refusals import CannotRead

HARMFUL = (
    "Something harmful was found in this file, so it is not kept. Tell whoever looks after your devices, and do not open it."
)


def prepared(data: bytes, command: str) -> tuple[Prepared, Checked]:
    """What is kept. Raises CannotRead with a sentence that says what may be sent. Takes up to a second or two."""
    if not data:
        raise CannotRead("file", f"Choose a file. {MAY_BE_SENT}")
    if len(data) > LARGEST:
        raise CannotRead("file", f"This file is larger than {size_words(LARGEST)}. Send a smaller one: a photo of it will do.")
    form = picture_format(data)
    if not form and not is_pdf(data):
        raise CannotRead("file", why_strange(data))
    checked = scanned(command, data)
    if checked is Checked.HARMFUL:
        raise CannotRead("file", HARMFUL)
    return prepared_picture(data, form) if form else prepared_paper(data), checked
