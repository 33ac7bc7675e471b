"""A review as its page places it: each outcome with what was found, who says so, where it holds, and where that leaves it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.cases.wording import capital
from app.family_wording.rules import Wording
from app.plan_agreement.forms import LineForm
from app.plan_pages.worded import word
from app.plan_progress.sustained import STRESS, Says, Standing
from app.plans.models import ReviewLine
from app.plans.versions import WrittenOutcome


@dataclass(frozen=True)
class LineShown:
    """One outcome in a review."""

    id: str
    title: str
    baseline: str
    done_when: str
    change: str
    evidence: str
    says: str
    holds: tuple[tuple[str, str], ...]
    weeks: str
    rest: tuple[tuple[str, str], ...]
    standing: str
    wanting: tuple[str, ...]
    typed: LineForm
    seen: int
    problems: Mapping[str, str]


def line_shown(
    outcome: WrittenOutcome,
    row: ReviewLine | None,
    typed: LineForm,
    standing: Standing | None,
    problems: Mapping[str, str],
    wording: Wording,
) -> LineShown:
    said = [word(Says.of(key), wording) for key in json.loads(row.says)] if row else []
    rest = (
        (
            ("Where it holds, in words", row.holds_words),
            ("Still needs", row.still_needs),
            ("What nearly knocked it off", row.nearly),
        )
        if row
        else ()
    )
    return LineShown(
        id=outcome.id,
        title=outcome.title,
        baseline=outcome.words.get("now", ""),
        done_when=outcome.words.get("done_when", ""),
        change=word(row.change, wording) if row else "",
        evidence=row.evidence if row else "",
        says=", ".join(said),
        holds=tuple((capital(words), word(getattr(row, name), wording)) for name, words in STRESS.items()) if row else (),
        weeks=weeks_words(row),
        rest=tuple((term, words) for term, words in rest if words),
        standing=word(standing.held, wording) if standing else "",
        wanting=standing.wanting if standing else (),
        typed=typed,
        seen=row.version if row else 0,
        problems=problems,
    )


def weeks_words(row: ReviewLine | None) -> str:
    if row is None or row.weeks is None:
        return "Not said"
    return "Less than a week" if row.weeks == 0 else "1 week" if row.weeks == 1 else f"{row.weeks} weeks"


def typed_of(row: ReviewLine | None) -> LineForm:
    """What was found before, as its form shows it."""
    if row is None:
        return LineForm()
    return LineForm(
        change=row.change.value,
        evidence=row.evidence,
        says=json.loads(row.says),
        **{name: getattr(row, name).value for name in STRESS},
        holds_words=row.holds_words,
        weeks="" if row.weeks is None else str(row.weeks),
        still_needs=row.still_needs,
        nearly=row.nearly,
    )
