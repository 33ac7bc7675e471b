"""Faults in when questions are asked, and in the prompts that read their answers."""

import difflib
import itertools
from collections.abc import Iterator, Mapping

from app.declaration.answers import answer_keys
from app.declaration.ask_if import AllOf, AnswerIs, AnyOf, AskIf, Asking, Not
from app.declaration.overlay import adapted
from app.declaration.questions import Day, Ladder, Question
from app.declaration.tool import Prompt, Tool
from app.declaration.vocabulary import Depth
from app.faults.fault import Check, Fault
from app.faults.keys import every_question
from app.faults.places import place_of

TRIES = 20_000
"""Ways of answering that are tried before a condition is taken to be possible."""


def by_key(tool: Tool) -> dict[str, Question]:
    """Every question there can be, those that adaptations add among them."""
    return {question.key: question for question, _ in every_question(tool)}


def conditions_in(condition: AskIf) -> Iterator[AnswerIs]:
    """The plain conditions inside a condition."""
    if isinstance(condition, AnswerIs):
        yield condition
    elif isinstance(condition, Not):
        yield from conditions_in(condition.condition)
    elif isinstance(condition, AllOf | AnyOf):
        for inside in condition.conditions:
            yield from conditions_in(inside)


def conditions_on_nothing(tool: Tool) -> Iterator[Fault]:
    """A condition names a question that is asked, and choices that it has."""
    questions = by_key(tool)
    for question, place in every_question(tool):
        for condition in conditions_in(question.ask_if) if question.ask_if else ():
            other = questions.get(condition.question)
            if other is None:
                what = f"It hangs on ‘{condition.question}’, and there is no such question."
                yield Fault(place, what, f"Name one of this tool's questions{nearest(condition.question, questions)}.")
                continue
            for key in sorted(set(condition.one_of) - answer_keys(other)):
                what = f"It hangs on the answer ‘{key}’ to ‘{other.key}’, and there is no such choice."
                yield Fault(place, what, f"Name one of: {', '.join(sorted(answer_keys(other)))}.")


def nearest(wanted: str, there: Mapping[str, object]) -> str:
    """A hint at the key that was perhaps meant."""
    close = difflib.get_close_matches(wanted, list(there), n=1)
    return f", perhaps ‘{close[0]}’" if close else ""


def named_in(condition: AskIf | None) -> frozenset[str]:
    """The questions a condition hangs on; none where there is no condition."""
    return condition.questions() if condition else frozenset()


def circles(tool: Tool) -> Iterator[Fault]:
    """No question waits, through others, for itself."""
    hangs_on = {question.key: named_in(question.ask_if) for question in by_key(tool).values()}
    for question, place in every_question(tool):
        reached: set[str] = set()
        ahead = set(hangs_on[question.key])
        while ahead:
            key = ahead.pop()
            reached.add(key)
            ahead |= hangs_on.get(key, frozenset()) - reached
        if question.key in reached:
            what = f"Its condition goes round in a circle: ‘{question.key}’ waits for itself."
            yield Fault(place, what, "Let one question of the circle be asked always.")


def ways_to_answer(condition: AskIf, asked: frozenset[str]) -> Iterator[dict[str, frozenset[str]]]:
    """Every way the questions of a condition could be answered, as far as the condition can tell them apart.

    Several keys at once are possible for any question: voices and carers differ. Questions outside `asked` stay
    unanswered.
    """
    named: dict[str, set[str]] = {}
    for plain in conditions_in(condition):
        if plain.question in asked:
            named.setdefault(plain.question, {"something else"}).update(plain.one_of)
    options = []
    for keys in named.values():
        ordered = sorted(keys)
        sizes = range(len(ordered), 0, -1)
        options.append([frozenset(some) for size in sizes for some in itertools.combinations(ordered, size)])
    for way in itertools.product(*options):
        yield dict(zip(named, way, strict=True))


def can_be_asked(condition: AskIf, asked: frozenset[str]) -> bool:
    """Whether some way of answering the questions in `asked` would have the question asked."""
    for tried, known in enumerate(ways_to_answer(condition, asked)):
        if condition.asking(known) is Asking.ASKED or tried >= TRIES:
            return True
    return False


def never_asked(tool: Tool) -> Iterator[Fault]:
    """A question that no answer could bring up: as it stands, at a smaller depth, or under an adaptation."""
    settings: list[tuple[str, str, Depth]] = [("", "", Depth.FULL)]
    settings += [("", f" at {depth.words.lower()} depth", depth) for depth in tool.methodology.minutes.offered()]
    settings += [(each.key, f" under the adaptation ‘{each.key}’", Depth.FULL) for each in tool.adaptations]
    told: set[str] = set()
    for adaptation, where, depth in settings:
        laid = adapted(tool, [adaptation], depth)
        asked = frozenset(question.key for question in laid.questions())
        for section, question in ((part, each) for part in laid.sections for each in part.questions):
            if question.ask_if is None or question.key in told or can_be_asked(question.ask_if, asked):
                continue
            told.add(question.key)
            what = f"It can never be asked{where}: no answer to what it hangs on would bring it up."
            mend = "Mend its condition, ask what it hangs on there too, or leave it out there."
            yield Fault(place_of(section, question), what, mend)


def prompts_on_nothing(tool: Tool) -> Iterator[Fault]:
    """A prompt looks at questions that are there, for answers that they can have, and can come up."""
    questions = by_key(tool)
    for prompt in tool.prompts:
        place = place_of(prompt)
        for key in [key for key in prompt.among if key not in questions]:
            what = f"It looks at ‘{key}’, and there is no such question."
            yield Fault(place, what, f"Name one of this tool's questions{nearest(key, questions)}.")
        looked_at = [questions[key] for key in prompt.among if key in questions] or list(questions.values())
        yield from answers_nobody_gives(prompt, looked_at, place)


def answers_nobody_gives(prompt: Prompt, looked_at: list[Question], place: str) -> Iterator[Fault]:
    """The answers a prompt waits for can be given to the questions it looks at."""
    possible = frozenset[str]().union(*(answer_keys(question) for question in looked_at))
    for key in sorted(set(prompt.chosen) - possible):
        what = f"It waits for the answer ‘{key}’, which none of its questions has."
        yield Fault(place, what, "Name a choice of the questions in ‘among’.")
    if prompt.levels and not any(isinstance(question, Ladder | Day) for question in looked_at):
        yield Fault(place, "It waits for levels, and looks at no ladder.", "Put a ladder in ‘among’, or leave levels out.")
    if not (prompt.any_act_now or prompt.levels or prompt.chosen):
        what = "Nothing brings it up."
        yield Fault(place, what, "Say any_act_now=True, or give the levels or the choices that bring it up.")
    if prompt.among and prompt.at_least > len(prompt.among):
        what = f"It waits for {prompt.at_least} questions and looks at {len(prompt.among)}."
        yield Fault(place, what, "Lower at_least, or look at more questions.")


CHECKS: tuple[Check, ...] = (conditions_on_nothing, circles, never_asked, prompts_on_nothing)
