"""Sending and signing change several things at once: after a power cut there is the old or the new, never between."""

import random
import threading
import time
from pathlib import Path
from uuid import UUID

import pytest
from httpx2 import HTTPError
from sqlmodel import Session, func, select

from app.assessments.models import Assessment, Finding, State
from app.audit.models import Trail
from tests.crash.arranged import at, begun_by, record_of, sign_in
from tests.crash.forked import forked
from tests.journeys.forms import FormSeen, form_on
from tests.journeys.walking import Typed, Walk, answer_what_must_be, sign
from tests.support.part import Part
from tests.support.serving import Served, Start, serving
from tests.support.visiting import FROM_HERE, Visitor


class Deed:
    """One press of a button that is on its way when the power goes."""

    def __init__(self, walk: Walk, form: FormSeen, typed: Typed) -> None:
        self.client, self.address = walk.visitor.client, form.action
        self.typed = {"token": walk.visitor.token, **typed}
        self.assessment = UUID(form.action.split("/")[4])
        self.acknowledged = False
        self.took = 0.0

    def do(self) -> None:
        begun = time.monotonic()
        try:
            reply = self.client.post(self.address, data=self.typed, headers=FROM_HERE, follow_redirects=False)
        except HTTPError:
            return
        assert reply.status_code == 303, reply.text[:400]
        self.acknowledged = True
        self.took = time.monotonic() - begun


def ready_to_send(walk: Walk) -> Deed:
    """A First Look with an answer and a meaning, and the finger on Send."""
    assessment = begun_by(walk, "first_look")
    answer_what_must_be(walk, assessment)
    return to_send(walk, assessment)


def to_send(walk: Walk, assessment: str) -> Deed:
    finish = form_on(walk.get(f"{assessment}/finish"), "/finish")
    typed = {**finish.untouched(), "analysis": ["She is fed, and tired."], "child_seen": ["with_others"], "do": ["send"]}
    typed |= {"difference": ["One sees mornings only."] * len(typed.get("about", []))}
    return Deed(walk, finish, typed)


def ready_to_sign(ruth: Walk, tom: Walk) -> tuple[Deed, float]:
    """The correction of a signed assessment, sent, and the supervisor's finger on Sign: two assessments change at once.

    And how long sending it took here, a moment ago.
    """
    sent = ready_to_send(ruth)
    sent.do()
    assert sent.acknowledged
    assessment = sent.address.removesuffix("/finish")
    sign(tom, assessment, "")
    why = form_on(ruth.get(f"{assessment}/correct"), "/correct")
    corrected = ruth.onward(ruth.send(why, {"why": ["The date was wrong."]}))
    again = to_send(ruth, corrected)
    again.do()
    assert again.acknowledged
    form = form_on(tom.get(f"{corrected}/sign"), "/sign")
    return Deed(tom, form, form.untouched()), again.took


def cut_off_in_the_middle(served: Served, chance: random.Random) -> tuple[Deed, Deed]:
    with at(served, sign_in(served, "ruth")) as hers, at(served, sign_in(served, "tom")) as his:
        ruth, tom = Walk(Visitor(hers)), Walk(Visitor(his))
        signing, usual = ready_to_sign(ruth, tom)
        sending = ready_to_send(ruth)
        threads = [threading.Thread(target=deed.do) for deed in (sending, signing)]
        for thread in threads:
            thread.start()
        time.sleep(chance.uniform(0, 2.5 * usual))
        served.kill()
        for thread in threads:
            thread.join()
    return sending, signing


def lines_about(session: Session, assessment: UUID, what: str) -> int:
    return session.exec(select(func.count()).where(Trail.about_id == assessment, Trail.what == what)).one()


def check_sent(session: Session, deed: Deed) -> State:
    """Sent with its moment, its findings and its line in the trail; or none of the three."""
    one = session.get_one(Assessment, deed.assessment)
    findings = session.exec(select(func.count()).where(Finding.assessment_id == one.id)).one()
    said = lines_about(session, one.id, "sent an assessment to be read")
    whole = {State.WITH_SUPERVISOR: (True, True, 1), State.DRAFT: (False, False, 0)}
    assert (one.sent_at is not None, findings > 0, said) == whole[one.state]
    assert one.state is State.WITH_SUPERVISOR or not deed.acknowledged
    return one.state


def check_signed(session: Session, deed: Deed) -> State:
    """Signed by somebody, in the trail, and what it replaces is replaced; or nothing of it."""
    one = session.get_one(Assessment, deed.assessment)
    assert one.replaces_id is not None
    replaced = session.get_one(Assessment, one.replaces_id)
    said = lines_about(session, one.id, "signed an assessment")
    whole = {State.SIGNED: (True, 1, State.REPLACED), State.WITH_SUPERVISOR: (False, 0, State.SIGNED)}
    assert (one.signed_by is not None, said, replaced.state) == whole[one.state]
    assert one.state is State.SIGNED or not deed.acknowledged
    return one.state


def cut_off_again_and_again(
    folder: Path, settings: dict[str, str], cycles: int, part: Part, start: Start | None = None
) -> list[tuple[State, State]]:
    """How each cycle ended: how far the sending came, and the signing."""
    chance, ends = part.chance(20261123), []
    for _ in range(cycles):
        with serving(folder, settings=settings, start=start) as served:
            sending, signing = cut_off_in_the_middle(served, chance)
        with record_of(folder, settings.get("WHOLE_PICTURE_DATABASE_URL")) as database, database.reading() as session:
            ends.append((check_sent(session, sending), check_signed(session, signing)))
    return ends


def test_a_power_cut_leaves_an_assessment_sent_or_not_and_signed_or_not(place: Path, settings: dict[str, str]) -> None:
    assert len(cut_off_again_and_again(place, settings, 2, Part(), forked)) == 2


@pytest.mark.long
def test_forty_power_cuts_catch_both_the_old_and_the_new(place: Path, settings: dict[str, str], part: Part) -> None:
    ends = cut_off_again_and_again(place, settings, part.of(40), part, forked)

    assert {sent for sent, _ in ends} == {State.DRAFT, State.WITH_SUPERVISOR}
    assert {signed for _, signed in ends} == {State.WITH_SUPERVISOR, State.SIGNED}
