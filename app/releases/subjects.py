"""What a copy is of: an assessment, a plan, a chronology. Each knows where it is asked for, and makes what is on its paper."""

from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from sqlmodel import Session

from app.assessments.guard import OpenAssessment
from app.cases.open_case import OpenCase
from app.chronology_copies.making import TEMPLATES, chronology_copy
from app.copies.making import copy_for
from app.copies.rules import file_name
from app.copies.wording import TITLES
from app.plan_copies.making import plan_copy
from app.plan_pages.guard import OpenPlan
from app.plans.models import Plan
from app.releases.actions import Asked
from app.releases.models import CopyRelease, Of


@dataclass(frozen=True)
class Made:
    """One copy: its template, all that goes into it but who asked and when, its title, and the name of its file."""

    template: str
    given: dict[str, Any]
    title: str
    file_name: str


class Subject(Protocol):
    """What a copy is of."""

    @property
    def case(self) -> OpenCase: ...
    @property
    def child_id(self) -> UUID: ...
    @property
    def of(self) -> Of: ...
    @property
    def title(self) -> str: ...
    @property
    def asked_at(self) -> str:
        """The address at which a copy of it is asked for."""
        ...

    def made(self, session: Session, asked: Asked | CopyRelease) -> Made:
        """The copy as it is now. Raises NotReady where there may be none."""
        ...


@dataclass(frozen=True)
class OfAssessment:
    """A copy of one assessment."""

    opened: OpenAssessment

    @property
    def case(self) -> OpenCase:
        return self.opened.case

    @property
    def child_id(self) -> UUID:
        return self.opened.child.id

    @property
    def of(self) -> Of:
        return Of(assessment_id=self.opened.id)

    @property
    def title(self) -> str:
        return self.opened.tool.title

    @property
    def asked_at(self) -> str:
        return f"{self.opened.address}/copies"

    def made(self, session: Session, asked: Asked | CopyRelease) -> Made:
        opened = self.opened
        copy = copy_for(session, opened, asked.reader, asked.to)
        title = f"{opened.tool.title}: {TITLES[asked.reader].lower()} – {opened.case.ref}"
        name = file_name(opened.case.ref, opened.tool.key, opened.sitting.seen_on, asked.reader)
        return Made(copy.template, copy.given, title, name)


@dataclass(frozen=True)
class OfPlan:
    """A copy of one child’s plan."""

    at: OpenPlan
    plan: Plan

    @property
    def case(self) -> OpenCase:
        return self.at.case

    @property
    def child_id(self) -> UUID:
        return self.at.child.id

    @property
    def of(self) -> Of:
        return Of(plan_id=self.plan.id)

    @property
    def title(self) -> str:
        return "a child’s plan"

    @property
    def asked_at(self) -> str:
        return f"{self.at.address}/copies"

    def made(self, session: Session, asked: Asked | CopyRelease) -> Made:
        words = asked.childs_words
        template, given = plan_copy(session, self.at, self.plan, asked.reader, asked.to, childs_words=words)
        name = file_name(self.case.ref, "plan", self.plan.begun_on, asked.reader)
        return Made(template, given, f"A plan: {TITLES[asked.reader].lower()} – {self.case.ref}", name)


@dataclass(frozen=True)
class OfChronology:
    """A copy of what happened for one child, for a parent, a carer or the child."""

    at: OpenPlan

    @property
    def case(self) -> OpenCase:
        return self.at.case

    @property
    def child_id(self) -> UUID:
        return self.at.child.id

    @property
    def of(self) -> Of:
        return Of(chronology_id=self.at.child.id)

    @property
    def title(self) -> str:
        return "a chronology"

    @property
    def asked_at(self) -> str:
        return f"{self.case.address}/people/{self.child_id}/chronology/copies"

    def made(self, session: Session, asked: Asked | CopyRelease) -> Made:
        _, given = chronology_copy(session, self.at, asked.reader, asked.to, childs_words=asked.childs_words)
        name = f"{self.case.ref}-chronology-{asked.reader.value}.pdf"
        return Made(TEMPLATES[asked.reader], given, f"A chronology: {TITLES[asked.reader].lower()} – {self.case.ref}", name)
