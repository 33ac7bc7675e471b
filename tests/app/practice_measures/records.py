"""Small records for counting: rows as the deeds leave them, each on its day, so that a figure can be checked on paper."""

import datetime
import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session, select

from app.assessments.models import Answer, Assessment, ChildSeen, Finding, Sitting, State
from app.cases.models import Case, CaseMember, Person, PersonKind, Relationship
from app.db import ENGLAND, now
from app.declaration.help import Help
from app.declaration.vocabulary import Comparability, Depth, Dimension, EvidenceKind, Signal, Voice
from app.evidence.models import Statement
from app.linkouts.models import LinkedSummary, LinkedUse
from app.people.practitioner import Practitioner
from app.plans.kinds import Change, Decision, Holds, PlanState, ReviewState, VersionKind, Whose
from app.plans.models import Outcome, Plan, PlanVersion, Review, ReviewLine, Step
from app.plans.versions import Written, WrittenOutcome
from app.suite.models import ToolRelease
from tests.support.factories import kept

DAY = datetime.date
BORN = DAY(2015, 6, 1)


def at(day: DAY) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(12), ENGLAND).astimezone(datetime.UTC)


@dataclass
class Records:
    """One session in which records are made, by one worker and one supervisor."""

    session: Session
    by: Practitioner
    other: Practitioner
    number: int = 0

    def family(self, opened: DAY, closed: DAY | None = None) -> Case:
        self.number += 1
        case = Case(
            ref=f"WP-{self.number:04}",
            family_name="Dean",
            team_id=self.by.team_id or uuid4(),
            opened_at=at(opened),
            closed_at=at(closed) if closed else None,
            opened_by=self.by.id,
        )
        kept(self.session, case)
        return case

    def child(self, case: Case, born: DAY | None = BORN, left: DAY | None = None, **more: Any) -> Person:
        person = Person(
            **{"kind": PersonKind.CHILD, "given_name": "Mia", "folded_name": "mia", "born_on": born, "created_at": now(), **more}
        )
        kept(self.session, person)
        self.joins(case, person, left)
        return person

    def parent(self, case: Case, child: Person, word: str, heard: DAY, **more: Any) -> None:
        """Somebody who is this to the child, and what they said of the child on a day."""
        one = self.child(case, DAY(1988, 2, 3), kind=PersonKind.ADULT, **more)
        kept(self.session, Relationship(person_id=one.id, to_person_id=child.id, word=word))
        self.said(case, child, heard, EvidenceKind.SAID_BY_CARER, speaker_id=one.id)

    def joins(self, case: Case, person: Person, left: DAY | None = None) -> None:
        kept(self.session, CaseMember(case_id=case.id, person_id=person.id, since=case.opened_at.date(), until=left))

    def said(self, case: Case, child: Person, on: DAY, kind: EvidenceKind = EvidenceKind.SAID_BY_CHILD, **more: Any) -> Statement:
        row = Statement(
            id=uuid4(),
            case_id=case.id,
            about_id=child.id,
            kind=kind,
            words="I know which cupboard.",
            seen_on=on,
            recorded_at=at(on),
            recorded_by=self.by.id,
            **more,
        )
        kept(self.session, row)
        return row

    def sitting(self, case: Case, on: DAY) -> Sitting:
        row = Sitting(case_id=case.id, seen_on=on, begun_at=at(on), begun_by=self.by.id)
        kept(self.session, row)
        return row

    def use(
        self,
        case: Case,
        child: Person,
        on: DAY,
        tool: str = "first_look",
        found: dict[Dimension, Signal | None] | None = None,
        *,
        voice: Voice = Voice.PRACTITIONER,
        state: State = State.WITH_SUPERVISOR,
        sitting: Sitting | None = None,
        adaptations: tuple[str, ...] = (),
    ) -> Assessment:
        """One tool used with one child, and what it showed."""
        row = Assessment(
            sitting_id=(sitting or self.sitting(case, on)).id,
            case_id=case.id,
            child_id=child.id,
            release_id=self.release(),
            tool_key=tool,
            depth=Depth.QUICK,
            adaptations=json.dumps([{"key": key, "why": "It suits."} for key in adaptations]),
            child_seen=ChildSeen.ALONE,
            state=state,
            author_id=self.by.id,
            begun_at=at(on),
            last_saved_at=at(on),
            sent_at=at(on),
            sent_by=self.by.id,
        )
        kept(self.session, row)
        for strand, signal in (found or {}).items():
            self.found(row, child, on, strand, signal, voice)
        return row

    def found(self, row: Assessment, child: Person, on: DAY, strand: Dimension, signal: Signal | None, voice: Voice) -> None:
        answer = Answer(
            assessment_id=row.id,
            question=strand.value,
            voice=voice,
            number=1,
            operation=uuid4().hex,
            value="{}",
            written_at=at(on),
            written_by=self.by.id,
        )
        kept(self.session, answer)
        finding = Finding(
            assessment_id=row.id,
            answer_id=answer.id,
            child_id=child.id,
            question=strand.value,
            dimension=strand,
            signal=signal,
            voice=voice,
            words="Food",
            seen_on=on,
            comparable=Comparability.SAME,
            frozen_at=at(on),
        )
        kept(self.session, finding)

    def release(self) -> UUID:
        there = self.session.exec(select(ToolRelease)).first()
        if there is None:
            there = ToolRelease(key="first_look", version="1.0.0", content_hash="0" * 64, declaration="{}", first_seen_at=now())
            kept(self.session, there)
        return there.id

    def linked(self, case: Case, child: Person, on: DAY) -> None:
        use = LinkedUse(
            case_id=case.id, child_id=child.id, instrument="sdq", title="SDQ", started_at=at(on), started_by=self.by.id
        )
        kept(self.session, use)
        more: dict[str, Any] = {"by_whom": "Ruth", "summary": "12", "written_at": at(on), "written_by": self.by.id}
        kept(self.session, LinkedSummary(use_id=use.id, number=1, used_on=on, **more))

    def plan(self, case: Case, child: Person, agreed: DAY | None, *titles: str, ended: DAY | None = None) -> Plan:
        """A plan with these outcomes; with a day, counter-signed on it."""
        state = PlanState.ENDED if ended else PlanState.AGREED if agreed else PlanState.DRAFT
        begun = agreed or DAY(2026, 1, 5)
        plan = Plan(
            case_id=case.id,
            person_id=child.id,
            state=state,
            begun_on=begun,
            begun_at=at(begun),
            begun_by=self.by.id,
            ended_on=ended,
        )
        kept(self.session, plan)
        ids = [self.outcome(plan) for _ in titles]
        if agreed:
            self.agreed(plan, agreed, 1, *titles, ids=ids)
        return plan

    def outcome(self, plan: Plan) -> UUID:
        row = Outcome(plan_id=plan.id, added_at=at(plan.begun_on), added_by=self.by.id)
        kept(self.session, row)
        return row.id

    def agreed(self, plan: Plan, on: DAY, number: int, *titles: str, ids: list[UUID] | None = None) -> None:
        outcomes = tuple(
            WrittenOutcome(id=str(own), words={"different": title})
            for own, title in zip(ids or [uuid4() for _ in titles], titles, strict=True)
        )
        words = Written(child="Mia", words={}, outcomes=outcomes).model_dump_json()
        version = PlanVersion(
            plan_id=plan.id,
            number=number,
            kind=VersionKind.PLAN,
            words=words,
            signed_at=at(on),
            signed_by=self.by.id,
            decision=Decision.COUNTERSIGNED,
            decided_at=at(on),
            decided_by=self.other.id,
        )
        kept(self.session, version)

    def review(
        self, plan: Plan, on: DAY, outcome: UUID, change: Change, *, state: ReviewState = ReviewState.FINISHED, **more: Any
    ) -> None:
        review = Review(plan_id=plan.id, on=on, state=state, begun_by=self.by.id)
        kept(self.session, review)
        kept(self.session, ReviewLine(review_id=review.id, outcome_id=outcome, change=change, **more))

    def step(self, plan: Plan, outcome: UUID, done: DAY | None, whose: Whose = Whose.OURS, kind: Help | None = None) -> None:
        own: dict[str, Any] = {"plan_id": plan.id, "person_id": plan.person_id, "outcome_id": outcome}
        kept(self.session, Step(**own, whose=whose, who="Ruth", what="Bring the bed", help=kind, done_on=done))


HOLDS: dict[str, Any] = {"says": '["child", "school"]', "holidays": Holds.YES, "weeks": 16}
"""What a review line needs beside “better”, twice in a row, to count as sustained."""
