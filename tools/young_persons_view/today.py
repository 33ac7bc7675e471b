"""How It Is For Me: is the young person safe today. The worker answers it before parting."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="today",
    title="Is the young person safe today?",
    on_family_view=False,
    introduction=(
        "The worker answers, from what is known now, before parting. A yes shows the numbers at once. "
        "Tell {child} what you will do, and do it with {them} where you can."
    ),
    questions=(
        ActNow(
            key="self_harm_today",
            wording="Is {child} thinking of self-harm, or of ending {their} life?",
            short="Self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Stay. Ask plainly whether there is a plan, and a way. Hurt, taken something, or a plan for today: "
                "999 or A&E. Otherwise 111 and the mental health option, or the local crisis line, today and "
                "together. Tell your supervisor. Agree with them who will know."
            ),
            guidance=Guidance(look_for="Words, searches, goodbye messages, giving things away, a sudden calm."),
        ),
        ActNow(
            key="nowhere_tonight",
            wording="Has {child} nowhere safe to sleep tonight?",
            short="Nowhere tonight",
            about=(Dimension.SAFETY, Dimension.HOUSING),
            what_to_do=(
                "Ring the children’s front door, or the emergency duty team out of hours. A child of 16 or "
                "17 with nowhere to go is owed help by children’s social care as well as by housing. Do "
                "not leave until it is agreed where they will sleep."
            ),
            guidance=Guidance(look_for="Told to leave, locked out, a sofa that ended, afraid to go back, a night bus."),
        ),
        ActNow(
            key="afraid_today",
            wording="Is {child} afraid to go home today?",
            short="Afraid to go home",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            what_to_do=(
                "Believe it. Do not send them home until you have advice. Do not ring the adult they are afraid of. Ring "
                "the children’s front door, or the emergency duty team out of hours. Write the exact words."
            ),
            guidance=Guidance(look_for="Said, half-said, or shown: hanging on, a packed bag, asking who will be told."),
        ),
        ActNow(
            key="being_used",
            wording="Is somebody hurting, using or threatening {child}, at home, outside or online?",
            short="Being used",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Danger this minute: 999. Ring the children’s front door, or the emergency duty team "
                "out of hours. Do not confront anybody, search the phone or warn them off a friend. "
                "Say what happens next, and stay in touch tonight."
            ),
            guidance=Guidance(
                look_for=(
                    "Debts, new phones, bruises, carrying things, older partner, locked rooms, fear of a name, away overnight."
                )
            ),
        ),
        ActNow(
            key="pictures_online",
            wording="Is {child} being threatened over pictures or messages?",
            short="Pictures online",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            what_to_do=(
                "Say it is not their fault, and that this can be stopped. Do not look at, copy or forward a "
                "picture. Do not pay or reply. Keep the account and tell the police: 101, or 999 in danger. "
                "Childline can help to have pictures taken down. Ask about self-harm."
            ),
            guidance=Guidance(
                look_for="Sudden fear of the phone, asking for money, “they’ll send it to everyone”. It moves in hours."
            ),
        ),
        ActNow(
            key="ill_today",
            wording="Is {child} ill, hurt or in pain, and not being treated?",
            short="Ill or hurt",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "999 in an emergency; 111, the GP, a dentist or sexual health today. They may be able "
                "to consent for themselves. Go along if they would like it."
            ),
            guidance=Guidance(
                look_for="Pain that stops sleep, an infection, not eating, pregnancy, withdrawal, a medicine that has run out."
            ),
        ),
        ActNow(
            key="no_food_today",
            wording="Is {child} without food, water or heat today?",
            short="No food or heat",
            about=(Dimension.BASIC_CARE, Dimension.INCOME),
            what_to_do=(
                "Feed them first. Then get it there today: local welfare help, a food bank, a fuel "
                "voucher. Ask about smaller children at home. If it cannot be done, ring the children’s "
                "front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(look_for="When did they last eat a meal? What is there for tonight?"),
        ),
        ActNow(
            key="others_at_home",
            wording="Are younger children at {child}’s home not safe today?",
            short="Children at home",
            about=(Dimension.SAFETY, Dimension.RELATIONSHIPS),
            what_to_do=(
                "Ring the children’s front door, or the emergency duty team out of hours. Say what {child} told you, and "
                "keep {them} from being blamed for it. If they are alone or in danger now, 999."
            ),
            guidance=Guidance(look_for="“I have to get back for them.” Who is with them while the young person is here?"),
        ),
    ),
)
