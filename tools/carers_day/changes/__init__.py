"""Everything Carrying the Day changes, and for whom. The one that keeps people safe stands last and has the last word."""

from tools.carers_day.changes.domestic_abuse import DA_SAFE
from tools.carers_day.changes.fathers import FATHER_OR_NONRESIDENT
from tools.carers_day.changes.kin_and_young import KINSHIP_OR_FOSTER, YOUNG_PARENT
from tools.carers_day.changes.learning_disability import LEARNING_DISABILITY
from tools.carers_day.changes.telling import INTERPRETER, LOW_LITERACY
from tools.carers_day.changes.waiting_and_minds import ASYLUM_NRPF, NEURODIVERGENT

ADAPTATIONS = (
    FATHER_OR_NONRESIDENT,
    YOUNG_PARENT,
    KINSHIP_OR_FOSTER,
    ASYLUM_NRPF,
    NEURODIVERGENT,
    LEARNING_DISABILITY,
    LOW_LITERACY,
    INTERPRETER,
    DA_SAFE,
)
