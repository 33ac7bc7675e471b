"""Who I Am and What Surrounds Me: ask instead of assume, notice what a child meets outside, and test our own judgement."""

import datetime

from app.declaration import FamilyCopy, Licence, Status, Subject, Tool
from tools.who_i_am.about import AIMS, METHODOLOGY
from tools.who_i_am.around import AROUND
from tools.who_i_am.changes import ADAPTATIONS
from tools.who_i_am.easily_missed import EASILY_MISSED
from tools.who_i_am.family import FAMILY
from tools.who_i_am.home import HOME
from tools.who_i_am.judgement import JUDGEMENT
from tools.who_i_am.me import ME
from tools.who_i_am.prompts import PROMPTS
from tools.who_i_am.right import GETTING_IT_RIGHT
from tools.who_i_am.start import START
from tools.who_i_am.today import TODAY

tool = Tool(
    key="who_i_am",
    version="1.1.3",
    status=Status.PUBLISHED,
    title="Who I Am and What Surrounds Me",
    family_title="Who I am, and who we are",
    one_line="Ask about identity, culture and circumstances instead of assuming, and test our own judgement.",
    subject=Subject.CHILD,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(START, FAMILY, GETTING_IT_RIGHT, AROUND, HOME, ME, JUDGEMENT, EASILY_MISSED, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, equality and inclusion",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.PARTIAL,
)
