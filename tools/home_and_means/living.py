"""Living with others: who lives and stays here, strangers, shared housing, and whether the family can stay."""

from app.declaration import (
    Anchors,
    AnswerIs,
    CarerLoad,
    Choice,
    ChooseOne,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    Ladder,
    Section,
    Voice,
)
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE, WITH_CHILD

who_lives_here = DatedRows(
    key="who_lives_here",
    short="Who lives and stays here",
    wording="Who lives here, and who stays?",
    family_wording="Who lives here, and who stays?",
    hint="The date is since when, as near as you can. People who come and go count.",
    about=(Dimension.HOUSING, Dimension.WIDER_FAMILY),
    voices=BOTH,
    columns=(
        Column(key="who", words="Who, and what they are to {child}", family_words="Who are they to {child}?"),
        Column(key="nights", words="Which nights", family_words="Which nights?"),
        Column(key="room", words="Which room", family_words="Which room?"),
        Column(key="child_thinks", words="What {child} thinks of it", family_words="What does {child} think?"),
    ),
    guidance=Guidance(
        look_for=(
            "Ask {child} as well, apart: the two lists may differ. A partner left off may be about benefits, or about fear. Do "
            "not ask in front of others."
        ),
        ways_to_ask=("To {child}: “Draw me everyone who slept here this week.”",),
    ),
)

strangers = Ladder(
    key="strangers",
    short="People the child knows",
    wording="Is {child} kept from strangers at home?",
    family_wording="Does {child} know the people who come here?",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="{child} knows who is here, and so does a carer.",
        mostly="Somebody new came, and a carer was there throughout.",
        on_and_off="People {child} does not know stay or pass through in some weeks.",
        mostly_not="Strangers come when they like, or are alone with {child}. Answer Safe today.",
    ),
    family_anchors=Anchors(
        steady="{child} knows who is here.",
        mostly="Someone new came. A grown-up stayed close.",
        on_and_off="Some weeks there are people {child} does not know.",
        mostly_not="Strangers come when they like.",
    ),
    guidance=Guidance(
        look_for=(
            "Landlord’s friends, people who took over a home, shared corridors. Can {carer} say no to them? If not, that is "
            "somebody else’s doing."
        ),
        ages={"11_15": "Who knocks for {child}, and at what time?"},
    ),
)

strangers_whose = ChooseOne(
    key="strangers_whose",
    short="Strangers: whose",
    wording="Whose is it to keep strangers away?",
    family_wording="Who can help keep strangers away?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="strangers", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

shared_housing = Ladder(
    key="shared_housing",
    short="Sharing a home",
    wording="Where the home is shared with other households, does it work for {child}?",
    family_wording="If you share with other families, is it OK for {child}?",
    hint="Not shared: say it does not apply.",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Kitchen, bathroom and quiet are shared fairly and safely.",
        mostly="A nuisance at times, and sorted out.",
        on_and_off="{child} waits, is woken, or keeps to one room on many days.",
        mostly_not="{child} is afraid, unwell or shut in because of it.",
    ),
    family_anchors=Anchors(
        steady="It is shared in a fair and safe way.",
        mostly="A nuisance at times.",
        on_and_off="{child} waits, is woken, or stays in one room.",
        mostly_not="{child} is scared or shut in.",
    ),
    guidance=Guidance(
        look_for="Who has keys? Men and children on one corridor? Hostel rules that stop visits, cooking or being out."
    ),
)

shared_housing_whose = ChooseOne(
    key="shared_housing_whose",
    short="Sharing: whose",
    wording="Whose is it to put sharing right?",
    family_wording="Who can put it right?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="shared_housing", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

tenure = ChooseOne(
    key="tenure",
    short="How the home is held",
    wording="How is this home held?",
    family_wording="Is this home rented, owned or lent?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=(
        Choice(key="owned", words="Owned, or being bought"),
        Choice(
            key="social", words="Rented from council or housing association", family_words="Rented from the council or a trust"
        ),
        Choice(key="private", words="Rented privately", family_words="Rented from a landlord"),
        Choice(key="temporary", words="Temporary, from the council", family_words="For now, from the council"),
        Choice(
            key="provided",
            words="Provided: asylum, job, refuge, hostel",
            family_words="It comes with a job, a refuge or a hostel",
        ),
        Choice(key="with_others", words="With family or friends", family_words="With family or friends"),
        Choice(key="site", words="A site, a boat, or the roadside", family_words="A site, a boat or the road"),
    ),
    guidance=Guidance(look_for="Whose name is on it? An adult who may have to leave needs advice before giving anything up."),
)

can_stay = Ladder(
    key="can_stay",
    short="Able to stay",
    wording="Can {child} count on staying in this home?",
    family_wording="Can {child} count on staying here?",
    about=(Dimension.HOUSING, Dimension.STABILITY),
    voices=BOTH,
    anchors=Anchors(
        steady="Yes, for as long as anybody can see.",
        mostly="For now, with a date known and a plan.",
        on_and_off="Not sure from month to month, or moved more than once this year.",
        mostly_not="A notice, an eviction date, or nowhere settled. {child} is moving or about to.",
    ),
    family_anchors=Anchors(
        steady="Yes.",
        mostly="For now, and we have a plan.",
        on_and_off="Not sure from month to month.",
        mostly_not="We have been told to go, or keep moving.",
    ),
    guidance=Guidance(
        look_for=(
            "Any letter from a landlord or court, with its date: read it together today. The council must help from 56 days "
            "before. School, nursery and health move too."
        ),
        ways_to_ask=("“How long do you think you can stay?”",),
    ),
)

can_stay_whose = ChooseOne(
    key="can_stay_whose",
    short="Staying: whose",
    wording="Whose is it to make the home secure?",
    family_wording="Who can help you stay?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="can_stay", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

load_home = CarerLoad(
    key="load_home",
    short="The home as a load",
    wording="How heavy is this home for {carer}?",
    family_wording="How heavy is this home for you?",
    about=(Dimension.HOUSING,),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Fear of letters, neighbours, a landlord at the door; shame when somebody visits."),
)

LIVING = Section(
    key="living",
    title="Living with others",
    family_title="Living here",
    introduction="Who is here, and how sure the home is.",
    family_introduction="Who lives here, and can you stay?",
    questions=(
        who_lives_here,
        strangers,
        strangers_whose,
        shared_housing,
        shared_housing_whose,
        tenure,
        can_stay,
        can_stay_whose,
        load_home,
    ),
)
