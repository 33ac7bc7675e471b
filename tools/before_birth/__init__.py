"""Before You Arrive, and the First Weeks: an unborn baby’s needs, and the first twelve weeks of the same baby."""

import datetime

from app.declaration import FamilyCopy, Licence, Status, Subject, Tool
from tools.before_birth.about import AIMS, METHODOLOGY
from tools.before_birth.changes import ADAPTATIONS
from tools.before_birth.first_weeks import FIRST_WEEKS
from tools.before_birth.getting_ready import GETTING_READY
from tools.before_birth.in_mind import IN_MIND
from tools.before_birth.looking_back import LOOKING_BACK
from tools.before_birth.network import NETWORK
from tools.before_birth.now import NOW
from tools.before_birth.other_parent import OTHER_PARENT
from tools.before_birth.pregnancy import PREGNANCY
from tools.before_birth.prompts import PROMPTS

tool = Tool(
    key="before_birth",
    version="1.2.2",
    status=Status.PUBLISHED,
    title="Before You Arrive, and the First Weeks",
    family_title="Before you arrive, and the first weeks",
    one_line="Think about an unborn baby’s needs early enough for help to work, and carry that thinking into the first weeks.",
    subject=Subject.CHILD,
    ages=(0, 0),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(PREGNANCY, IN_MIND, GETTING_READY, LOOKING_BACK, OTHER_PARENT, NETWORK, FIRST_WEEKS, NOW),
    prompts=PROMPTS,
    owner="Practice lead, maternity and early years",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.PARTIAL,
)
