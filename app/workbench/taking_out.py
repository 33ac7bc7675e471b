"""The command `whole-picture tools export`: a tool as FHIR Questionnaire or as its own declaration."""

import enum
import json
from pathlib import Path
from typing import Annotated

import typer

from app.declaration import Tool
from app.declaration.schema import to_json
from app.drafts.queries import published
from app.exchange.questionnaire import questionnaire
from app.opening import record_of
from app.settings import Settings
from app.suite.load import TOOLS, FaultySuite, load_suite


class Shape(enum.StrEnum):
    """In which shape a tool leaves."""

    FHIR = "fhir"
    JSON = "json"


NOT_HERE = " (for one that was brought in and published, give its --data)"


def published_in(data: Path) -> dict[str, Tool]:
    """The tools that were brought into a record and published, each in its newest version. Nothing in the record changes."""
    settings = Settings(data=data)
    database = record_of(settings)
    try:
        with database.reading() as session:
            return {tool.key: tool for tool in published(session)}
    finally:
        database.engine.dispose()


def export(
    key: Annotated[str, typer.Argument(help="The tool’s key.")],
    shape: Annotated[
        Shape, typer.Option("--as", help="fhir: a FHIR R4 Questionnaire. json: its own declaration, whole.")
    ] = Shape.JSON,
    to: Annotated[Path | None, typer.Option("--to", help="The file to write; otherwise it is printed.")] = None,
    folder: Annotated[Path, typer.Option("--folder", help="The folder of tools.")] = TOOLS,
    data: Annotated[Path | None, typer.Option("--data", help="A data folder, for a tool that was published there.")] = None,
) -> None:
    """Take a tool out, for another service or another partnership."""
    try:
        tool = load_suite(folder).get(key) or (published_in(data).get(key) if data else None)
    except FaultySuite as refusal:
        typer.echo(str(refusal), err=True)
        raise typer.Exit(1) from None
    if tool is None:
        typer.echo(
            f"There is no tool called {key} on the shelf{'' if data else NOT_HERE}. See: whole-picture tools list", err=True
        )
        raise typer.Exit(1)
    told = to_json(tool, indent=1) if shape is Shape.JSON else json.dumps(questionnaire(tool), ensure_ascii=False, indent=1)
    if to is None:
        typer.echo(told)
        return
    to.write_text(told + "\n", encoding="utf-8")
    typer.echo(f"Written: {to}")
