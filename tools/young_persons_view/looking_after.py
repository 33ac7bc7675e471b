"""How It Is For Me, the first kind of care: looking after me."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, Section, Signal, Voice

LOOKING_AFTER = Section(
    key="looking_after",
    title="Looking after me",
    family_title="Looking after me",
    introduction=(
        "The first kind of care: food, washing, somewhere to sleep, being seen to when ill. Do not ask to be shown anything."
    ),
    family_introduction="Think about the last few weeks. Pick what fits best.",
    questions=(
        ChooseOne(
            key="food_at_home",
            wording="There is food {child} can eat at home",
            family_wording="There is food I can eat at home",
            short="Food at home",
            about=(Dimension.BASIC_CARE,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="most", words="Food at home: most of the time", family_words="Most of the time", shows=Signal.STRENGTH
                ),
                Choice(key="sometimes", words="Food at home: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever", words="Food at home: hardly ever", family_words="Hardly ever", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(
                look_for="Food they can get without asking, that they can eat: allergies, faith, braces. Who eats last?",
                ages={
                    "5_10": "Something before school, and at tea. Who makes it?",
                    "11_15": "Can it be got without asking? Is there money for lunch?",
                    "16_17": "Are they buying it, or feeding others?",
                },
            ),
        ),
        ChooseOne(
            key="wash_myself",
            wording="{child} can wash when {child} needs to",
            family_wording="I can wash when I need to",
            short="Washing",
            about=(Dimension.BASIC_CARE, Dimension.SELFCARE),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="most", words="Washing: most of the time", family_words="Most of the time", shows=Signal.STRENGTH),
                Choice(key="sometimes", words="Washing: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(key="hardly_ever", words="Washing: hardly ever", family_words="Hardly ever", shows=Signal.SERIOUS_NEED),
            ),
            guidance=Guidance(
                look_for="Hot water, a door that locks, time in a busy bathroom. Not washing may be fear of who comes in.",
                ages={
                    "11_15": "Bodies change: hot water, a lock, deodorant, pads.",
                    "16_17": "Whose powder, and whose coins for the machine?",
                },
            ),
        ),
        ChooseOne(
            key="wash_clothes",
            wording="{child} can get clothes washed",
            family_wording="I can get my clothes washed",
            short="Clean clothes",
            about=(Dimension.BASIC_CARE, Dimension.SELFCARE),
            voices=(Voice.CHILD,),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="most", words="Clean clothes: most of the time", family_words="Most of the time", shows=Signal.STRENGTH
                ),
                Choice(key="sometimes", words="Clean clothes: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever", words="Clean clothes: hardly ever", family_words="Hardly ever", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(look_for="A machine that works, powder, somewhere to dry. Whose job is it, and since what age?"),
        ),
        ChooseOne(
            key="have_what_i_need",
            wording="{child} has what {child} needs for {their} body",
            family_wording="I have what I need, like pads, deodorant and shoes",
            short="Things for my body",
            about=(Dimension.BASIC_CARE, Dimension.SOCIAL_PRESENTATION),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most",
                    words="Things for my body: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Things for my body: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Things for my body: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Have some with you and offer them without a question. Shoes that fit are health, not fashion."
            ),
        ),
        ChooseOne(
            key="own_bed",
            wording="{child} has a bed to sleep in",
            family_wording="I have a bed",
            short="A bed",
            about=(Dimension.BASIC_CARE, Dimension.HOUSING),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="most", words="A bed: most of the time", family_words="Most of the time", shows=Signal.STRENGTH),
                Choice(key="sometimes", words="A bed: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(key="hardly_ever", words="A bed: hardly ever", family_words="Hardly ever", shows=Signal.SERIOUS_NEED),
            ),
            guidance=Guidance(
                look_for="Last night, and the night before. A sofa that is somebody else’s by day is not a bed.",
                ages={
                    "5_10": "Who else is in it, and is it there every night?",
                    "11_15": "Shared with whom, and how old are they now?",
                    "16_17": "Theirs for as long as needed? Where would they be if it went?",
                },
            ),
        ),
        ChooseOne(
            key="somewhere_private",
            wording="{child} has somewhere private",
            family_wording="I have somewhere I can be on my own",
            short="Somewhere private",
            about=(Dimension.HOUSING, Dimension.IDENTITY),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most",
                    words="Somewhere private: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Somewhere private: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Somewhere private: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="To dress, cry, pray, talk on the phone. Sharing is ordinary; never alone is not.",
                ages={
                    "11_15": "Do others knock?",
                    "16_17": "Somebody else’s floor has no door.",
                },
            ),
        ),
        ChooseOne(
            # Looked at: three ways of being unwell, one need.
            key="when_ill",
            wording="When {child} is ill or hurt, somebody sorts it",
            family_wording="When I’m ill, hurt or have toothache, somebody sorts it",
            short="When I am ill",
            about=(Dimension.HEALTH, Dimension.BASIC_CARE),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="most", words="When I am ill: most of the time", family_words="Most of the time", shows=Signal.STRENGTH
                ),
                Choice(key="sometimes", words="When I am ill: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever", words="When I am ill: hardly ever", family_words="Hardly ever", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(
                look_for="The last time: who noticed, who rang, who went along? Is anything hurting now?",
                ages={
                    "5_10": "Who notices first: home or school?",
                    "11_15": "Pain, periods or marks may be hidden. Do they know that they may see somebody alone?",
                    "16_17": "They may go alone. Who would come along, if asked?",
                },
            ),
        ),
        ChooseOne(
            key="told_to_leave",
            wording="{child} is told to leave home",
            family_wording="I get told to leave home",
            short="Told to leave",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="never", words="Told to leave: never", family_words="Never"),
                Choice(
                    key="hardly_ever", words="Told to leave: hardly ever", family_words="Hardly ever", shows=Signal.EXPERIENCE
                ),
                Choice(key="sometimes", words="Told to leave: sometimes", family_words="Sometimes", shows=Signal.SERIOUS_NEED),
                Choice(
                    key="most",
                    words="Told to leave: most of the time",
                    family_words="Most of the time",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Said in anger still counts. Where did they go, and who asked them back? Tonight is a question for Today."
                ),
                ages={
                    "11_15": "Where do they go, and who lets them in?",
                    "16_17": "Still a child in law. With no home tonight, housing and social care both have duties.",
                },
            ),
        ),
        ChooseOne(
            key="locked_out",
            wording="{child} gets locked out",
            family_wording="I get locked out",
            short="Locked out",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            voices=(Voice.CHILD,),
            depth=Depth.FULL,
            choices=(
                Choice(key="never", words="Locked out: never", family_words="Never"),
                Choice(key="hardly_ever", words="Locked out: hardly ever", family_words="Hardly ever", shows=Signal.EXPERIENCE),
                Choice(key="sometimes", words="Locked out: sometimes", family_words="Sometimes", shows=Signal.SERIOUS_NEED),
                Choice(
                    key="most", words="Locked out: most of the time", family_words="Most of the time", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(look_for="No key at fourteen; nobody in until nine; the chain on. What do they do meanwhile?"),
        ),
    ),
)
