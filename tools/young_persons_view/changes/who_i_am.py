"""How It Is For Me where a name, a love, a gender or a faith is not safe everywhere."""

from app.declaration import (
    Adaptation,
    Add,
    Choice,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

NAMES_AND_FAITH = Adaptation(
    key="names_and_faith",
    for_whom="A young person whose name, sexuality, gender or faith is not known or not safe everywhere",
    when="Offer it to everybody. Nobody has to say why.",
    what_changes="Asks how names and pronouns are to be written, who knows, and where it is safe. Asks the same of faith.",
    comparable=Comparability.SAME,
    method=(
        "Offer it to all, so that nobody is picked out. Give your own name and pronouns first, if you use them.",
        "Never be the one who tells. Check before every call, letter, meeting and copy which name is used where.",
        "Being put out of home, prayed over, watched or promised in marriage because of who they are is harm: answer Today.",
        "Faith may be what holds somebody up, what hurts, or both. Ask, and listen.",
    ),
    reword=(
        Reword(question="can_talk", hint="About who they love, who they are, or what they believe."),
        Reword(question="told_to_leave", hint="Because of who they are, or what they believe or do not believe?"),
        Reword(question="not_written", hint="Anything that would tell somebody who does not know yet."),
        Reword(question="safest", hint="Where can they be all of who they are?"),
    ),
    add=(
        Add(
            section="me",
            question=InTheirWords(
                key="name_written",
                wording="Which name and pronouns does {child} want written, and which said at home?",
                family_wording="What name and words should we use, and where?",
                short="My name",
                about=(Dimension.IDENTITY,),
                voices=(Voice.CHILD,),
                shows=None,
                guidance=Guidance(look_for="They may differ by place. Write which, where, and since when."),
            ),
        ),
        Add(
            section="me",
            after="name_written",
            question=InTheirWords(
                key="who_may_know",
                wording="Who knows, and who must not be told?",
                family_wording="Who knows about this? Who must not?",
                short="Who knows",
                about=(Dimension.IDENTITY, Dimension.SAFETY),
                voices=(Voice.CHILD,),
                shows=None,
                guidance=Guidance(look_for="By name. Put this at the head of the record for everybody who rings."),
            ),
        ),
        Add(
            section="me",
            after="who_may_know",
            question=ChooseOne(
                key="safe_to_be_me",
                wording="It is safe for {child} to be who {child} is at home",
                family_wording="It is safe to be me at home",
                short="Safe to be me at home",
                about=(Dimension.IDENTITY, Dimension.SAFETY),
                voices=(Voice.CHILD,),
                choices=(
                    Choice(
                        key="most",
                        words="Safe to be me at home: most of the time",
                        family_words="Most of the time",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="sometimes", words="Safe to be me at home: sometimes", family_words="Sometimes", shows=Signal.NEED
                    ),
                    Choice(
                        key="hardly_ever",
                        words="Safe to be me at home: hardly ever",
                        family_words="Hardly ever",
                        shows=Signal.SERIOUS_NEED,
                    ),
                ),
                guidance=Guidance(look_for="Kind words, real quiet, or threats? Who is on their side?"),
            ),
        ),
        Add(
            section="me",
            after="safe_to_be_me",
            question=InTheirWords(
                key="faith",
                wording="What place has faith in {child}’s life?",
                family_wording="What do you believe, and does it help?",
                short="Faith",
                about=(Dimension.IDENTITY, Dimension.SOCIAL_INTEGRATION),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Their own, and the family’s. Do they match? Can they practise it, or leave it?"),
            ),
        ),
    ),
)
