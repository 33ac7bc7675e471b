"""What changed in children’s own days: the question that the strategy is asked."""

from app.measuring import Cohort, FoundBetter, Live, Measure

measure = Measure(
    key="what_changed",
    order=1,
    title="What changed in children’s own days",
    question="Will the strategy change the lived experience of children today?",
    sentence=(
        "In {period}, something was found better for **{share}** of the children with an open record in {place}, and nothing "
        "of their plan worse."
    ),
    who_is_counted=(
        "Children, born, who were in an open record at any time in the period; each once, in however many records. Better: a "
        "finished review of their plan in the period, the last of each outcome, says so with its evidence. Children without a "
        "plan, or whose plan nobody looked at, are counted too."
    ),
    numerator="children for whom something was found better and nothing worse or lapsed",
    denominator="all children with an open record in the period",
    source=(
        "Live records of every family, whoever may open them, of which numbers alone leave: plans that were agreed and their "
        "finished reviews"
    ),
    live=Live(what="child", cohort=Cohort.DURING, asks=FoundBetter()),
    caveat=(
        "It counts what was found and written, so a low figure may mean that nobody has looked, and not that "
        "nothing changed: the "
        "parts say which. It does not say what brought a change about."
    ),
    read_with=("change_sustained", "children_heard", "life_seen_wider", "only_activities"),
)
