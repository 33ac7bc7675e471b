"""The private parts of the suite's own tools: in no page, copy or file but their author's and the supervisor's."""

from pathlib import Path

import pytest

from app.answers.given import WordsGiven
from app.db import Database
from app.declaration import InTheirWords
from app.declaration.overlay import private_keys
from app.main import create_app
from app.settings import Settings
from app.suite.load import shelf
from tests.support.answering import analysed, send, sign, wrote
from tests.support.factories import a_family, a_practitioner, a_supervisor, a_team
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

SUITE = shelf()
WITH_PRIVATE_PARTS = sorted(
    key for key, tool in SUITE.items() if any(each.private and isinstance(each, InTheirWords) for each in tool.questions())
)
ANYWHERE = ("", "/read", "/finish", "/resume", "/copies/professional", "/copies/family", "/copies/child", "/copies/supervision")


def test_the_tools_with_private_parts_are_known() -> None:
    assert {"between_us", "who_i_am"} <= set(WITH_PRIVATE_PARTS)


@pytest.mark.parametrize("key", WITH_PRIVATE_PARTS)
@pytest.mark.parametrize("signed", [False, True], ids=["draft", "signed"])
def test_a_private_part_is_read_by_its_author_and_supervisor_alone(
    sqlite_database: Database, tmp_path: Path, key: str, signed: bool
) -> None:
    tool = SUITE[key]
    service = create_app(Settings(data=tmp_path), sqlite_database, suite=SUITE)
    with sqlite_database.unit_of_work() as session:
        team = a_team(session)
        ruth, ann = (a_practitioner(session, name, team=team) for name in ("Ruth Adeyemi", "Ann Lee"))
        tom = a_supervisor(session, team=team)
        family = a_family(session, allocated=[ruth, ann])
        begun = an_assessment(session, family, tool, by=ruth)
        private = [question for question in tool.questions() if question.key in private_keys(tool)]
        in_words = next(question for question in private if isinstance(question, InTheirWords) and not question.ask_if)
        wrote(session, begun, ruth, in_words.key, WordsGiven(words="sign-private"), voice=in_words.voices[0])
        if signed:
            analysed(session, begun, ruth)
            send(session, begun, ann)
            sign(session, begun, tom)
        address = f"{family.address}/assessments/{begun.id}"
    parts = [section.key for section in tool.sections]
    pages = [*(address + one for one in ANYWHERE), *(f"{address}/sections/{part}" for part in parts), "/", family.address]
    for copy in (f"{address}/copies/professional", f"{address}/copies/family"):
        assert "sign-private" not in visitor(service, as_=ruth).client.get(copy).text
    shown = {page: visitor(service, as_=ann).client.get(page).text for page in pages}
    assert [page for page, text in shown.items() if "sign-private" in text] == []
    assert [page for page, text in shown.items() for each in private if "{" not in each.wording and each.wording in text] == []
    readers = (ruth, tom) if signed else (ruth,)
    where = f"{address}/read" if signed else f"{address}/sections/{next(s.key for s in tool.sections if in_words in s.questions)}"
    assert all("sign-private" in visitor(service, as_=one).client.get(where).text for one in readers)
