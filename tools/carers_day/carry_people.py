"""What I carry, third part: relationships, caring for others, reading and forms, being judged, and loneliness."""

from app.declaration import CarerLoad, Depth, Dimension, Guidance, NumberOf, Section, Voice
from tools.carers_day.carry_inside import INSIDE
from tools.carers_day.carry_things import THINGS, appointments

THEIRS = (Voice.CARER,)

ASK_ALONE = "Ask alone, by voice, and only if it is safe. It is not shown when the screen is turned round, and not in a copy."

not_safe = CarerLoad(
    key="load_not_safe",
    short="Feeling unsafe",
    wording="How heavy is feeling unsafe with somebody, for {carer}?",
    hint=ASK_ALONE,
    about=(Dimension.FAMILY_HISTORY, Dimension.SAFETY),
    voices=THEIRS,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "With whom, and what that person does. Have the number of a domestic abuse service ready before you ask. {carer} is "
            "not responsible for stopping it, and leaving can be the most dangerous time."
        ),
        ways_to_ask=("“Is there anybody you are ever afraid of?”",),
    ),
)

not_heard = CarerLoad(
    key="load_not_heard",
    short="Not being listened to",
    wording="How heavy is not being listened to, for {carer}?",
    hint=ASK_ALONE,
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="At home, in the wider family, by services. Who does listen?"),
)

controlled = CarerLoad(
    key="load_controlled",
    short="Being controlled",
    wording="How heavy is being controlled, for {carer}?",
    hint=ASK_ALONE,
    about=(Dimension.FAMILY_HISTORY, Dimension.SAFETY),
    voices=THEIRS,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "Told what to do, watched, stopped: money, phone, clothes, friends, food, faith, papers, medicine, sex. By a "
            "partner, a former partner, or family."
        ),
        ways_to_ask=("“What happens if you say no?”", "“Who decides about money, and about who you see?”"),
    ),
)

caring = CarerLoad(
    key="load_caring",
    short="Caring for others",
    wording="How heavy is caring for other people, for {carer}?",
    family_wording="How heavy is caring for other people?",
    hint="A parent, a partner, a disabled child, a brother, a neighbour; money sent abroad.",
    about=(Dimension.FAMILY_HISTORY, Dimension.WIDER_FAMILY),
    voices=THEIRS,
    guidance=Guidance(
        look_for="Hours, nights, lifting. A carer has a right to an assessment of their own. Who cares for {carer}?"
    ),
)

learning = CarerLoad(
    key="load_learning",
    short="Learning",
    wording="How heavy is taking in new things, for {carer}?",
    family_wording="How heavy is taking in new things?",
    hint="Nobody has to say why. What would make it easier to take in?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.FULL,
    guidance=Guidance(look_for="Shown once is not taught. Pictures, doing it alongside, the same person, again next week."),
)

reading = CarerLoad(
    key="load_reading",
    short="Reading",
    wording="How heavy is reading for {carer}?",
    family_wording="How heavy is reading?",
    about=(Dimension.FAMILY_HISTORY, Dimension.COMMUNITY_RESOURCES),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Glasses left at home every time may be a way of not saying. Ask how they would like news: call, voice message, "
            "picture."
        )
    ),
)

forms = CarerLoad(
    key="load_forms",
    short="Forms",
    wording="How heavy are forms for {carer}?",
    family_wording="How heavy are forms?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Which one is waiting? Fill it in together today. Benefits, school places, housing, court."),
)

phones = CarerLoad(
    key="load_phones",
    short="Phones and being online",
    wording="How heavy is having to do things online, for {carer}?",
    family_wording="How heavy is doing things online?",
    about=(Dimension.COMMUNITY_RESOURCES, Dimension.INCOME),
    voices=THEIRS,
    depth=Depth.FULL,
    guidance=Guidance(
        look_for="Credit, data, a cracked screen, an hour on hold, an account nobody can get into. Who else can see the phone?"
    ),
)

english = CarerLoad(
    key="load_english",
    short="English",
    wording="How heavy is having to manage in English, for {carer}?",
    family_wording="How heavy is having to use English?",
    hint="First language English, and no trouble with it: say it does not apply. BSL is a language.",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Who interprets at the doctor’s: if it is a child, that is ours to mend today."),
)

racism = CarerLoad(
    key="load_racism",
    short="Racism",
    wording="How heavy is racism for {carer}?",
    family_wording="How heavy is racism for you?",
    hint="About race, faith, nationality, travelling. In the street, at work, at school, from services.",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Believe it and write it. What did we do ourselves? Ask rather than suppose, whoever is in front of you.",
        ways_to_ask=("“Have you been treated badly because of who you are, by us as well?”",),
    ),
)

stigma = CarerLoad(
    key="load_stigma",
    short="Stigma",
    wording="How heavy is being looked down on, for {carer}?",
    family_wording="How heavy is being looked down on?",
    hint="For being poor, disabled, ill, young, single, in care once, in prison once, gay, trans.",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Places {carer} no longer goes. What was said, by whom, in front of the children?"),
)

immigration = CarerLoad(
    key="load_immigration",
    short="Immigration",
    wording="How heavy are immigration matters for {carer}?",
    family_wording="How heavy are visas or papers?",
    hint="Waiting, reporting, fees, a partner abroad, papers held by somebody else. None: say it does not apply.",
    about=(Dimension.SOCIAL_INTEGRATION, Dimension.INCOME),
    voices=THEIRS,
    depth=Depth.FULL,
    guidance=Guidance(
        look_for="Say what you do and do not share with the Home Office before you ask. Advice only from a registered adviser."
    ),
)

judged = CarerLoad(
    key="load_judged",
    short="Being judged by services",
    wording="How heavy is being judged by services, for {carer}?",
    family_wording="How heavy is being judged by people like us?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Hear it without defending. A child removed before makes every visit heavier. Gaps in turning up may be fear.",
        ways_to_ask=("“What have people like me got wrong about you?”",),
    ),
)

lonely = CarerLoad(
    key="load_lonely",
    short="Loneliness",
    wording="How heavy is loneliness for {carer}?",
    family_wording="How heavy is being lonely?",
    about=(Dimension.SOCIAL_INTEGRATION, Dimension.WIDER_FAMILY),
    voices=THEIRS,
    guidance=Guidance(look_for="Lonely among people is possible too. Who last asked how {carer} was?"),
)

far_from_family = CarerLoad(
    key="load_far_from_family",
    short="Far from family",
    wording="How heavy is being far from family, for {carer}?",
    family_wording="How heavy is being far from family?",
    about=(Dimension.WIDER_FAMILY,),
    voices=THEIRS,
    depth=Depth.FULL,
    guidance=Guidance(look_for="Miles, borders, quarrels, deaths, prison. For some, far is safer: ask which."),
)

how_many_people = NumberOf(
    key="how_many_people",
    short="Professionals to deal with",
    wording="How many professionals does {carer} have to deal with?",
    family_wording="How many workers do you have to deal with?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    unit="people",
    largest=60,
    guidance=Guidance(look_for="Count together, by name. If it is more than five, who could speak for the rest?"),
)

how_many_appointments = NumberOf(
    key="how_many_appointments",
    short="Appointments in a month",
    wording="How many appointments were there in the last month?",
    family_wording="How many meetings in the last month?",
    hint="For {carer} and for all the children, meetings with us included.",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    unit="appointments",
    largest=200,
    guidance=Guidance(look_for="How many were ours, how many were moved by us, how many a bus away."),
)

HOW_HEAVY = "How heavy is each of these for you? There is no right answer. Say which ones you would rather leave."
AS_SAID = "How heavy each load is, as {carer} says. Nobody has to answer, and nothing is added up."

CARRY = (
    Section(
        key="carry",
        title="What I carry: money, work, health",
        family_title="What I carry: money, work, health",
        introduction=(
            "One load at a time: how heavy it is, as {carer} says. Nobody has to answer, and nothing is added up. A load that is "
            "more than can be carried calls for help, and is never held against anybody."
        ),
        family_introduction=HOW_HEAVY,
        questions=THINGS,
    ),
    Section(
        key="carry_inside",
        title="What I carry: within me",
        family_title="What I carry: within me",
        introduction=f"{AS_SAID} No details are needed, and the past is asked about only as far as {{carer}} wishes.",
        family_introduction=HOW_HEAVY,
        questions=INSIDE,
    ),
    Section(
        key="carry_people",
        title="What I carry: the people in my life",
        family_title="What I carry: people",
        introduction=f"{AS_SAID} The first three are asked alone, by voice, or left.",
        family_introduction=HOW_HEAVY,
        questions=(not_safe, not_heard, controlled, caring, lonely, far_from_family),
    ),
    Section(
        key="carry_services",
        title="What I carry: forms, services, being judged",
        family_title="What I carry: forms, workers, being judged",
        introduction=f"{AS_SAID} Much of this is ours to make lighter.",
        family_introduction=HOW_HEAVY,
        questions=(
            learning,
            reading,
            forms,
            phones,
            english,
            racism,
            stigma,
            immigration,
            judged,
            appointments,
            how_many_people,
            how_many_appointments,
        ),
    ),
)
"""Every load, in four parts that can each be looked at in one breath."""
