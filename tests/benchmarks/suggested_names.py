"""The names that a project's articles suggest as parties, to be judged by a person.

    python -m tests.benchmarks.suggested_names PROJECT.muqabala --documents 200 --seed 1 --first 100

prints the surest, one a line with score, places and aliases, and how long it took (seconds of CPU).
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

from workbench.core.project.new_names import names_in
from workbench.core.project.project import open_project


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("project", type=Path)
    parser.add_argument("--documents", type=int, default=200, help="articles that are drawn")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=100)
    args = parser.parse_args()
    project = open_project(args.project, read_only=True)
    documents = project.documents.all()
    if len(documents) > args.documents:
        documents = random.Random(args.seed).sample(documents, args.documents)
    began = time.process_time()
    found = names_in(project, documents)
    seconds = time.process_time() - began
    for number, each in enumerate(found[: args.first], start=1):
        print(f"{number:4}  {each.score:.2f}  {each.name}  ×{len(each.places)}  {', '.join(each.aliases)}")
    print(f"{len(found)} names in {len(documents)} articles, {seconds:.1f} s of CPU")
    project.close()


if __name__ == "__main__":
    main()
