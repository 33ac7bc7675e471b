"""Same Needs: who is trained, what is asked of the family, and what has not arrived."""

from app.declaration import (
    CarerLoad,
    Choice,
    ChooseOne,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)

CARE_TEAM = Section(
    key="care_team",
    title="Care team and family",
    family_title="The people who care",
    introduction="Who is trained, what is asked of parents, and what was promised and has not arrived.",
    family_introduction="This is about who helps, and what it asks of you. It asks what has not come yet.",
    questions=(
        InTheirWords(
            key="who_is_trained",
            wording="Who is trained to care for {child}, in what?",
            family_wording="Who has been taught to care for {child}?",
            short="Who is trained",
            about=(Dimension.HEALTH, Dimension.WIDER_FAMILY),
            voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="By name, task and date, signed off by whom. Is a grandparent or brother doing it unshown?"
            ),
        ),
        InTheirWords(
            key="when_off",
            wording="What happens when they are off?",
            family_wording="What if they are ill or away?",
            short="When they are off",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
            guidance=Guidance(look_for="Tonight, next week, in the holidays. “It falls to me” is a finding."),
        ),
        InTheirWords(
            key="tasks_asked",
            wording="Which tasks are asked of parents that a nurse or therapist would do elsewhere?",
            family_wording="What do you do that a nurse would do elsewhere?",
            short="Tasks asked of parents",
            about=(Dimension.FAMILY_HISTORY, Dimension.HEALTH),
            voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Count them over 24 hours. Did anybody ask whether they could?"),
        ),
        CarerLoad(
            key="nights",
            wording="How much are nights asking of {carer}?",
            family_wording="How are the nights for you?",
            short="Nights",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Each parent. How many nights in a week, for how many years? What would two nights’ sleep change?"
            ),
        ),
        InTheirWords(
            key="brothers_and_sisters",
            wording="What is it like to be {child}’s brother or sister?",
            family_wording="What is it like for brothers and sisters?",
            short="Brothers and sisters",
            about=(Dimension.RELATIONSHIPS,),
            voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Ask them. Time, sleep, worry, pride, caring. A young carer’s assessment?"),
        ),
        DatedRows(
            key="promised",
            wording="What has been promised and has not arrived?",
            family_wording="What have you been promised that has not come?",
            short="Promised and not arrived",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.HOUSING),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            columns=(
                Column(
                    key="what", words="What: equipment, short break, adaptation, provision in the plan?", family_words="What?"
                ),
                Column(key="by_whom", words="By whom?", family_words="By whom?"),
                Column(
                    key="without_it",
                    words="What is it like for the child without it?",
                    family_words="What is it like without it?",
                ),
            ),
            guidance=Guidance(look_for="The date is the day it was promised. Each row is ours to push, and who will?"),
        ),
        ChooseOne(
            key="first_a_child",
            wording="Is {child} ever an afterthought to the condition?",
            family_wording="Do people see {child} first, and not the condition?",
            short="First a child",
            about=(Dimension.IDENTITY, Dimension.WARMTH),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="child_first", words="Seen as a child first", family_words="Yes, {child} first", shows=Signal.STRENGTH
                ),
                Choice(
                    key="sometimes_lost", words="Sometimes lost behind the condition", family_words="Mostly", shows=Signal.NEED
                ),
                Choice(
                    key="afterthought",
                    words="Mostly an afterthought to the condition",
                    family_words="Not so much",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(look_for="By family, by us, by clinics. Who knows {their} favourite song?"),
        ),
        ChooseOne(
            key="treated_apart",
            wording="Is {child} treated differently from brothers, sisters or other children?",
            family_wording="Is {child} treated like the others?",
            short="Treated differently",
            about=(Dimension.IDENTITY, Dimension.RELATIONSHIPS),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="as_others", words="Treated as one of the children", family_words="Yes", shows=Signal.STRENGTH),
                Choice(key="favoured", words="Put before the others", family_words="Often put first", shows=Signal.EXPERIENCE),
                Choice(
                    key="left_out", words="Left out of what the others do", family_words="Left out at times", shows=Signal.NEED
                ),
                Choice(
                    key="singled_out",
                    words="Singled out for blame, or kept apart",
                    family_words="Kept apart, or blamed",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(look_for="Photographs on the wall, meals, holidays, presents, the room. Ask brothers and sisters."),
        ),
    ),
)
