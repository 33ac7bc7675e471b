"""A reflection is its author’s alone until they choose to share it: in no list, no search, no copy, and unread in a request."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import FastAPI

from app.people.practitioner import Practitioner
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, team_of
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import a_request

WORDS = "Quietly dreading the stairwell"
NAMES = ("Dean", "Mia", "Kelly")


@dataclass(frozen=True)
class Told:
    family: Family
    ruth: Practitioner
    tom: Practitioner
    sam: Practitioner
    request_id: UUID


def told(service: FastAPI) -> Told:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        family = a_family(session, children=["Mia"], adults=["Kelly"], allocated=[ruth])
        sam = a_practitioner(session, "Sam Okafor-Lee", team=team)
        return Told(family, ruth, a_supervisor(session, team=team), sam, a_request(session, family, ruth).id)


def write(who: Visitor, family: Family) -> str:
    page = who.get(f"{family.address}/reflections", names=NAMES)
    assert "the law may ask for it" in page.text
    typed = {"operation": page.fields()["operation"], "visits": WORDS}
    return who.post(f"{family.address}/reflections", typed).headers["location"]


def everywhere(story: Told) -> tuple[str, ...]:
    """Where words of a record are read by those who may open it."""
    base = story.family.address
    things = f"{base}/rights/{story.request_id}/things"
    return (
        base,
        f"{base}/reflections",
        f"{base}/supervision",
        f"{base}/statements",
        f"{things}?show=waiting",
        f"{things}?show=waiting&of=reflection",
        f"{things}?show=pack&of=reflection",
    )


def test_nobody_but_its_author_reads_it_until_it_is_shared(service: FastAPI) -> None:
    story = told(service)
    ruths, toms, sams = (visitor(service, as_=one) for one in (story.ruth, story.tom, story.sam))
    address = write(ruths, story.family)
    assert WORDS in ruths.get(address, names=NAMES).text

    sams.says_what_for(address)
    for somebody in (toms, sams):
        assert somebody.ask(address).status_code == 404
        assert story.family.case.ref not in somebody.post("/families/find", {"find": "stairwell"}, follow=True).text
    for place in everywhere(story):
        assert WORDS not in toms.client.get(place).text, place
    assert WORDS in "".join(ruths.client.get(place).text for place in everywhere(story)[-2:])

    page = ruths.get(address, names=NAMES)
    seen = page.all("input", name="seen")[0].get("value", "")
    assert ruths.post(f"{address}/share", {"with_whom": str(story.tom.id), "seen": seen}).status_code == 303
    assert WORDS in toms.get(address, names=NAMES).text
    assert toms.post(address, {"visits": "Mine now", "seen": "2"}).status_code == 404
    assert sams.ask(address).status_code == 404


def test_the_same_sent_twice_is_one_and_other_words_from_the_same_page_are_not_lost(service: FastAPI) -> None:
    story = told(service)
    ruth, address = visitor(service, as_=story.ruth), f"{story.family.address}/reflections"
    operation = ruth.get(address, names=NAMES).fields()["operation"]

    first, again, other = (
        ruth.post(address, {"operation": operation, "visits": words}).headers["location"]
        for words in (WORDS, WORDS, "I went back and wrote more.")
    )

    assert first == again
    assert "I went back and wrote more." in ruth.get(other, names=NAMES).text
