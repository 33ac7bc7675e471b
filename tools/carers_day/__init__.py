"""Carrying the Day: a parent's or carer's own day, from inside, so that help fits."""

import datetime

from app.declaration import FamilyCopy, Licence, Status, Subject, Tool
from tools.carers_day.about import AIMS, METHODOLOGY
from tools.carers_day.carry_people import CARRY
from tools.carers_day.changes import ADAPTATIONS
from tools.carers_day.children import CHILDREN, CLOSING
from tools.carers_day.helps import HELPS
from tools.carers_day.my_day import MY_DAY
from tools.carers_day.parent import PARENT
from tools.carers_day.safe_today import PROMPTS, TODAY
from tools.carers_day.start import START

tool = Tool(
    key="carers_day",
    version="1.0.5",
    status=Status.PUBLISHED,
    title="Carrying the Day",
    family_title="My day",
    one_line="A parent or carer’s own day, from inside: what is carried, who helps, and what would make the biggest difference.",
    subject=Subject.CARER,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(START, MY_DAY, *CARRY, PARENT, HELPS, CHILDREN, TODAY, CLOSING),
    prompts=PROMPTS,
    owner="Practice lead, family help",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.PARTIAL,
)
