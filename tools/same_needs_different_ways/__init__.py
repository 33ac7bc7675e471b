"""Same Needs, Different Ways: a disabled child’s care, judged by what this child needs, no lower and no higher."""

import datetime

from app.declaration import Licence, Status, Subject, Tool
from tools.same_needs_different_ways.about import AIMS, METHODOLOGY
from tools.same_needs_different_ways.care_team import CARE_TEAM
from tools.same_needs_different_ways.changes import ADAPTATIONS
from tools.same_needs_different_ways.condition import IS_IT_THE_CONDITION
from tools.same_needs_different_ways.good_care.section import GOOD_CARE
from tools.same_needs_different_ways.happening import AT_HOME, AT_SCHOOL, SHORT_BREAK
from tools.same_needs_different_ways.how_i_tell_you import HOW_I_TELL_YOU
from tools.same_needs_different_ways.prompts import PROMPTS
from tools.same_needs_different_ways.rights import RIGHTS
from tools.same_needs_different_ways.today import TODAY

tool = Tool(
    key="same_needs_different_ways",
    version="1.0.4",
    status=Status.PUBLISHED,
    title="Same Needs, Different Ways",
    family_title="Same needs, different ways",
    one_line="Judge a disabled child’s care by what this child needs, no lower and no higher.",
    subject=Subject.CHILD,
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(HOW_I_TELL_YOU, GOOD_CARE, AT_HOME, AT_SCHOOL, SHORT_BREAK, IS_IT_THE_CONDITION, CARE_TEAM, RIGHTS, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, disabled children",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
)
