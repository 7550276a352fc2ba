"""The command for searches that are kept in the project: saved-searches."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.command import Command, changing, reading, takes_project
from workbench.cli.search import brought_up_to_date
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.operations.saved_searches import (
    edit_saved_search,
    mark_as_seen,
    remove_saved_search,
    save_search,
)
from workbench.core.project.project import Project
from workbench.core.project.saved_searches import (
    SavedSearchState,
    saved_search_called,
    state_of,
    states_of,
)
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import FOLDED, FORMS


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument("--add", nargs=2, metavar=("NAME", "QUERY"), help="save a search under a name")
    deed.add_argument("--run", metavar="NAME", help="the documents that one search finds, new ones named")
    deed.add_argument("--seen", metavar="NAME", help="note that somebody has looked at all that it finds")
    deed.add_argument("--edit", nargs=2, metavar=("NAME", "QUERY"), help="let a search have another query")
    deed.add_argument("--rename", nargs=2, metavar=("NAME", "NEW"))
    deed.add_argument("--remove", metavar="NAME")
    parser.add_argument("--field", choices=FORMS, help="with --add or --edit (default: folded)")
    parser.add_argument(
        "--filter",
        action="append",
        metavar="FACET=VALUE",
        help="with --add or --edit: what documents must have, such as language=ar, or must not: -year=2023",
    )


def saved_searches(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the saved searches with what they find and what of it is new, or change one."""
    deed = next((name for name in _DEEDS if getattr(args, name)), "")
    if deed not in ("add", "edit") and (args.field or args.filter is not None):
        raise UserError("saved-searches", "--field and --filter describe a search.", "Give --add, too.")
    with _opened(args, deed) as project:
        searcher = Searcher(project)
        warnings = brought_up_to_date(searcher, progress)
        found = [_DEEDS[deed](project, searcher, args)] if deed else states_of(project, searcher)
        shown = deed in _SHOWING
        lines = [line for state in found for line in _lines(project, state, with_documents=shown)]
    warnings += [f"{state.search.name}: {state.error}" for state in found if state.error]
    value = [_value(state, with_documents=shown) for state in found]
    code = FAILURES if warnings else DONE
    return Answer(value, lines or ["There are no saved searches yet."], code, warnings)


def _opened(args: argparse.Namespace, deed: str) -> AbstractContextManager[Project]:
    return reading(args.project) if deed in ("", "run") else changing(args.project)


def _add(project: Project, searcher: Searcher, args: argparse.Namespace) -> SavedSearchState:
    name, query = args.add
    made = save_search(project, name, query, form=args.field or FOLDED, filters="\n".join(args.filter or ()))
    return state_of(project, searcher, made.value)


def _run(project: Project, searcher: Searcher, args: argparse.Namespace) -> SavedSearchState:
    return state_of(project, searcher, saved_search_called(project, args.run))


def _look(project: Project, searcher: Searcher, args: argparse.Namespace) -> SavedSearchState:
    """What is new, for the last time."""
    state = state_of(project, searcher, saved_search_called(project, args.seen))
    if not state.error:
        mark_as_seen(project, state.search.id, state.found)
    return state


def _edit(project: Project, searcher: Searcher, args: argparse.Namespace) -> SavedSearchState:
    search = saved_search_called(project, args.edit[0])
    filters = None if args.filter is None else "\n".join(args.filter)
    edited = edit_saved_search(project, search.id, query=args.edit[1], form=args.field, filters=filters)
    return state_of(project, searcher, edited.value)


def _rename(project: Project, searcher: Searcher, args: argparse.Namespace) -> SavedSearchState:
    search = saved_search_called(project, args.rename[0])
    return state_of(project, searcher, edit_saved_search(project, search.id, name=args.rename[1]).value)


def _remove(project: Project, searcher: Searcher, args: argparse.Namespace) -> SavedSearchState:
    state = state_of(project, searcher, saved_search_called(project, args.remove))
    remove_saved_search(project, state.search.id)
    return state


_DEEDS: dict[str, Callable[[Project, Searcher, argparse.Namespace], SavedSearchState]] = {
    "add": _add,
    "run": _run,
    "seen": _look,
    "edit": _edit,
    "rename": _rename,
    "remove": _remove,
}
_SHOWING = ("run", "seen")
"""What shows the documents, too."""


def _value(state: SavedSearchState, *, with_documents: bool) -> dict[str, object]:
    search = state.search
    value: dict[str, object] = {
        "id": search.id,
        "name": search.name,
        "query": search.query,
        "form": search.form,
        "filters": search.filters.splitlines(),
        "author": search.author,
        "created": search.created,
        "seen": search.seen,
        "total": len(state.found),
        "new": len(state.new),
        "error": state.error,
    }
    if with_documents:
        new = set(state.new)
        value["documents"] = [{"id": one, "new": one in new} for one in state.found]
    return value


def _lines(project: Project, state: SavedSearchState, *, with_documents: bool) -> list[str]:
    search = state.search
    counts = "cannot be run" if state.error else f"{len(state.found):,} documents, {len(state.new):,} new"
    asked = " ".join([search.query, *search.filters.splitlines()])
    lines = [f"{search.id[:8]}  {search.name}: {asked}  ({counts})"]
    if with_documents:
        new = set(state.new)
        lines += [
            f"  {'+' if one in new else ' '} {one[:8]}  {project.documents.get(one).title}"
            for one in state.found
        ]
    return lines


COMMANDS = (
    Command(
        "saved-searches",
        "list the saved searches with what is new, or change them",
        _arguments,
        saved_searches,
    ),
)
