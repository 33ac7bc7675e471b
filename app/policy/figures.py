"""Who may use figures: reading what the data tells us, and bringing in the returns they are counted from."""

from app.people.roles import Permission
from app.policy.doors import SIGNED_IN, Line

SAME = "everybody sees the same figures, with the same withheld"
NO_FAMILY = "it holds no name of a family"
WITHOUT_NAMES = "without names, without restricted and sealed records; shown again who they are"
NO_NAME = "a return holds no name, and opens no family’s record"

FIGURES: tuple[Line, ...] = (
    Line("GET", "/learning", SIGNED_IN, "what is published; what is being written for practice leads alone"),
    Line("GET", "/learning/add", Permission.CARE_FOR_TOOLS, NO_FAMILY),
    Line("POST", "/learning/add", Permission.CARE_FOR_TOOLS, NO_FAMILY),
    Line("GET", "/learning/{theme_id}", SIGNED_IN, "published; until then for practice leads alone"),
    Line("POST", "/learning/{theme_id}/publish", Permission.CARE_FOR_TOOLS, "who publishes has said that nobody can be known"),
    Line("GET", "/learning/{theme_id}/write", Permission.CARE_FOR_TOOLS, NO_FAMILY),
    Line("POST", "/learning/{theme_id}/write", Permission.CARE_FOR_TOOLS, NO_FAMILY),
    Line("GET", "/returns", Permission.BRING_RETURNS, NO_NAME),
    Line("POST", "/returns", Permission.BRING_RETURNS, NO_NAME),
    Line("GET", "/returns/{batch_id}", Permission.BRING_RETURNS, NO_NAME),
    Line("POST", "/returns/{batch_id}", Permission.BRING_RETURNS, NO_NAME),
    Line("GET", "/returns/{batch_id}/report.csv", Permission.BRING_RETURNS, "lines and rules, no name and nobody’s dates"),
    Line("GET", "/safeguarding-dataset", Permission.TAKE_DATASET, WITHOUT_NAMES),
    Line("POST", "/safeguarding-dataset", Permission.TAKE_DATASET, WITHOUT_NAMES),
    Line("GET", "/safeguarding-dataset/data-dictionary.csv", Permission.TAKE_DATASET, "fields, and nobody’s"),
    Line("POST", "/safeguarding-dataset/{export_id}/zip", Permission.TAKE_DATASET, WITHOUT_NAMES),
    Line("GET", "/use-of-the-suite", Permission.CARE_FOR_TOOLS, "counts in which no child can be found"),
    Line("GET", "/what-the-data-tells-us", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/by/{way}", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/charts/{measure_key}.svg", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/charts/{measure_key}/for-another-page", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/figures.csv", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/figures.json", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/figures.xlsx", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/help", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/help/figures.csv", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/help/figures.json", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/in-full", Permission.READ_FIGURES, SAME),
    Line("GET", "/what-the-data-tells-us/in-the-way", Permission.READ_FIGURES, SAME),
)
