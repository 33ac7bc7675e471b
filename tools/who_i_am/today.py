"""Who I Am: is the child safe today. The worker answers it every time, at every depth."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    on_family_view=False,
    introduction=(
        "From what is known now, before you part. A yes shows the numbers at once. No culture, faith or standing makes harm "
        "to a child all right, and none makes it likelier."
    ),
    questions=(
        ActNow(
            key="hate_today",
            wording="Is {child} in danger from people who hate who {child} is?",
            short="Danger from hate",
            about=(Dimension.SAFETY, Dimension.SOCIAL_INTEGRATION),
            what_to_do=(
                "Danger now: 999. Otherwise 101 today, and say that it is a hate crime. Tell the school or landlord who must "
                "act. Agree a safe way home and a safe place tonight."
            ),
            guidance=Guidance(look_for="Attacks, threats, a burnt door, being followed, messages, an address put online."),
        ),
        ActNow(
            key="taken_away",
            wording="May {child} be taken away or abroad to be married, cut, or kept from help?",
            short="Taken away",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Do not tell or mediate with the family, and do not use a family interpreter. Ring the children’s front door "
                "or 999 now, and the Forced Marriage Unit for advice. Travel is soon: a court can stop it the same day. A girl "
                "under 18 who says that she has been cut: regulated workers must tell the police."
            ),
            guidance=Guidance(
                look_for="A sudden trip, a fear of the holidays, a sister who went, a celebration, being kept off school."
            ),
        ),
        ActNow(
            key="identity_harm",
            wording="Is {child} in danger at home for who {child} is, or for whom {child} loves?",
            short="In danger for who I am",
            about=(Dimension.SAFETY, Dimension.IDENTITY),
            what_to_do=(
                "Tell nobody at home what {child} has told you. Agree where {child} sleeps tonight. Ring the children’s front "
                "door, or the emergency duty team out of hours. Danger now: 999."
            ),
            guidance=Guidance(
                look_for="Honour, sexuality, gender, faith left or taken up, a friendship found out, a phone taken."
            ),
        ),
        ActNow(
            key="belief_harm",
            wording="Is {child} being hurt or kept apart because of a belief about {them}?",
            short="Harm from belief",
            about=(Dimension.SAFETY, Dimension.WARMTH),
            what_to_do=(
                "Do not argue belief. Say that {child} must not be hurt. Ring the children’s front door now, or the emergency "
                "duty team out of hours. Danger now, or a ritual soon: 999."
            ),
            guidance=Guidance(
                look_for=(
                    "Called a witch, cursed or possessed; fasting forced on {them}; marks; blamed for bad luck; kept away from "
                    "others."
                )
            ),
        ),
        ActNow(
            key="used_or_moved",
            wording="Is {child} with adults nobody can place, or being made to work or carry things?",
            short="Used or moved",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            what_to_do=(
                "Ring the children’s front door and the police. Do not question the adults. Keep {child} in sight. A child who "
                "may be trafficked is referred to the National Referral Mechanism, and need not agree to it."
            ),
            guidance=Guidance(
                look_for="No papers of {their} own, a story that is learned, debts, moves, an “uncle” who speaks for {them}."
            ),
        ),
        ActNow(
            key="without_basics",
            wording="Is {child} without food, heat or somewhere to sleep tonight?",
            short="Without basics",
            about=(Dimension.BASIC_CARE, Dimension.HOUSING),
            what_to_do=(
                "Get food and shelter there today. Papers make no difference: help under section 17 can be given to a family "
                "with no recourse to public funds. If it cannot be done, ring the children’s front door or the emergency "
                "duty team."
            ),
            guidance=Guidance(
                look_for="In a large house as much as in a hotel room. Ask what was eaten last, and what there is for tonight."
            ),
        ),
        ActNow(
            key="ill_and_afraid",
            wording="Is {child} ill or hurt, and kept from treatment by fear, belief or control?",
            short="Ill and not treated",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "999 in an emergency; 111 or the GP today. A&E and a GP are free and do not ask for papers. If an adult will not "
                "agree and {child} is getting worse, ring the children’s front door: a hospital can act at once."
            ),
            guidance=Guidance(
                look_for="Fever, pain, wounds, medicine stopped, a baby not feeding, “God will heal”, “they’ll report us”."
            ),
        ),
        ActNow(
            key="self_harm_today",
            wording="Is {child} thinking of self-harm, or of ending {their} life?",
            short="Self-harm",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Stay, and ask plainly. Hurt, taken something or a plan for today: 999 or A&E. Otherwise 111 and the mental "
                "health option, together and today. Agree with {them} who will know, and what they will be told."
            ),
            guidance=Guidance(
                look_for="Bullying, being found out, shame, “they’d be better off”. Ask; it does not put the thought there."
            ),
        ),
    ),
)
