"""My work: where everybody begins."""

import datetime
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.access.offers import waiting_for_me
from app.assessments.models import State
from app.audit import trail
from app.cases.queries import steps_due
from app.children_heard.queries import child_answered
from app.db import now, today
from app.decisions.presenters import mine_shown
from app.decisions.queries import mine as decided_for
from app.evidence.queries import newest_child_voice
from app.merging.queries import waiting as pairs_waiting
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.putting_off.models import PutOff
from app.putting_off.queries import mine as put_off_by
from app.putting_off.rules import still_off
from app.releases.queries import copies_answered, copies_to_release
from app.rows.queries import waiting_long
from app.session_records.queries import praise_for
from app.stewardship.queries import quick_way_in
from app.suite.guard import titles_of
from app.supervision.same_day import asking_for_help, not_safe
from app.web.pages import counted, page
from app.web.session import DbSession
from app.work import answered, presenters, queries
from app.work.carrying_on import next_in
from app.work.glance import at_a_glance
from app.work.matters import matters, rested

router = APIRouter()

TEAM_SHOWN = 12
"""Families of the team on a supervisor's first page: those with something due soonest. The rest are a link away."""

LATELY = datetime.timedelta(days=14)
PRAISED = datetime.timedelta(days=28)
"""For so long what went well stands on My work: until the two talk again, as a rule."""

A_DAY = datetime.timedelta(days=1)
"""Rows that somebody sent and did not decide about are said again after so long."""


@router.get("/")
def my_work(request: Request, session: DbSession, me: SignedIn) -> Response:
    """Children first; nothing else competes. Those whose role holds no families see where their own work is."""
    if not me.may(Permission.READ_CASES):
        return page(request, "work/other_work.html", title="My work", current="work")
    mine = queries.my_case_ids(session, me)
    supervises = me.may(Permission.SUPERVISE) and me.team_id is not None
    team = queries.team_cases_due_first(session, me, TEAM_SHOWN) if supervises else []
    drafts = queries.my_drafts(session, me, mine)
    decided = decided_for(session, me)
    known = what_is_known(session, me, [*mine, *team], drafts, titles_of(request), asking_for_help(request.app.state.suite))
    trail.look(session, by=me, what="opened my work")
    return page(
        request,
        "work/my_work.html",
        title="My work",
        current="work",
        today=today(),
        assesses=(assesses := bool(mine) or not supervises),
        quick=quick_way_in(session, request.app.state.suite) if assesses else "",
        **families(session, mine, team, known, {one.step.id for one in decided}, put_off_by(session, me)),
        decided=mine_shown(decided, today()),
        praise=praise_for(session, me, now() - PRAISED),
        **own_work(session, me, drafts, known.titles),
        to_answer=waits_for(request, session, me),
        to_read=queries.waiting_to_be_read(session, me) if supervises else None,
    )


def waits_for(request: Request, session: Session, me: Practitioner) -> list[tuple[str, str]]:
    """What waits for an answer of this person: each an address, which names nobody, and a sentence."""
    pairs = len(pairs_waiting(session, me)) if me.may(Permission.SUPERVISE) else 0
    same = [("/same-person", f"Two records may be of one person: {counted(pairs, 'pair')} to look at")] if pairs else []
    others = [line for ask in request.app.state.second_person for line in ask(session, me)]
    return [
        *waiting_for_me(session, me),
        *copies_to_release(session, me),
        *copies_answered(session, me, now() - LATELY),
        *others,
        *same,
        *waiting_long(session, me, now() - A_DAY),
    ]


def what_is_known(
    session: Session,
    me: Practitioner,
    cases: list[UUID],
    drafts: list[queries.Underway],
    titles: Mapping[str, str],
    safety: frozenset[str],
) -> presenters.Known:
    """Everything about these families' children, in eight queries. `safety`: the questions that ask if help is needed today."""
    children = queries.children_of(session, cases)
    ids = [child.id for each in children.values() for child in each]
    return presenters.Known(
        children=children,
        stages=queries.stages_now(session, cases),
        steps=steps_due(session, cases),
        voices=newest_child_voice(session, cases, ids),
        answered=child_answered(session, cases, ids),
        explored=queries.explored(session, cases, ids),
        drafts=drafts,
        sent=answered.sent(session, cases),
        not_safe=not_safe(session, me, ids, safety),
        titles=titles,
        today=today(),
    )


def families(
    session: Session,
    mine: list[UUID],
    team: list[UUID],
    known: presenters.Known,
    told: Collection[UUID],
    rests: Collection[PutOff],
) -> dict[str, Any]:
    """The families of this page. `told`: steps that are told of among what was decided; `rests`: what was put off."""
    cases = queries.cases_by_id(session, [*mine, *team])
    own = presenters.families_shown([case for case in cases if case.id in set(mine)], known)
    others = presenters.families_shown([case for case in cases if case.id not in set(mine)], known)
    off = still_off(rests, known.today)
    few, more = matters([case for case in cases if case.id in set(mine or team)], known, told, off, may_put_off=bool(mine))
    return {
        "families": own,
        "how_many": presenters.how_many_words(own),
        "team_families": others,
        "few": few,
        "more": more,
        "rested": rested(rests, known.today),
        "all_due": "/due" if mine else "/due?whose=team",
        "glance": at_a_glance(others, known.steps, known.today) if others else None,
    }


def own_work(session: Session, me: Practitioner, drafts: list[queries.Underway], titles: Mapping[str, str]) -> dict[str, Any]:
    """What came back, what to carry on with, and what was signed."""
    day = today()
    back = [one for one in drafts if one.assessment.state == State.RETURNED]
    begun = [one for one in drafts if one.assessment.state == State.DRAFT]
    notes = queries.notes_on(session, [one.assessment.id for one in back])
    following = next_in(session, me, begun[0]) if begun else None
    signed = queries.signed_lately(session, me, now() - LATELY)
    return {
        "returned": [presenters.returned_shown(one, notes.get(one.assessment.id, []), titles, day) for one in back],
        "drafts": [presenters.draft_shown(one, titles, day, following if one is begun[0] else None) for one in begun],
        "signed": presenters.signed_by(signed, titles, day),
    }
