"""A Plan the Child Would Recognise: what will be different for this child, and whether the difference lasts."""

import datetime

from app.declaration import Licence, Status, Subject, Tool
from tools.plan_and_change.about import AIMS, METHODOLOGY
from tools.plan_and_change.changes import ADAPTATIONS
from tools.plan_and_change.ending import ENDING
from tools.plan_and_change.outcomes import OUTCOME_SECTIONS
from tools.plan_and_change.plan_check import PLAN_CHECK
from tools.plan_and_change.prompts import PROMPTS
from tools.plan_and_change.reviews import REVIEW_SECTIONS
from tools.plan_and_change.start import START, THE_DAY
from tools.plan_and_change.today import TODAY

tool = Tool(
    key="plan_and_change",
    version="1.3.0",
    status=Status.PUBLISHED,
    title="A Plan the Child Would Recognise, and Change That Lasts",
    family_title="A plan you would know as yours, and change that lasts",
    one_line="Check that a plan says what will be different for this child, then follow whether the change holds.",
    subject=Subject.CHILD,
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(START, THE_DAY, *OUTCOME_SECTIONS, PLAN_CHECK, *REVIEW_SECTIONS, ENDING, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, planning and review",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
)
