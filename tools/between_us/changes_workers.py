"""Between Us where a worker is frightened, for two workers, for a student, and for a supervisor to invite."""

from app.declaration import (
    Adaptation,
    Add,
    Choice,
    ChooseMany,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Voice,
)

INTIMIDATING = Adaptation(
    key="intimidating",
    for_whom="A situation that frightens, threatens or silences a worker",
    when="Somebody in or around the family intimidates, or you find yourself planning round them.",
    what_changes=(
        "The worker’s safety plan comes first. Then what was done, in plain words, and what it must be like for the child."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Make the safety plan with your manager before anything else here. No lone visits until it is made.",
        "Write what was said and done, by whom, with times. “Shouted, stood between me and the door for two minutes”.",
        "Ask: if I am frightened after ten minutes, what is it like to live there?",
        "Not everybody who shouts is dangerous, and not everybody who is dangerous shouts. Somebody may be frightened of us.",
        "Part A may be sent by post or taken by somebody else. Do not go back alone to collect it.",
    ),
    reword=(
        Reword(question="feelings", hint="Fear is information. Say it aloud to somebody today."),
        Reword(question="did_not", hint="What does fear keep me from seeing, asking or writing?"),
        Reword(question="first_explanation", hint="What does the anger get for the person: distance, time, being left alone?"),
        Reword(question="can_child_wait", hint="If workers stay away, who sees {child}?"),
    ),
    leave_out=(LeaveOut(question="look_forward", why="Not the question for today."),),
    add=(
        Add(
            section="start",
            question=ChooseMany(
                key="worker_safety_plan",
                wording="What is in the worker’s safety plan?",
                short="Worker’s safety plan",
                about=(Dimension.SAFETY,),
                on_family_view=False,
                private=True,
                choices=(
                    Choice(key="two_workers", words="Safety plan: two workers, or police, at visits"),
                    Choice(key="elsewhere", words="Safety plan: meet somewhere else"),
                    Choice(key="check_in", words="Safety plan: somebody knows when I go in and come out"),
                    Choice(key="own_details", words="Safety plan: my address, car and accounts are kept private"),
                    Choice(key="manager_leads", words="Safety plan: my manager speaks with the person who threatens"),
                    Choice(key="not_made", words="Safety plan: not made yet, so nobody visits alone", alone=True),
                ),
                guidance=Guidance(look_for="In place today, and known to those who cover. Record threats, and report them."),
            ),
        ),
        Add(
            section="repair",
            after="can_child_wait",
            question=InTheirWords(
                key="like_for_child",
                wording="What must it be like for {child} to live with this?",
                short="Like for the child",
                about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
                on_family_view=False,
                guidance=Guidance(look_for="What {child} does when the person comes in. What everybody in the house does."),
            ),
        ),
    ),
)

CO_WORKERS = Adaptation(
    key="co_workers",
    for_whom="Two workers, or a group round one family",
    when="More than one worker knows the family.",
    what_changes="Each writes Part B alone. Then they compare what each sees, likes and avoids, and who holds which feeling.",
    comparable=Comparability.WITH_CARE,
    method=(
        "Each writes Part B in an assessment of their own, before talking.",
        "In the group nobody has to read theirs out. Begin with facts from Part C.",
        "Where two workers see two families, the difference is the finding. Who is shown what?",
        "Decide who says what to the family, so that they are told one thing.",
    ),
    reword=(
        Reword(question="who_answers", hint="Ask about each worker by name if the family would like to."),
        Reword(question="agreed", hint="Agreed with which of us? Did the others know?"),
    ),
    add=(
        Add(
            section="my_day",
            question=InTheirWords(
                key="what_other_sees",
                wording="What does my colleague see that I do not?",
                short="What a colleague sees",
                about=(Dimension.COMMUNITY_RESOURCES,),
                private=True,
                on_family_view=False,
                shows=None,
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="The hopeful one and the worried one: has each taken half? Change places for a visit."
                ),
            ),
        ),
        Add(
            section="happening",
            after="service_did_not",
            question=ChooseOne(
                key="told_one_thing",
                wording="Is the family told one thing by all of us?",
                family_wording="Do we all tell you the same thing?",
                short="Told one thing",
                about=(Dimension.COMMUNITY_RESOURCES,),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(key="yes", words="Told one thing by all of us", family_words="Yes"),
                    Choice(key="mostly", words="Mostly told one thing by all of us", family_words="Mostly"),
                    Choice(key="no", words="Told different things by different workers", family_words="No"),
                ),
                guidance=Guidance(look_for="Bedtimes, dates, thresholds, what would end the plan."),
            ),
        ),
    ),
)

STUDENT = Adaptation(
    key="student",
    for_whom="A student or a newly qualified worker",
    when="The practitioner is learning, or in a first year.",
    what_changes=(
        "Adds what is new to me and whom I can ask. Part B is read by the practice educator as supervisor, and never marked."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say before it is written who will read Part B, and that it is not assessed.",
        "The supervisor answers one Part B question first, about a family of their own.",
        "Part A goes to the supervisor, and is talked through before it is read alone.",
        "Three questions of Part B done well are worth more than all of them.",
    ),
    reword=(
        Reword(question="come_to_seem_normal", hint="You are the new person. What do others seem used to?"),
        Reword(question="caseload", hint="Protected time, joint visits, who is there when you come back."),
        Reword(question="know_why", hint="Does the family know that you are learning, and who stands behind you?"),
    ),
    leave_out=(LeaveOut(question="alone_how_long", why="Taken together with the supervisor from the record."),),
    add=(
        Add(
            section="my_day",
            question=InTheirWords(
                key="new_to_me",
                wording="What is new to me here, and whom can I ask?",
                short="New to me",
                about=(Dimension.COMMUNITY_RESOURCES,),
                private=True,
                on_family_view=False,
                shows=None,
                guidance=Guidance(
                    look_for="The first time in such a home, with such anger, with such love. Who would not mind being asked?"
                ),
            ),
        ),
    ),
)

INVITED = Adaptation(
    key="supervisor_invites",
    for_whom="A supervisor who invites a worker to use it",
    when="Work feels stuck, flat or heated, and a supervisor suggests it.",
    what_changes=(
        "An invitation with a reason. The worker chooses what of Part B to bring. The supervisor answers for their own part."
    ),
    comparable=Comparability.SAME,
    method=(
        "Invite: say what you have noticed, and that it is not about performance. The worker may say no.",
        "Give an hour for it, in work time.",
        "Ask “which part would you like to talk about?” and not “what did you write?”",
        "Answer yourself: what have I asked for, and not given? What am I worried will be said?",
    ),
    reword=(
        Reword(question="why_now", hint="If a supervisor suggested it, say what was noticed."),
        Reword(question="more_time", hint="For the supervisor: what can I take away, so that this can be done?"),
    ),
    add=(
        Add(
            section="my_day",
            question=InTheirWords(
                key="want_from_supervisor",
                wording="What do I want from my supervisor about this family?",
                short="From my supervisor",
                about=(Dimension.COMMUNITY_RESOURCES,),
                private=True,
                on_family_view=False,
                shows=None,
                guidance=Guidance(
                    look_for="To listen, to decide, to come along, to say no to somebody, to notice what goes well."
                ),
            ),
        ),
    ),
)
