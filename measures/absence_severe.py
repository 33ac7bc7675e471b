"""Half of school or more missed: by children in need, with a protection plan and cared for, beside all pupils."""

from app.measuring import Absence, Measure, Needs, Unlike

measure = Measure(
    key="absence_severe",
    order=63,
    title="Half of school or more missed",
    question="What happens to a child’s school days?",
    sentence="Of the pupils in {place} whose child in need plan began in {period}, **{share}** missed half of school or more.",
    who_is_counted=(
        "Pupils aged 5 to 15 on 31 August before the school year, by the help they had: whose plan or care began in "
        "the year to 31 March, and whose was open on that day. Each over the school year in which that 31 March "
        "falls."
    ),
    numerator="pupils who missed 50% or more of their own sessions",
    denominator="pupils with any possible session",
    source=(
        "Attendance as brought in by the authority, matched by UPN or the authority’s own number; children in need "
        "census; SSDA903"
    ),
    absence=Absence(of="pupils", at_least_percent=50, all_pupils="severe"),
    needs=Needs(returns=("cin", "attendance", "all_pupils")),
    left_out="children of school age for whom no sessions came: at home, on no roll, elsewhere, or not matched",
    unlike=(
        Unlike(
            series="severe_absence_all",
            why="England’s figure of all pupils goes by enrolments; here it is as the authority counted them.",
        ),
        Unlike(
            series="severe_absence_cin_plan",
            why=(
                "England counts children in need on 31 March who have neither a protection plan nor are cared for; "
                "here it is child in need plans."
            ),
        ),
        Unlike(
            series="severe_absence_cp_plan",
            why="England leaves out children with a plan who are cared for as well; here they are counted.",
        ),
        Unlike(
            series="severe_absence_care",
            why=(
                "England counts children cared for for twelve months; here it is everybody cared for on the day, or "
                "who came into care in the year."
            ),
        ),
    ),
    caveat=(
        "Numbers are small: a few children more or fewer move it much. The figure leaves out children who are not"
        " on a school roll."
    ),
    part_of="absence_persistent",
    quarters=False,
    cuts=False,
)
