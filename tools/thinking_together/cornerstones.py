"""Thinking Together: what happened, what was felt, what it means, what next; and whether we have drifted."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, NumberOf, Section

CORNERSTONES = Section(
    key="cornerstones",
    title="Four cornerstones",
    introduction="Go round in order. It is tempting to go from what happened straight to what next.",
    on_family_view=False,
    questions=(
        InTheirWords(
            key="experience",
            wording="What happened?",
            short="Experience",
            about=(Dimension.FAMILY_HISTORY,),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="The last visit or event as it was, step by step, before anybody says what it means."),
        ),
        InTheirWords(
            key="feelings",
            wording="What did you feel?",
            short="Feelings",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            depth=Depth.STANDARD,
            private=True,
            on_family_view=False,
            shows=None,
            guidance=Guidance(
                look_for=(
                    "In the room, and on the way home. A feeling may be information about what the child lives with. Private."
                )
            ),
        ),
        InTheirWords(
            key="assumptions",
            wording="What are you assuming?",
            short="Assumptions",
            about=(Dimension.IDENTITY,),
            depth=Depth.STANDARD,
            private=True,
            on_family_view=False,
            shows=None,
            guidance=Guidance(
                look_for=(
                    "About this family, class, culture, faith, disability, mothers, fathers. What if it were the other way "
                    "round? Private."
                )
            ),
        ),
        InTheirWords(
            key="analysis",
            wording="What does it mean?",
            short="Analysis",
            about=(Dimension.FAMILY_HISTORY,),
            shows=None,
            depth=Depth.STANDARD,
            long=True,
            guidance=Guidance(
                look_for="So what, for this child? One paragraph that could not have been written of any other child."
            ),
        ),
        InTheirWords(
            key="plan_child",
            wording="What next, for {child}?",
            short="Next for the child",
            about=(Dimension.STABILITY,),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Something {child} would notice by next week."),
        ),
        InTheirWords(
            key="plan_worker",
            wording="What next, for the worker?",
            short="Next for the worker",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="What is the next visit for? One question to take, one room or hour not yet seen."),
        ),
        InTheirWords(
            key="plan_organisation",
            wording="What next, for the organisation?",
            short="Next for us all",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="What the supervisor takes away to unblock, with a date."),
        ),
        InTheirWords(
            key="plan_partners",
            wording="What next, for partners?",
            short="Next for partners",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Who is asked for what, by name. Who tells those that first raised a worry what came of it?"
            ),
        ),
    ),
)

DRIFT = Section(
    key="drift",
    title="Drift check",
    introduction="Time passes more slowly for us than for the child.",
    on_family_view=False,
    questions=(
        NumberOf(
            key="months_at_level",
            wording="How many months has help been at this level?",
            short="Months at this level",
            about=(Dimension.STABILITY,),
            shows=None,
            depth=Depth.STANDARD,
            unit="months",
            guidance=Guidance(look_for="Look it up. What share of the child’s life is that?"),
        ),
        InTheirWords(
            key="changed_for_child",
            wording="What has changed for {child} since last time?",
            short="Changed for the child",
            about=(Dimension.STABILITY,),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="For {child}, not for us. “Visits took place” is not a change."),
        ),
        InTheirWords(
            key="waiting_for",
            wording="Are we waiting for something?",
            short="Waiting for",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="A report, a course, a birth, a move, a new worker. Does the child have to wait too?"),
        ),
        InTheirWords(
            key="who_has_it",
            wording="Who has it?",
            short="Who has it",
            about=(Dimension.COMMUNITY_RESOURCES,),
            depth=Depth.STANDARD,
            shows=None,
            guidance=Guidance(look_for="A name and a date. Who will ring them today?"),
        ),
        ChooseOne(
            key="thresholds_moved",
            wording="Have thresholds moved in our heads?",
            short="Thresholds moved",
            about=(Dimension.SAFETY,),
            depth=Depth.STANDARD,
            private=True,
            on_family_view=False,
            choices=(
                Choice(key="no", words="Thresholds: no, a newcomer would say the same"),
                Choice(key="perhaps", words="Thresholds: perhaps, let somebody new look"),
                Choice(key="yes_lower", words="Thresholds: yes, we have come to accept more"),
                Choice(key="yes_higher", words="Thresholds: yes, we have grown quicker to worry"),
            ),
            guidance=Guidance(
                look_for=(
                    "Would it have worried you on the first visit? What would a visitor notice? Private: an honest yes is good "
                    "practice."
                )
            ),
        ),
        ChooseOne(
            key="plan_still_right",
            wording="Is the plan still the right one?",
            short="Plan still right",
            about=(Dimension.STABILITY,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="yes", words="Plan: yes"),
                Choice(key="mend", words="Plan: yes, with something mended"),
                Choice(key="no", words="Plan: no, a different plan is needed"),
                Choice(key="no_plan", words="Plan: there is none yet"),
            ),
            guidance=Guidance(look_for="Not whether it is being followed: whether it would change this child’s day."),
        ),
    ),
)
