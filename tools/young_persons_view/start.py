"""How It Is For Me: before we start, which is told before anything is asked."""

from app.declaration import Choice, ChooseMany, ChooseOne, Dimension, Guidance, Section, Voice

START = Section(
    key="start",
    title="Before we start",
    family_title="Before we start",
    introduction="Say what cannot be kept private, before the first question. Let {child} pick where to start.",
    family_introduction=(
        "This is yours. You can skip anything and stop when you like. If you or someone else "
        "is not safe, we have to get help. We will tell you first."
    ),
    questions=(
        ChooseOne(
            key="told_privacy",
            wording="What has {child} been told about what cannot be kept private?",
            short="Told what is private",
            about=(Dimension.SAFETY,),
            on_family_view=False,
            choices=(
                Choice(key="told", words="Told, and said it back in {their} own words"),
                Choice(key="told_unsure", words="Told, and perhaps not taken in"),
                Choice(key="not_yet", words="Not told yet: stop here and do that first"),
            ),
            guidance=Guidance(
                look_for=(
                    "“If you tell me that you or somebody else is being hurt, I can’t keep "
                    "that to myself. I will tell you who I tell.”"
                )
            ),
        ),
        ChooseOne(
            key="how_answering",
            wording="How does {child} want to do this?",
            family_wording="How would you like to do this?",
            short="How it is answered",
            about=(Dimension.IDENTITY,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="alone_first",
                    words="Alone on a phone or tablet, then talked through",
                    family_words="On my own, then talk",
                ),
                Choice(
                    key="together", words="Together, with {child} choosing the answers", family_words="With you, and I choose"
                ),
                Choice(key="talking", words="By talking, and the worker writes", family_words="Just talking. You write"),
                Choice(key="pictures", words="With pictures, drawing or pointing", family_words="With pictures"),
            ),
            guidance=Guidance(
                look_for="Their choice, and it may change half way. If it is alone on a phone: whose phone, and who can open it?"
            ),
        ),
        ChooseMany(
            key="start_with",
            wording="Where does {child} want to start?",
            family_wording="Where would you like to start?",
            hint="Pick as many as you like. The rest can wait.",
            short="Where to start",
            about=(Dimension.IDENTITY,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="looking_after", words="Looking after me", family_words="Looking after me"),
                Choice(key="being_there", words="Being there for me", family_words="Being there for me"),
                Choice(key="backing", words="Backing me", family_words="Backing me"),
                Choice(key="eye", words="Keeping an eye out", family_words="Keeping an eye out"),
                Choice(key="carry", words="What I carry", family_words="What I carry"),
                Choice(key="me", words="Me", family_words="Me"),
            ),
            guidance=Guidance(look_for="What is picked first, and what is left until last, both say something."),
        ),
    ),
)
