"""What everybody in a family is called, and which of those words may mean somebody else than the reader. Pure thought.

Two mothers may both be “mum”. A line that says “mum” is then nobody’s to hand out: it is talked about, and never guessed.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person, PersonKind, Relationship
from app.web.text import fold, folded

MARK = re.compile(r"['-]")

ONE_MEANING: tuple[frozenset[str], ...] = tuple(
    frozenset(words)
    for words in (
        ("mum", "mummy", "mam", "mom", "mommy", "mama", "mamma", "mother", "mums", "ma", "ammi"),
        ("dad", "daddy", "da", "dada", "father", "dads", "papa", "pa", "tad", "tata", "tato", "abbu", "baba"),
        ("nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "nain", "mamgu", "mam-gu", "babcia", "mgm", "pgm"),
        ("grandad", "granddad", "grandpa", "grandfather", "gramps", "taid", "tadcu", "tad-cu", "dziadek", "mgf", "pgf"),
        ("stepdad", "step-dad", "step dad", "stepfather", "step-father"),
        ("stepmum", "step-mum", "step mum", "stepmother", "step-mother"),
        ("partner", "ex-partner", "ex", "boyfriend", "girlfriend", "husband", "wife", "fiance", "fiancee"),
        ("aunt", "auntie", "aunty"),
        ("uncle",),
        ("grandparent",),
    )
)
"""Words for what somebody is to a child, or to another: those of one meaning stand together, whichever the record has."""

EVERY_WORD = frozenset().union(*ONE_MEANING)

TO_A_CHILD = frozenset(
    {"parent", "brother", "sister", "sibling", "cousin", "half-brother", "half-sister", "step-brother", "step-sister"}
)
"""Words that in a child’s own copy are somebody else. A grown-up’s says by the children it is about which of them is meant."""

TITLES = ("mr", "mrs", "ms", "miss")


def also_called(word: str) -> frozenset[str]:
    """`mother`: mum, mummy, mam and all else that says the same; any other word is by itself."""
    return next((words for words in ONE_MEANING if word in words), frozenset({word}))


def meanings(words: Iterable[str]) -> frozenset[str]:
    """Every word that may mean the same as one of these, or as a part of one: `foster mum` is called “mum” as well."""
    every = {one for word in map(fold, words) for one in (word, *word.split()) if len(one) > 1}
    return frozenset(more for word in every for more in also_called(word))


@dataclass(frozen=True)
class Called:
    """What finds others in a text, and what may find somebody else than it seems to."""

    own: frozenset[str]
    """What the reader answers to, for a child."""
    others: frozenset[str]
    """Names and words of others alone."""
    shared: frozenset[str]
    """Words that the reader and somebody else answer to, for a child: two are “mum”."""
    unrecorded: frozenset[str]
    """Words that nobody is written down for."""
    of_adults: frozenset[str]
    """Words the reader answers to for a child, and another for a grown-up: “her mum” may be the gran."""

    @property
    def unsure(self) -> frozenset[str]:
        """Words that may mean somebody else."""
        return self.shared | self.unrecorded


def called_for(
    people: Sequence[Person],
    more: Sequence[tuple[UUID, str]],
    ties: Sequence[Relationship],
    reader: Person,
    children: Collection[UUID],
) -> Called:
    """What finds everybody but this reader and the children they look after. `more`: names that people had, or have besides.

    Of a child’s own copy the child is both; what they are to a brother or a sister is then no word of theirs.
    `people` and `ties`: everybody who is or was in the record, and all that they are or were to one another.
    """
    others = {one.id: one for one in people if one.id != reader.id and one.id not in children}
    grown = {one.id for one in people if one.kind is PersonKind.ADULT}
    is_childs = reader.id in children
    ours = () if is_childs else (one for one in ties if one.person_id == reader.id and one.to_person_id not in grown)
    own = meanings(one.word for one in ours)
    theirs = [one for one in ties if one.person_id in others]
    to_children = meanings(one.word for one in theirs if one.to_person_id not in grown)
    to_adults = meanings(one.word for one in theirs if one.to_person_id in grown)
    known = (to_children | to_adults) - own
    return Called(
        own=own,
        others=known | names_of_others(people, more, others),
        shared=to_children & own,
        unrecorded=(EVERY_WORD | titled(others.values()) | (TO_A_CHILD if is_childs else frozenset())) - own - known,
        of_adults=(to_adults & own) - to_children,
    )


def names_of_others(people: Iterable[Person], more: Iterable[tuple[UUID, str]], others: Collection[UUID]) -> frozenset[str]:
    """Every name of theirs; a family name that the reader has too finds nobody else."""
    everybody = list(people)
    theirs = [one for one in everybody if one.id in others]
    ours = {
        part
        for one in everybody
        if one.id not in others
        for name in (one.family_name, one.given_name, one.known_as)
        for part in parts(name)
    }
    names = {part for one in theirs for name in (one.given_name, one.known_as) for part in parts(name)}
    also = [*(one.family_name for one in theirs), *(name for whose, name in more if whose in others)]
    return frozenset(names | ({part for name in also for part in parts(name)} - ours))


def titled(people: Iterable[Person]) -> frozenset[str]:
    """`mr dean`, `mr. dean`: a family name that two have says by its title that a grown-up is meant, and not which."""
    names = {part for one in people if one.kind is PersonKind.ADULT for part in parts(one.family_name)}
    return frozenset(f"{title}{dot} {name}" for name in names for title in TITLES for dot in ("", "."))


def parts(name: str) -> set[str]:
    """Each part of a name; one with a hyphen or an apostrophe as it is also written: in parts, or as one word."""
    words = folded(name).split()
    return {part for word in words for part in (word, *MARK.split(word), MARK.sub("", word)) if len(part) > 1}
