"""The commands `whole-picture tools import` and `tools preview`: those that need a record, kept or thrown away afterwards."""

import logging
import tempfile
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from app.drafts.actions import bring_in as keep_draft
from app.incoming.bringing import bring_in
from app.log.lines import begin_log
from app.opening import Data, opened, settings_for, the_record
from app.refusals import Refusal
from app.workbench.preview import TOP, preview_service
from app.workbench.watching import Watched, others_than


def import_tool(
    file: Annotated[Path, typer.Argument(help="An XLSForm (.xlsx), a FHIR R4 Questionnaire or a tool of this service (.json).")],
    data: Data = Path("data"),
) -> None:
    """Bring in a tool from outside as a draft, and print what could not be carried. It is completed in the browser."""
    try:
        content = file.read_bytes()
        brought = bring_in(file.name, content)
    except OSError as fault:
        typer.echo(f"{file}: it cannot be opened ({fault.strerror}).", err=True)
        raise typer.Exit(1) from None
    except Refusal as refusal:
        typer.echo(refusal.sentence, err=True)
        raise typer.Exit(1) from None
    with the_record(settings_for(data)) as database, database.unit_of_work() as session:
        draft = keep_draft(session, brought=brought, data=content, by=None)
        address = f"/tools-from-outside/{draft.id}"
    for line in brought.lines:
        typer.echo(f"{line.weight.words}: {line.place}: {line.what}")
    typer.echo(f"Kept as a draft: {brought.questions} questions, {len(brought.lines)} lines of report. Complete it at {address}")


def preview(
    path: Annotated[Path, typer.Argument(help="The file, or the folder, of the tool that is being written.")],
    port: Annotated[int, typer.Option(help="The port to answer on, on this machine alone.")] = 8010,
    data: Annotated[Path | None, typer.Option("--data", hidden=True)] = None,  # noqa: ARG001
) -> None:
    """See a tool in a browser while it is being written: every page of it is read again as soon as the file is kept."""
    if not path.exists():
        raise typer.BadParameter(f"there is nothing at {path}")
    with tempfile.TemporaryDirectory(prefix="whole-picture-") as thrown_away:
        settings = settings_for(Path(thrown_away))
        service = preview_service(settings, opened(settings), Watched(path, others_than(path)))
        begin_log(every_request=False)
        typer.echo(f"Open http://127.0.0.1:{port}{TOP} and keep {path.name} as often as you like. Ctrl+C ends it.")
        uvicorn.run(service, host="127.0.0.1", port=port, access_log=False, log_level=logging.WARNING)
