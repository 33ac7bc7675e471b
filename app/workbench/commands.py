"""The command `whole-picture tools`: check tools, freeze them, begin a new one, list them, print their published shape."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.db import today
from app.declaration import Tool
from app.declaration.schema import json_schema
from app.faults import not_on_this_shelf
from app.faults.summary import summary
from app.opening import record_of
from app.refusals import Refusal
from app.settings import Settings
from app.suite.actions import refuse_changed_releases
from app.suite.freezing import FROZEN, thawed
from app.suite.freezing import freeze as freeze_tools
from app.suite.load import TOOLS, FaultySuite, load_suite, read_tool, spoken_count
from app.suite.presenters import minutes_in_words
from app.suite.suite import Suite
from app.workbench.another_look import to_look_at_again
from app.workbench.starting import start_tool

tools = typer.Typer(no_args_is_help=True, help="Tools: check them, freeze them, begin a new one, list them.")

Folder = Annotated[Path, typer.Option("--folder", help="The folder of tools.")]
Record = Annotated[Path | None, typer.Option("--data", help="A data folder whose record the tools must also agree with.")]
Unused = Annotated[Path | None, typer.Option("--data", hidden=True)]
"""Every command of `whole-picture` may be given a data folder; these have no need of one."""


@tools.command()
def check(path: Annotated[Path, typer.Argument(help="A tool file, or a folder of tools.")] = TOOLS, data: Record = None) -> None:
    """Check one tool or all of them, and say every fault with its place and how to mend it."""
    try:
        suite = suite_at(path)
        if data is not None:
            agree_with_record(suite, data)
    except FaultySuite as refusal:
        typer.echo(str(refusal), err=True)
        raise typer.Exit(1) from None
    again = [look for tool in suite.shelf() for look in to_look_at_again(tool, path)]
    for tool in suite.shelf():
        typer.echo(in_order(tool, suite))
    if again:
        typer.echo("\n".join(["", f"To look at again: {len(again)}. {LOOKED_AT}", "", *map(str, again)]), err=True)
        raise typer.Exit(1)


LOOKED_AT = "What stands as it is meant gets a line above its key in the file: # Looked at: why it may stand."


def suite_at(path: Path) -> Suite:
    """The tools at a path. Raises FaultySuite, also when there is nothing there."""
    path = path.resolve()
    if path.is_dir() and not (path / "__init__.py").exists():
        return load_suite(path)
    if not path.exists():
        raise typer.BadParameter(f"there is nothing at {path}")
    tool, found = read_tool(path, path.parent)
    if tool is None or found:
        raise FaultySuite(found)
    return Suite([tool])


def agree_with_record(suite: Suite, data: Path) -> None:
    """Raises FaultySuite when a version has been used in that record with other words."""
    settings = Settings(data=data)
    database = record_of(settings)
    try:
        with database.reading() as session:
            refuse_changed_releases(session, suite=suite, data=str(data))
    finally:
        database.engine.dispose()


def in_order(tool: Tool, suite: Suite) -> str:
    """What is said of a tool that may be used."""
    questions = spoken_count(len(tool.questions()), "question")
    adaptations = spoken_count(len(tool.adaptations), "adaptation")
    words = f"{tool.key} {tool.version}: in order. {questions}, {adaptations}, {tool.status.words.lower()}."
    absent = not_on_this_shelf(tool, suite)
    return f"{words}\n    Points to tools that are not on this shelf: {', '.join(absent)}." if absent else words


@tools.command("freeze")
def freeze_command(
    folder: Folder = TOOLS,
    frozen: Annotated[Path, typer.Option("--frozen", help="Where frozen copies are kept.")] = FROZEN,
    data: Unused = None,  # noqa: ARG001
) -> None:
    """Freeze every published version that is not frozen yet. A frozen version never changes again."""
    try:
        suite = load_suite(folder)
    except FaultySuite as refusal:
        typer.echo(str(refusal), err=True)
        raise typer.Exit(1) from None
    for path in freeze_tools(suite.values(), frozen):
        typer.echo(f"Frozen: {path.name}")
    changed = thawed(suite.values(), frozen)
    for fault in changed:
        typer.echo(str(fault), err=True)
    if changed:
        raise typer.Exit(1)
    typer.echo(f"{spoken_count(len(suite), 'tool')}, each equal to its frozen copy.")


@tools.command()
def new(
    key: Annotated[str, typer.Argument(help="The tool’s lasting name, which is also the name of its file.")],
    folder: Folder = TOOLS,
    data: Unused = None,  # noqa: ARG001
) -> None:
    """Begin a new tool: a file with notes where something is to be written."""
    try:
        path = start_tool(key, folder=folder, year=today().year + 1)
    except Refusal as refusal:
        typer.echo(refusal.sentence, err=True)
        raise typer.Exit(1) from None
    typer.echo(f"Begun: {path}\nFill every blank that begins with WRITE, then run: whole-picture tools check {path}")


@tools.command("list")
def list_command(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, for other programs.")] = False,
    folder: Folder = TOOLS,
    data: Unused = None,  # noqa: ARG001
) -> None:
    """List the tools on the shelf."""
    try:
        suite = load_suite(folder)
    except FaultySuite as refusal:
        typer.echo(str(refusal), err=True)
        raise typer.Exit(1) from None
    if as_json:
        typer.echo(json.dumps([summary(tool) for tool in suite.shelf()], ensure_ascii=False, indent=2))
        return
    for tool in suite.shelf():
        typer.echo(f"{tool.key} {tool.version}  {tool.title}  {minutes_in_words(tool)} minutes")


@tools.command()
def schema(data: Unused = None) -> None:  # noqa: ARG001
    """Print the JSON Schema of a declaration."""
    typer.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))
