"""A Day As It Is: an ordinary 24 hours as one child lives it, told by the child and by the carer, side by side."""

import datetime

from app.declaration import FamilyCopy, Licence, Subject, Tool
from tools.childs_day.about import AIMS, METHODOLOGY
from tools.childs_day.afternoon import AFTERNOON
from tools.childs_day.babies import AGE_0_1
from tools.childs_day.ending import BEST_AND_WORST, COMPARISON, PROMPTS, SAFE_TODAY
from tools.childs_day.evening import EVENING
from tools.childs_day.growing import AGE_5_10, AGE_11_15, AGE_16_17
from tools.childs_day.homes import DA_SAFE, KINSHIP_OR_FOSTER, SIBLINGS
from tools.childs_day.middle import MIDDLE
from tools.childs_day.morning import MORNING
from tools.childs_day.night import DIFFERENT_DAYS, NIGHT
from tools.childs_day.small import AGE_1_4
from tools.childs_day.start import WAKING, WHOLE_DAY
from tools.childs_day.unborn import UNBORN
from tools.childs_day.ways import INTERPRETER, NEURODIVERGENT, NONVERBAL_OR_AAC

tool = Tool(
    key="childs_day",
    version="1.3.1",
    title="A Day As It Is",
    family_title="A real day",
    one_line="An ordinary 24 hours as the child lives it, told by the child and by the carer, side by side.",
    subject=Subject.CHILD,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=(
        UNBORN,
        AGE_0_1,
        AGE_1_4,
        AGE_5_10,
        AGE_11_15,
        AGE_16_17,
        NONVERBAL_OR_AAC,
        NEURODIVERGENT,
        SIBLINGS,
        INTERPRETER,
        KINSHIP_OR_FOSTER,
        DA_SAFE,
    ),
    sections=(
        WHOLE_DAY,
        WAKING,
        MORNING,
        MIDDLE,
        AFTERNOON,
        EVENING,
        NIGHT,
        DIFFERENT_DAYS,
        BEST_AND_WORST,
        SAFE_TODAY,
        COMPARISON,
    ),
    prompts=PROMPTS,
    owner="Practice lead, children’s social care and family help",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.PARTIAL,
)
