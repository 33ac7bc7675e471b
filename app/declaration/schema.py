"""The published shape of a declaration, as JSON Schema, and a declaration to and from JSON."""

from typing import Any

from pydantic import TypeAdapter

from app.declaration.tool import Tool

DECLARATION: TypeAdapter[Tool] = TypeAdapter(Tool)
"""The one reader and writer of declarations as JSON. Law: what is written reads back as the same tool."""


def to_json(tool: Tool, *, indent: int | None = None) -> str:
    """The declaration as it is kept with an assessment and frozen in the tests."""
    return DECLARATION.dump_json(tool, indent=indent).decode()


def from_json(declaration: str | bytes) -> Tool:
    """The tool a declaration describes. Raises pydantic's ValidationError (`app.faults.shape` says it in words)."""
    return DECLARATION.validate_json(declaration)


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a declaration, for those who write tools in another way than Python."""
    schema = DECLARATION.json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The declaration of a tool",
        **{key: value for key, value in schema.items() if key != "title"},
    }
