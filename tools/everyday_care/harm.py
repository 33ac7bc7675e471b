"""What this child is kept from at home: violence, adults' drink and drugs, and visitors who are not safe."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Voice

violence_and_fear = Ladder(
    key="violence_and_fear",
    short="Violence and fear",
    wording="Is {child} kept from violence and frightening behaviour?",
    family_wording="Is {child} kept safe from fights, threats and scary behaviour?",
    hint=(
        "Ask each adult alone, by voice. It is not shown when the screen is turned round. Say who does what. "
        "An adult who is being harmed is never marked down for it. Any violence to a person in these 4 weeks "
        "is On and off or Mostly not."
    ),
    about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    on_family_view=False,
    anchors=Anchors(
        steady="{child} lives without violence or threats. Adults can disagree without frightening {them}.",
        mostly="A row was loud and upset {child}. Nobody was hurt or threatened, and an adult put it right with {them}.",
        on_and_off="There have been threats, control, broken things or a blow. {child} listens out, keeps quiet or steps in.",
        mostly_not="Violence or fear is part of most weeks. {child} is hurt, hides, or is always on guard.",
    ),
    family_anchors=Anchors(
        steady="Home is calm. Grown-ups can disagree and {child} does not feel scared.",
        mostly="There was a loud row. Nobody was hurt. Someone made it right with {child}.",
        on_and_off="Scary things have happened. {child} listens out, goes quiet or steps in.",
        mostly_not="{child} is scared or hurt most weeks.",
    ),
    guidance=Guidance(
        look_for=(
            "How {child}’s face and body change when each adult comes in. Damage to doors and walls. Who "
            "speaks for whom. Control of money, phone, sleep or going out counts, with or without blows. "
            "What the adult who is harmed does to keep {child} safe."
        ),
        ages={
            "0_1": ("Babies take in fear: startle, stiffness, poor feeding, silence. Being held during a row is being in it."),
            "1_4": "Play, sleep and toilet change first. Watch what the dolls do.",
            "5_10": "Tummy aches, staying close to one adult, knowing which stair creaks.",
            "11_15": ("Staying out, stepping in, keeping brothers and sisters upstairs. Ask about {child}’s own partner too."),
            "16_17": ("From 16 the law on domestic abuse covers what a partner or a relative does to {child}. Ask."),
        },
        ways_to_ask=("“What happens here when people get angry?”", "“Where is {child} then, and what does {child} do?”"),
    ),
)

drink_and_drugs = Ladder(
    key="drink_and_drugs",
    short="Drink and drugs",
    wording="Is {child} kept safe when adults drink or use drugs?",
    family_wording="When grown-ups drink or take drugs, is {child} still looked after?",
    hint="Where nobody drinks or uses, choose Steady. Go by what reaches {child}, not how much anybody takes.",
    about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Someone sober is always in charge. {child}’s day is the same whoever has had a drink.",
        mostly="Once a plan slipped: a late pick-up, a slow morning. An adult saw it and changed the plan.",
        on_and_off=(
            "On drinking or using days, care comes late, falls short or is left to {child}. {child} watches for the signs."
        ),
        mostly_not="On most days nobody in charge is fit to be. {child} looks after adults, or comes to harm.",
    ),
    family_anchors=Anchors(
        steady="Someone sober is always there. {child}’s day stays the same.",
        mostly="Once a plan slipped. Someone saw it and changed the plan.",
        on_and_off="Some days care comes late, or {child} has to do it. {child} watches for the signs.",
        mostly_not="Most days nobody is sober enough to look after {child}.",
    ),
    guidance=Guidance(
        look_for=(
            "Mornings after. Who does bedtime on those nights. What treatment is in place and how {child}’s "
            "day runs while it starts. Prescribed medicines that make a carer sleepy. Gambling takes food "
            "money too: put it under what gets in the way."
        ),
        ages={
            "0_1": ("Never share a bed, sofa or chair with a baby after drink, drugs or medicine that makes a person sleepy."),
            "11_15": "Being offered it, sent for it, or left to put adults to bed.",
        },
        ways_to_ask=(
            "“When you have had a drink, who is in charge of {child}?”",
            "“What would {child} say changes on those days?”",
        ),
    ),
)

visitors = Ladder(
    key="visitors",
    short="Visitors",
    wording="Are the people who come and stay safe for {child}?",
    family_wording="Are the people who come to the home safe for {child}?",
    hint="Think of people who stay over, come late, or come for drink, drugs or money.",
    about=(Dimension.SAFETY,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="{child} knows who comes and goes. Adults find out about people first, and say no when unsure.",
        mostly="Someone came before anyone had checked. A carer noticed, and was with {child} the whole time.",
        on_and_off="People {child} does not know come, or stay over, some weeks. {child} keeps away or gives up a room.",
        mostly_not="People known to be unsafe come when they like, or are alone with {child}. Act now.",
    ),
    family_anchors=Anchors(
        steady="{child} knows who comes and goes. Someone checks people first.",
        mostly="Someone came before anyone had checked. A grown-up stayed with {child}.",
        on_and_off="Some weeks people come or stay that {child} does not know. {child} keeps away.",
        mostly_not="People who are not safe come here, or are alone with {child}.",
    ),
    guidance=Guidance(
        look_for=(
            "Who is in when you call unplanned. Who {child} names, and how. Whether a carer is able to say "
            "no: someone may have taken over the home."
        ),
        ages={
            "5_10": "Nicknames, gifts and secrets.",
            "11_15": "Older friends, lifts and presents. People met online who have come to the home.",
        },
        ways_to_ask=("“Who has been round this week?”", "“Is there anyone you would like to stop coming?”"),
    ),
)
