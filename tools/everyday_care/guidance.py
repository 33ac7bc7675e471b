"""Guidance and boundaries: how this child learns what is expected, is stopped, and is forgiven."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Section, Voice

shown_first = Ladder(
    key="shown_first",
    short="Shown first",
    wording="Is {child} shown what is expected, before being told off?",
    family_wording="Is {child} shown or told what to do first?",
    about=(Dimension.GUIDANCE, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Shown or told first, in a way {child} follows. Getting it right is noticed.",
        mostly="Now and then it is sprung on {them}, then explained.",
        on_and_off="{child} often finds out by being told off, and guesses or keeps asking.",
        mostly_not=(
            "Told off for things nobody has explained, or that are too hard at {their} age. {child} is "
            "frightened, or has given up trying."
        ),
    ),
    family_anchors=Anchors(
        steady="{child} is shown or told first. Getting it right gets noticed.",
        mostly="Now and then it comes as a surprise. Then someone explains.",
        on_and_off="{child} often finds out by being told off.",
        mostly_not="{child} is told off for things nobody has explained.",
    ),
    guidance=Guidance(
        look_for=(
            "The next ordinary instruction: how many words, how near, what happens if {child} does it. "
            "Whether what is asked fits {child}’s age and understanding."
        ),
        ages={
            "1_4": "One thing at a time, shown with hands. “Walk” does more than “don’t run”.",
            "5_10": "{child} can tell you the rules and one reason.",
            "11_15": "Asked rather than ordered. Warned before plans change.",
        },
        ways_to_ask=("“How did {child} learn to do that?”", "“What do you say before you go into a shop?”"),
    ),
)

rules_make_sense = Ladder(
    key="rules_make_sense",
    short="Rules that make sense",
    wording="Does {child} have rules that make sense?",
    family_wording="Does {child} have rules that make sense?",
    about=(Dimension.GUIDANCE, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="A few clear rules that fit {their} age. {child} knows what they are for.",
        mostly="One or two are too tight or too loose. They get talked over and changed.",
        on_and_off="Rules are often made up in the moment, or ask too much or too little. {child} argues or goes round them.",
        mostly_not="There are no rules {child} could name, or so many that {child} cannot keep them.",
    ),
    family_anchors=Anchors(
        steady="There are a few clear rules. {child} knows why.",
        mostly="One or two are too tight or too loose. They get talked over.",
        on_and_off="Rules are often made up on the spot. {child} argues, or gets round them.",
        mostly_not="{child} has no rules, or more than {child} can keep.",
    ),
    guidance=Guidance(
        look_for=(
            "Rules for safety first. Strict is not the same as harsh: families and faiths differ, and a rule "
            "is fair when it is explained, fits the age, and can be kept."
        ),
        ages={
            "1_4": "Two or three, about being safe and kind.",
            "11_15": "Rules that loosen as {child} shows they can be managed.",
        },
        ways_to_ask=("“What are the rules in this house?”", "To {child}: “Which one is silly? Which one is good?”"),
    ),
)

rules_same = Ladder(
    key="rules_same",
    short="The same each day",
    wording="Do rules stay the same, from day to day and carer to carer?",
    family_wording="Are the rules the same each day, with each grown-up?",
    about=(Dimension.GUIDANCE, Dimension.STABILITY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Much the same every day, and carers back each other up.",
        mostly="They slip when someone is tired. Someone notices and picks them up again.",
        on_and_off="They change with the mood, the day or the carer. {child} tests, bargains, or asks the other adult.",
        mostly_not="Nobody could say what the rule is today. {child} decides, or is in trouble either way.",
    ),
    family_anchors=Anchors(
        steady="They are much the same each day. Grown-ups back each other up.",
        mostly="They slip when someone is tired. Then they come back.",
        on_and_off="They change with the day, the mood or the person.",
        mostly_not="Nobody could say what the rule is today.",
    ),
    guidance=Guidance(
        look_for=(
            "One rule followed through a week: bedtime is a good one. Where carers live apart, whether "
            "messages pass between adults or through {child}. If one adult undoes what the other does on "
            "purpose, think of control."
        ),
        ways_to_ask=("“What happens when one says yes and one says no?”", "“Which day do the rules go out of the window?”"),
    ),
)

calm_limits = Ladder(
    key="calm_limits",
    short="Calm limits",
    wording="When {child} has to be stopped, is it done calmly?",
    family_wording="When {child} has to be stopped, is it calm?",
    hint=(
        "No hitting, no shaming, no going without food, warmth or people. If {child} has been hit, choose On "
        "and off or Mostly not, and say what was done. A mark, or a blow to a baby: act now."
    ),
    about=(Dimension.GUIDANCE, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Stopped clearly and kindly. {child} knows what will happen next, and is not afraid.",
        mostly="A raised voice or an empty threat when tired. Someone notices and tries again.",
        on_and_off="Shouting, smacking, bribing or giving up is common. {child} keeps the peace, or takes charge.",
        mostly_not="No limits at all, or control by fear, pain or shame. Food, warmth or people are kept from {them}.",
    ),
    family_anchors=Anchors(
        steady="{child} is stopped in a clear, kind way and does not feel scared.",
        mostly="Voices get raised when people are tired. Someone notices and tries again.",
        on_and_off="There is often shouting, a smack, or giving in.",
        mostly_not="{child} is not stopped at all. Or {child} is scared, hurt or shamed.",
    ),
    guidance=Guidance(
        look_for=(
            "The next “no”. What the adult does in the first five seconds, and what {child}’s shoulders do. "
            "Ask about the worst time as well as the usual time."
        ),
        ages={
            "1_4": "Moved away, given something else, held. Too young for long reasons.",
            "5_10": "A small, known result that ends the same day.",
            "11_15": "Cooling off is allowed on both sides. Nobody blocks a door.",
        },
        ways_to_ask=(
            "“What works when {child} will not stop? What do you wish worked?”",
            "“How were you stopped, when you were small?”",
        ),
    ),
)

making_up = Ladder(
    key="making_up",
    short="Making up",
    wording="After a falling-out, is it put right with {child}?",
    family_wording="After a row, does someone make up with {child}?",
    about=(Dimension.GUIDANCE, Dimension.RELATIONSHIPS),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="It ends in making up. The adult goes first, and can say when they were wrong.",
        mostly="It takes a while, and it comes the same day or the next.",
        on_and_off="Often passed over, or left to {child} to mend. {child} stays sad, cross or watchful.",
        mostly_not="Silence or coldness lasts for days, or the row is brought up again and again. {child} sees no way back.",
    ),
    family_anchors=Anchors(
        steady="It ends in making up. The grown-up goes first.",
        mostly="It takes a while. It comes that day or the next.",
        on_and_off="Often it is left, or {child} has to mend it.",
        mostly_not="It goes on for days. {child} sees no way back.",
    ),
    guidance=Guidance(
        look_for="Making up may be a cup of tea or a joke and not a word. Ask for the last one, start to finish.",
        ages={"1_4": "A cuddle soon after. {child} is not made to sit with it alone."},
        ways_to_ask=("“How do you two make friends again?”", "“Who goes first?”"),
    ),
)

adult_decisions = Ladder(
    key="adult_decisions",
    short="Adult decisions",
    wording="Are adult decisions left to adults?",
    family_wording="Do grown-ups sort out the grown-up things?",
    hint="Helping at home is good for a child. The question is whether {child} has to decide, manage or worry for adults.",
    about=(Dimension.GUIDANCE, Dimension.RELATIONSHIPS),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Adults decide about money, safety and who lives here. {child} is asked for a view, and is not made to choose.",
        mostly="{child} hears a worry now and then. An adult makes it plain who will sort it.",
        on_and_off="At times {child} has to choose, carry messages, keep secrets or calm adults. {child} looks worried.",
        mostly_not="{child} decides, manages or worries for the home on most days. It crowds out being a child.",
    ),
    family_anchors=Anchors(
        steady="Grown-ups sort out money, safety and who lives here. {child} gets a say.",
        mostly="{child} hears a worry now and then. Someone makes it clear who will sort it.",
        on_and_off="At times {child} has to choose, pass on messages or calm people down.",
        mostly_not="Most days {child} has to worry or decide for the grown-ups.",
    ),
    guidance=Guidance(
        look_for=(
            "Who answers when you ask about bills, visits or medicine. Whether {child} interprets. A child "
            "who cares for someone has a right to an assessment of their own: offer it."
        ),
        ages={
            "1_4": "Not asked who to live with, or who is to blame.",
            "5_10": "Not the one who gets the little ones up, or checks whether an adult is breathing.",
            "11_15": ("Cooking, caring, translating, being a parent’s best friend. How much, how often, what is missed."),
        },
        ways_to_ask=("“Who do you talk to when you are worried?”", "To {child}: “What do you have to remember for everybody?”"),
    ),
)

freedom_talked_through = Ladder(
    key="freedom_talked_through",
    short="Freedom talked through",
    wording="Are times, money, online life and friends talked through with {child}?",
    family_wording="Do you talk with {child} about coming home on time, money, friends and going online?",
    about=(Dimension.GUIDANCE, Dimension.SELFCARE),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Talked through and agreed. Freedom grows as {child} shows it can be managed.",
        mostly="Some talks come after something has happened. Then it is settled together.",
        on_and_off="It swings between no limits and too many. {child} keeps things back.",
        mostly_not="Nobody talks about it. {child} is left to find out from people who may not be safe, or is kept in.",
    ),
    family_anchors=Anchors(
        steady="It gets talked through and agreed. {child} gets more freedom bit by bit.",
        mostly="Some talks come after something has happened. Then it is settled together.",
        on_and_off="It swings from no rules to too many. {child} keeps things back.",
        mostly_not="Nobody talks about it with {child}.",
    ),
    guidance=Guidance(
        look_for=(
            "The last time a limit was moved, and who moved it. Harm outside the home is done by those who "
            "do it; ask what {child} has at home that helps {them} say no and tell someone."
        ),
        ages={
            "11_15": "Time to be in, who with, what apps, what to do if a picture is asked for.",
            "16_17": "Wages, rent, sex and relationships, driving, nights away. Limits become agreements.",
        },
        ways_to_ask=("“What did you agree about Friday night?”", "To {child}: “Which rules do you think are fair?”"),
    ),
)

section = Section(
    key="guidance",
    title="Guidance and boundaries",
    family_title="Rules and making up",
    introduction=(
        "How {child} learns what is expected, is stopped, and is forgiven, with each carer. Behaviour others "
        "find hard is something {child} is telling us: write what was done, not what {child} is like."
    ),
    family_introduction="This part is about rules and rows. Every family has both. We are looking for what works.",
    questions=(
        shown_first,
        rules_make_sense,
        rules_same,
        calm_limits,
        making_up,
        adult_decisions,
        freedom_talked_through,
    ),
)
