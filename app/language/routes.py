"""The list of words to think about, the lens for words that are about nobody's record, and the word neglect, explained."""

from fastapi import APIRouter, Response
from starlette.requests import Request

from app.language.declared import used_in
from app.language.forms import Looked
from app.language.lens import look
from app.language.presenters import by_kind, thoughts_shown
from app.people.guard import SignedIn
from app.web.pages import fragment, page
from app.web.session import DbSession

router = APIRouter()


@router.get("/words")
def word_list(request: Request, session: DbSession, _me: SignedIn) -> Response:
    """Every thought with why, what could stand instead and where the word is right."""
    words = used_in(session)
    kinds = [(heading, entries) for heading, entries in by_kind(words) if entries]
    return page(request, "language/words.html", title="Words to think about", current="", kinds=kinds, words=words)


@router.post("/words/look")
def look_at(request: Request, session: DbSession, _me: SignedIn, form: Looked) -> Response:
    """A thought or two about what is being written. Nothing is kept, and nobody else is told."""
    thoughts = look(form.words, used_in(session))
    return fragment(request, "language/_lens.html", thoughts=thoughts_shown(thoughts), more=len(thoughts))


@router.get("/the-word-neglect")
def neglect_explained(request: Request, _session: DbSession, _me: SignedIn) -> Response:
    """For a practitioner to read with a family, or to print and leave with them."""
    return page(request, "language/neglect.html", title="The word neglect, explained", current="")
