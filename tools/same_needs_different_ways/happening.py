"""What happens, place by place: home with whose each gap is, school, and short breaks."""

from app.declaration import Column, DatedRows, Depth, Dimension, Guidance, Section, Voice
from tools.same_needs_different_ways.gaps.body import (
    whose_breathing,
    whose_eating,
    whose_medicines,
    whose_moving,
    whose_seizures,
    whose_skin,
)
from tools.same_needs_different_ways.gaps.care import (
    whose_dignity,
    whose_periods,
    whose_safety,
    whose_sensory,
    whose_sleep,
    whose_toilet,
)
from tools.same_needs_different_ways.gaps.life import (
    whose_change,
    whose_friends,
    whose_going_out,
    whose_learning,
    whose_loved,
    whose_therapy,
)
from tools.same_needs_different_ways.home.body import (
    home_breathing,
    home_eating,
    home_medicines,
    home_moving,
    home_seizures,
    home_skin,
)
from tools.same_needs_different_ways.home.care import (
    home_dignity,
    home_periods,
    home_safety,
    home_sensory,
    home_sleep,
    home_toilet,
)
from tools.same_needs_different_ways.home.life import (
    home_change,
    home_friends,
    home_going_out,
    home_learning,
    home_loved,
    home_therapy,
)
from tools.same_needs_different_ways.school.body import (
    school_breathing,
    school_eating,
    school_medicines,
    school_moving,
    school_seizures,
    school_skin,
)
from tools.same_needs_different_ways.school.care import (
    school_dignity,
    school_periods,
    school_safety,
    school_sensory,
    school_sleep,
    school_toilet,
)
from tools.same_needs_different_ways.school.life import (
    school_change,
    school_friends,
    school_going_out,
    school_learning,
    school_loved,
    school_therapy,
)
from tools.same_needs_different_ways.short_break.body import (
    break_breathing,
    break_eating,
    break_medicines,
    break_moving,
    break_seizures,
    break_skin,
)
from tools.same_needs_different_ways.short_break.care import (
    break_dignity,
    break_periods,
    break_safety,
    break_sensory,
    break_sleep,
    break_toilet,
)
from tools.same_needs_different_ways.short_break.life import (
    break_change,
    break_friends,
    break_going_out,
    break_learning,
    break_loved,
    break_therapy,
)

asked_of_services = DatedRows(
    key="asked_of_services",
    wording="What has been asked of which service, and what did it answer?",
    family_wording="What have we asked for, and what did they say?",
    short="Asked of services",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL),
    depth=Depth.STANDARD,
    columns=(
        Column(key="service", words="Which service, and what for?", family_words="Who did we ask?"),
        Column(key="answer", words="What did it answer?", family_words="What did they say?"),
        Column(key="next", words="What happens next, and by when?", family_words="What next?"),
    ),
    guidance=Guidance(look_for="In writing, with a date. No answer in the time agreed is an answer: take it higher."),
)

AT_HOME = Section(
    key="at_home",
    title="What happens: at home",
    family_title="What happens at home",
    introduction=(
        "With each carer, at each home. What {child} usually gets, over the last 4 "
        "weeks. A gap is a service’s until the service has answered."
    ),
    family_introduction="This is about what {child} gets. What services have not given is on their side, not yours.",
    questions=(
        home_eating,
        whose_eating,
        home_breathing,
        whose_breathing,
        home_seizures,
        whose_seizures,
        home_medicines,
        whose_medicines,
        home_moving,
        whose_moving,
        home_skin,
        whose_skin,
        home_toilet,
        whose_toilet,
        home_periods,
        whose_periods,
        home_dignity,
        whose_dignity,
        home_sleep,
        whose_sleep,
        home_safety,
        whose_safety,
        home_sensory,
        whose_sensory,
        home_change,
        whose_change,
        home_learning,
        whose_learning,
        home_therapy,
        whose_therapy,
        home_friends,
        whose_friends,
        home_going_out,
        whose_going_out,
        home_loved,
        whose_loved,
        asked_of_services,
    ),
)

AT_SCHOOL = Section(
    key="at_school",
    title="What happens: at school",
    family_title="What happens at school",
    introduction="A glance at each need, answered with those who do it.",
    family_introduction="This is about what {child} gets at school or nursery.",
    questions=(
        school_eating,
        school_breathing,
        school_seizures,
        school_medicines,
        school_moving,
        school_skin,
        school_toilet,
        school_periods,
        school_dignity,
        school_sleep,
        school_safety,
        school_sensory,
        school_change,
        school_learning,
        school_therapy,
        school_friends,
        school_going_out,
        school_loved,
    ),
)

SHORT_BREAK = Section(
    key="on_short_breaks",
    title="What happens: on short breaks, in a residential place or in hospital",
    family_title="What happens on short breaks",
    introduction="A glance at each need. A closed place needs a visit that nobody chose the time of.",
    family_introduction="This is about what {child} gets when away from home.",
    questions=(
        break_eating,
        break_breathing,
        break_seizures,
        break_medicines,
        break_moving,
        break_skin,
        break_toilet,
        break_periods,
        break_dignity,
        break_sleep,
        break_safety,
        break_sensory,
        break_change,
        break_learning,
        break_therapy,
        break_friends,
        break_going_out,
        break_loved,
    ),
)
