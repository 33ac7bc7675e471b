"""Who may use figures: reading what the data tells us, and bringing in the returns they are counted from."""

from app.people.roles import Permission
from app.policy.doors import Line

SAME = "everybody sees the same figures, with the same withheld"
NO_NAME = "a return holds no name, and opens no family’s record"

FIGURES: tuple[Line, ...] = (
    Line("GET", "/returns", Permission.BRING_RETURNS, NO_NAME),
    Line("POST", "/returns", Permission.BRING_RETURNS, NO_NAME),
    Line("GET", "/returns/{batch_id}", Permission.BRING_RETURNS, NO_NAME),
    Line("POST", "/returns/{batch_id}", Permission.BRING_RETURNS, NO_NAME),
    Line("GET", "/returns/{batch_id}/report.csv", Permission.BRING_RETURNS, "lines and rules, no name and nobody’s dates"),
    Line("GET", "/what-the-data-tells-us", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/charts/{measure_key}.svg", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/figures.csv", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/figures.xlsx", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/in-the-way", Permission.READ_FIGURES, SAME),
)
