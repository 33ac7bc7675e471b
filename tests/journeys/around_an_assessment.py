"""The record around an assessment, by the words on the pages: what little is known, what is added, who agrees, who takes it on,
a copy that a second person releases, and somebody who asks to see what is written.
"""

import datetime

from tests.journeys.by_words import Way
from tests.journeys.whole_journey import Story

NAMES = ("Dean", "Mia", "Kelly", "Larch", "Jean")
DAY = datetime.date(2025, 9, 1)
DRAWING = "A house with a sun, and five people at the door"


def starts_the_record(one: Story, ruth: Way) -> None:
    """Only “about 6” and “mum” are known on the first day; the rest is filled in on the next."""
    ruth.open("/families/find")
    ruth.look()
    ruth.write("Name, date of birth or reference", "Larch Court")
    ruth.press("Find")
    ruth.press("Start a family record")
    ruth.write("What is the family called?", "Larch Court")
    ruth.write("About how old, if that is all you know", "six")
    ruth.write("What are they to the children?", "mum")
    ruth.look()
    ruth.press("Start the record")
    assert "Write an age in figures" in ruth.text
    ruth.look()
    ruth.write("About how old, if that is all you know", "6")
    ruth.press("Start the record")
    one.family = ruth.here
    assert "Mum, name not yet known" in ruth.text
    ruth.look()
    fills_in(ruth, "Mia", datetime.date(2019, 3, 9))
    ruth.open(one.family)
    fills_in(ruth, "Kelly")
    ruth.open(one.family)
    assert "not yet known" not in ruth.text


def fills_in(ruth: Way, name: str, born: datetime.date | None = None) -> None:
    ruth.follow("Fill it in")
    ruth.write("Given name", name)
    ruth.write("Family name", "Dean")
    if born:
        ruth.on_day("Date of birth", born)
    ruth.look()
    ruth.press("Save the change")
    ruth.look()


def adds_a_person_and_a_home(one: Story, ruth: Way) -> None:
    ruth.open(f"{one.family}/people")
    ruth.choose("An adult", "Who is this?")
    ruth.write("Given name", "Jean")
    ruth.write("Family name", "Dean")
    ruth.press("Add")
    assert "Jean Dean" in ruth.text
    ruth.open(f"{one.family}/homes")
    ruth.write("What do you call it?", "14 Larch Court")
    ruth.press("Add")
    ruth.look()
    ruth.follow("Who lives here")
    ruth.choose("Mia Dean", "Who?")
    ruth.choose("This is their main home")
    ruth.press("Add")
    assert "Main home" in ruth.text


def writes_what_happened(one: Story, ruth: Way) -> None:
    ruth.open(f"{one.family}/chronology")
    ruth.look()
    ruth.follow("Add what happened")
    ruth.press("Add to the chronology")
    ruth.look()
    ruth.choose("Mia", "Whom is it about?")
    ruth.write("What happened?", "Breakfast club begins")
    ruth.on_day("When did it happen, or begin?", DAY)
    ruth.choose("School, nursery and learning", "What sort of thing was it?")
    ruth.write("Who or what does this come from?", "Miss Adair")
    ruth.write("What did it mean for the child?", "She eats before the bell")
    ruth.press("Add to the chronology")
    assert "Breakfast club begins" in ruth.text


def writes_what_was_said_and_keeps_a_drawing(one: Story, ruth: Way, picture: bytes) -> None:
    ruth.open(f"{one.family}/statements/add")
    ruth.look()
    ruth.choose("Mia", "Which child is it about?")
    ruth.choose("Seen", "How did it come to you?")
    ruth.write("The words or the facts", "She set the table for everybody")
    ruth.on_day("Which day was that?", DAY)
    ruth.write("Where?", "at home")
    ruth.press("Add to the record")
    assert "She set the table for everybody" in ruth.text
    ruth.open(f"{one.family}/attachments/add")
    ruth.look()
    ruth.attach("The drawing, photo or paper", picture)
    ruth.choose("Mia", "Who is it about?")
    ruth.write("What does it show?", DRAWING)
    ruth.choose("Mia", "Who made it?")
    ruth.on_day("Which day was it made?", DAY)
    ruth.press("Add to the record")
    assert DRAWING in ruth.text
    ruth.look()


def asks_what_they_agree_to(one: Story, ruth: Way) -> None:
    ruth.open(f"{one.family}/agreed")
    ruth.choose("Kelly Dean", "Who was asked?")
    ruth.choose("What is written here, in their words", "About what?")
    ruth.choose("Agreed", "What did they say?")
    ruth.write("In their words", "Talk with school, not with work.")
    ruth.on_day("When?", DAY)
    ruth.look()
    ruth.press("Add")
    assert "Talk with school, not with work." in ruth.text
    ruth.open(f"{one.family}/consent")
    ruth.look()


def hands_it_on(one: Story, ruth: Way, tom: Way) -> None:
    """Offered twice: not taken the first time, with the reason, and taken on the second."""
    for note, answer in (("Mia likes the window seat.", "Do not accept"), ("Ring before you come.", "Accept")):
        ruth.open(f"{one.family}/access")
        ruth.choose("Tom Whitlock", "To whom?")
        ruth.choose("Works alongside", "What will they do?")
        ruth.write("What do they need to know?", note)
        ruth.look()
        ruth.press("Offer it")
        tom.open("/")
        tom.follow("Ruth Adeyemi offers you")
        assert note in tom.text
        tom.look()
        tom.write("If you do not accept, why?", "I am away until Monday.")
        tom.press(answer)
    ruth.open(f"{one.family}/allocations")
    assert "Tom Whitlock" in ruth.text
    ruth.look()


def gives_a_copy(one: Story, ruth: Way, tom: Way) -> None:
    """A parent’s copy of what happened: asked for by one, read and released by another."""
    ruth.open(f"{one.family}/chronology")
    ruth.follow("A copy for the family")
    ruth.choose("Kelly Dean", "Who is it for?")
    ruth.write("Why do they need it?", "She asked what was written.")
    ruth.look()
    ruth.press("Ask for its release")
    assert "somebody else releases it" in ruth.text
    copy = ruth.here
    tom.open(f"{copy}/paper")
    assert "Breakfast club begins" in tom.text
    assert "Miss Adair" not in tom.text
    tom.look()
    tom.open(copy)
    tom.choose("I have read the whole copy, and everything in it may go to Kelly Dean")
    tom.look()
    tom.press("Release it")
    ruth.open(copy)
    assert "Page to print" in ruth.text
    ruth.look()


def answers_who_asks_to_see(one: Story, ruth: Way, tom: Way) -> None:
    """Each thing is decided about, a second person agrees, and the pack is made."""
    ruth.open(f"{one.family}/rights")
    ruth.choose("Jean Dean", "Whose record is it?")
    ruth.write("Who asked?", "Herself")
    ruth.write("How did you make sure who is asking, and that they may?", "Known to us, seen in person")
    ruth.on_day("On which day did they ask?", datetime.datetime.now(datetime.UTC).date())
    ruth.look()
    ruth.press("Write it down")
    request = ruth.here
    ruth.look()
    decides_about_all(ruth, request)
    ruth.open(request)
    ruth.press("Send it to a second person")
    tom.open(request)
    tom.choose("I have looked at everything that is given, shortened and left out, and agree with each reason")
    tom.look()
    tom.press("Release it and make the pack")
    assert "The pack" in tom.text


def decides_about_all(ruth: Way, request: str) -> None:
    """Kind by kind: together where that may be, else one by one."""
    for _ in range(40):
        ruth.open(f"{request}/things?show=waiting")
        if "Nothing is on this list." in ruth.text:
            return
        together = "Decide about all" in ruth.text
        ruth.unfold("Decide about all" if together else "Decide")
        ruth.choose("Give it as it is", "What is to be done with them?" if together else "What is to be done with it?")
        ruth.choose("It is about them, and about nobody else who could be harmed", "The reason, as it is told")
        ruth.write("Why, in a few words", "It is hers, and says nothing against anybody.")
        ruth.press("Decide about all of them" if together else "Keep this decision")
    raise AssertionError("it never ends")


def whole_record(one: Story, ruth: Way, tom: Way, picture: bytes) -> None:
    """All of it, in the order in which it is lived."""
    starts_the_record(one, ruth)
    adds_a_person_and_a_home(one, ruth)
    writes_what_happened(one, ruth)
    writes_what_was_said_and_keeps_a_drawing(one, ruth, picture)
    asks_what_they_agree_to(one, ruth)
    hands_it_on(one, ruth, tom)
    gives_a_copy(one, ruth, tom)
    answers_who_asks_to_see(one, ruth, tom)
