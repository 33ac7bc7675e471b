"""Whole Picture: a child's needs, their parents' and carers' lives, and what is strong, seen together.

Each folder uses only what stands after it: main and cli; demonstration; families; work; supervision; drafts; incoming; exchange;
copies; finishing, turned, capture, answering, asking and beginning; showing; assessments; answers; starting and upkeep;
evidence; cases; accounts and suite; people; audit; web; db; faults (of tools); and at the bottom settings, declaration and
refusals. pyproject.toml holds the order.
"""
