"""How It Is For Me: what I carry, and hard thoughts, with what happens next told first."""

from app.declaration import AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

CARRY = Section(
    key="carry",
    title="What I carry",
    family_title="What I carry",
    introduction="What {child} does and worries about that a grown-up might be doing.",
    family_introduction="Some people look after others, or have things on their mind.",
    questions=(
        ChooseOne(
            key="look_after_somebody",
            wording="{child} looks after somebody",
            family_wording="I look after somebody",
            short="I look after somebody",
            about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="never", words="I look after somebody: never", family_words="Never"),
                Choice(
                    key="hardly_ever",
                    words="I look after somebody: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(key="sometimes", words="I look after somebody: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="most",
                    words="I look after somebody: most of the time",
                    family_words="Most of the time",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Pride and tiredness both. Offer a young carer’s assessment, and say what it is.",
                ages={
                    "5_10": "Small children care too: keeping watch, fetching, staying home in case.",
                    "11_15": "Home at break to check. School missed on somebody’s bad days.",
                    "16_17": "Wages that pay the rent count, and so does a college chosen to be near.",
                },
            ),
        ),
        InTheirWords(
            key="who_and_what",
            wording="Whom does {child} look after, and what does {child} do?",
            family_wording="Who is it, and what do you do?",
            short="Who and what",
            about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
            voices=(Voice.CHILD,),
            ask_if=AnswerIs(question="look_after_somebody", one_of=("hardly_ever", "sometimes", "most")),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Washing, medicine, money, moods, translating, keeping watch at night."),
        ),
        ChooseOne(
            key="worry_money",
            wording="{child} worries about money at home",
            family_wording="I worry about money at home",
            short="Worry about money",
            about=(Dimension.INCOME, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="never", words="Worry about money: never", family_words="Never"),
                Choice(
                    key="hardly_ever", words="Worry about money: hardly ever", family_words="Hardly ever", shows=Signal.EXPERIENCE
                ),
                Choice(key="sometimes", words="Worry about money: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="most", words="Worry about money: most of the time", family_words="Most of the time", shows=Signal.NEED
                ),
            ),
            guidance=Guidance(look_for="What do they go without so as not to ask?"),
        ),
        ChooseOne(
            key="worry_food",
            wording="{child} worries about food at home",
            family_wording="I worry about food at home",
            short="Worry about food",
            about=(Dimension.BASIC_CARE, Dimension.INCOME),
            voices=(Voice.CHILD,),
            depth=Depth.FULL,
            choices=(
                Choice(key="never", words="Worry about food: never", family_words="Never"),
                Choice(
                    key="hardly_ever", words="Worry about food: hardly ever", family_words="Hardly ever", shows=Signal.EXPERIENCE
                ),
                Choice(key="sometimes", words="Worry about food: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="most", words="Worry about food: most of the time", family_words="Most of the time", shows=Signal.NEED
                ),
            ),
            guidance=Guidance(look_for="For themselves, or for somebody smaller?"),
        ),
        ChooseOne(
            key="keep_safe",
            wording="{child} keeps {their} brothers and sisters safe",
            family_wording="I keep my brothers and sisters safe",
            short="Keeping brothers and sisters safe",
            about=(Dimension.SAFETY, Dimension.RELATIONSHIPS),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="never", words="Keeping brothers and sisters safe: never", family_words="Never"),
                Choice(
                    key="hardly_ever",
                    words="Keeping brothers and sisters safe: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="sometimes",
                    words="Keeping brothers and sisters safe: sometimes",
                    family_words="Sometimes",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="most",
                    words="Keeping brothers and sisters safe: most of the time",
                    family_words="Most of the time",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(look_for="Safe from what, or whom? Where are those children now?"),
        ),
        InTheirWords(
            key="cope_by",
            wording="How does {child} cope?",
            family_wording="I cope by…",
            short="How I cope",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "Music, sleep, running, gaming, smoking, drinking, not eating, being out. What does it do for them? "
                    "Coping is not the problem to take away first."
                ),
                ages={
                    "11_15": "Gaming, sleep, being out, hurting, being funny.",
                    "16_17": "Work, a partner, drink, weed to sleep. What would help them to need it less?",
                },
            ),
        ),
    ),
)

HARD_THOUGHTS = Section(
    key="hard_thoughts",
    title="Hard thoughts",
    family_title="Hard thoughts",
    introduction="Explain first what happens after a yes. Ask plainly: asking does not put the thought there. Then answer Today.",
    family_introduction=(
        "The next part is about hurting yourself. If you say yes, we will talk with you today and help keep you safe. We "
        "may have to tell someone. You can skip it. If you need help right now, ring 999, or Childline on 0800 1111."
    ),
    questions=(
        ChooseOne(
            key="hurting_thoughts",
            wording="Has {child} had thoughts of self-harm, or of not being here?",
            family_wording="I’ve thought of hurting myself",
            short="Thoughts of hurting myself",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="no", words="No thoughts of hurting self", family_words="No"),
                Choice(
                    key="past", words="Thoughts of hurting self, a while ago", family_words="Longer ago", shows=Signal.EXPERIENCE
                ),
                Choice(
                    key="lately",
                    words="Thoughts of hurting self, lately",
                    family_words="In the last few weeks",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="today", words="Thoughts of hurting self, today", family_words="Today", shows=Signal.SERIOUS_NEED),
            ),
            guidance=Guidance(
                look_for="Thank them. Do not look shocked or ask for proof. Lately or today: stay, and answer Today at once.",
                ways_to_ask=(
                    "“Sometimes when things are this hard, people think of hurting themselves, or of not being here. Have you?”",
                ),
            ),
        ),
        InTheirWords(
            key="who_knows",
            wording="Who knows about it, and what helps?",
            family_wording="Who knows? What helps?",
            short="Who knows",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.WARMTH),
            voices=(Voice.CHILD,),
            ask_if=AnswerIs(question="hurting_thoughts", one_of=("past", "lately", "today")),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="If nobody knows, agree together who will, and how it is said."),
        ),
    ),
)
