"""Getting There, last part: is the child safe today, and the thoughts that answers may bring up."""

from app.declaration import ActNow, Dimension, Guidance, Prompt, Section

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    on_family_view=False,
    introduction=(
        "Answer every time, from what you know now. A yes shows the numbers at once. You do not need to be sure to ring."
    ),
    questions=(
        ActNow(
            key="treatment_today",
            wording="Does {child} need treatment today that {child} is not getting?",
            short="Treatment needed today",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "Ring 999 in an emergency, 111 or the GP now. Stay until somebody with the right training has seen or "
                "spoken with the family. If it cannot be got today because an adult stops it, ring the children’s front "
                "door, or the emergency duty team out of hours. Tell the clinician what worries you."
            ),
            guidance=Guidance(
                look_for=(
                    "Hard to wake, hard to breathe, a fit, a burn, a head injury, an "
                    "infection that spreads, a condition out of control."
                ),
                ages={"0_1": "Floppy, not feeding, few wet nappies, or any bruise on a baby not yet moving about, is a yes."},
            ),
        ),
        ActNow(
            key="pain_today",
            wording="Is {child} in pain that stops {them} eating, sleeping or moving?",
            short="Pain today",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "The child needs to be seen today: the GP, 111, an emergency dentist. Ask what has "
                "been given for it, and when. Go along if that is what it takes."
            ),
            guidance=Guidance(
                look_for=(
                    "Toothache, earache, tummy pain, a limb held still. A child who does not "
                    "use words: a change in face, sleep or temper."
                )
            ),
        ),
        ActNow(
            key="medicine_today",
            wording="Is {child} without a medicine or equipment that {child} cannot safely be without?",
            short="Medicine missing",
            about=(Dimension.HEALTH, Dimension.BASIC_CARE),
            what_to_do=(
                "Get it there today: the pharmacy can give an emergency supply; 111 and the clinic "
                "can help. If {child} may be in danger meanwhile, ring 999."
            ),
            guidance=Guidance(
                look_for=(
                    "Inhaler, insulin, epilepsy rescue medicine, adrenaline pen, feeds, oxygen, tubes. "
                    "In date, in reach, and somebody there who can give it."
                )
            ),
        ),
        ActNow(
            key="not_seen_today",
            wording="Has {child} been seen by nobody outside the home, so that nobody knows {child} is safe?",
            short="Not seen",
            about=(Dimension.SAFETY, Dimension.EDUCATION),
            what_to_do=(
                "See the child today, or agree who will. If you cannot find the child, or are not let in, ring the "
                "children’s front door, or the emergency duty team out of hours. If you think the child is in danger now, "
                "ring 999."
            ),
            guidance=Guidance(
                look_for=(
                    "Weeks out of school, moved with no address, appointments all missed, a door that "
                    "stays shut. Ask who last saw the child awake and well."
                )
            ),
        ),
        ActNow(
            key="afraid_today",
            wording="Is {child} afraid to go home, or afraid of somebody at school, today?",
            short="Afraid",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            what_to_do=(
                "Believe it, listen, do not press. Do not send the child there until you have advice. Ring the children’s "
                "front door, or the emergency duty team out of hours. Write down the exact words."
            ),
            guidance=Guidance(look_for="Hanging back at the bell, being sick on the way, asking who will be there."),
        ),
        ActNow(
            key="self_harm_today",
            wording="Has {child} shown thoughts of self-harm or of ending {their} life?",
            short="Self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Stay with the child. Ask plainly; asking does not put it there. Hurt, taken something, or a plan "
                "for today: 999 or A&E. Otherwise ring 111 and choose the mental health option today. Tell your "
                "safeguarding lead, and agree with the child who will know."
            ),
            guidance=Guidance(look_for="Words, searches, drawings, marks, giving things away, a sudden calm."),
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
        says="A need is mostly not met. What needs to happen this week, and whose is it to do?",
        why="Going without is usual for this child in that need, and the child is affected now.",
        levels=("mostly_not",),
    ),
    Prompt(
        key="curious",
        says=(
            "Appointments are missed again and again. Be curious: go through the dates together, and ask what each one was like."
        ),
        why=(
            "A pattern of missing may show fear, money, control by another adult, or a "
            "clinic that does not fit. It is a question, not an accusation."
        ),
        among=("appointment_pattern",),
        chosen=("family_cancels", "most", "one_service"),
    ),
    Prompt(
        key="ours_to_mend",
        says="A service cancelled, moved or had no place. Take it up with the service before it is put to the family.",
        why="What a service did is not a family’s to answer for.",
        among=("appointment_pattern", "why_missed"),
        chosen=("service_cancels", "service_side"),
    ),
    Prompt(
        key="control",
        says=(
            "Somebody else decides or stops it. Ask alone, at a safe time, and choose "
            "the adaptation for where an adult may be harmed."
        ),
        why="Keeping a child or a parent from health care can be part of control.",
        among=("why_missed",),
        chosen=("another_adult",),
    ),
    Prompt(
        key="absence",
        says=(
            "A tenth or more of this child’s sessions were missed. Ask the child first, then "
            "home, then school, what would get one more morning a week."
        ),
        why="The national lines are a tenth and a half of a child’s own possible sessions. The band does not say why.",
        among=("attendance_band",),
        chosen=("persistent", "severe"),
    ),
    Prompt(
        key="under_95",
        says="Attendance is below 95%. A talk now, while it is small, may be enough.",
        why="95% is a local line and a starting point, not evidence.",
        among=("attendance_band",),
        chosen=("under_95",),
        starting_point=True,
    ),
    Prompt(
        key="back_in",
        says="{child} is kept out of lessons. Ask the school for the end date and for what fills the hours.",
        why="A part-time timetable is meant to be short. Being sent home with nothing written is not lawful.",
        among=("kept_out",),
        chosen=("part_time", "permanent", "sent_home"),
    ),
    Prompt(
        key="pattern",
        says=(
            "Three or more needs are met on and off, or mostly not. The Pattern Over Time would show whether they were before."
        ),
        why="Several needs at once are easily met one at a time. Three is a starting point, not evidence.",
        levels=("on_and_off", "mostly_not"),
        at_least=3,
        starting_point=True,
    ),
)
