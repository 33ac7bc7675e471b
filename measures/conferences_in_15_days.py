"""First child protection conferences held within 15 working days."""

from app.measuring import Cohort, Comparison, Counts, Measure, Needs, WithinWorkingDays

measure = Measure(
    key="conferences_in_15_days",
    order=72,
    title="First conferences within 15 working days",
    question="Do people meet in time when a child may be coming to harm?",
    sentence=(
        "In {period}, **{share}** of the first child protection conferences in {place} were held within 15 working "
        "days of the enquiry."
    ),
    who_is_counted=(
        "Conferences held in the period. Days are counted from the day after the enquiry began, without weekends and "
        "bank holidays."
    ),
    numerator="conferences within 15 working days of the beginning of the enquiry",
    denominator="all conferences in the period",
    source="Children in need census: S47ActualStartDate and DateOfInitialCPC",
    counts=Counts(what="enquiry", cohort=Cohort.ENDING),
    condition=WithinWorkingDays(days=15, of="beginning"),
    needs=Needs(returns=("cin",)),
    left_out="conferences of years whose bank holidays are not known here",
    beside=Comparison(series="conferences_15_days"),
    caveat=("A conference that waits for the right people may be later and better. Read the reasons, not the share alone."),
)
