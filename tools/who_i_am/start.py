"""Who I Am: before we start, which says why anything is asked and what will be written."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Section, Voice

START = Section(
    key="start",
    title="Part A. Before we start",
    family_title="Before we start",
    introduction="Say why you ask, what you will write and who will read it. Then ask as a learner.",
    family_introduction=(
        "We want to get to know you, and not guess. You can skip any of it. We will show you what we write. "
        "If someone is not safe, we have to tell. We would talk to you first."
    ),
    questions=(
        ChooseOne(
            # Looked at: one talk, before anything is asked.
            key="told_why",
            wording="Has the family been told why we ask, and what will be written?",
            short="Told why we ask",
            about=(Dimension.IDENTITY,),
            on_family_view=False,
            choices=(
                Choice(key="told", words="Told why we ask, and happy to go on"),
                Choice(key="told_some", words="Told why we ask, and some things are to stay out of the record"),
                Choice(key="not_yet", words="Not told yet why we ask: do that first"),
            ),
            guidance=Guidance(
                look_for=(
                    "“I’d like to get this right for you, so I’m asking everybody. I’ll write only what helps {child}, and "
                    "you’ll see it.” Know your lawful basis before you ask."
                )
            ),
        ),
        ChooseOne(
            key="asked_apart",
            wording="Who is being asked now?",
            short="Who is asked",
            about=(Dimension.RELATIONSHIPS,),
            on_family_view=False,
            choices=(
                Choice(key="child_alone", words="Asked now: {child}, apart from adults"),
                Choice(key="adult_alone", words="Asked now: one adult, apart from others"),
                Choice(key="together", words="Asked now: together, and it is safe"),
                Choice(key="overheard", words="Asked now: somebody could overhear, so the private parts wait"),
            ),
            guidance=Guidance(
                look_for=(
                    "What could be dangerous to say here: sexuality, gender, doubt about faith, a marriage, papers, who holds "
                    "the money? Those wait for a private time."
                )
            ),
        ),
        InTheirWords(
            key="keep_out",
            wording="What would {child} or the family like us not to write?",
            family_wording="Is there something you would not like us to write?",
            short="To stay out",
            about=(Dimension.IDENTITY,),
            voices=(Voice.CHILD, Voice.CARER),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Write the subject, not the thing itself. Say plainly what you could not leave out, and why."
            ),
        ),
    ),
)
