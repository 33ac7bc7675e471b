"""MOVING A DRAFT TO A NEWER VERSION: shown first, done only when the practitioner says so; what no longer applies is kept."""
