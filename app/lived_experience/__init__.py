"""Lives beside lives: brothers and sisters side by side, a need beside the carer’s own day, a child’s day over the carer’s."""
