"""Who may read, return and sign, and in which words each state is told. Pure thought."""

import datetime
from collections.abc import Iterable, Mapping
from uuid import UUID

from app.answers.given import ActNowGiven, Given
from app.answers.progress import Progress
from app.answers.slots import Slot
from app.assessments.models import Assessment, State
from app.cases.wording import listed
from app.declaration.vocabulary import Worded


class Order(Worded):
    """In which order the queue is read. Where act now was answered yes stands before all else in each; nothing is scored."""

    LONGEST = "longest", "Longest waiting first"
    CAME_BACK = "came_back", "What came back or corrects first"
    SERIOUS = "serious", "Where a serious need was found first"


SIGNING_MEANS = (
    "You have read all of it, and what is not known as well as what is known.",
    "The levels follow from what was seen, said or written, and the analysis rests on it.",
    "The words are ones the child could read one day.",
    "From then on it never changes. A mistake is put right by a correction, with a reason; both are kept.",
    "Your name and the time stand on it, and copies may be made for the family.",
)
"""What a signature says, sentence by sentence."""


def may_decide(*, state: State, supervises: bool, had_a_hand: bool) -> bool:
    """Whether this reader may return or sign it now."""
    return state is State.WITH_SUPERVISOR and supervises and not had_a_hand


def who_must_read(names: Iterable[str], team: str) -> str:
    """Who may sign what somebody wrote, as a sentence."""
    others = list(names)
    if not others:
        return f"Nobody signs their own work, and nobody else in {team} may sign yet. Ask an administrator to name a supervisor."
    either = others[0] if len(others) == 1 else f"{', '.join(others[:-1])} or {others[-1]}"
    return f"Nobody signs their own work. {either} can read and sign this."


def why_not_theirs(assessment: Assessment, me: UUID, names: Iterable[str], team: str) -> str:
    """Why somebody with a hand in it neither signs nor returns it, and who can."""
    if assessment.author_id == me:
        return who_must_read(names, team)
    did = "You sent this to be read" if assessment.sent_by == me else "You wrote some of the answers here"
    return f"{did}, so it is partly your own work. {who_must_read(names, team)}"


JUST_NOW = datetime.timedelta(minutes=10)
"""For so long whoever decided is told what they did."""

Decided = tuple[UUID | None, datetime.datetime | None]
"""Who decided last, and when."""


def just_decided(last: Decided, me: UUID, moment: datetime.datetime) -> bool:
    """Whether this reader decided it a moment ago. An address alone, sent on or kept, tells nobody what they did."""
    by, when = last
    return by == me and when is not None and moment - when < JUST_NOW


def done_words(assessment: Assessment, done: str, author: str) -> str:
    """What has just happened and what comes next, for whoever decided."""
    if done == "signed" and assessment.state is State.SIGNED:
        return f"You signed this. It no longer changes. {author} sees that it is signed, and can make the family’s copy."
    if done == "returned" and assessment.state is State.RETURNED:
        return f"It is returned. {author} sees your notes on it, and it comes back to your queue when it is sent again."
    return ""


def acts_now(given: Mapping[Slot, Given]) -> frozenset[str]:
    """The questions about safety today that were answered yes."""
    return frozenset(slot.question for slot, one in given.items() if isinstance(one, ActNowGiven) and one.yes)


def untold_acts(given: Mapping[Slot, Given]) -> frozenset[str]:
    """Those of them beside which nobody has written what was done."""
    return frozenset(slot.question for slot, one in given.items() if isinstance(one, ActNowGiven) and one.is_untold)


def serious_words(questions: Iterable[str], progress: Progress) -> str:
    """The questions at which a serious need was found, by their short names in the order of the tool; "" where there is none."""
    found = set(questions)
    asked = [one for part in progress.sections for one in part.asked]
    return listed([one.short[:1].lower() + one.short[1:] for one in asked if one.key in found and one.kind != "act_now"])


def asked_acts(acts: Iterable[str], progress: Progress) -> str:
    """The safety questions among those truly asked, by their short names, as a list."""
    yes = set(acts)
    return listed([question.short for part in progress.sections for question in part.asked if question.key in yes])
