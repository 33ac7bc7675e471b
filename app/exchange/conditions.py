"""When a question is asked, as FHIR's enableWhen says it: one level of all or any, and no “not yet known”."""

from collections.abc import Mapping
from typing import Any

from app.declaration import AllOf, AnswerIs, AnyOf, AskIf, Question
from app.declaration.answers import ANSWERED, BLANK

Tree = dict[str, Any]


def enable_when(condition: AskIf | None, questions: Mapping[str, Question]) -> Tree:
    """`enableWhen` and `enableBehavior`; empty where FHIR cannot say it, or there is nothing to say."""
    if isinstance(condition, AnswerIs):
        return written([condition], "any", questions)
    if isinstance(condition, AnyOf):
        plain = [each for each in condition.conditions if isinstance(each, AnswerIs)]
        return written(plain, "any", questions) if len(plain) == len(condition.conditions) else {}
    if isinstance(condition, AllOf):
        single = [each for each in condition.conditions if isinstance(each, AnswerIs) and len(each.one_of) == 1]
        return written(single, "all", questions) if len(single) == len(condition.conditions) else {}
    return {}


def written(conditions: list[AnswerIs], behaviour: str, questions: Mapping[str, Question]) -> Tree:
    """Plain conditions side by side; empty when one hangs on something FHIR has no word for (an honest blank)."""
    lines = [line_of(each.question, key, questions) for each in conditions for key in each.one_of]
    if not lines or None in lines:
        return {}
    return {"enableWhen": lines, "enableBehavior": behaviour}


def line_of(key: str, answer: str, questions: Mapping[str, Question]) -> Tree | None:
    """One line of enableWhen."""
    other = questions.get(key)
    if other is None or answer == BLANK:
        return None
    if answer == ANSWERED:
        return {"question": key, "operator": "exists", "answerBoolean": True}
    if other.kind == "act_now":
        return {"question": key, "operator": "=", "answerBoolean": answer == "yes"}
    return {"question": key, "operator": "=", "answerCoding": {"system": system_of(other), "code": answer}}


def system_of(question: Question) -> str:
    """The address of a question's own list of choices."""
    named = {"ladder": "level", "load": "load", "strength": "strength", "barriers": "barrier"}.get(question.kind)
    if named or (question.kind == "pattern" and not question.choices):
        return f"urn:whole-picture:words:{named or 'often'}"
    return f"urn:whole-picture:choices:{question.key}"
