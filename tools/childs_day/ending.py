"""A Day As It Is: the best bit and the worst, is the child safe today, and the practitioner's own comparison."""

from app.declaration import (
    ActNow,
    AnswerIs,
    Choice,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Prompt,
    Section,
    Signal,
    Voice,
)
from tools.childs_day.babies import NO_SAFE_PLACE, UNSAFE_SLEEP
from tools.childs_day.start import TOLD

RING_LAST = "Ring the children’s front door, or the emergency duty team out of hours."
RING = RING_LAST + " "

BEST_AND_WORST = Section(
    key="best_and_worst",
    title="The best bit and the worst bit",
    family_title="The best bit and the worst bit",
    introduction="End on what is good. These are the words a plan begins with.",
    questions=(
        InTheirWords(
            key="worst_bit",
            wording="What is the worst bit of {child}’s day?",
            family_wording="What is the worst bit of the day?",
            short="The worst bit",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=TOLD,
            guidance=Guidance(
                look_for="It may be small to you. Write it as it was said.", ages={"1_4": "Watch when the child cries or hides."}
            ),
        ),
        InTheirWords(
            key="change_first",
            wording="Which bit would {child} change first?",
            family_wording="What would you change first?",
            short="Change first",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.IDENTITY),
            voices=TOLD,
            guidance=Guidance(look_for="Often something that could be done this week. If it could, say who will."),
        ),
        InTheirWords(
            key="wish",
            wording="If a wish could fix one thing by Friday, what would {child} wish?",
            family_wording="If a wish could fix one thing by Friday, what would it be?",
            short="A wish by Friday",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.IDENTITY),
            voices=TOLD,
            guidance=Guidance(
                look_for="Something near and real. Do not promise it; say what you will do.",
                ways_to_ask=("A wand that works on one thing only. What is it for?",),
            ),
        ),
        InTheirWords(
            key="feels_safe",
            wording="What helps {child} feel safe?",
            family_wording="What helps you feel safe?",
            short="Feeling safe",
            about=(Dimension.SAFETY, Dimension.WARMTH),
            voices=TOLD,
            shows=Signal.STRENGTH,
            guidance=Guidance(look_for="A person, a place, a thing, a song. What the child already does to keep safe."),
        ),
        InTheirWords(
            key="best_bit",
            wording="What is the best bit of {child}’s day?",
            family_wording="What is the best bit of the day?",
            short="The best bit",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STIMULATION),
            voices=TOLD,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="Who is there in it. How more of it could happen.", ages={"0_1": "When the baby is brightest."}
            ),
        ),
    ),
)

SAFE_TODAY = Section(
    key="safe_today",
    title="Is the child safe today?",
    introduction="Answer from what you heard and saw. A yes shows the numbers at once. You do not need to be sure to ring.",
    on_family_view=False,
    questions=(
        ActNow(
            key="afraid_today",
            wording="Is {child} afraid to go home, or afraid of somebody at home, today?",
            short="Afraid today",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            what_to_do=(
                "Do not send or leave the child there until you have advice. Do not tell the adult what was said. "
                + RING
                + "Write down the exact words, and who could hear."
            ),
            guidance=Guidance(
                look_for="Said, drawn, signed or shown. A child who asks whether you will tell.",
                ways_to_ask=("What are you worried might happen?",),
            ),
        ),
        ActNow(
            key="alone_today",
            wording="Will {child} be alone today or tonight, beyond what {their} age allows?",
            short="Alone today",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Stay until an able adult is there. A young child alone now: 999. "
                + RING
                + "Tell the child what will happen and who is coming."
            ),
            guidance=Guidance(look_for="A gap in the blocks that will come round again tonight. Minding younger ones counts."),
        ),
        ActNow(
            key="hurt_or_ill_today",
            wording="Is {child} hurt or ill, and not yet seen by anybody who can treat it?",
            short="Hurt or ill",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "Get medical help now: 999 in an emergency, 111 or the GP for advice today. If an adult "
                "may have caused it, do not "
                "ask that adult. " + RING_LAST
            ),
            guidance=Guidance(
                look_for="Burns, bruises, toothache that stops sleep, breathing, a baby who is hard to wake or not feeding.",
                ages={"0_1": "Any bruise or mark on a baby who cannot yet crawl is a yes."},
            ),
        ),
        ActNow(
            key="no_food_or_heat_today",
            wording="Will {child} go without food, water or heat today or tonight?",
            short="No food or heat",
            about=(Dimension.BASIC_CARE, Dimension.INCOME),
            what_to_do=(
                "Get it there before the day ends: local welfare help, a food bank, a fuel voucher, "
                "family. If it cannot be done, ring "
                "the children’s front door. It is not about blame."
            ),
            guidance=Guidance(look_for="Ask what tonight’s tea will be, and what there is for the baby."),
        ),
        ChooseOne(
            key="baby_here",
            wording="Is there a baby under one where {child} lives?",
            hint="Count every home {child} sleeps in. A yes brings up a question about tonight.",
            short="A baby in the home",
            about=(Dimension.FAMILY_HISTORY,),
            guidance=Guidance(look_for="A brother or sister, or the baby of anybody who lives there or often stays."),
            choices=(Choice(key="yes", words="Yes"), Choice(key="no", words="No")),
        ),
        ActNow(
            key="baby_sleep_tonight",
            wording="Will a baby in {child}’s home sleep where it is not safe tonight?",
            short="Baby’s sleep",
            ask_if=AnswerIs(question="baby_here", one_of=("yes", "blank")),
            about=(Dimension.SAFETY,),
            what_to_do=NO_SAFE_PLACE,
            guidance=UNSAFE_SLEEP,
        ),
        ActNow(
            key="unsafe_person",
            wording="Is somebody harming {child}, or likely to, at home, outside or online?",
            short="Somebody harming",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Danger this minute: 999. " + RING + "Do not confront the person, search the phone or question the child further."
            ),
            guidance=Guidance(
                look_for="Hitting, shaking, sexual harm, threats, gifts with strings, older people, pictures, errands for others."
            ),
        ),
        ActNow(
            key="self_harm_today",
            wording="Has {child} shown thoughts of self-harm or of ending {their} life?",
            short="Thoughts of self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Stay with the child. Ask plainly; asking does not put the idea there. Hurt, taken "
                "something, or a plan for today: 999 "
                "or A&E. Otherwise 111 and the mental health option. Tell your supervisor today."
            ),
            guidance=Guidance(look_for="“I wish I wasn’t here”, goodbye messages, marks, a sudden calm."),
        ),
    ),
)

COMPARISON = Section(
    key="comparison",
    title="Side by side",
    introduction="Yours alone. Different tellings are information. Neither is checked against the other as if one must be wrong.",
    on_family_view=False,
    questions=(
        InTheirWords(
            key="seen_myself",
            wording="What did I see with my own eyes?",
            hint="Smell, sound and temperature too. Facts, with the time.",
            short="What I saw",
            about=(Dimension.HOUSING, Dimension.BASIC_CARE),
            on_family_view=False,
            long=True,
            guidance=Guidance(look_for="Apart from what you were told. What was good to see, as well as what was hard."),
        ),
        InTheirWords(
            key="accounts_match",
            wording="Where do the accounts match?",
            short="Where they match",
            about=(Dimension.STABILITY,),
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(look_for="Two tellings that agree, on a hard thing or a good one, can be leaned on more."),
        ),
        InTheirWords(
            key="accounts_differ",
            wording="Where do the accounts differ?",
            short="Where they differ",
            about=(Dimension.STABILITY,),
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(
                look_for="Which block, which voice, which words. Do not ask a child to explain a parent’s account."
            ),
        ),
        InTheirWords(
            key="might_explain",
            wording="What might explain it?",
            hint="More than one explanation. What would show each to be wrong?",
            short="What might explain it",
            about=(Dimension.FAMILY_HISTORY,),
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(
                look_for=(
                    "A different day, time that feels longer to a child, shame, fear, loyalty, who was listening, my question."
                )
            ),
        ),
        InTheirWords(
            key="not_yet_told",
            wording="Which part of the day has nobody told?",
            short="Not yet told",
            about=(Dimension.STABILITY,),
            voices=(Voice.PRACTITIONER,),
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(look_for="Who could tell it, who will ask, and by when."),
        ),
    ),
)

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="this_week",
        says="At least one part of the day is mostly not met. What needs to happen this week?",
        why="Going without is usual for this child in that part of the day.",
        levels=("mostly_not",),
    ),
    Prompt(
        key="several_parts",
        says="Three or more parts of the day are met on and off, or mostly not. The Pattern Over Time may help.",
        why="What is missing in several places is easily missed one at a time. Three is where this service starts.",
        levels=("on_and_off", "mostly_not"),
        at_least=3,
        starting_point=True,
    ),
    Prompt(
        key="alone",
        says="{child} is without a grown-up for part of the evening or night. Agree who will be there, and from when.",
        why="Hours with nobody able there are the first thing a day shows.",
        among=("alone_at_night",),
        chosen=("part_evening", "with_younger", "at_night"),
    ),
    Prompt(
        key="young_carer",
        says="{child} does caring jobs. Think about a young carer’s assessment, and what others could carry.",
        why="Caring can be a source of pride and still crowd out being a child. It is often not seen as caring.",
        among=("jobs",),
        chosen=("younger_ones", "house_and_shopping", "translating", "medicines", "personal_care", "watching_over"),
    ),
    Prompt(
        key="another_day",
        says="The day was not like other days. Ask for one more before relying on it.",
        why="One unusual day can reassure or alarm falsely.",
        among=("how_usual",),
        chosen=("better", "harder", "unlike"),
        starting_point=True,
    ),
)
