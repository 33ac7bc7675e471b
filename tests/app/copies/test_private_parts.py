"""What is private is for its author and the supervisor only: on every page and copy, in every deed, on both databases."""

from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.answers.given import NOTHING, WordsGiven
from app.answers.slots import THINKING, Slot
from app.assessments import actions
from app.assessments.guard import open_assessment
from app.assessments.models import Answer, Assessment, Cited
from app.assessments.writing import Typed, answer
from app.audit.models import Trail
from app.declaration import Tool
from app.declaration.tool import Adaptation, Add
from app.declaration.vocabulary import Comparability, Voice
from app.evidence.models import Statement
from app.people.practitioner import Practitioner
from tests.app.copies.arranged import everything_in
from tests.support.answering import analysed, send, sign, wrote
from tests.support.every_kind import a_tool_of_every_kind, an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, a_team
from tests.support.tools import a_question
from tests.support.visiting import Visitor, visitor

SIGNS = (
    "sign-answer",
    "sign-thinking",
    "sign-aside",
    "sign-differs",
    "sign-statement",
    "sign-note",
    "sign-no-longer-asked",
    "etween us",
)
"""Every private text, and the question’s own name."""


@dataclass
class Kept:
    """Ruth’s assessment with a private part; Ann works with her, Sam is in the team, Tom supervises."""

    service: FastAPI
    ruth: Practitioner
    ann: Practitioner
    sam: Practitioner
    tom: Practitioner
    family: Family
    id: UUID
    statement: UUID

    @property
    def address(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"

    def visit(self, who: Practitioner) -> Visitor:
        return visitor(self.service, as_=who).says_what_for(self.address)

    def on_its_way(self, *, signed: bool = False) -> None:
        with self.service.state.database.unit_of_work() as session:
            begun = session.get_one(Assessment, self.id)
            send(session, begun, self.ann)
            if signed:
                sign(session, begun, self.tom)

    def everywhere(self) -> list[str]:
        """Every page on which an answer or a statement may stand."""
        child = self.family.children[0].id
        onward = ("", "/sections/kinds", "/sections/kinds?view=between_us", "/read", "/finish", "/resume", "/copies/professional")
        family = ("", "/statements", f"/people/{child}", f"/people/{self.family.adults[0].id}", "/assessments", "/who-has-looked")
        return ["/", *(self.address + one for one in onward), *(self.family.address + one for one in family)]


def the_tool() -> Tool:
    """With a private question that only an adaptation asks, which is not in use."""
    hidden = a_question("no_longer", private=True, on_family_view=False)
    safer = Adaptation(
        key="safer",
        for_whom="A quiet word",
        when="Always.",
        what_changes="One more question.",
        comparable=Comparability.SAME,
        add=(Add(section="kinds", question=hidden),),
    )
    tool = a_tool_of_every_kind()
    return tool.model_copy(update={"adaptations": (*tool.adaptations, safer)})


@pytest.fixture
def kept(service: FastAPI) -> Kept:
    return kept_in(service)


@pytest.fixture
def kept_on_sqlite(sqlite_service: FastAPI) -> Kept:
    return kept_in(sqlite_service)


def kept_in(service: FastAPI) -> Kept:
    with service.state.database.unit_of_work() as session:
        team = a_team(session)
        ruth, ann, sam = (a_practitioner(session, name, team=team) for name in ("Ruth Adeyemi", "Ann Lee", "Sam Okafor"))
        tom = a_supervisor(session, team=team)
        family = a_family(session, allocated=[ruth, ann])
        begun = an_assessment(session, family, ruth, tool=the_tool())
        wrote(session, begun, ruth, "strength", WordsGiven(words="Open to all."), part=THINKING)
        wrote(session, begun, ruth, "between_us", WordsGiven(words="sign-answer"))
        wrote(session, begun, ruth, "between_us", WordsGiven(words="sign-thinking"), part=THINKING)
        wrote(session, begun, ruth, "between_us", WordsGiven(words="sign-aside"), part=f"~{tom.id}")
        wrote(session, begun, ruth, "_differs", WordsGiven(words="sign-differs"), part="between_us")
        wrote(session, begun, ruth, "no_longer", WordsGiven(words="sign-no-longer-asked"))
        analysed(session, begun, ruth)
    address = f"{family.address}/assessments/{begun.id}"
    said = {"question": "between_us", "kind": "said_by_child", "words": "sign-statement", "exact": "yes"}
    at = visitor(service, as_=ruth)
    at.post(f"{address}/statements", {**said, "seen_day": "1", "seen_month": "11", "seen_year": "2025", "place": "sign-note"})
    with service.state.database.reading() as session:
        statement = session.exec(select(Statement)).one()
        assert statement.kept_with == ruth.id
        return Kept(service, ruth, ann, sam, tom, family, begun.id, statement.id)


def found_at(kept: Kept, who: Practitioner) -> dict[str, list[str]]:
    """Each address at which something private is shown to somebody."""
    at = kept.visit(who)
    pages = {address: at.client.get(address).text for address in kept.everywhere()}
    shown = {address: [sign for sign in SIGNS if sign in page] for address, page in pages.items()}
    return {address: signs for address, signs in shown.items() if signs}


@pytest.mark.parametrize("way", ["draft", "sent", "signed"])
def test_nobody_else_meets_it_anywhere(kept_on_sqlite: Kept, way: str) -> None:
    kept = kept_on_sqlite
    if way != "draft":
        kept.on_its_way(signed=way == "signed")
    assert found_at(kept, kept.ann) == {}
    assert found_at(kept, kept.sam) == {}


def test_its_author_reads_it_where_it_was_written_and_is_told_that_it_is_private(kept: Kept) -> None:
    page = kept.visit(kept.ruth).client.get(f"{kept.address}/sections/kinds").text
    assert "sign-answer" in page
    assert "sign-statement" in page
    assert page.count("Only the author and the supervisor read this.") == 1
    assert "Only the author and the supervisor read this." in kept.visit(kept.ruth).client.get(f"{kept.address}/finish").text
    assert "Private" not in kept.visit(kept.sam).client.get(f"{kept.address}/sections/kinds").text


def test_the_supervisor_reads_it_too_and_no_copy_or_list_holds_it_for_anybody(kept: Kept) -> None:
    read = kept.visit(kept.tom).client.get(f"{kept.address}/read").text
    assert "sign-answer" in read
    assert "sign-statement" in read
    assert "Only the author and the supervisor read this." in read
    for who in (kept.ruth, kept.tom):
        found = found_at(kept, who)
        assert not {one for one in found if "/copies/" in one or "/statements" in one or "/people/" in one}
        assert kept.family.address not in found


def test_nor_does_the_family_s_copy(kept: Kept) -> None:
    kept.on_its_way(signed=True)
    copy = kept.visit(kept.ruth).client.get(f"{kept.address}/copies/family?to={kept.family.adults[0].id}")
    assert copy.status_code == 200
    assert [sign for sign in SIGNS if sign in copy.text] == []


def test_a_copy_in_pdf_does_not_hold_it(kept: Kept, pango: None) -> None:
    words = everything_in(kept.visit(kept.ruth).ask(f"{kept.address}/copies/professional.pdf").content)
    assert [sign for sign in SIGNS if sign in words] == []


def test_a_save_by_anybody_else_is_answered_as_if_the_question_were_not_there(kept: Kept) -> None:
    at = kept.visit(kept.ann)
    at.get(f"{kept.address}/sections/kinds", names=("Dean", "Mia", "Kelly"))
    operation = {"operation": str(uuid4())}
    mine = {"question": "between_us", **operation}
    sends = {
        "/answers/between_us": {"practitioner.answer": "mine", **operation},
        "/answers/no_longer": {"practitioner.answer": "mine", **operation},
        "/statements": {**mine, "kind": "seen", "words": "mine", "seen_day": "1", "seen_month": "11", "seen_year": "2025"},
        "/citations": {"question": "between_us", "statement": str(kept.statement)},
        "/parts": {"question": "between_us", "part": "practitioner.x", "do": "remove"},
        "/conflicts/between_us": {"place": "practitioner", "keep": "mine"},
        "/finish": {**operation, "about": "between_us", "difference": "mine"},
    }
    for where, form in sends.items():
        assert at.post(kept.address + where, form).status_code == 404, where
    assert at.ask(f"{kept.address}/conflicts/between_us").status_code == 404
    with kept.service.state.database.reading() as session:
        assert {one.written_by for one in session.exec(select(Answer).where(Answer.question == "between_us"))} == {kept.ruth.id}


def test_the_statement_is_put_right_by_its_author_and_found_by_nobody_else(kept: Kept) -> None:
    where = f"{kept.family.address}/statements/{kept.statement}"
    assert kept.visit(kept.ann).ask(where).status_code == 404
    assert kept.visit(kept.ann).post(where, {"kind": "seen", "words": "mine", "why": "Mine."}).status_code == 404
    at = kept.visit(kept.ruth)
    form = {"kind": "said_by_child", "words": "sign-statement, again", "seen_day": "1", "seen_month": "11", "seen_year": "2025"}
    at.get(where, names=("Dean", "Mia", "Kelly"))
    reply = at.post(where, {**form, "why": "Not quite."}, follow=True)
    assert "sign-statement, again" in reply.text
    assert found_at(kept, kept.ann) == {}


def test_it_is_used_under_no_other_question(kept: Kept) -> None:
    at = kept.visit(kept.ruth)
    page = at.client.get(f"{kept.address}/sections/kinds").text
    assert f'<option value="{kept.statement}">' not in page
    at.get(f"{kept.address}/sections/kinds", names=("Dean", "Mia", "Kelly"))
    reply = at.post(f"{kept.address}/citations", {"question": "strength", "statement": str(kept.statement)})
    assert reply.status_code == 404
    at.post(f"{kept.address}/finish", {"operation": str(uuid4()), "cite": str(kept.statement)})
    with kept.service.state.database.reading() as session:
        assert [one.question for one in session.exec(select(Cited))] == ["between_us"]


def test_last_time_s_private_words_stay_with_who_wrote_them(kept: Kept) -> None:
    kept.on_its_way(signed=True)
    with kept.service.state.database.unit_of_work() as session:
        theirs = an_assessment(session, kept.family, kept.ann, tool=the_tool())
        wrote(session, theirs, kept.ann, "between_us", WordsGiven(words="Ann’s own"))
        own = an_assessment(session, kept.family, kept.ruth, tool=the_tool())
    base = f"{kept.family.address}/assessments"
    page = kept.visit(kept.ann).client.get(f"{base}/{theirs.id}/sections/kinds").text
    assert "Ann’s own" in page
    assert [sign for sign in SIGNS if sign in page and sign != "etween us"] == []
    assert "Last time: sign-answer" in kept.visit(kept.ruth).client.get(f"{base}/{own.id}/sections/kinds").text


def test_somebody_else_s_correction_begins_without_it(kept: Kept) -> None:
    kept.on_its_way(signed=True)
    at = kept.visit(kept.ann)
    at.get(f"{kept.address}/correct", names=("Dean", "Mia", "Kelly"))
    corrected = at.post(f"{kept.address}/correct", {"why": "A date was wrong."}).headers["location"]
    with kept.service.state.database.reading() as session:
        found = session.exec(select(Answer).where(Answer.assessment_id == UUID(corrected.rpartition("/")[2]))).all()
        assert {one.question for one in found} >= {"strength", "_analysis"}
        assert not {"between_us", "no_longer"} & {one.question for one in found}
        assert [sign for one in found for sign in SIGNS if sign in one.value] == []


def test_a_note_on_a_part_that_is_private_whole_is_not_shown_to_others(kept: Kept) -> None:
    tool = the_tool()
    alone = tool.sections[0].model_copy(
        update={"key": "my_day", "title": "My own day", "questions": (a_question("tired", private=True),)}
    )
    with kept.service.state.database.unit_of_work() as session:
        begun = an_assessment(
            session,
            kept.family,
            kept.ruth,
            tool=tool.model_copy(update={"key": "two_parts", "sections": (*tool.sections, alone)}),
        )
        wrote(session, begun, kept.ruth, "tired", WordsGiven(words="sign-answer"))
        send(session, begun, kept.ruth)
        actions.return_with_notes(session, assessment=begun, notes={"my_day": "sign-note"}, by=kept.tom)
    address = f"{kept.family.address}/assessments/{begun.id}"
    for onward in ("", "/read", "/sections/kinds", "/finish"):
        words = kept.visit(kept.ann).client.get(address + onward).text
        assert "sign-note" not in words
        assert "My own day" not in words
    assert kept.visit(kept.ann).ask(f"{address}/sections/my_day").status_code == 404
    assert "sign-note" in kept.visit(kept.ruth).client.get(f"{address}/read").text


def test_the_trail_names_neither_the_words_nor_the_question(kept: Kept) -> None:
    with kept.service.state.database.reading() as session:
        lines = " ".join(f"{one.what} {one.detail}" for one in session.exec(select(Trail)))
    assert [sign for sign in (*SIGNS, "between_us") if sign in lines] == []


def test_what_was_set_aside_there_does_not_keep_a_colleague_from_sending(kept: Kept) -> None:
    with kept.service.state.database.unit_of_work() as session:
        begun = session.get_one(Assessment, kept.id)
        wrote(session, begun, kept.ruth, "between_us", NOTHING)
        mine = {Slot("between_us", Voice.PRACTITIONER): Typed(WordsGiven(words="sign-aside"), 0)}
        written = answer(session, assessment=begun, typed=mine, operation="late", by=kept.ruth)
        assert len(written.conflicts) == 1
        opened = open_assessment(session, kept.ann, kept.family.id, kept.id)
        assert "between_us" not in opened.asked.by_key
        send(session, begun, kept.ann)
