"""One strand of a child’s life, whole: everything that was ever shown there, voice by voice, each with where it is read."""

from dataclasses import dataclass

from app.cases.wording import capital
from app.declaration.vocabulary import Dimension, Voice
from app.picture_pages.pattern_words import Told, patterns_of
from app.picture_pages.words import ReadingShown, Telling, newest_first


@dataclass(frozen=True)
class VoiceTold:
    """One voice on this strand: what it says now, and what it said before."""

    key: str
    name: str
    now: tuple[ReadingShown, ...]
    before: tuple[ReadingShown, ...]
    statements: int


@dataclass(frozen=True)
class StrandPage:
    key: str
    title: str
    voices: tuple[VoiceTold, ...]
    missing: tuple[str, ...]
    blanks: tuple[ReadingShown, ...]
    patterns: tuple[Told, ...]


def strand_page(tell: Telling, dimension: Dimension) -> StrandPage:
    strand = tell.picture.strand(dimension)
    now = {one.key for one in strand.standing}
    told = []
    for said in strand.said:
        own = newest_first(one for one in strand.readings if one.voice is said.voice and one.signal is not None)
        told.append(
            VoiceTold(
                said.voice.value,
                tell.child if said.voice is Voice.CHILD else said.voice.words,
                tuple(tell.shown(one) for one in own if one.key in now),
                tuple(tell.shown(one) for one in own if one.key not in now),
                len(said.statements),
            )
        )
    missing = tuple(capital(tell.voice(voice)) for voice in Voice if voice not in strand.voices)
    blanks = tuple(tell.shown(one) for one in newest_first(strand.blanks))
    return StrandPage(strand.key, tell.strand(strand), tuple(told), missing, blanks, patterns_of(tell, dimension))
