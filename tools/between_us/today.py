"""Between Us: is the child safe today, however things stand between the adults."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    on_family_view=False,
    introduction="However things stand between us. A yes shows the numbers at once.",
    questions=(
        ActNow(
            key="cannot_wait_today",
            wording="Is there something for {child} that cannot wait until things are better between us?",
            short="Cannot wait",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Tell your supervisor now, and ring the children’s front door, or the emergency duty team out of hours. Danger "
                "this minute: 999. Tell the family straight and kindly what you are doing, unless that adds to the danger."
            ),
            guidance=Guidance(look_for="What have I put off because it would spoil things between us?"),
        ),
        ActNow(
            key="not_seen_today",
            wording="Is {child} being kept from being seen, so that nobody knows {child} is safe?",
            short="Kept from being seen",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Find out today who has seen {child}. If nobody can say that {child} is safe, ring the children’s front "
                "door, or the "
                "emergency duty team out of hours. Fear of immediate harm: 999."
            ),
            guidance=Guidance(
                look_for="Asleep at each visit, at Nan’s each time, behind a door. When was {child} last seen, and by whom?"
            ),
        ),
        ActNow(
            key="told_us_today",
            wording="Did {child} or an adult say in Part A that somebody is not safe?",
            short="Somebody not safe",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Thank them. Do not go back to the person named. Agree a safe way to ring them. Ring the children’s front "
                "door, or "
                "the emergency duty team out of hours. Danger now: 999."
            ),
            guidance=Guidance(look_for="Read every word on the day it comes in. It may be folded very small."),
        ),
        ActNow(
            key="ill_or_without",
            wording="Is {child} ill and not treated, or without food, heat or a bed today?",
            short="Ill, or without basics",
            about=(Dimension.HEALTH, Dimension.BASIC_CARE),
            what_to_do=(
                "999 in an emergency; 111 or the GP today. Get food, heat and a bed there today. If it cannot be done, ring the "
                "children’s front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(look_for="What did I notice, and leave for the next visit?"),
        ),
        ActNow(
            # Looked at: whoever of us goes there.
            key="worker_not_safe",
            wording="Am I, or is another worker, in danger with this family today?",
            short="Worker not safe",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Leave, or do not go. Danger now: 999. Ring your manager before you do anything else. Then think of "
                "{child}: if it "
                "is not safe for you, who makes sure today that it is safe for {them}?"
            ),
            guidance=Guidance(
                look_for="Threats, weapons, dogs, being blocked in, being followed, a feeling that you cannot explain."
            ),
        ),
    ),
)
