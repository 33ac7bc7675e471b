"""Who may use what a family's record is thought about with: the words, the picture, the plan, supervision."""

from app.policy.doors import Line

THINKING: tuple[Line, ...] = ()
