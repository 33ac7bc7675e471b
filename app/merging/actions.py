"""Deeds on two people who may be one: to say so, to decide that they are two, to make them one, and to take them apart again."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import func
from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.models import Case, Person, PersonKind
from app.cases.queries import may_see
from app.cases.wording import full_name
from app.cases.writing import changed, hold_as_seen, hold_case
from app.db import now
from app.doors.models import NamedStaff
from app.finding.keeping import forget_words, write_words
from app.identity.models import NameKind, OtherName
from app.merging.following import gone_over_to
from app.merging.models import Answered, SamePerson
from app.merging.moving_over import Noted, marks_follow, move_rows, move_words, put_back, stands_as_left, tables, words_follow
from app.merging.queries import Pair, families_of, pair_between
from app.merging.rules import ALSO, CHANGES, FACTS, NAMES, STRICTNESS, Also, Change, fact_words, needs_two, strictest
from app.merging.since import put_with_other, stood, written_since
from app.people.actions import as_practitioner
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.refusals import AlreadyDone, NotReady, NotYours, SomeoneElseChanged
from app.web.text import fold


def ask(
    session: Session, *, by: Practitioner | None, one: UUID, other: UUID, why: str, case_id: UUID | None = None
) -> SamePerson:
    """Says that two may be one. Said again it changes nothing; said of two who were found to be two it is asked anew.

    `by` None: nobody said so; their records are alike.
    """
    first, second = sorted((one, other))
    row = pair_between(session, one, other)
    if row is None:
        row = SamePerson(id=uuid4(), one_id=first, other_id=second, why=why[:400], asked_by=by.id if by else None, asked_at=now())
    elif by is None or row.answer is Answered.ONE:
        return row
    else:
        row.asked_by, row.asked_at, row.answer = by.id, now(), Answered.WAITING
        row.why = why[:400] or row.why
        changed(row, by)
    session.add(row)
    session.flush()
    if by:
        trail.deed(session, by=by, what="asked whether two people are one", case_id=case_id, about_id=one)
    return row


def say_two(session: Session, *, by: Practitioner, pair: Pair, seen: int) -> None:
    """They are two people, and are not suggested again."""
    row = pair.row
    hold_as_seen(session, row, seen)
    if row.answer is not Answered.WAITING:
        raise AlreadyDone("This has been decided already.")
    answered(session, by, row, Answered.TWO)
    for case in pair.cases:
        trail.deed(session, by=by, what="said that two people are two", case_id=case.id, about_id=pair.one.id)


def answered(session: Session, by: Practitioner, row: SamePerson, answer: Answered) -> None:
    row.answer, row.answered_by, row.answered_at = answer, by.id, now()
    changed(row, by)
    session.add(row)
    session.flush()


def make_one(session: Session, *, by: Practitioner, pair: Pair, kept: UUID, chosen: Mapping[str, UUID], seen: int) -> None:
    """Makes two records of one person one. `chosen`: for each fact in which they differ, whose holds.

    Everything that named the other person names the kept one; what was not chosen is kept beside; who may open the families'
    records is from now on what the most restrictive of them says. Raises NotReady when a sealed record wants a second person.
    """
    row = pair.row
    hold_pair(session, pair, seen)
    may_decide(by, pair)
    if row.answer is not Answered.WAITING:
        raise AlreadyDone("This has been decided already.")
    if gone_over_to(session, {pair.one.id, pair.other.id}):
        raise AlreadyDone("One of them has been made one with somebody else since. Look again who is like them.")
    ids = sorted((pair.one.id, pair.other.id))
    held = {one.id: one for one in session.exec(select(Person).where(col(Person.id).in_(ids)).with_for_update())}
    stays, goes = held[kept], held[next(one for one in ids if one != kept)]
    only_one_help(session, stays.id, goes.id)
    noted = Noted(session)
    also = settle_facts(noted, by, stays, goes, chosen)
    move_rows(noted, goes.id, stays.id)
    move_words(noted, goes.id, stays.id, [case.id for case in pair.cases])
    marks_follow(noted, goes.id, stays.id)
    words_follow(session, noted.changes)
    most_restrictive(noted, by, pair.cases)
    row.stood = stood(session, stays.id)
    row.kept_id, row.also, row.changes = stays.id, ALSO.dump_json(also).decode(), CHANGES.dump_json(noted.changes).decode()
    answered(session, by, row, Answered.ONE)
    session.expire_all()
    for case_id in [case.id for case in pair.cases]:
        trail.deed(session, by=by, what="made two records of one person one", case_id=case_id, about_id=kept)


def hold_pair(session: Session, pair: Pair, seen: int) -> None:
    """Holds the families' records, in one order and before anything in them, as every deed does; then the pair.

    Raises SomeoneElseChanged when the pair, or the records that either is in, are not what was read.
    """
    for case in pair.cases:
        hold_case(session, case.id)
    hold_as_seen(session, pair.row, seen)
    here, left = families_of(session, (pair.one.id, pair.other.id))
    if {case.id for found in (here, left) for own in found.values() for case in own} != {case.id for case in pair.cases}:
        raise SomeoneElseChanged("Somebody changed this while you had it open.")


def may_decide(by: Practitioner, pair: Pair) -> None:
    """A supervisor decides. Where a record is sealed it takes two: whoever asked, and another."""
    if not by.may(Permission.SUPERVISE):
        raise NotYours("A supervisor decides this. Ask for it, and it waits for them.")
    if needs_two([case.access for case in pair.cases]) and pair.row.asked_by in (None, by.id):
        raise NotReady(
            "One of these records is sealed, so it takes two people: somebody else who may open both has to ask first."
        )


def only_one_help(session: Session, kept: UUID, gone: UUID) -> None:
    """Raises NotReady when two stages of help would both stand in one record, or two child protection plans anywhere.

    Neither is hidden or ended unasked.
    """
    stage = tables()["stage"]
    asked = select(stage.c.case_id).where(stage.c.person_id.in_([kept, gone]), stage.c.until.is_(None))
    if session.connection().execute(asked.group_by(stage.c.case_id).having(func.count() > 1)).first():
        raise NotReady("Each has a stage of help of their own in one record. End the one that does not hold first.")
    plan = tables()["protection_plan"]
    plans = select(func.count()).select_from(plan).where(plan.c.person_id.in_([kept, gone]), plan.c.until.is_(None))
    if session.connection().execute(plans).scalar_one() > 1:
        raise NotReady(
            "Each has a child protection plan that stands, and one child has one. End the one that does not hold first."
        )


def settle_facts(noted: Noted, by: Practitioner, stays: Person, goes: Person, chosen: Mapping[str, UUID]) -> list[Also]:
    """The facts that hold from now on, and those that are kept beside. Where only one record says something, that holds."""
    named = [one for one in (stays, goes) if one.given_name]
    before = [full_name(one) for one in named] + [one.known_as for one in named]
    also = []
    values: dict[str, Any] = {}
    for name, label in FACTS.items():
        mine, its = fact_words(stays, name), fact_words(goes, name)
        takes = bool(its) and (not mine or chosen.get(name) == goes.id)
        if takes and mine != its:
            values[name] = getattr(goes, name)
        if mine and its and mine != its:
            also.append(Also(fact=label, words=mine if takes else its))
    values.update(what_follows(values, stays, goes))
    names = {name: values.get(name, getattr(stays, name)) for name in NAMES}
    values["folded_name"] = fold(" ".join(names[name] for name in NAMES))[:400]
    for name, value in values.items():
        if getattr(stays, name) != value:
            noted.change("person", {"id": stays.id}, name, getattr(stays, name), value)
            setattr(stays, name, value)
    changed(stays, by)
    noted.session.add(stays)
    noted.session.flush()
    keep_names(noted, stays, before)
    return also


def what_follows(values: Mapping[str, Any], stays: Person, goes: Person) -> dict[str, Any]:
    """What goes with the facts that are taken over: how a birth date is known, the word for a name that is known now, born."""
    found: dict[str, Any] = {}
    if "born_on" in values:
        found.update(born_about=goes.born_about, age_said_on=goes.age_said_on)
    if not stays.given_name and goes.given_name:
        found["known_as"] = goes.known_as
    if stays.kind == PersonKind.UNBORN and goes.kind != PersonKind.UNBORN:
        found["kind"] = goes.kind
    return found


def keep_names(noted: Noted, stays: Person, names: Iterable[str]) -> None:
    """Every name that either record had and that is not theirs now is a name they are found by."""
    there = {fold(full_name(stays)), fold(stays.known_as), fold(stays.given_name)}
    for name in dict.fromkeys(names):
        if name and fold(name) not in there:
            there.add(fold(name))
            row = OtherName(person_id=stays.id, name=name, folded_name=fold(name)[:200], kind=NameKind.ALSO)
            noted.session.add(row)
            noted.session.flush()
            noted.added("other_name", row.id)


def most_restrictive(noted: Noted, by: Practitioner, cases: list[Case]) -> None:
    """Every record the person is in is as closed as the most closed of them; whoever may not open one may open none."""
    level = strictest([case.access for case in cases])
    named = {case.id: standing_names(noted.session, case.id) for case in cases}
    kept_out = {one.account_id: one for own in named.values() for one in own.values() if not one.may_open}
    let_in = {one.account_id: one for case in cases if case.access == level for one in named[case.id].values() if one.may_open}
    table = tables()["case_record"]
    for case in cases:
        closes = STRICTNESS.index(level) > STRICTNESS.index(case.access)
        own = {key: one for key, one in let_in.items() if closes and could_open(noted.session, key, case.id)}
        if closes:
            cell = noted.session.connection().execute(table.select().where(table.c.id == case.id)).one()
            noted.put(table, cell, "access", level)
        wanted = {**own, **kept_out}
        for account_id, one in wanted.items():
            standing = named[case.id].get(account_id)
            if standing is None or (standing.may_open and not one.may_open):
                name_as(noted, by, case.id, one, standing)


def could_open(session: Session, account_id: UUID, case_id: UUID) -> bool:
    """Whether a record was theirs to open before: nobody comes into one because somebody else's was made one with it."""
    them = as_practitioner(session.get_one(Account, account_id), "")
    return session.exec(select(Case.id).where(Case.id == case_id, may_see(them))).first() is not None


def standing_names(session: Session, case_id: UUID) -> dict[UUID, NamedStaff]:
    rows = session.exec(select(NamedStaff).where(NamedStaff.case_id == case_id, col(NamedStaff.until).is_(None)))
    return {row.account_id: row for row in rows}


def name_as(noted: Noted, by: Practitioner, case_id: UUID, like: NamedStaff, standing: NamedStaff | None) -> None:
    """Names somebody for one record as they are named for another of the same person."""
    if standing is not None:
        table = tables()["named_staff"]
        cell = noted.session.connection().execute(table.select().where(table.c.id == standing.id)).one()
        noted.put(table, cell, "until", now())
        noted.session.expire(standing)
    row = NamedStaff(
        case_id=case_id, account_id=like.account_id, may_open=like.may_open, why=like.why, since=now(), named_by=by.id
    )
    noted.session.add(row)
    noted.session.flush()
    noted.added("named_staff", row.id)


def take_apart(session: Session, *, by: Practitioner, pair: Pair, seen: int, to_other: Collection[str] = ()) -> None:
    """They were two after all: every cell is as it was before they were made one. What was written since stays with the kept one,
    but for what is chosen for the other.

    Raises NotReady when something that was changed then has been changed again, for then nobody can say how it was.
    """
    row = pair.row
    hold_pair(session, pair, seen)
    if not by.may(Permission.SUPERVISE):
        raise NotYours("A supervisor decides this.")
    if row.answer is not Answered.ONE:
        raise AlreadyDone("These are two people in the record already.")
    if needs_two([case.access for case in pair.cases]) and by.id == row.answered_by:
        raise NotReady("One of these records is sealed, so it takes two people: somebody else who may open both does this.")
    changes = CHANGES.validate_json(row.changes)
    since = written_since(session, kept, row.stood) if (kept := row.kept_id) and row.stood else []
    last = {(one.table, *one.key.values(), one.column): one for one in changes}
    if not all(stands_as_left(session, one) for one in last.values()):
        raise NotReady("Something that was put together has been changed since. Put that back first.")
    forget_added_names(session, changes)
    for change in reversed(changes):
        put_back(session, change)
    session.expire_all()
    names_again(session, session.get_one(Person, row.kept_id))
    words_follow(session, changes)
    kept = session.get_one(Person, row.kept_id).id
    put_with_other(session, kept, row.other_id if kept == row.one_id else row.one_id, to_other, since)
    session.expire_all()
    row.kept_id, row.also, row.changes, row.stood = None, "[]", "[]", ""
    answered(session, by, row, Answered.TWO)
    for case in pair.cases:
        trail.deed(session, by=by, what="took two people apart again", case_id=case.id, about_id=kept)


def forget_added_names(session: Session, changes: Iterable[Change]) -> None:
    """The words of names that are taken out go with them."""
    words = tables()["name_word"]
    added = [UUID(one.key["id"]) for one in changes if one.table == "other_name" and not one.column]
    session.connection().execute(words.delete().where(words.c.source_id.in_(added)))


def names_again(session: Session, person: Person) -> None:
    """The words of somebody whose names are what they were."""
    forget_words(None, session.connection(), person)
    write_words(None, session.connection(), person)
