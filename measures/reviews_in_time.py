"""Open protection plans whose reviews were all in time."""

from app.measuring import Cohort, Comparison, Counts, Measure, Needs, ReviewedInTime

measure = Measure(
    key="reviews_in_time",
    order=35,
    title="Plans reviewed in time",
    question="Do we come back when we said we would?",
    sentence=(
        "On {day}, **{share}** of the child protection plans in {place} that had been open for three months or more had been "
        "reviewed in time."
    ),
    who_is_counted=(
        "Child protection plans open on 31 March that had begun three months before or earlier. In time: all reviews since the "
        "plan began, the first within three months of that day, each later one within six months of the one before, and none "
        "overdue on 31 March. Three months on is the same day of that month, or its last."
    ),
    numerator="plans of which every review was in time",
    denominator="all open plans of three months or more",
    source="Children in need census of this year and the year before: CPPreviewDate, CPPstartDate, and no CPPendDate by 31 March",
    counts=Counts(what="cp_plan", cohort=Cohort.OPEN_AT_END),
    condition=ReviewedInTime(first_months=3, later_months=6),
    needs=Needs(returns=("cin",), years_before=1),
    left_out=(
        "plans that had been open for less than three months, and those of which the returns that are here do not tell whether "
        "an earlier review was held, or give a day that cannot be; all, where a return came without any review"
    ),
    beside=Comparison(series="reviews_in_time"),
    caveat=(
        "A review in time is not yet a good one. One that waited some days for the child’s school or father may have been worth "
        "it: read the reasons."
    ),
    read_with=("plans_two_years_open",),
    quarters=False,
    cuts=False,
)
