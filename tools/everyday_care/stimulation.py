"""Stimulation: play, talk, interests and learning, and someone to share them with."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Section, Voice

play_and_talk = Ladder(
    key="play_and_talk",
    short="Play, talk, books, out",
    wording="Is {child} played with, talked with, read to and taken out?",
    family_wording="Does someone play, chat and go out with {child}?",
    hint="It need not cost anything. Cooking, walking and telling stories all count, in any language.",
    about=(Dimension.STIMULATION, Dimension.EDUCATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Every day, at {child}’s level. {child} often chooses what.",
        mostly="Most days. On the others there is something short.",
        on_and_off="When someone else prompts it, or in the gaps between screens. {child} asks, and often waits.",
        mostly_not="Nothing to do and nobody to do it with. Talking, playing or learning shows it.",
    ),
    family_anchors=Anchors(
        steady="Every day there is play, chat or a trip out. {child} often picks.",
        mostly="Most days. On other days there is a little.",
        on_and_off="Some days, or when someone else sets it up. {child} often has to wait.",
        mostly_not="Most days {child} has nobody to play or chat with.",
    ),
    guidance=Guidance(
        look_for=(
            "Who gets down on the floor. Whether talk goes back and forth or only one way. Books, crayons, a "
            "ball, a pan and a spoon. The last time they went out for fun."
        ),
        ages={
            "0_1": "Songs, faces, tummy time, being told what is happening.",
            "1_4": "Messy play, being let try, words given for things. A book most days.",
            "5_10": "Reading together, games with rules, outside most days.",
            "11_15": "Shared jokes, meals, a series, a sport. Being asked what {child} thinks.",
            "16_17": "Someone to try ideas on, and to do something with, now and then.",
        },
        ways_to_ask=("“What did you do together yesterday?”", "“What did you love doing at {their} age?”"),
    ),
)

things_to_do = Ladder(
    key="things_to_do",
    short="Things to do",
    wording="Does {child} have things to do that {child} enjoys?",
    family_wording="Does {child} have fun things to do?",
    about=(Dimension.STIMULATION, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Toys, books, hobbies, clubs or places {child} enjoys, and room and time to use them.",
        mostly="Enough. Now and then something is lost, broken or called off, and made up for.",
        on_and_off="Things start and stop: broken, sold, taken away or too dear to keep up. {child} is often at a loose end.",
        mostly_not="Hardly anything to do. {child} sits, sleeps, wanders or watches.",
    ),
    family_anchors=Anchors(
        steady="There are things {child} likes to do, and room to do them.",
        mostly="There is enough. Now and then something is lost or called off.",
        on_and_off="Things start and stop. {child} is often bored.",
        mostly_not="There is hardly anything for {child} to do.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask {child} to show you the favourite thing. Whether toys can be reached or are put away. What "
            "the nearest park, library or club is like, and whether it is safe and free."
        ),
        ages={
            "0_1": "A few safe things to mouth, shake and look at.",
            "11_15": "A club, a team, a shed, an instrument, somewhere to meet friends.",
        },
        ways_to_ask=("“What does {child} do on a wet Sunday?”", "“Is there anything {child} had to give up?”"),
    ),
)

looks_forward = Ladder(
    key="looks_forward",
    short="Something to look forward to",
    wording="Does {child} have something to look forward to?",
    family_wording="Does {child} have something to look forward to?",
    hint="Small counts: Friday’s film, a cousin’s visit, pancakes.",
    about=(Dimension.STIMULATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="{child} can name something coming up, and it nearly always happens.",
        mostly="Plans are put off at times. {child} is told, and they happen later.",
        on_and_off="Treats, visits or trips that were promised often fall through. {child} says “maybe”.",
        mostly_not="{child} cannot name anything, and expects little.",
    ),
    family_anchors=Anchors(
        steady="{child} can name something nice coming up. It nearly always happens.",
        mostly="Plans get put off at times. They happen later.",
        on_and_off="Plans often fall through. {child} has learned to say “maybe”.",
        mostly_not="There is nothing {child} can name.",
    ),
    guidance=Guidance(
        look_for=(
            "The calendar on the fridge. What happened to the last birthday. Promises by the other parent, "
            "by us and by other services count as well."
        ),
        ways_to_ask=("To {child}: “What is the next good thing?”", "“What do you do, just the family, that costs nothing?”"),
    ),
)

screens = Ladder(
    key="screens",
    short="Screens",
    wording="Do screens leave room for play, talk and sleep?",
    family_wording="Do screens leave room for play, chat and sleep?",
    hint="Everybody’s screens, grown-ups’ as well. Go by what is crowded out, not the hours.",
    about=(Dimension.STIMULATION, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Screens have a place and an end. Play, talk and sleep come first.",
        mostly="Longer on hard days or in holidays, then back to usual.",
        on_and_off=(
            "Screens run through meals, play or bedtime on some days each week. {child} is tired, or cross when they stop."
        ),
        mostly_not="Screens fill most waking hours, or much of the night. Sleep, speech, friends or learning has suffered.",
    ),
    family_anchors=Anchors(
        steady="Screens have a place and an end. Play, chat and sleep come first.",
        mostly="They run on longer on hard days. Then it goes back to normal.",
        on_and_off="Some days they run through meals, play or bedtime. {child} gets tired.",
        mostly_not="Most of the day, or much of the night, is spent on screens.",
    ),
    guidance=Guidance(
        look_for=(
            "Screens on during your visit, and whether anybody looks up. Where phones sleep. For some "
            "disabled children a screen is a voice: leave that use out."
        ),
        ages={
            "0_1": "Whose face the baby sees most. A phone propped at feeds.",
            "1_4": "Something else to soothe with. Talk while watching.",
            "11_15": "Sleep, first. Then what {child} gets from it: friends, escape, money, praise.",
        },
        ways_to_ask=("“When are screens a help? When are they a nuisance?”", "“Where does the phone go at night?”"),
    ),
)

school_talked_about = Ladder(
    key="school_talked_about",
    short="School talked about",
    wording="Is {child}’s nursery or school life talked about at home?",
    family_wording="Do people at home chat with {child} about nursery or school?",
    hint="Learning at home or college counts. Not going anywhere yet: say it does not apply.",
    about=(Dimension.STIMULATION, Dimension.EDUCATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Someone asks, listens, and knows the names: teacher, friends, best and worst lesson.",
        mostly="Asked about most weeks. Some news is missed.",
        on_and_off="Talked about when there is a letter or trouble. {child} has stopped bringing news home.",
        mostly_not="Nobody asks or knows. {child} deals with it alone.",
    ),
    family_anchors=Anchors(
        steady="Someone asks and listens. They know the teacher and {child}’s friends.",
        mostly="Most weeks someone asks. Some news gets missed.",
        on_and_off="It comes up when there is a letter or trouble.",
        mostly_not="Nobody really asks. {child} deals with it alone.",
    ),
    guidance=Guidance(
        look_for=(
            "The carer’s own school days often decide this: ask kindly. Whether letters and apps are in a language they read."
        ),
        ages={
            "1_4": "Who has the handover chat. What {child} played, ate and learned.",
            "16_17": "College, work or training, or looking for it. Who knows how the week went.",
        },
        ways_to_ask=("“What does {child} say about school?”", "“What was school like for you?”"),
    ),
)

learning_helped = Ladder(
    key="learning_helped",
    short="Help with learning",
    wording="Is {child} helped with learning?",
    family_wording="Does someone help {child} with learning?",
    hint="Doing it together, or finding someone who can. Being ready counts too: there on time, with kit, sleep and breakfast.",
    about=(Dimension.STIMULATION, Dimension.EDUCATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="There on time, with kit. Someone helps with what is hard, or finds help.",
        mostly="A rushed morning or a missed task now and then. Someone sorts it out with {child}.",
        on_and_off="Late, without kit or without help in most weeks. {child} makes excuses, or does it at break.",
        mostly_not="No help, and no time or place to learn. {child} is falling behind, or has stopped going.",
    ),
    family_anchors=Anchors(
        steady="{child} gets there on time with the right things. Someone helps when it is hard.",
        mostly="Now and then a morning is rushed. Someone sorts it out.",
        on_and_off="Most weeks {child} is late, or has no help, or no kit.",
        mostly_not="{child} has no help with learning and is losing out.",
    ),
    guidance=Guidance(
        look_for=(
            "What the school sees at the gate. A place to sit, a charged device, data. Whether help for "
            "special educational needs has been asked for, promised, or is late: that is the service’s gap, "
            "not the carer’s."
        ),
        ages={
            "1_4": "Getting to nursery rested and fed. Funded hours used, or the reason they are not.",
            "5_10": "Reading at home, spellings, kit on the right day.",
            "11_15": ("Homework, options, someone at parents’ evening. Worry that keeps {them} from school is worry first."),
            "16_17": "Forms, fares, interviews, exam days.",
        },
        ways_to_ask=("“What is the morning like, from waking to the gate?”", "“Who helps when it is hard?”"),
    ),
)

section = Section(
    key="stimulation",
    title="Stimulation",
    family_title="Play and learning",
    introduction=(
        "What {child} gets to do, and who does it with {them}. Most of it is free; some is not. Say where "
        "money or time is the reason."
    ),
    family_introduction="This part is about play, fun and learning. Little things count.",
    questions=(play_and_talk, things_to_do, looks_forward, screens, school_talked_about, learning_helped),
)
