"""For how many children more of their life came to be seen."""

from app.measuring import Cohort, Live, Measure, SeenWider

measure = Measure(
    key="life_seen_wider",
    order=4,
    title="More of the child’s life seen",
    question="Do we come to know more of the child’s whole life?",
    sentence=(
        "In {period}, a part of life that nobody had explored before was explored with **{share}** of the children with an open "
        "record in {place}."
    ),
    who_is_counted=(
        "Children, born, who were in an open record at any time in the period; each once. A part of life: one of the twenty "
        "strands of the Assessment Framework. Explored: something was found there, a strength or a need, by anybody."
    ),
    numerator="children with a strand explored for the first time in the period",
    denominator="all children with an open record in the period",
    source="Live records of every family, of which numbers alone leave: what assessments showed that were sent or signed",
    live=Live(what="child", cohort=Cohort.DURING, asks=SeenWider()),
    caveat=(
        "It falls as children become well known, for there is less left that nobody has explored. Explored "
        "is not understood: one "
        "answer is enough."
    ),
    read_with=("strands_never_explored",),
)
