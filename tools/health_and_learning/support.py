"""Getting There, fourth part: support for learning, and free early years hours."""

from app.declaration import Anchors, AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, Ladder, Signal, Voice

learning_support = ChooseOne(
    key="learning_support",
    wording="What support for learning does {child} have?",
    family_wording="What help to learn does {child} have?",
    short="Kind of support",
    about=(Dimension.EDUCATION,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="none_needed", words="None is needed, as far as is known", family_words="None needed"),
        Choice(key="sen_support", words="SEN support", family_words="Extra help at school", shows=Signal.STRENGTH),
        Choice(key="ehc_plan", words="An education, health and care plan", family_words="An EHC plan", shows=Signal.STRENGTH),
        Choice(key="being_assessed", words="Being assessed", family_words="Being looked into"),
        Choice(
            key="asked_for", words="Asked for, and not given", family_words="We asked, and have not got it", shows=Signal.NEED
        ),
        Choice(key="not_known", words="Nobody has looked", family_words="No one has looked", shows=Signal.EXPERIENCE),
    ),
    guidance=Guidance(
        look_for=(
            "Over half of children in need have special educational needs. What was "
            "promised in a plan, and what is there on a Tuesday?"
        )
    ),
)

helped_to_learn = Ladder(
    key="helped_to_learn",
    wording="Does {child} get the help to learn that {child} needs?",
    family_wording="Does {child} get the help to learn that is needed?",
    short="Helped to learn",
    about=(Dimension.EDUCATION,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="What is needed is known and in place, and {child} is moving on.",
        mostly="In place, with a gap that is being filled.",
        on_and_off="Comes and goes with staff or funding; {child} is sliding.",
        mostly_not="Known or likely needs are not met. {child} is lost, sent out or staying away.",
    ),
    family_anchors=Anchors(
        steady="Yes, and it works.",
        mostly="Mostly. One thing is missing.",
        on_and_off="It comes and goes.",
        mostly_not="No. {child} is lost or stays away.",
    ),
    guidance=Guidance(
        look_for=(
            "Behaviour in class may be hunger, fear, tiredness, not hearing, or not understanding. Whose is it to provide, "
            "and who has asked?"
        ),
        ages={
            "1_4": "The two-year progress check. Portage, speech and language, a key person.",
            "5_10": "Reading, talking, sitting still, friends: what is hard, since when, and what has the SENCO asked for?",
            "11_15": "Did the help move up to secondary school with {child}? In which lessons is {child} sent out, or silent?",
            "16_17": "Support often stops at 16. Who has carried it over?",
        },
    ),
)

funded_hours = ChooseOne(
    key="funded_hours",
    wording="Are the free early years hours that {child} may have being used?",
    family_wording="Does {child} use the free nursery hours?",
    short="Free nursery hours",
    about=(Dimension.EDUCATION, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="learning_place", one_of=("early_years", "too_young")),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="all", words="Free hours: all used", family_words="Yes", shows=Signal.STRENGTH),
        Choice(key="some", words="Free hours: some used", family_words="Some of them", shows=Signal.EXPERIENCE),
        Choice(key="none", words="Free hours: none used, though entitled", family_words="Not yet", shows=Signal.NEED),
        Choice(
            key="no_place",
            words="Free hours: no place to be had, or extra charges",
            family_words="There is no place, or it costs too much",
            shows=Signal.NEED,
        ),
        Choice(
            key="not_told", words="Free hours: the family had not been told", family_words="We did not know", shows=Signal.NEED
        ),
        Choice(key="not_entitled", words="Free hours: not entitled, or not yet", family_words="We can’t have them"),
    ),
    guidance=Guidance(
        look_for=(
            "For two- to four-year-olds. Who could fill in the form with them today? "
            "Keeping a small child at home is a choice, if it is one."
        ),
        ages={"1_4": "From two for some families, from three for all, more for working parents. Check the rules that apply now."},
    ),
)
