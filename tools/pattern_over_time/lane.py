"""The Pattern Over Time: the rows themselves, the child’s own lane with the household’s above it."""

from app.declaration import Column, DatedRows, Depth, Dimension, Guidance, Section, Voice

LANE = Section(
    key="lane",
    title="The lanes",
    family_title="What happened, and when",
    introduction=(
        "One row, one thing. What happened to or for this child, who says so, who knew, what was done, and what was different "
        "for the child after. “Nothing” and “not known” are answers worth writing."
    ),
    family_introduction="Tell us what happened for {child}. A month or a year is fine.",
    questions=(
        DatedRows(
            key="happened",
            wording="What has happened to or for {child}?",
            family_wording="What has happened for {child}?",
            short="The child’s lane",
            about=(Dimension.STABILITY, Dimension.BASIC_CARE),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
            columns=(
                Column(key="until", words="Until, if it lasted", family_words="Until when"),
                Column(key="what", words="What happened to or for {child}", family_words="What happened"),
                Column(key="source", words="Who says so, or where it is written", family_words="Who knows this"),
                Column(key="need", words="Which need went unmet, or was met", family_words="What {child} got or went without"),
                Column(key="who_knew", words="Who knew at the time", family_words="Who knew then"),
                Column(key="response", words="What was done", family_words="What was done"),
                Column(key="after_1", words="What was different for {child} after a month", family_words="A month on"),
                Column(key="after_3", words="After three months", family_words="Three months on"),
                Column(key="after_6", words="After six months", family_words="Six months on"),
            ),
            guidance=Guidance(
                look_for=(
                    "Births, moves, worries, injuries, illness, appointments not reached, school missed and reached, plans begun "
                    "and ended, and what {child} did or said. “Three days without lunch (school log)” and not “poor diet”."
                ),
                ages={
                    "0_1": "Weeks matter: weight, feeds, sleep places, who had {them}.",
                    "1_4": "Checks, words, toilet, falls, nursery begun and ended.",
                    "5_10": "Attendance by term, friends, clothes, hunger, teeth.",
                    "11_15": "Rows thin out here because people stop writing. Ask {child}.",
                    "16_17": "Ask {child} what was never written down.",
                },
            ),
        ),
        DatedRows(
            key="good_spells",
            wording="When has it gone well for {child}?",
            family_wording="When has it gone well for {child}?",
            short="Good spells",
            about=(Dimension.STABILITY, Dimension.WARMTH),
            voices=(Voice.CARER, Voice.CHILD, Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
            columns=(
                Column(key="until", words="Until", family_words="Until when"),
                Column(key="what", words="What was good for {child}", family_words="What was good"),
                Column(key="source", words="Who says so, or where it is written", family_words="Who saw it"),
                Column(key="what_held_it", words="What held it up", family_words="What helped"),
                Column(key="what_ended_it", words="What ended it", family_words="What changed"),
            ),
            guidance=Guidance(
                look_for="A term of full attendance, weight gained, a summer at Nan’s. Nobody writes when all is well, so ask.",
                ages={
                    "0_1": "Days count: a week of good feeds, a calm fortnight.",
                    "1_4": "New words, dry days, a nursery term.",
                    "5_10": "A class where {child} was known.",
                    "11_15": "A friend, a team, a teacher. Ask {child} which year was best.",
                    "16_17": "It may have been away from home. Whose doing was it?",
                },
            ),
        ),
        DatedRows(
            key="household",
            wording="What has happened in the household?",
            family_wording="What has happened in the family?",
            short="Household lane",
            about=(Dimension.FAMILY_HISTORY, Dimension.HOUSING),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
            depth=Depth.STANDARD,
            columns=(
                Column(key="until", words="Until, if it lasted", family_words="Until when"),
                Column(key="what", words="What happened", family_words="What happened"),
                Column(key="source", words="Who says so, or where it is written", family_words="Who knows this"),
                Column(key="for_child", words="What it meant for {child}", family_words="What it was like for {child}"),
            ),
            guidance=Guidance(
                look_for=(
                    "Births, deaths, partners, prison, illness, eviction, benefits stopped, work begun, worker changed. Keep "
                    "other"
                    " adults’ private facts to what this child’s story needs."
                )
            ),
        ),
        DatedRows(
            key="help_rows",
            wording="What help has been given?",
            family_wording="What help have you had?",
            short="Help given",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.WRITTEN_RECORD),
            columns=(
                Column(key="until", words="Until", family_words="Until when"),
                Column(key="what", words="What help, or which plan", family_words="What help"),
                Column(key="strength", words="How much: hours, visits, people", family_words="How much"),
                Column(key="difference", words="What was different for {child}", family_words="What got better for {child}"),
                Column(
                    key="when_stopped",
                    words="What happened for {child} when it stopped",
                    family_words="What happened when it stopped",
                ),
            ),
            guidance=Guidance(
                look_for="“Parenting support” is not a strength. Four visits, or forty? Offered, or given? Who ended it, and why?"
            ),
        ),
        DatedRows(
            key="child_said",
            wording="What did {child} say or show at each point?",
            family_wording="What did {child} say or show then?",
            short="What the child said",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=(Voice.CHILD, Voice.PRACTITIONER, Voice.WRITTEN_RECORD, Voice.OTHER_PROFESSIONAL),
            depth=Depth.STANDARD,
            columns=(
                Column(key="words", words="{child}’s words, or what {child} did", family_words="What {child} said or did"),
                Column(key="to_whom", words="To whom", family_words="To whom"),
                Column(key="what_we_did", words="What was done about it", family_words="What was done"),
            ),
            guidance=Guidance(
                look_for="Exact words. Years with no words at all are a row too: “nobody asked, March 2023 to June 2024”.",
                ages={
                    "0_1": "What the baby showed, with a date: settled, stiff, smiling, too quiet.",
                    "1_4": "What was played out, clung to or hidden from.",
                    "5_10": "Drawings, tummy aches, what was said at school and to whom.",
                    "11_15": "What was done counts as said: running, fighting, staying in. What was it answering?",
                    "16_17": "Offer {child} what was written then, and write what {child} says of it now.",
                },
            ),
        ),
    ),
)
