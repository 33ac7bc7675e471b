"""Whether more than one of the people who bring a child up was heard: fathers, and carers in another home, are heard least."""

from app.measuring import Cohort, Live, Measure, MoreCarersHeard

measure = Measure(
    key="more_carers_heard",
    order=81,
    title="Fathers and second carers heard",
    question="Were fathers, and carers in another home, seen and heard?",
    sentence=(
        "In {period}, of the children with an open record in {place} and of whom two or more parents and carers are known, two "
        "were heard for **{share}**; for the others, one or nobody."
    ),
    who_is_counted=(
        "Children, born or expected, who were in an open record at any time in the period and of whom the record names two "
        "or more parents or carers, whatever the family’s words for them and wherever they live; each once. Heard: words of "
        "theirs about the child were written down with their name, or they answered for themselves in something that was "
        "sent or signed. Babies are left out where one to five are expected."
    ),
    numerator="children of whom two or more parents and carers were heard",
    denominator="all children with an open record in the period and of whom two or more parents and carers are known",
    source="Live records of every family, of which numbers alone leave: who is related to whom, statements and answers",
    live=Live(what="child", cohort=Cohort.DURING, asks=MoreCarersHeard(), before_birth=True),
    left_out=(
        "children of whom one parent or carer is known, or none: whether there is nobody else, or nobody asked, cannot be told"
    ),
    caveat=(
        "A father who is in no record cannot be heard in it: how many are not counted says how often that may be so. A parent "
        "may be left unasked for a good reason, such as the safety of the other. The record keeps the family’s own words and not "
        "whether a carer is a man or a woman."
    ),
    read_with=("all_voices_heard", "children_heard"),
    cuts=False,
)
