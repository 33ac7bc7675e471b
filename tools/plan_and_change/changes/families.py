"""A Plan the Child Would Recognise for a parent with a learning disability, and where an adult may be harmed."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)
from tools.plan_and_change.stages import OUTCOMES

LEARNING_DISABILITY = Adaptation(
    key="learning_disability",
    for_whom="A parent with a learning disability",
    when="A parent has a learning disability, or finds reading hard.",
    what_changes="One step at a time with pictures, shown and done alongside; help may be for good; an advocate is asked about.",
    applies_to=AppliesTo(any_circumstance=("learning_disability", "low_literacy")),
    comparable=Comparability.SAME,
    method=(
        "One page, one picture and one step at a time. Leave the picture where the step happens.",
        "Show it, do it together, watch it, come back. A course in a room is seldom the way.",
        "A learning disability is not a reason to expect poor care. Ask what help it takes, and how long: it may be always.",
        "Help that will always be needed is not a plan that did not work. Lasting may mean lasting with help.",
        "Offer an advocate before the first meeting, and time with them before each one.",
    ),
    reword=(
        Reword(question="can_be_read", hint="Easy words and pictures, read through together, and left behind."),
        Reword(question="real_length", hint="If help is needed for as long as there are children, say so and say who pays."),
        Reword(question="hold_up", hint="Help that goes on counts. Who gives it, and what if they are ill?"),
        *(Reword(question=f"{name}_step", hint="One thing. Say it, show it, do it together.") for name in OUTCOMES),
        *(Reword(question=f"{name}_still_needs", hint="Needing help for good is an answer, not a worry.") for name in OUTCOMES),
    ),
    add=(
        Add(
            section="start",
            question=ChooseOne(
                key="advocate",
                wording="Does {carer} have an advocate for this?",
                family_wording="Do you have someone to speak up for you?",
                short="Advocate",
                about=(Dimension.COMMUNITY_RESOURCES,),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(key="yes", words="Advocate: yes, and here", family_words="Yes", shows=Signal.STRENGTH),
                    Choice(
                        key="asked", words="Advocate: asked for, not here yet", family_words="Not yet", shows=Signal.EXPERIENCE
                    ),
                    Choice(key="not_wanted", words="Advocate: offered, not wanted", family_words="I don’t want one"),
                    Choice(key="not_offered", words="Advocate: not offered yet", family_words="No one has asked me"),
                ),
                guidance=Guidance(
                    look_for="If not offered, stop and offer. The plan can wait a week; the safety questions cannot."
                ),
            ),
        ),
    ),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="Where an adult may be harmed by another",
    when="There is, or may be, domestic abuse.",
    what_changes=(
        "Separate plans, meetings and copies for each adult. The adult who harms has the steps about stopping. What could "
        "raise the danger is off the turned screen."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "See each adult apart. Nobody is asked to agree a plan in front of somebody they fear.",
        "Steps about stopping the harm belong to the adult who harms. Never write that the other must protect, leave or end it.",
        "Write who did what. “Domestic issues” is not an outcome.",
        "Two copies, with each one’s own part only, kept where that adult says is safe. Perhaps none.",
        "Ask how leaving, courts and time with the children are used to harm. Quiet is not the same as safe.",
        "Ask the specialist service before any plan that brings the adults together.",
    ),
    reword=(
        *(Reword(question=f"{name}_carers_do", on_family_view=False, hint="Apart: one line each.") for name in OUTCOMES),
        *(Reword(question=f"{name}_in_the_way", on_family_view=False) for name in OUTCOMES),
        *(Reword(question=f"{name}_nearly", on_family_view=False) for name in OUTCOMES),
        *(Reword(question=f"{name}_slipped", on_family_view=False) for name in OUTCOMES),
        *(Reword(question=f"{name}_who_says", on_family_view=False) for name in OUTCOMES),
        Reword(
            question="each_carer", on_family_view=False, hint="Each has a line. The one who harms has the steps about stopping."
        ),
        Reword(question="bring_back", on_family_view=False),
        Reword(
            question="who_to_ring", on_family_view=False, hint="A number that is safe to have. Under another name, or by heart."
        ),
        Reword(question="which_number", on_family_view=False),
        Reword(
            question="child_wants", on_family_view=False, hint="Never passed on in front of the adult the child is afraid of."
        ),
        Reword(question="signs_child", on_family_view=False),
        Reword(question="signs_family", on_family_view=False),
    ),
    add=(
        Add(
            section="start",
            question=InTheirWords(
                key="safe_copies",
                wording="Where may each adult’s copy safely go?",
                short="Safe copies",
                about=(Dimension.SAFETY,),
                on_family_view=False,
                shows=None,
                guidance=Guidance(look_for="Asked of each alone. Post, phone, email and shared accounts may all be read."),
            ),
        ),
        Add(
            section="plan_check",
            question=ChooseOne(
                key="harm_named",
                wording="Does the plan put the steps about stopping harm with the adult who harms?",
                short="Whose to stop",
                about=(Dimension.SAFETY,),
                on_family_view=False,
                choices=(
                    Choice(key="yes", words="Stopping is with the adult who harms: yes"),
                    Choice(key="partly", words="Stopping is with the adult who harms: partly"),
                    Choice(key="no", words="Stopping is with the adult who harms: no"),
                ),
                guidance=Guidance(look_for="“{carer} will not open the door” puts it on the wrong person. Write it again."),
            ),
        ),
    ),
)
