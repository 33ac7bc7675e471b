"""A choice that denies the others is marked where it is asked, whatever was chosen before: the page can keep them apart."""

from app.asking.columns import Option, marked


def test_a_choice_that_stands_alone_is_still_told_apart_once_something_is_chosen() -> None:
    offered = [Option("at_home", "A child who lives here"), Option("first", "This is the first", alone=True)]

    shown = marked(offered, now=("at_home",), last=("first",))

    assert [(one.value, one.chosen, one.last, one.alone) for one in shown] == [
        ("at_home", True, False, False),
        ("first", False, True, True),
    ]
