"""Growing and Thriving: all seven sides of a child's development, what the child gets in each and how the child is doing."""

import datetime

from app.declaration import Licence, Status, Subject, Tool
from tools.growing_and_thriving.about import AIMS, METHODOLOGY
from tools.growing_and_thriving.ages import AGE_1_4, AGE_5_10
from tools.growing_and_thriving.among_others import PRESENTATION
from tools.growing_and_thriving.babies import AGE_0_1
from tools.growing_and_thriving.coming_on import HEALTH
from tools.growing_and_thriving.coping import EMOTIONS
from tools.growing_and_thriving.doing_it_myself import SELFCARE
from tools.growing_and_thriving.families import KINSHIP_OR_FOSTER, SIBLINGS, UNBORN
from tools.growing_and_thriving.friends import RELATIONSHIPS
from tools.growing_and_thriving.own_story import IDENTITY
from tools.growing_and_thriving.prompts import PROMPTS
from tools.growing_and_thriving.safe_today import TODAY
from tools.growing_and_thriving.side_by_side import IN_THEIR_WORDS, SIDE
from tools.growing_and_thriving.start import START
from tools.growing_and_thriving.teenagers import AGE_11_15, AGE_16_17
from tools.growing_and_thriving.ways import DEAF_OR_BLIND, LEARNING_DISABILITY, NEURODIVERGENT, NONVERBAL_OR_AAC
from tools.growing_and_thriving.what_next import EDUCATION

tool = Tool(
    key="growing_and_thriving",
    version="1.3.0",
    status=Status.PUBLISHED,
    title="Growing and Thriving",
    family_title="Growing and getting on",
    one_line="All seven sides of a child’s development: what the child gets in each, and how the child is doing.",
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
        NEURODIVERGENT,
        LEARNING_DISABILITY,
        DEAF_OR_BLIND,
        NONVERBAL_OR_AAC,
        KINSHIP_OR_FOSTER,
        SIBLINGS,
    ),
    sections=(
        START,
        HEALTH,
        EDUCATION,
        EMOTIONS,
        IDENTITY,
        RELATIONSHIPS,
        PRESENTATION,
        SELFCARE,
        IN_THEIR_WORDS,
        TODAY,
        SIDE,
    ),
    prompts=PROMPTS,
    owner="Practice lead, children’s social care and family help",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
)
