"""Thinking Together: everything that is known brought into a reasoned view of one child’s life, and tested in supervision."""

import datetime

from app.declaration import FamilyCopy, Licence, Status, Subject, Tool
from tools.thinking_together.about import AIMS, METHODOLOGY
from tools.thinking_together.changes import ADAPTATIONS
from tools.thinking_together.cornerstones import CORNERSTONES, DRIFT
from tools.thinking_together.decision import CARE, DECISION
from tools.thinking_together.meaning import MEANING
from tools.thinking_together.others import EACH_CHILD, OURSELVES
from tools.thinking_together.prompts import PROMPTS
from tools.thinking_together.story import EVIDENCE, STORY
from tools.thinking_together.today import TODAY

tool = Tool(
    key="thinking_together",
    version="1.2.0",
    status=Status.PUBLISHED,
    title="Thinking Together",
    family_title="What we think, and why",
    one_line="Bring everything together into a reasoned view of this child’s life, and test it in supervision.",
    subject=Subject.CHILD,
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(STORY, EVIDENCE, MEANING, EACH_CHILD, OURSELVES, CORNERSTONES, DRIFT, DECISION, CARE, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, supervision",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.PARTIAL,
)
