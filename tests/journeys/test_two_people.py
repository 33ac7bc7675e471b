"""Two people, and five more round them, on one assessment and its record: in whatever order they act, what must be so is so.

No word that was kept is lost; what was signed never changes; nobody sees what they may not, nor is told that it is there; every
deed and every refusal has its line in the trail, and the trail is whole; and nothing falls over.
"""

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlmodel import col, select

from app.access.rules import Need
from app.assessments.models import Assessment, State
from app.cases.models import Access, Allocation, Case, Part
from app.doors.models import Handover, NamedStaff
from app.merging.models import Answered, SamePerson
from app.opening import marks_of
from tests.journeys.two_people import EVERYBODY, Kept, Two
from tests.support.answering import analysed, send, sign
from tests.support.every_kind import an_assessment
from tests.support.part import Part as PartOf

SOMEBODY = st.sampled_from(EVERYBODY)
THE_TWO = st.sampled_from(("ruth", "sam"))
MOSTLY_THE_TWO = st.one_of(THE_TWO, THE_TWO, SOMEBODY)
MOSTLY_SUPERVISORS = st.one_of(st.sampled_from(("tom", "ada")), st.sampled_from(("tom", "ada")), SOMEBODY)
TYPED = st.sampled_from(
    ("She said: “I make the toast.”", "<script>alert(1)</script> & 'so'", "Zoë ате 🍞", "=1+1\r\n\r\ntwo", "{{ 7*7 }} %s \\")
)
BOXES = st.sampled_from((("words", "child"), ("words", "practitioner"), ("between_us", "practitioner")))
OF_THE_RECORD = ("", "/people", "/assessments", "/who-has-looked", "/record", "/access", "/statements", "/chronology")
OF_THE_ASSESSMENT = ("", "/sections/kinds", "/read", "/finish", "/sign", "/correct", "/copies/professional")
PAGES = st.sampled_from((*OF_THE_RECORD, *(f"{{at}}{one}" for one in OF_THE_ASSESSMENT)))
WRITING = ("/finish", "/correct", "/people")


class TwoPeople(RuleBasedStateMachine):
    """The record, and what anybody may try."""

    service: ClassVar[FastAPI]
    done: ClassVar[list[int]]

    def __init__(self) -> None:
        super().__init__()
        self.two = Two.begun(self.service)
        self.numbers: dict[tuple[str, UUID, str, str], int] = {}
        """Which number of an answer each person last saw in its place."""
        self.last: tuple[str, str, dict[str, str]] | None = None
        """The last save of all: who, where, what."""
        self.sendings: list[str] = [""]
        """Every sending that a page of the supervisor's has shown."""

    @initialize(how_far=st.sampled_from(("draft", "draft", "sent", "signed")))
    def begins(self, how_far: str) -> None:
        two = self.two
        if how_far == "draft":
            return
        with two.database.unit_of_work() as session:
            one = session.get_one(Assessment, two.assessment)
            analysed(session, one, two.people["ruth"])
            send(session, one, two.people["ruth"])
            if how_far == "signed":
                sign(session, one, two.people["tom"])
        if how_far == "signed":
            self.was_signed(two.assessment)

    # --- an assessment

    def fresh(self, who: str, question: str, field: str) -> int:
        """The number in a place, as the page of this person shows it."""
        page = self.two.browsers[who].ask(f"{self.two.at}/sections/kinds").text
        marked = f'form="answer-{question}" name="seen.{field}" value="'
        plain = f'name="seen.{field}" value="'
        at = page.find(f'id="answer-{question}"')
        found = page.find(marked)
        found = found + len(marked) if found >= 0 else page.find(plain, at) + len(plain)
        return int(page[found : page.index('"', found)])

    @rule(who=MOSTLY_THE_TWO, box=BOXES, typed=TYPED, looks=st.booleans())
    def writes(self, who: str, box: tuple[str, str], typed: str, looks: bool) -> None:
        two, (question, field) = self.two, box
        private = question == "between_us"
        may = two.may_write(who) and not (private and not two.reads_private(who, two.assessment))
        place = (who, two.assessment, question, field)
        if looks and may and two.state().open_for_answers:
            self.numbers[place] = self.fresh(who, question, field)
        words = f"{typed} w{uuid4().hex[:12]}"
        sent = {"operation": str(uuid4()), f"{field}.answer": words, f"seen.{field}": str(self.numbers.get(place, 0))}
        address = f"{two.at}/answers/{question}"
        open_ = two.state().open_for_answers
        reply = two.sends(who, address, sent, may=may, line="answered", htmx=True)
        if not may:
            return
        assert open_ or reply.status_code in (409, 422), "it was sent or signed, and an answer was taken"
        if reply.status_code == 200 or (open_ and reply.status_code == 409):
            two.kept.append(Kept(two.assessment, words, private, who))
            self.last = (who, address, sent)
        if reply.status_code == 200:
            assert reply.headers["X-Saved"] == sent["operation"]
            self.numbers[place] = self.numbers.get(place, 0) + 1

    @precondition(lambda self: self.last is not None)
    @rule()
    def sends_the_last_save_again(self) -> None:
        assert self.last is not None
        who, address, sent = self.last
        before = len(self.two.rows)
        reply = self.two.browsers[who].post_htmx(address, sent)
        assert reply.status_code in (200, 404, 409, 422)
        self.two.check()
        assert len(self.two.rows) == before, "sent twice, it was kept twice"

    @rule(who=MOSTLY_THE_TWO, keep=st.sampled_from(("mine", "theirs", "both")), question=st.sampled_from(("words", "between_us")))
    def settles(self, who: str, keep: str, question: str) -> None:
        two = self.two
        address = f"{two.at}/conflicts/{question}"
        may = two.may_write(who) or two.may_supervise(who)
        if question == "between_us" and not two.reads_private(who, two.assessment):
            may = False
        reply = two.looks(who, address, may=may, asks=False if may else two.is_asked(who))
        if not may or reply.status_code != 200:
            return
        page = two.browsers[who].read(reply, names=())
        form = {name: value for name, value in page.fields().items() if name in ("place", "mine", "theirs", "operation")}
        if form:
            two.sends(who, address, {**form, "keep": keep}, may=True, line="settled a conflict")

    @rule(who=MOSTLY_THE_TWO, typed=TYPED, do=st.sampled_from(("keep", "send", "send")), looks=st.booleans())
    def closes(self, who: str, typed: str, do: str, looks: bool) -> None:
        two = self.two
        may = two.may_write(who)
        open_ = two.state().open_for_answers
        seen: list[str] = []
        if looks and may and open_:
            page = two.browsers[who].get(f"{two.at}/finish", names=("Dean", "Mia", "Kelly"))
            seen = [element.get("value", "") for element in page.all("input", name="seen")]
        words = f"{typed} w{uuid4().hex[:12]}"
        sent = {"operation": str(uuid4()), "analysis": words, "seen": seen, "do": do, "child_seen": "with_others"}
        if do == "send" and may and open_:
            two.browsers[who].post_htmx(f"{two.at}/answers/today", {"practitioner.answer": "no", "operation": str(uuid4())})
        line = "answered" if do == "keep" else "sent an assessment to be read"
        before = two.state()
        reply = two.sends(who, f"{two.at}/finish", sent, may=may, line=line)
        if reply.status_code == 303 or (reply.status_code in (409, 422) and open_):
            two.kept.append(Kept(two.assessment, words, private=False, author=who)) if may else None
        after = two.state()
        sent_it = reply.status_code == 303 and do == "send"
        assert after is (State.WITH_SUPERVISOR if sent_it else before)
        assert not sent_it or before.open_for_answers

    # --- a supervisor

    def sending(self, who: str) -> str:
        """Which sending the page shows, if they read it."""
        page = self.two.browsers[who].ask(f"{self.two.at}/sign").text
        mark = 'name="sent" value="'
        at = page.find(mark)
        return page[at + len(mark) : page.index('"', at + len(mark))] if at >= 0 else ""

    def decides(self, who: str, deed: str, words: dict[str, Any], line: str, looks: bool, then: State) -> bool:
        two = self.two
        may = two.may_supervise(who)
        before = two.state()
        if looks and may:
            self.sendings.append(self.sending(who))
        current = ""
        with two.database.reading() as session:
            one = session.get_one(Assessment, two.assessment)
            current = one.sent_at.isoformat() if one.sent_at else ""
            hands = {one.author_id, one.sent_by}
        reply = two.sends(who, f"{two.at}/{deed}", {**words, "sent": self.sendings[-1]}, may=may, line=line)
        done = reply.status_code == 303
        assert two.state() is (then if done else before)
        if done:
            assert before is State.WITH_SUPERVISOR
            assert self.sendings[-1] == current, "an earlier sending was decided on"
            assert two.people[who].id not in hands, "nobody signs or returns their own"
        return done

    @rule(who=MOSTLY_SUPERVISORS, looks=st.booleans())
    def returns(self, who: str, looks: bool) -> None:
        words = {"section": ["", "kinds"], "note": ["Ask Mia.", "Which cupboard?"], "do": "return"}
        self.decides(who, "return", words, "returned an assessment", looks, State.RETURNED)

    @rule(who=MOSTLY_SUPERVISORS, looks=st.booleans())
    def signs(self, who: str, looks: bool) -> None:
        if self.decides(who, "sign", {"words": "Read."}, "signed an assessment", looks, State.SIGNED):
            self.was_signed(self.two.assessment)

    def was_signed(self, assessment: UUID) -> None:
        with self.two.database.reading() as session:
            self.two.signed[assessment] = self.two.as_it_is(session, assessment)
            replaced = session.get_one(Assessment, assessment).replaces_id
            if replaced:
                assert session.get_one(Assessment, replaced).state is State.REPLACED

    @rule(who=MOSTLY_THE_TWO)
    def corrects(self, who: str) -> None:
        two = self.two
        before = two.state()
        reply = two.sends(
            who, f"{two.at}/correct", {"why": "The date was wrong."}, may=two.may_write(who), line="began a correction"
        )
        if reply.status_code == 303:
            assert before is State.SIGNED
            with two.database.reading() as session:
                two.assessment = session.exec(
                    select(Assessment.id).where(Assessment.replaces_id == two.assessment, Assessment.state != State.ABANDONED)
                ).one()

    @rule(who=MOSTLY_THE_TWO, why=st.sampled_from(("", "They moved.")))
    def leaves_it(self, who: str, why: str) -> None:
        two = self.two
        before = two.state()
        line = "left an assessment unfinished"
        reply = two.sends(who, f"{two.at}/abandon", {"why": why}, may=two.may_write(who), line=line)
        if reply.status_code == 303:
            assert before.open_for_answers
            assert why
            with two.database.unit_of_work() as session:
                one = session.get_one(Assessment, two.assessment)
                begun = one.replaces_id or an_assessment(session, two.family, two.people["ruth"]).id
            two.assessment = begun

    # --- who may open it

    @rule(who=SOMEBODY, page=PAGES)
    def opens(self, who: str, page: str) -> None:
        two = self.two
        address = page.format(at=two.at) if page.startswith("{at}") else f"{two.family.address}{page}"
        may = two.may_read(who)
        if page.endswith(WRITING):
            may = two.may_write(who)
        elif page.endswith("/sign"):
            may = two.may_supervise(who)
        elif page in ("/record", "/access"):
            may = two.may_decide(who)
        two.looks(who, address, may=may, asks=two.is_asked(who) and not may)

    @rule(who=SOMEBODY, page=st.sampled_from(("/", "/families?whose=team", "/families", "/supervision", "/due", "/same-person")))
    def looks_round(self, who: str, page: str) -> None:
        reply = self.two.browsers[who].ask(page)
        assert reply.status_code in (200, 303, 404)
        self.two.leaks_nothing(who, reply)
        seen = self.two.may_read(who) or self.two.is_asked(who)
        if not seen and page != "/":
            assert self.two.family.case.ref not in reply.text, f"{who} may not open it, and it is on {page}"

    @rule(who=st.sampled_from(("ines", "ruth", "sam")))
    def goes_round_by_another_family(self, who: str) -> None:
        two = self.two
        there = two.at.replace(str(two.family.id), str(two.second.id))
        reply = two.browsers[who].ask(f"{there}/read")
        assert reply.status_code in (303, 404)
        assert "/read" not in reply.headers.get("location", "")

    @rule(who=MOSTLY_SUPERVISORS, whom=SOMEBODY, part=st.sampled_from(Part))
    def allocates(self, who: str, whom: str, part: Part) -> None:
        words = {"account_id": str(self.two.people[whom].id), "part": part.value, "operation": str(uuid4())}
        may = self.two.may_decide(who)
        self.two.sends(who, f"{self.two.family.address}/allocations", words, may=may, line="allocated the case")

    @rule(who=MOSTLY_SUPERVISORS, whom=SOMEBODY)
    def ends_an_allocation(self, who: str, whom: str) -> None:
        two = self.two
        with two.database.reading() as session:
            row = session.exec(
                select(Allocation).where(
                    Allocation.case_id == two.family.id,
                    col(Allocation.until).is_(None),
                    Allocation.account_id == two.people[whom].id,
                )
            ).first()
            session.expunge_all()
        if row is not None:
            words = {"until": "yes", "seen": str(row.version)}
            address = f"{two.family.address}/allocations/{row.id}"
            two.sends(who, address, words, may=two.may_decide(who), line="ended an allocation")

    @rule(who=st.one_of(THE_TWO, SOMEBODY), whom=SOMEBODY, part=st.sampled_from(Part))
    def offers_it(self, who: str, whom: str, part: Part) -> None:
        words = {"account": str(self.two.people[whom].id), "part": part.value, "note": "Begin with Nan."}
        self.two.sends(who, f"{self.two.family.address}/handover", words, may=self.two.may_decide(who), line="offered the case")

    @rule(who=SOMEBODY, answer=st.sampled_from(("yes", "no", "back")))
    def answers_an_offer(self, who: str, answer: str) -> None:
        two = self.two
        with two.database.reading() as session:
            rows = session.exec(
                select(Handover).where(Handover.case_id == two.family.id, col(Handover.answered_at).is_(None))
            ).all()
            session.expunge_all()
        if not rows:
            return
        row, me = rows[-1], two.people[who].id
        before = two.stands()
        words = {"answer": answer, "why": "My list is full."}
        reply = two.browsers[who].post(f"/handovers/{row.id}", words)
        assert reply.status_code in (303, 404, 422)
        if reply.status_code == 303:
            assert me in (row.to_id, row.from_id)
        if me != row.to_id:
            assert two.stands() == before, "somebody took what was offered to another"

    @rule(who=MOSTLY_SUPERVISORS, access=st.sampled_from([one for one in Access if one is not Access.SEALED]), late=st.booleans())
    def closes_or_opens_it(self, who: str, access: Access, late: bool) -> None:
        two = self.two
        with two.database.reading() as session:
            case = session.get_one(Case, two.family.id)
            version, sealed = case.version, case.access is Access.SEALED
        words = {"family_name": "Dean", "seen": str(version - late)} | ({} if sealed else {"access": access.value})
        may = two.may_decide(who)
        reply = two.sends(who, f"{two.family.address}/record", words, may=may, line="changed the head of the record")
        after = two.stands().access
        if sealed:
            assert after is Access.SEALED, "a seal was opened by one"
        elif reply.status_code == 303 and may:
            assert after is access

    @rule(who=MOSTLY_SUPERVISORS, whom=SOMEBODY, may_open=st.booleans())
    def names_somebody(self, who: str, whom: str, may_open: bool) -> None:
        two = self.two
        words = {"account": str(two.people[whom].id), "may": "yes" if may_open else "no", "why": "A cousin"}
        line = "named who may open the record" if may_open else "named who may not open the record"
        reply = two.sends(who, f"{two.family.address}/access/named", words, may=two.may_decide(who), line=line)
        if reply.status_code == 303:
            assert two.stands().named[whom] is may_open

    @rule(who=MOSTLY_SUPERVISORS, whom=SOMEBODY)
    def takes_a_name_off(self, who: str, whom: str) -> None:
        two = self.two
        with two.database.reading() as session:
            row = session.exec(
                select(NamedStaff).where(
                    NamedStaff.case_id == two.family.id,
                    col(NamedStaff.until).is_(None),
                    NamedStaff.account_id == two.people[whom].id,
                )
            ).first()
            session.expunge_all()
        if row is not None:
            address = f"{two.family.address}/access/named/{row.id}/end"
            two.sends(who, address, {}, may=two.may_decide(who), line="took a name off the record")

    @rule(who=MOSTLY_SUPERVISORS)
    def asks_for_a_seal(self, who: str) -> None:
        two = self.two
        line = "asked to open a seal" if two.stands().access is Access.SEALED else "asked for a seal"
        two.sends(who, f"{two.family.address}/access/seal", {"why": "A witness"}, may=two.may_decide(who), line=line)

    @rule(who=MOSTLY_SUPERVISORS, agrees=st.booleans())
    def answers_about_a_seal(self, who: str, agrees: bool) -> None:
        two = self.two
        line = "agreed about a seal" if agrees else "did not agree about a seal"
        words = {"answer": "yes" if agrees else "no"}
        before = two.stands().access
        two.sends(who, f"{two.family.address}/access/seal/answer", words, may=two.may_decide(who), line=line)
        assert agrees or two.stands().access is before

    @rule(who=st.one_of(st.sampled_from(("dev", "mei", "ines")), SOMEBODY))
    def opens_it_in_need(self, who: str) -> None:
        two = self.two
        open_ = two.is_open(who, two.stands())
        theirs = two.may_read(who) or two.is_asked(who)
        words = {"ref": two.family.case.ref, "need": Need.DUTY.value, "why": "The school rang."}
        reply = two.browsers[who].post("/records/in-need", words)
        assert reply.status_code == (303 if open_ else 422)
        sealed = two.stands().access is Access.SEALED
        assert not (sealed and open_ and not two.may_read(who))
        if reply.status_code == 303 and not theirs:  # what is theirs to open anyway is not opened in need
            two.need.add(who)

    @rule(who=st.sampled_from(("ines", "sam", "ruth", "dev")))
    def says_what_for(self, who: str) -> None:
        two = self.two
        asked = two.is_asked(who)
        reply = two.browsers[who].post(f"{two.family.address}/purpose", {"purpose": "duty"})
        assert reply.status_code == (303 if asked or two.may_read(who) else 404)
        if asked:
            two.purpose.add(who)

    @rule(who=SOMEBODY)
    def signs_out_and_in_again(self, who: str) -> None:
        browser = self.two.browsers[who]
        assert browser.post("/sign-out").status_code == 303
        assert browser.ask(self.two.family.address).status_code in (303, 401)
        self.two.signs_in(who)

    # --- one person twice

    @rule(who=MOSTLY_SUPERVISORS, deed=st.sampled_from(("one", "two", "apart")))
    def decides_whether_they_are_one(self, who: str, deed: str) -> None:
        two = self.two
        with two.database.reading() as session:
            row = session.get_one(SamePerson, two.pair)
            seen, kept = str(row.version), str(two.family.children[0].id)
            was = row.answer
        at = f"/same-person/{two.pair}"
        chosen = dict.fromkeys(("kept", "given_name", "family_name", "born_on", "pen_picture"), kept)
        words = {"seen": seen} if deed == "apart" else {"deed": deed, "seen": seen, **(chosen if deed == "one" else {})}
        reply = two.browsers[who].post(f"{at}/apart" if deed == "apart" else at, words)
        assert reply.status_code in (303, 404, 422)
        two.leaks_nothing(who, reply)
        with two.database.reading() as session:
            now = session.get_one(SamePerson, two.pair).answer
        if now is not was:
            assert reply.status_code == 303
            assert who in ("tom", "ada", "mei")
            assert two.may_read(who)
        assert now in {"one": (Answered.ONE, was), "two": (Answered.TWO, was), "apart": (Answered.TWO, was)}[deed]

    # --- always

    @invariant()
    def nothing_is_lost_and_nothing_signed_has_changed(self) -> None:
        self.two.check()

    def teardown(self) -> None:
        self.two.check_trail()
        self.done.append(self.two.steps)


def walked(service: FastAPI, rounds: int, steps: int, *, always_the_same: bool) -> int:
    """So many rounds of so many steps. Gives how often it was looked at whether all is as it must be."""
    service.state.database.marks = marks_of(service.state.settings)
    done: list[int] = []
    chosen = settings(
        max_examples=rounds,
        stateful_step_count=steps,
        deadline=None,
        derandomize=always_the_same,
        database=None,
        phases=[Phase.generate],
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    here = type("Here", (TwoPeople,), {"service": service, "done": done})
    run_state_machine_as_test(here, settings=chosen)
    return sum(done)


def test_whatever_two_people_do_nothing_is_lost_and_nobody_sees_what_they_may_not(service: FastAPI) -> None:
    assert walked(service, 4, 16, always_the_same=True) >= 2 * 16


@pytest.mark.long
def test_the_same_for_ten_thousand_steps(service: FastAPI, part: PartOf, record_property: Callable[[str, object], None]) -> None:
    record_property("looked at", walked(service, part.of(200), 50, always_the_same=False))
