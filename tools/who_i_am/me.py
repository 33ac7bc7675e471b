"""Who I Am, item 12: the child’s own account of who they are."""

from app.declaration import Depth, Dimension, Guidance, InTheirWords, Section, Voice

CHILD = (Voice.CHILD,)

ME = Section(
    key="me",
    title="Part A. Me, in my own words",
    family_title="Me",
    introduction="{child}’s own account, apart from adults where that is safe. Draw, show, play or point.",
    family_introduction="This part is for you. You can talk, draw, show or point.",
    questions=(
        InTheirWords(
            key="who_i_am",
            wording="Who does {child} say {child} is?",
            family_wording="Who are you? Tell me or draw it",
            short="Who I am",
            about=(Dimension.IDENTITY,),
            voices=CHILD,
            depth=Depth.STANDARD,
            long=True,
            guidance=Guidance(
                look_for=(
                    "What comes first: a name, a team, a language, a sister, a faith, a dog? Keep the drawing and the words "
                    "said over it."
                ),
                ages={
                    "0_1": "A baby cannot tell it. Who sings to {them}, in which language, and what name is {child} called by?",
                    "1_4": "Dolls and books with skin and hair like theirs; what {child} calls {child}.",
                    "5_10": "“Make a badge that says you.” Notice colours and names for skin.",
                    "11_15": "Let {child} choose what to leave out. A playlist or a photograph may say it.",
                    "16_17": "How do {child}’s answers change between home, friends and work?",
                },
            ),
        ),
        InTheirWords(
            key="like_about_me",
            wording="What does {child} like about being {child}?",
            family_wording="What do you like about being you?",
            short="What I like about me",
            about=(Dimension.IDENTITY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=CHILD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="If nothing comes, say what you have noticed, and mean it.",
                ages={
                    "1_4": "What makes {child} laugh and show off.",
                    "5_10": "What would a best friend say?",
                    "11_15": "It may be easier to say of a friend first.",
                },
            ),
        ),
        InTheirWords(
            key="belong",
            wording="Where does {child} feel that {child} belongs?",
            family_wording="Where do you feel you belong?",
            short="Where I belong",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.IDENTITY),
            voices=CHILD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Who looks, talks or believes like {them} there? Being the only one is tiring.",
                ages={
                    "5_10": "Let {child} draw it: who is in the picture?",
                    "11_15": "Between two homes, two languages, two crowds: where does {child} not have to change?",
                    "16_17": "Who will still be there when school and services end?",
                },
            ),
        ),
        InTheirWords(
            key="others_wrong",
            wording="What do people get wrong about {child}?",
            family_wording="What do people get wrong about you?",
            short="What people get wrong",
            about=(Dimension.IDENTITY, Dimension.SOCIAL_PRESENTATION),
            voices=CHILD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Us too. Thought older than they are, tougher than they are, or as if they did not feel pain?"
            ),
        ),
        InTheirWords(
            key="hide",
            wording="Is there anything about {child} that {child} feels must be hidden?",
            family_wording="Is there a part of you that you have to hide?",
            short="What I hide",
            about=(Dimension.IDENTITY, Dimension.SAFETY),
            voices=CHILD,
            depth=Depth.FULL,
            guidance=Guidance(
                look_for=(
                    "You need not know what. Ask what would happen if it were known. If {child} would be hurt, answer Today."
                ),
                ages={
                    "11_15": "Faith, love, gender, papers, a parent in prison. Do not guess aloud.",
                    "16_17": "The same, and who has found out already.",
                },
            ),
        ),
        InTheirWords(
            key="wish",
            wording="What would {child} like us to do about any of this?",
            family_wording="What would you like us to do?",
            short="What I would like",
            about=(Dimension.IDENTITY, Dimension.COMMUNITY_RESOURCES),
            voices=CHILD,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="One thing, and do it. Nothing is an answer."),
        ),
    ),
)
