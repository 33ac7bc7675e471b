"""Assessments completed within 45 working days of the referral."""

from app.measuring import Cohort, Counts, Measure, Needs, Unlike, WithinWorkingDays

measure = Measure(
    key="assessments_in_45_days",
    order=71,
    title="Assessments done within 45 working days",
    question="Do children wait to be understood?",
    sentence=(
        "In {period}, **{share}** of the assessments completed in {place} were done within 45 working days of the referral."
    ),
    who_is_counted=(
        "Assessments authorised in the period. Days are counted from the day after the referral, without weekends and"
        " bank holidays."
    ),
    numerator="assessments authorised within 45 working days of the referral",
    denominator="all assessments authorised in the period",
    source="Children in need census: CINreferralDate and AssessmentAuthorisationDate",
    counts=Counts(what="assessment", cohort=Cohort.ENDING),
    condition=WithinWorkingDays(days=45, of="referral"),
    needs=Needs(returns=("cin",)),
    left_out="assessments of years whose bank holidays are not known here",
    unlike=(
        Unlike(
            series="assessments_45_days",
            why="It was not found from which day England’s figure counts, so the two are not drawn together.",
        ),
    ),
    caveat=(
        "Quick is not the same as good. A later assessment in the same episode is counted from the same referral,"
        " and so is late here though it began in time."
    ),
)
