"""Who I Am where a family seeks asylum, where kin or foster carers bring up a child, and in a well-off home."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Voice,
)

ASYLUM_NRPF = Adaptation(
    key="asylum_nrpf",
    for_whom="A family seeking asylum, or with no recourse to public funds",
    when="The family waits for a decision, or cannot claim.",
    what_changes="Says first who we are not. Leaves the journey alone. Asks what was home, and what they were there.",
    applies_to=AppliesTo(any_circumstance=("asylum_nrpf",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say that you are not the Home Office, and exactly what you would have to share and with whom.",
        "Do not ask for the story of the journey, or to see papers.",
        "A teacher, a farmer, a judge lives in that hotel room. Ask what they did before.",
        "Write nothing that could be read as a fact about their claim.",
    ),
    reword=(
        Reword(question="our_family", family_wording="Who is your family, here and far away?"),
        Reword(question="who_counts", hint="The missing and the dead too, if they would like to name them."),
        Reword(question="fear_of_sharing", hint="Say what the law lets us share with the Home Office, and what we will not."),
        Reword(question="right_to_stay", hint="What it does to food, bed, school and sleep. Nothing about the claim."),
    ),
    leave_out=(LeaveOut(question="seen_by_others", why="Asked instead as what they were and did before."),),
    add=(
        Add(
            section="around",
            after="right_to_stay",
            question=InTheirWords(
                key="life_before",
                wording="What was life like before, and what did each of them do?",
                family_wording="What did you do before you came?",
                short="Life before",
                about=(Dimension.IDENTITY, Dimension.EMPLOYMENT),
                voices=(Voice.CARER, Voice.CHILD),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="Skills, work, school, a garden. Stop if it hurts. What would they like to use again?"
                ),
            ),
        ),
    ),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A child brought up by kin or foster carers",
    when="The child lives with somebody who is not a parent.",
    what_changes="Asks about both families: the one the child was born to and the one the child lives in. Asks what may be lost.",
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask the parents too, wherever they are. They know names, foods, songs and days that nobody else does.",
        (
            "Where carers and the child are of different backgrounds, ask what the carers do about hair, skin, food, "
            "faith and racism."
        ),
        "Kin may share the culture and still be worn out. Ask what they are owed.",
    ),
    reword=(
        Reword(question="our_family", family_wording="How would you describe your family, or families?"),
        Reword(question="hair_and_skin", hint="Who showed the carers how? Who does it well, near here?"),
        Reword(question="who_counts", family_wording="Who counts as family for you, near or far?"),
    ),
    add=(
        Add(
            section="me",
            after="belong",
            question=InTheirWords(
                key="keep_hold_of",
                wording="What of the family {child} was born to does {child} want to keep hold of?",
                family_wording="What do you want to keep from your first family?",
                short="To keep hold of",
                about=(Dimension.IDENTITY, Dimension.WIDER_FAMILY),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="A language going rusty, a photograph, a cousin, a recipe. Who will see to it?"),
            ),
        ),
    ),
)

AFFLUENT = Adaptation(
    key="affluent",
    for_whom="A well-off or well-known family",
    when="The family has money, standing or a public role.",
    what_changes="Asks about standing at every visit, who is paid to care, and whether a child would be believed.",
    applies_to=AppliesTo(any_circumstance=("affluent",)),
    comparable=Comparability.SAME,
    method=(
        "Prepare with your supervisor: what would I do if this were a flat? Then do that.",
        "See the child alone, as you would any child. A letter from a solicitor is not a reason to wait.",
        "Ask to see the same rooms, and speak to those who are paid to be there.",
        "Be courteous and plain. Complaints are allowed; they are not evidence either way.",
    ),
    reword=(
        Reword(question="seen_by_others", hint="Asked every time here: who would find it hard to speak up?"),
        Reword(question="shares_care", hint="Nannies, au pairs, drivers, boarding staff: how long has each stayed?"),
        Reword(question="money", hint="Plenty for whom? Who has to ask?"),
    ),
    add=(
        Add(
            section="me",
            after="others_wrong",
            question=InTheirWords(
                key="would_be_believed",
                wording="Whom could {child} tell if something were wrong, and would {child} be believed?",
                family_wording="If it was not OK at home, who would believe you?",
                short="Would be believed",
                about=(Dimension.SAFETY, Dimension.IDENTITY),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="“No one would” is an answer. Who else could it be?"),
            ),
        ),
    ),
)
