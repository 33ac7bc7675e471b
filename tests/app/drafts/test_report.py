"""A report is read by a person: what is true of many places is said once, with each of them."""

from app.drafts.presenters import told
from app.incoming.report import Line, Weight


def test_what_is_true_of_several_places_is_said_once_with_each_of_them() -> None:
    lines = (
        Line(weight=Weight.SHOUT, place="survey, row 3 ‘a’", what="It is worked out there."),
        Line(weight=Weight.LOST, place="survey, row 4 ‘b’", what="A picture."),
        Line(weight=Weight.SHOUT, place="survey, row 9 ‘c’", what="It is worked out there."),
    )

    groups = told(lines)

    assert [(group.is_loud, [(line.places, line.what) for line in group.lines]) for group in groups] == [
        (True, [("survey, row 3 ‘a’; survey, row 9 ‘c’", "It is worked out there.")]),
        (False, [("survey, row 4 ‘b’", "A picture.")]),
    ]
