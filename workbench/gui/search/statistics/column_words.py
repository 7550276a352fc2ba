"""The titles of the columns of statistics, marked for translation here: the core itself speaks English."""

from __future__ import annotations

from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

COLUMN_WORDS = (
    QT_TRANSLATE_NOOP("Statistics", "Word"),
    QT_TRANSLATE_NOOP("Statistics", "Together"),
    QT_TRANSLATE_NOOP("Statistics", "Before"),
    QT_TRANSLATE_NOOP("Statistics", "After"),
    QT_TRANSLATE_NOOP("Statistics", "Documents"),
    QT_TRANSLATE_NOOP("Statistics", "In all"),
    QT_TRANSLATE_NOOP("Statistics", "Log-likelihood"),
    QT_TRANSLATE_NOOP("Statistics", "logDice"),
    QT_TRANSLATE_NOOP("Statistics", "MI"),
    QT_TRANSLATE_NOOP("Statistics", "t"),
    QT_TRANSLATE_NOOP("Statistics", "In the selection"),
    QT_TRANSLATE_NOOP("Statistics", "In the rest"),
    QT_TRANSLATE_NOOP("Statistics", "Documents in the selection"),
    QT_TRANSLATE_NOOP("Statistics", "Documents in the rest"),
    QT_TRANSLATE_NOOP("Statistics", "Keyness (log-likelihood)"),
    QT_TRANSLATE_NOOP("Statistics", "Log ratio"),
    QT_TRANSLATE_NOOP("Statistics", "%DIFF"),
    QT_TRANSLATE_NOOP("Statistics", "Bayes factor (BIC)"),
    QT_TRANSLATE_NOOP("Statistics", "N-gram"),
    QT_TRANSLATE_NOOP("Statistics", "Count"),
    QT_TRANSLATE_NOOP("Statistics", "Part"),
    QT_TRANSLATE_NOOP("Statistics", "Published"),
    QT_TRANSLATE_NOOP("Statistics", "Hits"),
    QT_TRANSLATE_NOOP("Statistics", "Words"),
    QT_TRANSLATE_NOOP("Statistics", "Hits per million words"),
)


def column_in_words(title: str) -> str:
    """One of these titles in the language of the interface."""
    return translate("Statistics", title)
