"""How much of children’s lives nobody has ever explored."""

from app.measuring import Cohort, Live, Measure, NeverExplored

measure = Measure(
    key="strands_never_explored",
    order=81,
    title="Never explored",
    question="Are all the developmental needs of the child explored?",
    sentence=(
        "By the end of {period}, nobody had explored **{share}** of the strands of life of the children with an open "
        "record in {place}."
    ),
    who_is_counted=(
        "The twenty strands of the Assessment Framework for each child who was in an open record at any time in the period, "
        "from the day they came into it: a baby who is expected has needs that can be explored. Babies are left out where "
        "one to five are expected. “Asked, and not known” is not explored."
    ),
    numerator="strands in which nobody has found anything, strength or need",
    denominator="all strands: twenty for each child who was open",
    source="Live records of every family, of which numbers alone leave: what assessments showed that were sent or signed",
    live=Live(what="strand", cohort=Cohort.DURING, asks=NeverExplored(), before_birth=True),
    caveat=(
        "Some of it is right: a first worry does not need twenty strands, and a family tells its story once. It is high where "
        "many children came lately."
    ),
    read_with=("life_seen_wider", "one_tool_families"),
    cuts=False,
)
