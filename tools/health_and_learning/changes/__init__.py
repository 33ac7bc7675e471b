"""Everything Getting There changes, and for whom. The one that keeps people safe stands last and has the last word."""

from tools.health_and_learning.changes.babies import AGE_0_1, UNBORN
from tools.health_and_learning.changes.families import DA_SAFE, INTERPRETER, YOUNG_CARER
from tools.health_and_learning.changes.health import DISABLED, NEURODIVERGENT
from tools.health_and_learning.changes.places import ASYLUM_NRPF, HOME_EDUCATED
from tools.health_and_learning.changes.sixteen import AGE_16_17

ADAPTATIONS = (
    UNBORN,
    AGE_0_1,
    AGE_16_17,
    DISABLED,
    INTERPRETER,
    ASYLUM_NRPF,
    HOME_EDUCATED,
    YOUNG_CARER,
    NEURODIVERGENT,
    DA_SAFE,
)
