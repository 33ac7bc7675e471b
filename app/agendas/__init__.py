"""A session of supervision and its agenda: what there is to talk over about a family, worked out from the record."""
