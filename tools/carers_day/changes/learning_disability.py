"""Carrying the Day for a carer with a learning disability: pictures, short sittings, the same worker, and an advocate."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Signal,
    Voice,
)

advocate = ChooseOne(
    key="advocate",
    short="Advocate",
    wording="Has {carer} an advocate?",
    family_wording="Is there someone to speak up for you?",
    hint="Independent, trained, chosen. Offer at the beginning, and again.",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    choices=(
        Choice(key="here", words="Yes, and here today", family_words="Yes, here today"),
        Choice(key="yes", words="Yes, not today", family_words="Yes, not today"),
        Choice(key="wanted", words="Wanted, and not found yet", family_words="I want one"),
        Choice(key="not_wanted", words="Offered, and not wanted now", family_words="Not now"),
        Choice(key="not_offered", words="Not offered yet", family_words="No one has asked me"),
    ),
    guidance=Guidance(
        look_for="A relative or a worker is not an advocate. If there is none to be had, that is a gap in services: name it."
    ),
)

same_worker = ChooseOne(
    key="same_worker",
    short="The same worker",
    wording="Has {carer} the same worker each time?",
    family_wording="Do you see the same worker each time?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    choices=(
        Choice(key="same", words="Yes, the same one", family_words="Yes"),
        Choice(key="mostly", words="Mostly", family_words="Mostly"),
        Choice(key="changes", words="It keeps changing", family_words="It keeps changing"),
    ),
    guidance=Guidance(look_for="Whose face is on the fridge? Say when you will be away, and who comes then."),
)

way_that_works = InTheirWords(
    key="way_that_works",
    short="What helps me take things in",
    wording="What helps {carer} to take things in?",
    family_wording="What helps you to take things in?",
    about=(Dimension.COMMUNITY_RESOURCES, Dimension.FAMILY_HISTORY),
    voices=(Voice.CARER,),
    shows=Signal.STRENGTH,
    guidance=Guidance(
        look_for="Pictures, doing it together, one thing at a time, a text the day before. Then do all of it, from now."
    ),
)

TOO_LONG = "Left for another sitting. Short sittings tell more."
ABSTRACT = "Too abstract to ask well in one sitting. What is real and recent is asked instead."

LEARNING_DISABILITY = Adaptation(
    key="learning_disability",
    for_whom="A carer with a learning disability",
    when="The carer has a learning disability or difficulty, with or without a diagnosis.",
    what_changes=(
        "Pictures, short sittings, the same worker and an advocate. Questions are cut to a breath. Loads that need abstract "
        "thinking are left for later."
    ),
    applies_to=AppliesTo(any_circumstance=("learning_disability",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Twenty minutes at a time, over several days. The same worker, the same place.",
        "A picture for each load, and four cups, from empty to overflowing, to point to.",
        "One idea in each sentence. Ask them to show you, and do it alongside.",
        "Check by asking it another way next time. A yes may be kindness to you.",
        "A learning disability is not a reason to expect less care for the child, nor a sign that there is less.",
        "Say what happens next, in pictures, before you go. Leave it with them if it is safe to.",
    ),
    reword=(
        Reword(question="cup", family_wording="Point to the cup that is like you today."),
        Reword(
            question="day_by_blocks",
            hint="Picture cards in order: bed, food, bus, school, sleep. Ask them to take you round the day.",
        ),
        Reword(question="runs_well", family_wording="What is the best part of the day?"),
        Reword(question="crunch_when", family_wording="Which part of the day is hard?"),
        Reword(question="at_crunch", family_wording="What happens then?"),
        Reword(question="load_money", family_wording="Is money hard?"),
        Reword(
            question="load_bills",
            family_wording="Are bills hard?",
            hint="Letters in a drawer: offer to look together, one at a time.",
        ),
        Reword(question="load_mood", family_wording="Do you feel sad a lot?"),
        Reword(question="load_appointments", family_wording="Are there too many meetings?"),
        Reword(question="load_lonely", family_wording="Do you feel lonely?"),
        Reword(question="one_thing", family_wording="What one thing would help most?"),
        Reword(question="strain_reaches", family_wording="When is it hard for {child} too?"),
        Reword(question="wished_for_day", family_wording="What is a good day for {child}?"),
        Reword(question="letter_back", family_wording="Would you like this as a letter, with pictures?"),
    ),
    leave_out=(
        LeaveOut(question="crunch_often", why=ABSTRACT),
        LeaveOut(question="hoped_for", why=ABSTRACT),
        LeaveOut(question="learnt_hard", why=ABSTRACT),
        LeaveOut(question="load_learning", why="Asked as what helps to take things in."),
        LeaveOut(question="load_stigma", why=TOO_LONG),
        LeaveOut(question="load_immigration", why=TOO_LONG),
        LeaveOut(question="load_phones", why=TOO_LONG),
        LeaveOut(question="how_many_appointments", why="Counted by us from the diary instead."),
    ),
    add=(
        Add(section="start", after="explained", question=advocate),
        Add(section="start", after="advocate", question=same_worker),
        Add(section="helps", after="helped_before", question=way_that_works),
    ),
)
