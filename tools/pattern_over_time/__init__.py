"""The Pattern Over Time: how a child’s care has been over months and years, so that slow harm and real change both show."""

import datetime

from app.declaration import FamilyCopy, Licence, Status, Subject, Tool
from tools.pattern_over_time.about import AIMS, METHODOLOGY
from tools.pattern_over_time.changes import ADAPTATIONS
from tools.pattern_over_time.comes_back import COMES_BACK
from tools.pattern_over_time.gathering import GATHERING
from tools.pattern_over_time.lane import LANE
from tools.pattern_over_time.meaning import MEANING
from tools.pattern_over_time.prompts import PROMPTS
from tools.pattern_over_time.responses import RESPONSES
from tools.pattern_over_time.today import TODAY

tool = Tool(
    key="pattern_over_time",
    version="1.1.3",
    status=Status.PUBLISHED,
    title="The Pattern Over Time",
    family_title="How it has been over time",
    one_line="Lay out how a child’s care has been over months and years, and reach a view of what it has added up to.",
    subject=Subject.CHILD,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(GATHERING, LANE, COMES_BACK, RESPONSES, MEANING, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, assessment",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.PARTIAL,
)
