"""Who I Am, items 5, 6 and 11: prejudice, fear of what we do with what we know, and how others see the family."""

from app.declaration import (
    AnswerIs,
    Choice,
    ChooseMany,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)

ASKED = (Voice.CARER, Voice.CHILD)
MET = AnswerIs(
    question="prejudice",
    one_of=("racism", "islamophobia", "antisemitism", "anti_traveller", "transphobia", "disability", "other"),
)

AROUND = Section(
    key="around",
    title="Part A. What surrounds us",
    family_title="What is around us",
    introduction="What people meet outside, and from us. Believe it first. It is hard to say to somebody from a service.",
    family_introduction="Some people are treated badly for who they are. If so, we want to know.",
    questions=(
        ChooseMany(
            key="prejudice",
            wording="Has {child} or the family been treated badly for who they are?",
            family_wording="Have you been treated badly for who you are?",
            hint="Offer it; do not press. More than one may be so at once.",
            short="Treated badly for who I am",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.IDENTITY, Dimension.SAFETY),
            voices=ASKED,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="racism", words="Has met racism", family_words="For my race or colour", shows=Signal.NEED),
                Choice(key="islamophobia", words="Has met Islamophobia", family_words="For being Muslim", shows=Signal.NEED),
                Choice(key="antisemitism", words="Has met antisemitism", family_words="For being Jewish", shows=Signal.NEED),
                Choice(
                    key="anti_traveller",
                    words="Has met prejudice against Gypsies, Roma or Travellers",
                    family_words="For being a Gypsy, Roma or Traveller",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="transphobia",
                    words="Has met prejudice about gender or sexuality",
                    family_words="For being gay or trans",
                    shows=Signal.NEED,
                ),
                Choice(key="disability", words="Has met disability hate", family_words="For being disabled", shows=Signal.NEED),
                Choice(
                    key="other",
                    words="Has met prejudice of another kind: money, accent, prison, care, faith",
                    family_words="For something else",
                    shows=Signal.NEED,
                ),
                Choice(key="none", words="Has not met prejudice, as far as they say", family_words="No", alone=True),
            ),
            guidance=Guidance(
                look_for=(
                    "Names called, being followed in shops, not picked, passed over for a house. Being the only one. “You "
                    "get used to it” is a yes."
                ),
                ages={
                    "0_1": "It lands on the carers first: stares, remarks, being turned away.",
                    "1_4": "Left out of play, or spoken about in {child}’s hearing.",
                    "5_10": "Names at playtime, a party nobody asked {them} to.",
                    "11_15": "Online, at night, in groups. Being stopped, followed, or taken for older.",
                    "16_17": "At work, at a landlord’s door, from people in uniform.",
                },
                ways_to_ask=("“Some families tell us people treat them worse because of who they are. Is that so for you?”",),
            ),
        ),
        ChooseMany(
            key="prejudice_where",
            wording="Where does it happen?",
            family_wording="Where does it happen?",
            short="Where it happens",
            about=(Dimension.SAFETY, Dimension.SOCIAL_INTEGRATION),
            voices=ASKED,
            ask_if=MET,
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="school", words="Prejudice at school, nursery or college", family_words="At school", shows=Signal.NEED
                ),
                Choice(key="street", words="Prejudice near home or in the street", family_words="Near home", shows=Signal.NEED),
                Choice(key="online", words="Prejudice online", family_words="Online", shows=Signal.NEED),
                Choice(key="family", words="Prejudice inside the family", family_words="In the family", shows=Signal.NEED),
                Choice(key="work", words="Prejudice at a parent’s work", family_words="At work", shows=Signal.EXPERIENCE),
                Choice(
                    key="services",
                    words="Prejudice from a service, ours perhaps among them",
                    family_words="From people meant to help",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(look_for="Which of these can be acted on this week, and by whom? Who is not safe to walk home?"),
        ),
        InTheirWords(
            key="prejudice_told",
            wording="What happened, in their words?",
            family_wording="What happened?",
            short="What happened",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=ASKED,
            ask_if=MET,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Exact words and dates. What does {child} do since: stay in, fight, change clothes, go quiet?"
            ),
        ),
        InTheirWords(
            key="prejudice_services",
            wording="How have services treated this family, ours among them?",
            family_wording="How have people like us treated you?",
            short="How services were",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.SOCIAL_INTEGRATION),
            voices=ASKED,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Do not defend. Thank them, and say what you will do. If it was us, Between Us may help."),
        ),
        ChooseOne(
            key="done_about_it",
            wording="What has been done about it?",
            family_wording="Has someone done something about it?",
            short="What was done",
            about=(Dimension.SAFETY, Dimension.COMMUNITY_RESOURCES),
            voices=(*ASKED, Voice.PRACTITIONER),
            ask_if=MET,
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="stopped", words="It was acted on, and stopped", family_words="Yes, and it stopped", shows=Signal.STRENGTH
                ),
                Choice(key="acted", words="It was acted on, and goes on", family_words="Yes, but it goes on", shows=Signal.NEED),
                Choice(
                    key="told_nothing",
                    words="Somebody was told, and nothing was done",
                    family_words="We told, but no",
                    shows=Signal.NEED,
                ),
                Choice(key="not_told", words="Nobody has been told until now", family_words="No one knew", shows=Signal.NEED),
            ),
            guidance=Guidance(
                look_for="School’s duty, the landlord, 101 or True Vision for hate crime. Ask what they want done first."
            ),
        ),
        ChooseOne(
            key="fear_of_sharing",
            wording="Is anybody afraid of what is done with what they tell us?",
            family_wording="Are you scared of what we do with what you say?",
            short="Fear of sharing",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.COMMUNITY_RESOURCES),
            voices=ASKED,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="no", words="Not afraid of what is done with it", family_words="No"),
                Choice(
                    key="papers",
                    words="Afraid about papers or the Home Office",
                    family_words="Yes, about papers",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="removal",
                    words="Afraid that children will be taken",
                    family_words="Yes, that children are taken",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="benefits",
                    words="Afraid for money or the home",
                    family_words="Yes, for our money or home",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="person",
                    words="Afraid that somebody will find out",
                    family_words="Yes, that someone finds out",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Say exactly what is shared and with whom. Promise only what you can keep. Fear keeps people from a doctor."
                ),
                ages={
                    "11_15": "{child} may fear for a parent more than for {child}. Ask apart.",
                    "16_17": "What would be told at 18, and to whom?",
                },
            ),
        ),
        ChooseOne(
            key="right_to_stay",
            wording="Does anybody’s right to live here affect {child}’s day?",
            family_wording="Do papers or waiting to stay make life hard?",
            hint="Ask about what it does to the day. Do not ask for numbers or documents.",
            short="Right to stay",
            about=(Dimension.INCOME, Dimension.HOUSING, Dimension.STABILITY),
            voices=(Voice.CARER,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="no", words="Nobody’s right to be here affects {child}’s day", family_words="No"),
                Choice(
                    key="waiting",
                    words="Waiting for a decision affects {child}’s day",
                    family_words="Yes, we are waiting",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="no_funds",
                    words="No recourse to public funds affects {child}’s day",
                    family_words="Yes, we cannot get help with money",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(
                    key="tied",
                    words="Somebody’s stay hangs on a partner or employer",
                    family_words="Yes, it hangs on someone else",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "A solicitor, and one who rings back? Section 17 help does not wait for papers. Only a registered adviser "
                    "gives immigration advice. Somebody whose stay hangs on a partner is easily held."
                )
            ),
        ),
        InTheirWords(
            key="seen_by_others",
            wording="How might a public role, wealth or profession affect how others see the family?",
            family_wording="How do you think other people see your family?",
            short="How others see us",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.IDENTITY),
            voices=(Voice.CARER, Voice.CHILD, Voice.PRACTITIONER),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "A doctor, a councillor, a foster carer, a police officer, a faith leader, a known name on the estate. Who "
                    "would find it hard to speak up, and would {child} be believed?"
                )
            ),
        ),
    ),
)
