"""A review as its page places it: each outcome with what was found, who says so, where it holds, and where that leaves it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlmodel import Session

from app.cases.wording import capital
from app.family_wording.rules import Wording
from app.people.queries import people_by_id
from app.plan_agreement.forms import FinishForm, LineForm
from app.plan_agreement.review_sent import CLOSING, Came, Sent, seen_of
from app.plan_pages.worded import word
from app.plan_progress.sustained import STRESS, Says, Standing
from app.plans.models import Review, ReviewLine
from app.plans.versions import WrittenOutcome
from app.web.pages import day_and_clock
from app.web.reading import boxes_of


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
    seen: str
    problems: Mapping[str, str]


def line_shown(
    outcome: WrittenOutcome,
    row: ReviewLine | None,
    typed: LineForm,
    standing: Standing | None,
    problems: Mapping[str, str],
    wording: Wording,
    seen: str,
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
        seen=seen,
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


@dataclass(frozen=True)
class ClosingShown:
    """What a review leads to, in its form, with what its page has seen."""

    typed: FinishForm
    seen: str
    problems: Mapping[str, str]


def closing_shown(review: Review, sent: Sent, came: Came) -> ClosingShown:
    """As it is kept; or as it was sent, where that could not be kept."""
    day, month, year = boxes_of(review.next_on)
    kept = FinishForm(our_help=review.our_help, child_told=review.child_told, next_day=day, next_month=month, next_year=year)
    problems = came.problems.get(None, {})
    typed = sent.closing if problems or None in came.theirs else kept
    return ClosingShown(typed, sent.seen.get(CLOSING, "") if problems else seen_of(review.version, kept), problems)


def problems_of(came: Came, outcomes: Iterable[WrittenOutcome]) -> dict[str, str]:
    """What is to be mended, by the id of its field, each with the outcome it belongs to."""
    titles = {one.id: one.title for one in outcomes}
    told = {
        f"{outcome}-{field}": f"{titles.get(str(outcome), '')}: {sentence}"
        for outcome, problems in came.problems.items()
        if outcome is not None
        for field, sentence in problems.items()
    }
    return {**told, **came.problems.get(None, {})}


def theirs_told(session: Session, came: Came, outcomes: Iterable[WrittenOutcome]) -> list[dict[str, str]]:
    """Where somebody else wrote first: who, when, of what, and what stands there now."""
    titles = {one.id: one.title for one in outcomes}
    rows = [(titles.get(str(outcome), "What it leads to"), row) for outcome, row in came.theirs.items() if row is not None]
    names = people_by_id(session, {row.changed_by for _, row in rows if row.changed_by})
    return [
        {
            "what": title,
            "who": names.get(row.changed_by, "Somebody") if row.changed_by else "Somebody",
            "when": day_and_clock(row.changed_at) if row.changed_at else "",
            "words": f"{row.change.words}. {row.evidence}" if isinstance(row, ReviewLine) else f"{row.our_help} {row.child_told}",
        }
        for title, row in rows
    ]
