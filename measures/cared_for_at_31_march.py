"""Children cared for on 31 March, for every 10,000 who live here."""

from app.measuring import Cohort, Comparison, Counts, Form, Measure, Needs

measure = Measure(
    key="cared_for_at_31_march",
    order=41,
    title="Children who are cared for",
    question="How many children live away from home today?",
    sentence="On {day}, **{rate}** of every 10,000 children in {place} were cared for.",
    who_is_counted="Children cared for on 31 March, without short breaks (V3, V4), for every 10,000 children of 0 to 17.",
    numerator="children cared for",
    denominator="children of 0 to 17 who live here",
    source="The authority’s SSDA903 episodes; population as brought in by the authority",
    counts=Counts(what="care", cohort=Cohort.OPEN_AT_END),
    form=Form.RATE,
    needs=Needs(returns=("cared_for", "population")),
    beside=Comparison(series="cared_for_at_31_march"),
    caveat=("It counts children who came long ago too, so it moves slowly."),
    quarters=False,
    cuts=False,
)
