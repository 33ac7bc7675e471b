"""About how many children no voice is missing."""

from app.measuring import Cohort, EveryVoice, Live, Measure

measure = Measure(
    key="all_voices_heard",
    order=80,
    title="No voice missing",
    question="Whose voice is missing?",
    sentence=(
        "In {period}, for **{share}** of the children with an open record in {place}, the child, a parent or carer and "
        "somebody else were all heard; for the others, a voice is missing."
    ),
    who_is_counted=(
        "Children, born, who were in an open record at any time in the period; each once. Somebody else: another professional, "
        "another person, or a written record. A child under two counts as heard where somebody watched them closely."
    ),
    numerator="children about whom the child, a parent or carer and somebody else were heard",
    denominator="all children with an open record in the period",
    source="Live records of every family, of which numbers alone leave: statements and answers, by the day they were given",
    live=Live(what="child", cohort=Cohort.DURING, asks=EveryVoice()),
    caveat=(
        "One parent heard counts, so it does not show fathers, or carers elsewhere, whom nobody asked. Children who came late in "
        "the period have had less time to be heard."
    ),
    read_with=("children_heard",),
    part_of="children_heard",
    cuts=False,
)
