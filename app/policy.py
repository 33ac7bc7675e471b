"""Who may use which address: every route of the service in one table, by path.

The service does not start while a route is missing here, while a line speaks of a route that is gone, or while a route that is
not public forgets to ask who is signed in. A role opens the door of a route at all; the last column says in words what else has
to be true of the person and the record, which the guard of that route checks. What a person may not see does not exist for them.
"""

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from app.people.roles import Permission


class Door(enum.Enum):
    """The two doors that no permission guards."""

    PUBLIC = "anybody, signed in or not"
    SIGNED_IN = "anybody who is signed in"


PUBLIC = Door.PUBLIC
SIGNED_IN = Door.SIGNED_IN


@dataclass(frozen=True)
class Line:
    """One route: its method and path, who may come in, and what must be true of them and the record."""

    method: str
    path: str
    who: Permission | Door
    relation: str

    @property
    def in_words(self) -> str:
        """Who may come in, as a page says it."""
        return f"whoever may {self.who.words}" if isinstance(self.who, Permission) else self.who.value


class PolicyFault(Exception):
    """The table and the routes do not agree. The message names each difference."""


class Policy:
    """The table, as the guard of every route asks it."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = tuple(lines)
        self._by_route = {(line.method, line.path): line for line in self.lines}
        if len(self._by_route) != len(self.lines):
            raise PolicyFault("A route stands twice in the policy table.")

    def line(self, method: str, path: str) -> Line | None:
        return self._by_route.get(("GET" if method == "HEAD" else method, path))

    def has(self, method: str, path: str) -> bool:
        return self.line(method, path) is not None

    def is_public(self, method: str, path: str) -> bool:
        line = self.line(method, path)
        return line is not None and line.who is PUBLIC

    def needed(self, method: str, path: str) -> Permission | None:
        """The permission a route asks of whoever is signed in; None when being signed in is enough."""
        line = self.line(method, path)
        if line is None:
            raise PolicyFault(f"{method} {path} is not in the policy table.")
        return line.who if isinstance(line.who, Permission) else None


NONE = "nothing more"
THEIR_CASE = "the family is allocated to them, or they supervise its team, or it is open to their team"
WORKS_THERE = "the family is allocated to them now"
SETTLES = "the family is allocated to them now, or they supervise its team; what somebody else wrote only once they have left"
READS_IT = "they supervise the family’s team, and somebody else wrote it"
SIGNED_COPY = f"{THEIR_CASE}; it is signed, and paper puts nobody in danger"
DECIDES = "they lead the case, or supervise its team"
OWN = "their own"
UNFINISHED = "the draft is neither published nor withdrawn"

POLICY = Policy(
    (
        Line("GET", "/", SIGNED_IN, "children of the families allocated to them, and for supervisors of their team"),
        Line("GET", "/accessibility", PUBLIC, NONE),
        Line("GET", "/accounts", Permission.KEEP_ACCOUNTS, NONE),
        Line("GET", "/accounts/add", Permission.KEEP_ACCOUNTS, NONE),
        Line("POST", "/accounts/add", Permission.KEEP_ACCOUNTS, "its owner chooses the password"),
        Line("GET", "/accounts/{account_id}", Permission.KEEP_ACCOUNTS, NONE),
        Line("POST", "/accounts/{account_id}/close", Permission.KEEP_ACCOUNTS, "not their own"),
        Line("POST", "/accounts/{account_id}/end-sessions", Permission.KEEP_ACCOUNTS, NONE),
        Line("POST", "/accounts/{account_id}/invite", Permission.KEEP_ACCOUNTS, "its owner chooses the password"),
        Line("POST", "/accounts/{account_id}/place", Permission.KEEP_ACCOUNTS, "not their own"),
        Line("GET", "/act-now", PUBLIC, NONE),
        Line("GET", "/activate/{code}", PUBLIC, "the code is unused and not a day old"),
        Line("POST", "/activate/{code}", PUBLIC, "the code is unused and not a day old"),
        Line("GET", "/families", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/families/find", Permission.READ_CASES, NONE),
        Line("POST", "/families/find", Permission.READ_CASES, "finds only families they may open"),
        Line("GET", "/families/start", Permission.WRITE_CASES, NONE),
        Line("POST", "/families/start", Permission.WRITE_CASES, "belongs to a team; whoever starts a record leads it"),
        Line("GET", "/families/{case_id}", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/families/{case_id}/access", Permission.WRITE_CASES, DECIDES),
        Line("POST", "/families/{case_id}/access/named", Permission.WRITE_CASES, DECIDES),
        Line("POST", "/families/{case_id}/access/named/{named_id}/end", Permission.WRITE_CASES, DECIDES),
        Line("POST", "/families/{case_id}/access/seal", Permission.WRITE_CASES, DECIDES),
        Line("POST", "/families/{case_id}/access/seal/answer", Permission.WRITE_CASES, DECIDES),
        Line("GET", "/families/{case_id}/agreed", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/agreed", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/agreed/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/agreed/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/allocations", Permission.WRITE_CASES, DECIDES),
        Line("POST", "/families/{case_id}/allocations", Permission.WRITE_CASES, DECIDES),
        Line("GET", "/families/{case_id}/allocations/{item_id}", Permission.WRITE_CASES, DECIDES),
        Line("POST", "/families/{case_id}/allocations/{item_id}", Permission.WRITE_CASES, DECIDES),
        Line("GET", "/families/{case_id}/assessments", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/families/{case_id}/assessments/start", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/assessments/start", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/abandon", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/abandon", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/answers/{question}", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/citations", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/conflicts/{question}", Permission.ASSESS, SETTLES),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/conflicts/{question}", Permission.ASSESS, SETTLES),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/copies/family", Permission.MAKE_COPIES, SIGNED_COPY),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/copies/family.pdf", Permission.MAKE_COPIES, SIGNED_COPY),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/copies/professional", Permission.MAKE_COPIES, THEIR_CASE),
        Line(
            "GET", "/families/{case_id}/assessments/{assessment_id}/copies/professional.pdf", Permission.MAKE_COPIES, THEIR_CASE
        ),
        Line(
            "GET",
            "/families/{case_id}/assessments/{assessment_id}/copies/questionnaire-response.json",
            Permission.MAKE_COPIES,
            THEIR_CASE,
        ),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/correct", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/correct", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/finish", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/finish", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/left-behind", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/newer", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/newer", Permission.ASSESS, f"{WORKS_THERE}; it is a draft"),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/parts", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/read", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/resume", Permission.READ_CASES, THEIR_CASE),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/return", Permission.SUPERVISE, READS_IT),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/sections/{section}", Permission.READ_CASES, THEIR_CASE),
        Line(
            "POST", "/families/{case_id}/assessments/{assessment_id}/sections/{section}/answers", Permission.ASSESS, WORKS_THERE
        ),
        Line(
            "POST", "/families/{case_id}/assessments/{assessment_id}/sections/{section}/completed", Permission.ASSESS, WORKS_THERE
        ),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/sections/{section}/family", Permission.ASSESS, WORKS_THERE),
        Line(
            "GET",
            "/families/{case_id}/assessments/{assessment_id}/sections/{section}/family/back",
            SIGNED_IN,
            "the screen of this browser is turned round",
        ),
        Line(
            "POST",
            "/families/{case_id}/assessments/{assessment_id}/sections/{section}/family/back",
            SIGNED_IN,
            "the screen of this browser is turned round",
        ),
        Line("GET", "/families/{case_id}/assessments/{assessment_id}/sign", Permission.SUPERVISE, READS_IT),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/sign", Permission.SUPERVISE, READS_IT),
        Line("POST", "/families/{case_id}/assessments/{assessment_id}/statements", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/explained", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/explained", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/explained/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/explained/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/handover", Permission.WRITE_CASES, DECIDES),
        Line("GET", "/families/{case_id}/homes", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/homes", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/homes/{home_id}/people", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/homes/{home_id}/people", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/homes/{home_id}/people/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/homes/{home_id}/people/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/homes/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/homes/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/involved", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/involved", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/involved/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/involved/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/licensed/start", Permission.ASSESS, WORKS_THERE),
        Line("POST", "/families/{case_id}/licensed/start", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/licensed/{use_id}", Permission.READ_CASES, THEIR_CASE),
        Line("POST", "/families/{case_id}/licensed/{use_id}", Permission.ASSESS, WORKS_THERE),
        Line("GET", "/families/{case_id}/next-steps", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/next-steps", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/next-steps/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/next-steps/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people/{item_id}/edit", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people/{item_id}/edit", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people/{person_id}", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/families/{case_id}/people/{person_id}/characteristics", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people/{person_id}/characteristics", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people/{person_id}/characteristics/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people/{person_id}/characteristics/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people/{person_id}/relationships", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people/{person_id}/relationships", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people/{person_id}/relationships/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people/{person_id}/relationships/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people/{person_id}/strengths", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people/{person_id}/strengths", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/people/{person_id}/strengths/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/people/{person_id}/strengths/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/record", Permission.WRITE_CASES, DECIDES),
        Line("POST", "/families/{case_id}/record", Permission.WRITE_CASES, DECIDES),
        Line("GET", "/families/{case_id}/stages", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/stages", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/stages/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/stages/{item_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/statements", Permission.READ_CASES, THEIR_CASE),
        Line("POST", "/families/{case_id}/statements", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/statements/add", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/statements/{statement_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("POST", "/families/{case_id}/statements/{statement_id}", Permission.WRITE_CASES, WORKS_THERE),
        Line("GET", "/families/{case_id}/who-has-looked", Permission.READ_CASES, THEIR_CASE),
        Line("GET", "/handovers/{handover_id}", Permission.WRITE_CASES, "offered to them or by them"),
        Line("POST", "/handovers/{handover_id}", Permission.WRITE_CASES, "offered to them, and not answered yet"),
        Line("GET", "/health", PUBLIC, NONE),
        Line("GET", "/help", PUBLIC, NONE),
        Line("GET", "/help-now", PUBLIC, NONE),
        Line("GET", "/my-sessions", SIGNED_IN, OWN),
        Line("POST", "/my-sessions/end-others", SIGNED_IN, OWN),
        Line("GET", "/records/in-need", Permission.READ_CASES, NONE),
        Line("POST", "/records/in-need", Permission.READ_CASES, "with a reason and their password again; never a sealed record"),
        Line("GET", "/records/opened", Permission.SUPERVISE, "the records of their own team"),
        Line("POST", "/records/opened/{need_id}", Permission.SUPERVISE, "the records of their own team, not what they opened"),
        Line("GET", "/shelf", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/compare", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/declaration-schema", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/licensed/{instrument_key}", Permission.READ_TOOLS, NONE),
        Line("POST", "/shelf/licensed/{instrument_key}/licence", Permission.CARE_FOR_TOOLS, NONE),
        Line("POST", "/shelf/licensed/{instrument_key}/training", Permission.CARE_FOR_TOOLS, NONE),
        Line("GET", "/shelf/map", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}/blank", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}/blank.pdf", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}/declaration.json", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}/differences", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}/life", Permission.READ_TOOLS, NONE),
        Line("POST", "/shelf/{tool_key}/life", Permission.CARE_FOR_TOOLS, "one step at a time, with a reason"),
        Line("GET", "/shelf/{tool_key}/preview", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}/questionnaire.json", Permission.READ_TOOLS, NONE),
        Line("GET", "/shelf/{tool_key}/side-by-side", Permission.READ_TOOLS, NONE),
        Line("GET", "/sign-in", PUBLIC, NONE),
        Line("POST", "/sign-in", PUBLIC, NONE),
        Line("POST", "/sign-out", PUBLIC, OWN),
        Line("POST", "/still-here", SIGNED_IN, OWN),
        Line("GET", "/supervision", Permission.SUPERVISE, "the work of their own team"),
        Line("GET", "/tools-from-outside", Permission.CARE_FOR_TOOLS, NONE),
        Line("POST", "/tools-from-outside", Permission.CARE_FOR_TOOLS, NONE),
        Line("GET", "/tools-from-outside/{draft_id}", Permission.CARE_FOR_TOOLS, NONE),
        Line("GET", "/tools-from-outside/{draft_id}/about", Permission.CARE_FOR_TOOLS, NONE),
        Line("POST", "/tools-from-outside/{draft_id}/about", Permission.CARE_FOR_TOOLS, UNFINISHED),
        Line("GET", "/tools-from-outside/{draft_id}/adaptations", Permission.CARE_FOR_TOOLS, NONE),
        Line("POST", "/tools-from-outside/{draft_id}/adaptations", Permission.CARE_FOR_TOOLS, UNFINISHED),
        Line("GET", "/tools-from-outside/{draft_id}/aims", Permission.CARE_FOR_TOOLS, NONE),
        Line("POST", "/tools-from-outside/{draft_id}/aims", Permission.CARE_FOR_TOOLS, UNFINISHED),
        Line("GET", "/tools-from-outside/{draft_id}/methodology", Permission.CARE_FOR_TOOLS, NONE),
        Line("POST", "/tools-from-outside/{draft_id}/methodology", Permission.CARE_FOR_TOOLS, UNFINISHED),
        Line("POST", "/tools-from-outside/{draft_id}/publish", Permission.CARE_FOR_TOOLS, UNFINISHED),
        Line("GET", "/tools-from-outside/{draft_id}/sections/{section}", Permission.CARE_FOR_TOOLS, NONE),
        Line("POST", "/tools-from-outside/{draft_id}/sections/{section}", Permission.CARE_FOR_TOOLS, UNFINISHED),
        Line("POST", "/tools-from-outside/{draft_id}/withdraw", Permission.CARE_FOR_TOOLS, UNFINISHED),
        Line("GET", "/trail", Permission.READ_TRAIL, "sees references, never the words of a record"),
        Line("GET", "/what-we-record", PUBLIC, NONE),
        Line("GET", "/who-may-do-what", Permission.READ_ROLES, NONE),
    )
)
