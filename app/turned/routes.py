"""The screen turned round for a family, and given back with the practitioner's password."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.answers.progress import SectionProgress
from app.answers.slots import Carer, family_slot
from app.asking.days import Looking
from app.asking.memo import Pieces
from app.assessments.guard import AssessmentToWrite, OpenAssessment, may_answer_here, open_assessment
from app.assessments.models import ChildSeen
from app.assessments.queries import ids_in
from app.capture.loading import Loaded, load, place_for, put_together
from app.capture.turned_cards import Onlook, family_card_made
from app.cases.models import PersonKind
from app.cases.presenters import who_bar
from app.declaration.questions import Question
from app.declaration.wording import Names, filled
from app.factors.actions import use_code
from app.people import actions as people
from app.people.guard import MayNot, SignedIn
from app.people.models import Account
from app.people.passwords import matches
from app.people.practitioner import Practitioner
from app.people.trying import begin_try, too_soon
from app.turned.guard import HELP_NOW, turn, turn_back, turned_to
from app.turned.pages import first_name, not_asked_any_more
from app.web.pages import page, see, token_of
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

PATH = "/families/{case_id}/assessments/{assessment_id}/sections/{section}/family"


class BackForm(FormModel):
    """The practitioner's own password."""

    password: str = ""


@dataclass(frozen=True)
class Onlooker:
    """Somebody who may look at a turned screen: "child" or a carer's id, and their name."""

    key: str
    name: str
    carer: Carer | None


def part_of(loaded: Loaded, key: str) -> SectionProgress:
    """The section, where a family may see it. Raises MayNot."""
    found = next((part for part in loaded.progress.sections if part.section.key == key), None)
    if found is None or not found.section.on_family_view:
        raise MayNot
    return found


def for_family(part: SectionProgress, onlooker: Onlooker) -> list[Question]:
    """The questions that are theirs to answer, what is strong before what is hard."""
    return [one for one in ever_for_family(part, onlooker) if one in part.asked]


def ever_for_family(part: SectionProgress, onlooker: Onlooker) -> list[Question]:
    """The same, with those that are asked only once another answer leads to them."""
    theirs = [one for one in part.section.questions if family_slot(one, onlooker.carer) is not None]
    return sorted(theirs, key=lambda one: one.kind != "strength")


def onlookers(opened: OpenAssessment, part: SectionProgress) -> list[Onlooker]:
    """Who was there and has something of their own to say here; nobody, when nobody was there."""
    present = set(ids_in(opened.sitting.present))
    found = [Onlooker(str(one.id), one.name, one) for one in opened.carers if one.id in present]
    was_seen = opened.assessment.child_seen is not ChildSeen.NOT_SEEN
    if present and was_seen and opened.child.kind != PersonKind.UNBORN:
        found.append(Onlooker("child", opened.names.child, None))
    return [one for one in found if for_family(part, one)]


@router.get(PATH)
def family_page(
    request: Request,
    session: DbSession,
    me: SignedIn,
    opened: AssessmentToWrite,
    section: str,
    looking: str = "",
    day: str = "",
    block: str = "",
    removed: str = "",
) -> Response:
    """The section as a family sees it. Once it is open, this browser opens nothing else until the screen is given back."""
    looking = looking or request.query_params.get("with", "")
    if not opened.may_answer:
        return see(request, f"{opened.address}/sections/{section}")
    loaded, turned = load(session, opened, me), turned_to(request)
    if turned and section == turned.section and section not in opened.asked.sections:
        return not_asked_any_more(request, me, "Everything you wrote is kept.", status=200, goes_on=False)
    part = part_of(loaded, section)
    there = onlookers(opened, part)
    wanted = turned.looking if turned else looking
    onlooker = next((one for one in there if one.key == wanted), None)
    if onlooker is None and not turned:
        return who_is_looking(request, session, opened, part, there)
    made = turned_page(request, loaded, part, onlooker, Looking(day, block, removed))
    turn(request, made, (opened.case.id, opened.id, section), onlooker.key if onlooker else wanted, me.id)
    return made


def who_is_looking(
    request: Request, session: Session, opened: OpenAssessment, part: SectionProgress, there: list[Onlooker]
) -> Response:
    """Still the practitioner's own page: who is about to look?"""
    return page(
        request,
        "turned/who.html",
        title=f"Who is looking? – {opened.tool.title} – {opened.case.ref}",
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        here=f"{opened.address}/sections/{part.section.key}",
        there=there,
    )


def turned_page(request: Request, loaded: Loaded, part: SectionProgress, onlooker: Onlooker | None, looking: Looking) -> Response:
    """One column, their words, nothing of ours."""
    opened, section, me = loaded.opened, part.section, loaded.me
    turned_since = getattr(request.state, "turned_since", None)
    questions = for_family(part, onlooker) if onlooker else []
    environment = request.app.state.templates
    pieces: list[Pieces] = []
    for question in ever_for_family(part, onlooker) if onlooker else []:
        made: Pieces = ()  # an empty place, which an answer to another question may fill
        if question in questions and onlooker is not None:
            number = f"Question {questions.index(question) + 1} of {len(questions)}"
            onlook = Onlook(onlooker.carer, turned_since, section.key, looking)
            made = family_card_made(environment, loaded, question, number, onlook)
        pieces.append(place_for(question.key, made))
    operation = str(uuid4())
    return page(
        request,
        "turned/section.html",
        title=f"{filled(section.family_title or section.title, Names())} – Together",
        heading=filled(section.family_title or section.title, opened.names),
        introduction=filled(section.family_introduction or "", opened.names),
        child=opened.names.child,
        is_child=onlooker is not None and onlooker.carer is None,
        cards=put_together(pieces, token=token_of(request), operation=operation, opened=opened),
        asked=len(questions),
        back_address=f"{opened.address}/sections/{section.key}/family/back",
        back_words=f"{first_name(me)}: turn back",
        keeper=first_name(me),
        onward=next_family_section(loaded, section.key),
    )


def next_family_section(loaded: Loaded, key: str) -> str:
    """The next section that a family may see; "" after the last."""
    keys = [part.section.key for part in loaded.progress.sections if part.section.on_family_view and part.asked]
    at = keys.index(key) + 1 if key in keys else len(keys)
    return f"{loaded.opened.address}/sections/{keys[at]}/family" if at < len(keys) else ""


# Giving it back --------------------------------------------------------------------------------------------------------


@router.get(PATH + "/back")
def back_page(request: Request, session: DbSession, me: SignedIn, case_id: UUID, assessment_id: UUID, section: str) -> Response:
    """A plain page between the family and the record: it shows nothing, and asks for the password."""
    if turned_to(request) is None:
        return not_turned(request, session, me, case_id, assessment_id, section)
    return asking_back(request, me)


def not_turned(
    request: Request, session: Session, me: Practitioner, case_id: UUID, assessment_id: UUID, section: str
) -> Response:
    """Nothing is to be given back: the section again, for those whose record it is. Raises MayNot for anybody else."""
    opened = open_assessment(session, me, case_id, assessment_id)
    may_answer_here(session, opened, me)
    if section not in {one.key for one in opened.tool.sections}:
        raise MayNot
    return see(request, f"{opened.address}/sections/{section}")


def asking_back(request: Request, me: Practitioner, problem: str = "", status: int = 200) -> Response:
    """Give the screen back: to whoever is signed in, who need not be the one who turned it, nor work with this family."""
    turned = turned_to(request)
    if turned is None:
        raise MayNot
    return page(
        request,
        "turned/back.html",
        title="Error: Give the screen back" if problem else "Give the screen back",
        status=status,
        problem=problem,
        keeper=first_name(me),
        action=turned.back,
        back_address=turned.page,
        back_words="Stay here",
    )


@router.post(PATH + "/back")
def give_back(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case_id: UUID,
    assessment_id: UUID,
    section: str,
    form: Annotated[BackForm, Form()],
) -> Response:
    """A practitioner's own pages again, with their own password, or the figures of their app: some have no password.

    Tries are counted as they are at the door.
    """
    turned, name = turned_to(request), first_name(me)
    if turned is None:
        return not_turned(request, session, me, case_id, assessment_id, section)
    if not form.password:
        return asking_back(request, me, f"Write {name}’s password, or choose Stay here.", 422)
    account = session.get_one(Account, me.id)
    tried = begin_try(request, session, account.sign_in_name)
    if tried.wait or tried.attempt_id is None:
        return asking_back(request, me, too_soon(tried.wait), 429)
    figures = use_code(session, request.app.state.settings, account_id=me.id, typed=form.password)
    if not figures and not matches(form.password, tried.kept):
        people.note_refused_sign_in(session, account_id=me.id, why="wrong password")
        return asking_back(request, me, f"That is not {name}’s password. Give the screen to {name}.", 422)
    people.note_password_given(session, by=me, attempt_id=tried.attempt_id)
    made = see(request, f"{turned.assessment}/sections/{turned.section}" if turned.keeper == me.id.hex else "/")
    turn_back(request, made)
    return made


# Help now --------------------------------------------------------------------------------------------------------------


@router.get(HELP_NOW)
def help_now(request: Request) -> Response:
    """Numbers a family can ring, with one way back and nothing of the record. It opens whether or not anybody is signed in."""
    turned = turned_to(request)
    if turned is None:
        return see(request, "/act-now")
    return page(request, "turned/help_now.html", title="Help now", back_address=turned.page)
