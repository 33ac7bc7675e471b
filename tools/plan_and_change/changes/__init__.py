"""Everything A Plan the Child Would Recognise changes, and for whom."""

from tools.plan_and_change.changes.cared_for import CARED_FOR, REUNIFICATION
from tools.plan_and_change.changes.children import ADOLESCENT, DISABLED, SIBLINGS, UNBORN
from tools.plan_and_change.changes.families import DA_SAFE, LEARNING_DISABILITY
from tools.plan_and_change.changes.plans import CHILD_IN_NEED, CHILD_PROTECTION, EARLY_HELP

ADAPTATIONS = (
    EARLY_HELP,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    CARED_FOR,
    REUNIFICATION,
    UNBORN,
    DISABLED,
    LEARNING_DISABILITY,
    ADOLESCENT,
    SIBLINGS,
    DA_SAFE,
)
