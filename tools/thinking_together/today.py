"""Thinking Together, last part: is the child safe today."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    introduction=(
        "Answer together before you part, from what you know now. A decision here does not wait for minutes or for a form."
    ),
    on_family_view=False,
    questions=(
        ActNow(
            key="danger_today",
            wording="Is {child} in danger today?",
            short="Danger today",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If somebody may be hurt now, ring 999. Otherwise ring the children’s front door, or the emergency duty "
                "team out of hours, from this room."
            ),
            guidance=Guidance(look_for="Having heard the story: who is at home tonight, and would you go to bed easy?"),
        ),
        ActNow(
            key="cannot_wait",
            wording="Is {child} going without something today that cannot wait?",
            short="Cannot wait",
            about=(Dimension.BASIC_CARE, Dimension.HEALTH),
            what_to_do=(
                "Agree now who gets it there today. For health ring 111, or 999 in an emergency. If it cannot be got "
                "today, ring the front door."
            ),
            guidance=Guidance(
                look_for="Food, warmth, medicine, pain, a safe place to sleep, somebody to watch over {them}.",
                ages={"0_1": "Feeds, weight, safe sleep at every address."},
            ),
        ),
        ActNow(
            key="nobody_has_seen",
            wording="Is {child} a child whom nobody can say is safe, because nobody has seen {them}?",
            short="Not seen",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Agree who sees the child today. If you cannot, ring the front door, or the emergency duty team out of "
                "hours. If you think the child is in danger now, ring 999."
            ),
            guidance=Guidance(
                look_for="When was {child} last seen awake, and by whom? A closed door or a message is not seeing."
            ),
        ),
        ActNow(
            key="self_harm_today",
            wording="Has {child} shown thoughts of self-harm or of ending {their} life?",
            short="Self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Make sure that somebody is with the child now. Hurt, taken something, or a plan for today: 999 or A&E. "
                "Otherwise ring 111 and choose the mental health option today. Tell your safeguarding lead."
            ),
            guidance=Guidance(look_for="Words, searches, marks, giving things away, a sudden calm. Was it asked plainly?"),
        ),
    ),
)
