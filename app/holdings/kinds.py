"""Everything the record keeps, table by table: under which heading of a pack it stands, or why it is in none.

A new kind of thing registers itself with one line in KINDS, or in OUTSIDE with a reason. A test fails while it is in neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, false, or_, select
from sqlmodel import SQLModel


@dataclass(frozen=True)
class Kind:
    """One kind of thing: its table, its heading, what one of it is called, and the column with its day."""

    table: str
    heading: str
    one: str
    dated: str
    told: bool = False
    """True: free words that may speak of anybody, so that somebody decides about each."""
    of_family: bool = False
    """True: what says nothing of one person speaks of the whole family, and so of everybody in it."""
    follows: str = ""
    """The column that points to the thing it repeats: it is given, or left out, with that."""
    private: str = ""
    """The column with the practitioner whose private part it is in, where it is in one."""

    alone: str = ""
    """The column with the moment from which others may read it. While it is empty, its author alone does, the supervisor not."""

    def rows(self) -> Table:
        return SQLModel.metadata.tables[self.table]


YOU, HELP, SAID, ASSESSED, HAPPENED, AGREED, KEPT = (
    "Who you are and who your people are",
    "The help there has been",
    "What was seen, said and written",
    "Assessments",
    "What happened and when",
    "What was agreed and what was due",
    "How the record was kept",
)
HEADINGS = (YOU, HELP, SAID, ASSESSED, HAPPENED, AGREED, KEPT)
"""In the order in which a pack is read."""

KINDS: tuple[Kind, ...] = (
    Kind("person", YOU, "About you", "created_at"),
    Kind("other_name", YOU, "Another name", "since"),
    Kind("identifier", YOU, "A number others know you by", ""),
    Kind("characteristic", YOU, "What we adapt to", "since"),
    Kind("known_strength", YOU, "What is strong", "noted_on"),
    Kind("relationship", YOU, "Who people are to one another", "since"),
    Kind("household", YOU, "A home", "seen_on"),
    Kind("household_member", YOU, "Who lives or stays where", "since"),
    Kind("case_record", HELP, "The record", "opened_at", of_family=True),
    Kind("case_member", HELP, "When you were in this record", "since"),
    Kind("stage", HELP, "A stage of help", "since", of_family=True),
    Kind("stage_was", HELP, "How a stage of help was written before", "changed_at", told=True, of_family=True),
    Kind("protection_plan", HELP, "A child protection plan", "since", told=True),
    Kind("allocation", HELP, "Who has worked with the family", "since", of_family=True),
    Kind("involvement", HELP, "Who is there for the family", "since", of_family=True),
    Kind("handover", HELP, "A note from one worker to the next", "offered_at", told=True, of_family=True),
    Kind("supervision_session", HELP, "When your family was talked over in supervision", "held_on", of_family=True),
    Kind("session_agenda", HELP, "Something to talk over in supervision", "", told=True, of_family=True),
    Kind("session_thought", HELP, "A thought in supervision", "changed_at", told=True, of_family=True, private="private_to"),
    Kind("session_explanation", HELP, "An explanation that was considered", "", told=True, of_family=True),
    Kind("session_after_note", HELP, "A note after supervision", "written_at", told=True, of_family=True),
    Kind(
        "reflection",
        HELP,
        "A practitioner’s own reflection",
        "written_on",
        told=True,
        of_family=True,
        private="author_id",
        alone="shared_at",
    ),
    Kind("statement", SAID, "Seen, said or written", "seen_on", told=True, private="kept_with"),
    Kind("attachment", SAID, "A drawing, photo or paper", "made_on", told=True, of_family=True, private="kept_with"),
    Kind("sitting", ASSESSED, "A visit or conversation", "seen_on", told=True),
    Kind("assessment", ASSESSED, "An assessment", "begun_at", told=True),
    Kind("answer", ASSESSED, "An answer", "written_at", told=True),
    Kind("finding", ASSESSED, "What an answer showed", "frozen_at", follows="answer_id"),
    Kind("cited", ASSESSED, "What an answer rests on", "since", follows="statement_id"),
    Kind("section_mark", ASSESSED, "A part that was completed", "marked_at", follows="assessment_id"),
    Kind("adaptation_change", ASSESSED, "How an assessment was changed to suit you", "changed_at", told=True),
    Kind("family_copy_allowed", ASSESSED, "Why a copy for the family may be made", "allowed_at", told=True),
    Kind("assessment_move", ASSESSED, "When an assessment went on with newer questions", "moved_at", follows="assessment_id"),
    Kind("answer_after_move", ASSESSED, "An answer to questions as they were asked before", "", follows="answer_id"),
    Kind("return_note", ASSESSED, "A supervisor’s note", "returned_at", told=True),
    Kind("note_kept", ASSESSED, "A supervisor’s note that is being written", "kept_at", told=True, private="account_id"),
    Kind("difference_comment", ASSESSED, "What might explain that two people saw it differently", "written_at", told=True),
    Kind("not_now", ASSESSED, "Why another tool was not used", "since", told=True),
    Kind("linked_use", ASSESSED, "Another tool that was used", "started_at", told=True),
    Kind("linked_summary", ASSESSED, "What another tool gave", "written_at", told=True),
    Kind("chronology_event", HAPPENED, "Something that happened", "first_on", told=True, of_family=True),
    Kind("chronology_event_child", HAPPENED, "Whose life it was in", "", follows="event_id"),
    Kind("attendance", HAPPENED, "Time at school", "since"),
    Kind("appointment", HAPPENED, "An appointment", "on", told=True),
    Kind("chronology_batch", HAPPENED, "Rows another service sent", "sent_at", told=True, of_family=True),
    Kind("agreement", AGREED, "What was agreed", "agreed_on", told=True),
    Kind("explained", AGREED, "What was explained, and how it landed", "explained_on", told=True),
    Kind("next_step", AGREED, "Something that was due", "due_on", told=True, of_family=True),
    Kind("session_decision", AGREED, "What was decided in supervision", "due_on", told=True, of_family=True),
    Kind("deadline_was", AGREED, "When something was due before", "changed_at", told=True, of_family=True),
    Kind("child_plan", AGREED, "A plan for you", "begun_on", told=True),
    Kind("plan_words", AGREED, "What a plan says", "written_at", told=True),
    Kind("plan_outcome", AGREED, "Something that was to be different for you", "added_at", follows="plan_id"),
    Kind("plan_outcome_need", AGREED, "What that was to answer", "since", follows="outcome_id"),
    Kind("plan_need_reason", AGREED, "Why nothing was planned for a need", "written_at", told=True),
    Kind("plan_outcome_turn", AGREED, "What became of something in a plan", "recorded_at", told=True),
    Kind("plan_outcome_held", AGREED, "Whether a supervisor says that a change holds", "said_at", told=True),
    Kind("plan_step", AGREED, "Who was to do what", "by_on", told=True),
    Kind("plan_day", AGREED, "Your day, as it was and as it was wanted", "added_at", told=True),
    Kind("plan_view", AGREED, "What somebody said of a plan", "asked_on", told=True),
    Kind("plan_version", AGREED, "A plan as it was signed", "signed_at", told=True),
    Kind("plan_reopened", AGREED, "Why a plan was opened again", "reopened_at", told=True),
    Kind("plan_review", AGREED, "When a plan was looked at again", "on", told=True),
    Kind("plan_review_line", AGREED, "What was different by then", "", told=True),
    Kind("put_off", KEPT, "Something a practitioner put off", "until", told=True, of_family=True),
    Kind("dip_case", KEPT, "When the record was looked at for its quality", "", of_family=True),
    Kind("dip_grade", KEPT, "What was written when its quality was looked at", "changed_at", told=True, of_family=True),
    Kind("copy_release", KEPT, "A copy that was asked for", "asked_at", told=True),
    Kind("opened_in_need", KEPT, "When the record was opened in need", "opened_at", told=True, of_family=True),
    Kind("purpose_given", KEPT, "What a colleague opened the record for", "given_at", told=True, of_family=True),
    Kind("legal_hold", KEPT, "Why the record is held longer", "placed_at", told=True, of_family=True),
    Kind("record_closed", KEPT, "When the record was closed, and why", "closed_at", told=True, of_family=True),
    Kind("kept_back", KEPT, "Something kept back", "since", told=True),
    Kind("return_match", KEPT, "Whether a number in the authority’s return is yours", "decided_at"),
    Kind("access_request", KEPT, "A request to see the record", "asked_on", told=True),
)
"""Every kind that a pack can hold, in the order of its headings."""

OUTSIDE: Mapping[str, str] = {
    "access_decision": "What is decided about each thing in a pack: it would repeat what is kept back. The reasons are listed.",
    "access_pack": "The making of the pack itself.",
    "account": "About practitioners, who ask their employer. Those who worked with somebody are named with their work.",
    "app_code": "Apps that practitioners sign in with.",
    "cohort_attended": "An authority’s return of attendance, for figures: no name, apart from records. Ask where it came from.",
    "cohort_batch": "Which returns were brought in: about nobody.",
    "cohort_child": "An authority’s own return, for figures: a number and no name, apart from records. Ask where it came from.",
    "cohort_fault": "Lines of a return that break a rule: about nobody.",
    "cohort_spell": "An authority’s own return, for figures: dated help of a number, no name. Ask where it came from.",
    "cohort_total": "Totals of everybody in a year: about nobody.",
    "dip_sample": "Which records were drawn to look at their quality: about nobody. What was written of each is there.",
    "dataset_export": "Which tables without names were taken out, by whom and what for: about nobody.",
    "destruction": "Records that were destroyed: a reference, kinds and numbers. About nobody.",
    "destruction_file": "Files that go with a record that was destroyed: generated names.",
    "draft_tool": "Tools on their way to the shelf: about nobody.",
    "figure_refused": "Figures that are not worked out, and why: about nobody.",
    "figure_row": "Counts: about nobody.",
    "figure_state": "When figures were worked out: about nobody.",
    "figure_told": "Counts as they were told before: about nobody.",
    "held_licence": "Licences for instruments: about nobody.",
    "held_training": "Practitioners’ training: they ask their employer.",
    "learning_edition": "Sheets of learning that were published: about nobody.",
    "learning_theme": "Themes of learning: about nobody.",
    "learning_words": "What was learnt, in general words: about nobody.",
    "named_staff": "Which staff may open a record: about staff, and it keeps people safe.",
    "name_word": "Names once more, cut into words to be found by. The names themselves are there.",
    "passkey": "Devices that practitioners sign in with.",
    "records_counted": "When live records were counted: about nobody.",
    "recovery_code": "Codes that practitioners keep for the day they lose their phone: none can be read back.",
    "same_person": "Which two records were asked about or made one. What they hold, and every name, stands with the person.",
    "seal_asked": "Who asked for a seal on a record: about staff, and it keeps people safe.",
    "sign_in_elsewhere": "Which practitioner signs in with which account of their employer.",
    "signed_out_elsewhere": "That practitioners signed out of their employer’s sign-in: about practitioners.",
    "signinattempt": "Tries at signing in: about practitioners.",
    "signinsession": "Practitioners’ sessions.",
    "suite_use": "How often tools are used, as counts: about nobody.",
    "team": "Teams: about nobody.",
    "tool_release": "The tools as they were: about nobody. The questions stand beside each answer.",
    "tool_step": "How a tool came to the shelf: about nobody.",
    "trail_head": "Marks by which it shows that the trail is whole: about nobody.",
    "waiting_step": "Sign-ins that were begun and not finished: about practitioners.",
    "trail": "Who looked and who did what, by reference only. Each family’s page says who has looked; ask for it by itself.",
}
"""Every table that is in no pack, with the reason."""


@cache
def by_table() -> Mapping[str, Kind]:
    return {kind.table: kind for kind in KINDS}


SHARED = frozenset({"account", "team", "tool_release", "person", "signinsession"})
"""Tables that belong to no family: a link to one of them does not make a row a family's."""


@cache
def way_to_family(name: str) -> str:
    """The column by which a row of this table belongs to a family's record; "" where it belongs to none.

    One that is always there comes before one that may be empty: a step of a plan is the plan’s, wherever it was decided.
    """
    table = SQLModel.metadata.tables[name]
    if name == "case_record":
        return "id"
    for key in sorted(
        table.foreign_keys, key=lambda one: (one.column.table.name != "case_record", one.parent.nullable, one.parent.name)
    ):
        above = key.column.table.name
        if above == "case_record" or (above not in SHARED | {name} and way_to_family(above)):
            return key.parent.name
    return ""


def in_family(table: Table, case_id: UUID) -> ColumnElement[bool]:
    """True of the rows of this table that belong to a family's record, directly or through what they hang on."""
    way = way_to_family(table.name)
    if not way:
        return false()
    key = next((one for one in table.c[way].foreign_keys), None)
    if key is None or key.column.table.name == "case_record":
        return table.c[way] == case_id
    above = key.column.table
    return table.c[way].in_(select(key.column).where(in_family(above, case_id)))


@cache
def links_to_person(name: str) -> tuple[str, ...]:
    """The columns of a table that point to a person."""
    table = SQLModel.metadata.tables[name]
    return tuple(sorted(key.parent.name for key in table.foreign_keys if key.column.table.name == "person"))


def about_person(table: Table, person_ids: Any) -> ColumnElement[bool]:
    """True of the rows that point to one of these people."""
    links = links_to_person(table.name)
    own = (table.c.id.in_(person_ids),) if table.name == "person" else ()
    return or_(false(), *own, *(table.c[name].in_(person_ids) for name in links))
