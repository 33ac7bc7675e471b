"""Who may use which address: every route of the service in one table, by path.

The service does not start while a route is missing here, while a line speaks of a route that is gone, or while a route that is
not public forgets to ask who is signed in. A role opens the door of a route at all; the last column says in words what else has
to be true of the person and the record, which the guard of that route checks. What a person may not see does not exist for them.
"""

from app.policy.doors import PUBLIC, SIGNED_IN, Door, Line, Policy, PolicyFault
from app.policy.elsewhere import ELSEWHERE
from app.policy.families import FAMILIES
from app.policy.figures import FIGURES
from app.policy.thinking import THINKING

__all__ = ["POLICY", "PUBLIC", "SIGNED_IN", "Door", "Line", "Policy", "PolicyFault"]

POLICY = Policy((*FAMILIES, *THINKING, *FIGURES, *ELSEWHERE))
