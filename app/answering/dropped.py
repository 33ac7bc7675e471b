"""What is said when words were kept in a question that is no longer asked: in its own line, on a page, or to a family."""

from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.adapting.earlier import AskedThen
from app.answering import presenters
from app.answering.actions import Kept
from app.answering.placing import Placed
from app.asking.told import Saved
from app.assessments.guard import OpenAssessment
from app.people.practitioner import Practitioner
from app.turned.pages import not_asked_any_more
from app.web.errors import Problem, problem_reply
from app.web.pages import fragment, is_htmx

KEPT = "Your words are kept, marked “answered, no longer asked”."
KEPT_BEFORE = "Your words are kept with what was written with the earlier version."
STANDS = "Your words are kept."
KEPT_IN_RECORD = "What you wrote down is kept in the family’s record."
TO_A_FAMILY = "What you wrote is kept. We are not asking this any more."
HEADING = "Kept, and no longer asked"


def kept_all_the_same(
    request: Request, session: Session, me: Practitioner, place: Placed, then: AskedThen, kept: Kept
) -> Response:
    """The words are on the server; whoever typed them is told what happened, in a sentence."""
    turned = bool(place.sent.looking)
    why = TO_A_FAMILY if turned else f"{then.told(session, me)} {where_kept(then, kept)}"
    if kept.problem and not turned:
        why = f"{why} They are kept as you typed them: {kept.problem}"
    if is_htmx(request):
        target = request.headers.get("hx-target", "").removeprefix("saved-")
        line = target if target.startswith(f"{place.question.key}-") else place.question.key
        shown = tuple((slot.field, kept.written.seen(slot, place.sent.seen[slot])) for slot in place.sent.raw)
        card = presenters.SavedLine(line, Saved(why, "kept"), shown)
        where = "" if turned else shown_at(place.opened, kept.left)
        return fragment(request, "capture/_dropped.html", 409, card=card, where=where)
    return to_a_family(request, place, then, me) if turned else to_a_practitioner(request, place.opened, (why,), left=kept.left)


def where_kept(then: AskedThen, kept: Kept) -> str:
    """Where the words are now, in a sentence."""
    if then.move is None:
        return KEPT
    return KEPT_BEFORE if kept.left else STANDS


def shown_at(opened: OpenAssessment, left: bool) -> str:
    """The page that shows what is kept and no longer asked, or what an earlier version left behind."""
    return f"{opened.address}/{'left-behind' if left else 'adaptations'}"


def to_a_practitioner(request: Request, opened: OpenAssessment, sentences: tuple[str, ...], *, left: bool = False) -> Response:
    """A page that says so, and leads to where what is no longer asked is shown. Nothing on it is unsaved."""
    return problem_reply(request, Problem(HEADING, sentences, onward=shown_at(opened, left)), 409, ())


def to_a_family(request: Request, place: Placed, then: AskedThen, me: Practitioner) -> Response:
    """The same on a turned screen, with one way on: back to what is asked there."""
    goes_on = place.opened.asked.section_of[place.question.key].key in then.now.asked.sections
    return not_asked_any_more(request, me, TO_A_FAMILY, status=409, goes_on=goes_on)
