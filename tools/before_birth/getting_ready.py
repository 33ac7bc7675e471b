"""Before You Arrive, part three: the whole section, with who will see to what and by when."""

from app.declaration import Column, DatedRows, Depth, Dimension, GetsInTheWay, Guidance, Section, Voice
from tools.before_birth.ready_people import (
    benefits,
    birth_partner,
    crying_plan,
    fortnight,
    medicines_away,
    pets,
    smoke_free,
    visitors,
)
from tools.before_birth.ready_things import (
    feeding_plan,
    feeding_things,
    money_week_one,
    room_clean,
    room_warm,
    safer_sleep,
    settled_home,
    sleep_place,
)

ready_barriers = GetsInTheWay(
    key="ready_barriers",
    wording="What gets in the way of being ready?",
    family_wording="What makes it hard to get ready?",
    short="In the way of being ready",
    about=(Dimension.INCOME,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Not blame. Each points to a help: money to money, housing to housing, fear to safety."),
)

readiness = DatedRows(
    key="readiness",
    wording="What is still to be got ready: who will, and by when?",
    family_wording="Who will get what ready, and by when?",
    hint="The date is the day by which it will be done.",
    short="Who and by when",
    about=(Dimension.COMMUNITY_RESOURCES,),
    to_come=True,
    voices=(Voice.PRACTITIONER, Voice.CARER),
    columns=(
        Column(key="what", words="What has to be ready?", family_words="What?"),
        Column(key="who", words="Who will see to it?", family_words="Who?"),
        Column(key="then_what", words="What if it is not ready by then?", family_words="And if it is not ready?"),
    ),
    guidance=Guidance(
        look_for="One row for each thing that is not ready, with a date before the due date. Our own promises have rows as well."
    ),
)

GETTING_READY = Section(
    key="getting_ready",
    title="Getting ready",
    family_title="Getting ready",
    introduction=(
        "For each: is it ready, arranged, talked about, or not yet? What is not ready "
        "gets a row: who, and by when, before the due date."
    ),
    family_introduction="This is to get help and things in place in time. Not many homes have all of this yet.",
    questions=(
        sleep_place,
        safer_sleep,
        feeding_plan,
        feeding_things,
        room_warm,
        room_clean,
        settled_home,
        money_week_one,
        benefits,
        birth_partner,
        fortnight,
        crying_plan,
        pets,
        visitors,
        smoke_free,
        medicines_away,
        ready_barriers,
        readiness,
    ),
)
