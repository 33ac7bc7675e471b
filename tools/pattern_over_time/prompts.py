"""The thoughts that answers to The Pattern Over Time may bring up. Anybody may disagree with one."""

from app.declaration import Prompt

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="not_recovering",
        says=(
            "Harm has built up and is not passing. Take it to supervision this week: what level of help, and what is different?"
        ),
        why="Long cases drift when each event is met alone. “This week” is a starting point, not evidence.",
        among=("build_up",),
        chosen=("repeated_not_recovering", "long_lasting"),
        starting_point=True,
    ),
    Prompt(
        key="not_enough",
        says="No view has been reached yet. Name who will be asked and by when, and read it again then.",
        why="A blank is a next step. Left alone, it reads as if all were well.",
        among=("build_up",),
        chosen=("not_enough", "blank"),
    ),
    Prompt(
        key="no_reasons",
        says="A view of the build-up is chosen, or left open, without its reasons. Write what in the lane it rests on.",
        why="A view with no reasons cannot be tested by the family, a supervisor or a court.",
        among=("build_up_why",),
        chosen=("blank",),
    ),
    Prompt(
        key="start_again",
        says="The lane was not read from birth forwards. Begin again from the beginning before you choose a view.",
        why="Reading from the latest event lets each new baby, partner or worker start the story again.",
        among=("read_forwards",),
        chosen=("part", "backwards"),
    ),
    Prompt(
        key="closed_without_change",
        says="A worry was closed without change for the child. Ask today whether it is still so.",
        why="Worries fall away with age and with new workers, while the need goes on.",
        among=("closed_because",),
        chosen=("older", "worker_changed", "moved", "new_start", "attended", "not_met", "got_used"),
    ),
    Prompt(
        key="help_stopped",
        says="It slipped when help stopped. Consider help that lasts, or that ends in smaller steps.",
        why="Slipping then may show that the help was right and too short.",
        among=("when_help_stopped",),
        chosen=("slipped_slowly", "slipped_fast"),
    ),
    Prompt(
        key="help_changed_nothing",
        says="Help ended with nothing different for the child. What must be different about our help?",
        why="More of the same is the commonest plan, and the family has already shown us that it did not fit.",
        among=("when_help_stopped",),
        chosen=("never_better",),
    ),
    Prompt(
        key="watched",
        says="How much this family is watched may shape what the rows show. Say so in your reasons, and open Who I Am, Part B.",
        why="How often a family is seen reflects watching as well as need. Families that are seen less are missed.",
        among=("seen_more",),
        chosen=("watched_more", "watched_less", "cannot_tell"),
    ),
    Prompt(
        key="show_the_family",
        says="The family has not seen the lane. Agree a day, and leave out other people’s private facts.",
        why="They know dates and reasons that nobody else does, and have a right to put the record right.",
        among=("shared",),
        chosen=("not_yet", "blank"),
    ),
    Prompt(
        key="child_not_heard",
        says="The lane has no words from the child. Try A Day As It Is, or How It Is For Me.",
        why="Years can pass in a record without anybody asking.",
        among=("not_told_us",),
        chosen=("child",),
    ),
    Prompt(
        key="money_trigger",
        says="It comes back when money runs out. Do a benefits check now, and open Home, Money and Neighbourhood.",
        why="What comes with an empty purse may go with a fuller one.",
        among=("triggers",),
        chosen=("money",),
    ),
    Prompt(
        key="plan_for_the_next",
        says="What sets it off is known. Put help in place before it comes round again: a date, a person, a number.",
        why="A pattern that has been seen can be met early. That is what it is for.",
        among=("triggers",),
        chosen=("birth", "illness", "worker_change", "holidays", "moving", "anniversary"),
    ),
    Prompt(
        key="keeps_coming",
        says="It comes back every few weeks, or never leaves. Look at each need with Everyday Care: which go unmet together?",
        why="Several gaps at once weigh on a child more than each alone. “Every few weeks” is a starting point, not evidence.",
        among=("how_often",),
        chosen=("weeks", "never_left"),
        starting_point=True,
    ),
)
