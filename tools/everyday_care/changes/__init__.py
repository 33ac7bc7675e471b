"""Everything Everyday Care changes, and for whom: ages first, then disability, ways of telling, and circumstances.

Where two change the same words the later one has the last word, so the one that keeps people safe stands last.
"""

from tools.everyday_care.changes.babies import AGE_0_1
from tools.everyday_care.changes.disabled import DISABLED
from tools.everyday_care.changes.domestic_abuse import DA_SAFE
from tools.everyday_care.changes.early_years import AGE_1_4
from tools.everyday_care.changes.families import FATHER_OR_NONRESIDENT, KINSHIP_OR_FOSTER
from tools.everyday_care.changes.learning_disability import LEARNING_DISABILITY
from tools.everyday_care.changes.not_yet_born import UNBORN
from tools.everyday_care.changes.school_age import AGE_5_10
from tools.everyday_care.changes.teenagers import AGE_11_15, AGE_16_17
from tools.everyday_care.changes.telling import INTERPRETER, LOW_LITERACY

ADAPTATIONS = (
    UNBORN,
    AGE_0_1,
    AGE_1_4,
    AGE_5_10,
    AGE_11_15,
    AGE_16_17,
    DISABLED,
    FATHER_OR_NONRESIDENT,
    KINSHIP_OR_FOSTER,
    LEARNING_DISABILITY,
    LOW_LITERACY,
    INTERPRETER,
    DA_SAFE,
)
