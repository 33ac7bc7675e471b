"""Referrals within a year of an earlier one."""

from app.measuring import AnotherWithin, Cohort, Comparison, Counts, Measure, Needs

measure = Measure(
    key="re_referrals",
    order=70,
    title="Referred again within a year",
    question="Was the first worry answered?",
    sentence="In {period}, **{share}** of the referrals in {place} came within twelve months of an earlier one.",
    who_is_counted="Referrals in the period. Earlier: a referral of the same child on a day in the 12 months before.",
    numerator="referrals within 12 months of an earlier one",
    denominator="all referrals in the period",
    source="Children in need census of this year and the year before: CINreferralDate",
    counts=Counts(what="referral", cohort=Cohort.STARTING),
    condition=AnotherWithin(months=12),
    needs=Needs(returns=("cin",), years_before=1),
    beside=Comparison(series="re_referrals"),
    caveat=(
        "A referral again may be a family that trusts us enough to come back. Read it beside how many were closed"
        " after assessment."
    ),
)
