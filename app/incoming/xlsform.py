"""An XLSForm as a declaration that is not finished: what can be read of it, and what could not be carried."""

import re
from typing import Any

from pydantic import TypeAdapter

from app.declaration import Question
from app.declaration.answers import own_keys
from app.exchange.extensions import listed
from app.incoming.building import at_the_head, not_too_many, with_their_notes
from app.incoming.conditions import Known
from app.incoming.kinds import (
    CHANGED,
    CHOICES,
    FEW_CHOICES,
    HEADING,
    MEDIA,
    NO_WORDS,
    OF_THE_DEVICE,
    PLAIN,
    UNNAMED,
    WORKED_OUT,
    WORKS_OUT,
)
from app.incoming.naming import Keys, fitting, listed_briefly, short_name
from app.incoming.relevant import condition_from, days_taken, until_today
from app.incoming.report import Report
from app.incoming.workbook import form_of, leaves, only_a_heading, reserved_renamed, rows_by_name, rows_of_each, sheets_of
from app.untrusted_files.files import open_workbook, refuse

Tree = dict[str, Any]

QUESTION: TypeAdapter[Question] = TypeAdapter(Question)
UNWRITTEN: Tree = {"about": ["health"], "guidance": {"look_for": "-"}, "short": "-"}

GIVEN = re.compile(r"(?:generated_note_name|generated_table_list_label|reserved_name_for_field_list_labels)_(\d+)")
"""What pyxform calls a row that has no name, and the rows that it adds for a table: the number is that of the row."""


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
        """`survey, row 12 ‘age’`; a row that has no name is given one by pyxform, with its number at the end."""
        name = str(row.get("name", ""))[:60]
        if id(row) in self.rows:
            return f"survey, row {self.rows[id(row)]} ‘{name}’"
        given = GIVEN.fullmatch(name)
        return f"survey, row {given[1]}" if given else f"survey ‘{name}’"

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
        return with_their_notes(self.made, self.report)

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
            self.note(row, section, place)
        elif kind in WORKED_OUT:
            self.report.shout(place, WORKS_OUT)
        elif kind in OF_THE_DEVICE:
            self.report.lost(place, f"“{kind}” is noted by a device there. The service notes who wrote what and when.")
        elif only_a_heading(row):
            self.report.changed(place, HEADING)
        else:
            self.question(row, kind, section, when)

    def note(self, row: Tree, section: Tree, place: str) -> None:
        """Words to read, at the head of their section; what else was told or shown with them is not carried."""
        words = fitting(self.words(row.get("label")), self.report, place)
        at_the_head(section, words, self.report, place)
        if words:
            self.report.changed(place, f"A note stands at the head of ‘{section['title']}’.")
        else:
            self.report.lost(place, "A note without words. It is left out.")
        if self.when(row, ()):
            self.report.lost(place, "When this note is shown. It always stands there.")
        if row.get("media"):
            self.report.lost(place, MEDIA)

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
            if kind in ("group", "repeat"):
                self.lost_inside(each)
            else:
                self.lost_as_a_column(each, kind, place)
            if self.when(each, ()):
                self.report.lost(place, "When it is asked, within a repeat. Its column is always there.")

    def lost_as_a_column(self, row: Tree, kind: str, place: str) -> None:
        """What a row in a repeat loses as a column, or why it is none."""
        if kind in WORKED_OUT:
            self.report.shout(place, WORKS_OUT)
        elif kind == "note":
            self.report.lost(place, "A note within a repeat. It is left out.")
        elif only_a_heading(row):
            self.report.changed(place, HEADING)
        else:
            self.lost_on_the_way(row, place)
            if listed(row.get("choices")):
                self.report.lost(place, "Which answers there are to choose from. Its column is answered in words.")

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
            MEDIA: row.get("media"),
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
