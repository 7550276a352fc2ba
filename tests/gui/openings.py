"""What opens each dialog and popup of the program: walked by keyboard, and heard as a screen reader does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from workbench.core.annotations.claim import Stance
from workbench.core.errors import UserError
from workbench.core.project.operations import marks
from workbench.core.project.operations.correction import plan_correction, take_correction
from workbench.core.project.operations.documents import Duplicate, ImportReport
from workbench.core.project.project import Project
from workbench.core.text.span import Span
from workbench.gui.error_dialog import Messages
from workbench.gui.exchange.export_dialog import ReportDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.reader.mark_view import KINDS

Opening = Callable[[], object]
# Before a fixture of the tests puts others in their places: here the real boxes are looked at.
ERROR, BUG = Messages.error, Messages.bug


def document_at(project: Project, path: str) -> str:
    """The id of the document imported from *path*."""
    return next(item.id for item in project.documents.all() if item.path == path)


def fill(project: Project) -> None:
    """Something for every list and dialog: two marks in each document, and a corrected text."""
    part = marks.ClaimPart("The data were used", Stance.DENIES)
    for document in project.documents.all():
        marks.add_mark(project, document.id, Span(0, 5), codes=["Law"], note="Ein Hinweis")
        marks.add_mark(project, document.id, Span(7, 15), claim=part, parties=["Nordwind"])
    document = project.documents.get(document_at(project, "delhi.txt"))
    shorter = project.text_of(document).rpartition("\n\n")[0]
    corrected = plan_correction(project, document.id, shorter)
    take_correction(project, corrected, "Nordwind")


def openings(window: MainWindow) -> dict[str, Opening]:
    """What opens each dialog and popup of the program."""
    commands, parts, project = window.commands, window.parts, window.session.project
    document = parts.board.active_document
    pane = parts.board.pane(document)
    claim, code = project.claims.all()[0].id, project.codes.all()[0].id
    party = project.parties.all()[0].id
    editors = parts.editors
    error = UserError("Nordwind", "Nordwind", "Nordwind")
    report = ImportReport((), (Duplicate("Nordwind", document),), ())
    return {
        "settings": commands.show_settings,
        "keys": commands.show_keys,
        "about": commands.show_about,
        "commands": commands.show_palette,
        "how to search": commands.show_search_help,
        "mark filter": commands.filter_marks,
        "export": commands.export,
        "export report": ReportDialog("Nordwind", "Nordwind", "Nordwind", ("Nordwind",), window).exec,
        "import report": partial(window._show_import, report),
        "correction": commands.correct_text,
        "earlier version": partial(window.correcting.show_version, document_at(project, "delhi.txt"), 1),
        "new claim": commands.new_claim,
        "new party": commands.new_party,
        "new code": commands.new_code,
        "new memo": commands.new_memo,
        "claim": partial(editors.edit_claim, claim),
        "party": partial(editors.edit_party, party),
        "another name": partial(editors.add_name, party),
        "code": partial(editors.edit_code, code),
        "merge": partial(editors.merge_claim, claim),
        "link": partial(editors.new_relation, "claim", claim),
        "data of a document": partial(parts.library._menu.edit, document),
        "save a search": commands.save_search,
        "mark all hits": commands.mark_all_hits,
        "batch search": commands.show_batch_search,
        "error": partial(ERROR, window.messages, error),
        "fault": partial(BUG, window.messages, "Traceback"),
        "question": partial(window.messages.confirm, "Nordwind?", "Nordwind", "Nordwind"),
        **{f"mark as {kind}": partial(window.reading.mark_selection, kind) for kind in KINDS},
        "look of a pane": pane.header.look.showMenu,
        "direction": pane.header.direction.showMenu,
        "marks of a line": pane.margin.open_list,
    }
