"""The pages on which a draft is completed, each with its fields, and what follows from what is written in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.declaration import Comparability, Dimension, Domain, FamilyCopy, Level, Signal, Subject, Tool, Voice
from app.declaration.vocabulary import Worded
from app.drafts.fields import DATE, LINE, LINES, NUMBER, SELECT, TICK, TICKS, WORDS, Declaration, Field, Group
from app.faults.words import BLAMING_WORD
from app.incoming.naming import Keys

Options = tuple[tuple[str, str], ...]

LEAVE_OUT, ASK_ALWAYS = "leave_out", "ask_always"
"""Two ticks beside a question: it is not to be in the tool, or its condition is not."""


@dataclass(frozen=True)
class Part:
    """One page: its name in the address, its title, a line on what it is for, and its fields."""

    key: str
    title: str
    intro: str
    groups: tuple[Group, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every field, in order."""
        return tuple(field for group in self.groups for field in group.fields)


def options(words: type[Worded], nothing: str = "Choose") -> Options:
    """An ordered set of words to choose from."""
    return (("", nothing), *((each.value, each.words) for each in words))


DIMENSIONS: Options = (
    ("", "Choose"),
    *((each.value, f"{each.words} ({domain.words})") for domain in Domain for each in Dimension if each.domain is domain),
)
VOICES: Options = tuple((each.value, each.words) for each in Voice)


def about(_declaration: Declaration, _suite: Mapping[str, Tool]) -> Part:
    """What the tool is called, for whom it is, and who looks after it."""
    called = (
        Field("title", "Title"),
        Field("family_title", "What families call it"),
        Field("one_line", "What it is, in a sentence", WORDS),
        Field(
            "key", "Lasting key", hint="Lower-case letters, digits and underscores. It never changes once the tool is published."
        ),
        Field("version", "Version", hint="Three numbers, such as 1.0.0."),
    )
    whom = (
        Field("subject", "Whom one use of it is about", SELECT, options=options(Subject)),
        Field("ages.0", "From age, in completed years", NUMBER),
        Field("ages.1", "To age, in completed years", NUMBER),
        Field("family_copy", "A copy for the family", SELECT, options=options(FamilyCopy)),
    )
    kept = (
        Field("owner", "Who looks after its wording"),
        Field("review_by", "To be read again by", DATE),
        Field("licence.holder", "Whose words these are", WORDS),
        Field(
            "licence.terms",
            "Who may use them",
            WORDS,
            hint="Bring in only what you may use. A licensed instrument is not copied.",
        ),
    )
    groups = (Group("What it is called", called), Group("For whom", whom), Group("Who looks after it", kept))
    return Part("about", "What it is and whose", "What a practitioner sees first on the shelf.", groups)


def aims(_declaration: Declaration, _suite: Mapping[str, Tool]) -> Part:
    """Why the tool exists."""
    each = "One on each line."
    fields = (
        Field("aims.purpose", "What it is for, in a sentence", WORDS),
        Field("aims.objectives", "What somebody will have done by the end", LINES, each),
        Field("aims.helps_to_decide", "What it helps to decide", LINES, each),
        Field("aims.not_for", "What it is not for", LINES, each),
    )
    return Part("aims", "Aims", "Why the tool exists, and what it must not be used for.", (Group("Aims", fields),))


def methodology(declaration: Declaration, suite: Mapping[str, Tool]) -> Part:
    """How the tool is used and read, and what that rests on."""
    m = "methodology"
    how = (
        Field(f"{m}.approach", "How it is done", WORDS),
        Field(f"{m}.steps", "Steps", LINES, "One on each line, if there are any."),
        Field(f"{m}.who_uses_it", "Who uses it", WORDS),
        Field(f"{m}.with_whom", "With whom", WORDS),
        Field(f"{m}.setting", "Where, and in how many visits", WORDS),
        Field(f"{m}.minutes.quick", "Minutes", NUMBER, "How long it takes. Every question that came in is asked at this depth."),
        Field(f"{m}.reading.rule", "How answers are read", WORDS, "Side by side. Nothing is added up."),
        Field(f"{m}.reading.why", "Why they are read so", WORDS),
        Field(f"{m}.limits", "What a reader should be careful about", LINES, "One on each line."),
    )
    cited = [Group(f"Source {n + 1}", cited_at(f"{m}.evidence.{n}")) for n in range(rows(declaration, m, "evidence"))]
    held = {str(each.get("covered_by")) for each in (declaration.get(m) or {}).get("blind_spots", ()) if each.get("covered_by")}
    absent = tuple((key, f"{key} (not on this shelf)") for key in sorted(held - suite.keys()))
    tools: Options = (("", "Choose"), *((tool.key, tool.title) for tool in suite.values()), *absent)
    unseen = [
        Group(f"Blind spot {n + 1}", unseen_at(f"{m}.blind_spots.{n}", tools)) for n in range(rows(declaration, m, "blind_spots"))
    ]
    intro = "How it is done, with whom, for how long, how answers are read, and what that rests on."
    return Part(m, "Methodology", intro, (Group("How it is used", how), *cited, *unseen))


def rows(declaration: Declaration, *path: str) -> int:
    """How many rows to show: those that are there, and one more."""
    held: Any = declaration
    for step in path:
        held = held.get(step) if isinstance(held, dict) else None
    return min(len(held) if isinstance(held, list) else 0, 30) + 1


def cited_at(path: str) -> tuple[Field, ...]:
    """One source."""
    return (
        Field(f"{path}.authors", "Who wrote it"),
        Field(f"{path}.year", "When"),
        Field(f"{path}.title", "Its title"),
        Field(f"{path}.supports", "What in this tool rests on it", WORDS),
    )


def unseen_at(path: str, tools: Options) -> tuple[Field, ...]:
    """One thing the tool cannot see."""
    return (
        Field(f"{path}.cannot_see", "What it cannot see", WORDS),
        Field(f"{path}.covered_by", "The tool that can", SELECT, options=tools),
    )


def adaptations(declaration: Declaration, _suite: Mapping[str, Tool]) -> Part:
    """For whom the tool is changed."""
    groups = []
    for n in range(rows(declaration, "adaptations")):
        path = f"adaptations.{n}"
        fields = (
            Field(f"{path}.for_whom", "For whom"),
            Field(f"{path}.when", "When to choose it", WORDS),
            Field(f"{path}.what_changes", "What changes, in a sentence", WORDS),
            Field(f"{path}.method", "What to do differently", LINES, "One on each line."),
            Field(f"{path}.comparable", "How readings compare", SELECT, options=options(Comparability)),
        )
        groups.append(Group(f"Adaptation {n + 1}", fields, path=path))
    intro = "Somebody for whom the tool would not otherwise fit, and what is done differently. At least one."
    return Part("adaptations", "Adaptations", intro, tuple(groups))


def section(declaration: Declaration, key: str) -> Part | None:
    """One section with its questions; None where there is none of that key."""
    sections = declaration.get("sections", [])
    number = next((n for n, each in enumerate(sections) if each.get("key") == key), None)
    if number is None:
        return None
    here, path = sections[number], f"sections.{number}"
    head = (
        Field(f"{path}.title", "Title"),
        Field(f"{path}.family_title", "Title for families", hint="If the title would not do."),
        Field(f"{path}.introduction", "Words at its head", WORDS),
        Field(f"{path}.family_introduction", "Words at its head for families", WORDS, "If the words would not do."),
    )
    questions = tuple(question(each, f"{path}.questions.{n}", n + 1) for n, each in enumerate(here.get("questions", [])))
    intro = "What each question is about, whose voice answers it, and what to look for."
    return Part(key, str(here.get("title", key)), intro, (Group("The section", head), *questions))


def question(held: Mapping[str, Any], path: str, number: int) -> Group:
    """One question."""
    fields = [
        Field(f"{path}.wording", "Wording", WORDS),
        Field(f"{path}.family_wording", "Wording for families", WORDS, "If the wording would not do."),
        Field(f"{path}.short", "Short name", hint="Two to four words that name it in lists."),
        Field(f"{path}.about.0", "The strand of the child’s life", SELECT, options=DIMENSIONS),
        Field(f"{path}.about.1", "A second strand", SELECT, options=(("", "None"), *DIMENSIONS[1:])),
        Field(f"{path}.voices", "Whose voice answers it", TICKS, options=VOICES),
        Field(f"{path}.guidance.look_for", "What to look for", WORDS),
        *rungs(held, path),
        *shows(held, path),
        Field(f"{path}.{LEAVE_OUT}", "Leave this question out of the tool", TICK),
    ]
    if held.get("ask_if"):
        fields.append(Field(f"{path}.{ASK_ALWAYS}", "Ask it always, whatever else is answered", TICK))
    return Group(f"{number}. {held.get('wording', held.get('key', ''))}", tuple(fields), tuple(told(held)), path)


def rungs(held: Mapping[str, Any], path: str) -> Iterator[Field]:
    """What each rung of a ladder means for this one need, and how a family reads it."""
    if held.get("kind") != "ladder":
        return
    for level in Level:
        yield Field(f"{path}.anchors.{level.value}", f"What “{level.words}” looks like", WORDS)
    for level in Level:
        label = f"“{level.words}” in words for families"
        yield Field(f"{path}.family_anchors.{level.value}", label, WORDS, "All four, or none if the words above would do.")


def shows(held: Mapping[str, Any], path: str) -> Iterator[Field]:
    """What each choice shows, the facts of a number, the ends of a scale, and what to do today."""
    for n, choice in enumerate(held.get("choices", ()) or ()):
        words = str(choice.get("words", choice.get("key")))
        yield Field(f"{path}.choices.{n}.shows", f"What “{words}” shows", SELECT, options=options(Signal, "Nothing by itself"))
        if "family_words" in choice or BLAMING_WORD.search(words):
            yield Field(f"{path}.choices.{n}.family_words", f"“{words}” in words for families")
    yield from (Field(f"{path}.{name}", label, kind, hint) for name, label, kind, hint in OWN.get(str(held.get("kind")), ()))


AHEAD = (("to_come", "A day still to come may be given", TICK, "Leave it without a tick where it asks about what has been."),)

DUE = (
    ("whole_day", "A whole day is asked for, today or later", TICK, "For a day by which something is done."),
    ("becomes_due", "What is due for the child on that day", LINE, "Leave it empty where nothing is."),
)

OWN = {
    "date": (*AHEAD, *DUE),
    "rows": AHEAD,
    "day": AHEAD,
    "number": (("unit", "What is counted", LINE, "For example: sessions missed."),),
    "scale": (("at_nought", "What nought means", WORDS, ""), ("at_ten", "What ten means", WORDS, "")),
    "act_now": (("what_to_do", "What to do at once", WORDS, ""),),
}
"""Fields that only one kind of question has: name, label, kind and hint."""


def told(held: Mapping[str, Any]) -> Iterator[str]:
    """What one sees of a question and cannot change here."""
    if held.get("hint"):
        yield f"Hint: {held['hint']}"
    if held.get("ask_if"):
        yield "It is asked only when another answer brings it up."


PAGES = {"about": about, "aims": aims, "methodology": methodology, "adaptations": adaptations}


def settled(declaration: Declaration) -> Declaration:
    """What follows from what was written: questions left out, conditions dropped, keys and marks that nobody types."""
    for each in declaration.get("sections", ()):
        each["questions"] = [settled_question(one) for one in each.get("questions", ()) if not one.get(LEAVE_OUT)]
    declaration["sections"] = [each for each in declaration.get("sections", ()) if each["questions"]]
    keys = Keys("for")
    keys.taken = {each["key"] for each in declaration.get("adaptations", ()) if "key" in each}
    for each in declaration.get("adaptations", ()):
        if "key" not in each:
            each["key"] = keys.new(str(each.get("for_whom", "")))
    return declaration


def settled_question(held: dict[str, Any]) -> dict[str, Any]:
    """One question without the ticks that say what to do with it."""
    dropped = {LEAVE_OUT, ASK_ALWAYS} | ({"ask_if"} if held.get(ASK_ALWAYS) else set())
    return {name: value for name, value in held.items() if name not in dropped}
