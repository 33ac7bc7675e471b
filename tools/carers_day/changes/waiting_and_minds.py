"""Carrying the Day for families without settled status, and for carers with another kind of mind."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    CarerLoad,
    Choice,
    ChooseMany,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    LeaveOut,
    Reword,
    Voice,
)

THEIRS = (Voice.CARER,)

told_about_sharing = ChooseMany(
    key="told_about_sharing",
    short="What we share, and with whom",
    wording="What has {carer} been told about the Home Office?",
    family_wording="What have we told you about the Home Office?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    choices=(
        Choice(key="not_them", words="That we are not the Home Office"),
        Choice(key="what_shared", words="What we share with it, and what we do not"),
        Choice(key="advice", words="Where to get free legal advice"),
        Choice(key="rights", words="What the children have a right to, whatever the status"),
    ),
    guidance=Guidance(look_for="Check your own facts first. Nobody can speak freely who does not know who is listening."),
)

waiting = CarerLoad(
    key="load_waiting",
    short="Waiting and not knowing",
    wording="How heavy is waiting to know, for {carer}?",
    family_wording="How heavy is waiting to know?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=THEIRS,
    guidance=Guidance(look_for="How long, what happened last, what cannot be begun until then."),
)

no_work = CarerLoad(
    key="load_not_allowed_to_work",
    short="Not allowed to work",
    wording="How heavy is not being allowed to work, for {carer}?",
    family_wording="How heavy is not being allowed to work?",
    about=(Dimension.EMPLOYMENT, Dimension.INCOME),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Skills from before: what did {carer} do? Work that is forced or unpaid is exploitation: ring for advice."
    ),
)

provided_home = CarerLoad(
    key="load_provided_home",
    short="A home others provide",
    wording="How heavy is living where the family has been put, for {carer}?",
    family_wording="How heavy is living where you have been put?",
    hint="A hotel, a room, moved at a day’s notice. No kitchen, no say in food.",
    about=(Dimension.HOUSING, Dimension.INCOME),
    voices=THEIRS,
    guidance=Guidance(
        look_for="Who provides it and who to complain to. What a family cannot do in one room is not a choice of theirs."
    ),
)

left_behind = CarerLoad(
    key="load_left_behind",
    short="People left behind",
    wording="How heavy are the people and places left behind, for {carer}?",
    family_wording="How heavy are the people left behind?",
    about=(Dimension.WIDER_FAMILY, Dimension.FAMILY_HISTORY),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Children elsewhere, a war on the phone at night. Red Cross family tracing. Do not ask for the journey."
    ),
)

ASYLUM_NRPF = Adaptation(
    key="asylum_nrpf",
    for_whom="A carer seeking asylum, or with no recourse to public funds",
    when="The family’s right to stay, to work or to claim is not settled.",
    what_changes=(
        "Begins with what is and is not shared with the Home Office. Adds waiting, not being allowed to work, a home others "
        "provide, and people left behind."
    ),
    applies_to=AppliesTo(any_circumstance=("asylum_nrpf",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say who you are not. Say what you share, and with whom, before the first question.",
        "Never ask for the story of the journey. If it comes, listen, and do not write more than help needs.",
        "No recourse to public funds does not mean no help: children’s services, school meals, health care, charities.",
        "Advice about status only from a registered adviser. Offer the number, and the fare.",
    ),
    reword=(
        Reword(question="load_money", hint="Asylum support, vouchers, nothing. What it has to cover. Ask when it last ran out."),
        Reword(question="load_appointments", hint="Reporting and interviews too: how far, how often, who has the children?"),
        Reword(question="load_immigration", hint="How it weighs, not what will happen. Papers held by somebody else: ask alone."),
        Reword(question="load_far_from_family", hint="Ask only as far as {carer} wishes."),
        Reword(question="help_offered", hint="What is open to this family, whatever the status. Check before you offer."),
    ),
    leave_out=(LeaveOut(question="load_looking_for_work", why="Not allowed to work is asked in its place."),),
    add=(
        Add(section="start", after="explained", question=told_about_sharing),
        Add(section="carry_services", after="load_immigration", question=waiting),
        Add(section="carry", after="load_work", question=no_work),
        Add(section="carry", after="load_bills", question=provided_home),
        Add(section="carry_people", after="load_far_from_family", question=left_behind),
    ),
)

agenda = ChooseOne(
    key="agenda_sent",
    short="Written agenda",
    wording="Was a written agenda sent to {carer} beforehand?",
    family_wording="Did you get the list before today?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    choices=(
        Choice(key="kept_to", words="Yes, and we are keeping to it", family_words="Yes"),
        Choice(key="changed", words="Yes, and something has changed", family_words="Yes, but it changed"),
        Choice(key="not_sent", words="No: make one together now", family_words="No"),
    ),
    guidance=Guidance(look_for="What, who, where, how long, what is not going to happen. Say at once when anything changes."),
)

senses = CarerLoad(
    key="load_senses",
    short="Noise, light, touch",
    wording="How heavy are noise, light, smell, touch in {carer}’s day?",
    family_wording="How heavy are noise, light and touch?",
    about=(Dimension.FAMILY_HISTORY, Dimension.HOUSING),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="A baby’s cry, school gates, our own voices. Ear defenders, a door, ten minutes alone."),
)

masking = CarerLoad(
    key="load_masking",
    short="Having to seem fine",
    wording="How heavy is having to seem like everybody else, for {carer}?",
    family_wording="How heavy is having to seem fine?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Meetings are the worst of it. Collapse afterwards is not the opposite of coping; it is the price."
    ),
)

organising = CarerLoad(
    key="load_organising",
    short="Keeping track",
    wording="How heavy is keeping track of it all, for {carer}?",
    family_wording="How heavy is keeping track of it all?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Reminders we could send, things that could be made automatic, one list instead of six."),
)

NEURODIVERGENT = Adaptation(
    key="neurodivergent",
    for_whom="A carer with another kind of mind",
    when="The carer is autistic, has ADHD, or thinks so.",
    what_changes=(
        "A written agenda beforehand, exact questions, one at a time. Adds the senses, having to seem fine, and keeping track."
    ),
    applies_to=AppliesTo(any_circumstance=("neurodivergent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Send the questions and the plan in writing, two days ahead. Keep to them, and to the time.",
        "Ask exactly what you mean. Answers may come in writing, later, or all at once.",
        "Looking away, moving about, and long detail are ways of thinking, not of hiding.",
        "Do not judge warmth by tone or face. Ask what the carer does.",
    ),
    reword=(
        Reword(
            question="cup",
            hint="If a number for a feeling makes no sense, leave it. Ask what energy there is for the rest of today.",
        ),
        Reword(
            question="day_by_blocks",
            hint="Exactly, in order, as much detail as {carer} wishes. A written or typed day is as good.",
        ),
        Reword(
            question="laughs",
            wording="What does {carer} enjoy, or get lost in?",
            family_wording="What do you enjoy, or get lost in?",
        ),
        Reword(
            question="crunch_when", hint="Change-overs and interruptions more than events. When do too many things speak at once?"
        ),
        Reword(
            question="easier_to_work_with",
            hint="Written words, warning of change, one worker, no small talk, or whatever {carer} says.",
        ),
    ),
    add=(
        Add(section="start", after="explained", question=agenda),
        Add(section="carry_inside", after="load_sleep", question=senses),
        Add(section="carry_services", after="load_stigma", question=masking),
        Add(section="carry_services", after="load_forms", question=organising),
    ),
)
