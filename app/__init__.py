"""Whole Picture: a child's needs, their parents' and carers' lives, and what is strong, seen together.

Each folder uses only what stands after it: main and cli, demonstration, supervision, copies, assessments, evidence, cases,
suite, people, audit, web, db, faults (of tools), and at the bottom settings, declaration and refusals.
"""
