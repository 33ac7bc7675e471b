"""How It Is For Me: a young person describes the care, interest and backing they get, in their own words."""

import datetime

from app.declaration import FamilyCopy, Licence, Status, Subject, Tool
from tools.young_persons_view.about import AIMS, METHODOLOGY
from tools.young_persons_view.backing import BACKING
from tools.young_persons_view.being_there import BEING_THERE
from tools.young_persons_view.carry import CARRY, HARD_THOUGHTS
from tools.young_persons_view.changes import ADAPTATIONS
from tools.young_persons_view.keeping_an_eye import KEEPING_AN_EYE
from tools.young_persons_view.looking_after import LOOKING_AFTER
from tools.young_persons_view.me import ME, WORKERS_PART
from tools.young_persons_view.prompts import PROMPTS
from tools.young_persons_view.start import START
from tools.young_persons_view.today import TODAY

tool = Tool(
    key="young_persons_view",
    version="1.0.3",
    status=Status.PUBLISHED,
    title="How It Is For Me (11–17)",
    family_title="How it is for me",
    one_line="A young person describes the care, interest and backing they get, in their own way.",
    subject=Subject.CHILD,
    ages=(5, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(START, LOOKING_AFTER, BEING_THERE, BACKING, KEEPING_AN_EYE, CARRY, HARD_THOUGHTS, ME, WORKERS_PART, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, adolescents",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.NO,
)
