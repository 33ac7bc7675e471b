"""Attendance of less than 95%: by children in need, with a protection plan and cared for, beside all pupils."""

from app.measuring import Absence, Measure, Needs

measure = Measure(
    key="absence_under_95",
    order=61,
    title="Attendance of less than 95%",
    question="What happens to a child’s school days?",
    sentence=(
        "Of the pupils in {place} whose child in need plan began in {period}, **{share}** were at school for less "
        "than 95% of their sessions."
    ),
    who_is_counted=(
        "Pupils aged 5 to 15 on 31 August before the school year, by the help they had: whose plan or care began in "
        "the year to 31 March, and whose was open on that day. Each over the school year in which that 31 March "
        "falls."
    ),
    numerator="pupils who missed more than 5% of their own sessions",
    denominator="pupils with any possible session",
    source=(
        "Attendance as brought in by the authority, matched by UPN or the authority’s own number; children in need "
        "census; SSDA903"
    ),
    absence=Absence(of="pupils", more_than_percent=5, all_pupils="under_95"),
    needs=Needs(returns=("cin", "attendance", "all_pupils")),
    left_out="children of school age for whom no sessions came: at home, on no roll, elsewhere, or not matched",
    caveat=(
        "A local measure: the Department does not publish it, so there is nothing of England’s beside it. Half a "
        "day in two weeks is already 5%."
    ),
    quarters=False,
    cuts=False,
)
