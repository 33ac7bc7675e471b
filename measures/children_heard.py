"""How many children were heard."""

from app.measuring import Cohort, Heard, Live, Measure

measure = Measure(
    key="children_heard",
    order=3,
    title="Children heard",
    question="Were children heard, in words of their own?",
    sentence="In {period}, **{share}** of the children with an open record in {place} were heard.",
    who_is_counted=(
        "Children, born, who were in an open record at any time in the period; each once. Heard: words of theirs were written "
        "down, or they answered for themselves in something that was sent or signed. A child under two is counted where "
        "somebody watched them closely and wrote it down."
    ),
    numerator="children who were heard, or, under two, closely watched",
    denominator="all children with an open record in the period",
    source="Live records of every family, of which numbers alone leave: statements and answers, by the day they were given",
    live=Live(what="child", cohort=Cohort.DURING, asks=Heard()),
    caveat=(
        "To be heard is not yet to be answered, and one sentence counts as much as many talks. Words in a private part, and what "
        "is still a draft, are not counted. It says nothing about any one worker."
    ),
    read_with=("all_voices_heard", "what_changed"),
)
