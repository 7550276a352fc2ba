"""The main job without a window: import the sample corpus, search it, mark, compare, export and verify.

Everything goes through the command line (``python -m workbench``), as a person's script would do it.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from setup.errors import SetUpError
from setup.places import CHECKOUT, environment, say, script

CORPUS = CHECKOUT / "corpus" / "articles"
# The same man in the three scripts of the sample corpus.
QUERIES = ("Musk", "ماسك", "मस्क")
CLAIM = "Microsoft used Twitter data without permission"


def main_job() -> int:
    """Do it in a new folder outside the checkout, tell each step, and keep the bundle; the exit code."""
    folder = Path(tempfile.mkdtemp(prefix="muqabala-sample-"))
    os.environ["MUQABALA_CACHE"] = str(folder / "cache")  # no index of this is left among the user's own
    project, bundle = folder / "sample.muqabala", folder / "sample-bundle.zip"
    _workbench("new", project)
    report = _workbench("import", project, CORPUS)
    say(f"Imported {len(report['imported'])} articles, {len(report['duplicates'])} duplicates.")
    for failed in report["failed"]:
        say(f"  not imported: {failed['path']}: {failed['reason']}")
    for query in QUERIES:
        _mark_first_hit(project, query, _workbench("search", project, query))
    _tell_matrix(_workbench("matrix", project))
    _workbench("export", project, "--format", "bundle", bundle)
    verdict = _workbench("verify", bundle)
    say(f"Bundle written and {'verified' if verdict['ok'] else 'NOT VERIFIED'}: {bundle}")
    return 0 if verdict["ok"] and not report["failed"] else 1


def _workbench(command: str, *arguments: str | Path) -> Any:
    """What one command of the workbench answers, read from its JSON."""
    line = [str(script("python")), "-m", "workbench", command, "--json", *map(str, arguments)]
    settings = environment(PYTHONIOENCODING="utf-8")
    ended = subprocess.run(
        line, cwd=CHECKOUT, env=settings, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, encoding="utf-8"
    )
    try:
        return json.loads(ended.stdout)
    except ValueError:
        raise SetUpError(
            f"The workbench's command '{command}' ended with code {ended.returncode} and no answer.",
            "Its own message stands above.",
        ) from None


def _mark_first_hit(project: Path, query: str, found: Any) -> None:
    """Mark the passage of the first hit as a statement."""
    documents = found["documents"]
    say(f"Found {query} in {found['total']} articles.")
    if not documents:
        return
    first = documents[0]
    hit = first["hits"][0]
    say(f"  first: “{hit['quote']}” in {first['title']}, characters {hit['start']} to {hit['end']}")
    passages = _workbench("text", project, first["id"])["passages"]
    passage = next(passage for passage in passages if passage["start"] <= hit["start"] < passage["end"])
    where = (project, first["id"], str(passage["start"]), str(passage["end"]))
    _workbench("mark", *where, "--claim", CLAIM, "--stance", "mentions", "--speaker", "Elon Musk")


def _tell_matrix(matrix: Any) -> None:
    counts = f"{len(matrix['claims'])} claim(s) × {len(matrix['documents'])} articles"
    say(f"Matrix: {counts}, {len(matrix['cells'])} cells with statements.")
    for cell in matrix["cells"]:
        for voice in cell["stances"]:
            say(f"  {voice['stance']}: “{voice['quote']}” ({voice['speaker'] or 'no speaker'})")
