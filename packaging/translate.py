"""Bring the translations up to date: ``python packaging/translate.py`` (in the virtual environment).

Collects the texts of the window into ``resources/translations/*.ts`` (English needs its plurals only), names
those that are still to be translated, and compiles the files that are whole. Without anything new it changes
nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parent.parent
WINDOW = CHECKOUT / "workbench" / "gui"
TRANSLATIONS = CHECKOUT / "resources" / "translations"
SOURCE_LANGUAGE = "muqabala_en"


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def collect(file: Path) -> None:
    """Take new texts into *file*, and drop those that the window does not say any more."""
    plurals = ["-pluralonly"] if file.stem == SOURCE_LANGUAGE else []
    # A text that only resembles an old one must not get the old one's translation unseen.
    options = ["-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", "-silent", *plurals]
    sources = [str(path) for path in sorted(WINDOW.rglob("*.py"))]
    subprocess.run([_tool("pyside6-lupdate"), *options, *sources, "-ts", str(file)], check=True)


def untranslated(file: Path) -> list[str]:
    """The texts of *file* that have no translation yet, with their context."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ElementTree.parse(file).iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def compile_file(file: Path) -> None:
    """Write the ``.qm`` beside *file*."""
    subprocess.run([_tool("pyside6-lrelease"), "-silent", str(file)], check=True)


def main() -> int:
    """Bring all up to date; 1 while something is to be translated."""
    missing = 0
    for file in sorted(TRANSLATIONS.glob("*.ts")):
        collect(file)
        for text in untranslated(file):
            print(f"{file.stem}: {text}")
            missing += 1
        compile_file(file)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
