"""Everything The Pattern Over Time changes, and for whom."""

from tools.pattern_over_time.changes_ages import AGE_0_1, TEENAGERS, UNBORN
from tools.pattern_over_time.changes_families import CHILD_MADE, DA_SAFE, FAMILY_VERSION, INTERPRETER, SIBLINGS

ADAPTATIONS = (UNBORN, AGE_0_1, TEENAGERS, SIBLINGS, CHILD_MADE, FAMILY_VERSION, INTERPRETER, DA_SAFE)
