"""Walking the way through as people do, page by page and form by form, with nothing but what each page offers.

family = start_family(ruth, "Dean", child="Mia", carer="Kelly")
assessment = start_assessment(ruth, family, "first_look", child="Mia")
answered = answer_everything(ruth, assessment, names)
"""

from collections import Counter
from dataclasses import dataclass, field

from httpx2 import Response

from tests.journeys.forms import FormSeen, filled, form_on, forms_of
from tests.support.page import Page, parsed, words
from tests.support.visiting import Visitor

Typed = dict[str, list[str]]


@dataclass
class Walk:
    """One practitioner at a browser, and the names that no address or title may hold."""

    visitor: Visitor
    names: tuple[str, ...] = ()
    pages: dict[str, Page] = field(default_factory=dict)

    def get(self, address: str, status: int = 200) -> Page:
        page = self.visitor.get(address, names=self.names, status=status)
        self.pages[address] = page
        return page

    def send(self, form: FormSeen, typed: Typed, **more: str) -> Response:
        """Sends a form as it was filled in; the button's own name and value come in `more`."""
        return self.visitor.post(form.action, {**typed, **more})

    def onward(self, reply: Response) -> str:
        """Where a deed that was done leads to."""
        assert reply.status_code == 303, f"{reply.status_code} from {reply.url}: {told(reply)}"
        return reply.headers["location"]

    def refused(self, reply: Response, status: int = 422) -> Page:
        """The page that says what to mend."""
        page = self.visitor.read(reply, names=self.names, status=status)
        assert page.title.startswith("Error: ")
        assert page.all("div", class_="wp-problems")
        return page


def told(reply: Response) -> str:
    """What a reply says, without its tags."""
    return words(parsed(reply.text))[:1500] if reply.text else ""


# --- to the family


def start_family(walk: Walk, name: str, *, child: str, carer: str) -> str:
    """Looks for a family, finds none, and starts its record. Gives its address."""
    find = form_on(walk.get("/families/find"), "/families/find")
    nothing = walk.visitor.read(walk.send(find, {**find.untouched(), "find": [f"{child} {name}"]}))
    begin = form_on(nothing, "/families/start")
    start = form_on(walk.visitor.read(walk.send(begin, begin.untouched())), "/families/start")
    typed = {
        **start.untouched(),
        "family_name": [name],
        "child_given": [child],
        "child_day": ["9"],
        "child_month": ["March"],
        "child_year": ["2018"],
        "carer_given": [carer],
        "carer_word": ["mum"],
        "home": ["14 Larch Court"],
    }
    reply = walk.send(start, typed, **start.with_button("Start the record"))
    walk.names = (*walk.names, name, child, carer, "Larch")
    address = walk.onward(reply)
    walk.get(address)
    return address


def start_assessment(walk: Walk, family: str, tool: str) -> str:
    """Chooses the tool for the first child, and how it is used today. Gives the assessment's address."""
    choose = form_on(walk.get(f"{family}/assessments/start"), "/assessments/start")
    child = choose.controls["child"].offered[0]
    settle = form_on(walk.get(f"{family}/assessments/start?tool={tool}&child={child}"), "/assessments/start")
    typed = {**settle.untouched(), "place": ["at home"], "present": settle.controls["present"].offered[:1]}
    typed |= {"seen_on_day": ["4"], "seen_on_month": ["Nov"], "seen_on_year": ["2025"]}
    nothing_chosen = {name: value for name, value in typed.items() if name not in ("depth", "present")}
    mended = walk.refused(walk.send(settle, {**nothing_chosen, "place": ["at home"]}))
    settle = form_on(mended, "/assessments/start")
    typed = settled(settle, typed, fullest=True)
    return walk.onward(walk.send(settle, typed)).removesuffix("/resume")


def settled(form: FormSeen, typed: Typed, *, fullest: bool) -> Typed:
    """The same, with whatever still has to be chosen: how much today, and the first of every other set."""
    for control in form.controls.values():
        if control.kind == "radio" and not typed.get(control.name):
            typed[control.name] = control.offered[:1]
    depths = form.controls["depth"].offered
    return {**typed, "depth": depths[-1:] if fullest else depths[:1]}


# --- answering


@dataclass
class Answered:
    """What was typed, question by question, as it went."""

    words: list[str] = field(default_factory=list)
    forms: set[tuple[str, str]] = field(default_factory=set)
    times: Counter[str] = field(default_factory=Counter)

    @property
    def saves(self) -> int:
        return self.times.total()

    def is_new(self, form: FormSeen) -> bool:
        """A question not yet answered; or a further row or block, of which two will do."""
        return (form.action, form.id) not in self.forms and self.times[form.action] < (3 if form.id.endswith("-form") else 1)

    def note(self, form: FormSeen, typed: Typed) -> None:
        self.times[form.action] += 1
        self.forms.add((form.action, form.id))
        self.words += [value for values in typed.values() for value in values if value.startswith("Órla")]


def sections_of(walk: Walk, assessment: str) -> list[str]:
    tasks = walk.get(assessment)
    links = [link.get("href", "") for link in tasks.all("a")]
    return list(dict.fromkeys(link for link in links if "/sections/" in link and link.startswith(assessment)))


def answer_everything(walk: Walk, assessment: str) -> Answered:
    """Goes through every section and answers all that is asked, and whatever is asked because of an answer."""
    answered = Answered()
    for section in sections_of(walk, assessment):
        while new := [form for form in answer_forms(walk.get(section)) if answered.is_new(form)]:
            for form in new:
                answer_one(walk, section, form, answered)
        complete(walk, section)
    return answered


def answer_forms(page: Page) -> list[FormSeen]:
    return [form for form in forms_of(page) if "/answers/" in form.action]


def answer_one(walk: Walk, section: str, form: FormSeen, answered: Answered) -> None:
    """Fills in one form and saves it with its own button, as without scripts; it comes back saved and understood."""
    typed = filled(form, answered.saves, blank=answered.saves % 11 == 10)
    reply = walk.send(form, typed)
    where = walk.onward(reply)
    assert where.startswith(section), f"after a save the browser is sent to {where}"
    answered.note(form, typed)


def answer_what_must_be(walk: Walk, assessment: str) -> None:
    """Answers whether the child is safe today: without that, nothing is sent."""
    answered = Answered()
    for section in sections_of(walk, assessment):
        forms = answer_forms(walk.get(section))
        if any(name.endswith(".done") for form in forms for name in form.controls):
            for form in forms:
                answer_one(walk, section, form, answered)


def complete(walk: Walk, section: str) -> None:
    form = form_on(walk.get(section), "/completed")
    walk.onward(walk.send(form, form.untouched(), **form.with_button("Yes")))


# --- finishing, reading, signing


def finish(walk: Walk, assessment: str, *, means: str) -> None:
    """Tries to send it as it is, is told what stands in the way, mends just that, and sends it."""
    form = form_on(walk.get(f"{assessment}/finish"), "/finish")
    send = form.with_button("Send")
    problems = walk.refused(walk.send(form, {**form.untouched(), "analysis": [""]}, **send))
    form = form_on(problems, "/finish")
    typed = {**form.untouched(), "analysis": [means], "shared": ["With Kelly, at home, on Tuesday"]}
    typed |= {"difference": [f"One sees evenings, the other mornings {n}" for n, _ in enumerate(typed.get("about", []))]}
    reply = walk.send(form, {**typed, "child_seen": ["with_others"]}, **send)
    assert walk.onward(reply) == f"{assessment}/read"


def give_back(walk: Walk, assessment: str, note: str) -> None:
    """Returns it: first without a note, which is refused; then with one about its first section."""
    form = form_on(walk.get(f"{assessment}/read"), "/return")
    again = form_on(walk.refused(walk.send(form, form.untouched())), "/return")
    notes = ["", note, *[""] * (len(again.controls["section"].chosen) - 2)]
    assert walk.onward(walk.send(again, {**again.untouched(), "note": notes})) == f"{assessment}/read?done=returned"


def sign(walk: Walk, assessment: str, words_beside: str) -> None:
    form = form_on(walk.get(f"{assessment}/sign"), "/sign")
    assert walk.onward(walk.send(form, {**form.untouched(), "words": [words_beside]})) == f"{assessment}/read?done=signed"


def change_one(walk: Walk, section: str, to: str) -> None:
    """Goes back to the first box of words in a section and writes something else there."""
    for form in answer_forms(walk.get(section)):
        boxes = [one for one in form.controls.values() if one.kind == "words" and one.chosen[0].startswith("Órla")]
        if boxes:
            assert walk.onward(walk.send(form, {**form.untouched(), boxes[0].name: [to]})).startswith(section)
            return
    raise AssertionError(f"{section} has no words in it")
