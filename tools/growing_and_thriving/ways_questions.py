"""What is asked besides of children who tell in other ways, learn slowly, hear or see less, or have another kind of mind."""

from app.declaration import Anchors, Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Ladder, Signal, Voice
from tools.growing_and_thriving.scale import BOTH, WITH_OTHERS

KNOWERS = (Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER)

shows_yes_no = InTheirWords(
    key="shows_yes_no",
    short="How the child says no",
    wording="How does {child} show yes, no, more, stop?",
    family_wording="How does {child} show yes, no, more and stop?",
    about=(Dimension.SOCIAL_PRESENTATION, Dimension.HEALTH),
    voices=KNOWERS,
    shows=Signal.STRENGTH,
    guidance=Guidance(look_for="Ask two people, apart. Is no ever listened to? A child whose no is not heard stops saying it."),
)

shows_pain = InTheirWords(
    key="shows_pain",
    short="How the child shows pain",
    wording="How does {child} show pain or illness?",
    family_wording="How does {child} show pain?",
    about=(Dimension.HEALTH,),
    voices=KNOWERS,
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Is it written down where every carer, driver and teacher can see it? When was it last seen, and what was it?"
    ),
)

shows_feelings = InTheirWords(
    key="shows_feelings",
    short="How the child shows feelings",
    wording="How does {child} show that {child} is glad, sad, cross or scared?",
    family_wording="How does {child} show feelings?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=KNOWERS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Usual and unusual. What is new this month, with whom, in which place?"),
)

learnt_lately = InTheirWords(
    key="learnt_lately",
    short="What has been learnt",
    wording="What has {child} learnt since the last look, and what helped?",
    family_wording="What has {child} learnt lately? What helped?",
    hint="However small. On a first look: in the last six months.",
    about=(Dimension.EDUCATION, Dimension.SELFCARE),
    voices=KNOWERS,
    shows=Signal.STRENGTH,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="A step, a sign, a word, a wait. What was taught and has not been learnt may have been taught the wrong way."
    ),
)

yearly_check = ChooseOne(
    key="yearly_check",
    short="Yearly health check",
    wording="Has {child} had the yearly learning disability health check?",
    family_wording="Has {child} had the yearly health check?",
    hint="Free at the GP from 14, with a plan to take home. Under 14: say it does not apply.",
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=(
        Choice(key="had", words="Yes, and there is a plan", family_words="Yes, with a plan", shows=Signal.STRENGTH),
        Choice(key="no_plan", words="Yes, but nothing followed", family_words="Yes, with no plan", shows=Signal.NEED),
        Choice(key="not_offered", words="Not offered", family_words="Not yet", shows=Signal.NEED),
        Choice(key="not_wanted", words="Offered and not wanted", family_words="We did not want it"),
    ),
    guidance=Guidance(look_for="Is {child} on the GP’s learning disability register? Ask the surgery; it often is not done."),
)

aids_in_use = Ladder(
    key="aids_in_use",
    short="Aids in use",
    wording="Are the hearing or sight aids {child} needs there, in use?",
    family_wording="Does {child} get to use hearing or sight aids?",
    about=(Dimension.HEALTH, Dimension.EDUCATION),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="They fit, work, and go where {child} goes. {child} chooses when to rest from them.",
        mostly="A few days without, then mended. {child} had a stand-in.",
        on_and_off="Often flat, broken, lost or left behind. {child} misses what is said or shown.",
        mostly_not="Never came, or hardly used. {child} is cut off.",
    ),
    family_anchors=Anchors(
        steady="They fit, work and go where {child} goes.",
        mostly="A few days without. Then they were mended.",
        on_and_off="They are often flat, lost or left behind.",
        mostly_not="{child} does not have them, or hardly uses them.",
    ),
    guidance=Guidance(
        look_for=(
            "Batteries, moulds, glasses, magnifier, cane, lighting. Some Deaf children do not want aids: ask what {child} "
            "prefers."
        )
    ),
)

shared_language = Ladder(
    key="shared_language",
    short="A shared language",
    wording="Does {child} share a full language with the people at home?",
    family_wording="Do you and {child} share a language?",
    about=(Dimension.RELATIONSHIPS, Dimension.STIMULATION),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="{child} and the family can talk about anything, feelings as well.",
        mostly="Nearly anything. The family is learning more.",
        on_and_off="Only needs and instructions. {child} misses talk at the table.",
        mostly_not="No shared language. {child} is alone in the room.",
    ),
    family_anchors=Anchors(
        steady="We can talk about anything, feelings as well.",
        mostly="Nearly all things. We are learning more.",
        on_and_off="Just the basics. {child} misses the chat.",
        mostly_not="Not yet.",
    ),
    guidance=Guidance(
        look_for=(
            "Have the family been offered sign classes, at a time they could go, free? For a blind child: are things described?"
        )
    ),
)

masking = ChooseOne(
    key="masking",
    short="Masking",
    wording="How much does {child} have to hide to get through the day?",
    family_wording="How much does {child} hide to get through the day?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.IDENTITY),
    voices=(Voice.CHILD, Voice.CARER, Voice.OTHER_PROFESSIONAL),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="little",
            words="Little: {child} can be as {child} is in most places",
            family_words="A little",
            shows=Signal.STRENGTH,
        ),
        Choice(key="some_places", words="In some places, and there is rest after", family_words="In some places"),
        Choice(key="much", words="Much of the day, and it comes out at home", family_words="Much of the day", shows=Signal.NEED),
        Choice(
            key="all", words="Everywhere, and it is wearing {them} out", family_words="All of the time", shows=Signal.SERIOUS_NEED
        ),
    ),
    guidance=Guidance(
        look_for="Copying, smiling, silence, perfect work, then collapse. Girls and quiet children are missed most."
    ),
)

burnout = Ladder(
    key="burnout",
    short="Rest from demands",
    wording="Does {child} get enough rest from demands to recover?",
    family_wording="Does {child} get enough rest to feel well again?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Rest is built into each day. {child} has energy for what {child} loves.",
        mostly="Usually. After a big week it takes a few days.",
        on_and_off="Often not. {child} shuts down, drops things {child} could do, or is ill with it.",
        mostly_not="Worn out for weeks: losing words, skills, sleep, food or hope. Ask for health advice, and answer Safe today.",
    ),
    family_anchors=Anchors(
        steady="Each day has rest. {child} has energy left for fun.",
        mostly="Most days. A big week takes a few days.",
        on_and_off="Often not. {child} shuts down.",
        mostly_not="{child} has been worn out for weeks.",
    ),
    guidance=Guidance(
        look_for="What could be dropped for a while, by whom? A part timetable needs a date, and someone who agreed it."
    ),
)

senses = Ladder(
    key="senses",
    short="What the senses need",
    wording="Are {child}’s surroundings bearable for {their} senses?",
    family_wording="Are light, noise and touch OK for {child}?",
    about=(Dimension.HEALTH, Dimension.HOUSING),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Known and allowed for, at home and where {child} learns.",
        mostly="Mostly. One place or time is hard.",
        on_and_off="Allowed for by some. {child} is often overwhelmed, or goes without what soothes.",
        mostly_not="Overwhelmed on most days, or what soothes is taken away.",
    ),
    family_anchors=Anchors(
        steady="Yes, at home and at school.",
        mostly="Mostly. One place is hard.",
        on_and_off="It is often too much for {child}.",
        mostly_not="It is too much most days.",
    ),
    guidance=Guidance(
        look_for="Noise, light, touch, taste, smell, movement: too much, or not enough. An occupational therapist can help."
    ),
)
