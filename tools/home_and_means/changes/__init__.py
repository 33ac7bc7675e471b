"""Everything Home, Money and Neighbourhood changes, and for whom. There is no remote version: a home has to be seen.

The one that keeps people safe stands last and has the last word.
"""

from tools.home_and_means.changes.affluent import AFFLUENT
from tools.home_and_means.changes.babies import AGE_0_1
from tools.home_and_means.changes.bodies_and_safety import DA_SAFE, DISABLED
from tools.home_and_means.changes.moving import GYPSY_ROMA_TRAVELLER, TEMPORARY_HOME
from tools.home_and_means.changes.provided import ASYLUM_NRPF, KINSHIP_OR_FOSTER

ADAPTATIONS = (
    AGE_0_1,
    DISABLED,
    KINSHIP_OR_FOSTER,
    TEMPORARY_HOME,
    GYPSY_ROMA_TRAVELLER,
    ASYLUM_NRPF,
    AFFLUENT,
    DA_SAFE,
)
