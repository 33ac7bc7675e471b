"""If the screen says Saved it is on disk: killed at random, time after time, the service loses nothing it acknowledged."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import pytest
from httpx2 import HTTPError
from sqlmodel import select

from app.assessments.models import Answer
from app.audit.verifying import verify
from app.opening import marks_of
from app.settings import Settings
from tests.crash.arranged import at, begun_by, record_of, sign_in
from tests.crash.forked import forked
from tests.journeys.forms import FormSeen
from tests.journeys.walking import Walk, answer_forms, sections_of
from tests.support.part import Part
from tests.support.serving import Served, Start, serving
from tests.support.visiting import HTMX, Visitor

CLIENTS = 4

EACH_TIME = 50
"""Saves that are acknowledged at least before the power goes, on a slow machine too."""


@dataclass
class Writer:
    """Somebody who writes into one question as fast as the service answers, and notes each save it acknowledged."""

    section: str
    form: FormSeen
    box: str
    seen: str
    number: int = 0
    kept: list[tuple[str, str]] = field(default_factory=list)
    """Operation and words of each acknowledged save, in order."""
    sent: list[str] = field(default_factory=list)
    """Every operation that was ever sent, acknowledged or not."""
    stands: str = ""
    """The words that were acknowledged or shown last: from then on the page shows these, or newer ones."""

    def write(self, served: Served, cookies: dict[str, str], token: str, stop: threading.Event) -> None:
        with at(served, cookies) as client:
            while not stop.is_set():
                operation, words = str(uuid4()), f"Save {len(self.sent)} into {self.box}"
                self.sent.append(operation)
                typed = {"token": token, "operation": operation, self.box: words, self.seen: str(self.number)}
                try:
                    reply = client.post(self.form.action, data=typed, headers=HTMX)
                except HTTPError:
                    return  # the power went
                assert reply.status_code == 200, reply.text[:400]
                assert reply.headers["X-Saved"] == operation
                self.kept.append((operation, words))
                self.stands = words
                self.number += 1


def writers_at(walk: Walk, assessment: str) -> list[Writer]:
    """One writer for each of the first questions that have a box of words."""
    found = []
    for section in sections_of(walk, assessment):
        for form in answer_forms(walk.get(section)):
            box = next((name for name, one in form.controls.items() if one.kind == "words" and name.endswith(".answer")), "")
            seen = f"seen.{box.removesuffix('.answer')}"
            if box and seen in form.controls:
                found.append(Writer(section, form, box, seen))
            if len(found) == CLIENTS:
                return found
    raise AssertionError(f"only {len(found)} questions take words")


def a_cycle(served: Served, cookies: dict[str, str], writers: list[Writer], chance: random.Random) -> None:
    """Everybody writes; at some moment the power goes."""
    stop = threading.Event()
    enough = kept_by(writers) + EACH_TIME
    with at(served, cookies) as client:
        visitor = Visitor(client)
        visitor.get("/my-sessions")
    threads = [threading.Thread(target=one.write, args=(served, cookies, visitor.token, stop)) for one in writers]
    for thread in threads:
        thread.start()
    time.sleep(chance.uniform(0.3, 1.2))
    while kept_by(writers) < enough and any(thread.is_alive() for thread in threads):
        time.sleep(chance.uniform(0.001, 0.03))
    served.kill()
    stop.set()
    for thread in threads:
        thread.join()


def kept_by(writers: list[Writer]) -> int:
    return sum(len(writer.kept) for writer in writers)


def check_record(folder: Path, settings: dict[str, str], writers: list[Writer]) -> int:
    """Every acknowledged save is in the record, in its order. Gives how many there are."""
    with record_of(folder, settings.get("WHOLE_PICTURE_DATABASE_URL")) as database, database.reading() as session:
        rows = session.exec(select(Answer.operation, Answer.value, Answer.number)).all()
        verdict = verify(database, marks_of(Settings(data=folder)))
    assert verdict.whole, verdict.faults
    by_operation = {operation: (value, number) for operation, value, number in rows}
    for writer in writers:
        numbers = []
        for operation, words in writer.kept:
            assert operation in by_operation, f"“{words}” was acknowledged and is lost"
            value, number = by_operation[operation]
            assert words in value
            numbers.append(number)
        assert numbers == sorted(set(numbers))
    return kept_by(writers)


def check_pages(walk: Walk, writers: list[Writer]) -> None:
    """Each box shows what was kept last: the words that stood, or newer ones whose reply the power cut swallowed."""
    shown: dict[str, tuple[str, str]] = {}
    for section in dict.fromkeys(writer.section for writer in writers):
        for form in answer_forms(walk.get(section)):
            for writer in writers:
                if form.action == writer.form.action and writer.box in form.controls:
                    shown[form.action] = (form.controls[writer.box].chosen[0], form.controls[writer.seen].chosen[0])
    for writer in writers:
        words, number = shown[writer.form.action]
        newer = f"Save {len(writer.sent) - 1} into {writer.box}"
        assert words in (writer.stands, newer), f"the page shows “{words}”, and “{writer.stands}” stood"
        writer.number, writer.stands = int(number), words


def killed_again_and_again(folder: Path, settings: dict[str, str], cycles: int, part: Part, start: Start | None = None) -> int:
    chance = part.chance(20261123)
    writers: list[Writer] = []
    assessment, kept = "", 0
    for cycle in range(cycles + 1):
        with serving(folder, settings=settings, start=start) as served:
            cookies = sign_in(served, "ruth")
            with at(served, cookies) as client:
                walk = Walk(Visitor(client))
                assessment = assessment or begun_by(walk, "childs_day")
                writers = writers or writers_at(walk, assessment)
                check_pages(walk, writers)
            if cycle < cycles:
                a_cycle(served, cookies, writers, chance)
        kept = check_record(folder, settings, writers)
    return kept


def test_nothing_that_was_acknowledged_is_lost_when_the_power_goes(place: Path, settings: dict[str, str]) -> None:
    assert killed_again_and_again(place, settings, 2, Part(), forked) >= 2 * EACH_TIME


@pytest.mark.long
def test_nothing_is_lost_in_a_hundred_power_cuts_and_five_thousand_saves(
    place: Path, settings: dict[str, str], part: Part, record_property: Callable[[str, object], None]
) -> None:
    kept = killed_again_and_again(place, settings, part.of(100), part, forked)

    record_property("acknowledged saves", kept)
    assert kept >= part.of(5000)
