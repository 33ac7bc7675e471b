"""What a baby gets at each level, where a baby's care is its own kind of thing."""

from app.declaration import Anchors, Guidance, Reword

food_and_drink = Reword(
    question="food_and_drink",
    wording="Is {child} fed when hungry, with milk or food that suits {them}?",
    family_wording="Is {child} fed when {child} is hungry?",
    hint=(
        "The usual state over the last 4 weeks, nights as well. Ask what milk costs and what happens when it "
        "runs out. Milk made thin, even once: the health visitor or 111 today. Whether money is the reason comes next."
    ),
    anchors=Anchors(
        steady="Fed when hungry, by day and by night. Milk is safely made. Weight follows the line.",
        mostly="A feed is late now and then. It is noticed and made up for. Weight is as expected.",
        on_and_off="On some days feeds are missed, propped or watered down. {child} is unsettled, or weight slows.",
        mostly_not=(
            "Too little, or unsafe milk, is usual. Weight drops, nappies stay dry, or {child} is too tired to cry. Act now."
        ),
    ),
    family_anchors=Anchors(
        steady="{child} is fed when hungry, day and night. Weight is going well.",
        mostly="A feed is late now and then. It gets made up for.",
        on_and_off="Some days feeds are missed or made thin. {child} is unsettled.",
        mostly_not="Most days there is not enough milk, or it is not safe. {child} is losing weight.",
    ),
)

body_and_mouth = Reword(
    question="body_and_mouth",
    wording="Is {child} clean, dry and comfortable: skin, mouth and nappy?",
    family_wording="Is {child} clean, dry and comfy?",
    anchors=Anchors(
        steady="Comfortable. Nappies, washing and mouth care are a routine. Soreness is treated.",
        mostly="Routine slips at busy times and returns. Any soreness clears.",
        on_and_off="Nappies wait for hours on some days. Nappy rash, cradle cap or thrush comes back.",
        mostly_not="Raw or infected skin, or a sodden nappy, is usual. {child} cries when changed.",
    ),
    family_anchors=Anchors(
        steady="Nappies and washing get done. If {child} is sore, someone treats it.",
        mostly="It slips in a busy week. Then it comes back.",
        on_and_off="Some days nappies wait too long. Nappy rash keeps coming back.",
        mostly_not="{child} is wet or sore most of the time.",
    ),
)

clothing = Reword(
    question="clothing",
    wording="Do {child}’s clothes fit, and keep {them} just warm enough?",
    family_wording="Do {child}’s clothes fit, and keep {them} just warm enough?",
    hint="Second-hand is fine. Feel the back of the neck. No hats or hoods in bed.",
    anchors=Anchors(
        steady="Clothes fit, are dry, and suit the room and the weather.",
        mostly="Something is outgrown or wet for a few days. Then it is washed, lent or replaced.",
        on_and_off="On some days each week {child} is cold, damp or overheated.",
        mostly_not="On most days {child} is cold, wet, overheated or rubbed sore.",
    ),
    family_anchors=Anchors(
        steady="Clothes fit. They are dry and right for the day.",
        mostly="Now and then something is too small or wet. It gets sorted in a few days.",
        on_and_off="Some days each week {child} is cold, damp or too hot.",
        mostly_not="Most days {child} is cold, wet or too hot.",
    ),
)

sleep_place = Reword(
    question="sleep_place",
    wording="Does {child} have a safe place for every sleep?",
    family_wording="Does {child} have a safe place for every sleep?",
    hint=(
        "Day and night, at every address. On the back, clear, firm and flat. Where a bed is shared, ask how, "
        "and after what. Mostly not is also an act-now: see Safe today."
    ),
    anchors=Anchors(
        steady="Own clear, firm, flat space for every sleep, at every address, every night.",
        mostly="Nearly always. {carer} can say what happens when tired or away from home, and it is safe.",
        on_and_off="Safe some nights. On others a sofa, a cluttered cot, or a shared bed after alcohol, drugs or smoking.",
        mostly_not="No safe place, or unsafe sleep is usual. Act now.",
    ),
    family_anchors=Anchors(
        steady="{child} has a clear, firm, flat place for every sleep, wherever you are.",
        mostly="Nearly always. On tired nights there is a plan, and it is safe.",
        on_and_off="Some nights, yes. Other nights it is a sofa, a full cot, or an unsafe bed.",
        mostly_not="There is no safe place yet. We can help with that today.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask to be shown every place {child} sleeps, naps and nights. On the back, feet to the foot, "
            "nothing soft; in the same room as a carer for the first six months. Then ask about the worst "
            "night: tired, ill, away, after a drink."
        ),
        ways_to_ask=(
            "“Where did {child} sleep last night? And the night you were most tired?”",
            "“Who has talked with you about safer sleep?”",
        ),
    ),
)

comforted = Reword(
    question="comforted",
    anchors=Anchors(
        steady="Crying is answered quickly. {child} is picked up, held and settled by {carer}.",
        mostly="Comfort sometimes comes late. Then {child} is held until settled.",
        on_and_off="Comfort depends on {carer}’s mood, or on who else is there. {child} cries for long spells.",
        mostly_not="Crying is left, shouted at or made worse. {child} no longer cries to be picked up.",
    ),
    family_anchors=Anchors(
        steady="Someone comes fast when {child} cries. {child} is held and settles.",
        mostly="Sometimes it takes a while. Then {child} is held and settles.",
        on_and_off="It depends on the day and who is there. Some days {child} cries a long time.",
        mostly_not="Most days nobody comes. {child} has gone quiet.",
    ),
)

mood_noticed = Reword(
    question="mood_noticed",
    anchors=Anchors(
        steady="Someone can tell a hungry cry from a tired one, and stops when {child} looks away.",
        mostly="Missed in a rush, then read rightly at the next try.",
        on_and_off="Loud signs are read, small ones are missed. {child} is often overtired or overwhelmed.",
        mostly_not="Signs pass unseen, or are taken wrongly. {child} has become very quiet, or very hard to settle.",
    ),
    family_anchors=Anchors(
        steady="Someone can tell what each cry means.",
        mostly="It can be missed in a rush. The next try is right.",
        on_and_off="Loud signs are seen. Small ones are missed.",
        mostly_not="Most days nobody can tell what {child} needs.",
    ),
)

love_shown = Reword(
    question="love_shown",
    anchors=Anchors(
        steady="Held, kissed, smiled at and spoken to softly, many times a day.",
        mostly="Love is plain, and goes quiet on a tired day.",
        on_and_off="Warm when {child} is easy, cool when {child} is not. Long spells in a seat or a cot.",
        mostly_not="Hardly ever held except to feed or change. {child} looks away, or does not look for a face.",
    ),
    family_anchors=Anchors(
        steady="{child} gets lots of cuddles, smiles and soft words.",
        mostly="The love is there. A tired day can be quiet.",
        on_and_off="It shows when {child} is easy. On hard days there is less.",
        mostly_not="{child} is hardly held, except to feed or change.",
    ),
)

kind_words = Reword(
    question="kind_words",
    wording="Is {child} spoken to, and spoken of, with kindness?",
    anchors=Anchors(
        steady="Spoken to softly, and spoken of with pride.",
        mostly="A sharp word on a bad night. Someone notices and takes it back.",
        on_and_off="Often called greedy, naughty or spoilt, or like somebody disliked. {child} gets sharp voices.",
        mostly_not="Spoken of with dislike on most days, or shouted at. {child} flinches or stares.",
    ),
    family_anchors=Anchors(
        steady="People speak softly to {child} and are proud of {them}.",
        mostly="A sharp word slips out on a bad night. Someone takes it back.",
        on_and_off="{child} often gets called names like greedy or naughty.",
        mostly_not="Most days {child} hears cross or hurtful words.",
    ),
)

play_and_talk = Reword(
    question="play_and_talk",
    wording="Is {child} talked to, sung to and played with?",
    family_wording="Does someone talk, sing and play with {child}?",
    anchors=Anchors(
        steady="Many times a day. Someone waits for {child}’s turn to answer.",
        mostly="Most days. On the others there are a few words and a song.",
        on_and_off="Now and then, or when someone else begins it. Long stretches in a seat or in front of a screen.",
        mostly_not="Hardly at all. {child} makes few sounds, or has stopped reaching out.",
    ),
    family_anchors=Anchors(
        steady="Many times a day. Someone waits for {child} to answer back.",
        mostly="Most days. On other days there is a little.",
        on_and_off="Now and then. There are long spells in a seat or near a screen.",
        mostly_not="Hardly at all.",
    ),
)

things_to_do = Reword(
    question="things_to_do",
    wording="Does {child} have things to look at, hold and move about on?",
    family_wording="Does {child} have things to look at, hold and move on?",
    anchors=Anchors(
        steady="Safe things to mouth, shake and look at, and time on the floor each day.",
        mostly="Enough. On a busy day there is less time on the floor.",
        on_and_off="A few things, often out of reach. {child} spends long spells in a seat, a pram or a cot.",
        mostly_not="Hardly anything. {child} lies or sits for most of the day.",
    ),
    family_anchors=Anchors(
        steady="There are safe things to hold and look at, and floor time each day.",
        mostly="There is enough. A busy day means less floor time.",
        on_and_off="There are a few things. {child} is in a seat or cot for long spells.",
        mostly_not="There is hardly anything. {child} lies or sits most of the day.",
    ),
)

shape_of_day = Reword(
    question="shape_of_day",
    anchors=Anchors(
        steady="Feeds, sleeps and play fall into a rhythm that {child} leads.",
        mostly="The rhythm is upset at times, and settles again.",
        on_and_off="Feeds and sleeps often fall anywhere. {child} is overtired or hungry on some days.",
        mostly_not="There is no rhythm. {child} is fed and put down to suit other things, and is rarely settled.",
    ),
    family_anchors=Anchors(
        steady="Feeds, sleeps and play have a rhythm. {child} leads it.",
        mostly="It gets upset at times. Then it settles.",
        on_and_off="Some days feeds and sleeps come at any time.",
        mostly_not="There is no pattern yet, and {child} is rarely settled.",
    ),
)

same_people = Reword(
    question="same_people",
    wording="Do the same few people look after {child}?",
    family_wording="Do the same few people look after {child}?",
    anchors=Anchors(
        steady="A few people do nearly all of it, and know {their} ways.",
        mostly="Someone new helps at times, with a person {child} knows close by.",
        on_and_off="{child} is passed between many people some weeks, and takes long to settle.",
        mostly_not="Who has {child} changes from day to day. {child} goes to anybody, or settles for nobody.",
    ),
    family_anchors=Anchors(
        steady="A few people do nearly all of it. They know {child}’s ways.",
        mostly="Someone new helps at times. A person {child} knows is close by.",
        on_and_off="Some weeks many people have {child}. It takes {them} a while to settle.",
        mostly_not="Who has {child} changes from day to day.",
    ),
)

moves = Reword(
    question="moves",
    wording="Have {child}’s home and carers stayed the same, as far as they could?",
    family_wording="Have home and carers stayed the same for {child}, as far as they could?",
    hint="Since birth. Moves made by a council, a landlord or a court count: {child} still moved.",
    anchors=Anchors(
        steady="No move, or one that was needed and planned. The cot, the smells and the people went along.",
        mostly="One move with little warning. People worked to settle {child}, and it is holding.",
        on_and_off="More than one move. Feeding or sleep went back each time, and is settling again.",
        mostly_not="{child} hardly settles before the next move.",
    ),
    family_anchors=Anchors(
        steady="No move, or one that was planned.",
        mostly="One move came fast. People have helped {child} settle.",
        on_and_off="More than one move. Feeds or sleep got harder each time.",
        mostly_not="{child} hardly settles before moving again.",
    ),
)

afraid_now = Reword(
    question="afraid_now",
    wording="Does {child} show fear of somebody, or of a place, that {child} will be with or in today?",
    guidance=Guidance(
        look_for=(
            "The body says it: a frozen stare, stiff arms, silence, turning away from one person and from no other, a startle "
            "when a name or a voice is heard."
        )
    ),
)

REWORDED = (
    food_and_drink,
    body_and_mouth,
    clothing,
    sleep_place,
    comforted,
    mood_noticed,
    love_shown,
    kind_words,
    play_and_talk,
    things_to_do,
    shape_of_day,
    same_people,
    moves,
    afraid_now,
)
