"""Growing and Thriving for children of 1 to 4 and of 5 to 10."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Signal,
    Voice,
)
from tools.growing_and_thriving.scale import BOTH
from tools.growing_and_thriving.today_babies import RARE_BUT_REAL

TOO_YOUNG = "Too early in life to say. Asked from the fifth birthday."
NOT_YET = "Not yet a need at this age."

AGE_1_4 = Adaptation(
    key="age_1_4",
    for_whom="A child of 1 to 4",
    when="The child is between 1 and 4.",
    what_changes=(
        "School becomes nursery and play. The toilet, talk and tantrums are asked for this age. Leaves out what is too "
        "early to "
        "say."
    ),
    applies_to=AppliesTo(age_from=1, age_to=4),
    comparable=Comparability.WITH_CARE,
    method=(
        "Watch twenty minutes of play, once with the carer and once without, before you ask anything.",
        "Ask nursery or the childminder, and read the two-year review.",
        "Children of two and three differ widely. Ask the health visitor before you call something late.",
    ),
    reword=(
        Reword(
            question="attends",
            wording="Does {child} get time at nursery, with a childminder or in a group, where the family wants it?",
            family_wording="If you would like nursery or a group, does {child} get there?",
            hint="Nobody has to attend before five. A family that wants none: say it does not apply.",
        ),
        Reword(
            question="attends_doing",
            wording="How is {child} settled at nursery or with other carers, for {them}?",
            family_wording="How is {child} settled at nursery?",
        ),
        Reword(
            question="speech",
            anchors=Anchors(
                steady=(
                    "People name things, wait, listen and add a word. If {child} is behind, help has been asked for and is "
                    "being used."
                ),
                mostly="Plenty of talk. Advice was asked for a bit late.",
                on_and_off=(
                    "Long silent or screen-filled stretches, or help keeps stopping. {child} points and gives up, or screams."
                ),
                mostly_not="{child} is rarely talked with, or has few or no words with no help.",
            ),
        ),
        Reword(
            question="toilet",
            wording="Is {child} helped out of nappies when {child} is ready?",
            family_wording="Is {child} helped out of nappies at the right time?",
            hint="Being ready matters, not the date. Still in nappies at four: has anyone looked at why?",
        ),
        Reword(
            question="frustration",
            hint="Tantrums belong to this age. Go by how they are met.",
            family_wording="When {child} has a tantrum, is {child} helped?",
        ),
        Reword(
            question="school_known",
            wording="Do the grown-ups at home know what happens at nursery?",
            family_wording="Do you hear what goes on at nursery?",
        ),
        Reword(question="school_mood_doing", voices=BOTH, hint="Runs in, clings, settles, plays. Watch at the door."),
        Reword(question="identity_talked", hint="What the family talks about and lives, in songs, food, words and prayers."),
        Reword(question="next_steps", hint="Starting nursery, starting school: who has applied, and has {child} seen it?"),
        RARE_BUT_REAL,
    ),
    leave_out=(
        LeaveOut(question="on_time", why=NOT_YET),
        LeaveOut(question="fresh", why=NOT_YET),
        LeaveOut(question="clothes_belong", why=NOT_YET),
        LeaveOut(question="friends_visit", why=NOT_YET),
        LeaveOut(question="feels_good", why=TOO_YOUNG),
        LeaveOut(question="belonging_doing", why=TOO_YOUNG),
        LeaveOut(question="belonging_since", why=TOO_YOUNG),
        LeaveOut(question="story_doing", why=TOO_YOUNG),
        LeaveOut(question="story_since", why=TOO_YOUNG),
        LeaveOut(question="treated_doing", why=TOO_YOUNG),
        LeaveOut(question="treated_since", why=TOO_YOUNG),
    ),
    add=(
        Add(
            section="education",
            after="plays",
            question=InTheirWords(
                key="play_seen",
                short="Play, as seen",
                wording="What did {child} do in ten minutes of play, with whom?",
                family_wording="What does {child} love to play?",
                about=(Dimension.EDUCATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for=(
                        "Minute by minute: what {child} chose, said, did next, whom {child} looked to. Joy, fear, repeating, "
                        "stillness."
                    )
                ),
            ),
        ),
    ),
)

AGE_5_10 = Adaptation(
    key="age_5_10",
    for_whom="A child of 5 to 10",
    when="The child is between 5 and 10.",
    what_changes=(
        "The child answers with drawing and faces. Sleep, teeth, the toilet at school and jobs at home are asked for this age."
    ),
    applies_to=AppliesTo(age_from=5, age_to=10),
    comparable=Comparability.SAME,
    method=(
        "See the child at school as well as at home, and draw while you talk.",
        "Let the child place a face beside each side of life before you choose a level.",
        "Action for children falls off after six. Ask about teeth, sleep and supervision as fully as you would for a baby.",
    ),
    reword=(
        Reword(question="sleep", hint="Bedtime on a school night, and who says so. A wet bed is a health question."),
        Reword(
            question="toilet",
            hint="At home, at night and at school, where many children hold on all day.",
            family_wording="If {child} has trouble with the toilet, is {child} helped?",
        ),
        Reword(
            question="next_steps",
            anchors=Anchors(
                steady="The next class or school has been visited and talked about. What helps {child} has been handed over.",
                mostly="Planned, with a gap to fill.",
                on_and_off="Left late, or changed without {child} knowing. {child} is worried.",
                mostly_not="Nobody has applied, or nothing is handed over. {child} will start again from nothing.",
            ),
        ),
        Reword(
            question="child_view",
            wording="What does {child} say, draw or show about how {child} is getting on?",
            family_wording="What is going well for you? What is hard?",
        ),
        Reword(
            question="identity_talked",
            hint="Questions about love and gender come up by themselves at this age. Answer simply; do not press.",
        ),
    ),
    add=(
        Add(
            section="their_view",
            after="child_view",
            question=InTheirWords(
                key="good_at",
                short="What I am good at",
                wording="What does {child} say {child} is good at?",
                family_wording="What are you good at?",
                about=(Dimension.IDENTITY, Dimension.EDUCATION),
                voices=(Voice.CHILD,),
                shows=Signal.STRENGTH,
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="If {child} says nothing, ask what a friend, a pet or a grandparent would say.",
                    ways_to_ask=("“What would your best friend say you are good at?”",),
                ),
            ),
        ),
    ),
)
