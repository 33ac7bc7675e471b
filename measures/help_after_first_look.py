"""How soon there is help after somebody looked."""

from app.measuring import Cohort, HelpWithin, Live, Measure

measure = Measure(
    key="help_after_first_look",
    order=85,
    title="From first look to help",
    question="How soon does help follow?",
    sentence=(
        "For **{share}** of the children in {place} whose eight weeks after the first look were over in {period}, the first help "
        "of their plan had come by then."
    ),
    who_is_counted=(
        "Children, born or expected, for whom eight weeks had passed, in the period, since a tool was first used with them. "
        "Help: a step of their plan that was ours to do, or that of people around the family, and was done. What the family "
        "did themselves is not counted as help that came."
    ),
    numerator="children with such a step done within 56 days of the first look",
    denominator="children whose 56 days after the first look ended in the period",
    source=(
        "Live records of every family, of which numbers alone leave: the first sitting, and the steps of plans with their days"
    ),
    live=Live(what="first_look", cohort=Cohort.STARTING, asks=HelpWithin(days=56), before_birth=True),
    left_out="children for whom a step had been done before the first look",
    caveat=(
        "Help that nobody wrote into a plan is not seen. Eight weeks is a starting point of ours, not "
        "evidence; quick help is not "
        "always the right help, and some families need none."
    ),
    read_with=("known_to_early_help_cp",),
    quarters=False,
    cuts=False,
)
