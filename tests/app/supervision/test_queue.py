"""The queue: what waits, with what must be known first; what is out with notes; whose work somebody else must read."""

import datetime
import re

import pytest
from fastapi import FastAPI
from sqlmodel import Session

from app.answers.given import ActNowGiven, LadderGiven, NoAnswer, WordsGiven
from app.assessments import actions
from app.assessments.models import Assessment, ChildSeen
from app.db import now
from app.declaration.vocabulary import Blank, Level, Subject, Voice
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from tests.support.answering import rests, send, sign, wrote
from tests.support.counting import statements_sent
from tests.support.every_kind import a_tool_of_every_kind, an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, a_team
from tests.support.page import Page
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly", "Hussain", "Zaynab")


class Office:
    """A team with Ruth, Tom who supervises it, and a family of Ruth's."""

    def __init__(self, session: Session) -> None:
        self.team = a_team(session)
        self.ruth = a_practitioner(session, team=self.team)
        self.tom = a_supervisor(session, team=self.team)
        self.family = a_family(session, allocated=[self.ruth])

    def sent(self, session: Session, family: Family | None = None, by: Practitioner | None = None) -> Assessment:
        family, by = family or self.family, by or self.ruth
        begun = an_assessment(session, family, by)
        wrote(session, begun, by, "glance", LadderGiven(level=Level.STEADY))
        send(session, begun, by)
        return begun


def queue(service: FastAPI, who: Practitioner) -> Page:
    return visitor(service, as_=who).get("/supervision", names=NAMES)


def test_what_was_sent_waits_with_whose_it_is_and_how_much_is_not_known(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = an_assessment(session, office.family, office.ruth)
        wrote(session, begun, office.ruth, "glance", NoAnswer(blank=Blank.NOT_KNOWN, why="Ruth, on Friday"))
        wrote(session, begun, office.ruth, "food", LadderGiven(level=Level.STEADY), part=str(office.family.adults[0].id))
        send(session, begun, office.ruth)
        address = f"{office.family.address}/assessments/{begun.id}/read"
    page = queue(service, office.tom)
    missing = ("Not heard: none of Mia’s own words", "Not heard: how Kelly sees it")
    for words in ("1 piece of work waits", "Mia: Every kind", "Ruth Adeyemi", "New", "not known", *missing):
        assert words in page.text, words
    assert page.one("a", href=address) is not None
    read = visitor(service, as_=office.tom).get(address, names=NAMES)
    count = re.search(r"(\d+) not known(?::|, among them:)", page.text)
    assert count is not None
    assert f"{count[1]} not known" in re.sub(r"(\d)(?=[a-z])", r"\1 ", read.text)
    left = re.search(r"(\d+) not answered", page.text)
    assert left is not None
    assert f"{left[1]} not answered" in re.sub(r"(\d)(?=[a-z])", r"\1 ", read.text)
    assert (int(count[1]), int(left[1]) > 1) == (3, True)


def test_act_now_answered_yes_is_said_before_the_name(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = an_assessment(session, office.family, office.ruth)
        wrote(session, begun, office.ruth, "today", ActNowGiven(yes=True, done="Rang the duty team."))
        send(session, begun, office.ruth)
    text = queue(service, office.tom).text
    assert text.index("Act now was answered yes: today") < text.index("Mia: Every kind")
    assert "Nothing is written about what was done." not in text


def test_whoever_reads_is_told_that_nothing_is_written_about_what_was_done(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = an_assessment(session, office.family, office.ruth)
        wrote(session, begun, office.ruth, "today", ActNowGiven(yes=True))
        send(session, begun, office.ruth)
        address = f"{office.family.address}/assessments/{begun.id}/read"
    assert "today. Nothing is written about what was done." in queue(service, office.tom).text
    read = visitor(service, as_=office.tom).get(address, names=NAMES).text
    assert read.index("Act now was answered yes") < read.index("Nothing is written.") < read.index("Who, when and how")
    mine = visitor(service, as_=office.ruth).get(address, names=NAMES).text
    assert "Make sure that somebody has acted. Nothing is written about what was done." in mine


def test_what_has_waited_longest_comes_first(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        newer = office.sent(session)
        older_family = a_family(session, "Hussain", children=["Zaynab"], allocated=[office.ruth])
        older = office.sent(session, older_family)
        older.sent_at = now() - datetime.timedelta(days=6)
        newer.sent_at = now() - datetime.timedelta(days=1)
        session.add_all([older, newer])
    text = queue(service, office.tom).text
    assert text.index("Zaynab") < text.index("Mia")
    assert "the first was sent 6 days ago" in text


def test_a_yes_to_act_now_is_read_before_what_has_waited_longer(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        older = office.sent(session)
        older.sent_at = now() - datetime.timedelta(days=6)
        session.add(older)
        for name, child, answers in (("Tekle", "Hiyab", (True, False)), ("Hussain", "Zaynab", (False, True))):
            begun = an_assessment(session, a_family(session, name, children=[child], allocated=[office.ruth]), office.ruth)
            for yes in answers:
                wrote(session, begun, office.ruth, "today", ActNowGiven(yes=yes))
            send(session, begun, office.ruth)
    text = queue(service, office.tom).text
    assert text.index("Zaynab") < text.index("Mia") < text.index("Hiyab")
    assert "the first was sent 6 days ago" in text


def test_what_came_back_and_what_is_serious_can_be_read_first_and_a_yes_stays_before_both(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        for days, name, child in ((6, "Dean", "Mia"), (5, "Hussain", "Zaynab"), (4, "Tekle", "Hiyab"), (3, "Linden", "Fern")):
            begun = an_assessment(session, a_family(session, name, children=[child], allocated=[office.ruth]), office.ruth)
            wrote(
                session, begun, office.ruth, "glance", LadderGiven(level=Level.MOSTLY_NOT if child == "Hiyab" else Level.STEADY)
            )
            wrote(session, begun, office.ruth, "today", ActNowGiven(yes=child == "Fern"))
            send(session, begun, office.ruth)
            if child == "Zaynab":
                actions.return_with_notes(session, assessment=begun, notes={"": "Look again."}, by=office.tom)
                send(session, begun, office.ruth)
            begun.sent_at = now() - datetime.timedelta(days=days)
            session.add(begun)
    tom = visitor(service, as_=office.tom)

    def read_first(order: str) -> list[str]:
        names = [" ".join(one.itertext()) for one in tom.get(f"/supervision{order}", names=NAMES).all("h3")]
        return [child for name in names for child in ("Mia", "Zaynab", "Hiyab", "Fern") if name.startswith(child)]

    assert read_first("") == ["Fern", "Mia", "Zaynab", "Hiyab"]
    assert read_first("?order=came_back") == ["Fern", "Zaynab", "Mia", "Hiyab"]
    assert read_first("?order=serious") == ["Fern", "Hiyab", "Mia", "Zaynab"]
    assert tom.get("/supervision", names=NAMES).text.count("Serious need:") == 1
    assert tom.ask("/supervision?order=score").status_code == 422


def test_a_child_who_was_heard_is_not_called_unheard(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        by_statement = office.sent(session)
        rests(session, by_statement, "glance", a_statement(session, office.family, office.ruth), by=office.ruth)
    assert "own words" not in queue(service, office.tom).text


def test_a_child_s_own_answer_counts_as_heard(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = an_assessment(session, office.family, office.ruth)
        wrote(session, begun, office.ruth, "words", WordsGiven(words="I like it."), voice=Voice.CHILD)
        send(session, begun, office.ruth)
    assert "own words" not in queue(service, office.tom).text


def test_what_comes_again_says_how_much_changed(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = office.sent(session)
        actions.return_with_notes(session, assessment=begun, notes={"": "Look again."}, by=office.tom)
    assert "Mia: Every kind" in queue(service, office.tom).text.split("Returned, and with the practitioner")[1]
    with service.state.database.unit_of_work() as session:
        begun = session.get_one(Assessment, begun.id)
        wrote(session, begun, office.ruth, "glance", LadderGiven(level=Level.ON_AND_OFF))
        send(session, begun, office.ruth)
    assert "Sent again: 1 answer changed since it was returned" in queue(service, office.tom).text


def test_a_correction_says_how_much_of_what_was_signed_it_changes(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = office.sent(session)
        sign(session, begun, office.tom)
        new = correct(session, assessment=begun, why="The level was wrong.", by=office.ruth)
        wrote(session, new, office.ruth, "glance", LadderGiven(level=Level.ON_AND_OFF))
        send(session, new, office.ruth)
    assert "A correction: 1 answer changed from what was signed" in queue(service, office.tom).text


def test_what_was_changed_and_changed_back_is_no_change_in_the_queue_either(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = office.sent(session)
        actions.return_with_notes(session, assessment=begun, notes={"": "Look again."}, by=office.tom)
        for level in (Level.ON_AND_OFF, Level.STEADY):
            wrote(session, begun, office.ruth, "glance", LadderGiven(level=level))
        send(session, begun, office.ruth)
    assert "Sent again, unchanged" in queue(service, office.tom).text


def test_seen_is_said_only_of_a_child_who_was_seen(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = office.sent(session)
        begun.child_seen, begun.not_seen_why = ChildSeen.NOT_SEEN, "She was at school; Ruth sees her on Friday."
        session.add(begun)
    text = queue(service, office.tom).text
    assert "Not seen; written about" in text
    assert not re.search(r"(?<!Not )Seen \d", text)


def test_one_s_own_work_is_listed_apart_with_who_can_read_it(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        a_supervisor(session, "Maureen Asante", office.team)
        own = a_family(session, "Hussain", children=["Zaynab"], allocated=[office.tom])
        office.sent(session, own, office.tom)
    text = queue(service, office.tom).text
    assert "Nothing waits to be read" in text
    assert "Nobody signs their own work. Maureen Asante can read and sign this." in text
    assert "Zaynab: Every kind" in text.split("Somebody else must read this")[1]


def test_where_nobody_else_may_sign_it_says_whom_to_ask(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        own = a_family(session, allocated=[office.tom])
        office.sent(session, own, office.tom)
    assert "Ask an administrator to name a supervisor." in queue(service, office.tom).text


def test_the_work_of_another_team_is_not_there(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office, other = Office(session), Office(session)
        office.sent(session)
    assert "Mia" not in queue(service, other.tom).text


def test_what_was_signed_lately_is_listed(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        begun = office.sent(session)
        sign(session, begun, office.tom)
        long_ago = office.sent(session)
        sign(session, long_ago, office.tom)
        long_ago.signed_at = now() - datetime.timedelta(days=40)
        session.add(long_ago)
    assert queue(service, office.tom).text.count("Mia: Every kind") == 1


@pytest.mark.parametrize("role", [RoleKey.SOCIAL_WORKER, RoleKey.ADMINISTRATOR, RoleKey.AUDITOR, RoleKey.PRACTICE_LEAD])
def test_only_supervisors_have_a_queue(sqlite_service: FastAPI, role: RoleKey) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        somebody = a_practitioner(session, role=role)
    assert visitor(sqlite_service, as_=somebody).ask("/supervision").status_code == 404


def test_thirty_take_as_many_queries_as_one_and_fifty_make_a_page(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        office.sent(session)
    tom = visitor(service, as_=office.tom)
    tom.get("/supervision")
    with statements_sent(service.state.database) as few:
        tom.get("/supervision")
    with service.state.database.unit_of_work() as session:
        for _ in range(52):
            office.sent(session)
    with statements_sent(service.state.database) as many:
        page = tom.get("/supervision")
    assert len(many) == len(few)
    assert "1 to 50 of 53" in page.text
    assert "51 to 53 of 53" in tom.get("/supervision?page=2").text
    assert "No more work waits on this page." in tom.get("/supervision?page=9").text


def test_what_is_about_a_carer_waits_under_the_carers_name(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        office = Office(session)
        tool = a_tool_of_every_kind("of_a_carer").model_copy(update={"subject": Subject.CARER})
        begun = an_assessment(session, office.family, office.ruth, tool=tool)
        wrote(session, begun, office.ruth, "glance", LadderGiven(level=Level.STEADY))
        send(session, begun, office.ruth)
    assert "Kelly, with Mia in mind: Every kind" in queue(service, office.tom).text
