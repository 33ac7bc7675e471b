"""Everything Everyday Care changes, and for whom: ages first, then disability, ways of telling, and circumstances."""

from tools.everyday_care.changes.babies import AGE_0_1
from tools.everyday_care.changes.early_years import AGE_1_4
from tools.everyday_care.changes.school_age import AGE_5_10
from tools.everyday_care.changes.teenagers import AGE_11_15, AGE_16_17

ADAPTATIONS = (AGE_0_1, AGE_1_4, AGE_5_10, AGE_11_15, AGE_16_17)
