"""The Pattern Over Time: is the child safe today. A long story can turn in an afternoon."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    on_family_view=False,
    introduction="From what is known now. A yes shows the numbers at once. A slow pattern is no reason to wait.",
    questions=(
        ActNow(
            key="danger_before",
            wording="Does the lane hold a danger that may be here again today?",
            short="Danger come back",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Ring the children’s front door, or the emergency duty team out of hours. Say what happened the last time, with "
                "the date, and what is the same today. Danger this minute: 999."
            ),
            guidance=Guidance(
                look_for=(
                    "A person returned, a baby due, a home once unsafe, an unsafe sleeping place, the same weeks before an "
                    "earlier injury."
                )
            ),
        ),
        ActNow(
            key="ill_today",
            wording="Is {child} ill, hurt, in pain or losing weight, and not being treated?",
            short="Ill and not treated",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "999 in an emergency; 111 or the GP today, and go along. Take the dates of the missed appointments with you."
            ),
            guidance=Guidance(
                look_for="Appointments missed that add up: a condition untreated for months, a weight falling, teeth.",
                ages={
                    "0_1": "Off feeds, few wet nappies, floppy, or any bruise on a baby not yet moving about: yes.",
                },
            ),
        ),
        ActNow(
            key="basics_today",
            wording="Is {child} without food, water, heat or a safe place to sleep today?",
            short="Without basics",
            about=(Dimension.BASIC_CARE, Dimension.HOUSING),
            what_to_do=(
                "Get it there today: local welfare help, food, fuel, a cot or a bed. If it cannot be done, ring the children’s "
                "front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(look_for="“It’s always like that there” is the sentence to stop at."),
        ),
        ActNow(
            key="alone_today",
            wording="Is {child} alone, or with somebody unsafe or unable to care, today?",
            short="Alone or unsafe",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Do not leave {child} alone. Find a safe adult known to {them}. Danger now: 999. Ring the children’s front "
                "door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(
                look_for="Who has {child} at this minute? Who has had {them} at such times before?",
                ages={
                    "0_1": "Alone at all is a yes.",
                    "1_4": "Alone at all is a yes.",
                    "5_10": "At night, or minding others, is a yes.",
                },
            ),
        ),
        ActNow(
            key="self_harm_today",
            wording="Is {child} thinking of self-harm, or of ending {their} life?",
            short="Self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Somebody stays with {child} and asks plainly. Hurt, taken something or a plan for today: 999 or A&E. Otherwise "
                "111 and the mental health option today."
            ),
            guidance=Guidance(look_for="Years of going without, and then a loss: a worker, a friend, a school place."),
        ),
        ActNow(
            key="gone_today",
            wording="Has {child} dropped out of sight?",
            short="Out of sight",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            what_to_do=(
                "Find out today who has seen {child} last, and where. If nobody can say that {child} is safe, ring the police and"
                " the children’s front door. Tell them what the lane shows about earlier gaps."
            ),
            guidance=Guidance(look_for="A sudden move, off every roll, visits put off, a door not opened, telephone calls only."),
        ),
    ),
)
