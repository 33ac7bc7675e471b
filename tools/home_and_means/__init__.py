"""Home, Money and Neighbourhood: the material conditions of a child's life, and whose it is to change each of them."""

import datetime

from app.declaration import Licence, Status, Subject, Tool
from tools.home_and_means.about import AIMS, METHODOLOGY
from tools.home_and_means.around import AROUND
from tools.home_and_means.changes import ADAPTATIONS
from tools.home_and_means.food import FOOD
from tools.home_and_means.living import LIVING
from tools.home_and_means.matters import MATTERS
from tools.home_and_means.money import MONEY
from tools.home_and_means.safe_today import PROMPTS, TODAY
from tools.home_and_means.sleeping import SLEEPING
from tools.home_and_means.space import SAFETY
from tools.home_and_means.start import START
from tools.home_and_means.two_lists import CARE_LIST, HELP_LIST
from tools.home_and_means.warmth import WARMTH
from tools.home_and_means.washing import WASHING

tool = Tool(
    key="home_and_means",
    version="1.2.0",
    status=Status.PUBLISHED,
    title="Home, Money and Neighbourhood",
    family_title="Home, money and round here",
    one_line=(
        "The material conditions of the child’s life, and whose it is to change each: family, landlord, council, benefits, "
        "services."
    ),
    subject=Subject.HOUSEHOLD,
    ages=(0, 17),
    aims=AIMS,
    methodology=METHODOLOGY,
    adaptations=ADAPTATIONS,
    sections=(
        START,
        WARMTH,
        SLEEPING,
        FOOD,
        WASHING,
        SAFETY,
        LIVING,
        MONEY,
        AROUND,
        MATTERS,
        HELP_LIST,
        TODAY,
        CARE_LIST,
    ),
    prompts=PROMPTS,
    owner="Practice lead, family help",
    review_by=datetime.date(2027, 11, 30),
    licence=Licence(
        holder="Whole Picture", terms="Original wording, made for this project. Shared under the licence of this project."
    ),
)
