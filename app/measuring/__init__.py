"""The words in which a measure is declared. Pure data: an analyst can read a measure from top to bottom and disagree with it."""

from app.measuring.conditions import (
    AnotherWithin,
    Category,
    Condition,
    EarlierEndedWithin,
    EarlierPlans,
    HasFactor,
    KnownToEarlyHelp,
    Lasted,
    NeglectNamed,
    NoFurtherAction,
    WithinWorkingDays,
)
from app.measuring.measure import (
    Absence,
    Cohort,
    Comparison,
    Counts,
    Form,
    Group,
    Measure,
    Needs,
    Unlike,
)

__all__ = [
    "Absence",
    "AnotherWithin",
    "Category",
    "Cohort",
    "Comparison",
    "Condition",
    "Counts",
    "EarlierEndedWithin",
    "EarlierPlans",
    "Form",
    "Group",
    "HasFactor",
    "KnownToEarlyHelp",
    "Lasted",
    "Measure",
    "Needs",
    "NeglectNamed",
    "NoFurtherAction",
    "Unlike",
    "WithinWorkingDays",
]
