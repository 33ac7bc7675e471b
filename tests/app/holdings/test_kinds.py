"""Every row that is a family’s is found by a column that always leads there."""

from app.holdings.kinds import KINDS, way_to_family
from app.tables import RECORD

ITSELF = frozenset({"id", ""})


def test_no_row_falls_out_of_a_pack_because_what_leads_to_its_family_is_empty() -> None:
    ways = {kind.table: way_to_family(kind.table) for kind in KINDS}
    may_be_empty = [name for name, way in ways.items() if way not in ITSELF and RECORD.tables[name].c[way].nullable]
    assert may_be_empty == []
    assert ways["plan_step"] == "outcome_id"
