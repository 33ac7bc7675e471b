"""Getting There: whether one child is brought to health care and learning, and what gets in the way."""

import datetime

from app.declaration import Licence, Status, Subject, Tool
from tools.health_and_learning.about import AIMS, METHODOLOGY
from tools.health_and_learning.appointments import APPOINTMENTS
from tools.health_and_learning.being_there import LEARNING
from tools.health_and_learning.changes import ADAPTATIONS
from tools.health_and_learning.health import HEALTH
from tools.health_and_learning.out_of_school import CHILDS_SAY, OUT_OF_SCHOOL
from tools.health_and_learning.ready_to_learn import READY
from tools.health_and_learning.today import PROMPTS, TODAY

tool = Tool(
    key="health_and_learning",
    version="1.3.2",
    status=Status.PUBLISHED,
    title="Getting There",
    family_title="Getting there",
    one_line="See whether the child is brought to, and helped to use, health care and learning, and what gets in the way.",
    subject=Subject.CHILD,
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(APPOINTMENTS, HEALTH, LEARNING, READY, OUT_OF_SCHOOL, CHILDS_SAY, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, health and education",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
)
