"""Carrying the Day: what helps. Who would come, what has helped, the one thing, and help that is offered now."""

from app.declaration import (
    Choice,
    ChooseMany,
    Column,
    DatedRows,
    Depth,
    Dimension,
    GetsInTheWay,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Strength,
    Voice,
)

THEIRS = (Voice.CARER,)

HELPS = Section(
    key="helps",
    title="What helps",
    family_title="What helps",
    introduction=(
        "Help that {carer} has asked for comes first, even where you would have begun elsewhere. Give one thing before you leave."
    ),
    family_introduction="This part is about what would make things lighter.",
    questions=(
        InTheirWords(
            key="who_would_come",
            short="Who would come at night",
            wording="Who would come in the middle of the night?",
            family_wording="Who would come in the middle of the night?",
            about=(Dimension.WIDER_FAMILY, Dimension.SOCIAL_INTEGRATION),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for=(
                    "A name and a number, and when they last came. Nobody is an answer that calls for help, not a mark against "
                    "{carer}."
                ),
                ways_to_ask=("“Who came last time?”",),
            ),
        ),
        Strength(
            key="would_come",
            short="Somebody who would come",
            wording="How far could {carer} rely on the person who would come?",
            family_wording="Can you count on them?",
            about=(Dimension.WIDER_FAMILY,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Have they done it? How far away are they, and what would stop them? Would {carer} ring?"),
        ),
        Strength(
            key="what_i_do_myself",
            short="My own ways of coping",
            wording="How far could {carer}’s own ways of getting through be relied on?",
            family_wording="Can you count on your own ways to get through?",
            hint="Prayer, walking, music, work, lists, a friend’s voice. Name it below.",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="A way that worked on a bad day. What would take it away?"),
        ),
        InTheirWords(
            key="helped_before",
            short="What has helped",
            wording="What has helped before?",
            family_wording="What has helped before?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            guidance=Guidance(look_for="The person more than the service. What did they do on the first day?"),
        ),
        InTheirWords(
            key="made_worse",
            short="What made it worse",
            wording="What has made things worse?",
            family_wording="What has made things worse?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "New workers, broken promises, letters, a course that answered another question. What will you do otherwise?"
                )
            ),
        ),
        InTheirWords(
            key="one_thing",
            short="One thing by next week",
            wording="If one thing changed by next week, what would make the biggest difference?",
            family_wording="What one thing would help most by next week?",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.FAMILY_HISTORY),
            voices=THEIRS,
            guidance=Guidance(
                look_for="Take it as said. A washing machine may do more for the morning than a parenting course.",
                ways_to_ask=("“If I could do only one thing, what should it be?”",),
            ),
        ),
        ChooseMany(
            key="help_offered",
            short="Help offered now",
            wording="Which practical help has been offered now?",
            family_wording="Which of these would you like?",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.INCOME),
            choices=(
                Choice(key="food", words="Food or milk today"),
                Choice(key="fuel", words="Fuel or meter money today", family_words="Money for the meter"),
                Choice(key="benefits", words="A benefits check"),
                Choice(key="debt", words="Debt advice", family_words="Help with what is owed"),
                Choice(key="beds_white_goods", words="Beds, a cooker, a washing machine"),
                Choice(key="housing", words="Housing or repairs", family_words="Help with home or repairs"),
                Choice(key="childcare", words="Nursery hours or childcare"),
                Choice(key="break", words="A break, or a night with the network", family_words="A break"),
                Choice(key="health", words="GP, mental health or perinatal help", family_words="Help with health"),
                Choice(
                    key="adult_care",
                    words="Adult social care or a carer’s assessment",
                    family_words="Help because I care for someone",
                ),
                Choice(
                    key="substances",
                    words="Drink, drug or gambling service",
                    family_words="Help with other things, talked about alone",
                ),
                Choice(key="safety", words="A domestic abuse service", family_words="Someone to talk to alone"),
                Choice(key="forms", words="A form filled in, a call made together"),
                Choice(
                    key="showing_how",
                    words="Somebody to show and do it alongside",
                    family_words="Someone to show me and do it with me",
                ),
                Choice(key="legal", words="Legal, immigration or welfare rights advice", family_words="Advice about rights"),
                Choice(key="none_wanted", words="None wanted now", family_words="Nothing just now", alone=True),
            ),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            guidance=Guidance(
                look_for="Offer what answers a load that is more than can be carried, today. None wanted is an answer; ask again."
            ),
        ),
        DatedRows(
            key="help_list",
            short="Help: who and by when",
            wording="Who will do what, by when?",
            family_wording="Who will do what, by when?",
            hint="The date is the day by which it is done. Our own promises go first.",
            about=(Dimension.COMMUNITY_RESOURCES,),
            to_come=True,
            voices=(Voice.PRACTITIONER,),
            columns=(
                Column(key="help", words="What help"),
                Column(key="by_whom", words="By whom", family_words="Who will do it"),
                Column(key="makes_lighter", words="Which load it makes lighter", family_words="What it makes lighter"),
            ),
            guidance=Guidance(look_for="Small, soon, and kept. A promise that slips is one more load."),
        ),
        GetsInTheWay(
            key="help_barriers",
            short="In the way of help",
            wording="What gets in the way of {carer} getting help?",
            family_wording="What gets in the way of getting help?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "Each one points to something we could do another way: time, place, letters, interpreter, the same worker."
                )
            ),
        ),
        InTheirWords(
            key="easier_to_work_with",
            short="Easier to work with",
            wording="What would make it easier for {carer} to work with us?",
            family_wording="What would make it easier to work with us?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=THEIRS,
            shows=None,
            guidance=Guidance(
                look_for="Ringing first, shoes off, not at tea time, the same person, the truth. Then do it.",
                ways_to_ask=("“How would you like to be told bad news?”",),
            ),
        ),
    ),
)
