"""A Plan the Child Would Recognise for early help, for a child in need and under child protection."""

from app.declaration import Adaptation, Add, Column, Comparability, DatedRows, Dimension, Guidance, LeaveOut, Reword, Voice
from tools.plan_and_change.outcomes import OUTCOME_SECTIONS
from tools.plan_and_change.reviews import REVIEW_SECTIONS

LIGHT = "Early help keeps to one to three outcomes, so that the family can hold them in mind."

EARLY_HELP = Adaptation(
    key="early_help",
    for_whom="A family in early help",
    when="The plan is an early help plan, made with the family’s agreement.",
    what_changes="A light version: one to three outcomes, no court question, and the family’s own choice of what comes first.",
    comparable=Comparability.WITH_CARE,
    method=(
        "Say that this help is theirs to take or leave, and what would be different if it were not.",
        "One outcome done well is better than three begun. Let the family choose the first.",
        "The school or nursery may lead. One person writes; everybody has the same page.",
    ),
    reword=(
        Reword(
            question="how_many", hint="One to three in early help. Choose the ones that matter most and keep the rest for later."
        ),
        Reword(question="move_faster", wording="Does it say in plain words when we would ask for more help?"),
        Reword(
            question="family_knows",
            wording="Does the family know when we would stop or ask for more help?",
            family_wording="Have you been told both?",
        ),
        Reword(question="line_crossed", hint="What was agreed would mean asking the front door for help."),
    ),
    leave_out=(
        LeaveOut(question="would_go_to_court", why="Early help rests on agreement; court is no part of it."),
        LeaveOut(question="mend_would_go_to_court", why="Early help rests on agreement; court is no part of it."),
        *(
            LeaveOut(question=question.key, why=LIGHT)
            for section in (*OUTCOME_SECTIONS[3:], *REVIEW_SECTIONS[3:])
            for question in section.questions
        ),
    ),
)


CHILD_IN_NEED = Adaptation(
    key="child_in_need",
    for_whom="A child with a child in need plan",
    when="The plan is made under section 17 of the Children Act 1989.",
    what_changes="Tracks the local review dates, and asks who leads when the network is wide.",
    comparable=Comparability.SAME,
    method=(
        "This plan rests on agreement. Say what happens if the family would rather not, and mean it.",
        "Reviews are set locally, commonly at 3 months and then every 6. Use the local dates.",
        "If the same plan has stood for two reviews, take it to supervision before the third.",
    ),
    reword=(
        Reword(question="would_stop", hint="Stepping down to early help, and stepping away, are two different things."),
        Reword(question="move_faster", hint="What would make this a matter for child protection, in words the family has heard."),
    ),
    add=(
        Add(
            section="start",
            question=DatedRows(
                key="need_plan_dates",
                wording="When are the reviews of this plan?",
                family_wording="When do we meet to look at the plan?",
                short="Review dates",
                about=(Dimension.STABILITY,),
                to_come=True,
                voices=(Voice.PRACTITIONER, Voice.WRITTEN_RECORD),
                guidance=Guidance(look_for="Local dates, from your own procedure. Write the child’s part in each."),
                columns=(
                    Column(key="meeting", words="Which meeting or review?", family_words="Which meeting?"),
                    Column(key="due", words="Due by", family_words="Due by"),
                    Column(key="held", words="Held, or why not", family_words="Did it take place?"),
                    Column(key="child_part", words="How did the child take part?", family_words="How did {child} take part?"),
                ),
            ),
        ),
    ),
)

CHILD_PROTECTION = Adaptation(
    key="child_protection",
    for_whom="A child with a child protection plan",
    when="A child protection conference has made a plan.",
    what_changes=(
        "Tracks the dates the law and guidance give, asks each core group for evidence first, and makes the line to court plain."
    ),
    comparable=Comparability.SAME,
    method=(
        "The conference’s outline comes first; the core group makes it into something the child would recognise.",
        (
            "The core group meets within 10 working days of the conference; the first review is within 3 months, then "
            "at most 6 apart."
        ),
        "At each core group, hear what is different for the child before hearing what anybody attended.",
        "Explain the word neglect if the plan uses it: what it means here, for this child, and what it does not mean.",
        "Work that starts strong can become passive. Ask what this visit is for, each time.",
    ),
    reword=(
        Reword(
            question="would_go_to_court",
            hint="What would lead to legal advice, and what would not. A family should hear it before a lawyer’s letter.",
        ),
        Reword(question="enough_and_lasting", hint="A plan ends when a review decides. What would the child lose on that day?"),
        Reword(question="checks_after", hint="About one plan in four is a second or later one. Who looks at 1, 3 and 6 months?"),
    ),
    add=(
        Add(
            section="start",
            question=DatedRows(
                key="protection_plan_dates",
                wording="When are the core groups and review conferences?",
                family_wording="When are the meetings?",
                short="Dates to keep",
                about=(Dimension.STABILITY,),
                to_come=True,
                voices=(Voice.PRACTITIONER, Voice.WRITTEN_RECORD),
                guidance=Guidance(
                    look_for=(
                        "First core group within 10 working days; first review conference within 3 months; later ones at most 6 "
                        "months apart."
                    )
                ),
                columns=(
                    Column(key="meeting", words="Which meeting or review?", family_words="Which meeting?"),
                    Column(key="due", words="Due by", family_words="Due by"),
                    Column(key="held", words="Held, or why not", family_words="Did it take place?"),
                    Column(key="child_part", words="How did the child take part?", family_words="How did {child} take part?"),
                ),
            ),
        ),
    ),
)
