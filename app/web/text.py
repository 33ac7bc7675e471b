"""What people type: kept as they typed it, in one normal form, with nothing in it that cannot be kept or shown."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

LONGEST = 20_000
"""Letters in one answer: about eight printed pages."""

MOST_MARKS = 30
"""Accents on one letter. No language needs as many, and putting thousands in order would hold everybody up."""

LINE_ENDS_AND_TABS = frozenset("\n\t")


def as_kept(text: str) -> str:
    """The text as it is stored: NFC, line ends as `\\n`, ends trimmed.

    Raises a pydantic error (named `cannot_be_kept`) for NUL, other control characters and halves of characters, which one
    database would refuse and another would keep unread.
    """
    if len(text) > 2 * LONGEST:
        raise PydanticCustomError("too_long", "Use {longest} characters or fewer.", {"longest": LONGEST})
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    marks = 0
    for sign in text:
        kind = unicodedata.category(sign)
        marks = marks + 1 if kind == "Mn" else 0
        if marks > MOST_MARKS:
            raise PydanticCustomError("cannot_be_kept", "Take out the row of accents, or type these words again by hand.")
        if kind == "Cs" or (kind == "Cc" and sign not in LINE_ENDS_AND_TABS):
            raise PydanticCustomError("cannot_be_kept", "Take out the hidden character, or type these words again by hand.")
    return unicodedata.normalize("NFC", text).strip()


def no_longer_than(longest: int) -> AfterValidator:
    """A check on length that comes after the text is in the form in which it is kept."""

    def check(text: str) -> str:
        if len(text) > longest:
            raise PydanticCustomError("too_long", "Use {longest} characters or fewer.", {"longest": longest})
        return text

    return AfterValidator(check)


Words = Annotated[str, AfterValidator(as_kept), no_longer_than(LONGEST)]
"""Any length of writing that people do in a box."""

Line = Annotated[str, AfterValidator(as_kept), no_longer_than(200)]
"""A name or a short line."""


FOLDED = 1_000
"""Letters of a text that are searched by: more than any name or line has."""

ONE_MARK = str.maketrans(dict.fromkeys("’‘ʼʻ´`′", "'") | dict.fromkeys("‐‑–—−", "-"))
"""Apostrophes and hyphens as machines set them, and as people type them."""

UNSEEN = {code: None for code in range(0x10000) if unicodedata.category(chr(code)) == "Cf"}
"""Signs that nobody sees, as a page or a letter brings them with it: where a word may be broken, or may not."""

LATIN = (*range(0x00C0, 0x02B0), *range(0x1E00, 0x1F00), *range(0x2C60, 0x2C80))
BASE = re.compile(r"LATIN SMALL (?:LETTER|LIGATURE) (AE|OE|[A-Z])(?: WITH .+)?")
OTHERWISE = {"ð": "d", "þ": "th", "ı": "i", "ŋ": "ng", "ə": "e", "ɛ": "e", "ɔ": "o", "ɣ": "g", "ɩ": "i", "ʊ": "u", "ʋ": "v"}
"""Letters whose name does not say how they are written by somebody who has no such key."""


def latin_letters() -> dict[int, str]:
    """Letters that no accent can be taken off, as they are written without: ł as l, ø as o, đ as d, æ as ae, ɗ as d.

    Read from the names that Unicode gives them, which never change: what is kept folded is folded so for good.
    """
    named = ((code, BASE.fullmatch(unicodedata.name(chr(code), ""))) for code in LATIN)
    return str.maketrans(OTHERWISE) | {code: found[1].lower() for code, found in named if found}


UNMARKED = latin_letters()


def without_accents(text: str) -> str:
    """Without case and accents. A sign-in name is kept so: an account is never taken for another one’s."""
    apart = unicodedata.normalize("NFKD", text[:FOLDED].casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def fold(text: str) -> str:
    """Text as it is searched: without case, accents, letters few keyboards have, or doubled spaces: `lukasz` finds `Łukasz`."""
    return without_accents(text[:FOLDED].translate(ONE_MARK)).translate(UNMARKED)


def folded(text: str) -> str:
    """Any length of text as it is searched for names and words, which no sign that nobody sees keeps from being found."""
    words = text.translate(ONE_MARK).translate(UNSEEN).split()
    return " ".join(word.lower() if word.isascii() else fold(word) for word in words)


class FormModel(BaseModel):
    """What one form may send: its own fields and the hidden token that the wall has already checked, nothing else."""

    model_config = ConfigDict(extra="forbid")

    token: str = ""


def bare(words: str) -> str:
    """Words without the pair of quotation marks that somebody typed around them: the page puts its own."""
    for first, last in ('""', "“”", "‘’", "''"):
        within = words[1:-1]
        if len(words) > 2 and words[0] == first and words[-1] == last and first not in within and last not in within:
            return within.strip()
    return words
