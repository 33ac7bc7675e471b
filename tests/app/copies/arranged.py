"""An assessment of Mia with something in it for every rule of copying: each text that is withheld from somebody holds a sign."""

from dataclasses import dataclass, field
from io import BytesIO
from uuid import UUID

from fastapi import FastAPI
from httpx2 import Response
from pypdf import PdfReader
from sqlmodel import Session

from app.answers.given import (
    ActNowGiven,
    BarriersGiven,
    BlockGiven,
    LadderGiven,
    NoAnswer,
    StrengthGiven,
    WordsGiven,
)
from app.answers.slots import THINKING
from app.assessments import actions
from app.assessments.models import Assessment
from app.declaration import Tool
from app.declaration.questions import InTheirWords
from app.declaration.tool import Section
from app.declaration.vocabulary import Barrier, Blank, EvidenceKind, Level, Signal, StrengthLevel, Voice
from app.evidence.models import Statement
from app.people.practitioner import Practitioner
from tests.support.answering import analysed, rests, send, sign, wrote
from tests.support.every_kind import a_tool_of_every_kind, an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, a_team, an_adult
from tests.support.tools import a_question
from tests.support.visiting import Visitor, visitor

WITHHELD_FROM_KELLY = (
    "sign-marcin-level",
    "sign-mia-said",
    "sign-kelly-block",
    "sign-kelly-works",
    "sign-seen",
    "sign-well",
    "sign-marcin-view",
    "sign-marcin-said",
    "sign-marcin-block",
    "sign-third-party",
    "sign-teacher-said",
    "sign-written-record",
    "sign-put-right",
    "sign-sibling-said",
    "sign-staff-question",
    "sign-private",
    "sign-thinking",
    "sign-act-now",
    "sign-who-will-ask",
    "sign-analysis",
    "sign-shared",
    "sign-signature",
    "sign-return-note",
    "sign-other-professional",
    "sign-stranger",
    "Alcohol or drugs",
    "Drink or drugs",
    "Things at home",
    "Marcin",
)
"""What must be nowhere in Kelly's copy: not in its page, not in its PDF, not in what a PDF says of itself."""

FOR_KELLY = (
    "sign-pen-picture",
    "sign-kelly-said",
    "Money, or things you need",
)


@dataclass
class Made:
    """Who is in it, and where it is."""

    service: FastAPI
    ruth: Practitioner
    tom: Practitioner
    family: Family
    id: UUID
    kelly: UUID = field(init=False)
    marcin: UUID = field(init=False)

    def __post_init__(self) -> None:
        self.kelly, self.marcin = (adult.id for adult in self.family.adults)

    @property
    def address(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"

    def visit(self, who: Practitioner | None = None) -> Visitor:
        return visitor(self.service, as_=who or self.ruth)

    def signed(self) -> "Made":
        with self.service.state.database.unit_of_work() as session:
            sign(session, session.get_one(Assessment, self.id), self.tom, "sign-signature")
        return self

    def copy(self, kind: str) -> Response:
        return self.visit().ask(f"{self.address}/copies/{kind}")


def the_tool(**changes: object) -> Tool:
    """Every kind of question, one for the practitioner only, and one that tells of something good."""
    tool = a_tool_of_every_kind()
    ours = a_question("ours", on_family_view=False)
    good = InTheirWords(**{**a_question("good").model_dump(), "shows": Signal.STRENGTH})
    more = Section(key="more", title="More", questions=(ours, good, a_question("heard", voices=(Voice.OTHER_PROFESSIONAL,))))
    return tool.model_copy(update={"sections": (*tool.sections, more), **changes})


def made(service: FastAPI, *, tool: Tool | None = None, bare: bool = False) -> Made:
    """Sent and not yet signed. `bare`: nothing is answered in it."""
    with service.state.database.unit_of_work() as session:
        team = a_team(session)
        ruth, tom = a_practitioner(session, team=team), a_supervisor(session, team=team)
        family = a_family(session, children=["Mia", "Noah"], adults=[], allocated=[ruth])
        family.children[0].pen_picture = "sign-pen-picture: fierce at football."
        an_adult(session, family, "Kelly", "mum")
        an_adult(session, family, "Marcin", "dad", lives_here=False)
        session.add(family.children[0])
        begun = an_assessment(session, family, ruth, tool=tool or the_tool())
        if not bare:
            answered(session, begun, ruth, family)
            cited(session, begun, ruth, family)
        send(session, begun, ruth)
        actions.return_with_notes(session, assessment=begun, notes={"": "sign-return-note"}, by=tom)
        send(session, begun, ruth)
        return Made(service, ruth, tom, family, begun.id)


def answered(session: Session, begun: Assessment, ruth: Practitioner, family: Family) -> None:
    """One answer for every rule."""
    mia, (kelly, marcin) = str(family.children[0].id), (str(adult.id) for adult in family.adults)
    low = {"level": Level.ON_AND_OFF, "barriers": (Barrier.MONEY, Barrier.SUBSTANCES, Barrier.SAFETY)}
    wrote(session, begun, ruth, "food", LadderGiven(**low, since="sign-kelly-works"), part=kelly)
    wrote(session, begun, ruth, "food", LadderGiven(level=Level.STEADY, makes_it_work="sign-marcin-level"), part=marcin)
    wrote(
        session,
        begun,
        ruth,
        "food",
        LadderGiven(level=Level.ON_AND_OFF, since="sign-marcin-view"),
        voice=Voice.CARER,
        part=marcin,
    )
    wrote(session, begun, ruth, "food", WordsGiven(words="sign-thinking"), part=THINKING)
    wrote(session, begun, ruth, "strength", StrengthGiven(level=StrengthLevel.RELIED_ON, words="sign-well"))
    wrote(session, begun, ruth, "words", WordsGiven(words="sign-kelly-said", exact=True), voice=Voice.CARER, part=kelly)
    wrote(session, begun, ruth, "words", WordsGiven(words="sign-marcin-said", exact=True), voice=Voice.CARER, part=marcin)
    wrote(session, begun, ruth, "number", NoAnswer(blank=Blank.NOT_KNOWN, why="sign-who-will-ask"))
    wrote(session, begun, ruth, "barriers", BarriersGiven(barriers=(Barrier.TIME, Barrier.SUBSTANCES), words="sign-third-party"))
    wrote(session, begun, ruth, "today", ActNowGiven(yes=True, done="sign-act-now"))
    wrote(session, begun, ruth, "between_us", WordsGiven(words="sign-private"))
    wrote(session, begun, ruth, "ours", WordsGiven(words="sign-staff-question"))
    wrote(session, begun, ruth, "good", WordsGiven(words="sign-well, the song"))
    wrote(session, begun, ruth, "heard", WordsGiven(words="sign-other-professional"), voice=Voice.OTHER_PROFESSIONAL)
    own = BlockGiven(
        starts=420, ends=480, words="sign-kelly-block", told_by=mia, who=(kelly, "somebody_else"), somebody="sign-stranger"
    )
    wrote(session, begun, ruth, "day", own, voice=Voice.CHILD, part="school.1")
    theirs = BlockGiven(starts=480, ends=540, words="sign-marcin-block", told_by=marcin, who=(marcin,))
    wrote(session, begun, ruth, "day", theirs, voice=Voice.CHILD, part="school.2")
    analysed(session, begun, ruth, "sign-analysis")
    wrote(session, begun, ruth, "_shared", WordsGiven(words="sign-shared"))
    wrote(session, begun, ruth, "_differs", WordsGiven(words="sign-analysis"), part="food")


def cited(session: Session, begun: Assessment, ruth: Practitioner, family: Family) -> None:
    """One statement for every rule."""
    kelly, marcin = family.adults

    def says(words: str, kind: EvidenceKind, speaker: UUID | None = None, *, not_for_family: bool = False) -> Statement:
        statement = a_statement(session, family, ruth, words, kind=kind, exact=True, not_for_family=not_for_family)
        statement.speaker_id = speaker or statement.speaker_id
        session.add(statement)
        return statement

    older = says("sign-put-right", EvidenceKind.SEEN)
    newer = says("sign-put-right, again", EvidenceKind.SEEN, not_for_family=True)
    newer.supersedes_id, newer.supersedes_why = older.id, "It names a neighbour."
    rests(
        session,
        begun,
        "food",
        says("sign-mia-said", EvidenceKind.SAID_BY_CHILD),
        says("sign-sibling-said", EvidenceKind.SAID_BY_CHILD, family.children[1].id),
        says("sign-seen", EvidenceKind.SEEN),
        says("sign-kelly-said", EvidenceKind.SAID_BY_CARER, kelly.id),
        says("sign-marcin-said", EvidenceKind.SAID_BY_CARER, marcin.id),
        says("sign-teacher-said", EvidenceKind.SAID_BY_OTHER),
        says("sign-written-record", EvidenceKind.WRITTEN),
        says("sign-third-party", EvidenceKind.SEEN, not_for_family=True),
        older,
        by=ruth,
    )
    rests(session, begun, "ours", says("sign-staff-question", EvidenceKind.SAID_BY_CHILD), by=ruth)


def everything_in(pdf: bytes) -> str:
    """Every word of a PDF: its pages, and what it says of itself."""
    reader = PdfReader(BytesIO(pdf))
    itself = [str(value) for value in (reader.metadata or {}).values()]
    xmp = reader.xmp_metadata
    return "\n".join([*(page.extract_text() for page in reader.pages), *itself, str(xmp and xmp.stream.get_data())])


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page, with single spaces."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]
