"""Whether a plan may be agreed or ended, and what is to be thought of first: pure thought, with no clock of its own."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.wording import listed
from app.picture.sentences import written_told
from app.plans.fields import ENDING
from app.plans.kinds import Said
from app.plans.versions import Written, WrittenOutcome

MOST = 5
"""Outcomes that a family can hold in mind. More are possible, with a reason. A starting point of ours, not evidence."""


@dataclass(frozen=True)
class Need:
    """A serious need the picture of a child shows: from which finding, of which strand, in whose words, on which day."""

    finding_id: UUID
    strand: str
    words: str
    level: str
    level_key: str
    whose: str
    seen_on: datetime.date
    is_serious: bool = True
    sentence: str = ""
    """The same in a plain sentence, where it is known how the words were made."""

    @property
    def told(self) -> str:
        return self.sentence or written_told(self.words, self.level_key)


@dataclass(frozen=True)
class Hindrance:
    """Why something cannot be done yet: a sentence, and where on the plan it is mended."""

    sentence: str
    where: str


def answers(outcome: WrittenOutcome, need: Need) -> bool:
    """Whether an outcome answers a need: it is being worked on, or was achieved after the need was seen last."""
    if str(need.finding_id) not in {one.finding for one in outcome.answers}:
        return False
    return outcome.stands or (outcome.turned_on is not None and outcome.was_achieved and need.seen_on <= outcome.turned_on)


def unanswered(needs: Iterable[Need], written: Written) -> tuple[Need, ...]:
    """The serious needs that have neither an outcome nor a recorded reason."""
    reasons = {one.need.finding for one in written.reasons if one.why}
    return tuple(
        need
        for need in needs
        if str(need.finding_id) not in reasons and not any(answers(outcome, need) for outcome in written.outcomes)
    )


def in_the_way(needs: Iterable[Need], written: Written) -> tuple[Hindrance, ...]:
    """Why this plan cannot be agreed yet; nothing when it can."""
    open_needs = [f"A serious need has neither an outcome nor a reason: {need.words}" for need in unanswered(needs, written)]
    missing = [(sentence, f"#f-{field}") for field, sentence in NEEDED.items() if not written.words.get(field)]
    every = (*((sentence, "#needs") for sentence in open_needs), *of_outcomes(written), *missing)
    return tuple(Hindrance(sentence, where) for sentence, where in every)


NEEDED: Mapping[str, str] = {
    "if_nothing": "Say what happens if nothing changes.",
    "if_nothing_by": "Say by when, if nothing changes.",
    "who_decides": "Say who decides, if nothing changes.",
    "review_on": "Say on which day you look at it together.",
}


def of_outcomes(written: Written) -> Iterable[tuple[str, str]]:
    standing = written.standing
    if not standing:
        yield "There is no outcome yet. Begin with one.", "#outcomes"
    if any(not one.title for one in standing):
        yield "An outcome does not say yet what will be different.", "#outcomes"
    if len(standing) > MOST and not written.words.get("many_why"):
        yield "There are more than five outcomes. Keep the five that matter most, or say why there are more.", "#f-many_why"


def in_the_way_of_ending(written: Written) -> tuple[Hindrance, ...]:
    """Why this plan cannot end yet."""
    left = [one.title or "An outcome" for one in written.standing]
    missing = [(one.filled(one.asks, written.child), one.key) for one in ENDING if not written.words.get(one.key)]
    open_ones = [Hindrance(f"“{title}” is still being worked on. Say what became of it.", "#outcomes-left") for title in left]
    return (*open_ones, *(Hindrance(f"Not written yet: {asks}", f"#f-{key}") for asks, key in missing))


def agreement_words(written: Written, asked: Collection[str]) -> str:
    """Who agrees, in a sentence that never says “the family agrees” while a voice is missing. `asked`: who is to be asked."""
    said = {view.who: view.said for view in written.views}
    missing = [name for name in asked if said.get(name, Said.NOT_ASKED) is Said.NOT_ASKED]
    could_not = [name for name in asked if said.get(name) is Said.COULD_NOT]
    against = [name for name in said if said[name] in (Said.PARTLY, Said.DISAGREES)]
    agree = [name for name in said if said[name] is Said.AGREES]
    parts = (
        f"Agree: {listed(agree)}." if agree else "",
        f"Disagree, or agree in part: {listed(against)}." if against else "",
        f"Could not answer: {listed(could_not)}." if could_not else "",
        f"Not asked yet: {listed(missing)}." if missing else "",
    )
    return " ".join(part for part in parts if part) or "Nobody has been asked yet."
