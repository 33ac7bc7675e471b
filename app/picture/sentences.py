"""A need as a plain sentence: what it is about, how it is now, what was seen of it, and what makes it hard. Pure thought.

What an assessment shows is kept as it was frozen, in few words. This reads those words; it never alters them.
"""

from collections.abc import Callable

from app.cases.wording import capital, listed
from app.declaration.vocabulary import Barrier, Level

HOW_IT_IS = {
    Level.STEADY: "this is there, and holds",
    Level.MOSTLY: "this is mostly there",
    Level.ON_AND_OFF: "this comes and goes",
    Level.MOSTLY_NOT: "this is mostly missing",
}
CLOSING = "”’'\""
BARRIERS = {one.words: one for one in Barrier}


def hard_at_the_end(words: str) -> tuple[str, tuple[Barrier, ...]]:
    """The words before, and what makes it hard, where they end with that."""
    before, _, last = words.rpartition(". ")
    named = [BARRIERS.get(each) for each in last.split("; ")]
    hard = tuple(each for each in named if each is not None)
    return (before, hard) if len(hard) == len(named) else (words, ())


def parted(words: str, short: str) -> tuple[str, tuple[Barrier, ...]]:
    """What was written of it, and what makes it hard, out of the words that were kept. `short`: the name of the question."""
    if words == short:
        return "", ()
    own = words.removeprefix(f"{short}. ")
    return hard_at_the_end(own) if own != words else (own, ())


def ended(words: str) -> str:
    """As a sentence: it begins with a capital and ends with a stop, inside the marks of what somebody said or outside."""
    if not words:
        return ""
    return capital(words) if words.rstrip(CLOSING).endswith((".", "?", "!", "…")) else f"{capital(words)}."


def hard_words(hard: tuple[Barrier, ...], said: Callable[[Barrier], str] = lambda one: one.words) -> str:
    """`What makes it hard: time and tiredness, and money or material things.`"""
    if hard == (Barrier.NOT_UNDERSTOOD,):
        return "What makes it hard is not understood yet."
    named = [f"{said(one)[:1].lower()}{said(one)[1:]}" for one in hard]
    return f"What makes it hard: {'; '.join(named) if any(' and ' in one for one in named) else listed(named)}." if named else ""


def told(words: str, short: str, said: Callable[[Barrier], str] = lambda one: one.words) -> str:
    """What was written and what makes it hard, in sentences; without the name of the question."""
    own, hard = parted(words, short)
    return " ".join(part for part in (ended(own), hard_words(hard, said)) if part) if hard else own


def need_told(words: str, short: str, level: Level | None) -> str:
    """The whole need: `Food and drink: this comes and goes. Since February. What makes it hard: time and tiredness.`

    What was written without the question’s name before it (an hour of a day, a choice) is a sentence of its own already.
    """
    if level is None or not (words == short or words.startswith(f"{short}. ")):
        return ended(words)
    own, hard = parted(words, short)
    return " ".join(part for part in (f"{short}: {HOW_IT_IS[level]}.", ended(own), hard_words(hard)) if part)


def written_told(words: str, level: str) -> str:
    """The same of a need as a plan kept it, where the name of the question stands in its words alone. `level`: its key, or ""."""
    before, hard = hard_at_the_end(words)
    rungs = [one for one in Level if one.value == level]
    if not hard or not before or not rungs:
        return in_sentences(words)
    short, _, own = before.partition(". ")
    return " ".join(part for part in (f"{short}: {HOW_IT_IS[rungs[0]]}.", in_sentences(own), hard_words(hard)) if part)


def in_sentences(words: str) -> str:
    """Each piece with a capital, and a stop at the end."""
    return ended(". ".join(capital(piece) for piece in words.split(". ")))
