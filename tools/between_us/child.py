"""Between Us, part A for a child: whether we listen, whom we talk to, and what happens next."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Section, Voice

CHILD_PART = Section(
    key="child_part",
    title="Part A. The child’s own part",
    family_title="For you",
    introduction="{child} answers apart from adults, to somebody {child} has chosen. Thumbs, faces or a smaller doll will do.",
    family_introduction="This part is just for you. What are we like to have around?",
    questions=(
        ChooseOne(
            key="listen",
            wording="We listen to {child}",
            family_wording="You listen to me",
            short="Listens to me",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="agree", words="Agrees", family_words="Yes"),
                Choice(key="in_between", words="In between", family_words="In between"),
                Choice(key="disagree", words="Disagrees", family_words="No"),
            ),
            guidance=Guidance(look_for="What did {child} say that changed what we did?"),
        ),
        ChooseOne(
            key="not_only_grown_ups",
            wording="We talk with {child}, and not only to grown-ups",
            family_wording="You talk to me, not just grown-ups",
            short="Talks to me",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="agree", words="Agrees", family_words="Yes"),
                Choice(key="in_between", words="In between", family_words="In between"),
                Choice(key="disagree", words="Disagrees", family_words="No"),
            ),
            guidance=Guidance(look_for="Who was looked at, the last time we all sat in one room?"),
        ),
        ChooseOne(
            key="next_for_me",
            wording="{child} knows what happens next",
            family_wording="I know what happens next",
            short="Knows what is next",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="agree", words="Agrees", family_words="Yes"),
                Choice(key="in_between", words="In between", family_words="In between"),
                Choice(key="disagree", words="Disagrees", family_words="No"),
            ),
            guidance=Guidance(look_for="When are we coming, why, and what have the grown-ups said?"),
        ),
        InTheirWords(
            key="child_words",
            wording="What would {child} like us to do differently?",
            family_wording="What should we change?",
            short="The child would like",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CHILD,),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="“Don’t come at tea.” “Say when you’re leaving.” Do it, and tell {child} that you did.",
                ages={
                    "0_1": "Watch how {child} is when you come in. Leave the rest.",
                    "1_4": "Use a doll who visits. What does the doll do wrong?",
                    "5_10": "Thumb up, level or down works well. So does marking us out of ten, for fun, and asking why.",
                    "11_15": "By text, to somebody else, may be the only honest way.",
                    "16_17": "Ask also what {child} wants written, and who sees it.",
                },
            ),
        ),
    ),
)
