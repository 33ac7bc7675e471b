"""The picture as it is now: the four boxes, coverage, strengths beside needs, voices side by side, what came back. One set of
rows makes the drawing, the words and the table, so that they cannot disagree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.cases.wording import capital, listed
from app.declaration.vocabulary import Dimension, Domain, Voice
from app.picture.hearing import Age
from app.picture.readings import Reading
from app.picture.rules import GapKind, Strand
from app.picture_pages.cards import Card, Said, card
from app.picture_pages.pairs import FEW, PairRow, days_last, each_told_once, pair_row
from app.picture_pages.pattern_words import Patterns, patterns
from app.picture_pages.words import ReadingShown, Telling, lower_first, newest_first
from app.web.pages import ago, counted


@dataclass(frozen=True)
class Box:
    """One of the four boxes: a number of things, of how many, and which."""

    term: str
    number: str
    words: str
    anchor: str


@dataclass(frozen=True)
class Heard:
    """Somebody whose words we have, or do not."""

    name: str
    words: str
    voice: str
    missing: bool


@dataclass(frozen=True)
class Cell:
    """One voice on one strand: how old it is, and the month."""

    age: str
    age_words: str
    month: str
    href: str


@dataclass(frozen=True)
class CoverageRow:
    title: str
    href: str
    cells: tuple[Cell, ...]
    words: str
    explored: bool
    is_plain: bool
    """Whether the marks say all that the words do: everybody whose mark is empty was not heard, and nothing else."""


@dataclass(frozen=True)
class NowPage:
    boxes: tuple[Box, ...]
    sentence: str
    heard: tuple[Heard, ...]
    columns: tuple[str, ...]
    domains: tuple[tuple[str, tuple[CoverageRow, ...]], ...]
    pairs: tuple[PairRow, ...]
    """Strands with a serious need; where there is none every strand."""
    other_pairs: tuple[PairRow, ...]
    unexplored: str
    differences: tuple[Card, ...]
    """Where voices differ and nobody has said yet what might explain it."""
    talked_through: tuple[Card, ...]
    """Where voices differ, with what was made of it."""
    agreements: tuple[Card, ...]
    patterns: Patterns
    act_now: tuple[ReadingShown, ...]
    holds: tuple[ReadingShown, ...]
    """The newest of what is told to go well."""
    unsigned: int


def now_page(tell: Telling, said: Mapping[str, Said]) -> NowPage:
    """`said`: what was said of each difference, by what it is about."""
    pic = tell.picture
    cards = [card(tell, one, number, said.get(one.key)) for number, one in enumerate(pic.beside, 1)]
    every = [pair_row(tell, strand) for strand in pic.strands if strand.strengths or strand.needs]
    pairs = each_told_once(sorted(every, key=lambda one: not one.is_serious))
    serious = [one for one in pairs if one.is_serious]
    return NowPage(
        boxes=boxes(tell, said),
        sentence=coverage_sentence(tell),
        heard=people(tell),
        columns=(tell.child, *(tell.wording.label(voice.words) for voice in Voice if voice is not Voice.CHILD)),
        domains=tuple(
            (domain_words(domain, tell), tuple(coverage_row(tell, s) for s in pic.strands if s.dimension.domain is domain))
            for domain in Domain
        ),
        pairs=tuple(serious or pairs),
        other_pairs=tuple(one for one in pairs if serious and not one.is_serious),
        unexplored=listed([tell.strand(one) for one in tell.strands if not one.explored]),
        differences=tuple(one for one in cards if one.differs and not one.comment),
        talked_through=tuple(one for one in cards if one.differs and one.comment),
        agreements=tuple(one for one in cards if not one.differs),
        patterns=patterns(tell),
        act_now=tuple(tell.shown(one) for one in newest_first(pic.act_now)),
        holds=holds(tell),
        unsigned=sum(not use.signed for use in pic.uses),
    )


def domain_words(domain: Domain, tell: Telling) -> str:
    if domain is not Domain.DEVELOPMENT:
        return tell.wording.label(domain.words)
    return tell.wording.beside(f"{tell.child}’s developmental needs", f"What {tell.child} needs")


# --- the four boxes


def boxes(tell: Telling, said: Mapping[str, Said]) -> tuple[Box, ...]:
    """Always the same four, in this order, never put together. Where nobody has been asked no nought stands: it would calm."""
    return not_known(tell), getting_old(tell), voices_differ(tell, said), needs_now(tell)


def not_known(tell: Telling) -> Box:
    pic = tell.picture
    never = [tell.wording.of(gap.dimension) for gap in pic.gaps if gap.kind is not GapKind.OLD]
    silent = [one.who.name for one in pic.unheard if one.who and one.last_on is None]
    words = f"parts of life {tell.wording.beside('not explored', 'that we do not know yet')}{of_which(never)}."
    never_heard = f" Whose own words are not here yet: {listed(silent)}." if silent else ""
    return Box("Not known", f"{len(never)} of {len(tell.strands)}", f"{words}{never_heard}", "cov")


def getting_old(tell: Telling) -> Box:
    pic = tell.picture
    old = [tell.wording.of(gap.dimension) for gap in pic.gaps if gap.kind is GapKind.OLD]
    if not pic.explored:
        return Box("Getting old", nobody_knows(tell), f"nothing has been {talked(tell)} about yet.", "cov")
    words = f"not {talked(tell)} about for more than {months(pic.terms.old_days)}{of_which(old)}."
    return Box("Getting old", str(len(old)), words, "cov")


def voices_differ(tell: Telling, said: Mapping[str, Said]) -> Box:
    pic = tell.picture
    who = "of us" if tell.wording.family else "voices"
    if not pic.beside:
        words = f"no two {who} have spoken of the same thing yet."
        return Box("Voices differ", nobody_knows(tell), words, "differ")
    silent_on = [one for one in pic.differences if one.key not in said]
    asked_for = f" {counted(len(silent_on), 'comment')} still to write." if silent_on else ""
    on = of_which([one.asked.short.lower() for one in pic.differences])
    place = "place" if len(pic.differences) == 1 else "places"
    words = f"{place} where two {who} see it differently{on}.{asked_for}"
    return Box("Voices differ", str(len(pic.differences)), words, "differ")


def needs_now(tell: Telling) -> Box:
    pic = tell.picture
    if not pic.explored:
        words = f"nothing has been {talked(tell)} about yet. That is not the same as no need."
        return Box("Needs now", nobody_knows(tell), words, "pairs")
    serious = matters(days_last(pic.serious_needs))
    words = f"{tell.wording.beside('mostly not met', 'mostly missing')}{of_which(serious)}."
    return Box("Needs now", str(len(serious)), words, "pairs")


def matters(needs: Sequence[Reading]) -> list[str]:
    """The names of needs, each matter once: “Watching over” and “Someone watching over” of one part of life are one, whoever
    said it and with whichever tool."""
    found: list[tuple[str, set[str], set[Dimension]]] = []
    for one in needs:
        name = "a part of the day" if one.asked.kind == "day" else one.asked.short.lower()
        words = set(name.split())
        same = next((had for had in found if one.dimension in had[2] and (words <= had[1] or words >= had[1])), None)
        if same is None:
            found.append((name, words, {each.dimension for each in needs if each.answer_key == one.answer_key}))
    return [name for name, _, _ in found]


def nobody_knows(tell: Telling) -> str:
    """In the place of a number, where there is nothing yet that could be counted."""
    return "We do not know yet:" if tell.wording.family else "Nobody knows yet:"


def talked(tell: Telling) -> str:
    return "talked" if tell.wording.family else "asked"


def of_which(words: Sequence[str]) -> str:
    """`: Employment and Income`; nothing of none."""
    return f": {listed(few(words))}" if words else ""


def months(days: int) -> str:
    return counted(round(days / 30.44), "month")


def few(words: Sequence[str], at_most: int = 3) -> list[str]:
    own = list(dict.fromkeys(words))
    return own if len(own) <= at_most else [*own[:at_most], f"{len(own) - at_most} more"]


def holds(tell: Telling) -> tuple[ReadingShown, ...]:
    """The newest strengths, each once: what was asked about as a strength, or told in words, comes before a rung."""
    first = {one.answer_key: one for strand in tell.picture.strands for one in strand.strengths}
    return tuple(tell.shown(one) for one in sorted(newest_first(first.values()), key=lambda one: bool(one.level))[:FEW])


# --- coverage


def coverage_sentence(tell: Telling) -> str:
    pic = tell.picture
    if not pic.explored:
        return f"Nobody has been asked yet about any part of {tell.child}’s life."
    own, explored = sum(Voice.CHILD in strand.voices for strand in pic.strands), [one for one in tell.strands if one.explored]
    if tell.wording.family:
        told = f"{tell.child} has told of {own} of them" if own else f"{tell.child} has told of none of them yet"
        looked = f"We have looked at {len(explored)} of {len(tell.strands)} parts of {tell.child}’s life"
        return f"{looked}. {told}. To have looked is not to say that all is well."
    return (
        f"{capital(counted(len(explored), 'part'))} of {tell.child}’s life out of {len(tell.strands)} looked at by somebody. "
        f"{tell.child}’s own voice is in {own}. “Explored” does not mean “fine”."
    )


def people(tell: Telling) -> tuple[Heard, ...]:
    """The child, then each carer: when they were last heard, or that nobody has asked them."""
    pic = tell.picture
    missing = {one.who.id for one in pic.unheard if one.who and one.last_on is None}
    own = [
        (pic.child.id, pic.child.name, Voice.CHILD),
        *((one.id, name_of(one.name, one.word), Voice.CARER) for one in tell.carers),
    ]
    return tuple(
        Heard(name, ago(pic.heard[who], pic.today) if who in pic.heard else "Never asked", voice.value, who in missing)
        for who, name, voice in own
        if who in pic.heard or who in missing
    )


def name_of(name: str, word: str) -> str:
    return f"{name}, {word}" if word else name


def coverage_row(tell: Telling, strand: Strand) -> CoverageRow:
    href = f"{tell.here}/strand/{strand.key}"
    cells = tuple(cell(tell, strand, voice, href) for voice in Voice)
    is_old = tell.picture.age(strand.last_on) is Age.OLD
    is_plain = strand.explored and not is_old and Voice.CHILD in strand.voices
    return CoverageRow(tell.strand(strand), href, cells, in_words(tell, strand), strand.explored, is_plain)


def cell(tell: Telling, strand: Strand, voice: Voice, href: str) -> Cell:
    said = strand.by(voice)
    age = tell.picture.age(said.last_on if said else None)
    return Cell(age.value, age.words, tell.month(said.last_on) if said else "", f"{href}#{voice.value}" if said else "")


def in_words(tell: Telling, strand: Strand) -> str:
    """What is missing on this strand, in a sentence."""
    if not strand.explored:
        untold = "Not explored." if strand in tell.strands else "To be known after birth."
        return "Asked, and not known yet." if strand.blanks else untold
    last = strand.last_on
    old = f"Nothing since {tell.month(last)}. " if last and tell.picture.age(last) is Age.OLD else ""
    missing = [voice for voice in Voice if voice not in strand.voices]
    if not missing:
        return f"{old}All five voices."
    if missing[0] is Voice.CHILD:
        return f"{old}{tell.child} has not been heard on this."
    return f"{old}Not heard: {listed([lower_first(tell.wording.label(voice.words)) for voice in missing])}."
