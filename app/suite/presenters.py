"""What the shelf shows of each tool, and the choices by which the shelf is narrowed."""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.declaration import Dimension, Domain, Ladder, Subject, Tool, Voice
from app.lifecycle.rules import Standing, Standings
from app.suite.rules import AGES, TIMES, UNBORN, Wanted, asked_about, voices
from app.suite.worries import worry
from app.web.pages import day

NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")
"""More than twelve are written in figures."""

VOICE_WORDS = {
    Voice.CHILD: "child",
    Voice.CARER: "parent or carer",
    Voice.PRACTITIONER: "you",
    Voice.OTHER_PROFESSIONAL: "other professionals",
    Voice.WRITTEN_RECORD: "written record",
}
SUBJECT_WORDS = {
    Subject.CHILD: "each child",
    Subject.CARER: "each parent or carer",
    Subject.HOUSEHOLD: "a household",
    Subject.NETWORK: "the network round a child",
    Subject.PRACTITIONER: "you, as a practitioner",
}
AGE_WORDS = {
    UNBORN: "Not yet born",
    "0_1": "0 to 1",
    "1_4": "1 to 4",
    "5_10": "5 to 10",
    "11_15": "11 to 15",
    "16_17": "16 to 17",
}
TIME_WORDS = {"15": "Up to 15 minutes", "30": "Up to 30 minutes", "more": "More than 30 minutes"}

Options = tuple[tuple[str, str], ...]
"""Value and words of each choice of a list."""


@dataclass(frozen=True)
class ShelvedTool:
    """One tool in the list."""

    address: str
    title: str
    purpose: str
    whom: str
    ages: str
    minutes: str
    voices: str
    explores: str
    standing: str
    """That it cannot be begun yet, or that nobody has read it again in time; "" when there is nothing to say."""


@dataclass(frozen=True)
class Narrowing:
    """One list by which the shelf is narrowed; `groups` are headings with their choices, for a long list."""

    name: str
    label: str
    chosen: str
    options: Options
    groups: tuple[tuple[str, Options], ...] = ()


@dataclass(frozen=True)
class Shelf:
    """The whole page."""

    lead: str
    count: str
    tools: tuple[ShelvedTool, ...]
    narrowing: tuple[Narrowing, ...]
    is_narrowed: bool


def shelf(all_tools: Iterable[Tool], shown: Iterable[Tool], wanted: Wanted, stand: Standings, today: datetime.date) -> Shelf:
    """The shelf as it is narrowed now."""
    everything, fitting = tuple(all_tools), tuple(shown)
    is_narrowed = len(fitting) < len(everything)
    order = ". Those that ask most about it come first" if wanted.strand else ""
    return Shelf(
        lead=f"{tools_in_words(len(everything))}. Each looks at something others may miss. "
        "Read any of them before you know a family.",
        count=(f"{len(fitting)} of {len(everything)} tools shown" if is_narrowed else "All tools shown") + order,
        tools=tuple(shelved(tool, stand.of(tool), today, wanted.strand) for tool in fitting),
        narrowing=narrowing(wanted),
        is_narrowed=is_narrowed or bool(order),
    )


def shelved(tool: Tool, standing: Standing, today: datetime.date, strand: Dimension | None) -> ShelvedTool:
    """One tool in the list, with how much it asks of the part of life that is looked for."""
    asked = f"{asked_about(tool, strand)} of its {len(tool.questions())} questions are about this" if strand else ""
    return ShelvedTool(
        address=f"/shelf/{tool.key}",
        title=tool.title,
        purpose=tool.aims.purpose,
        whom=whom_in_words(tool),
        ages=ages_in_words(tool),
        minutes=minutes_in_words(tool),
        voices=voices_in_words(tool),
        explores=". ".join(filter(None, (explores_in_words(tool), asked))),
        standing=standing_in_words(standing, today),
    )


def standing_in_words(standing: Standing, today: datetime.date) -> str:
    """What one has to know of where a tool stands before choosing it."""
    stage = "" if standing.may_be_begun else f"{standing.stage.words}: it cannot be begun."
    overdue = f"Overdue: it was to be read again by {day(standing.review_by)}." if standing.is_overdue(today) else ""
    return f"{stage} {overdue}".strip()


def narrowing(wanted: Wanted) -> tuple[Narrowing, ...]:
    """The lists of choices, each beginning with “any”."""
    subjects = tuple((subject.value, SUBJECT_CHOICES[subject]) for subject in Subject)
    ages = tuple((age, AGE_WORDS[age]) for age in (UNBORN, *AGES))
    times = tuple((time, TIME_WORDS[time]) for time in TIMES)
    heard = tuple((voice.value, voice.words) for voice in Voice)
    strands = tuple(
        (domain.words, tuple((each.value, worry(each)) for each in Dimension if each.domain is domain)) for domain in Domain
    )
    return (
        Narrowing("explores", "A worry, or a part of life", wanted.explores, (("", "Anything"),), strands),
        Narrowing("whom", "For whom", wanted.whom, (("", "Anyone"), *subjects)),
        Narrowing("age", "Age of the child", wanted.age, (("", "Any age"), *ages)),
        Narrowing("time", "Time you have", wanted.time, (("", "Any"), *times)),
        Narrowing("voice", "Whose voice", wanted.voice, (("", "Any"), *heard)),
    )


SUBJECT_CHOICES = {
    Subject.CHILD: "A child",
    Subject.CARER: "A parent or carer",
    Subject.HOUSEHOLD: "A household",
    Subject.NETWORK: "The family network",
    Subject.PRACTITIONER: "Us, as practitioners",
}


def tools_in_words(count: int) -> str:
    """“Three tools”."""
    number = NUMBERS[count] if count < len(NUMBERS) else str(count)
    return f"{number} tool" if count == 1 else f"{number} tools"


def whom_in_words(tool: Tool) -> str:
    """Whom one use of it is about."""
    by_carer = any(isinstance(question, Ladder) and question.for_each_carer for question in tool.questions())
    return f"{SUBJECT_WORDS[tool.subject]} with each carer" if by_carer else SUBJECT_WORDS[tool.subject]


def ages_in_words(tool: Tool) -> str:
    """“0 to 17”, “before birth and the first year”, and whether it can be used before birth."""
    before = any(each.applies_to.unborn and not each.use_instead for each in tool.adaptations)
    first, last = tool.ages
    if before and first == 0:
        return f"before birth to {last}" if last else "before birth and the first year"
    return f"{first} to {last}"


def minutes_in_words(tool: Tool) -> str:
    """“15, 30 or 40”."""
    minutes = tool.methodology.minutes
    return either([*dict.fromkeys(str(minutes.at(depth)) for depth in minutes.offered())], "or")


def either(words: list[str], last: str) -> str:
    """“a, b or c”."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def voices_in_words(tool: Tool) -> str:
    """“child, parent or carer, you”, the child always first."""
    heard = voices(tool)
    return ", ".join(words for voice, words in VOICE_WORDS.items() if voice in heard)


def explores_in_words(tool: Tool) -> str:
    """A few strands by name; of many, those that most of its questions are about."""
    asked = Counter(dimension for question in tool.questions() for dimension in question.about)
    order = list(Dimension)
    most = sorted(asked, key=lambda dimension: (-asked[dimension], order.index(dimension)))
    named = either([dimension.words.lower() for dimension in most[:3]], "and")
    return named if len(most) <= 3 else f"mostly {named}"
