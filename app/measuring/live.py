"""What only this record can know: whom a measure counts in live records, and what it asks of them, as data."""

from typing import Annotated, Literal

from pydantic import Field

from app.measuring.cohort import Cohort
from app.measuring.conditions import Said


class FoundBetter(Said):
    """A review of the child's plan found something better for the child, and nothing worse or lapsed.

    `holds`: one of the changes counts as sustained, by the rule that the plan itself shows.
    """

    is_a: Literal["found_better"] = "found_better"
    holds: bool = False


class Heard(Said):
    """The child's own words or own answer; of a child younger than `asked_from_days`, that somebody watched them closely."""

    is_a: Literal["heard"] = "heard"
    asked_from_days: int = 730


class EveryVoice(Said):
    """The child was heard, and a parent or carer, and somebody else or a written record."""

    is_a: Literal["every_voice"] = "every_voice"
    asked_from_days: int = 730


class MoreCarersHeard(Said):
    """Of a child with at least so many parents and carers who are known, that as many were heard, each in words of their own.

    Of a child with fewer who are known nothing is said: whether there is nobody, or nobody asked, cannot be told.
    """

    is_a: Literal["more_carers_heard"] = "more_carers_heard"
    at_least: int = 2


class SeenWider(Said):
    """A strand of the child's life was explored that nobody had explored before."""

    is_a: Literal["seen_wider"] = "seen_wider"


class NeverExplored(Said):
    """Nobody has explored this strand of this child's life by the end of the period."""

    is_a: Literal["never_explored"] = "never_explored"


class OneToolAlone(Said):
    """Of at least so many sittings in so many months, every one used the same tool."""

    is_a: Literal["one_tool_alone"] = "one_tool_alone"
    sittings: int = 2
    months: int = 12


class MostUsedTool(Said):
    """It was of the tool that was used most in the period."""

    is_a: Literal["most_used_tool"] = "most_used_tool"


class OnlyActivities(Said):
    """Every outcome of the plan names what somebody attends or does with a service, and not what is different for the child."""

    is_a: Literal["only_activities"] = "only_activities"


class HelpWithin(Said):
    """A step of the child's plan, ours or of people around the family, was done within so many days of the first look."""

    is_a: Literal["help_within"] = "help_within"
    days: int


Asks = Annotated[
    FoundBetter
    | Heard
    | EveryVoice
    | MoreCarersHeard
    | SeenWider
    | NeverExplored
    | OneToolAlone
    | MostUsedTool
    | OnlyActivities
    | HelpWithin,
    Field(discriminator="is_a"),
]


class Live(Said):
    """What is counted in live records, one by one, when it belongs to a period, and what is asked of it.

    `strand`: each of the twenty strands of each child. `use`: one tool used with one child. `plan`: by the day it was first
    agreed. `first_look`: a child, by the day on which the time allowed after the first look was over.
    """

    what: Literal["child", "strand", "family", "use", "plan", "first_look"]
    cohort: Cohort
    asks: Asks
    before_birth: bool = False
    """Whether a baby who is expected counts from the day they came into a record. They cannot be heard, and have no day of their
    own yet; but their needs are explored, plans are made with their parents, and help can come in time."""
