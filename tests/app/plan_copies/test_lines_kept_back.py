"""A line of a plan that is marked “not for X” is in nothing that X gets, in no format, and on no page read together."""

from collections.abc import Iterator
from uuid import UUID, uuid4

from sqlmodel import select

from app.answers.given import LadderGiven
from app.assessments.models import Finding
from app.cases.models import Person
from app.db import today
from app.declaration.vocabulary import Level
from app.holdings.items import items_about
from app.holdings.things import KEPT_BACK
from app.plan_copies.again import told_again
from app.plan_progress.marked import without_marked
from app.plans.actions import give_reason
from app.plans.kinds import Whose
from app.plans.models import DayPart, Outcome, Plan, PlanVersion, Step
from app.plans.versions import Written, WrittenDay, WrittenOutcome, WrittenStep
from app.withholding.actions import keep_back
from app.withholding.plan_lines import aim_item, day_item, line_item, step_item
from app.withholding.rules import answer_item
from tests.app.copies.arranged import everything_in
from tests.app.plan_copies.conftest import NAMES, Made
from tests.support.answering import send, wrote
from tests.support.tools import a_ladder, a_section, a_tool
from tests.support.visiting import Visitor
from tests.support.whole_record import an_assessment

STEP, IF_NOT, DAY, AIM = "sign-step-Ruth", "sign-if-nothing", "sign-day-wanted", "Mia eats breakfast with someone"
NEED = "Sign-need-noticed"


def test_a_plan_without_what_is_marked_says_nothing_of_it() -> None:
    plan = uuid4()
    steps = tuple(WrittenStep(id=one, whose=Whose.OURS, who="Ruth", what=one) for one in ("s1", "s2"))
    outcomes = tuple(WrittenOutcome(id=one, words={"different": one}, steps=steps) for one in ("o1", "o2"))
    day = tuple(WrittenDay(id=one, time=one, now="", wanted=one) for one in ("d1", "d2"))
    written = Written(child="Mia", words={"faster": "f", "stop": "s"}, day=day, outcomes=outcomes)

    left = without_marked(written, plan, {aim_item("o1"), step_item("s1"), day_item("d2"), line_item(plan, "faster")})

    assert [one.id for one in left.outcomes] == ["o2"]
    assert [one.id for one in left.outcomes[0].steps] == ["s2"]
    assert [one.id for one in left.day] == ["d1"]
    assert dict(left.words) == {"stop": "s"}
    assert without_marked(written, plan, {line_item(uuid4(), "faster")}) == written, "another plan’s line is not this one’s"


def items_of(made: Made) -> Iterator[tuple[str, str]]:
    """What a mark calls four lines of the plan, and the words that must be gone with it."""
    with made.service.state.database.reading() as session:
        yield step_item(session.exec(select(Step.id).where(Step.what == STEP)).one()), STEP
        yield line_item(session.exec(select(Plan.id)).one(), "if_nothing"), IF_NOT
        yield day_item(session.exec(select(DayPart.id).where(DayPart.wanted == DAY)).one()), DAY
        yield aim_item(session.exec(select(Outcome.id)).one()), AIM


def mark(made: Made, item: str, whom: UUID) -> None:
    """By the page, as a practitioner does it."""
    ruth = made.at(made.ruth)
    page = ruth.get(f"{made.here}/kept-back", names=NAMES)
    link = next(str(one.get("href")) for one in page.all("a") if str(one.get("href")).endswith(f"item={item}"))
    fields = ruth.get(link, names=NAMES).fields() | {"from_whom": str(whom), "why": "He must not read it."}
    assert ruth.post(f"{made.family.address}/kept-back", fields).status_code == 303


def test_each_kind_of_line_is_in_no_copy_for_whom_it_is_not_and_in_every_other(made: Made) -> None:
    for item, words in items_of(made):
        assert words in made.paper(made.asks(f"family:{made.marcin}")), words
        mark(made, item, made.marcin)
        assert words not in made.paper(made.asks(f"family:{made.marcin}")), words
        assert words in made.paper(made.asks(f"family:{made.kelly}")), words
    copied = made.asks(f"family:{made.marcin}")
    with made.service.state.database.unit_of_work() as session:
        other = keep_back(
            session, by=made.ruth, case_id=made.family.id, item=step_item(uuid4()), from_whom="family", why="x", operation=uuid4()
        )
        assert other.item.startswith("step:")
    assert "sign-step" not in made.paper(copied)


def test_where_a_matter_is_told_again_whoever_releases_the_copy_is_shown_it(made: Made) -> None:
    """A step is left out and its aim stays: whether that is right, a person decides."""
    item = next(item for item, words in items_of(made) if words == STEP)
    heading = "What is kept back may be told again here"
    assert heading not in made.at(made.tom).get(made.asks(f"family:{made.marcin}"), names=NAMES).text
    mark(made, item, made.marcin)
    theirs, hers = made.asks(f"family:{made.marcin}"), made.asks(f"family:{made.kelly}")
    shown = made.at(made.tom).get(theirs, names=NAMES).text
    assert heading in shown
    assert AIM in shown
    assert heading not in made.at(made.tom).get(hers, names=NAMES).text
    made.releases(theirs)


def test_lines_of_one_matter_are_found_by_their_place_or_by_rare_words() -> None:
    plan = uuid4()
    words = {"faster": "If nobody is there", "if_nothing": "We meet again", "wants": "Somebody collects the medicine from school"}
    steps = (
        WrittenStep(id="s1", whose=Whose.OURS, who="Ruth", what="Take medicine to school"),
        WrittenStep(id="s2", whose=Whose.OURS, who="Tom", what="Rings on Friday"),
    )
    written = Written(child="Mia", words=words, outcomes=(WrittenOutcome(id="o1", words={"different": "Well"}, steps=steps),))
    everything = ("If nobody is there", "We meet again", *(one.what for one in steps), words["wants"], "Well")

    def again(item: str, on_paper: tuple[str, ...] = everything) -> list[str]:
        return [said for _, said in told_again(written, without_marked(written, plan, {item}), on_paper)]

    assert again(line_item(plan, "faster")) == ["We meet again"], "both say what happens otherwise"
    assert again(step_item("s1")) == [words["wants"], "Well", "Rings on Friday"], "its aim, and two words that stand nowhere else"
    assert again(step_item("s1"), ("Well",)) == ["Well"], "what is not on the paper is not told there"
    assert again(step_item("no such step")) == []


def test_a_page_read_together_leaves_it_out_and_a_colleagues_page_says_for_whom_it_is_not(made: Made) -> None:
    for item, _ in items_of(made):
        mark(made, item, made.marcin)
    ruth = made.at(made.ruth)
    ours = ruth.get(made.here, names=NAMES).text
    assert ours.count("Not for Marcin.") == 4
    ruth.client.cookies.set("words", "family")
    theirs = ruth.get(made.here, names=NAMES).text
    assert "is not on this page while it speaks in their words" in theirs
    for words in (STEP, IF_NOT, DAY, AIM):
        assert words in ours
        assert words not in theirs, words
    with made.service.state.database.reading() as session:
        version = session.exec(select(PlanVersion.id)).first()
    then = ruth.get(f"{made.here}/versions/{version}", names=NAMES).text
    ruth.client.cookies.delete("words")
    then_ours = ruth.get(f"{made.here}/versions/{version}", names=NAMES).text
    for words in (STEP, IF_NOT, DAY, AIM):
        assert words in then_ours
        assert words not in then, words


def test_what_a_family_reads_along_with_is_told_in_their_words_and_decided_on_whole_in_ours(made: Made) -> None:
    """A review, the ending and the version to counter-sign: nothing kept back is there, and nothing is signed with lines gone."""
    for item, _ in items_of(made):
        mark(made, item, made.marcin)
    ruth, tom = made.at(made.ruth), made.at(made.tom)
    on = today()
    boxes = {"on_day": str(on.day), "on_month": str(on.month), "on_year": str(on.year)}
    review = ruth.post(f"{made.here}/reviews", {"present": "Mia, Kelly", **boxes, "operation": str(uuid4())}).headers["location"]
    pages = {review: "written in our own words", f"{made.here}/ending": "in our own words, before it is signed"}
    for address, told in pages.items():
        assert AIM in ruth.get(address, names=NAMES).text
        ruth.client.cookies.set("words", "family")
        together = ruth.get(address, names=NAMES).text
        assert ("What keeps it going (" in together) is address.endswith("/ending")
        ruth.client.cookies.delete("words")
        assert AIM not in together
        assert told in together
    assert "Finish the review" not in ruth.get(f"{made.here}/ending", names=NAMES).text

    assert ruth.post(f"{made.here}/reopen", {"why": "Hours have changed", "operation": str(uuid4())}).status_code == 303
    page = ruth.get(f"{made.here}/sign", names=NAMES)
    seen = {name: page.all("input", name=name)[-1].get("value", "") for name in ("seen", "operation")}
    assert ruth.post(f"{made.here}/sign", seen).status_code == 303
    address = f"{made.here}/counter-sign"
    assert "Counter-sign it" in tom.get(address, names=NAMES).text
    tom.client.cookies.set("words", "family")
    theirs = tom.get(address, names=NAMES).text
    assert "Says no (Disagrees)" in theirs
    assert "before it is counter-signed or returned" in theirs
    assert "Counter-sign it" not in theirs
    for words in (STEP, IF_NOT, DAY, AIM):
        assert words not in theirs, words


def test_a_plan_is_talked_through_in_their_words_before_it_is_signed_and_signed_whole(made: Made) -> None:
    for item, _ in items_of(made):
        mark(made, item, made.marcin)
    ruth, sign = made.at(made.ruth), f"{made.here}/sign"
    assert ruth.post(f"{made.here}/reopen", {"why": "Hours have changed", "operation": str(uuid4())}).status_code == 303
    ours = ruth.get(sign, names=NAMES).text
    assert "Sign it, and send it" in ours
    assert AIM in ours
    ruth.client.cookies.set("words", "family")
    theirs = ruth.get(sign, names=NAMES).text
    assert "To talk about once more (To think about once more)" in theirs
    assert "in our own words, before it is signed" in theirs
    assert "Sign it, and send it" not in theirs
    for words in (STEP, IF_NOT, DAY, AIM):
        assert words not in theirs, words


def test_whatever_is_sent_from_a_page_with_lines_gone_is_refused_and_what_was_typed_comes_back(made: Made) -> None:
    """Its page offers no button then; one that was open before, or in another window, still has one."""
    for item, _ in items_of(made):
        mark(made, item, made.marcin)
    ruth, tom = made.at(made.ruth), made.at(made.tom)
    on = today()
    boxes = {"on_day": str(on.day), "on_month": str(on.month), "on_year": str(on.year)}
    review = ruth.post(f"{made.here}/reviews", {"present": "Mia", **boxes, "operation": str(uuid4())}).headers["location"]
    with made.service.state.database.reading() as session:
        outcome = str(session.exec(select(Outcome.id)).one())
    then = {"next_day": "1", "next_month": "2", "next_year": str(on.year + 1)}
    line = {f"{outcome}.change": "same", f"{outcome}.evidence": "Toast, twice", f"{outcome}.says": "child"}
    ending = ruth.get(f"{made.here}/ending", names=NAMES).fields()
    sent = [
        (ruth, review, line),
        (ruth, f"{review}/finish", {"child_told": "On Friday", **then}),
        (ruth, f"{made.here}/ending", {"seen": ending["seen"], "operation": str(uuid4())}),
    ]
    refused_together(sent)
    assert ruth.post(review, line).status_code == 303, "in our own words it is written"

    assert ruth.post(f"{made.here}/reopen", {"why": "Hours have changed", "operation": str(uuid4())}).status_code == 303
    page = ruth.get(f"{made.here}/sign", names=NAMES)
    seen = {name: page.all("input", name=name)[-1].get("value", "") for name in ("seen", "operation")}
    refused_together([(ruth, f"{made.here}/sign", seen)])
    assert ruth.post(f"{made.here}/sign", seen).status_code == 303
    version = tom.get(f"{made.here}/counter-sign", names=NAMES).fields()["version"]
    decided = [{"version": version, "decision": decision, "words": "Look again"} for decision in ("countersigned", "returned")]
    refused_together([(tom, f"{made.here}/counter-sign", one) for one in decided])
    assert tom.post(f"{made.here}/counter-sign", decided[0]).status_code == 303


def refused_together(sent: list[tuple[Visitor, str, dict[str, str]]]) -> None:
    """Each is refused while the browser speaks in the family’s words, and says how it is done."""
    for who, address, fields in sent:
        who.client.cookies.set("words", "family")
        reply = who.post(address, fields)
        who.client.cookies.delete("words")
        assert reply.status_code == 409, (address, reply.status_code)
        assert "show our own words again, and read all of it first" in reply.text, address
        typed = [words for name, words in fields.items() if name.endswith(("evidence", "child_told", "words"))]
        assert [words for words in typed if words not in reply.text] == []
        assert [words for words in (STEP, IF_NOT, DAY, AIM) if words in reply.text] == []


def test_a_serious_need_from_an_answer_that_is_kept_back_is_on_no_page_read_together(made: Made) -> None:
    food = a_tool(sections=(a_section(a_ladder("food")),))
    with made.service.state.database.unit_of_work() as session:
        one = an_assessment(session, made.family, food, by=made.ruth)
        wrote(session, one, made.ruth, "food", LadderGiven(level=Level.MOSTLY_NOT, noticed=NEED))
        send(session, one, made.ruth)
        item, whom = answer_item(one.id, "food"), str(made.marcin)
        keep_back(session, by=made.ruth, case_id=made.family.id, item=item, from_whom=whom, why="x", operation=uuid4())
    ruth = made.at(made.ruth)
    assert ruth.post(f"{made.here}/reopen", {"why": "Hours have changed", "operation": str(uuid4())}).status_code == 303
    for address in (made.here, f"{made.here}/sign"):
        assert NEED in ruth.get(address, names=NAMES).text, address
        ruth.client.cookies.set("words", "family")
        theirs = ruth.get(address, names=NAMES).text
        ruth.client.cookies.delete("words")
        assert NEED not in theirs, address
        assert "Sign it, and send it" not in theirs

    with made.service.state.database.unit_of_work() as session:
        found, plan = session.exec(select(Finding).where(Finding.assessment_id == one.id)).one(), session.exec(select(Plan)).one()
        give_reason(session, by=made.ruth, plan=plan, finding_id=found.id, why="It is the landlord’s to mend.")
    assert NEED in ruth.get(made.here, names=NAMES).text, "a need with a reason why nothing answers it"
    ruth.client.cookies.set("words", "family")
    assert NEED not in ruth.get(made.here, names=NAMES).text


def test_whoever_asks_to_see_the_record_gets_none_of_it_undecided(made: Made) -> None:
    for item, _ in items_of(made):
        mark(made, item, made.marcin)
    with made.service.state.database.reading() as session:
        marcin = session.get_one(Person, made.marcin)
        every = [one for one in items_about(session, made.family.id, marcin) if one.kind.startswith("plan_")]
        flagged = {one.kind for one in every if any(flag.startswith(KEPT_BACK) for flag in one.flags)}
    assert {"plan_step", "plan_words", "plan_day", "plan_version"} <= flagged


def test_a_line_of_another_family_is_not_there_to_be_marked(made: Made) -> None:
    ruth = made.at(made.ruth)
    for item in (f"step:{uuid4()}", f"aim:{uuid4()}", "plan:nothing", f"plan:{uuid4()}:faster", f"review:{uuid4()}", "step:"):
        assert ruth.ask(f"{made.family.address}/kept-back?item={item}").status_code == 404, item


def test_the_pdf_and_what_lies_in_it_hold_none_of_it(made: Made, pango: None) -> None:
    for item, _ in items_of(made):
        mark(made, item, made.marcin)
    address = made.asks(f"family:{made.marcin}")
    held = " ".join(everything_in(made.at(made.ruth).ask(f"{address}/paper.pdf").content).split())
    assert "sign-marcin-view" in held
    for words in (STEP, IF_NOT, DAY, AIM):
        assert words not in held, words


def test_each_line_that_can_be_marked_says_what_it_is(made: Made) -> None:
    page = made.at(made.ruth).get(f"{made.here}/kept-back", names=NAMES)
    rows = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.all("tr") if row.find("td") is not None]
    whole = [cells[1] for cells in rows if cells[0] == "The whole aim, with its steps"]
    assert whole
    assert set(whole) == {"What it is An aim"}
