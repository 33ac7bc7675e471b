"""Everything Same Needs changes, and for whom: ways of telling first. The one that keeps people safe stands last."""

from tools.same_needs_different_ways.changes.apart import DA_SAFE, INTERPRETER
from tools.same_needs_different_ways.changes.families import DISABLED_PARENT, KINSHIP_OR_FOSTER
from tools.same_needs_different_ways.changes.hard_times import AWAITING_ASSESSMENT, LIFE_LIMITED
from tools.same_needs_different_ways.changes.senses import DEAF, NEURODIVERGENT, VISUALLY_IMPAIRED
from tools.same_needs_different_ways.changes.ways_of_telling import NONVERBAL_OR_AAC, OBJECTS_OF_REFERENCE, PMLD

ADAPTATIONS = (
    NONVERBAL_OR_AAC,
    OBJECTS_OF_REFERENCE,
    PMLD,
    NEURODIVERGENT,
    DEAF,
    VISUALLY_IMPAIRED,
    LIFE_LIMITED,
    AWAITING_ASSESSMENT,
    KINSHIP_OR_FOSTER,
    DISABLED_PARENT,
    INTERPRETER,
    DA_SAFE,
)
