"""Thoughts the answers may bring up: one of care and outcome for each side of development, and what to look at next."""

from app.declaration import Prompt

MET = ("steady", "mostly", "some_worry")
LOOKS_FINE = ("doing_well",)
NOT_MET = ("on_and_off", "mostly_not")

WHY_MET = (
    "Good care with a child not doing well points to something else: health, disability, fear, loss, school. Ask before asking "
    "for more."
)
WHY_FINE = (
    "It may be resilience, it may be too early to tell, or the child may hide it. What the child gets still needs putting right."
)

CARE_AND_OUTCOME = (
    Prompt(
        key="health_met_not_well",
        says="Growth is watched, yet there is some worry about it. Talk about what else could explain it.",
        why=WHY_MET,
        among=("growth", "growth_doing"),
        chosen=MET,
        at_least=2,
    ),
    Prompt(
        key="health_not_met_fine",
        says="Growth is not being watched, yet the child seems to grow well. Talk about how sure you are.",
        why=WHY_FINE,
        among=("growth", "growth_doing"),
        levels=NOT_MET,
        chosen=LOOKS_FINE,
        at_least=2,
    ),
    Prompt(
        key="education_met_not_well",
        says="The child has what play takes, yet curiosity is a worry. Think of hearing, sight, sleep, fear, development.",
        why=WHY_MET,
        among=("plays", "curious_doing"),
        chosen=MET,
        at_least=2,
    ),
    Prompt(
        key="education_not_met_fine",
        says="There is little to play with, yet the child is curious. Talk about who or what feeds it.",
        why=WHY_FINE,
        among=("plays", "curious_doing"),
        levels=NOT_MET,
        chosen=LOOKS_FINE,
        at_least=2,
    ),
    Prompt(
        key="emotions_met_not_well",
        says="The child is comforted, yet settling is a worry. Think of pain, fear, loss, a different kind of mind.",
        why=WHY_MET,
        among=("comforted", "settle_doing"),
        chosen=MET,
        at_least=2,
    ),
    Prompt(
        key="emotions_not_met_fine",
        says="Comfort is not reliable, yet the child settles well. Has the child learnt not to ask?",
        why=WHY_FINE,
        among=("comforted", "settle_doing"),
        levels=NOT_MET,
        chosen=LOOKS_FINE,
        at_least=2,
    ),
    Prompt(
        key="identity_met_not_well",
        says=(
            "The child is helped to know who the child is, yet seems unsure. Think of racism, bullying, loss, a part not spoken "
            "of."
        ),
        why=WHY_MET,
        among=("knows_roots", "identity_doing"),
        chosen=MET,
        at_least=2,
    ),
    Prompt(
        key="identity_not_met_fine",
        says="Little is told to the child about who the child is, yet the child seems sure. Who else has told them?",
        why=WHY_FINE,
        among=("knows_roots", "identity_doing"),
        levels=NOT_MET,
        chosen=LOOKS_FINE,
        at_least=2,
    ),
    Prompt(
        key="relationships_met_not_well",
        says="There is a steady adult, yet the child does not easily turn to a grown-up. Think of what happened before.",
        why=WHY_MET,
        among=("steady_adult", "trust_doing"),
        chosen=MET,
        at_least=2,
    ),
    Prompt(
        key="relationships_not_met_fine",
        says="No adult is steady, yet the child turns to grown-ups easily. To which ones?",
        why=WHY_FINE,
        among=("steady_adult", "trust_doing"),
        levels=NOT_MET,
        chosen=LOOKS_FINE,
        at_least=2,
    ),
    Prompt(
        key="presentation_met_not_well",
        says=(
            "The child is helped with how the child looks, yet is not at ease with others. Think of bullying, speech, hearing, "
            "shyness."
        ),
        why=WHY_MET,
        among=("looks", "ease_doing"),
        chosen=MET,
        at_least=2,
    ),
    Prompt(
        key="presentation_not_met_fine",
        says="The child is not helped with how the child looks, yet seems at ease. Ask other people who see them.",
        why=WHY_FINE,
        among=("looks", "ease_doing"),
        levels=NOT_MET,
        chosen=LOOKS_FINE,
        at_least=2,
    ),
    Prompt(
        key="selfcare_met_not_well",
        says="The child is helped to learn to do things, yet skills are a worry. Think of an assessment of development.",
        why=WHY_MET,
        among=("learning_to_do", "skills_doing"),
        chosen=MET,
        at_least=2,
    ),
    Prompt(
        key="selfcare_not_met_fine",
        says="Nobody shows the child how, yet the child can do a great deal. Is the child doing too much alone?",
        why=WHY_FINE,
        among=("learning_to_do", "skills_doing"),
        levels=NOT_MET,
        chosen=LOOKS_FINE,
        at_least=2,
    ),
)

PROMPTS = (
    Prompt(
        key="act_now",
        says="Act now. A question about today was answered yes: the numbers are on this page.",
        why="Some harm is sudden. A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="this_week",
        says="A need is mostly not met. What has to happen this week, and who will do it?",
        why="Going without is usual for this child in that need, and the child is affected now.",
        levels=("mostly_not",),
    ),
    Prompt(
        key="pattern",
        says="Three or more sides of development are met on and off, or mostly not. The Pattern Over Time may show why.",
        why="Several at once wear a child down, and each alone can look small. Three is where this service starts.",
        levels=NOT_MET,
        at_least=3,
        across_dimensions=True,
        starting_point=True,
    ),
    Prompt(
        key="slipping",
        says="Something is slipping, or ground or a skill is lost. Ask a paediatrician, health visitor or the school soon.",
        why="Going backwards has a reason, in a child who still does well too. Some reasons are medical and cannot wait.",
        chosen=("slipping", "losing_ground"),
    ),
    Prompt(
        key="young_carer",
        says="The child may be carrying an adult’s work or worry. Offer a young carer’s assessment.",
        why="Caring is often not seen as caring, by the child least of all.",
        among=("adult_worries", "adult_tasks"),
        levels=NOT_MET,
    ),
    Prompt(
        key="waiting",
        says="The child is waiting to be seen or to know. Who could shorten the wait, and what can begin now?",
        why="A wait is a gap in services, not in care. Help need not wait for a name.",
        among=("condition",),
        chosen=("waiting",),
    ),
    *CARE_AND_OUTCOME,
)
