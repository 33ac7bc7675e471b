"""What has to be true of one of those who are counted: conditions as data, each of which says in words what it asks."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Said(BaseModel):
    """Frozen, and with no word that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class HasFactor(Said):
    """An assessment of the episode that was completed in the period names this factor."""

    is_a: Literal["has_factor"] = "has_factor"
    code: str


class Category(Said):
    """The plan was made for this category, at its beginning or latest."""

    is_a: Literal["category"] = "category"
    code: str
    which: Literal["first", "latest"] = "first"


class EarlierPlans(Said):
    """The child had so many plans before, however long ago."""

    is_a: Literal["earlier_plans"] = "earlier_plans"
    at_least: int = 1


class EarlierEndedWithin(Said):
    """Another plan of the same child ended within so many months before this one began."""

    is_a: Literal["earlier_ended_within"] = "earlier_ended_within"
    months: int


class Lasted(Said):
    """It had lasted so many days: by its end, or by the day on which those who are open are counted."""

    is_a: Literal["lasted"] = "lasted"
    at_least_days: int


class AnotherWithin(Said):
    """The same child had another referral within so many months before."""

    is_a: Literal["another_within"] = "another_within"
    months: int


class KnownToEarlyHelp(Said):
    """An early help episode of the child was open at some time within so many months before, and had begun before."""

    is_a: Literal["known_to_early_help"] = "known_to_early_help"
    months: int


class WithinWorkingDays(Said):
    """It was done within so many working days of where the count begins: of its referral, or of its own beginning."""

    is_a: Literal["within_working_days"] = "within_working_days"
    days: int
    of: Literal["referral", "beginning"]


class NeglectNamed(Said):
    """Neglect is named: in the latest assessment completed before a plan began, or among the reasons of an early help episode."""

    is_a: Literal["neglect_named"] = "neglect_named"


class InNeed(Said):
    """The referral led further, and no assessment closed it as that of a child who is not in need."""

    is_a: Literal["in_need"] = "in_need"


class ReviewedInTime(Said):
    """Every review of the plan was in time: the first within so many months of its beginning, each later one within so many of
    the one before, and none is overdue. Of a plan that has not been there for the first so many months nothing is said.
    """

    is_a: Literal["reviewed_in_time"] = "reviewed_in_time"
    first_months: int
    later_months: int


Condition = Annotated[
    HasFactor
    | Category
    | EarlierPlans
    | EarlierEndedWithin
    | Lasted
    | AnotherWithin
    | KnownToEarlyHelp
    | WithinWorkingDays
    | NeglectNamed
    | InNeed
    | ReviewedInTime,
    Field(discriminator="is_a"),
]
