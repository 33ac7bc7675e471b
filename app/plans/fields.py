"""The fields of a plan: what each asks, how, and what it is called for a family. Each is written and kept by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class PlanField:
    """One thing a plan says. `{child}` in its words is filled with what the child is called."""

    key: str
    asks: str
    short: str
    """What it is called where it is read."""
    hint: str = ""
    kind: Literal["words", "line", "date"] = "words"
    voice: bool = False
    """True: it holds somebody’s own words."""
    longest: int = 2000

    def filled(self, words: str, child: str) -> str:
        return words.replace("{child}", child)


FIRST = (
    PlanField(
        "wants",
        "What does {child} want first, however small?",
        "What {child} wants first",
        "In {child}’s own words, or how they showed it. A clean pair of socks counts.",
        voice=True,
    ),
)
"""What comes before everything else."""

OF_OUTCOME = (
    PlanField(
        "different",
        "What will {child} have, feel or do that they do not now?",
        "What will be different",
        "Begin with {child}’s name. Not what anybody attends: what is different in the child’s day.",
        kind="line",
        longest=300,
    ),
    PlanField("now", "How is it now?", "Now", "What was seen or said, and on which day.", longest=1000),
    PlanField("first_step", "What is the first small step?", "First small step", "Something that can be seen within two weeks."),
    PlanField("first_by", "By when?", "By", kind="date"),
    PlanField(
        "done_when",
        "When will we say that it is done?",
        "When we are done",
        "What there will be, how often, and for how long: “every school day, for three months”.",
    ),
    PlanField("see", "How will we see it? Who looks, and how often?", "How we will see it", longest=1000),
    PlanField(
        "child_knows",
        "How will {child} know, or check it themselves?",
        "How {child} can check",
        "A sticker on the days, a coat on its hook, a word of their own.",
        longest=1000,
    ),
    PlanField(
        "possible",
        "Is it possible with this money, health, home, skills and time?",
        "Is it possible",
        "What would have to be there first.",
        longest=1000,
    ),
    PlanField(
        "help",
        "What help is in place?",
        "Help in place",
        "Who pays, when it starts, how long the wait is and what there is meanwhile.",
        longest=1000,
    ),
    PlanField("if_not", "What if the help does not come?", "If the help does not come", "Who does what then, and by when."),
    PlanField("uses", "Which strength does it use?", "What it builds on", "Somebody or something that holds.", longest=1000),
    PlanField(
        "to_child",
        "How do you say it to {child}?",
        "Said to {child}",
        "First what will be different, then who does what: “You eat at breakfast club. Nan walks you.” It is {child}’s copy.",
        longest=1000,
    ),
)
"""What each outcome says."""

CONTINGENCY = (
    PlanField(
        "faster",
        "What would make us move faster?",
        "Faster",
        "What would have to happen, who is told, how soon. Say it as you would to the family.",
    ),
    PlanField("if_nothing", "What happens if nothing changes?", "If nothing changes", "In plain words, court too if it is so."),
    PlanField("if_nothing_by", "By when?", "If nothing changes, by", kind="date"),
    PlanField("who_decides", "Who decides?", "Who decides", kind="line", longest=200),
    PlanField("family_knows", "How does the family know this?", "How the family knows", "Who told whom, and when.", longest=1000),
    PlanField(
        "stop",
        "When do we stop?",
        "Stop",
        "How long the day we want has to hold, through what, and who says so.",
    ),
)
"""What would make us move faster, or stop."""

AGREEING = (
    PlanField("review_on", "When do we look at it together?", "Review", kind="date"),
    PlanField(
        "many_why",
        "Why are there more than five outcomes?",
        "Why there are more than five",
        "Only where there are. Five is about as many as a family can hold in mind.",
        longest=1000,
    ),
)
"""What is needed before it is agreed."""

ENDING = (
    PlanField(
        "holds_up",
        "What will hold it up after we go?",
        "What holds it up",
        "People, habits, money, places: what is there without us.",
    ),
    PlanField("who_to_ring", "Whom does the family ring, and on what number?", "Whom to ring", kind="line", longest=300),
    PlanField(
        "early_signs",
        "What are the early signs of slipping?",
        "Early signs",
        "As {child}, the family and the school would notice them.",
    ),
    PlanField("check_1", "Who checks after one month?", "After one month", kind="line", longest=200),
    PlanField("check_3", "Who checks after three months?", "After three months", kind="line", longest=200),
    PlanField("check_6", "Who checks after six months?", "After six months", kind="line", longest=200),
    PlanField(
        "back",
        "What would bring us back, and how would that be different from last time?",
        "What would bring us back",
    ),
    PlanField("told", "What has {child} been told?", "What {child} has been told", "By whom, in which words, and how it landed."),
)
"""What is needed before it ends."""

OF_PLAN = (*FIRST, *CONTINGENCY, *AGREEING, *ENDING)

PLAN_FIELDS: Mapping[str, PlanField] = {one.key: one for one in OF_PLAN}
OUTCOME_FIELDS: Mapping[str, PlanField] = {one.key: one for one in OF_OUTCOME}
ENDING_KEYS = frozenset(one.key for one in ENDING)
