"""A Plan the Child Would Recognise, last part: is the child safe today, whatever the plan says."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    on_family_view=False,
    introduction="Answer every time, from what you know now. A plan never has to be finished before a child is helped.",
    questions=(
        ActNow(
            key="danger_today",
            wording="Is {child} in danger today?",
            short="Danger today",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If somebody may be hurt now, ring 999. Otherwise ring the children’s front door, or the emergency duty "
                "team out of hours, before you do anything else. Tell your supervisor today."
            ),
            guidance=Guidance(look_for="A plan that is going well does not make this a no. Who is at home tonight?"),
        ),
        ActNow(
            key="line_crossed",
            wording="Has something happened that the plan says must be acted on at once?",
            short="Agreed line crossed",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            what_to_do=(
                "Do today what the plan says. Ring your supervisor, or the front door if you cannot reach them. Tell the "
                "family what you are doing and why, unless that would put somebody in danger."
            ),
            guidance=Guidance(
                look_for="Read the contingency before you answer. A line that moves each time it is reached protects nobody."
            ),
        ),
        ActNow(
            key="cannot_wait",
            wording="Is {child} going without something today that cannot wait for the help in the plan?",
            short="Cannot wait",
            about=(Dimension.BASIC_CARE, Dimension.HEALTH),
            what_to_do=(
                "Get it there today: food, warmth, medicine, a safe place to sleep, somebody to watch over them. "
                "Ring 111 or 999 for health. If it cannot be got today, ring the front door."
            ),
            guidance=Guidance(
                look_for="Hunger, cold, pain, medicine, a bed, being left. A waiting list is not an answer to any of them.",
                ages={"0_1": "Feeds, weight, safe sleep at every address, being handled by somebody at breaking point."},
            ),
        ),
        ActNow(
            key="self_harm_today",
            wording="Has {child} shown thoughts of self-harm or of ending {their} life?",
            short="Self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Stay with the child. Ask plainly; asking does not put it there. Hurt, taken something, or a plan for "
                "today: 999 or A&E. Otherwise ring 111 and choose the mental health option today. Tell your safeguarding "
                "lead, and agree with the child who will know."
            ),
            guidance=Guidance(
                look_for="Words, searches, marks, giving things away, a sudden calm. Meetings about a child can bring it on."
            ),
        ),
    ),
)
