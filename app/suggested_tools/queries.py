"""What suggestions rest on: what the record knows of a child, and when each tool was last used."""

import datetime

from app.beginning.fitting import fits
from app.beginning.queries import facts_from, facts_of
from app.cases.models import Person
from app.declaration.vocabulary import Subject
from app.picture.queries import Family
from app.picture.rules import Picture
from app.suggested_tools.rules import Asked
from app.suite.suite import Suite


def asked_of(family: Family, child: Person, picture: Picture, suite: Suite, today: datetime.date) -> Asked:
    """What the rules look at, from what was read with the picture."""
    facts = facts_from(tuple(family.people.values()), family.ties, family.homes, family.facts)
    return Asked(
        picture=picture,
        facts=facts_of(facts, child, today),
        last_used={use.tool_key: use.seen_on for use in picture.uses},
        shelf=tuple(tool for tool in suite.values() if tool.subject is not Subject.PRACTITIONER and fits(tool, child, today)),
    )
