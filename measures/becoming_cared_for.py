"""Children who become cared for, for every 10,000 who live here."""

from app.measuring import Cohort, Comparison, Counts, Form, Measure, Needs

measure = Measure(
    key="becoming_cared_for",
    order=40,
    title="Children who become cared for",
    question="How often can a child not stay at home?",
    sentence="In {period}, **{rate}** of every 10,000 children in {place} became cared for.",
    who_is_counted=(
        "Children who became cared for in the period, each once, without short breaks (V3, V4), for every 10,000 "
        "children of 0 to 17."
    ),
    numerator="children who became cared for",
    denominator="children of 0 to 17 who live here",
    source="The authority’s SSDA903 episodes; population as brought in by the authority",
    counts=Counts(what="care", cohort=Cohort.STARTING, once=True),
    form=Form.RATE,
    needs=Needs(returns=("cared_for", "population")),
    beside=Comparison(series="cared_for_starting"),
    caveat=(
        "A rise asks why these children could not stay at home; a low figure may mean that families are helped to stay together, "
        "or that help comes late. Where numbers are small it goes up and down from year to year."
    ),
    quarters=False,
    cuts=False,
)
