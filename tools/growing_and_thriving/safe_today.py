"""Is the child safe today? Asked at every look, whatever else is asked; and the thoughts the answers may bring up."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="safe_today",
    title="Safe today",
    introduction=(
        "Answer before you finish, at every depth. A yes stands alone: it does not wait for a level, and you need not be sure."
    ),
    on_family_view=False,
    questions=(
        ActNow(
            key="ill_or_hurt_now",
            short="Ill or hurt now",
            wording="Is {child} seriously ill or hurt, without treatment?",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "999 for an emergency; 111 or the GP today if it is urgent. Health first, questions after. Tell the clinician "
                "what worries you about care. Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for="Hard to wake, hard to breathe, a fit, a burn, a head injury, strong pain, swallowed something.",
                ages={"0_1": "Floppy, not feeding, hardly any wet nappies, or any bruise on a baby not yet moving: yes."},
            ),
        ),
        ActNow(
            key="losing_weight_now",
            short="Losing weight or dry",
            wording="Is {child} losing weight, or short of drink, today?",
            about=(Dimension.HEALTH, Dimension.BASIC_CARE),
            what_to_do=(
                "{child} needs to be seen by a doctor today: GP, 111, or 999 if very sleepy or floppy. Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for="Loose clothes, sunken eyes, dry mouth, faintness, no wee for many hours.",
                ages={
                    "0_1": "Crossing down the weight lines or losing weight is a yes.",
                    "11_15": "Eating almost nothing, or being sick on purpose.",
                },
            ),
        ),
        ActNow(
            key="treatment_missing_now",
            short="Vital treatment missing",
            wording="Is {child} without a medicine or treatment that keeps {them} safe?",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "Insulin, inhalers, seizure medicine, feeds, oxygen: ring the ward, specialist nurse, pharmacist or 111 now, "
                "999 if {child} is unwell. Get it there today, then find out why. Ring the numbers shown."
            ),
            guidance=Guidance(look_for="When the last dose was, how many are left, who is giving the next."),
        ),
        ActNow(
            key="self_harm_now",
            short="Self-harm",
            wording="Has {child} shown any thought of self-harm, or of not being alive?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            what_to_do=(
                "Stay, listen, ask plainly: asking does not put it there. Taken something, hurt, or a plan for today: 999 or "
                "A&E, and do not leave {child} alone. Otherwise 111 and the mental health option, or the crisis line, today. "
                "Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for=(
                    "Words, drawings, messages, marks, giving things away, a sudden calm. Whatever level was chosen elsewhere."
                ),
                ways_to_ask=("“Do you ever think about hurting yourself, or about not being here?”",),
            ),
        ),
        ActNow(
            key="hurt_by_someone_now",
            short="Somebody hurting them",
            wording="Is somebody hurting, touching or using {child}?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If it may happen again today, 999. Listen, do not press, promise nothing, write the exact words. Do not "
                "question the person. Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for=(
                    "A mark nobody can explain, a child afraid of a name, money or gifts nobody gave, sexual play far beyond age."
                )
            ),
        ),
        ActNow(
            key="alone_now",
            short="Alone now",
            wording="Is {child} alone, or in charge of others, beyond what {child} can do?",
            about=(Dimension.SAFETY, Dimension.SELFCARE),
            what_to_do=(
                "Stay, or stay on the line, until an able adult is there. A young child alone now: 999. Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for="Tonight and tomorrow morning as well as now.",
                ages={
                    "0_1": "Alone at all is a yes.",
                    "1_4": "Alone at all is a yes.",
                    "5_10": "At night, or minding others, is a yes.",
                },
            ),
        ),
        ActNow(
            key="afraid_now",
            short="Afraid to go home",
            wording="Is {child} afraid to go home, or to stay there?",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            what_to_do=(
                "Believe it. Do not send {child} home before you have had advice. Say what you will do next. Ring the numbers "
                "shown."
            ),
            guidance=Guidance(look_for="Words, or a body that says it: clinging, freezing, being sick at the bell, hiding."),
        ),
        ActNow(
            key="without_food_or_heat_now",
            short="Food, water, heat",
            wording="Is {child} without food, water or heat today?",
            about=(Dimension.BASIC_CARE, Dimension.INCOME),
            what_to_do=(
                "Get it there today: emergency money, a food parcel, a fuel voucher, the landlord or supplier. If it cannot be "
                "done before tonight, ring the numbers shown and say so. It is help, not blame."
            ),
            guidance=Guidance(look_for="Tea tonight, breakfast tomorrow, the meter, milk if there is a baby."),
        ),
    ),
)
