"""Everyday Care Profile: what one child gets from each carer, need by need, and what gets in the way."""

import datetime

from app.declaration import Licence, Subject, Tool
from tools.everyday_care import basic_care, each_carer, guidance, safe_today, safety, stability, stimulation, warmth
from tools.everyday_care.changes import ADAPTATIONS
from tools.everyday_care.method import AIMS, METHODOLOGY

tool = Tool(
    key="everyday_care",
    version="1.1.1",
    title="Everyday Care Profile",
    family_title="Everyday care",
    one_line=(
        "Describe how well day-to-day care is meeting this child’s needs, from what is seen and said, and what gets in the way."
    ),
    subject=Subject.CHILD,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(
        basic_care.section,
        safety.section,
        warmth.section,
        stimulation.section,
        guidance.section,
        stability.section,
        each_carer.section,
        safe_today.section,
    ),
    prompts=safe_today.PROMPTS,
    owner="Practice lead, family help",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture",
        terms="Original wording, made for this project. Shared under the licence of this project.",
    ),
)
