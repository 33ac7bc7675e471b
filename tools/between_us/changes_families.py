"""Between Us in easy read, in another language, where an adult may be harmed, and with kin or foster carers."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
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

EASY_READ = Adaptation(
    key="easy_read",
    for_whom="Somebody who finds reading hard, or has a learning disability",
    when="Words on a page are hard for the person answering.",
    what_changes="Shorter words, one to a card with a picture, and three faces. Read aloud by somebody other than the worker.",
    applies_to=AppliesTo(any_circumstance=("learning_disability", "low_literacy")),
    comparable=Comparability.WITH_CARE,
    method=(
        "One card at a time, with thumb up, level and down. Somebody else reads it out.",
        "Offer an advocate, as of right, and book one before the day.",
        "Ask for an example after each. “Yes” may mean “please stop”.",
        "Leave the answers with them in pictures, and what we will do.",
    ),
    reword=(
        Reword(question="know_why", family_wording="I know why you come"),
        Reword(question="straight", family_wording="You tell me the truth"),
        Reword(question="kindly", family_wording="You are kind"),
        Reword(question="understand_days", family_wording="You know what my day is like"),
        Reword(question="see_well", family_wording="You see the good things I do"),
        Reword(question="explain_written", family_wording="You read me what you write"),
        Reword(question="can_correct", family_wording="I can say when it is wrong"),
        Reword(question="practical", family_wording="You help me do things"),
    ),
    add=(
        Add(
            section="family",
            after="kindly",
            question=ChooseOne(
                key="goes_slow",
                wording="We go at the pace that this person needs",
                family_wording="You go slow for me",
                short="Goes at my pace",
                about=(Dimension.COMMUNITY_RESOURCES,),
                voices=(Voice.CARER, Voice.CHILD),
                choices=(
                    Choice(key="agree", words="Agrees", family_words="Yes"),
                    Choice(key="in_between", words="In between", family_words="In between"),
                    Choice(key="disagree", words="Disagrees", family_words="No"),
                ),
                guidance=Guidance(
                    look_for="Time between visits to think, the same words each time, things shown and not only said."
                ),
            ),
        ),
    ),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A family that speaks with us through an interpreter",
    when="Somebody who answers is more at home in another language.",
    what_changes="Part A goes out in their language, and comes back through another interpreter than the usual one.",
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "A trained interpreter who is not the one at your visits: they may have something to say about that one.",
        "Written translation, or read aloud by telephone. Never by family or a child.",
        "In some languages one does not say no to an official. Ask what could be better, and not what is wrong.",
    ),
    reword=(
        Reword(question="straight", hint="What was lost on the way through another language?"),
        Reword(question="agreed", hint="Was it agreed with an interpreter there? If not, was it agreed?"),
    ),
    add=(
        Add(
            section="family",
            after="who_we_are",
            question=ChooseOne(
                key="usual_interpreter",
                wording="The usual interpreter is right for the family",
                family_wording="The usual interpreter is right for us",
                short="Usual interpreter",
                about=(Dimension.IDENTITY,),
                voices=(Voice.CARER, Voice.CHILD),
                choices=(
                    Choice(key="agree", words="Agrees", family_words="Yes"),
                    Choice(key="in_between", words="In between", family_words="In between"),
                    Choice(key="disagree", words="Disagrees", family_words="No"),
                ),
                guidance=Guidance(look_for="Dialect, side in a war, gender, gossip, shortening what is said."),
            ),
        ),
    ),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="A family where an adult may be harmed or controlled by another",
    when="There is, or may be, domestic abuse. Choose this if you are not sure.",
    what_changes="Never asked with a partner. By voice, alone, with nothing left behind. Adds whether we make it more dangerous.",
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never with a partner in the house, on the line, or holding the phone.",
        "No paper, no link, no text. By voice, at a safe time, in a safe place.",
        "Part C is done with each adult apart. Never lay one’s answers before the other.",
        "A harmed adult who “does not work with us” may be keeping the child alive. Ask what would happen if they did.",
        "Charm towards us from the adult who harms is also something that happens. Write it as what was done.",
    ),
    reword=(
        Reword(question="in_familys_way", on_family_view=False),
        Reword(
            question="agreed", on_family_view=False, hint="Who was in the room when it was agreed? Could the adult have said no?"
        ),
        Reword(question="familys_explanation", on_family_view=False),
        Reword(question="will_change", on_family_view=False, hint="Ask nobody to change what only the person who harms can."),
        Reword(question="adult_words", on_family_view=False),
        Reword(question="meanwhile", on_family_view=False),
    ),
    add=(
        Add(
            section="family",
            question=InTheirWords(
                key="do_we_make_it_worse",
                wording="Does anything we do make it more dangerous?",
                short="More dangerous",
                about=(Dimension.SAFETY,),
                voices=(Voice.CARER,),
                on_family_view=False,
                guidance=Guidance(look_for="Letters, visits, joint meetings, what we asked them to ask for, our car outside."),
            ),
        ),
    ),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="Kin and foster carers",
    when="The child lives with somebody who is not a parent.",
    what_changes="Carers answer as carers. Parents answer too, wherever they are. Adds being part of the team round the child.",
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask kin, foster carers and parents apart. Each sees another side of us.",
        "Foster carers may fear for their approval, and kin for the child. Say who reads it, and offer somebody else.",
        "Ask the child about each of their workers by name.",
    ),
    reword=(
        Reword(question="know_why", family_wording="I know what you are here to do"),
        Reword(question="time_with_child", wording="We spend time with {child}", family_wording="You spend time with {child}"),
        Reword(question="practical", hint="Money, letters of authority, equipment, respite, help to see family."),
        Reword(question="our_barriers", hint="Status, delegated authority, what was not told when {child} came."),
    ),
    leave_out=(LeaveOut(question="understand_days", why="Asked instead as being one of the team."),),
    add=(
        Add(
            section="family",
            after="who_we_are",
            question=ChooseOne(
                key="one_of_the_team",
                wording="We treat the carer as one of the team",
                family_wording="You treat me as one of the team",
                short="One of the team",
                about=(Dimension.COMMUNITY_RESOURCES,),
                voices=(Voice.CARER,),
                depth=Depth.QUICK,
                choices=(
                    Choice(key="agree", words="Agrees", family_words="Yes"),
                    Choice(key="in_between", words="In between", family_words="In between"),
                    Choice(key="disagree", words="Disagrees", family_words="No"),
                ),
                guidance=Guidance(look_for="Told before decisions, asked what they see, given what they need to know."),
            ),
        ),
    ),
)
