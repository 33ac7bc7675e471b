"""Every row that is a family’s is found by a column that always leads there."""

from sqlmodel import SQLModel

import app.tables  # noqa: F401 every table is known from here
from app.holdings.kinds import KINDS, way_to_family

MAY_BE_NOBODYS = frozenset({"id", ""})


def test_no_row_falls_out_of_a_pack_because_what_leads_to_its_family_is_empty() -> None:
    ways = {kind.table: way_to_family(kind.table) for kind in KINDS}
    tables = SQLModel.metadata.tables
    assert [name for name, way in ways.items() if way not in MAY_BE_NOBODYS and tables[name].c[way].nullable] == []
    assert ways["plan_step"] == "outcome_id"
