"""The words that a plan chooses from: where it is in its life, whose a step is, what somebody said, what is different."""

from app.declaration.vocabulary import Worded


class PlanState(Worded):
    """Where a plan is in its life."""

    DRAFT = "draft", "Being written"
    WITH_SUPERVISOR = "with_supervisor", "With a supervisor"
    AGREED = "agreed", "Signed"
    ENDED = "ended", "Ended"

    @property
    def open_for_words(self) -> bool:
        """Whether its words may still be changed."""
        return self.value == "draft"


class Whose(Worded):
    """Whose step it is."""

    FAMILY = "family", "The family"
    NETWORK = "network", "People around the family"
    OURS = "ours", "Us, who work with the family"


class Turn(Worded):
    """What became of an outcome."""

    ACHIEVED = "achieved", "Achieved"
    SET_ASIDE = "set_aside", "Set aside"
    REOPENED = "reopened", "Taken up again"


class Said(Worded):
    """What somebody said of the plan."""

    AGREES = "agrees", "Agrees"
    PARTLY = "partly", "Agrees with part of it"
    DISAGREES = "disagrees", "Disagrees"
    COULD_NOT = "could_not", "Could not answer"
    NOT_ASKED = "not_asked", "Not asked yet"


class VersionKind(Worded):
    """What was signed: a plan to go on with, or its ending."""

    PLAN = "plan", "The plan"
    ENDING = "ending", "The ending"


class Decision(Worded):
    """What a supervisor made of a version."""

    WAITS = "waits", "Waits for a supervisor"
    COUNTERSIGNED = "countersigned", "Counter-signed"
    RETURNED = "returned", "Returned with words"


class ReviewState(Worded):
    """Whether a review is over."""

    OPEN = "open", "Being written"
    FINISHED = "finished", "Finished"


class Change(Worded):
    """What is different for the child in one outcome, compared with how it was when the plan began."""

    BETTER = "better", "Better for the child"
    A_BIT = "a_bit", "A bit better"
    SAME = "same", "The same"
    WORSE = "worse", "Worse"
    UP_AND_DOWN = "up_and_down", "Up and down"
    CANNOT_TELL = "cannot_tell", "Cannot tell yet"


class Holds(Worded):
    """Whether a change holds in one kind of hard or ordinary time."""

    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_KNOWN = "not_known", "Not known"
    DOES_NOT_APPLY = "does_not_apply", "Does not apply"


class HeldSaid(Worded):
    """What a supervisor says of whether a change holds, beside what the rule says."""

    SUSTAINED = "sustained", "Sustained"
    NOT_SUSTAINED = "not_sustained", "Not sustained"
    AS_THE_RULE_SAYS = "as_the_rule_says", "As the rule says"
