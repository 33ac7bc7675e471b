"""Which children a tool is meant for, by their age; where it is for none of those chosen, that is said in words."""

import datetime
from collections.abc import Sequence

from app.beginning.suggesting import age_on, age_words
from app.cases.models import Person, PersonKind
from app.cases.wording import called
from app.declaration.tool import Tool


def for_before_birth(tool: Tool) -> bool:
    """Whether it can be used before a baby is born."""
    return any(each.applies_to.unborn and not each.use_instead for each in tool.adaptations)


def fits(tool: Tool, child: Person, today: datetime.date) -> bool:
    """Whether a tool is meant for a child of this age. Where the age is not known, nothing speaks against it."""
    if child.kind is PersonKind.UNBORN:
        return for_before_birth(tool)
    age = age_on(child.born_on, today)
    return age is None or tool.ages[0] <= age <= tool.ages[1]


def why_none_fits(tool: Tool, children: Sequence[Person], today: datetime.date) -> str:
    """`For 5 to 17: neither child is.`, or "" when it is meant for at least one of them, or there are none."""
    if not children or any(fits(tool, child, today) for child in children):
        return ""
    if len(children) == 1:
        return f"{meant_for(tool)}: {how_old(children[0], today)}."
    return f"{meant_for(tool)}: {'neither child' if len(children) == 2 else 'none of the children'} is."


def meant_for(tool: Tool) -> str:
    """`For 5 to 17`, `Before birth, or under 1`."""
    first, last = tool.ages
    born = "under 1" if last == 0 else f"{first} to {last}"
    return f"For before birth, or {born}" if for_before_birth(tool) else f"For {born}"


def how_old(child: Person, today: datetime.date) -> str:
    """`Noah is 3`, `this baby is not born yet`."""
    age = age_on(child.born_on, today)
    if child.kind is PersonKind.UNBORN or age is None:
        return "this baby is not born yet"
    return f"{called(child)} is {'about ' if child.born_about and age else ''}{age_words(age)}"
