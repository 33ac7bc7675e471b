"""Whom a tool is about, and what beginning it asks because of that: each child, one parent or carer, a home, or our own work."""

from dataclasses import dataclass, replace

from app.declaration.questions import CarerLoad, Ladder
from app.declaration.tool import Tool
from app.declaration.vocabulary import Subject, Voice


@dataclass(frozen=True)
class About:
    """How a tool about one kind of subject is offered and begun. `{names}` in a line stands for the children chosen."""

    heading: str
    """Over such tools, where a tool is chosen."""
    note: str
    which_day: str
    who_was_there: str
    start: str
    """The words of the button that begins it, after the tool’s title."""
    once: bool = False
    """True: it is written once, with one child in mind, and not again for each child."""


ABOUT = {
    Subject.CHILD: About(
        "About a child",
        "Each child has a record of their own.",
        "When did you see {names}? If you did not, which day is it about?",
        "Who was there?",
        " with {names}",
    ),
    Subject.CARER: About(
        "About a parent or carer",
        "Written once for each parent or carer, with one child in mind.",
        "When were you with them?",
        "Who was there?",
        "",
        once=True,
    ),
    Subject.HOUSEHOLD: About(
        "About the home and what there is to live on",
        "Each child has a record of what the home gives that child.",
        "When were you there?",
        "Who was there?",
        " for {names}",
    ),
    Subject.NETWORK: About(
        "About the people round a child",
        "Each child has a record of their own.",
        "When were you with them?",
        "Who was there?",
        " for {names}",
    ),
    Subject.PRACTITIONER: About(
        "About our own work with the family",
        "Written once, with one child in mind. It looks at us, too.",
        "Which day is it about?",
        "Who was there?",
        "",
        once=True,
    ),
}


def about_those(tool: Tool, *, any_born: bool) -> About:
    """The same, where it is only about a baby who is expected: nobody sees the baby, and somebody is with the parents."""
    about = ABOUT[tool.subject]
    if any_born or tool.subject is not Subject.CHILD:
        return about
    with_them = ABOUT[Subject.NETWORK]
    return replace(about, which_day=with_them.which_day, who_was_there=with_them.who_was_there)


def by_carer(tool: Tool) -> bool:
    """Whether the tool looks at care carer by carer."""
    return any(isinstance(question, Ladder) and question.for_each_carer for question in tool.questions())


def asks_carers(tool: Tool) -> bool:
    """Whether carers have something of their own to say in it, so that each needs a place."""
    heard = (isinstance(one, CarerLoad) or Voice.CARER in one.voices for one in tool.questions())
    return tool.subject is Subject.CARER or by_carer(tool) or any(heard)


def names_carers_first(tool: Tool) -> bool:
    """Whether those who care every day are chosen already, to be taken out where they were not there."""
    return by_carer(tool) or tool.subject not in (Subject.CHILD, Subject.CARER)
