"""The reviews of the outcomes, in their order."""

from tools.plan_and_change.reviews.fifth import FIFTH
from tools.plan_and_change.reviews.first import FIRST
from tools.plan_and_change.reviews.fourth import FOURTH
from tools.plan_and_change.reviews.second import SECOND
from tools.plan_and_change.reviews.third import THIRD

REVIEW_SECTIONS = (FIRST, SECOND, THIRD, FOURTH, FIFTH)
