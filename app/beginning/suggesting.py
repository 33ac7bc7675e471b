"""Which adaptations of a tool suit a child, and why: what the record knows of them speaks for it. Pure thought."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.declaration.tool import Adaptation, AppliesTo, Tool
from app.declaration.vocabulary import Subject


@dataclass(frozen=True)
class Facts:
    """What the record knows of a child that may suit an adaptation. The sentences say how it is known."""

    name: str
    age: int | None
    """Completed years on the day the child was seen; None when not born, or not known."""
    unborn: bool = False
    characteristics: Mapping[str, str] = field(default_factory=dict)
    circumstances: Mapping[str, str] = field(default_factory=dict)
    about: bool = False
    """True: the birth date is approximate, and so is the age."""
    of_one_carer: frozenset[str] = frozenset()
    """Circumstances that are true of one of the carers and not of another."""


@dataclass(frozen=True)
class Suggestion:
    """One adaptation of the tool, and why it is suggested; "" when it is not."""

    adaptation: Adaptation
    why: str
    perhaps: bool = False
    """It suits one of the carers, and whom the tool will be about is not settled yet."""

    @property
    def suggested(self) -> bool:
        """Whether the record speaks for it."""
        return bool(self.why) and not self.perhaps


def suggestions(tool: Tool, facts: Facts) -> tuple[Suggestion, ...]:
    """Every adaptation of the tool, those the record speaks for first."""
    found = [
        Suggestion(each, why(each.applies_to, facts), tool.subject is Subject.CARER and hangs_on_carer(each, facts))
        for each in tool.adaptations
    ]
    return tuple(sorted(found, key=lambda suggestion: not suggestion.suggested))


def hangs_on_carer(adaptation: Adaptation, facts: Facts) -> bool:
    """Whether all that speaks for it is true of one carer and not of another."""
    held = {kind for kind in adaptation.applies_to.any_circumstance if kind in facts.circumstances}
    return bool(held) and held <= facts.of_one_carer


def why(applies: AppliesTo, facts: Facts) -> str:
    """Why the record speaks for an adaptation, in sentences; "" when a fact it names is missing, or it names none."""
    reasons: list[str] = []
    if applies.age_from is not None or applies.age_to is not None:
        lowest, highest = applies.age_from or 0, 25 if applies.age_to is None else applies.age_to
        if facts.age is None or facts.unborn or not lowest <= facts.age <= highest:
            return ""
        reasons.append(f"{facts.name} is {'about ' if facts.about and facts.age else ''}{age_words(facts.age)}.")
    if applies.unborn is not None:
        if applies.unborn != facts.unborn:
            return ""
        reasons.append("This baby is not born yet." if applies.unborn else f"{facts.name} is born.")
    for wanted, known in ((applies.any_characteristic, facts.characteristics), (applies.any_circumstance, facts.circumstances)):
        held = [known[key] for key in wanted if key in known]
        if wanted and not held:
            return ""
        reasons += held[:1]
    return " ".join(reasons)


def age_words(years: int) -> str:
    """An age in a sentence: "under 1", "8"."""
    return "under 1" if years == 0 else str(years)


def age_on(born_on: datetime.date | None, day: datetime.date) -> int | None:
    """Completed years on a day; None when the birth date is not known or still to come."""
    if born_on is None or born_on > day:
        return None
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))
