"""First Look, parts E and F: is the child safe today, and what happens next. The prompts stand with them."""

from app.declaration import ActNow, AnswerIs, Choice, ChooseOne, Dimension, Guidance, InTheirWords, OnDate, Prompt, Section, Voice
from tools.first_look.baby import FEED_TODAY, NO_SAFE_PLACE, UNSAFE_FEEDING, UNSAFE_SLEEP

RING_LAST = "Ring the children’s front door, or the emergency duty team out of hours."
RING = RING_LAST + " "

A_BABY = AnswerIs(question="baby_here", one_of=("yes", "blank"))
"""Asked where there is a baby, and where nobody knows whether there is one."""

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    introduction="Answer from what you know now. A yes shows the numbers at once. You do not need to be sure to ring.",
    on_family_view=False,
    questions=(
        ActNow(
            key="alone_now",
            wording="Is {child} alone, or about to be, beyond what {their} age allows?",
            short="Alone",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Stay with the child, or stay on the line, until an able adult is there. If a young child is alone now, "
                "ring 999. " + RING + "Write down when you found out."
            ),
            guidance=Guidance(
                look_for="Age and ability, how long, time of day, who could be reached.",
                ages={
                    "0_1": "A baby alone for any time is a yes.",
                    "1_4": "A child under five alone is a yes.",
                    "5_10": "Alone at night, or with younger ones to mind, is a yes.",
                    "11_15": "Alone for a whole night, or locked out, is a yes.",
                    "16_17": "Nowhere to go, or nobody to ring, is a yes.",
                },
            ),
        ),
        ActNow(
            key="unsafe_adult",
            wording="Is {child} with an adult who may harm {them}?",
            short="Harm from an adult",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If harm may happen now, ring 999. Do not question the adult. "
                + RING
                + "Say who the adult is and where the child is."
            ),
            guidance=Guidance(
                look_for="Violent, very drunk or drugged, known to be a danger to children, or under a court order."
            ),
        ),
        ActNow(
            key="unwell_or_hurt",
            wording="Is {child} seriously unwell or hurt?",
            short="Unwell or hurt",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "Ring 999 for an emergency, or 111 for urgent advice. Health first, then questions. Tell the clinician what "
                "worries you about care. " + RING_LAST
            ),
            guidance=Guidance(
                look_for="Hard to wake, hard to breathe, a fit, a burn, a head injury, a bruise on a baby.",
                ages={"0_1": "Any bruise or mark on a baby who cannot yet crawl is a yes."},
            ),
        ),
        ActNow(
            key="losing_weight_or_dry",
            wording="Is {child}’s body going short of food or water?",
            short="Short of food or water",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "The child needs to be seen by a doctor today: 111, the GP, or 999 if very sleepy or floppy. " + RING_LAST
            ),
            guidance=Guidance(look_for="Losing weight, sunken eyes, dry mouth, no wet nappy for many hours, faint, very sleepy."),
        ),
        ActNow(
            key="no_food_heat_water",
            wording="Is {child}’s home without food, heat or water today?",
            short="No food, heat or water",
            about=(Dimension.BASIC_CARE,),
            what_to_do=(
                "Get what is missing there today: local welfare help, a food bank, a fuel voucher, the landlord or supplier. If "
                "that cannot be done today, ring the children’s front door and say so. It is not about blame."
            ),
            guidance=Guidance(look_for="Empty cupboards, a meter that has run out, a supply cut off. Ask about tonight."),
        ),
        ChooseOne(
            key="baby_here",
            wording="Is there a baby under one where {child} lives?",
            hint="Count every home {child} sleeps in. A yes brings up two questions about the baby.",
            short="A baby in the home",
            about=(Dimension.FAMILY_HISTORY,),
            guidance=Guidance(look_for="A brother or sister, or the baby of anybody who lives there or often stays."),
            choices=(Choice(key="yes", words="Yes"), Choice(key="no", words="No")),
        ),
        ActNow(
            key="baby_unsafe_sleep",
            wording="Is a baby in {child}’s home sleeping where it is not safe?",
            short="Baby’s sleep",
            about=(Dimension.SAFETY,),
            ask_if=A_BABY,
            what_to_do=NO_SAFE_PLACE,
            guidance=UNSAFE_SLEEP,
        ),
        ActNow(
            key="baby_unsafe_feeding",
            wording="Is a baby in {child}’s home being fed in a way that is not safe?",
            short="Baby’s feeding",
            about=(Dimension.BASIC_CARE,),
            ask_if=A_BABY,
            what_to_do=FEED_TODAY,
            guidance=UNSAFE_FEEDING,
        ),
        ActNow(
            key="afraid_to_go_home",
            wording="Has {child} told anybody of being afraid to go home?",
            short="Afraid to go home",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Do not send the child home until you have advice. Listen, do not press, do not promise to keep it secret. "
                + RING
                + "Write down the child’s exact words."
            ),
            guidance=Guidance(
                look_for="Said, drawn, signed or shown: hiding at home time, begging to stay, being sick at the bell.",
                ways_to_ask=("Tell me what you are worried about.",),
            ),
        ),
        ActNow(
            key="self_harm_thoughts",
            wording="Has {child} shown thoughts of self-harm or of ending {their} life?",
            short="Thoughts of self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            what_to_do=(
                "Stay with the child. Ask plainly; asking does not put the idea there. Taken something, hurt, or a plan for "
                "today: 999 or A&E. Otherwise ring 111 and choose the mental health option, or the local crisis line. Tell your "
                "safeguarding lead."
            ),
            guidance=Guidance(
                look_for="Words, messages, drawings, giving things away, a sudden calm, marks that are kept hidden."
            ),
        ),
        ActNow(
            key="parent_unable",
            wording="Is the adult in charge of {child} unconscious or unable to look after {them}?",
            short="Adult unable",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Ring 999 for the adult. Stay with the child or get somebody known and able to. "
                + RING
                + "Find out who else lives there."
            ),
            guidance=Guidance(look_for="Cannot be woken, overdose, very drunk, very unwell in mind or body, taken to hospital."),
        ),
    ),
)

NEXT_STEP = Section(
    key="next_step",
    title="The next step",
    family_title="What happens next",
    introduction="One step, today, with a reason. Where your answers suggest something, you may choose differently.",
    family_introduction="This is what we plan to do next. You can say what you think of it.",
    questions=(
        ChooseOne(
            key="next_step",
            wording="What happens next for {child}?",
            family_wording="What will we do next?",
            short="Next step",
            about=(Dimension.COMMUNITY_RESOURCES,),
            choices=(
                Choice(key="watch", words="Watch, and note again", family_words="Look again soon"),
                Choice(key="talk", words="Talk with the family", family_words="Talk with you"),
                Choice(
                    key="offer",
                    words="Offer early help, or a family network meeting",
                    family_words="Offer some help, or meet with people you trust",
                ),
                Choice(key="consult", words="Consult, without names if needed", family_words="Ask somebody for advice"),
                Choice(
                    key="request",
                    words="Request Family Help or children’s social care",
                    family_words="Ask for more help for your family",
                    asks_for_help=True,
                ),
                Choice(key="act_now", words="Act now", family_words="Get help today", asks_for_help=True),
            ),
            guidance=Guidance(
                look_for="The smallest step that would help the child this week. Watching needs a date: it becomes a next step."
            ),
        ),
        OnDate(
            key="watch_by",
            wording="By when will you look again?",
            family_wording="When will we look again?",
            short="Look again by",
            about=(Dimension.COMMUNITY_RESOURCES,),
            to_come=True,
            becomes_due="Look at {child} again",
            ask_if=AnswerIs(question="next_step", one_of=("watch",)),
            hint="It becomes your next step. If somebody else is to look, say who in the reason.",
            guidance=Guidance(look_for="Within two weeks is a starting point, not a rule. Sooner for a baby."),
        ),
        InTheirWords(
            key="consulted_with",
            wording="Whom will you ask for advice, and about what?",
            short="Who to consult",
            about=(Dimension.COMMUNITY_RESOURCES,),
            ask_if=AnswerIs(question="next_step", one_of=("consult", "request")),
            shows=None,
            on_family_view=False,
            guidance=Guidance(
                look_for="Your safeguarding lead, a health visitor, the front door. One question you want answered."
            ),
        ),
        InTheirWords(
            key="next_step_reason",
            wording="Why this step?",
            family_wording="Why do we think this will help?",
            hint="One line. If your answers suggest something else, say why you chose differently.",
            short="Reason",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER,),
            shows=None,
            guidance=Guidance(look_for="What the child gains by it. What you would do if it does not happen."),
        ),
    ),
)

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="Some harm is sudden. A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="consult_mostly_not",
        says="At least one area is mostly not met for {child}. Consult today.",
        why="Going without is usual for this child in that area, and the child is affected now. Consulting does little harm.",
        levels=("mostly_not",),
        starting_point=True,
    ),
    Prompt(
        key="consult_two_areas",
        says="Two or more areas are met on and off, or mostly not. If that has lasted or has come back, consult today.",
        why="More than one area at once wears a child down. Two is where this service starts.",
        levels=("on_and_off", "mostly_not"),
        at_least=2,
        starting_point=True,
    ),
    Prompt(
        key="consult_returning",
        says="This worry has been here before. Consult today, and see whether First Looks are lining up.",
        why="What returns is easily met as if it were new each time. Each fresh start hides the pattern.",
        among=("happened_before", "better_then_back"),
        chosen=("happened_before", "been_building", "comes_and_goes", "returns", "not_better"),
        starting_point=True,
    ),
    Prompt(
        key="talk_and_offer",
        says="Talk with the family and offer help, unless talking could raise risk.",
        why="A talk while things are small does little harm and often helps. Families say they would rather be told.",
        levels=("on_and_off",),
        starting_point=True,
    ),
    Prompt(
        key="talk_first_time",
        says="A first time. Talk with the family, offer help, and look again by a date.",
        why="Noticing early is the point. A date keeps a first time from being forgotten.",
        among=("happened_before",),
        chosen=("first_time",),
        starting_point=True,
    ),
)
