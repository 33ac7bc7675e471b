"""Made-up children of a made-up authority, Northgate, and the census it would send of them in each year from 2022 to 2026."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.measuring.periods import Period
from app.practice_measures.chance import Chance

YEARS = (2022, 2023, 2024, 2025, 2026)
BEGINS = datetime.date(2020, 4, 1)
CHILDREN = 1100
DAY = datetime.timedelta(days=1)


@dataclass
class Plan:
    """A made-up protection plan."""

    since: datetime.date
    until: datetime.date | None
    category: str
    before: int

    @property
    def reviews(self) -> Iterator[datetime.date]:
        """When it was looked at again: mostly in time, some weeks late now and then."""
        chance, day, wait = Chance(f"reviews {self.since}"), self.since, 70
        while self.until is not None and (day := day + DAY * (wait + (chance.below(18) or 45))) <= self.until:
            yield day
            wait = 150


@dataclass
class Episode:
    """A made-up episode of need."""

    referred: datetime.date
    closed: datetime.date
    done: datetime.date
    factors: tuple[str, ...]
    need_from: datetime.date | None = None
    enquiry: datetime.date | None = None
    plan: Plan | None = None


@dataclass
class Somebody:
    """A made-up child."""

    number: str
    upn: str
    born: datetime.date
    sex: str
    ethnicity: str
    disability: str
    episodes: list[Episode] = field(default_factory=list)


def everybody() -> list[Somebody]:
    """All the made-up children, always the same."""
    chance = Chance("Northgate")
    return [somebody(chance, number) for number in range(CHILDREN)]


def somebody(chance: Chance, number: int) -> Somebody:
    first = BEGINS + DAY * chance.below(2100)
    child = Somebody(
        f"N{number:05}",
        f"X{900_000_000_000 + number}",
        first - DAY * (chance.below(5600) - 120),
        chance.one_of("MF"),
        chance.one_of(("WBRI", "WBRI", "WBRI", "WBRI", "WBRI", "MWBC", "AIND", "BCRB", "OOTH", "REFU")),
        chance.one_of(("NONE", "NONE", "NONE", "LD", "AUT")),
    )
    plans = chance.one_of((0, 0, 0, 1))
    while first < datetime.date(2026, 3, 20) and len(child.episodes) < 4:
        episode = an_episode(chance, first, plans)
        child.episodes.append(episode)
        plans += episode.plan is not None
        if chance.below(100) > 38:
            break
        first = episode.closed + DAY * (30 + chance.below(500))
    return child


def an_episode(chance: Chance, referred: datetime.date, plans: int) -> Episode:
    done = referred + DAY * (14 + chance.below(62))
    named = chance.below(100) < 16 + max(0, referred.year - 2022) * 2
    other = tuple(dict.fromkeys(chance.one_of(("3B", "4B", "2B", "1B", "17A", "7A", "4A")) for _ in range(2)))
    found = ("16A", *other) if named else other if len(other) > 1 else ("21",)
    episode = Episode(referred, done + DAY * (20 + chance.below(60)), done, found)
    if chance.below(100) < 45:
        episode.need_from = done + DAY
        episode.closed = done + DAY * (90 + chance.below(200))
    if chance.below(100) < 42:
        episode.enquiry = referred + DAY * (1 + chance.below(10))
        since = episode.enquiry + DAY * (9 + chance.below(18))
        lasts = 100 + chance.below(320) if chance.below(20) else 735 + chance.below(90)
        category = chance.one_of(("NEG", "NEG", "NEG", "NEG", "NEG", "NEG", "EMO", "EMO", "EMO", "PHY", "SAB", "MUL"))
        episode.plan = Plan(since, since + DAY * lasts, category, plans)
        episode.closed = max(episode.closed, since + DAY * (lasts + 30))
    return episode


# --- as a return


def census(year: int, children: Sequence[Somebody]) -> bytes:
    """The return of one year: everybody with an episode that was open in it, as it stood on its last day."""
    period = Period(year)
    head = (
        f"<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>{year}</Year>"
        f"<ReferenceDate>{period.last}</ReferenceDate>"
        "</CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>"
        "<Children>"
    )
    inside = "\n".join(part for child in children for part in one_child(child, period))
    return f"{head}\n{inside}\n</Children></Message>".encode()


def one_child(child: Somebody, period: Period) -> Iterator[str]:
    there = [one for one in child.episodes if one.referred <= period.last and one.closed >= period.first]
    if not there:
        return
    born = child.born <= period.last
    known = (
        f"<PersonBirthDate>{child.born}</PersonBirthDate>"
        if born
        else f"<ExpectedPersonBirthDate>{child.born}</ExpectedPersonBirthDate>"
    )
    sex = child.sex if born else "U"
    said = f"<Sex>{sex}</Sex>" if period.year > 2024 else f"<GenderCurrent>{ {'M': 1, 'F': 2, 'U': 0}[sex] }</GenderCurrent>"
    yield (
        f"<Child><ChildIdentifiers><LAchildID>{child.number}</LAchildID><UPN>{child.upn}</UPN>{known}{said}</ChildIdentifiers>"
        f"<ChildCharacteristics><Ethnicity>{child.ethnicity}</Ethnicity><Disabilities><Disability>{child.disability}</Disability>"
        "</Disabilities></ChildCharacteristics>"
    )
    for episode in there:
        yield from one_episode(episode, period.last)
    yield "</Child>"


def element(name: str, day: datetime.date | None, last: datetime.date) -> str:
    """A day, where it had come by then."""
    return f"<{name}>{day}</{name}>" if day is not None and day <= last else ""


def one_episode(episode: Episode, last: datetime.date) -> Iterator[str]:
    closed = element("CINclosureDate", episode.closed, last)
    helped = episode.need_from or episode.plan
    why = f"<ReasonForClosure>{'RC7' if helped else 'RC8'}</ReasonForClosure>" if closed else ""
    yield (
        f"<CINdetails><CINreferralDate>{episode.referred}</CINreferralDate><ReferralSource>1A</ReferralSource>"
        f"<PrimaryNeedCode>N1</PrimaryNeedCode>{closed}{why}<ReferralNFA>0</ReferralNFA>"
    )
    begun = min(episode.referred + DAY, last)
    done = element("AssessmentAuthorisationDate", episode.done, last)
    factors = "".join(f"<AssessmentFactors>{code}</AssessmentFactors>" for code in episode.factors) if done else ""
    yield (
        f"<Assessments><AssessmentActualStartDate>{begun}</AssessmentActualStartDate>{done}"
        f"<FactorsIdentifiedAtAssessment>{factors}</FactorsIdentifiedAtAssessment></Assessments>"
    )
    if began := element("CINPlanStartDate", episode.need_from, last):
        yield f"<CINPlanDates>{began}{element('CINPlanEndDate', episode.closed, last)}</CINPlanDates>"
    if episode.plan and episode.enquiry and episode.enquiry <= last:
        yield from one_plan(episode.enquiry, episode.plan, last)
    yield "</CINdetails>"


def one_plan(enquiry: datetime.date, plan: Plan, last: datetime.date) -> Iterator[str]:
    met = element("DateOfInitialCPC", plan.since, last)
    began = f"<S47ActualStartDate>{enquiry}</S47ActualStartDate>"
    yield f"<Section47>{began}{met}<ICPCnotRequired>false</ICPCnotRequired></Section47>"
    if began := element("CPPstartDate", plan.since, last):
        reviews = "".join(element("CPPreviewDate", day, last) for day in plan.reviews)
        yield (
            f"<ChildProtectionPlans>{began}{element('CPPendDate', plan.until, last)}"
            f"<InitialCategoryOfAbuse>{plan.category}</InitialCategoryOfAbuse><LatestCategoryOfAbuse>{plan.category}"
            f"</LatestCategoryOfAbuse><NumberOfPreviousCPP>{plan.before}</NumberOfPreviousCPP>"
            f"{f'<Reviews>{reviews}</Reviews>' if reviews else ''}</ChildProtectionPlans>"
        )
