"""Everything How It Is For Me changes, and for whom."""

from tools.young_persons_view.changes.harm import HARM_BY_YOUNG_PERSON
from tools.young_persons_view.changes.homes import AFFLUENT, ASYLUM_NRPF, CUSTODY_OR_HOSTEL
from tools.young_persons_view.changes.languages import DEAF_OR_BLIND, INTERPRETER
from tools.young_persons_view.changes.picture_cards import AGE_5_10
from tools.young_persons_view.changes.ways import LEARNING_DISABILITY, NEURODIVERGENT
from tools.young_persons_view.changes.who_i_am import NAMES_AND_FAITH

ADAPTATIONS = (
    AGE_5_10,
    NEURODIVERGENT,
    LEARNING_DISABILITY,
    DEAF_OR_BLIND,
    INTERPRETER,
    NAMES_AND_FAITH,
    ASYLUM_NRPF,
    AFFLUENT,
    CUSTODY_OR_HOSTEL,
    HARM_BY_YOUNG_PERSON,
)
