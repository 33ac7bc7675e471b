"""Cohorts for measures: what an authority's returns say of children, in dated batches, apart from every family's record."""
