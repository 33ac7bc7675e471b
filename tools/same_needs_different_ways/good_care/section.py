"""What good care takes for me: which needs and places apply, and the whole section."""

from app.declaration import Choice, ChooseMany, Dimension, Guidance, Section, Voice
from tools.same_needs_different_ways.good_care.body import (
    takes_breathing,
    takes_eating,
    takes_medicines,
    takes_moving,
    takes_seizures,
    takes_skin,
)
from tools.same_needs_different_ways.good_care.care import (
    takes_dignity,
    takes_periods,
    takes_safety,
    takes_sensory,
    takes_sleep,
    takes_toilet,
)
from tools.same_needs_different_ways.good_care.life import (
    takes_change,
    takes_friends,
    takes_going_out,
    takes_learning,
    takes_loved,
    takes_therapy,
)

needs_in_play = ChooseMany(
    key="needs_in_play",
    wording="Which of these are part of {child}’s care?",
    family_wording="Which of these are part of {child}’s care?",
    short="What applies",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    choices=(
        Choice(key="breathing", words="Care takes in: breathing", family_words="Breathing"),
        Choice(key="seizures", words="Care takes in: seizures", family_words="Fits"),
        Choice(key="medicines", words="Care takes in: medicines", family_words="Medicine"),
        Choice(key="moving", words="Care takes in: moving and position", family_words="Moving"),
        Choice(key="skin", words="Care takes in: skin", family_words="Skin"),
        Choice(key="periods", words="Care takes in: periods", family_words="Periods"),
        Choice(key="sensory", words="Care takes in: senses", family_words="Sounds, lights and touch"),
        Choice(key="therapy", words="Care takes in: therapy", family_words="Therapy"),
        Choice(key="none_of_these", words="None of these", family_words="None of these", alone=True),
    ),
    guidance=Guidance(
        look_for=(
            "Choose what applies, with the parent. The other needs are every child’s, and are always asked. Undiagnosed counts."
        )
    ),
)

settings = ChooseMany(
    key="settings",
    wording="In which places does {child} spend time?",
    family_wording="Where does {child} spend time?",
    short="Where I spend time",
    about=(Dimension.STABILITY,),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    choices=(
        Choice(key="home", words="Home", family_words="Home"),
        Choice(key="other_parent", words="Another parent or carer’s home", family_words="Another home"),
        Choice(key="school", words="School, nursery or college", family_words="School or nursery"),
        Choice(key="short_break", words="Short breaks, residential or hospital", family_words="Short breaks or hospital"),
        Choice(key="transport", words="Long journeys with an escort", family_words="Long journeys"),
    ),
    guidance=Guidance(look_for="Every place where somebody gives care. The one that nobody mentions first is the one to visit."),
)

GOOD_CARE = Section(
    key="good_care",
    title="What good care takes for me",
    family_title="What good care takes for {child}",
    introduction=(
        "Build this first, with the parent and people who know {child} well: what, how "
        "often, who, training, equipment. Ask only what is needed."
    ),
    family_introduction="You are the expert on {child}. Tell us what good care takes.",
    questions=(
        needs_in_play,
        settings,
        takes_eating,
        takes_breathing,
        takes_seizures,
        takes_medicines,
        takes_moving,
        takes_skin,
        takes_toilet,
        takes_periods,
        takes_dignity,
        takes_sleep,
        takes_safety,
        takes_sensory,
        takes_change,
        takes_learning,
        takes_therapy,
        takes_friends,
        takes_going_out,
        takes_loved,
    ),
)
