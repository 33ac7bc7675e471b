"""What Holds: strengths that can do protective work for this child, tested against named worries."""

import datetime

from app.declaration import Licence, Status, Subject, Tool
from tools.whats_strong.about import AIMS, METHODOLOGY
from tools.whats_strong.adaptations import AGE_0_4, AGE_5_10, AGE_11_15, AGE_16_17, KINSHIP_OR_FOSTER
from tools.whats_strong.between import BETWEEN
from tools.whats_strong.carer import CARER
from tools.whats_strong.child import CHILD
from tools.whats_strong.community import COMMUNITY
from tools.whats_strong.people import PEOPLE
from tools.whats_strong.safe_today import PROMPTS, TODAY
from tools.whats_strong.start import START
from tools.whats_strong.testing import HOPES, TABLE, TESTING
from tools.whats_strong.ways import CULTURAL, DA_SAFE, NONVERBAL_OR_AAC

tool = Tool(
    key="whats_strong",
    version="1.2.0",
    status=Status.PUBLISHED,
    title="What Holds",
    family_title="What holds",
    one_line="Strengths that can do protective work for this child: what each one covers, and where it ends.",
    subject=Subject.NETWORK,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=(AGE_0_4, AGE_5_10, AGE_11_15, AGE_16_17, NONVERBAL_OR_AAC, KINSHIP_OR_FOSTER, CULTURAL, DA_SAFE),
    sections=(START, CHILD, CARER, BETWEEN, PEOPLE, COMMUNITY, TABLE, TESTING, TODAY, HOPES),
    prompts=PROMPTS,
    owner="Practice lead, family networks",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
)
