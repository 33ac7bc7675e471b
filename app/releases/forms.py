"""What the forms of copies may send, and reading them."""

from collections.abc import Iterable
from uuid import UUID

from app.answers.slots import Carer
from app.assessments.guard import OpenAssessment
from app.cases.models import Involvement
from app.cases.wording import full_name
from app.copies.rules import Reader
from app.releases.actions import Asked
from app.releases.models import Classification, Layout
from app.web.reading import Reading
from app.web.text import FormModel


class AskForm(FormModel):
    """Which copy, for whom, and why. `whom` is a reader, with the id of a carer where there are several."""

    whom: str = ""
    recipient: str = ""
    why: str = ""
    classification: str = Classification.SENSITIVE.value
    layout: str = Layout.PLAIN.value
    agreed: str = ""
    copy_id: UUID | None = None


class AskOfChildForm(FormModel):
    """Which copy of a child’s plan or chronology, for whom, and why. `agreed`: the child was asked."""

    whom: str = ""
    why: str = ""
    classification: str = Classification.SENSITIVE.value
    layout: str = Layout.PLAIN.value
    agreed: str = ""
    copy_id: UUID | None = None


class DecideForm(FormModel):
    """What is done with a copy, and why."""

    decision: str = ""
    looked: str = ""
    why: str = ""


def whom_choices(
    opened: OpenAssessment, involved: Iterable[Involvement], *, family: Iterable[Carer] | None
) -> tuple[tuple[str, str], ...]:
    """For whom a copy may be asked: each carer has one of their own (None: there is none), and so has everybody involved."""
    known = tuple((f"{Reader.PROFESSIONAL.value}:{one.id}", f"{one.name}, {one.what}") for one in involved)
    ours = (*known, (Reader.PROFESSIONAL.value, "Another professional"), (Reader.SUPERVISION.value, "Supervision"))
    if family is None:
        return ours
    carers = tuple((f"{Reader.FAMILY.value}:{one.id}", one.name) for one in family)
    theirs = carers or ((f"{Reader.FAMILY.value}:", f"The family of {opened.names.child}"),)
    return (*theirs, (Reader.CHILD.value, full_name(opened.child_then) or "The child"), *ours)


def read_ask(reading: Reading, form: AskForm, choices: tuple[tuple[str, str], ...]) -> Asked | None:
    """What was asked for, or None with what to mend."""
    names = dict(choices)
    if form.whom not in names:
        reading.problem("whom", "Say who the copy is for.")
    kind, _, person = form.whom.partition(":")
    outside = kind in (Reader.PROFESSIONAL.value, Reader.SUPERVISION.value) and not person
    needed = "Write the name of who gets it, and what they are." if outside else ""
    recipient = reading.line("recipient", form.recipient, needed=needed, longest=160)
    theirs = kind in (Reader.FAMILY.value, Reader.CHILD.value)
    why = reading.words("why", form.why, needed="" if theirs else "Say in a few words why they need it.", longest=400)
    classification = reading.choice("classification", form.classification, Classification, needed="Say how it is to be handled.")
    layout = reading.choice("layout", form.layout, Layout, needed="Say how it is to be set.")
    if kind == Reader.CHILD.value and not form.agreed:
        reading.problem("agreed", "Ask the child who else will see it and where it will be kept, then tick this.")
    if reading.problems or classification is None or layout is None:
        return None
    own = recipient if outside else names[form.whom][:200]
    return Asked(Reader(kind), UUID(person) if person else None, own, why, classification, layout)


def read_ask_of_child(reading: Reading, form: AskOfChildForm, choices: Iterable[tuple[str, str]]) -> Asked | None:
    """What was asked for, or None with what to mend."""
    names = dict(choices)
    if form.whom not in names:
        reading.problem("whom", "Say who the copy is for.")
    why = reading.words("why", form.why, longest=400)
    classification = reading.choice("classification", form.classification, Classification, needed="Say how it is to be handled.")
    layout = reading.choice("layout", form.layout, Layout, needed="Say how it is to be set.")
    kind, _, person = form.whom.partition(":")
    if kind == Reader.CHILD.value and not form.agreed:
        reading.problem("agreed", "Ask the child who else will see it and where it will be kept, then tick this.")
    if reading.problems or classification is None or layout is None:
        return None
    to = UUID(person) if person else None
    return Asked(Reader(kind), to, names[form.whom][:200], why, classification, layout, childs_words=bool(form.agreed))
