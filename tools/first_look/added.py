"""Questions that First Look asks only of some: babies, young people, and families in asylum accommodation."""

from app.declaration import Anchors, Dimension, Guidance, InTheirWords, Ladder, Signal, Voice

GROWTH = Ladder(
    key="baby_growth",
    wording="{child} is growing as hoped for {them}",
    family_wording="{child} is growing well",
    short="Growth",
    about=(Dimension.HEALTH,),
    brief=True,
    anchors=Anchors(
        steady="Weighed as planned and following their own line; alert when awake.",
        mostly="A small dip, seen early and followed up.",
        on_and_off="Dips and catches up again; weighing is missed at times.",
        mostly_not="Falling away from their line, or not weighed; thin, sleepy or too still.",
    ),
    family_anchors=Anchors(
        steady="{child} is weighed on time and grows well.",
        mostly="A small dip. It is being watched.",
        on_and_off="Growth goes up and down.",
        mostly_not="{child} is not growing well, or is not weighed.",
    ),
    guidance=Guidance(look_for="The red book. Ask the health visitor; do not judge by eye alone. Born early: use the due date."),
)

GAZE = Ladder(
    key="baby_gaze",
    wording="{child} finds a face to look at, and it looks back",
    family_wording="{child} gets lots of time face to face",
    short="Face to face",
    about=(Dimension.STIMULATION,),
    brief=True,
    anchors=Anchors(
        steady="Faces, smiles and small sounds go back and forth through the day.",
        mostly="Clear when the carer is rested; thinner on hard days.",
        on_and_off="In bursts; long spells facing a screen, a wall or nobody.",
        mostly_not="Rarely looked at; the baby looks away, or has stopped trying.",
    ),
    family_anchors=Anchors(
        steady="{child} gets smiles, talk and play all through the day.",
        mostly="Most days. Less when we are worn out.",
        on_and_off="Some days there is not much time for it.",
        mostly_not="{child} does not get much of it.",
    ),
    guidance=Guidance(look_for="Watch a feed or a change. Low mood in a carer shows here first: ask, kindly, how they are."),
)

COMFORT = Ladder(
    key="baby_comfort",
    wording="{child}’s crying is answered",
    family_wording="When {child} cries, someone comes",
    short="Comfort",
    about=(Dimension.WARMTH,),
    brief=True,
    anchors=Anchors(
        steady="Somebody comes soon, holds and soothes; the baby settles with them.",
        mostly="Sometimes late, then made up for.",
        on_and_off="It depends who is there, or how the day has gone.",
        mostly_not="Left to cry or handled roughly; the baby cries without end, or hardly at all.",
    ),
    family_anchors=Anchors(
        steady="Someone comes soon and {child} settles.",
        mostly="Once in a while it takes longer.",
        on_and_off="It depends on the day.",
        mostly_not="{child} often cries for a long time.",
    ),
    guidance=Guidance(
        look_for="Ask what the carer does when crying will not stop, and who can take over. Rough handling: see Today.",
        ways_to_ask=("What do you do when nothing works?",),
    ),
)

SLEEP_POSITION = Ladder(
    key="baby_sleep_position",
    wording="{child} is put down on {their} back for every sleep",
    family_wording="{child} goes to sleep on {their} back each time",
    short="Sleep position",
    about=(Dimension.SAFETY,),
    brief=True,
    anchors=Anchors(
        steady="On the back, feet to the foot of the cot, day and night, with every carer.",
        mostly="Nearly always; everyone who minds the baby knows why.",
        on_and_off="Depends who is minding, or on the side or front to settle.",
        mostly_not="Usually on the front or side, or propped.",
    ),
    family_anchors=Anchors(
        steady="On the back for every sleep, day and night.",
        mostly="Nearly each time. All who mind {child} know why.",
        on_and_off="It depends who is minding {child}.",
        mostly_not="Mostly on the tummy or side.",
    ),
    guidance=Guidance(look_for="Ask to see where the baby slept last. Ask about naps, other addresses and tired nights."),
)

AT_NIGHT = Ladder(
    key="where_at_night",
    wording="Somebody safe knows where {child} is at night",
    family_wording="Someone safe knows where {child} is at night",
    short="At night",
    about=(Dimension.SAFETY,),
    brief=True,
    anchors=Anchors(
        steady="Where, who with and back when are known, and somebody would come.",
        mostly="A loose night now and then, then checked.",
        on_and_off="Nights that nobody can account for; found out from others.",
        mostly_not="Nobody knows or asks; away overnight, locked out or moving about.",
    ),
    family_anchors=Anchors(
        steady="Someone knows where {child} is and would come.",
        mostly="It slips now and then. Then someone checks.",
        on_and_off="Some nights no one is sure.",
        mostly_not="Most nights no one knows.",
    ),
    guidance=Guidance(
        look_for="Missing that nobody reported. Older friends, lifts, new phones, unexplained money. Being told to leave.",
        ways_to_ask=("Where did you sleep this week, night by night?",),
    ),
)

FOOD_MONEY = Ladder(
    key="food_money",
    wording="{child} has what it takes to eat when out",
    family_wording="{child} has food or money for food when out",
    short="Food money",
    about=(Dimension.BASIC_CARE,),
    brief=True,
    anchors=Anchors(
        steady="Money, a meal card or a packed meal is there each day.",
        mostly="Short now and then; somebody sorts it.",
        on_and_off="Goes without, borrows, or spends fares on food some weeks.",
        mostly_not="Usually goes without, or gets food from people who may want something back.",
    ),
    family_anchors=Anchors(
        steady="It is there each day.",
        mostly="Short now and then. Someone sorts it.",
        on_and_off="Some weeks {child} goes without.",
        mostly_not="{child} mostly goes without.",
    ),
    guidance=Guidance(look_for="Meal card balance, skipping lunch, feeding younger ones first, who pays and for what."),
)

BOUNDARIES = Ladder(
    key="boundaries",
    wording="Somebody sets limits that keep {child} safe",
    family_wording="Someone sets fair rules that keep {child} safe",
    short="Limits",
    about=(Dimension.GUIDANCE,),
    brief=True,
    anchors=Anchors(
        steady="Talked through, fair, mostly the same, and ended with making up.",
        mostly="Loose when adults are tired; then put back.",
        on_and_off="None one day and harsh the next; the young person decides alone.",
        mostly_not="No limits at all, or frightening ones.",
    ),
    family_anchors=Anchors(
        steady="Fair rules that are talked through.",
        mostly="They slip when we are tired.",
        on_and_off="They change from day to day.",
        mostly_not="There are no rules, or they are scary.",
    ),
    guidance=Guidance(look_for="Coming-in times, money, online, substances, relationships. Freedom may be a lack of interest."),
)

SOMEONE_TO_CALL = Ladder(
    key="someone_to_call",
    wording="{child} has somebody to call who would come",
    family_wording="{child} has someone to call who would come",
    short="Someone to call",
    about=(Dimension.RELATIONSHIPS,),
    brief=True,
    anchors=Anchors(
        steady="Can name an adult who would come at any hour, and has tried it.",
        mostly="Names one who would most likely come.",
        on_and_off="It would depend on the night, or on credit.",
        mostly_not="Names nobody, or only friends of the same age.",
    ),
    family_anchors=Anchors(
        steady="There is a grown-up who would come at any time.",
        mostly="There is one who would come most times.",
        on_and_off="It depends on the night.",
        mostly_not="There is no one.",
    ),
    guidance=Guidance(look_for="A name, not “my family”.", ways_to_ask=("If you were stuck at midnight, who would you ring?",)),
)

USUAL = InTheirWords(
    key="usual_behaviour",
    wording="What is usual for {child} when content?",
    family_wording="What is {child} like when all is well?",
    short="Usual for this child",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=(Voice.CARER, Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL),
    shows=Signal.EXPERIENCE,
    guidance=Guidance(look_for="Sounds, movement, face, muscle, appetite and sleep, from those who know the child best."),
)

UNUSUAL = InTheirWords(
    key="unusual_behaviour",
    wording="What was unusual for {child} this time?",
    family_wording="What was not like {child} this time?",
    short="Unusual this time",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
    shows=Signal.EXPERIENCE,
    guidance=Guidance(look_for="Pain first: then hunger, fear, tiredness, a change of carer. Do not put it down to disability."),
)
