"""The thoughts that answers to Thinking Together may bring up. None looks at what is private. Anybody may disagree with one."""

from app.declaration import Prompt

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and does not wait for the rest of this form.",
        any_act_now=True,
    ),
    Prompt(
        key="child_first",
        says="The child’s own voice is not here yet. See the child before this is decided, or say why it cannot wait.",
        why="A view of a child’s life without the child is a view of the adults.",
        among=("child_says", "how_we_know"),
        chosen=("blank",),
    ),
    Prompt(
        key="only_one_explanation",
        says="There is only one explanation. What would the family say? What would somebody new say?",
        why="The first explanation is the one we stop testing.",
        among=("second_explanation",),
        chosen=("blank",),
    ),
    Prompt(
        key="untested_explanation",
        says="Nothing is written yet that would prove an explanation wrong. What would, and who goes to look?",
        why="An explanation that nothing could prove wrong is a belief.",
        among=("first_wrong", "second_wrong"),
        chosen=("blank",),
    ),
    Prompt(
        key="another_tool",
        says="Something has not been looked at. Choose the tool that sees it, and the day.",
        why="The same tool again shows the same side again.",
        among=("not_looked_at",),
        chosen=("answered",),
    ),
    Prompt(
        key="not_the_parents",
        says=(
            "Part of this is not the parent’s to change. Who takes it up with the service, landlord or benefits "
            "office, and by when?"
        ),
        why="A family cannot be asked to mend what is somebody else’s.",
        among=("whose_to_change",),
        chosen=("service", "landlord", "benefits"),
    ),
    Prompt(
        key="strength_untested",
        says="What holds is a hope so far. What Holds tests a strength against a worry, hour by hour.",
        why="A hope can be built on, but a child cannot yet lean on it.",
        among=("what_holds",),
        chosen=("idea_or_hope", "not_found", "not_explored"),
    ),
    Prompt(
        key="plan_to_mend",
        says="The plan is not the right one as it stands. Open A Plan the Child Would Recognise, and mend it with the family.",
        why="Following the wrong plan well is still drift.",
        among=("plan_still_right",),
        chosen=("mend", "no", "no_plan"),
    ),
    Prompt(
        key="consult_now",
        says="Advice or a discussion is needed. Who asks for it, and is it today?",
        why="A decision to ask for advice is easily left behind in the room.",
        among=("also_needed",),
        chosen=("strategy", "legal", "medical", "second"),
    ),
    Prompt(
        key="tell_the_family",
        says="It is not written what the family has been told. Agree the words now, plain and kind, and who says them.",
        why="Families ask for honesty. A surprise later costs trust, and so the child.",
        among=("family_told",),
        chosen=("blank",),
    ),
)
