"""Tools for tests: plain functions; whatever you do not name is ordinary and in order.

tool = a_tool(sections=(a_section(a_ladder("food"), a_choice("who", "mum", "dad")),))
"""

import datetime
from typing import Any

from app.declaration import (
    ActNow,
    Adaptation,
    Aims,
    Anchors,
    BlindSpot,
    Choice,
    ChooseOne,
    Citation,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Licence,
    Methodology,
    Minutes,
    Question,
    Reading,
    Section,
    Subject,
    Tool,
)

LOOK = Guidance(look_for="What the child gets.")
ABOUT = (Dimension.BASIC_CARE,)
ANCHORS = Anchors(steady="Every day.", mostly="Most days.", on_and_off="Some days.", mostly_not="Few days.")


def a_question(key: str = "seen", **given: Any) -> InTheirWords:
    """A question answered in words."""
    ordinary: dict[str, Any] = {"wording": "What was seen?", "short": "What was seen", "about": ABOUT, "guidance": LOOK}
    return InTheirWords(key=key, **(ordinary | given))


def a_ladder(key: str = "food", **given: Any) -> Ladder:
    """A need-met ladder."""
    ordinary: dict[str, Any] = {
        "wording": "{child} has enough to eat",
        "family_wording": "Does {child} get enough to eat?",
        "short": "Food and drink",
        "about": ABOUT,
        "anchors": ANCHORS,
        "guidance": LOOK,
    }
    return Ladder(key=key, **(ordinary | given))


def a_choice(key: str = "who", *choices: str, **given: Any) -> ChooseOne:
    """A question with a few choices, each with the same key and words."""
    named = tuple(Choice(key=each, words=each.replace("_", " ").capitalize()) for each in choices or ("yes", "no"))
    ordinary: dict[str, Any] = {"wording": "Who was there?", "short": "Who was there", "about": ABOUT, "guidance": LOOK}
    return ChooseOne(key=key, **({"choices": named} | ordinary | given))


def an_act_now(key: str = "alone", **given: Any) -> ActNow:
    """A question about today."""
    ordinary: dict[str, Any] = {
        "wording": "Is {child} alone now?",
        "short": "Alone",
        "about": (Dimension.SAFETY,),
        "guidance": LOOK,
        "what_to_do": "Ring now.",
    }
    return ActNow(key=key, **(ordinary | given))


def a_section(*questions: Question, key: str = "care", title: str = "Basic care", **given: Any) -> Section:
    """A section, with one ladder unless questions are given."""
    return Section(key=key, title=title, questions=questions or (a_ladder(),), **given)


def an_adaptation(key: str = "interpreter", **given: Any) -> Adaptation:
    """An adaptation that changes the method."""
    ordinary: dict[str, Any] = {
        "for_whom": "A family with an interpreter",
        "when": "When people share no language.",
        "what_changes": "More time, shorter sentences.",
        "comparable": Comparability.WITH_CARE,
    }
    if not {"method", "reword", "leave_out", "add", "use_instead"} & given.keys():
        ordinary["method"] = ("Book double time.",)
    return Adaptation(key=key, **(ordinary | given))


def a_method(**given: Any) -> Methodology:
    """How an ordinary tool is used: in 5 minutes or in 20."""
    ordinary: dict[str, Any] = {
        "approach": "Look, listen, write.",
        "who_uses_it": "Any practitioner.",
        "with_whom": "The parent or carer.",
        "setting": "At home.",
        "minutes": Minutes(quick=5, full=20),
        "reading": Reading(rule="Side by side.", why="Averages hide."),
        "evidence": (Citation(authors="A. Writer", year="2020", title="On care", supports="Why it asks."),),
        "limits": ("It is a glance.",),
        "blind_spots": (BlindSpot(cannot_see="The night.", covered_by="another_tool"),),
    }
    return Methodology(**(ordinary | given))


def a_tool(key: str = "small_tool", **given: Any) -> Tool:
    """A tool in order: one section with one ladder, one adaptation."""
    ordinary: dict[str, Any] = {
        "version": "1.0.0",
        "title": key.replace("_", " ").title(),
        "family_title": "Your child’s day",
        "one_line": "A small tool.",
        "subject": Subject.CHILD,
        "aims": Aims(purpose="See how care is.", objectives=("Look.",), helps_to_decide=("What next.",), not_for=("A grade.",)),
        "methodology": a_method(),
        "adaptations": (an_adaptation(),),
        "sections": (a_section(),),
        "owner": "The practice lead",
        "review_by": datetime.date(2027, 6, 1),
        "licence": Licence(holder="The partnership", terms="Free to use."),
    }
    return Tool(key=key, **(ordinary | given))
