"""The thoughts that answers to How It Is For Me may bring up. Anybody may disagree with one."""

from app.declaration import Prompt

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="talk_today",
        says="Thoughts of self-harm, lately or today. Talk today, before you part, and answer Today.",
        why="Asking plainly and staying keeps people alive. It was promised to the young person before the question.",
        among=("hurting_thoughts",),
        chosen=("lately", "today"),
    ),
    Prompt(
        key="exploitation_gifts",
        says=(
            "Older people give money, lifts, things or places to stay. Consult about "
            "exploitation today, alongside the help at home and not instead of it."
        ),
        why="What is missing at home is often what is offered outside. Both need seeing to.",
        among=("older_people_give",),
        chosen=("hardly_ever", "sometimes", "most"),
    ),
    Prompt(
        key="exploitation_gap",
        says=(
            "Hardly anybody knows where the young person is at night, and hardly anybody would "
            "come. Consult about exploitation, alongside the help at home."
        ),
        why="The gap itself is the risk. The two together are a starting point, not evidence.",
        at_least=2,
        among=("knows_at_night", "would_come"),
        chosen=("hardly_ever",),
        starting_point=True,
    ),
    Prompt(
        key="behaviour",
        says="If this behaviour were an answer, what would the question be?",
        why="With older children, what shows is behaviour, and what is missing is easily overlooked.",
        among=("adults_worry",),
        chosen=("out_late", "angry", "not_in_school", "substances", "taking", "online", "withdrawn", "sex"),
    ),
    Prompt(
        key="thin_care",
        says=(
            "Three or more things hardly ever happen. Talk with the young person about which "
            "matters most, and look at the care at home with Everyday Care."
        ),
        why="Each may look like a teenager’s grumble. Three is a starting point, not evidence.",
        at_least=3,
        among=(
            "food_at_home",
            "wash_myself",
            "wash_clothes",
            "have_what_i_need",
            "own_bed",
            "somewhere_private",
            "when_ill",
            "notices_low",
            "pleased_to_see",
            "can_talk",
            "turns_up",
            "knows_school",
            "have_to_learn",
            "speaks_up",
            "talks_future",
            "knows_at_night",
            "rules",
            "rules_fair",
            "knows_who_with",
            "knows_online",
            "would_come",
        ),
        chosen=("hardly_ever",),
        starting_point=True,
    ),
    Prompt(
        key="sent_away",
        says="The young person is told to leave, or locked out. Agree where they would go tonight, before it happens again.",
        why="Being put out of home is a form of care withdrawn, and it is when other people offer a bed.",
        among=("told_to_leave", "locked_out"),
        chosen=("sometimes", "most"),
    ),
    Prompt(
        key="young_carer",
        says="The young person looks after somebody. Offer a young carer’s assessment, and ask adult services what they will do.",
        why="A child who cares has a right to an assessment. The adult’s need is for adults to meet.",
        among=("look_after_somebody", "keep_safe"),
        chosen=("sometimes", "most"),
    ),
    Prompt(
        key="privacy_first",
        says="The young person has not been told what cannot be kept private. Do that before going on.",
        why="A promise of secrecy that is broken costs the next adult too.",
        among=("told_privacy",),
        chosen=("not_yet", "told_unsure"),
    ),
)
