"""What Holds for small children, for children and young people, and for kinship families and cultures of more than one home."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Signal,
    Strength,
    Voice,
)
from tools.whats_strong.today_small import ASKED_OF_CARERS, FEAR, NOT_SAID_SO_SMALL

BOTH = (Voice.CARER, Voice.PRACTITIONER)
ALL = (Voice.CARER, Voice.CHILD, Voice.PRACTITIONER)
SEEN = "Read from what {child} does. Say what you saw."
NO_WORDS = "A child this small shows it, and it is asked as what was seen."

AGE_0_4 = Adaptation(
    key="age_0_4",
    for_whom="A child under five",
    when="The child is too young to draw and tell who helps.",
    what_changes="Whom the child turns to is read from what the child does. Nothing is awaited in words from the child.",
    applies_to=AppliesTo(age_from=0, age_to=4),
    comparable=Comparability.WITH_CARE,
    method=(
        "Watch to whom the child turns, settles and smiles, and who is missed.",
        "For a baby, every strength is asked about nights as well as days.",
    ),
    reword=(
        *(
            Reword(question=key, voices=BOTH)
            for key in (
                "last_bad_day",
                "what_worked",
                "network",
                "good_at",
                "enjoys",
                "copes",
                "child_seen",
                "love_felt",
                "love_seen_when",
                "humour",
                "carer_seen",
                "shared_routine",
                "shared_joke",
                "repairs",
                "between_seen",
                "safe_place_to_stay",
                "other_side",
                "network_seen",
                "school",
                "club",
                "trusted_practitioner",
                "community_seen",
                "next_year",
            )
        ),
        Reword(question="how_copes", voices=BOTH, hint=SEEN, family_wording="What does {child} do when upset?"),
        FEAR,
        Reword(
            question="adult_to_tell",
            voices=BOTH,
            wording="How far could {child} rely on the adult {child} turns to?",
            family_wording="Is there a grown-up {child} turns to?",
            hint=SEEN,
        ),
    ),
    leave_out=(
        LeaveOut(question="child_would_say", why=NO_WORDS),
        LeaveOut(question="child_names", why=NO_WORDS),
        LeaveOut(question="named_by_child", why=NO_WORDS),
        NOT_SAID_SO_SMALL,
    ),
    add=(ASKED_OF_CARERS,),
)

islands = InTheirWords(
    key="islands",
    short="The islands",
    wording="Who did {child} put on which island?",
    family_wording="Who is on your island? Who is far out at sea?",
    hint="{child}’s own island in the middle. Who lives on it, who may visit by boat, who stays away, who has the boat?",
    about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
    voices=(Voice.CHILD,),
    shows=Signal.STRENGTH,
    guidance=Guidance(
        look_for=(
            "Keep the drawing. Write who, where, and {child}’s words. Do not ask why somebody is at sea; ask who would go and "
            "get them."
        ),
        ways_to_ask=("“Who can come to your island whenever they like?”",),
    ),
)

AGE_5_10 = Adaptation(
    key="age_5_10",
    for_whom="A child of 5 to 10",
    when="The child is between 5 and 10.",
    what_changes=(
        "The child draws people on islands before adults are asked. Words for the child’s own strengths are a child’s."
    ),
    applies_to=AppliesTo(age_from=5, age_to=10),
    comparable=Comparability.SAME,
    method=(
        "Draw first, with the child alone: an island, boats, and a sea. Let the child hold the pen.",
        "Bring the drawing to the meeting only if the child says so.",
        "Tell the child afterwards who will do what, in a sentence.",
    ),
    reword=(
        Reword(question="child_would_say", family_wording="When it is a bad day, who helps? What helps?"),
        Reword(question="how_copes", family_wording="What do you do when you feel bad?"),
        Reword(question="child_names", family_wording="Who would you send a boat to?"),
        Reword(question="adult_to_tell", family_wording="Is there a grown-up you tell things to?"),
        Reword(question="next_year", family_wording="It is next year, and all is well. What do people say?"),
    ),
    add=(Add(section="bad_day", after="what_worked", question=islands),),
)

own_people = Strength(
    key="own_people",
    short="People of their own choosing",
    wording="How far could people {child} has chosen be relied on?",
    family_wording="Can you count on the people you chose yourself?",
    hint="Friends, a friend’s family, a coach, people online. Name them as {child} does.",
    about=(Dimension.RELATIONSHIPS, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.CHILD, Voice.PRACTITIONER),
    guidance=Guidance(
        look_for="What have they done, in person? Older people with gifts, and people never met: ask more, without alarm."
    ),
)

door = Strength(
    key="a_door_at_night",
    short="A door at night",
    wording="How far could a safe door at night be relied on?",
    family_wording="Is there a safe door you could knock on at night?",
    about=(Dimension.SAFETY, Dimension.HOUSING),
    voices=(Voice.CHILD, Voice.PRACTITIONER),
    guidance=Guidance(look_for="Which door, how far, does the person know? A sofa that wants something in return is not safe."),
)

AGE_11_15 = Adaptation(
    key="age_11_15",
    for_whom="A young person of 11 to 15",
    when="The young person is between 11 and 15.",
    what_changes=(
        "The young person is asked first, in private, and chooses who is invited. Adds people of their own choosing, "
        "and a door "
        "at night."
    ),
    applies_to=AppliesTo(age_from=11, age_to=15),
    comparable=Comparability.WITH_CARE,
    method=(
        "See the young person first. They choose who is on the drawing, and who must not be told.",
        "Say what you would have to pass on before they begin.",
        "Offer them a supporter or an advocate at any meeting, and a way out of the room.",
    ),
    reword=(
        Reword(question="network", hint="From {child}’s own phone and memory. Nobody else looks at the phone."),
        Reword(question="child_would_say", family_wording="Who is actually any help? What do they do?"),
        Reword(question="adult_to_tell", family_wording="Is there an adult you would tell?"),
        Reword(question="shared_routine", family_wording="Is there something you two still do together?"),
        Reword(question="next_year", family_wording="What would you like people to say about you next year?"),
    ),
    add=(
        Add(section="people", after="people_who_do", question=own_people),
        Add(section="people", after="safe_place_to_stay", question=door),
    ),
)

AGE_16_17 = Adaptation(
    key="age_16_17",
    for_whom="A young person of 16 or 17",
    when="The young person is 16 or 17.",
    what_changes="As for 11 to 15, looking past 18: who will still be there?",
    applies_to=AppliesTo(age_from=16, age_to=17),
    comparable=Comparability.WITH_CARE,
    method=(
        "The young person hosts the meeting, if they would like one.",
        "For each strength ask: and after 18? Services end then. People need not.",
    ),
    reword=(
        Reword(question="network", hint="Who will still be there at 21?"),
        Reword(question="trusted_practitioner", hint="Until which birthday? Who takes over, and have they met?"),
        Reword(question="school", hint="College, training or work."),
        Reword(question="adult_to_tell", family_wording="Is there an adult you would tell?"),
        Reword(question="next_year", family_wording="What would you like people to say about you next year?"),
    ),
    add=AGE_11_15.add,
)

for_the_carer = Strength(
    key="who_holds_the_carer",
    short="Who holds the carer up",
    wording="How far could those who hold {carer} up be relied on?",
    family_wording="Can you count on the people who hold you up?",
    hint="Another grandchild’s parent, a support group, a friend, a worker of their own.",
    about=(Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
    voices=BOTH,
    guidance=Guidance(
        look_for="If {carer} were in hospital for a fortnight, who would have {child}? Age, health, and what is not said."
    ),
)

bridge = InTheirWords(
    key="bridge_to_parents",
    short="A bridge to parents",
    wording="Who is a bridge between {child}’s homes?",
    family_wording="Who helps link {child}’s homes?",
    about=(Dimension.WIDER_FAMILY, Dimension.RELATIONSHIPS),
    voices=ALL,
    shows=Signal.STRENGTH,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="An aunt who gets on with both, a sister, a grandfather who drives. What does being the bridge cost them?"
    ),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A child with kinship or foster carers",
    when="The child lives with wider family, friends or foster carers.",
    what_changes="Both families are drawn. Adds who holds the carer up, and who is a bridge. Loyalties are spoken of.",
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Draw two families, and former carers. All of them may hold something for the child.",
        "Kinship carers may be hurt, angry or ashamed about the same people. See them apart first.",
        "A foster family may move on. Ask which of its strengths could stay in touch.",
    ),
    reword=(
        Reword(
            question="love_felt",
            hint="From each person who cares for {child}, now and before. Love for one does not take from another.",
        ),
        Reword(question="other_side", hint="All of {child}’s sides: birth parents’ families, and the carer’s."),
        Reword(
            question="has_kept_it", hint="Taking a child in is itself a change that has been kept. For how long, at what cost?"
        ),
        Reword(question="safe_place_to_stay", hint="For a break as well as in need. Approved, where that is asked for."),
    ),
    add=(
        Add(section="carer", after="asks_for_help", question=for_the_carer),
        Add(section="people", after="other_side", question=bridge),
    ),
)
