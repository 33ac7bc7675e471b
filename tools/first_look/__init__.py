"""First Look: notice, describe and act on an early worry about one child, in five minutes, without needing to be sure."""

import datetime

from app.declaration import Licence, Subject, Tool
from tools.first_look.about import AIMS, METHODOLOGY
from tools.first_look.adaptations import ADAPTATIONS
from tools.first_look.glance import GLANCE
from tools.first_look.noticed import NOTICED
from tools.first_look.pattern import PATTERN, STRENGTHS
from tools.first_look.today import NEXT_STEP, PROMPTS, TODAY

tool = Tool(
    key="first_look",
    version="1.5.0",
    title="First Look",
    family_title="A first look",
    one_line="Notice, describe and act on an early worry about a child’s care, without needing to be sure.",
    subject=Subject.CHILD,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(NOTICED, GLANCE, PATTERN, STRENGTHS, TODAY, NEXT_STEP),
    prompts=PROMPTS,
    owner="Practice lead, early help",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    first_look=True,
)
