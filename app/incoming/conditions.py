"""FHIR's enableWhen as a condition of a declaration: what could be carried, and what of it is always asked instead."""

from typing import Any

from app.declaration import Question
from app.declaration.answers import own_keys
from app.exchange.extensions import listed
from app.incoming.report import Report

Tree = dict[str, Any]

COMPARED = {">", "<", ">=", "<="}


class Known:
    """What has been read of a Questionnaire: its questions by linkId, and the keys of choices by what FHIR calls them."""

    def __init__(self) -> None:
        self.questions: dict[str, Question] = {}
        self.choices: dict[str, dict[str, str]] = {}

    def key_of(self, link: str, line: Tree) -> str | None:
        """The key of the answer that one line of enableWhen names."""
        coding = line.get("answerCoding")
        if isinstance(coding, dict):
            given = coding.get("code") or coding.get("display")
        else:
            given = next((value for name, value in line.items() if name.startswith("answer")), None)
        if isinstance(given, bool):
            return "yes" if given else "no"
        return self.choices.get(link, {}).get(str(given))


def condition_of(item: Tree, known: Known, report: Report, place: str) -> Tree | None:
    """The condition of one item, as a declaration writes it; None where it has none, or none that could be carried."""
    lines = listed(item.get("enableWhen"))
    read = [one_condition(line, known) for line in lines]
    kept = [each for each in read if each is not None]
    lost = len(lines) - len(kept)
    every = item.get("enableBehavior") == "all"
    if lost and (not every or not kept):
        report.lost(place, "When it is asked: that hangs on a comparison or an answer which is not here. It is always asked.")
        return None
    if lost:
        report.lost(place, f"Part of when it is asked: {lost} of {len(lines)} conditions. It may be asked more often.")
    if not kept:
        return None
    if len(kept) == 1:
        return kept[0]
    return {"kind": "all_of" if every else "any_of", "conditions": kept}


def one_condition(line: Tree, known: Known) -> Tree | None:
    """One line of enableWhen as a declaration writes it."""
    link, operator = str(line.get("question", "")), line.get("operator")
    other = known.questions.get(link)
    if other is None or operator in COMPARED:
        return None
    if operator == "exists":
        answered = {"kind": "answer_is", "question": other.key, "one_of": sorted(own_keys(other))}
        return answered if line.get("answerBoolean") is not False else {"kind": "not", "condition": answered}
    key = known.key_of(link, line)
    if key is None or key not in own_keys(other):
        return None
    equal = {"kind": "answer_is", "question": other.key, "one_of": [key]}
    return equal if operator == "=" else {"kind": "not", "condition": equal}
