"""Everything Before You Arrive changes, and for whom: the baby’s stage first. The one that keeps people safe stands last."""

from tools.before_birth.changes.asylum import ASYLUM_NRPF
from tools.before_birth.changes.babies import DISABLED, PREMATURE, TWINS
from tools.before_birth.changes.domestic_abuse import DA_SAFE
from tools.before_birth.changes.parents import LEARNING_DISABILITY, YOUNG_PARENT
from tools.before_birth.changes.plans import KINSHIP_OR_FOSTER, SURROGACY_OR_ADOPTION
from tools.before_birth.changes.reached import INTERPRETER, LATE_OR_CONCEALED
from tools.before_birth.changes.stages import AGE_0_1, UNBORN

ADAPTATIONS = (
    UNBORN,
    AGE_0_1,
    PREMATURE,
    TWINS,
    DISABLED,
    LATE_OR_CONCEALED,
    YOUNG_PARENT,
    LEARNING_DISABILITY,
    INTERPRETER,
    ASYLUM_NRPF,
    SURROGACY_OR_ADOPTION,
    KINSHIP_OR_FOSTER,
    DA_SAFE,
)
