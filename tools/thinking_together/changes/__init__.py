"""Everything Thinking Together changes, and for whom."""

from tools.thinking_together.changes.groups import GROUP, MULTI_AGENCY
from tools.thinking_together.changes.levels import EARLY_HELP, UNBORN
from tools.thinking_together.changes.moments import CLOSING, COURT, HANDOVER

ADAPTATIONS = (EARLY_HELP, UNBORN, GROUP, MULTI_AGENCY, HANDOVER, CLOSING, COURT)
