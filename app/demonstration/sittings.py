"""Using the tools with the made-up families: each sitting begun, answered, sent, returned and signed through its own deed."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel import Session

from app.answering.actions import cite
from app.answers.given import Standing, WordsGiven
from app.answers.slots import Slot
from app.assessments import actions
from app.assessments.guard import OpenAssessment, open_assessment
from app.assessments.models import Assessment, ChildSeen
from app.assessments.queries import standing
from app.assessments.rules import ANALYSIS, DIFFERS, SHARED, closing
from app.assessments.writing import Typed, answer
from app.beginning.queries import facts_of, family_facts
from app.beginning.suggesting import suggestions
from app.cases.queries import steps_due
from app.declaration.tool import Tool
from app.declaration.vocabulary import Depth
from app.demonstration.answers import Around, answered
from app.demonstration.past import place_in_the_past
from app.demonstration.records import FamilyMade
from app.demonstration.stories import StoryFault, Told
from app.demonstration.telling import Telling
from app.finishing import actions as finishing
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from app.suite.actions import keep_release
from app.suite.suite import Suite

OWN_CHOICE = "Chosen by the practitioner."


def make_sittings(session: Session, made: FamilyMade, telling: Telling, suite: Suite) -> None:
    """Every sitting of one family, in order."""
    for told in made.story.sittings:
        if told["tool"] in suite:
            opened = corrected(session, made, told) if "corrects" in told else begun(session, made, told, telling, suite)
            for child, assessment_id in opened.items():
                made.assessments[f"{told['name']}/{child}"] = assessment_id
                carry_through(session, made, told, child, telling)


def begun(session: Session, made: FamilyMade, told: Told, telling: Telling, suite: Suite) -> dict[str, UUID]:
    """One sitting begun: child → assessment."""
    by, tool, seen_on = made.staff[told["by"]], suite[told["tool"]], telling.day(told["seen"])
    release = keep_release(session, tool=tool, by=by)
    visit = actions.Visit(
        seen_on,
        telling.words(told.get("place", ""), f"{made.story.key}/{told['name']}/place"),
        tuple(made.people[who] for who in told.get("present", ())),
        telling.words(told.get("others_present", ""), f"{made.story.key}/{told['name']}/others_present"),
    )
    children = list(told["answers"])
    rows = actions.start(
        session,
        case_id=made.case.id,
        release=actions.Release(release.id, tool.key),
        visit=visit,
        children=[for_child(session, made, told, child, tool, telling) for child in children],
        depth=Depth.of(told["depth"]),
        by=by,
    )
    return {child: row.id for child, row in zip(children, rows, strict=True)}


def for_child(session: Session, made: FamilyMade, told: Told, child: str, tool: Tool, telling: Telling) -> actions.ForChild:
    """What is settled for one child: the adaptations the record speaks for, unless the story names its own."""
    family = family_facts(session, made.case.id)
    person = next(one for one in family.children if one.id == made.people[child])
    offered = suggestions(tool, facts_of(family, person, telling.day(told["seen"])))
    wanted = told.get("adaptations")
    chosen = {
        each.adaptation.key: each.why or OWN_CHOICE
        for each in offered
        if (each.suggested if wanted is None else each.adaptation.key in wanted)
    }
    why = told.get("not_seen_why", "")
    return actions.ForChild(
        child_id=person.id,
        adaptations=chosen,
        carers=tuple(made.people[carer] for carer in told.get("carers", ())),
        child_seen=ChildSeen.of(told.get("child_seen", "with_others")),
        not_seen_why=telling.words(why, f"{made.story.key}/{told['name']}/not_seen_why"),
    )


def corrected(session: Session, made: FamilyMade, told: Told) -> dict[str, UUID]:
    """A correction of a signed assessment, begun with its answers."""
    found = {}
    for child in told["answers"]:
        row = session.get_one(Assessment, made.assessments[f"{told['corrects']}/{child}"])
        found[child] = correct(session, assessment=row, why=told["why"], by=made.staff[told["by"]]).id
    return found


def carry_through(session: Session, made: FamilyMade, told: Told, child: str, telling: Telling) -> None:
    """One child's assessment: answered, closed, and sent, returned and signed as far as the story goes."""
    by = made.staff[told["by"]]
    opened = open_assessment(session, by, made.case.id, made.assessments[f"{told['name']}/{child}"])
    people = {key: str(person) for key, person in made.people.items()}
    around = Around(telling, people, opened.carers, f"{made.story.key}/{told['name']}/{child}")
    write_answers(session, made, opened, told["answers"][child], by, around)
    write_closing(session, made, opened, told.get("closing", {}).get(child, {}), by, around)
    for section in opened.asked.sections if "sent" in told else told.get("completed", ()):
        actions.mark_section(session, assessment=opened.assessment, section=section, completed=True, by=by)
    session.flush()
    if "sent" in told:
        hand_on(session, made, told, opened, around)
    if "abandoned" in told:
        why = around.telling.words(told["abandoned"], f"{around.place}/abandoned")
        actions.abandon(session, assessment=opened.assessment, why=why, by=by)
    place_in_the_past(session, told, opened.assessment, telling, first=child == next(iter(told["answers"])))


def write_answers(
    session: Session, made: FamilyMade, opened: OpenAssessment, told: Told, by: Practitioner, around: Around
) -> None:
    """Every answer of the story, question by question, with the statements it rests on."""
    for key, words in with_act_now(opened, told).items():
        question = opened.asked.by_key.get(key)
        if question is None:
            raise StoryFault(f"{around.place}: {opened.assessment.tool_key} does not ask {key} here")
        write(session, opened, dict(answered(question, words, around.within(key))), by)
        for statement in words.get("cites", ()) if isinstance(words, dict) else ():
            cite(session, opened=opened, question=key, statement_id=made.statements[statement], by=by)


def with_act_now(opened: OpenAssessment, told: Told) -> Told:
    """`act_now = "no"` in a story answers every act-now question that it does not name."""
    rest = (
        {key: told["act_now"] for key, each in opened.asked.by_key.items() if each.kind == "act_now"} if "act_now" in told else {}
    )
    return {**rest, **{key: words for key, words in told.items() if key != "act_now"}}


def write(session: Session, opened: OpenAssessment, slots: Mapping[Slot, Standing], by: Practitioner) -> None:
    """One save, over whatever stands there."""
    if slots:
        question = next(iter(slots)).question
        there = standing(session, assessment_id=opened.id, question=question) if opened.assessment.replaces_id else {}
        typed = {slot: Typed(given, there[slot].number if slot in there else 0) for slot, given in slots.items()}
        answer(session, assessment=opened.assessment, typed=typed, operation=f"story-{question}"[:64], by=by)


def write_closing(
    session: Session, made: FamilyMade, opened: OpenAssessment, told: Told, by: Practitioner, around: Around
) -> None:
    """What it means for the child, what explains a difference, how it was talked through, and what it rests on."""
    words = {closing(ANALYSIS): told.get("analysis", ""), closing(SHARED): told.get("shared", "")}
    words |= {closing(DIFFERS, question): text for question, text in told.get("differs", {}).items()}
    for slot, text in words.items():
        if text:
            kept = around.within(slot.question).words(text, slot.part or "words")[0]
            write(session, opened, {slot: WordsGiven(words=kept)}, by)
    if "rests_on" in told:
        finishing.rest_on(session, opened=opened, statements=[made.statements[key] for key in told["rests_on"]], by=by)


def hand_on(session: Session, made: FamilyMade, told: Told, opened: OpenAssessment, around: Around) -> None:
    """Sent to be read; and then returned with notes, or signed."""
    before = {step.id for step in steps_due(session, [opened.case.id])}
    in_the_way = finishing.send(session, opened=opened, by=made.staff[told["by"]])
    if in_the_way:
        raise StoryFault(f"{around.place}: " + " ".join(problem.sentence for problem in in_the_way))
    session.flush()
    for step in steps_due(session, [opened.case.id]):
        step.done_on = None if step.id in before else step.due_on  # in a story somebody looked again on that day
    if "returned" in told:
        notes = {section: around.words(words, f"returned/{section}")[0] for section, words in told["returned"]["notes"].items()}
        by = made.staff[told["returned"]["by"]]
        actions.return_with_notes(session, assessment=opened.assessment, notes=notes, by=by)
    if "signed" in told:
        words = around.words(told["signed"]["words"], "signed")[0]
        actions.sign(session, assessment=opened.assessment, words=words, by=made.staff[told["signed"]["by"]])
