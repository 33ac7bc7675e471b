"""Between Us: the working relationship between a family and a practitioner, and what each brings to it on an ordinary day."""

import datetime

from app.declaration import FamilyCopy, Licence, Status, Subject, Tool
from tools.between_us.about import AIMS, METHODOLOGY
from tools.between_us.changes import ADAPTATIONS
from tools.between_us.child import CHILD_PART
from tools.between_us.family import FAMILY
from tools.between_us.happening import HAPPENING
from tools.between_us.my_day import MY_DAY
from tools.between_us.prompts import PROMPTS
from tools.between_us.repair import REPAIR
from tools.between_us.start import START
from tools.between_us.today import TODAY

tool = Tool(
    key="between_us",
    version="1.0.2",
    status=Status.PUBLISHED,
    title="Between Us",
    family_title="Between us",
    one_line="Look honestly at how a family and a practitioner work together, and at what each brings to it.",
    subject=Subject.PRACTITIONER,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(START, FAMILY, CHILD_PART, MY_DAY, HAPPENING, REPAIR, TODAY),
    prompts=PROMPTS,
    owner="Practice lead, supervision",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
    family_copy=FamilyCopy.PARTIAL,
)
