"""A tool told for other programs: what it is, what its ladders mean, whom it is changed for, and what it covers."""

from app.declaration import Adaptation, Anchors, Dimension, Ladder, Level, Tool, Voice
from app.faults.keys import every_question


def summary(tool: Tool) -> dict[str, object]:
    """One tool for other programs: what it is, not what it asks."""
    return {
        "key": tool.key,
        "version": tool.version,
        "title": tool.title,
        "family_title": tool.family_title,
        "status": tool.status.value,
        "subject": tool.subject.value,
        "ages": list(tool.ages),
        "minutes": {depth.value: tool.methodology.minutes.at(depth) for depth in tool.methodology.minutes.offered()},
        "questions": len(tool.questions()),
        "ladders": [
            {"question": each.key, "anchors": said(each.anchors)} for each, _ in every_question(tool) if isinstance(each, Ladder)
        ],
        "adaptations": [changed_by(adaptation) for adaptation in tool.adaptations],
        "dimensions": [dimension.value for dimension in Dimension if any(dimension in each.about for each in tool.questions())],
        "voices": [voice.value for voice in Voice if any(voice in each.voices for each in tool.questions())],
        "owner": tool.owner,
        "review_by": tool.review_by.isoformat(),
    }


def said(anchors: Anchors) -> dict[str, str]:
    """What each rung of a ladder means."""
    return {level.value: anchors.at(level) for level in Level}


def changed_by(adaptation: Adaptation) -> dict[str, object]:
    """One adaptation, and everything it changes, by keys."""
    return {
        "key": adaptation.key,
        "for_whom": adaptation.for_whom,
        "what_changes": adaptation.what_changes,
        "comparable": adaptation.comparable.value,
        "rewords": [change.question for change in adaptation.reword],
        "leaves_out": [leave.question for leave in adaptation.leave_out],
        "adds": [add.question.key for add in adaptation.add],
        "method": list(adaptation.method),
        "use_instead": adaptation.use_instead,
    }
