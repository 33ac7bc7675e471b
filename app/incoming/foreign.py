"""Items of a Questionnaire that others wrote, each as the kind of question that comes nearest to it."""

from typing import Any

from app.exchange.extensions import OURS, Tree, extension_at, listed
from app.exchange.questionnaire import CONTROL, EXCLUSIVE, LARGEST, SMALLEST, UNIT
from app.incoming.naming import Keys, fitting, short_name
from app.incoming.report import Report

HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
ORDINALS = ("ordinalValue", "itemWeight", "iso21090-CO-value", "questionnaire-ordinalValue")
UNSAID = frozenset({CONTROL, SMALLEST, LARGEST, UNIT, "http://hl7.org/fhir/StructureDefinition/rendering-markdown"})
"""Extensions that are read, or only say how an item looks."""

LOUD = ("calculatedExpression", "enableWhenExpression", "initialExpression", "answerExpression", "variable", "targetConstraint")
"""Extensions that compute: nothing from outside is ever run."""

IN_WORDS = frozenset({"string", "text", "url", "time", "quantity"})
CHANGED = {
    "url": "An address is answered in words.",
    "time": "A time of day is answered in words.",
    "quantity": "A quantity is answered in words, with its unit.",
    "decimal": "Parts of a number: whole numbers are asked for here.",
    "dateTime": "The time of day: only the date is asked for here.",
}
"""Types of which something is answered otherwise here."""

NOBODY_ANSWERS = "It is hidden there and nobody answers it."
LEFT_OUT = {"attachment": "A file cannot be an answer.", "reference": "A link to another record cannot be an answer."}
ANSWERED_ELSEWHERE = ("required", "maxLength", "readOnly", "prefix", "code", "definition")
MOST = 10_000_000


TURNED_ROUND = (
    "modifierExtension: the file says that something turns its meaning round, and it cannot be read here. "
    "The item, with all that stands under it, is left out."
)


class Foreign:
    """What a Questionnaire of others holds besides its items: lists of answers, and the keys given to them."""

    def __init__(self, resource: Tree, report: Report) -> None:
        self.report = report
        self.lists = {f"#{each.get('id')}": each for each in listed(resource.get("contained"))}
        self.choices: dict[str, dict[str, str]] = {}


def question_from(item: Tree, key: str, place: str, foreign: Foreign) -> Tree | None:
    """The question that an item becomes; None when there is no such kind, with a line that says so."""
    report, kind = foreign.report, str(item.get("type", ""))
    if kind in LEFT_OUT or hidden(item):
        left_out(item, LEFT_OUT.get(kind, NOBODY_ANSWERS), place, report)
        return None
    wording = fitting(item.get("text"), report, place, otherwise=str(item.get("linkId") or "A question")[:60])
    if not item.get("text"):
        report.changed(place, "It has no words of its own; its linkId stands in their place.")
    made: Tree = {"key": key, "wording": wording, "short": short_name(wording), **by_type(item, kind, key, place, foreign)}
    help_words = next((each.get("text") for each in listed(item.get("item")) if each.get("type") == "display"), None)
    if help_words:
        made["hint"] = fitting(help_words, report, place)
    lost_on_the_way(item, place, report)
    return made


def by_type(item: Tree, kind: str, key: str, place: str, foreign: Foreign) -> Tree:
    """The kind of question, and what belongs to that kind."""
    report = foreign.report
    if kind in CHANGED:
        report.changed(place, CHANGED[kind])
    if kind == "boolean":
        return {"kind": "choose_one", "choices": [{"key": "yes", "words": "Yes"}, {"key": "no", "words": "No"}]}
    if kind in ("choice", "open-choice", "coding"):
        return choices_from(item, kind, key, place, foreign)
    if kind in ("integer", "decimal"):
        return {"kind": "number", **number_facts(item)}
    if kind in ("date", "dateTime"):
        return {"kind": "date", "to_come": True}
    if kind == "group":
        return rows_from(item, place, report)
    return in_words(item, kind, place, report)


def in_words(item: Tree, kind: str, place: str, report: Report) -> Tree:
    """A question that is answered in words, because it was or because there is nothing nearer."""
    if kind not in IN_WORDS:
        report.changed(place, f"The type “{kind[:40]}” is not one of FHIR R4. It is answered in words.")
    if item.get("repeats"):
        report.changed(place, "Several answers: they are written together in one box.")
    return {"kind": "words", "shows": None, "long": kind == "text"}


def choices_from(item: Tree, kind: str, key: str, place: str, foreign: Foreign) -> Tree:
    """One of these, or as many as fit; in words where the list of answers is not in the file or is too short."""
    report = foreign.report
    options = listed(item.get("answerOption"))
    offered = [(option, answer_words(option)) for option in options] or from_list(item, place, foreign)
    keys, by_code, choices, scored = Keys("a"), dict[str, str](), list[Tree](), 0
    for option, (code, words) in offered:
        scored += has_ordinal(option)
        if option.get("modifierExtension"):
            report.shout(place, f"modifierExtension on the answer “{words[:60]}”: it may mean its opposite. It is left out.")
            continue
        made = keys.new(code or words)
        by_code |= {code: made, words: made}
        alone = (extension_at(option, EXCLUSIVE) or {}).get("valueBoolean") is True
        choices.append(
            {"key": made, "words": fitting(words, report, place, otherwise=made), **({"alone": True} if alone else {})}
        )
    if scored:
        report.lost(place, f"The numbers beside its answers ({scored}). Their order is kept; nothing is added up here.")
    if len(choices) < 2:
        report.changed(place, "There are fewer than two answers to choose from in the file. It is answered in words.")
        return {"kind": "words", "shows": None}
    if kind == "open-choice":
        report.changed(place, "“Another answer” is written in words beside the choices.")
        choices.append({"key": keys.new("another"), "words": "Another answer"})
    foreign.choices[key] = by_code
    return {"kind": "choose_many" if item.get("repeats") in (True, "true") else "choose_one", "choices": choices}


def from_list(item: Tree, place: str, foreign: Foreign) -> list[tuple[Tree, tuple[str, str]]]:
    """The answers of a list that is in the file. One that is elsewhere is never fetched."""
    address = item.get("answerValueSet")
    held = foreign.lists.get(str(address))
    if held is None:
        if address:
            foreign.report.lost(place, "Its answers stand in a list elsewhere (answerValueSet). Nothing is fetched.")
        return []
    expansion, compose = held.get("expansion"), held.get("compose")
    found = listed(expansion.get("contains")) if isinstance(expansion, dict) else []
    for each in listed(compose.get("include")) if isinstance(compose, dict) and not found else []:
        found += listed(each.get("concept"))
    return [(each, (str(each.get("code", "")), str(each.get("display") or each.get("code", "")))) for each in found]


def answer_words(option: Tree) -> tuple[str, str]:
    """Code and words of one answer, whatever its type."""
    coding = option.get("valueCoding")
    if isinstance(coding, dict):
        code = str(coding.get("code", ""))
        return code, str(coding.get("display") or code)
    value = next((str(value) for name, value in option.items() if name.startswith("value")), "")
    return value, value


def has_ordinal(option: Tree) -> bool:
    """Whether a number to be added up stands beside an answer."""
    coding = option.get("valueCoding")
    held = [*listed(option.get("extension")), *(listed(coding.get("extension")) if isinstance(coding, dict) else [])]
    return any(str(each.get("url", "")).endswith(ORDINALS) for each in held)


def number_facts(item: Tree) -> Tree:
    """Unit and bounds of a number."""
    unit: Any = (extension_at(item, UNIT) or {}).get("valueCoding")
    words = (unit.get("display") or unit.get("code")) if isinstance(unit, dict) else None
    facts: Tree = {"unit": str(words or "in all")[:60]}
    for name, url in (("smallest", SMALLEST), ("largest", LARGEST)):
        found = extension_at(item, url) or {}
        value = next((found[each] for each in ("valueInteger", "valueDecimal") if each in found), None)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < MOST:
            facts[name] = int(value)
    return facts


def rows_from(item: Tree, place: str, report: Report) -> Tree:
    """A group that repeats: dated rows, with a column for each thing asked in it, in groups or not."""
    report.changed(place, "A group that repeats is rows with a date; each thing asked in it is a column, answered in words.")
    keys = Keys("c")
    columns = [
        {"key": keys.new(str(each.get("linkId", ""))), "words": fitting(each.get("text"), report, place, otherwise="Words")}
        for each in asked_in(item, report)
    ]
    return {"kind": "rows", "to_come": True, "columns": columns or [{"key": "what", "words": "What"}]}


def asked_in(item: Tree, report: Report) -> list[Tree]:
    """All that is asked in a group that repeats, with a line for whatever becomes no column or loses something there."""
    found: list[Tree] = []
    for each in listed(item.get("item")):
        kind, place = str(each.get("type", "")), place_of(each)
        if each.get("modifierExtension"):
            report.shout(place, TURNED_ROUND)
        elif kind in LEFT_OUT or hidden(each):
            left_out(each, LEFT_OUT.get(kind, NOBODY_ANSWERS), place, report)
        elif kind == "display":
            report.lost(place, "Words to read, in a group that repeats. They are left out.")
        else:
            found += [each] if kind != "group" else []
            lost_in_rows(each, kind, place, report)
            found += asked_in(each, report)
    return found


def lost_in_rows(item: Tree, kind: str, place: str, report: Report) -> None:
    """What one thing loses that is asked in a group that repeats."""
    if item.get("enableWhen"):
        report.lost(place, "When it is asked, in a group that repeats. Its column is always there.")
    if listed(item.get("answerOption")) or item.get("answerValueSet"):
        report.lost(place, "Which answers there are to choose from. Its column is answered in words.")
    if kind == "group" and item.get("repeats"):
        report.changed(place, "A group that repeats within another: what is asked in it is a column of the same rows.")
    lost_on_the_way(item, place, report)


def place_of(item: Tree) -> str:
    """`item ‘1.2’`."""
    return f"item ‘{str(item.get('linkId', ''))[:60]}’"


def left_out(item: Tree, why: str, place: str, report: Report) -> None:
    """Says that an item is left out, and everything that would be asked under it with it."""
    report.lost(place, f"{why} It is left out.")
    for each in listed(item.get("item")):
        if each.get("type") != "display":
            left_out(each, f"It stands under {place}.", place_of(each), report)


def hidden(item: Tree) -> bool:
    """Whether an item is there for machines only."""
    return (extension_at(item, HIDDEN) or {}).get("valueBoolean") is True


def lost_on_the_way(item: Tree, place: str, report: Report) -> None:
    """What an item says that has no place here."""
    chosen = any(each.get("initialSelected") for each in listed(item.get("answerOption")))
    if item.get("initial") or chosen:
        report.lost(place, "An answer that stands there from the beginning. Nothing is answered here before somebody is asked.")
    if item.get("required") is True:
        report.changed(place, "It must be answered there. Here an honest blank is always an answer.")
    for name in ANSWERED_ELSEWHERE[1:]:
        if item.get(name):
            report.lost(place, f"{name}: there is no such thing here.")
    extensions_told(item, report, place)


def extensions_told(element: Tree, report: Report, place: str) -> None:
    """Every extension that is not carried, by the last word of its address; those that compute are shouted."""
    if element.get("modifierExtension") and place == "the Questionnaire":
        report.shout(
            place, "modifierExtension: the file says that something turns its meaning round, and it cannot be read here."
        )
    for each in listed(element.get("extension")):
        url = str(each.get("url", ""))
        if url in UNSAID or url.startswith(OURS):
            continue
        name = url.rstrip("/").rsplit("/", 1)[-1][:60] or "without an address"
        if name.endswith(LOUD):
            report.shout(
                place, f"{name}: something is worked out there. Nothing from outside is run here, so nobody works it out."
            )
        else:
            report.lost(place, f"Extension {name}.")
