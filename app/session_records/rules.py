"""The questions of a session, and when it may be finished. Pure thought."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

from app.cases.wording import how_many
from app.session_records.models import Explanation


@dataclass(frozen=True)
class Prompt:
    """One question of the session. `{child}` and `{worker}` are filled in."""

    key: str
    group: str
    label: str
    hint: str = ""
    each_child: bool = False
    private: bool = False
    unborn: str = ""
    """How it is asked of a baby who is expected."""
    unborn_hint: str = ""


PROMPTS = (
    Prompt(
        "day",
        "day",
        "What is it like to be {child} this week?",
        "Their day, from waking to sleeping: what they said or did first, then what you saw. “We do not know” is an answer.",
        each_child=True,
        unborn="What will it be like to be this baby, from the first day?",
        unborn_hint="Who is there on the first nights, and what is ready. “We do not know” is an answer.",
    ),
    Prompt("feelings", "feelings", "How do you feel when you knock, and when you leave?", "Yours, {worker}.", private=True),
    Prompt("visitor", "feelings", "What would a visitor notice?", "Somebody who comes today, and never came before."),
    Prompt("normal", "feelings", "What has come to seem normal?", "Something we would have written down in the first week."),
    Prompt(
        "one_only",
        "explanations",
        "If there are not two explanations: why not?",
        "Explanations are added further down. Leave this empty when there are two.",
    ),
    Prompt("well", "well", "What went well?", "Say it so that it can be repeated. {worker} sees it on My work."),
    Prompt("help", "well", "What will help you do this well?", "For {worker}: time, somebody to come along, something to learn."),
)
"""In the order in which they are asked."""

BY_KEY: Mapping[str, Prompt] = {prompt.key: prompt for prompt in PROMPTS}


def thought_id(session_id: UUID, prompt: str, person_id: UUID | None) -> UUID:
    """The lasting id of what is answered to one question, about one child where it is asked of each."""
    return uuid5(session_id, f"{prompt}|{person_id or ''}")


def place_of(prompt: str, person_id: UUID | None) -> str:
    """How a form names one question: `day|<child>`."""
    return f"{prompt}|{person_id or ''}"


def may_finish(
    *, days_told: int, children: int, explanations: Iterable[Explanation], why_not_two: str, decided: bool
) -> dict[str, str]:
    """What is still to be written before a session is finished: where on the page → what to do."""
    problems: dict[str, str] = {}
    if days_told < children:
        left = how_many(children - days_told, "child")
        problems["day"] = f"Write what it is like to be each child: {left} to go. “We do not know yet” is an answer."
    whole = [one for one in explanations if one.wrong]
    if len(whole) < 2 and not why_not_two:
        problems["explanations"] = "Write two explanations, each with what would show it is wrong; or say why there are not two."
    if not decided:
        problems["decisions"] = "Write at least one decision. To go on as now is one, with a day on which you look again."
    return problems
