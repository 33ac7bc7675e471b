"""An XLSForm as a declaration that is not finished: what can be read of it, and what could not be carried."""

from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from app.declaration import Question
from app.declaration.answers import own_keys
from app.exchange.extensions import listed
from app.incoming.building import not_too_many
from app.incoming.conditions import Known
from app.incoming.naming import Keys, fitting, listed_briefly, short_name
from app.incoming.relevant import condition_from, days_taken, until_today
from app.incoming.report import Report
from app.incoming.workbook import form_of, reserved_renamed, rows_by_name, sheets_of
from app.untrusted_files.files import open_workbook, refuse

Tree = dict[str, Any]

QUESTION: TypeAdapter[Question] = TypeAdapter(Question)
UNWRITTEN: Tree = {"about": ["health"], "guidance": {"look_for": "-"}, "short": "-"}

IN_WORDS = {"text", "string", "phone number", "barcode", "time"}
NUMBERS = {"integer", "int", "decimal", "range"}
DATES = {"date", "dateTime", "datetime", "date time"}
CHOICES = {"select one", "select all that apply", "select one external", "rank", "odk:rank"}
WORKED_OUT = {"calculate", "hidden"}
OF_THE_DEVICE = {
    "start", "end", "today", "deviceid", "device id", "subscriberid", "simserial", "phonenumber", "username", "email", "audit",
    "start-geopoint", "background-audio", "instance name", "uuid", "get start time", "get end time", "get today", "get device id",
}  # fmt: skip
WORKS_OUT = "It is worked out there. Nothing from outside is run here, so nobody works it out."
FEW_CHOICES = 2
NO_WORDS, UNNAMED = "NO_LABEL", "data"
"""What many forms write where they have no words, and what pyxform calls a form that has no name."""

YES_NO = [{"key": "yes", "words": "Yes"}, {"key": "no", "words": "No"}]
PLAIN: tuple[tuple[set[str], Tree], ...] = (
    (NUMBERS, {"kind": "number", "unit": "in all"}),
    (DATES, {"kind": "date"}),
    ({"acknowledge", "trigger"}, {"kind": "choose_one", "choices": YES_NO}),
    (IN_WORDS, {"kind": "words", "shows": None}),
)
"""What the plain types become."""

CHANGED = {
    "decimal": "Parts of a number: whole numbers are asked for here.",
    "acknowledge": "A box to tick: it is a question with yes and no.",
    "trigger": "A box to tick: it is a question with yes and no.",
    "time": "A time of day is answered in words.",
} | dict.fromkeys(DATES - {"date"}, "The time of day: only the date is asked for here.")
"""Types of which something is answered otherwise here."""


def declaration_from(file: str, data: bytes, report: Report) -> Tree:
    """The declaration as far as the form goes. Raises CannotRead, naming the place, for what is no XLSForm or asks nothing."""
    sheets = sheets_of(file, open_workbook(file, data))
    not_too_many(file, len(sheets["survey"]))
    reserved_renamed(sheets, report)
    form = form_of(file, sheets)
    whole = Form(form, rows_by_name(sheets), report)
    named = {name: value for name, value in form.items() if value != UNNAMED}
    stem = file.rsplit(".", 1)[0]
    title = fitting(named.get("title"), report, "settings", otherwise=stem.replace("_", " ").capitalize())
    sections = whole.sections()
    if not sections:
        refuse(
            file,
            "sheet survey",
            "No question in it can be asked here.",
            "Ask something in words, by choices, as a number or as a date.",
        )
    key = Keys("tool").new(str(named.get("id_string") or stem))
    return {"key": key, "version": "1.0.0", "title": title, "sections": sections}


class Form:
    """One XLSForm being read: keys given, questions known, and the sections they stand in."""

    def __init__(self, form: Tree, rows: dict[str, list[int]], report: Report) -> None:
        self.form, self.report = form, report
        self.rows = rows_of_each(form, {name: iter(numbers) for name, numbers in rows.items()})
        self.known = Known()
        self.questions, self.parts = Keys("q"), Keys("part")
        self.made: list[Tree] = []
        self.asked_when: dict[str, tuple[tuple[str, str], ...]] = {}
        self.languages: set[str] = set()

    def place(self, row: Tree) -> str:
        """`survey, row 12 ‘age’`."""
        name = str(row.get("name", ""))[:60]
        return f"survey, row {self.rows[id(row)]} ‘{name}’" if id(row) in self.rows else f"survey ‘{name}’"

    def sections(self) -> list[Tree]:
        """A section for each group at the top; questions outside any are one of their own."""
        top = {"name": "questions", "label": "Questions", "type": "group"}
        section: Tree | None = None
        for row in listed(self.form.get("children")):
            if row.get("type") == "group" and row.get("name") != "meta":
                self.group(row)
                section = None
            elif row.get("name") != "meta":
                section = section or self.begin(top)
                self.one(row, section, ())
        self.conditions()
        if len(self.languages) > 1:
            told = listed_briefly(sorted(self.languages))
            self.report.lost("survey", f"Words in other languages: one was taken of {told}.")
        return [section for section in self.made if section["questions"]]

    def begin(self, group: Tree) -> Tree:
        """A new section."""
        name = str(group.get("name", ""))
        title = fitting(
            self.words(group.get("label")), self.report, self.place(group), otherwise=name.replace("_", " ").capitalize()
        )
        section: Tree = {"key": self.parts.new(name), "title": title, "questions": []}
        self.made.append(section)
        return section

    def group(self, group: Tree) -> None:
        """A group at the top, with what hangs on its own condition."""
        section, when = self.begin(group), self.when(group, ())
        for row in listed(group.get("children")):
            self.one(row, section, when)

    def when(self, row: Tree, above: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """The conditions above, with this row's own."""
        bind = row.get("bind")
        relevant = bind.get("relevant") if isinstance(bind, dict) else None
        return (*above, (self.place(row), str(relevant))) if relevant else above

    def one(self, row: Tree, section: Tree, above: tuple[tuple[str, str], ...]) -> None:
        """One row of the survey."""
        kind, place = str(row.get("type", "")), self.place(row)
        when = self.when(row, above)
        if kind == "group":
            self.report.changed(place, f"A group within a group: its questions stand in ‘{section['title']}’.")
            for inside in listed(row.get("children")):
                self.one(inside, section, when)
        elif kind == "note":
            words = fitting(self.words(row.get("label")), self.report, place)
            section["introduction"] = "\n".join(part for part in (section.get("introduction", ""), words) if part)[:4000]
            self.report.changed(place, f"A note stands at the head of ‘{section['title']}’.")
            if not section["introduction"]:
                del section["introduction"]
        elif kind in WORKED_OUT:
            self.report.shout(place, WORKS_OUT)
        elif kind in OF_THE_DEVICE:
            self.report.lost(place, f"“{kind}” is noted by a device there. The service notes who wrote what and when.")
        else:
            self.question(row, kind, section, when)

    def question(self, row: Tree, kind: str, section: Tree, when: tuple[tuple[str, str], ...]) -> None:
        """One question, if there is a kind for it."""
        place, name = self.place(row), str(row.get("name", ""))
        made = self.by_type(row, kind, place)
        if made is None:
            self.report.lost(place, f"A question of the type “{kind[:40]}” cannot be asked here. It is left out.")
            return
        wording = fitting(self.words(row.get("label")), self.report, place, otherwise=name.replace("_", " "))
        key = self.questions.new(name)
        whole = {"key": key, "wording": wording, "short": short_name(wording), **made}
        hint = fitting(self.words(row.get("hint")), self.report, place)
        whole |= {"hint": hint} if hint else {}
        self.known.questions[name] = QUESTION.validate_python({**UNWRITTEN, **whole})
        self.known.choices.setdefault(name, {each: each for each in own_keys(self.known.questions[name])})
        section["questions"].append(whole)
        if when:
            self.asked_when[key] = when
        self.lost_on_the_way(row, place)

    def by_type(self, row: Tree, kind: str, place: str) -> Tree | None:
        """The kind of question, and what belongs to that kind; None where there is none."""
        if kind in CHANGED:
            self.report.changed(place, CHANGED[kind])
        if kind in CHOICES:
            return self.choices(row, kind, place)
        if kind in ("repeat", "loop"):
            return self.rows_of(row, place)
        found = next((made for kinds, made in PLAIN if kind in kinds), None)
        return {**found, **days_taken(row, found["kind"])} if found else None

    def choices(self, row: Tree, kind: str, place: str) -> Tree:
        """One of these, or as many as fit."""
        keys, by_name, made = Keys("a"), dict[str, str](), list[Tree]()
        for choice in listed(row.get("choices")):
            name = str(choice.get("name", ""))
            key = by_name[name] = keys.new(name)
            made.append(
                {"key": key, "words": fitting(self.words(choice.get("label")), self.report, place, otherwise=name or key)}
            )
        if len(made) < FEW_CHOICES:
            self.report.lost(
                place, "Its answers stand in a file elsewhere, or there are fewer than two. It is answered in words."
            )
            return {"kind": "words", "shows": None}
        if "rank" in kind:
            self.report.lost(place, "The order in which answers are put: here as many as fit are chosen.")
        self.known.choices[str(row.get("name", ""))] = by_name
        return {"kind": "choose_one" if kind.startswith("select one") else "choose_many", "choices": made}

    def rows_of(self, row: Tree, place: str) -> Tree:
        """A repeat: dated rows, with a column for each question in it, in groups or not."""
        keys, inside = Keys("c"), leaves(row)
        self.lost_inside(row)
        self.report.changed(place, "A repeat is rows with a date; each question in it is a column, answered in words.")
        columns = [
            {
                "key": keys.new(str(each.get("name", ""))),
                "words": fitting(self.words(each.get("label")), self.report, place, otherwise=name),
            }
            for each in inside
            if (name := str(each.get("name", "words")))
        ]
        return {"kind": "rows", "to_come": True, "columns": columns or [{"key": "what", "words": "What"}]}

    def lost_inside(self, row: Tree) -> None:
        """What stands in a repeat and becomes no column, or loses its condition there."""
        if isinstance(row.get("control"), dict) and row["control"].get("jr:count"):
            self.report.lost(self.place(row), "How often it is asked (repeat_count). As many rows are added as are wanted.")
        for each in listed(row.get("children")):
            kind, place = str(each.get("type", "")), self.place(each)
            if kind in WORKED_OUT:
                self.report.shout(place, WORKS_OUT)
            elif kind == "note":
                self.report.lost(place, "A note within a repeat. It is left out.")
            elif kind in ("group", "repeat"):
                self.lost_inside(each)
            else:
                self.lost_on_the_way(each, place)
                if listed(each.get("choices")):
                    self.report.lost(place, "Which answers there are to choose from. Its column is answered in words.")
            if self.when(each, ()):
                self.report.lost(place, "When it is asked, within a repeat. Its column is always there.")

    def words(self, label: object) -> object:
        """The words in one language: the form's own, else English, else the first there is."""
        if not isinstance(label, dict):
            return None if label == NO_WORDS else label
        self.languages |= {str(language) for language in label}
        own = str(self.form.get("default_language", ""))
        english = [name for name in label if str(name).lower().startswith("english") or "(en)" in str(name)]
        said = {name: words for name, words in label.items() if words and words != NO_WORDS}
        return next((said[name] for name in [own, *english, "default", *said] if name in said), None)

    def lost_on_the_way(self, row: Tree, place: str) -> None:
        """What a row says that has no place here."""
        bind = row["bind"] if isinstance(row.get("bind"), dict) else {}
        told = {
            "What may be answered (constraint).": bind.get("constraint") if not until_today(row) else None,
            "An answer that stands there from the beginning (default). Nothing is answered before somebody is asked.": row.get(
                "default"
            ),
            "Pictures, sound or film (media).": row.get("media"),
            "Which answers are offered when (choice_filter). All are offered.": row.get("choice_filter"),
            "That it cannot be changed (read_only).": bind.get("readonly"),
        }
        for words, there in told.items():
            if there:
                self.report.lost(place, words)
        if bind.get("calculate"):
            self.report.shout(
                place, "Its answer is worked out there. Nothing from outside is run here: somebody has to answer it."
            )
        if str(bind.get("required", "")).lower() in ("yes", "true", "true()"):
            self.report.changed(place, "It must be answered there. Here an honest blank is always an answer.")

    def conditions(self) -> None:
        """When each question is asked: read last, for a condition may name a question further down."""
        for made in (question for section in self.made for question in section["questions"]):
            whens = self.asked_when.get(made["key"], ())
            found = [condition_from(relevant, self.known, self.report, place) for place, relevant in whens]
            kept = [each for each in found if each is not None]
            if kept:
                made["ask_if"] = kept[0] if len(kept) == 1 else {"kind": "all_of", "conditions": kept}


def rows_of_each(form: Tree, numbers: dict[str, Iterator[int]]) -> dict[int, int]:
    """The row of the sheet that each part of the form was read from, by its place in memory: both stand in one order."""
    found: dict[int, int] = {}
    for row in listed(form.get("children")):
        number = next(numbers.get(str(row.get("name", "")), iter(())), None)
        found |= {id(row): number} if number else {}
        found |= rows_of_each(row, numbers)
    return found


def leaves(row: Tree) -> list[Tree]:
    """The questions in a repeat, whatever groups they stand in."""
    found: list[Tree] = []
    for each in listed(row.get("children")):
        kind = str(each.get("type", ""))
        if kind in ("group", "repeat"):
            found += leaves(each)
        elif kind != "note" and kind not in WORKED_OUT:
            found.append(each)
    return found
