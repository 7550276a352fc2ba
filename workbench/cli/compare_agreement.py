"""``compare agreement``: how far the analysts of a project agree."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command, reading, takes_project
from workbench.core.comparison.agreement.analysts import Agreement
from workbench.core.progress import Progress
from workbench.core.project.agreement import agreement_in

_NAMES = {
    "percent": "agree",
    "cohen": "Cohen's kappa",
    "fleiss": "Fleiss' kappa",
    "alpha": "Krippendorff's alpha",
    "unitising_alpha": "unitising alpha",
}


def _agreement(args: argparse.Namespace, progress: Progress) -> Answer:
    with reading(args.project) as project:
        found = agreement_in(project)
    value: dict[str, Any] = {
        **asdict(found.overall),
        "analysts": list(found.analysts),
        "documents": list(found.documents),
        "codes": [{"code": code, **asdict(each)} for code, each in found.by_code.items()],
    }
    if len(found.analysts) < 2 or not found.documents:
        return Answer(value, ["Two analysts have not yet marked the same document."])
    lines = [f"{', '.join(found.analysts)}: {_said(found.overall)}"]
    return Answer(value, [*lines, *(f"    {code}: {_said(each)}" for code, each in found.by_code.items())])


def _said(agreement: Agreement) -> str:
    return ", ".join(
        f"{name} {'not defined' if value is None else f'{value:.3f}'}"
        for key, name in _NAMES.items()
        for value in [getattr(agreement, key)]
    )


AGREEMENT = Command("agreement", "say how far the analysts agree on their codes", takes_project, _agreement)
