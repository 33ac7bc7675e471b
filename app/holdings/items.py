"""Everything one family's record holds about one person: every table is walked, and each row is somebody's or everybody's."""

import datetime
from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlmodel import Session

from app.answers.given import NOTHING
from app.answers.privacy import is_hidden
from app.answers.slots import Slot
from app.assessments.begun import AskedTool, adaptation_keys, asked
from app.assessments.queries import read_given
from app.cases.models import Person
from app.cases.wording import called
from app.declaration.wording import Names
from app.filing.kinds import Checked, FileKind
from app.holdings.kinds import KINDS, Kind, links_to_person, way_to_family
from app.holdings.things import KEPT_BACK, LOOK_AT_IT, SAYS_WHERE, SAYS_WHY, TELLS_OF_HARM, Filed, Item, Whose
from app.holdings.walk import Row, Walk, walked
from app.holdings.wording import IDS, answer_words, fields_of
from app.terms.purposes import used_in
from app.web.pages import in_england
from app.web.text import folded
from app.withholding.plan_lines import WORDS as PLAN_LINES
from app.withholding.plan_lines import aim_item, day_item, line_item, review_item, step_item
from app.withholding.rules import (
    answer_item,
    appointment_item,
    attachment_item,
    attendance_item,
    event_item,
    pen_item,
    statement_item,
)

NO_KEY = UUID(int=0)
"""Stands for the key of a row that has none of its own."""

HARD = frozenset({"harm", "safety", "domestic_abuse"})
"""Kinds of events and facts that tell of harm."""

NOT_HANDED_OVER: Mapping[Checked, str] = {
    Checked.WAITING: "It was not yet looked through for harm, so it is not handed over yet",
    Checked.HARMFUL: "Something harmful was found in it, so it is not handed over",
}

MARKED = {
    "statement": statement_item,
    "attachment": attachment_item,
    "person": pen_item,
    "chronology_event": event_item,
    "attendance": attendance_item,
    "appointment": appointment_item,
    "plan_outcome": aim_item,
    "plan_step": step_item,
    "plan_day": day_item,
    "plan_review_line": review_item,
}
"""A table → what a mark “not for X” calls one of its rows."""


def items_about(
    session: Session, case_id: UUID, person: Person, without: frozenset[UUID | None] = frozenset()
) -> tuple[Item, ...]:
    """Everything, each with whose it is; in the order of the headings, and under each by day.

    `without`: the request itself and its deadline, which change while they are answered.
    """
    walk = walked(session, case_id, person)
    every = ((kind, row) for kind in KINDS for row in walk.rows[kind.table] if not keys_of(row) & without)
    found = [one for kind, row in every if (one := item(walk, kind, row))]
    places = {kind.table: place for place, kind in enumerate(KINDS)}
    first = datetime.date.min
    return tuple(sorted(found, key=lambda one: (places[one.kind], one.group, one.day or first, one.key)))


def keys_of(row: Row) -> frozenset[UUID]:
    """A row's own key, and that of the deadline it is about."""
    return frozenset((row.get("id", NO_KEY), row.get("step_id", NO_KEY)))


def item(walk: Walk, kind: Kind, row: Row) -> Item | None:
    """One row as a thing of the pack; None for a row that says nothing (an answer that was taken away again)."""
    key = "|".join(str(row[column.name]) for column in kind.rows().primary_key)
    if kind.table == "person" and row["id"] != walk.person.id:
        return None
    if kind.table == "answer" and read_given(row["value"]) == NOTHING:
        return None
    above = walk.above(kind, row)
    fields, private_to = told(walk, kind, row)
    texts = folded(" ".join(words for _, words in fields))
    whose = whose_is(walk, kind, row, above, texts)
    follows = follows_what(kind, row)
    flags = () if follows else tuple(dict.fromkeys(flags_of(walk, kind, row, whose, texts)))
    if private_to is not None:
        flags = (*flags, "It is in a private part, which is in no copy.")
    group = str(row.get("assessment_id") or "") if kind.table == "answer" else kind.table
    return Item(
        kind.table, key, kind.heading, kind.one, day_of(kind, row), fields, whose, flags, private_to, follows, group,
        filed(walk, kind, row), bool(kind.alone) and row[kind.alone] is None,
    )  # fmt: skip


def filed(walk: Walk, kind: Kind, row: Row) -> Filed | None:
    """The file of a drawing, photo or paper that stands, and was not found to be harmful."""
    if kind.table != "attachment" or row["id"] in walk.put_right or row["checked"] in NOT_HANDED_OVER:
        return None
    return Filed(row["file_id"], row["fingerprint"], row["kind"] is FileKind.PICTURE)


def follows_what(kind: Kind, row: Row) -> tuple[str, str] | None:
    if not kind.follows:
        return None
    table = next(key.column.table.name for key in kind.rows().c[kind.follows].foreign_keys)
    return table, str(row[kind.follows])


def day_of(kind: Kind, row: Row) -> datetime.date | None:
    """The day a thing is dated by."""
    when = row.get(kind.dated) if kind.dated else None
    if isinstance(when, datetime.datetime):
        return in_england(when).date()
    return when if isinstance(when, datetime.date) else None


def told(walk: Walk, kind: Kind, row: Row) -> tuple[tuple[tuple[str, str], ...], UUID | None]:
    """What a row says in words, and in whose private part it is."""
    private_to = row.get(kind.private) if kind.private else None
    if kind.table not in ("answer", "assessment", "finding"):
        stays = NOT_HANDED_OVER.get(row["checked"]) if kind.table == "attachment" else ""
        own = fields_of(with_purpose(walk, kind, row), walk.names, way_to_family(kind.table))
        return (*own, *((("The file", stays),) if stays else ())), private_to
    if kind.table == "finding":
        shown = {name: row[name] for name in ("dimension", "signal", "level", "voice", "words", "seen_on", "carer_id")}
        return fields_of(shown, walk.names, ""), None
    begun = row if kind.table == "assessment" else walk.above(kind, row)
    tool = tool_of(walk, begun) if begun else None
    if begun is None or tool is None:
        return fields_of(row, walk.names, ""), None
    if kind.table == "assessment":
        return (("Which", f"{tool.tool.title} {tool.tool.version}"), *fields_of(row, walk.names, "")), None
    return told_answer(walk, row, begun, tool)


def with_purpose(walk: Walk, kind: Kind, row: Row) -> Row:
    """The row with what somebody was asked about, or opened the record for, in words and not by its key."""
    if not row.get("purpose"):
        return row
    purposes = used_in(walk.session)
    words = purposes.opened_for if kind.table == "purpose_given" else purposes.agreed_to
    return {**row, "purpose": words(row["purpose"])}


def tool_of(walk: Walk, begun: Row) -> AskedTool | None:
    """The tool as this assessment was begun with it."""
    if begun["id"] not in walk.tools:
        walk.tools[begun["id"]] = asked(walk.session, begun["release_id"], adaptation_keys(begun["adaptations"]), begun["depth"])
    return walk.tools[begun["id"]]


def told_answer(walk: Walk, row: Row, begun: Row, tool: AskedTool) -> tuple[tuple[tuple[str, str], ...], UUID | None]:
    child = next((one for one in walk.people if one.id == begun["child_id"]), None)
    names = Names(child=(called(child) if child else "") or "the child")
    question = tool.by_key.get(row["question"])
    people = {str(one): name for one, name in walk.names.items()}
    slot = Slot(row["question"], row["voice"], row["part"])
    of_whom = people.get(row["part"], "")
    voice = row["voice"].words + (f" ({of_whom})" if of_whom else "")
    later = any(
        one["number"] > row["number"]
        for one in walk.rows["answer"]
        if all(one[name] == row[name] for name in ("assessment_id", "question", "voice", "part"))
    )
    fields = (
        ("In which assessment", tool.tool.title),
        *answer_words(question, read_given(row["value"]), names, people),
        ("Whose view", voice),
        ("Written by", walk.names.get(row["written_by"], "")),
        *((("Changed since", "This is an earlier answer"),) if later else ()),
    )
    return fields, begun["author_id"] if is_hidden(slot, tool.private) else None


def people_of_row(walk: Walk, kind: Kind, row: Row, above: Row | None) -> frozenset[UUID]:
    """Everybody in the family whom a row points to: by its links, by a key in its text, and by what it hangs on."""
    family = {one.id for one in walk.people}
    own = {row[name] for name in links_to_person(kind.table) if row.get(name)}
    own |= {UUID(one) for value in row.values() if isinstance(value, str) for one in IDS.findall(value)}
    own |= walk.beside.get(row.get("id", walk.case_id), frozenset())
    if above is not None and not links_to_person(kind.table):
        own |= {value for name, value in above.items() if name in ("child_id", "about_id", "person_id") and value}
    return frozenset(own & family)


def whose_is(walk: Walk, kind: Kind, row: Row, above: Row | None, texts: str) -> Whose:
    people = people_of_row(walk, kind, row, above)
    if kind.table == "household_member" and row["person_id"] != walk.person.id:
        return Whose.OTHERS
    if people == {walk.person.id} or (kind.table == "person"):
        return Whose.THEIRS
    if walk.person.id in people or (walk.me is not None and walk.me.search(texts)):
        return Whose.SPEAKS
    if above is not None and not links_to_person(kind.table):
        return Whose.SPEAKS if walk.person.id in keys_in(above) else Whose.OTHERS
    return Whose.FAMILY if kind.of_family and not people else Whose.OTHERS


def keys_in(row: Row) -> frozenset[UUID]:
    """Every key that stands in the text of a row."""
    return frozenset(UUID(one) for value in row.values() if isinstance(value, str) for one in IDS.findall(value))


def flags_of(walk: Walk, kind: Kind, row: Row, whose: Whose, texts: str) -> Iterable[str]:
    """Why somebody has to decide about a row."""
    yield from third_parties(walk, row, whose, texts)
    yield from marks(walk, kind, row)
    if str(row.get("kind", "")) in HARD or kind.table == "protection_plan":
        yield TELLS_OF_HARM
    if row.get("restricted") or any(home and home in texts for home in walk.restricted):
        yield SAYS_WHERE
    if filed(walk, kind, row):
        yield LOOK_AT_IT
    if kind.told:
        yield "It is in free words. Look whether they speak of anybody else."


def third_parties(walk: Walk, row: Row, whose: Whose, texts: str) -> Iterable[str]:
    """Who else it is about, or comes from."""
    if whose is Whose.SPEAKS:
        yield "It is about somebody else as well."
    named = [name for name, pattern in walk.others if pattern.search(texts)]
    if named:
        yield f"It speaks of {', '.join(named)}."
    if row.get("speaker") or (row.get("speaker_id") and row["speaker_id"] != walk.person.id):
        yield "It was said or written by somebody else."


def marks(walk: Walk, kind: Kind, row: Row) -> Iterable[str]:
    """From whom somebody kept it back, and why."""
    if row.get("not_for_family"):
        yield "It is marked as not for the family: it names or comes from somebody else."
    for why in sorted({why for item in marked_as(walk, kind, row) for why in walk.marks.get(item, ())}):
        yield f"{KEPT_BACK}: {why}"
    if kind.table == "kept_back":
        yield SAYS_WHY


def marked_as(walk: Walk, kind: Kind, row: Row) -> tuple[str, ...]:
    """What a mark “not for X” calls this thing, and whatever of it has a mark of its own; nothing for what is never marked."""
    if kind.table == "answer":
        return (answer_item(row["assessment_id"], row["question"]),)
    if kind.table == "plan_version":
        return tuple(item for item in walk.marks if plan_line_in(item, row["plan_id"], row["words"]))
    if kind.table == "plan_words":
        return (aim_item(row["part"]) if row["part"] else line_item(row["plan_id"], row["field"]),)
    own = (MARKED[kind.table](row["id"]),) if kind.table in MARKED else ()
    return (*own, *((aim_item(row["outcome_id"]),) if row.get("outcome_id") else ()))


def plan_line_in(item: str, plan_id: UUID, words: str) -> bool:
    """Whether a whole plan, as it was signed, has in it what is marked."""
    kind, _, rest = item.partition(":")
    return kind in PLAN_LINES and (rest.startswith(f"{plan_id}:") or rest in words)
