"""The pages of a child’s plan: read, written field by field, agreed, looked at again, and ended."""
