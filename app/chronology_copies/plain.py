"""Whether what colleagues wrote can be read by the child it is about: easy words, and none that blames. Pure thought."""

from collections.abc import Iterable

from app.faults.reading_age import reading_age
from app.language.declared import Kind, Words
from app.language.lens import look

READ_AT = 11
"""Years at which what is written for families can be read."""

A_FEW, A_FEW_READ_AT = 30, 13
"""Of so few words one long one counts for years, and may be a name."""

NOT_FOR_A_CHILD = frozenset({Kind.BLAMES, Kind.JARGON})


def is_plain(texts: Iterable[str], lens: Words) -> bool:
    """Whether a child can read all of it, and nothing in it is worth a second thought for blaming or for being ours alone."""
    every = list(texts)
    whole = ". ".join(every)
    if reading_age(whole) > (READ_AT if len(whole.split()) > A_FEW else A_FEW_READ_AT):
        return False
    return not any(one.kind in NOT_FOR_A_CHILD for text in every for one in look(text, lens))
