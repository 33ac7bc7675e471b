"""A FHIR R4 Questionnaire as a declaration that is not finished: what can be read of it, and what could not be carried."""

from typing import Any

from pydantic import TypeAdapter, ValidationError

from app.declaration import Question
from app.declaration.answers import own_keys
from app.exchange.conditions import enable_when
from app.exchange.extensions import Tree, extension_at, listed, ours
from app.exchange.questionnaire import CANONICAL, CONTROL
from app.incoming.building import at_the_head, with_their_notes
from app.incoming.conditions import Known, condition_of
from app.incoming.foreign import (
    NOBODY_ANSWERS,
    TURNED_ROUND,
    Foreign,
    extensions_told,
    hidden,
    left_out,
    place_of,
    question_from,
)
from app.incoming.naming import Keys, fitting
from app.incoming.report import Report
from app.refusals import CannotRead
from app.untrusted_files.files import PASSED_OVER

QUESTION: TypeAdapter[Question] = TypeAdapter(Question)

UNWRITTEN: Tree = {"about": ["health"], "guidance": {"look_for": "-"}, "short": "-"}
"""Stands in for what a practice lead has still to write, so that conditions can be read."""

TOLD = frozenset(
    {"resourceType", "url", "version", "name", "title", "status", "item", "extension", "description", "purpose", "copyright"}
    | {"publisher", "subjectType", "id", "meta", "text", "contained", "language", "modifierExtension"}
)
"""Fields of a Questionnaire that are read, or say nothing to a practitioner."""

LEFT_UNREAD = {(name,) for name in PASSED_OVER}
"""What was passed over when the file was opened is not missing from it."""


def declaration_from(file: str, resource: Tree, report: Report) -> Tree:
    """The declaration as far as the Questionnaire goes. Raises CannotRead for what is no Questionnaire, or asks nothing."""
    if resource.get("resourceType") != "Questionnaire":
        kind = str(resource.get("resourceType", "nothing that says what it is"))[:60]
        raise CannotRead("file", f"{file}, resourceType: It is {kind}, and no Questionnaire. Export the Questionnaire itself.")
    if "group" in resource and "item" not in resource:
        what = "It is of an older FHIR (DSTU2), which asks within a ‘group’. Export it again as FHIR R4."
        raise CannotRead("file", f"{file}, group: {what}")
    if not isinstance(resource.get("item"), list) or not listed(resource.get("item")):
        raise CannotRead("file", f"{file}, item: It asks nothing. Choose a Questionnaire with at least one question.")
    whole = Whole(resource, report)
    own = ours(resource, "tool")
    declaration: Tree = dict(own) if isinstance(own, dict) else whole.told()
    url = resource.get("url")
    name = url.removeprefix(CANONICAL) if isinstance(url, str) and url.startswith(CANONICAL) else resource.get("name")
    title = fitting(resource.get("title"), report, "title", otherwise=str(name or "A tool from outside"))
    declaration |= {"key": Keys("tool").new(str(name or title)), "version": version_of(resource, report), "title": title}
    sections = whole.sections()
    if not sections:
        raise CannotRead("file", f"{file}, item: No question in it can be asked here. {first_line(report)}")
    return {**declaration, "sections": sections}


def first_line(report: Report) -> str:
    """What the report says first of what it asks, for a file of which nothing is left."""
    lines = sorted(report.lines(), key=lambda line: not line.place.startswith("item "))
    return next((f"{line.place}: {line.what}" for line in lines), "It holds words to read, and no question.")


def version_of(resource: Tree, report: Report) -> str:
    """Three numbers; whatever else is there is reported."""
    given = str(resource.get("version", ""))
    parts = given.split(".")
    if len(parts) == 3 and all(part.isascii() and part.isdigit() and len(part) < 5 for part in parts):
        return given
    if given:
        report.changed("version", f"It is “{given[:40]}” there, and begins as 1.0.0 here.")
    return "1.0.0"


class Whole:
    """One Questionnaire being read: keys given, questions known, and the sections they stand in."""

    def __init__(self, resource: Tree, report: Report) -> None:
        self.resource, self.report = resource, report
        self.foreign = Foreign(resource, report)
        self.known = Known()
        self.questions, self.parts = Keys("q"), Keys("part")
        self.made: list[Tree] = []

    def told(self) -> Tree:
        """What a Questionnaire of others says of itself."""
        for name in sorted(self.resource.keys() - TOLD):
            self.report.lost(name, "What the Questionnaire says of itself here.")
        extensions_told(self.resource, self.report, "the Questionnaire")
        purpose = fitting(self.resource.get("purpose"), self.report, "purpose")
        holder = fitting(self.resource.get("copyright") or self.resource.get("publisher"), self.report, "copyright")
        one_line = fitting(self.resource.get("description"), self.report, "description")
        return {
            **({"aims": {"purpose": purpose}} if purpose else {}),
            **({"one_line": one_line} if one_line else {}),
            **({"licence": {"holder": holder}} if holder else {}),
        }

    def sections(self) -> list[Tree]:
        """A section for each group at the top; questions that stand outside any are one of their own."""
        loose: list[Tree] = []
        for item in listed(self.resource["item"]):
            if item.get("type") == "group" and not (item.get("repeats") or item.get("modifierExtension") or hidden(item)):
                self.section(item, listed(item.get("item")))
            else:
                loose.append(item)
        if loose:
            self.section({"linkId": "questions", "text": self.resource.get("title") or "Questions"}, loose)
        self.conditions()
        return with_their_notes(self.made, self.report)

    def section(self, group: Tree, items: list[Tree]) -> None:
        """One section with the questions in it, those of groups inside it among them."""
        place = f"group ‘{str(group.get('linkId', ''))[:60]}’"
        title = fitting(group.get("text"), self.report, place, otherwise=str(group.get("linkId") or "Questions")[:60])
        own = ours(group, "section")
        section: Tree = {"key": "", "title": title, **(own if isinstance(own, dict) else {}), "questions": []}
        section["key"] = self.parts.new(str(section["key"] or group.get("linkId") or title))
        extensions_told(group, self.report, place)
        self.made.append(section)
        for item in items:
            self.one(item, section)

    def one(self, item: Tree, section: Tree) -> None:
        """One item: words to read, a group inside a group, or a question with what stands under it."""
        place = place_of(item)
        if item.get("modifierExtension"):
            self.report.shout(place, TURNED_ROUND)
        elif item.get("type") == "display":
            self.words_to_read(item, section, place)
        elif item.get("type") == "group" and hidden(item):
            left_out(item, NOBODY_ANSWERS, place, self.report)
        elif item.get("type") == "group" and not item.get("repeats"):
            self.report.changed(place, f"A group within a group: its questions stand in ‘{section['title']}’.")
            extensions_told(item, self.report, place)
            for inside in listed(item.get("item")):
                self.one(inside, section)
        else:
            self.question(item, section, place)

    def words_to_read(self, item: Tree, section: Tree, place: str) -> None:
        """Words between questions open their section; there is one place for them."""
        words = fitting(item.get("text"), self.report, place)
        if not words:
            return
        at_the_head(section, words, self.report, place)
        if not place.startswith("item ‘section."):
            self.report.changed(place, f"Words to read stand at the head of ‘{section['title']}’.")

    def question(self, item: Tree, section: Tree, place: str) -> None:
        """One question of our own kinds if it says so and holds to them; else as FHIR's type says."""
        link = str(item.get("linkId", ""))
        key = self.questions.new(link or str(item.get("text", "")))
        made = self.own_question(item, key, place) or question_from(item, key, place, self.foreign)
        if made is None:
            return
        if key != link:
            self.report.changed(place, f"Its linkId is kept as the key ‘{key}’.")
        section["questions"].append(made)
        self.know(link, made)
        if "kind" not in (ours(item, "question") or {}):
            for inside in listed(item.get("item")):
                if not is_help(inside):
                    self.under(inside, section, made, item)

    def under(self, inside: Tree, section: Tree, made: Tree, item: Tree) -> None:
        """An item under a question: asked after it."""
        if made["kind"] == "rows":
            return
        link = str(inside.get("linkId", ""))[:60]
        self.report.changed(f"item ‘{link}’", f"It stands under ‘{item.get('linkId', '')}’ there, and after it here.")
        self.one(inside, section)

    def own_question(self, item: Tree, key: str, place: str) -> Tree | None:
        """A question that a tool of this service wrote; None when it is not one, or no longer holds to its kind."""
        own = ours(item, "question")
        if not isinstance(own, dict) or "kind" not in own:
            return None
        hint = next((inside.get("text") for inside in listed(item.get("item")) if is_help(inside)), None)
        made = {**own, "key": key, "wording": item.get("text"), **own_answers(item, own), **({"hint": hint} if hint else {})}
        try:
            QUESTION.validate_python(made)
        except ValidationError as fault:
            self.report.shout(place, f"It says it is a question of this service, and is not ({fault.error_count()} faults).")
            return None
        return made

    def know(self, link: str, made: Tree) -> None:
        """Remembers a question, so that conditions may name it."""
        without = {name: value for name, value in made.items() if name != "ask_if"}
        known = QUESTION.validate_python({**UNWRITTEN, **without})
        self.known.questions[link] = known
        self.known.choices[link] = self.foreign.choices.get(known.key) or {key: key for key in own_keys(known)}

    def conditions(self) -> None:
        """When each question is asked: read last, for a condition may name a question further down."""
        by_key = {question.key: question for question in self.known.questions.values()}
        by_made = {made["key"]: made for made in self.all_made()}
        over = all_over(self.resource)
        for item in every_item(self.resource):
            known = self.known.questions.get(str(item.get("linkId", "")))
            made = by_made.get(known.key) if known else None
            if made is None:
                continue
            above = [each for each in over.get(id(item), ()) if each.get("enableWhen")]
            if "ask_if" in made:
                full = QUESTION.validate_python({**made})
                if enable_when(full.ask_if, by_key).get("enableWhen") == item.get("enableWhen"):
                    continue
                del made["ask_if"]
                self.report.changed(f"item ‘{made['key']}’", "When it is asked was changed outside. It is as enableWhen says.")
            found = [condition_of(each, self.known, self.report, place_of(each)) for each in (*above, item)]
            kept = [each for each in found if each]
            if kept:
                made["ask_if"] = kept[0] if len(kept) == 1 else {"kind": "all_of", "conditions": kept}

    def all_made(self) -> list[Tree]:
        """Every question so far."""
        return [question for section in self.made for question in section["questions"]]


def own_answers(item: Tree, own: Tree) -> Tree:
    """The choices or anchors of a question of this service, from its answerOptions."""
    options = [(coding_of(option), ours(option, "choice") or {}) for option in listed(item.get("answerOption"))]
    if own["kind"] == "ladder":
        family = {code["code"]: more["family_means"] for code, more in options if "family_means" in more and "code" in code}
        anchors = {code["code"]: more.get("means") for code, more in options if "code" in code}
        return {"anchors": anchors, **({"family_anchors": family} if family else {})}
    fixed = [code for code, _ in options if str(code.get("system", "")).startswith("urn:whole-picture:words:")]
    if own["kind"] not in ("choose_one", "choose_many", "pattern") or fixed:
        return {}
    return {"choices": [{"key": code.get("code"), "words": code.get("display"), **more} for code, more in options]}


def coding_of(option: Tree) -> Tree:
    """The coding of one answerOption."""
    coding = option.get("valueCoding")
    return coding if isinstance(coding, dict) else {}


def is_help(item: Tree) -> bool:
    """Whether an item is the help of the question it stands under."""
    control = (extension_at(item, CONTROL) or {}).get("valueCodeableConcept")
    codes = listed(control.get("coding")) if isinstance(control, dict) else []
    return item.get("type") == "display" and any(code.get("code") == "help" for code in codes)


def every_item(element: Tree) -> list[Tree]:
    """All items, outermost first."""
    return [each for item in listed(element.get("item")) for each in (item, *every_item(item))]


def all_over(element: Tree, above: tuple[Tree, ...] = ()) -> dict[int, tuple[Tree, ...]]:
    """For each item, by its place in memory, the items that it stands under: it is asked where they all are."""
    found: dict[int, tuple[Tree, ...]] = {}
    for item in listed(element.get("item")):
        found |= {id(item): above, **all_over(item, (*above, item))}
    return found


def shape_told(resource: Tree, report: Report) -> None:
    """Says where a Questionnaire does not hold to FHIR's published shape. It is read all the same, as far as it goes."""
    from fhir.resources.R4B.questionnaire import Questionnaire  # noqa: PLC0415

    try:
        Questionnaire.model_validate(resource)
    except ValidationError as fault:
        found: list[Any] = fault.errors(include_url=False, include_input=False, include_context=False)
        for each in [one for one in found if one["loc"][-1:] not in LEFT_UNREAD][:12]:
            place = ".".join(str(step) for step in each["loc"]) or "the Questionnaire"
            report.changed(place, f"It does not hold to FHIR R4 here ({each['msg'][:120].rstrip('.').lower()}).")
