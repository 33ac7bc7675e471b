"""What each role may do, in words that a manager can read and disagree with.

A role says what a person may do at all. On top of it every case asks whether *this* case is theirs: see app/cases.
"""

import enum
from dataclasses import dataclass

from app.declaration.vocabulary import Worded


class Permission(Worded):
    """One thing that people may be allowed to do. The words follow "may"."""

    READ_CASES = "read_cases", "open the family records that are theirs or their team’s"
    WRITE_CASES = "write_cases", "start family records and add to them"
    ASSESS = "assess", "start, answer and finish assessments"
    MAKE_COPIES = "make_copies", "make copies of an assessment for the people who may have them"
    ALLOCATE = "allocate", "decide whose case it is"
    SUPERVISE = "supervise", "read what is sent for reading, return it with notes, or sign it"
    READ_TOOLS = "read_tools", "read every tool on the shelf, before any case exists"
    CARE_FOR_TOOLS = "care_for_tools", "review tools and decide which are on the shelf"
    KEEP_ACCOUNTS = "keep_accounts", "make accounts, close them and end their sessions, and see how backups stand"
    READ_ROLES = "read_roles", "read who may do what"
    READ_TRAIL = "read_trail", "read the trail of who looked and who did what"
    READ_FIGURES = "read_figures", "read what the data tells us, in figures in which no child can be found"
    BRING_RETURNS = "bring_returns", "bring in the authority’s returns, for figures alone"
    TAKE_DATASET = "take_dataset", "take out the safeguarding dataset, without names"


class RoleKey(enum.StrEnum):
    """The lasting key of a role."""

    EARLY_HELP_WORKER = "early_help_worker"
    SOCIAL_WORKER = "social_worker"
    SUPERVISOR = "supervisor"
    PRACTICE_LEAD = "practice_lead"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"
    ANALYST = "analyst"
    BOARD_MEMBER = "board_member"


@dataclass(frozen=True)
class Role:
    """One role: what it is called, what it is for, and what it may do."""

    key: RoleKey
    display_name: str
    description: str
    permissions: frozenset[Permission]


PRACTICE = frozenset(
    {
        Permission.READ_CASES,
        Permission.WRITE_CASES,
        Permission.ASSESS,
        Permission.MAKE_COPIES,
        Permission.READ_TOOLS,
        Permission.READ_ROLES,
    }
)

ROLES: dict[RoleKey, Role] = {
    role.key: role
    for role in (
        Role(
            RoleKey.EARLY_HELP_WORKER,
            "Early help worker",
            "Works with families who have asked for help or been offered it early: in schools, children’s centres, health and "
            "voluntary services. Starts family records, notices, assesses, and sends work to a supervisor to read. Sees the "
            "families of their own team and those they are asked to work with.",
            PRACTICE,
        ),
        Role(
            RoleKey.SOCIAL_WORKER,
            "Social worker",
            "Holds cases in children’s social care. Does all that an early help worker does, with the families they are "
            "allocated to and those of their team that are open to the team.",
            PRACTICE,
        ),
        Role(
            RoleKey.SUPERVISOR,
            "Supervisor",
            "Reads, challenges and signs the work of a team, and decides whose case it is. Sees every family of the team. "
            "Never signs an assessment of their own.",
            PRACTICE | {Permission.SUPERVISE, Permission.ALLOCATE, Permission.READ_FIGURES},
        ),
        Role(
            RoleKey.PRACTICE_LEAD,
            "Practice lead",
            "Looks after the tools: what they ask, in which words, for whom, and when they are looked at again. Sees no "
            "family’s record by virtue of this role.",
            frozenset({Permission.READ_TOOLS, Permission.CARE_FOR_TOOLS, Permission.READ_FIGURES, Permission.READ_ROLES}),
        ),
        Role(
            RoleKey.ADMINISTRATOR,
            "Administrator",
            "Makes and closes accounts and ends sessions. Never chooses anybody’s password, and sees no family’s record.",
            frozenset({Permission.KEEP_ACCOUNTS, Permission.READ_ROLES}),
        ),
        Role(
            RoleKey.AUDITOR,
            "Auditor",
            "Reads the trail of who looked and who did what, to find out whether records were opened for a good reason. Sees "
            "references, never the words of a record.",
            frozenset({Permission.READ_TRAIL, Permission.READ_ROLES}),
        ),
        Role(
            RoleKey.ANALYST,
            "Analyst",
            "Brings in the returns the authority makes anyway and looks after the figures counted from them. Sees no family’s "
            "record, and no figure in which a child could be found but in the returns themselves, which hold no names. May take "
            "out the record as tables without names, each time with a reason.",
            frozenset({Permission.READ_FIGURES, Permission.BRING_RETURNS, Permission.TAKE_DATASET, Permission.READ_ROLES}),
        ),
        Role(
            RoleKey.BOARD_MEMBER,
            "Manager or board member",
            "Reads what the data tells us, to ask whether children’s lives are changing. Sees no family’s record.",
            frozenset({Permission.READ_FIGURES, Permission.READ_ROLES}),
        ),
    )
}
