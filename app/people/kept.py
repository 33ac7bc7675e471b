"""Words that were posted when nobody was signed in any more: they wait on the page, sealed, and only the same person sends them.

The seal is over the words, whose they are and the address they were meant for, together: nobody can put other words, another
person or another address in their place. A password never waits; it is typed again.
"""

import json
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.requests import Request

from app.settings import Settings
from app.web.sent import SECRET, TOKEN, Pairs, lines_of
from app.web.wall import same, sealed

MEANT_FOR = {
    "answers": "An answer in an assessment",
    "conflicts": "How two answers to one question are settled",
    "statements": "A statement in the family’s record",
    "citations": "A statement that an answer rests on",
    "parts": "What the analysis rests on",
    "completed": "A mark that a part is finished",
    "finish": "What you make of it, at the end of an assessment",
    "sign": "Your signature under an assessment",
    "return": "An assessment given back to its author, with your notes",
    "correct": "The beginning of a correction",
    "abandon": "An assessment left unfinished",
    "assessments": "The beginning of an assessment",
    "record": "A change to who may open the family’s record",
    "families": "What you wrote in a family’s record",
    "accounts": "A change to somebody’s account",
    "in-need": "A record asked for in need",
    "keeping": "A decision about how long a record is kept",
    "seal": "A request to seal a record, or to open a seal",
    "copies": "A decision about a copy",
    "rights": "A step in answering somebody who asks to see what is written about them",
    "pack": "A pack to be fetched",
    "plan": "A part of a child’s plan",
    "reviews": "What a review of a plan found",
    "my-account": "A change in how you sign in",
    "my-sessions": "Signing out of your other browsers",
}
"""What is sent to an address, by a word in it: the last one in the address that stands here."""

NEVER = ("/prove", "/my-account")
"""What is sent there is figures and keys, which never wait."""


@dataclass(frozen=True)
class KeptWords:
    """JSON of fields and words, the address they were meant for, and the seal over both and over whose they are."""

    posted: str
    address: str
    seal: str


@dataclass(frozen=True)
class ShownWords:
    """What will be sent: what it is, each line as a person may read it, and every field as it was posted."""

    what: str
    lines: Pairs
    fields: Pairs


def seal_over(settings: Settings, owner: str, posted: str, address: str) -> str:
    return sealed(settings.secret, "kept", owner, address, posted)


async def kept_from(request: Request, owner: str) -> KeptWords | None:
    """What was posted, for its owner alone; None when a password was in it. A token is made anew.

    Words that waited already, on a page that asked who it is, go on waiting.
    """
    form = await request.form()
    if before := waiting_in(request, form, owner):
        return before
    if request.url.path.startswith(NEVER):
        return None
    pairs = [(name, value) for name, value in form.multi_items() if isinstance(value, str) and name != TOKEN]
    if any(name == SECRET for name, _ in pairs):
        return None
    posted, address = json.dumps(pairs), request.url.path
    return KeptWords(posted, address, seal_over(request.app.state.settings, owner, posted, address))


def waiting_in(request: Request, form: FormData, owner: str) -> KeptWords | None:
    """Words that waited already on the page that sent this, if they are this person's."""
    words = KeptWords(*(str(form.get(name, "")) for name in ("kept", "kept_for", "kept_seal")))
    return words if is_whole(request.app.state.settings, words, owner) else None


def is_whole(settings: Settings, words: KeptWords, owner: str) -> bool:
    """Whether these are the words we sealed, for this owner and this address."""
    return bool(words.posted and owner) and same(words.seal, seal_over(settings, owner, words.posted, words.address))


def shown(words: KeptWords) -> ShownWords:
    """What a person should read before it is sent. The seal has been looked at before."""
    fields: Pairs = tuple((name, value) for name, value in json.loads(words.posted))
    return ShownWords(meant_for(words.address), lines_of(fields), fields)


def meant_for(address: str) -> str:
    return next((MEANT_FOR[part] for part in reversed(address.split("/")) if part in MEANT_FOR), "A form of this service")
