"""Of the protection plans that began, how many were for neglect."""

from app.measuring import Category, Cohort, Counts, Measure, Needs, Unlike

measure = Measure(
    key="new_plans_for_neglect",
    order=20,
    title="New plans where neglect is the reason",
    question="Is neglect still the most common reason for a plan?",
    sentence="In {period}, neglect was the reason for **{share}** of the child protection plans that began in {place}.",
    who_is_counted=(
        "Child protection plans that began in the period, by their first category. “Multiple” is a category of its own."
    ),
    numerator="plans that began for neglect",
    denominator="all plans that began in the period",
    source="Children in need census: CPPstartDate and InitialCategoryOfAbuse",
    counts=Counts(what="cp_plan", cohort=Cohort.STARTING),
    condition=Category(code="NEG"),
    needs=Needs(returns=("cin",)),
    unlike=(
        Unlike(
            series="neglect_share_at_31_march",
            why=(
                "England’s published figure counts plans open on 31 March, in which long plans weigh more. Its share "
                "of plans that began in the year was not found."
            ),
        ),
    ),
    caveat=(
        "There are four possible counts (beginning or on 31 March; first or latest category), and they are four "
        "different numbers. "
        "A falling share may mean less neglect, another word for it, or more plans for something else."
    ),
    read_with=("repeat_plans", "plans_two_years_open"),
)
