"""A Day As It Is: coming home, jobs for other people, friends and play."""

from app.declaration import (
    Anchors,
    AnswerIs,
    Choice,
    ChooseMany,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Section,
    Signal,
)
from tools.childs_day.start import READ, TOLD

CARING = ("younger_ones", "cooking", "house_and_shopping", "translating", "medicines", "personal_care", "watching_over")

AFTERNOON = Section(
    key="afternoon",
    title="Afternoon",
    family_title="The afternoon",
    questions=(
        InTheirWords(
            key="who_meets",
            wording="Who meets {child}?",
            family_wording="Who meets you?",
            short="Who meets",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="The same person or a different one; how the child finds out; what happens if nobody comes."
            ),
        ),
        InTheirWords(
            key="what_next",
            wording="What does {child} do next?",
            family_wording="What do you do next?",
            short="What next",
            about=(Dimension.STIMULATION, Dimension.STABILITY),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="A snack, a key round the neck, straight to a younger one, staying out until somebody is in."
            ),
        ),
        Ladder(
            key="there_after_school",
            wording="Somebody able is there for {child} after school",
            family_wording="A grown-up is there after school",
            short="There after school",
            about=(Dimension.SAFETY,),
            voices=READ,
            depth=Depth.STANDARD,
            anchors=Anchors(
                steady="An able adult is there, or near in the way this age needs, and the child knows who.",
                mostly="A late pick-up now and then; told, and put right.",
                on_and_off="Some days nobody, or somebody too young or not able.",
                mostly_not="Usually nobody able until the evening.",
            ),
            family_anchors=Anchors(
                steady="A grown-up is there each day.",
                mostly="They are late now and then.",
                on_and_off="Some days no one is there.",
                mostly_not="Most days no one is there.",
            ),
            guidance=Guidance(
                look_for="How long, and what the child does in that time.",
                ages={
                    "5_10": "Each day of the week between the bell and tea: who, by name?",
                    "11_15": "In reach, not always in the room.",
                    "16_17": "Somebody to come back to, or to message.",
                },
            ),
        ),
        ChooseMany(
            key="jobs",
            wording="What does {child} do for other people?",
            family_wording="What jobs do you do?",
            hint="Choose all that {child} does in most weeks.",
            short="Jobs for others",
            about=(Dimension.RELATIONSHIPS, Dimension.SELFCARE, Dimension.FAMILY_HISTORY),
            voices=TOLD,
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="small_jobs",
                    words="Small jobs, as anybody that age might",
                    family_words="Small jobs, like most people do",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="younger_ones",
                    words="Minds younger brothers or sisters",
                    family_words="Look after younger ones",
                    shows=Signal.NEED,
                ),
                Choice(key="cooking", words="Cooks for others", family_words="Cook for people", shows=Signal.EXPERIENCE),
                Choice(
                    key="house_and_shopping",
                    words="Runs the house, shopping or money",
                    family_words="Shop, clean or sort out money",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="translating",
                    words="Translates or makes calls for adults",
                    family_words="Translate, or make calls",
                    shows=Signal.NEED,
                ),
                Choice(key="medicines", words="Gives or fetches medicines", family_words="Help with medicine", shows=Signal.NEED),
                Choice(
                    key="personal_care",
                    words="Washes, dresses or lifts somebody",
                    family_words="Help someone wash, dress or move",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="watching_over",
                    words="Watches over a grown-up, or cheers them up",
                    family_words="Keep an eye on a grown-up",
                    shows=Signal.NEED,
                ),
                Choice(key="none", words="None", family_words="No jobs", alone=True),
            ),
            guidance=Guidance(
                look_for="Pride as well as tiredness. Many children do not call it caring. Ask every child.",
                ages={
                    "5_10": "“What are you in charge of at home?”",
                    "11_15": "School missed or late; phone calls home at break.",
                },
                ways_to_ask=("Who would do it if you were away?",),
            ),
        ),
        InTheirWords(
            key="jobs_cost",
            wording="What do the jobs leave no time for?",
            family_wording="What do the jobs stop you doing?",
            short="What jobs cost",
            about=(Dimension.EDUCATION, Dimension.RELATIONSHIPS),
            voices=TOLD,
            depth=Depth.STANDARD,
            ask_if=AnswerIs(question="jobs", one_of=CARING),
            guidance=Guidance(
                look_for=(
                    "Friends, sleep, homework, clubs, worry while away. A young carer has a right to have their needs "
                    "assessed by the council: ask for it."
                )
            ),
        ),
        Ladder(
            key="room_to_be_child",
            wording="Jobs leave {child} room to be a child",
            family_wording="Jobs leave time to play and rest",
            short="Room to be a child",
            about=(Dimension.RELATIONSHIPS, Dimension.FAMILY_HISTORY),
            voices=READ,
            depth=Depth.FULL,
            anchors=Anchors(
                steady="Few jobs, that suit the age, with thanks; time is the child’s own.",
                mostly="Heavier at times, for a reason that passes.",
                on_and_off="Most weeks there are days when jobs come before school, sleep or friends.",
                mostly_not="The child runs the home, or looks after somebody, as a matter of course.",
            ),
            family_anchors=Anchors(
                steady="A few jobs, and lots of time left.",
                mostly="More jobs at times, when things are hard.",
                on_and_off="Some days jobs come before school, sleep or friends.",
                mostly_not="Most of the day goes on jobs.",
            ),
            guidance=Guidance(
                look_for="What adults and services could carry instead. Never take a role away before something is in its place.",
                ages={
                    "5_10": "Being in charge of a smaller one, every day, is an adult’s work.",
                    "11_15": "What was given up: a club, a friend, sleep?",
                    "16_17": "Wages that pay the rent count.",
                },
            ),
        ),
        InTheirWords(
            key="friends",
            wording="Which friends does {child} see?",
            family_wording="Which friends do you see?",
            short="Friends",
            about=(Dimension.RELATIONSHIPS,),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Names. Whether friends come home, and if not, why. Older friends with cars, gifts or secrets."
            ),
        ),
        InTheirWords(
            key="play",
            wording="What does {child} do for fun?",
            family_wording="What do you do for fun?",
            short="Play and fun",
            about=(Dimension.STIMULATION,),
            voices=TOLD,
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="With whom, with what, indoors and out. Something a grown-up joins in with."),
        ),
        InTheirWords(
            key="screens",
            wording="What happens on screens?",
            family_wording="What do you do on a phone or screen?",
            short="Screens",
            about=(Dimension.STIMULATION, Dimension.SAFETY),
            voices=TOLD,
            depth=Depth.FULL,
            guidance=Guidance(
                look_for="How long, how late, alone or together, who is spoken to, anything that was upsetting or paid for."
            ),
        ),
        InTheirWords(
            key="who_knows_where",
            wording="Who knows where {child} is when out?",
            family_wording="Who knows where you are when you go out?",
            short="Who knows where",
            about=(Dimension.SAFETY, Dimension.GUIDANCE),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="A time to be back, somebody who would look, somebody who would come."),
        ),
        Ladder(
            key="kept_in_mind",
            wording="Somebody able keeps {child} in mind when out",
            family_wording="Someone knows where {child} is when out",
            short="Kept in mind",
            about=(Dimension.SAFETY, Dimension.GUIDANCE),
            voices=READ,
            depth=Depth.FULL,
            anchors=Anchors(
                steady="Where, who with and back when are known, and somebody would come.",
                mostly="Loose at times; checked and repaired.",
                on_and_off="Often not known; found out from others.",
                mostly_not="Nobody knows or asks.",
            ),
            family_anchors=Anchors(
                steady="They know where, and would come.",
                mostly="Now and then they are not sure.",
                on_and_off="Often they do not know.",
                mostly_not="No one knows or asks.",
            ),
            guidance=Guidance(
                look_for="Freedom that fits the age, and a way back.",
                ages={
                    "1_4": "In sight or hearing at all times.",
                    "5_10": "Which roads, how far, back by when.",
                    "11_15": "Where, who with, back by when, and who would come.",
                    "16_17": "Interest more than permission. Would anybody notice by morning?",
                },
            ),
        ),
        Ladder(
            key="gets_to_play",
            wording="{child} gets to play",
            family_wording="There is time for play and fun",
            short="Gets to play",
            about=(Dimension.STIMULATION,),
            voices=READ,
            depth=Depth.FULL,
            anchors=Anchors(
                steady="Daily, at the child’s level, sometimes with a grown-up.",
                mostly="Most days.",
                on_and_off="When somebody else prompts it, or screens fill most waking hours.",
                mostly_not="Nothing to do and nobody to do it with.",
            ),
            family_anchors=Anchors(
                steady="Every day.", mostly="Most days.", on_and_off="Now and then.", mostly_not="Hardly ever."
            ),
            guidance=Guidance(
                look_for="Space, time, company. For a teenager: something to look forward to.",
                ages={
                    "0_1": "Floor, faces, songs, arms and legs free.",
                    "1_4": "Pretending, water, mess, the same again.",
                    "5_10": "Outdoors, games, other children.",
                },
            ),
        ),
    ),
)
