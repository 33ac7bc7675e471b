"""The pages on which a child’s plan is written: each part saves itself, and each button of a page sends all of it."""
