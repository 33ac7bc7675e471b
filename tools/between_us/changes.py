"""Everything Between Us changes, and for whom."""

from tools.between_us.changes_families import DA_SAFE, EASY_READ, INTERPRETER, KINSHIP_OR_FOSTER
from tools.between_us.changes_workers import CO_WORKERS, INTIMIDATING, INVITED, STUDENT

ADAPTATIONS = (EASY_READ, INTERPRETER, DA_SAFE, KINSHIP_OR_FOSTER, INTIMIDATING, CO_WORKERS, STUDENT, INVITED)
