"""What an assessment needs before it goes on its way, and where voices differ. Pure thought."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.answers.given import ChosenGiven, Given, LadderGiven, NoAnswer, ScaleGiven, SetAside, Unread
from app.answers.progress import Answers, Progress
from app.answers.slots import Slot
from app.assessments.models import ChildSeen
from app.declaration.questions import Ladder, Question
from app.declaration.tool import Prompt, Tool
from app.declaration.vocabulary import Blank, Level, Voice

ANALYSIS = "_analysis"
"""The question every assessment ends with: what does this mean for the child?"""
DIFFERS = "_differs"
"""What might explain a difference between voices; the part is the question's key."""

SHARED = "_shared"
"""How this was talked through with the family, and with whom."""

TWO_WROTE = "_conflicts"
"""The place of a problem that is mended where two answers are settled, not on the card."""

AS_IT_WAS = "_as_it_was"
"""Why what came back is sent again with nothing changed."""
CLOSING = (ANALYSIS, DIFFERS, SHARED, AS_IT_WAS)


def closing(key: str, part: str = "") -> Slot:
    """Where the practitioner's closing words are kept."""
    return Slot(key, Voice.PRACTITIONER, part)


@dataclass(frozen=True)
class Difference:
    """One question that was answered differently by two voices, or by two practitioners."""

    question: Question
    slots: tuple[Slot, ...]
    comment: str


def differences(tool: Tool, answers: Answers) -> tuple[Difference, ...]:
    """Where voices differ. How care is with two carers is two facts, not two voices, and is not compared."""
    found = []
    for question in tool.questions():
        own = {slot: view_keys(given) for slot, given in answers.items() if slot.question == question.key and is_a_view(given)}
        differing = [place for place in views_of_one_thing(question, own) if len(set(place.values())) > 1]
        if differing:
            slots = tuple(slot for place in differing for slot in place)
            found.append(Difference(question, slots, comment_on(question.key, answers)))
    return tuple(found)


def views_of_one_thing(question: Question, views: Mapping[Slot, frozenset[str]]) -> list[dict[Slot, frozenset[str]]]:
    """The views that are about the same thing: all of them, or carer by carer where a question is asked so.

    A view that names no carer (a child's) is about the one carer there is; beside two or more it stands on its own.
    """
    divided = isinstance(question, Ladder) and question.for_each_carer
    places: dict[str, dict[Slot, frozenset[str]]] = {}
    for slot, keys in views.items():
        places.setdefault(slot.main.part if divided else "", {})[slot] = keys
    if len(places) == 2 and "" in places:
        unnamed = places.pop("")
        next(iter(places.values())).update(unnamed)
    return list(places.values())


def is_a_view(given: Given) -> bool:
    """Whether it can differ from another: a level, a choice or a mark."""
    return isinstance(given, LadderGiven | ChosenGiven | ScaleGiven)


def view_keys(given: Given) -> frozenset[str]:
    """What is compared."""
    return frozenset({f"mark {given.mark // 3}"}) if isinstance(given, ScaleGiven) else given.keys


def comment_on(question: str, answers: Answers) -> str:
    """What the practitioner wrote about a difference."""
    return str(getattr(answers.get(closing(DIFFERS, question)), "words", ""))


@dataclass(frozen=True)
class Problem:
    """Something to do before it is sent. `place` is a section key, or one of the closing questions."""

    place: str
    question: str
    sentence: str


def problems(
    tool: Tool, answers: Answers, progress: Progress, *, child_seen: ChildSeen, not_seen_why: str, child: str
) -> tuple[Problem, ...]:
    """All that stands between a draft and sending it, each with the mend. Blanks are honest and never stand in the way."""
    found = [*safe_today(answers, progress), *unsettled(tool, answers, progress)]
    for difference in differences(tool, answers):
        if not difference.comment:
            sentence = f"{difference.question.short}: views differ here. Say what might explain it; you do not have to settle it."
            found.append(Problem(DIFFERS, difference.question.key, sentence))
    if child_seen is ChildSeen.NOT_SEEN and not not_seen_why:
        found.append(Problem("seen", "", f"Say why {child} was not seen this time, and when somebody will see {child}."))
    if not getattr(answers.get(closing(ANALYSIS)), "words", ""):
        found.append(Problem(ANALYSIS, "", f"Write what this means for {child}, in a few sentences."))
    if progress.left == progress.asked:
        found.append(Problem("", "", "Nothing has been answered yet. Answer at least one question before sending it."))
    return tuple(found)


def safe_today(answers: Answers, progress: Progress) -> list[Problem]:
    """Questions about safety today that nobody has touched, and those they hang on. An honest blank is an answer."""
    touched = {slot.question for slot in answers}
    asked = [
        (part.section.key, one.key)
        for part in progress.sections
        for one in part.asked
        if one.kind == "act_now" and one.key not in touched
    ]
    waited_for = {
        (part.section.key, key)
        for part in progress.sections
        for one in part.waiting
        if one.kind == "act_now" and one.ask_if
        for key in one.ask_if.questions()
    }
    left = [*asked, *sorted(waited_for)]
    if not left:
        return []
    many = f"{len(left)} questions have no answer. Answer them, or say that they were not asked."
    words = many if len(left) > 1 else "1 question has no answer. Answer it, or say that it was not asked."
    return [Problem(*left[0], f"Is the child safe today? {words}")]


def unsettled(tool: Tool, answers: Answers, progress: Progress) -> list[Problem]:
    """Answers that could not be read, and places where two people wrote."""
    found = []
    section_of = {question.key: part.section.key for part in progress.sections for question in part.asked}
    short = {question.key: question.short for question in tool.questions()}
    for slot, given in answers.items():
        place = section_of.get(slot.question)
        if place and isinstance(given, Unread):
            found.append(Problem(place, slot.question, f"{short[slot.question]}: {given.problem}"))
        if place and isinstance(given, SetAside):
            sentence = f"{short[slot.question]}: two people wrote here. Choose which to keep, or keep both."
            found.append(Problem(TWO_WROTE, slot.question, sentence))
    return found


@dataclass(frozen=True)
class Tally:
    """Counts of answers that are never added to one another."""

    held: int
    wanting: int
    not_this_child: int


def tally(answers: Answers, asked: Iterable[Question]) -> Tally:
    """How many ladders are steady or mostly, how many on and off or mostly not, what does not apply."""
    keys = {question.key for question in asked}
    given = [answer for slot, answer in answers.items() if slot.question in keys]
    levels = [answer.level for answer in given if isinstance(answer, LadderGiven)]
    away = sum(isinstance(answer, NoAnswer) and answer.blank is Blank.DOES_NOT_APPLY for answer in given)
    held = sum(level in (Level.STEADY, Level.MOSTLY) for level in levels)
    return Tally(held, len(levels) - held, away)


def prompts(tool: Tool, answers: Answers) -> tuple[Prompt, ...]:
    """The tool's suggestions that the answers bear out. They are thoughts; nobody has to follow one."""
    return tuple(prompt for prompt in tool.prompts if borne_out(prompt, tool, answers))


def borne_out(prompt: Prompt, tool: Tool, answers: Answers) -> bool:
    """Whether enough questions show what the prompt looks for."""
    if prompt.any_act_now and acts_answered_yes(tool, answers):
        return True
    showing = {slot.question for slot in looked_for(prompt, tool, answers)}
    if prompt.across_dimensions:
        showing = {question.about[0].value for question in tool.questions() if question.key in showing}
    return bool(prompt.levels or prompt.chosen) and len(showing) >= prompt.at_least


def bearing_out(prompt: Prompt, tool: Tool, answers: Answers) -> tuple[Slot, ...]:
    """The answers that made a prompt show."""
    acts = acts_answered_yes(tool, answers) if prompt.any_act_now else ()
    return (*acts, *looked_for(prompt, tool, answers))


def acts_answered_yes(tool: Tool, answers: Answers) -> tuple[Slot, ...]:
    """Where help was said to be needed today."""
    acts = {question.key for question in tool.questions() if question.kind == "act_now"}
    return tuple(slot for slot, given in answers.items() if slot.question in acts and "yes" in given.keys)


def looked_for(prompt: Prompt, tool: Tool, answers: Answers) -> tuple[Slot, ...]:
    """The answers that show what a prompt looks for."""
    wanted = {*prompt.levels, *prompt.chosen}
    among = set(prompt.among) or {question.key for question in tool.questions()}
    return tuple(slot for slot, given in answers.items() if slot.question in among and given.keys & wanted)
