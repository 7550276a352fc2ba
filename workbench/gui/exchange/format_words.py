"""What the core says of its export formats, marked for translation here: the core itself speaks English."""

from __future__ import annotations

from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

FORMAT_WORDS = (
    QT_TRANSLATE_NOOP("Formats", "Bundle"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "Everything, verifiable by anybody: the project, the sources, the report, the tables, checksums.",
    ),
    QT_TRANSLATE_NOOP("Formats", "Report"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "One page for any browser: matrix, claims, evidence, full texts; quotations link to their places.",
    ),
    QT_TRANSLATE_NOOP("Formats", "the source files and attached files (their names and checksums are there)"),
    QT_TRANSLATE_NOOP("Formats", "the history of the project"),
    QT_TRANSLATE_NOOP("Formats", "Excel workbook"),
    QT_TRANSLATE_NOOP("Formats", "The tables as sheets, right-to-left where their content is."),
    QT_TRANSLATE_NOOP("Formats", "the full texts (quotations with 32 characters around them are there)"),
    QT_TRANSLATE_NOOP("Formats", "the source files and attached files (names and checksums are there)"),
    QT_TRANSLATE_NOOP("Formats", "CSV tables"),
    QT_TRANSLATE_NOOP("Formats", "A folder with one CSV file for each table."),
    QT_TRANSLATE_NOOP("Formats", "W3C Web Annotation"),
    QT_TRANSLATE_NOOP(
        "Formats", "All marks, with codes, claims, parties and evidence, for other annotation tools."
    ),
    QT_TRANSLATE_NOOP("Formats", "the texts and the source files themselves (their checksums are there)"),
    QT_TRANSLATE_NOOP("Formats", "the attached files of evidence (their names and checksums are there)"),
    QT_TRANSLATE_NOOP("Formats", "what the saved searches had found at the last look"),
)


def in_words(text: str) -> str:
    """One of these texts in the language of the interface."""
    return translate("Formats", text)
