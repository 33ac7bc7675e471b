"""The outcomes, in their order."""

from tools.plan_and_change.outcomes.fifth import FIFTH
from tools.plan_and_change.outcomes.first import FIRST
from tools.plan_and_change.outcomes.fourth import FOURTH
from tools.plan_and_change.outcomes.second import SECOND
from tools.plan_and_change.outcomes.third import THIRD

OUTCOME_SECTIONS = (FIRST, SECOND, THIRD, FOURTH, FIFTH)
